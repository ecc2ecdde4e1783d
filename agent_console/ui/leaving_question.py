"""What becomes of offers once the console is closed: asked where some can be missed.

Owns the question, whoever wishes for the end: window or tray. Where nothing rings and nothing can come, the wish is
granted without a word; a signal from the system asks nobody, and who goes on as another profile has chosen to. It is
answered by a person alone: what happens meanwhile may be a call that was taken.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.session.state import SessionState
from agent_console.ui.beside import come_up
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.translating import counted

translate = QCoreApplication.translate


class LeavingQuestion(QObject):
    """Takes the wish to close; ``granted`` comes at once or once it is answered so."""

    granted = Signal()
    question_came_up = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._state = SessionState()
        self._dialog: LeavingDialog | None = None

    @property
    def dialog(self) -> LeavingDialog | None:
        """The question while it stands."""
        return self._dialog

    def show_state(self, state: SessionState) -> None:
        """Know what can be missed. Where that is nothing any more the question goes, and with it the wish."""
        self._state = state
        if self._dialog is None:
            return
        text = _stake(state)
        if text:
            self._dialog.show_text(text)
        else:
            self.forget()

    def wish(self) -> None:
        """Grant it, or ask first."""
        text = _stake(self._state)
        if not text:
            self.granted.emit()
            return
        self.question_came_up.emit()
        if self._dialog is None:
            self._dialog = LeavingDialog(self._window)
            self._dialog.leave.clicked.connect(self._grant)
            self._dialog.rejected.connect(self.forget)
        self._dialog.show_text(text)
        come_up(self._dialog)

    def say_anew(self) -> None:
        """Ask in the language that is spoken now."""
        if self._dialog is not None:
            self.forget()
            self.wish()

    def forget(self) -> None:
        """Nobody wishes to close any more."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def _grant(self) -> None:
        self.forget()
        self.granted.emit()


class LeavingDialog(QDialog):
    """Two answers; Escape is to stay, and so are the keys at first. Neither is chosen by a stray Return."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("leaving", "Close Agent Console?"))
        self._text = PlainParagraph()
        self.stay = Button(translate("leaving", "Stay"))
        self.leave = Button(translate("leaving", "Close all the same"))
        self.stay.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.stay, self.leave):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(18)
        column.addWidget(PlainLabel(self.windowTitle(), role="title"))
        column.addWidget(self._text)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        self.stay.setFocus()

    @property
    def text(self) -> str:
        """What would be missed."""
        return self._text.accessibleName()

    def show_text(self, text: str) -> None:
        """Say what would be missed; nothing happens when it is the same."""
        self._text.show_text(text)
        self.setAccessibleDescription(text)


def _stake(state: SessionState) -> str:
    """Say what a closed console would miss; empty where it is nothing."""
    if state.pending:
        return counted(
            "leaving",
            "%Ln offers are ringing. Nobody answers them once the console is closed, and an offer that is missed "
            "makes you unavailable.",
            "An offer is ringing. Nobody answers it once the console is closed, and an offer that is missed makes "
            "you unavailable.",
            len(state.pending),
        )
    presence = state.presence
    if presence is None or not presence.available:
        return ""
    return translate(
        "leaving",
        "You are {activity}, and offers go on coming. Nothing rings once the console is closed, and an offer that is "
        "missed makes you unavailable.",
    ).format(activity=presence.activity_name)
