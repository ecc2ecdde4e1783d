"""The one page about a keyring that is missing or locked: what is wrong, how it is mended, and how to go on without.

Owns its words and buttons.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.errors import ConsoleError
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainParagraph
from agent_console.ui.signin.signin_words import keyring_line, keyring_title

translate = QCoreApplication.translate


class KeyringPage(QWidget):
    """Shown when the sign-in is right and the secret cannot be kept."""

    again_requested = Signal()
    session_only_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.trouble: ConsoleError | None = None
        self._title = PlainParagraph(role="title")
        self._what = PlainParagraph()
        safe = PlainParagraph(
            translate("signin", "The secret is written nowhere else: not into a file, and not into the settings."),
            role="muted",
        )
        self.again = Button(translate("signin", "Try again"))
        self.session_only = Button(translate("signin", "For this session only"), role="primary")
        self.back = Button(translate("signin", "Back"))
        self.again.clicked.connect(self.again_requested)
        self.session_only.clicked.connect(self.session_only_requested)
        self.back.clicked.connect(self.back_requested)
        only = PlainParagraph(
            translate("signin", "For this session only: you are signed in until the console ends, then asked again."),
            role="muted",
        )
        row = QHBoxLayout()
        for button in (self.back, self.again, self.session_only):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for widget in (self._title, self._what, safe, only):
            column.addWidget(widget)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._title.accessibleName()} {self._what.accessibleName()}"

    def show_trouble(self, trouble: ConsoleError) -> None:
        """Say what is wrong."""
        self.trouble = trouble
        self._title.show_text(keyring_title(trouble))
        self._what.show_text(keyring_line(trouble))
        self.session_only.setFocus()
