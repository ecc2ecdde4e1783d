"""What becomes of the offers that ring when the agent goes to a break: asked once.

Owns the question, whoever wishes for the activity: header, tray, panel, key or command. An activity that brings offers,
or one with no offer ringing, is wished without a word.
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


class BreakQuestion(QObject):
    """Takes the wish for an activity and hands it on, with what is to become of the offers."""

    activity_requested = Signal(str)
    activity_and_reject_requested = Signal(str)
    question_came_up = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._state = SessionState()
        self._wanted = ""
        self._dialog: BreakDialog | None = None

    @property
    def dialog(self) -> BreakDialog | None:
        """The question, once it has been asked."""
        return self._dialog

    def show_state(self, state: SessionState) -> None:
        """Know what rings. Where nothing rings any more there is nothing to ask: the wish is granted."""
        self._state = state
        if self._wanted and not state.pending:
            self._keep()

    def go_on_from(self, before: BreakQuestion) -> None:
        """Ask what another asks; comes when the same state is shown."""
        activity = next((one for one in self._state.activities if one.sid == before._wanted), None)
        presence = self._state.presence
        if activity is not None and presence is not None:
            self._wanted = before._wanted
            self._ask(activity.friendly_name, presence.activity_name, is_wanted=False)

    @property
    def is_asking(self) -> bool:
        """Whether the question stands."""
        return bool(self._wanted)

    def wish(self, activity_sid: str) -> None:
        """Hand the wish on, or ask first."""
        activity = next((one for one in self._state.activities if one.sid == activity_sid), None)
        presence = self._state.presence
        if activity is None or activity.available or presence is None or not self._state.pending:
            self.activity_requested.emit(activity_sid)
            return
        self._wanted = activity_sid
        self.question_came_up.emit()
        self._ask(activity.friendly_name, presence.activity_name)

    def _ask(self, activity: str, present: str, *, is_wanted: bool = True) -> None:
        if self._dialog is None:
            self._dialog = BreakDialog(self._window)
            self._dialog.keep.clicked.connect(self._keep)
            self._dialog.reject_them.clicked.connect(self._reject_them)
            self._dialog.rejected.connect(self._stay)
        self._dialog.ask(activity, present, len(self._state.pending))
        # One that is asked once more takes no key away.
        come_up(self._dialog, is_wanted=is_wanted)

    def _keep(self) -> None:
        self.activity_requested.emit(self._taken())

    def _reject_them(self) -> None:
        self.activity_and_reject_requested.emit(self._taken())

    def _stay(self) -> None:
        self._wanted = ""

    def _taken(self) -> str:
        wanted, self._wanted = self._wanted, ""
        if self._dialog is not None:
            self._dialog.accept()
        return wanted


class BreakDialog(QDialog):
    """Three answers; Escape is to stay. None is chosen by a stray Return."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="title")
        self._text = PlainParagraph()
        self.keep = Button(translate("break", "Keep ringing"))
        self.reject_them = Button(translate("break", "Reject too"))
        self.stay = Button("", role="quiet")
        self.stay.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.stay)
        row.addStretch(1)
        for button in (self.keep, self.reject_them):
            row.addWidget(button)
        for button in (self.keep, self.reject_them, self.stay):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(18)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)

    def ask(self, activity: str, present: str, count: int) -> None:
        """Put it into words; the keys will be at the answer that changes nothing."""
        self.setWindowTitle(translate("break", "Going to {activity}").format(activity=activity))
        self._title.show_text(self.windowTitle())
        text = counted(
            "break",
            "%Ln offers are still ringing. They can ring on, and you can answer them, or be rejected too.",
            "An offer is still ringing. It can ring on, and you can answer it, or be rejected too.",
            count,
        )
        self._text.show_text(text)
        self.setAccessibleDescription(text)
        self.stay.show_text(translate("break", "Stay {activity}").format(activity=present))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        self.stay.setFocus()
