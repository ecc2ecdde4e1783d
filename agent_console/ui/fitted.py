"""A paragraph in a room that does not grow.

Owns what of a text is seen: all of it, or as many words as there is room for. The whole is its tool tip and its name.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_console.ui.fitting import Fitting
from agent_console.ui.plain import PlainParagraph, tool_tip

_ENDLESS = 1 << 24


class FittedParagraph(Fitting, PlainParagraph):
    """Wraps, and ends with … where the room does."""

    def __init__(self, *, role: str = "", parent: QWidget | None = None) -> None:
        self._whole = ""
        super().__init__(role=role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAlignment((self.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask) | Qt.AlignmentFlag.AlignTop)

    def show_text(self, text: str) -> None:
        """Show another text; nothing happens when it is the same."""
        whole = self.breakable(text)
        if whole != self._whole:
            self._whole = whole
            super().show_text(text)
            self._fit()

    def height_at(self, width: int) -> int:
        """Return how high the whole text is at this width."""
        return self._height(self._whole, width)

    def _fit(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        shown = self._whole
        if self._height(shown, self.width()) > self.height():
            fits, too_much = 0, len(shown)
            while too_much - fits > 1:
                middle = (fits + too_much) // 2
                is_room = self._height(self._cut(middle), self.width()) <= self.height()
                fits, too_much = (middle, too_much) if is_room else (fits, middle)
            shown = self._cut(fits)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(tool_tip(self._whole) if shown != self._whole else "")

    def _cut(self, length: int) -> str:
        return self._whole[:length].rstrip() + "…"

    def _height(self, text: str, width: int) -> int:
        room = QRect(0, 0, width, _ENDLESS)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() if text else 0
