"""The sentence under a card's buttons.

Owns one paragraph and the button that dismisses it, both made when there is first something to say.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_console.ui.buttons import Button, set_tone
from agent_console.ui.fitted import FittedParagraph
from agent_console.ui.plain import PlainParagraph

translate = QCoreApplication.translate


class StatusLine(QWidget):
    """What happens to an offer or became of the last click; hidden while there is nothing.

    ``fitted``: it shows what fits into its place instead of making it higher.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, fitted: bool = False) -> None:
        super().__init__(parent)
        self._make = FittedParagraph if fitted else PlainParagraph
        self._label: PlainParagraph | None = None
        self._dismiss: Button | None = None
        self._text = ""
        self.hide()

    @property
    def controls(self) -> list[QWidget]:
        """Everything that takes the focus."""
        return [self._dismiss] if self._dismiss is not None else []

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text

    def height_at(self, width: int) -> int:
        """Return how high the whole of a fitted sentence is at this width."""
        if not isinstance(self._label, FittedParagraph) or not self._text:
            return 0
        spare, layout = self._dismiss, self.layout()
        if spare is not None and layout is not None and not spare.isHidden():
            width -= spare.sizeHint().width() + layout.spacing()
        return self._label.height_at(width)

    def show_text(self, text: str, *, tone: str, dismissible: bool = False) -> None:
        """Say something, or nothing. Tones: none for a warning, accent, calm, ended."""
        self._text = text
        if text:
            label = self._label or self._build()
            label.show_text(text)
            set_tone(label, tone)
            if self._dismiss is not None:
                self._dismiss.setVisible(dismissible)
        self.setVisible(bool(text))

    def _build(self) -> PlainParagraph:
        self._label = self._make(role="line")
        self._dismiss = Button("", role="quiet")
        self._dismiss.show_text("✕", name=translate("card", "Dismiss this notice"))
        self._dismiss.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)
        return self._label
