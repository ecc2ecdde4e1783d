"""A page to be read beside the work: a title, sentences, a long text, and buttons under it.

Owns its look. It is never modal and keeps nothing from ringing; what it says is the caller's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from agent_console.ui.beside import come_up
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainLabel, PlainParagraph, visible_lines

translate = QCoreApplication.translate

TEXT_LIMIT = 200_000
WIDTH_EMS = 46
TEXT_LINES = 14


class ReadingPage(QDialog):
    """Opened with ``open_page``; another text may be shown in it at any time."""

    def __init__(self, parent: QWidget, *, title: str, sentences: Sequence[str], text: str, text_name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(text_name)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setMinimumHeight(self.fontMetrics().height() * TEXT_LINES // 2)
        self.close_button = Button(translate("reading", "Close"))
        self.close_button.clicked.connect(self.accept)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, role="title"))
        for sentence in sentences:
            column.addWidget(PlainParagraph(sentence))
        column.addWidget(self._text, 1)
        column.addLayout(self._buttons)
        self.show_text(text)
        self.close_button.setFocus()

    @property
    def text(self) -> str:
        """The long text."""
        return self._text.toPlainText()

    def show_text(self, text: str) -> None:
        """Show another long text, from its beginning; without one there is no room kept for it."""
        self._text.setVisible(bool(text))
        self._text.setPlainText(visible_lines(text, TEXT_LIMIT))

    def add_button(self, caption: str) -> Button:
        """Put a button beside *Close*; returns it."""
        button = Button(caption)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def open_page(self, *, is_wanted: bool = True) -> None:
        """Come to the front; a page that nobody asked for takes no key away from the window."""
        if not self.isVisible():
            metrics = self.fontMetrics()
            room = metrics.height() * TEXT_LINES // 2 if self.text else 0
            width, layout = metrics.horizontalAdvance("m") * WIDTH_EMS, self.layout()
            needed = layout.totalMinimumHeightForWidth(width) if layout is not None else 0
            self.resize(width, needed + room)
        come_up(self, is_wanted=is_wanted)


def said_anew(before: ReadingPage | None, make: Callable[[], ReadingPage]) -> ReadingPage | None:
    """Return a page in another's place, in the language that is spoken now; None where that is not being read."""
    if before is None:
        return None
    was_read, place = before.isVisible(), before.geometry()
    before.hide()
    before.deleteLater()
    if not was_read:
        return None
    page = make()
    page.open_page(is_wanted=False)
    page.setGeometry(place)
    return page
