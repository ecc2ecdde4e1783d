"""The line on a card that is about to be accepted by itself.

Owns its words and its Cancel. It accepts nothing: that is decided elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_console.ui.buttons import Button
from agent_console.ui.durations import span
from agent_console.ui.plain import TickingText

translate = QCoreApplication.translate


class AutoAcceptLine(QWidget):
    """Counts down to an automatic acceptance; hidden while none is coming."""

    cancelled = Signal()

    def __init__(self, due_at: float) -> None:
        super().__init__()
        self._due_at = due_at
        self._text = TickingText(role="")
        self._cancel = Button(translate("auto accept", "Do not accept by itself"))
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._cancel)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text.line

    @property
    def cancel(self) -> Button:
        """The way out."""
        return self._cancel

    def show_time(self, now: float) -> None:
        """Move the seconds on."""
        line = translate("auto accept", "Accepted by itself in {span}")
        self._text.show_text(line.format(span=span(self._due_at - now + 0.999)))
