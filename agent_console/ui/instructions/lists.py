"""The parameters of all instructions that were looked at in one form, one list on top.

Owns the lists: what was typed for an instruction stays while another one is looked at.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget

from agent_console.taskrouter.instructions import Instruction
from agent_console.ui.choices import OfferChoices
from agent_console.ui.instructions.parameters import ParameterList
from agent_console.ui.scrolling import VerticalArea

#: What the parameters need at least.
FEWEST_LINES = 8


class ParameterLists(QStackedWidget):
    """Takes all the room there is; where that is less than some lines, the form around it scrolls."""

    edited = Signal()
    grown = Signal()

    def __init__(self, choices: OfferChoices) -> None:
        super().__init__()
        self._choices = choices
        self._lists: dict[type[Instruction], ParameterList] = {}
        self._areas: dict[type[Instruction], VerticalArea] = {}

    def of(self, kind: type[Instruction]) -> ParameterList | None:
        """Return an instruction's list; None where it was not begun."""
        return self._lists.get(kind)

    def begin(
        self, kind: type[Instruction], texts: Mapping[str, str], *, lacking: Mapping[str, str], afresh: bool
    ) -> None:
        """Put an instruction's list on top, with these texts where it is new or to be written ``afresh``."""
        if afresh and kind in self._lists:
            del self._lists[kind]
            area = self._areas.pop(kind)
            self.removeWidget(area)
            area.deleteLater()
        if kind not in self._lists:
            made = ParameterList(kind, self._choices, texts, lacking)
            made.edited.connect(self.edited)
            made.grown.connect(self.grown)
            self._lists[kind], self._areas[kind] = made, VerticalArea(made)
            self.addWidget(self._areas[kind])
        self.setCurrentWidget(self._areas[kind])

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for no more than must be."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return some lines, whatever is in it."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height() * FEWEST_LINES)
