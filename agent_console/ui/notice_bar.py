"""One bar: a sentence that stays until somebody does something about it, or until it is no longer so.

Owns its look. What it says, and for how long, is whoever has it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame

from agent_console.ui.buttons import Button, set_tone
from agent_console.ui.plain import PlainParagraph
from agent_console.ui.text_and_buttons import TextAndButtons

translate = QCoreApplication.translate


class NoticeBar(QFrame):
    """A sentence with at most one thing to do about it, and a button to put it away."""

    acted = Signal()
    dismissed = Signal()
    to_say = Signal(str)

    def __init__(self, *, dismissible: bool) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._text = PlainParagraph()
        self._act = Button("")
        self._act.clicked.connect(self.acted)
        row = TextAndButtons(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._text)
        row.addWidget(self._act)
        if dismissible:
            dismiss = Button("", role="quiet")
            dismiss.show_text("✕", name=translate("notices", "Dismiss this notice"))
            dismiss.clicked.connect(self.dismissed)
            row.addWidget(dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence; empty while hidden."""
        return "" if self.isHidden() else self._text.accessibleName()

    @property
    def action(self) -> Button:
        """The one thing to do about it."""
        return self._act

    def show_notice(
        self, text: str, *, action: str = "", tone: str = "", mark: str = "", is_said: bool = False
    ) -> None:
        """Say something, or nothing. Tones: none for a warning, bad, accent. ``mark``: the keys of the action.

        ``is_said``: a screen reader has heard it from somebody else.
        """
        if text != self.text and not is_said:
            self.to_say.emit(text)
        self._text.show_text(text)
        self._act.show_text(action, mark=mark)
        self._act.setVisible(bool(action))
        set_tone(self, tone)
        self.setVisible(bool(text))


class UpdateBar(NoticeBar):
    """Says that a newer version is there, with a way to what is new in it."""

    def __init__(self) -> None:
        super().__init__(dismissible=True)
        self.version = ""

    def show_version(self, version: str) -> None:
        """Say which; or nothing."""
        self.version = version
        line = translate("notices", "Version {version} is there.").format(version=version) if version else ""
        self.show_notice(line, action=translate("notices", "What is new…"), tone="accent")
