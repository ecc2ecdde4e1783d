"""The fields of the sign-in form: a caption, what it is and where it is found, the text, and what is wrong with it.

Owns how a field looks and what it says while somebody types. A block of settings that is pasted into any of them is
handed on whole.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from agent_console.accounts.pasting import MOST_CHARACTERS, read_block
from agent_console.accounts.secrets import MAX_SECRET_CHARACTERS
from agent_console.accounts.sid_hints import Hint, hint_for
from agent_console.taskrouter.sids import SidKind
from agent_console.ui.buttons import Button, set_tone
from agent_console.ui.plain import PlainParagraph
from agent_console.ui.signin.signin_words import hint_line

translate = QCoreApplication.translate

_TONES = {Hint.RIGHT: "accent", Hint.OTHER_KIND: "bad", Hint.WRONG: "bad"}


class Line(QLineEdit):
    """A line that hands on a whole block of settings instead of joining it into one line."""

    block_pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Look at what is pasted before it is."""
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()[:MOST_CHARACTERS]
            if read_block(text).count > 1:
                event.accept()
                self.block_pasted.emit(text)
                return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that edit, whatever the desktop calls them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)


class Field(QWidget):
    """One thing to enter. ``explanation`` says what it is and where it is found. Tones: calm, accent, bad."""

    edited = Signal(str)
    block_pasted = Signal(str)

    def __init__(self, caption: str, explanation: str) -> None:
        super().__init__()
        self.line = Line()
        self.line.setMaxLength(MAX_SECRET_CHARACTERS)
        self.line.setAccessibleName(caption)
        self.line.setAccessibleDescription(explanation)
        label = QLabel(caption)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "heading")
        label.setBuddy(self.line)
        self._explanation = explanation
        self._said = ""
        self._about = PlainParagraph(role="line")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(label)
        self.column.addWidget(self._about)
        self.row = QHBoxLayout()
        self.row.addWidget(self.line, 1)
        self.column.addLayout(self.row)
        self.show_note("")
        self.line.textEdited.connect(self._edited)
        self.line.block_pasted.connect(self.block_pasted)

    @property
    def text(self) -> str:
        """What was entered."""
        return self.line.text()

    @property
    def note(self) -> str:
        """What is said of it; empty where nothing is."""
        return self._said

    def show_text(self, text: str) -> None:
        """Enter a text, as if somebody had typed it."""
        self.line.setText(text)
        self.judge()

    def show_note(self, text: str, *, tone: str = "") -> None:
        """Say something of it, or what it is; a screen reader finds both in the field's description.

        It takes the explanation's place, so that nothing moves under a pointer while somebody types.
        """
        self._said = text
        self._about.show_text(text or self._explanation)
        set_tone(self._about, tone if text else "calm")
        self.line.setAccessibleDescription(f"{text} {self._explanation}".strip())

    def judge(self) -> None:
        """Say what is to be said of the text as it is."""
        self.show_note("")

    def _edited(self, text: str) -> None:
        self.judge()
        self.edited.emit(text)


class SecretField(Field):
    """A secret: never shown, so that no picture of the window has it."""

    def __init__(self, caption: str, explanation: str) -> None:
        super().__init__(caption, explanation)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def judge(self) -> None:
        """Say what no secret can have in it."""
        text = self.text
        stray = text.strip() != text or " " in text.strip()
        self.show_note(translate("signin", "There are blanks in it: copy it once more.") if stray else "", tone="bad")


class SidField(Field):
    """A SID of one kind."""

    def __init__(self, kind: SidKind[str], caption: str, explanation: str) -> None:
        super().__init__(caption, explanation)
        self._kind = kind
        self.line.setPlaceholderText(f"{kind.prefix}…")

    @property
    def is_right(self) -> bool:
        """Whether it is a SID of the kind."""
        return hint_for(self.text, self._kind).hint is Hint.RIGHT

    def judge(self) -> None:
        """Say how far it is."""
        hint = hint_for(self.text, self._kind)
        self.show_note(hint_line(hint, self._kind.prefix), tone=_TONES.get(hint.hint, "calm"))


class Choice(QWidget):
    """Two buttons of which one is down."""

    changed = Signal()

    def __init__(self, first: str, second: str, *, name: str) -> None:
        super().__init__()
        self._first = self._button(first, name)
        self._second = self._button(second, name)
        self._first.setChecked(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._first)
        row.addWidget(self._second)
        row.addStretch(1)
        self._first.clicked.connect(self._press_first)
        self._second.clicked.connect(self._press_second)

    @property
    def buttons(self) -> tuple[Button, Button]:
        """Both, as they stand."""
        return self._first, self._second

    @property
    def is_first(self) -> bool:
        """Whether the first is down."""
        return self._first.isChecked()

    def choose(self, *, first: bool) -> None:
        """Press one of them."""
        self._first.setChecked(first)
        self._second.setChecked(not first)
        self.changed.emit()

    def _press_first(self) -> None:
        self.choose(first=True)

    def _press_second(self) -> None:
        self.choose(first=False)

    @staticmethod
    def _button(caption: str, name: str) -> Button:
        button = Button(caption, role="chip", name=f"{name}: {caption}")
        button.setCheckable(True)
        return button
