"""The parameters of one instruction, searchable.

Owns the rows: they are made a few in a turn of the event loop, those that are required first. What is typed is checked
by the form.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.instructions import Instruction
from agent_console.ui.buttons import chain_tabs
from agent_console.ui.choices import OfferChoices
from agent_console.ui.instructions.row import ParameterRow
from agent_console.ui.plain import PlainLabel

translate = QCoreApplication.translate

#: A row costs some four milliseconds with its style; a turn must stay short.
BUILT_A_TURN = 2


class ParameterList(QWidget):
    """Rows for every parameter of ``kind``. ``edited`` follows what a person does, ``grown`` each turn of building."""

    edited = Signal()
    grown = Signal()

    def __init__(
        self,
        kind: type[Instruction],
        choices: OfferChoices,
        texts: Mapping[str, str],
        lacking: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._choices = choices
        self._given = dict(texts)
        self._lacking = dict(lacking or {})
        self._problems: Mapping[str, str] = {}
        self._forbidden: Mapping[str, str] = {}
        self._wanted = ""
        self.rows: list[ParameterRow] = []
        fields = sorted(fields_of(kind), key=lambda field: not field.required)
        self._missing = sorted(fields, key=lambda field: field.parameter.name not in self._lacking)
        self._nothing = PlainLabel(translate("instructions", "This instruction has no parameters."), role="muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self._nothing)
        self._nothing.setVisible(not self._missing)
        self._column.addStretch(1)
        self._builder = QTimer(self)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build_some)
        if self._missing:
            self._builder.start()

    @property
    def texts(self) -> dict[str, str]:
        """What is typed, by the vendor's names; what is left out is not in it."""
        typed = {row.name: row.editor.text for row in self.rows}
        return {name: text for name, text in {**self._given, **typed}.items() if text}

    @property
    def lacking(self) -> dict[str, str]:
        """Why parameters are empty that nobody has seen to yet, by name."""
        return dict(self._lacking)

    @property
    def is_whole(self) -> bool:
        """Whether every row is there."""
        return not self._missing

    @property
    def controls(self) -> list[QWidget]:
        """Everything that takes the focus, in the order of tabs."""
        return [control for row in self.rows for control in row.editor.controls]

    def row(self, name: str) -> ParameterRow:
        """Return the row of a parameter; KeyError where there is none yet."""
        return next(row for row in self.rows if row.name == name)

    def search(self, wanted: str) -> None:
        """Show the parameters that have this in their name or description."""
        self._wanted = wanted.strip().casefold()
        for row in self.rows:
            row.setVisible(row.matches(self._wanted))
        found = any(row.matches(self._wanted) for row in self.rows)
        if self.rows:
            self._nothing.show_text(translate("instructions", "No parameter is called so."))
            self._nothing.setVisible(not found and self.is_whole)

    def show_problems(self, problems: Mapping[str, str], forbidden: Mapping[str, str]) -> None:
        """Say beside each parameter what is wrong with it, or why it must be left out."""
        self._problems, self._forbidden = problems, forbidden
        for row in self.rows:
            self._judge(row)

    def _judge(self, row: ParameterRow) -> None:
        reason = self._forbidden.get(row.name, "")
        row.forbid(reason)
        row.show_problem(reason or self._problems.get(row.name, ""))

    def _edited(self, name: str) -> None:
        self._lacking.pop(name, None)
        self.edited.emit()

    def _build_some(self) -> None:
        batch, self._missing = self._missing[:BUILT_A_TURN], self._missing[BUILT_A_TURN:]
        for field in batch:
            row = ParameterRow(field, self._choices)
            row.editor.show_text(self._given.pop(row.name, ""))
            row.edited.connect(lambda name=row.name: self._edited(name))
            self.rows.append(row)
            self._column.insertWidget(len(self.rows), row)
            row.setVisible(row.matches(self._wanted))
            self._judge(row)
        if not self._missing:
            self._builder.stop()
            chain_tabs(self.controls)
        self.grown.emit()
