"""A supervisor's change of a worker's activity: chosen, asked once more, told to its end.

Owns the question and the line of words in its place afterwards. Nothing is moved before the question is answered.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from agent_console.session.clicks import Notice, NoticeKind, Verb
from agent_console.session.supervised_moves import Move
from agent_console.taskrouter.resources import Activity
from agent_console.taskrouter.sids import ActivitySid
from agent_console.ui import click_words
from agent_console.ui.activity_picker import ActivityPopup
from agent_console.ui.buttons import Button, set_tone
from agent_console.ui.plain import PlainParagraph

translate = QCoreApplication.translate


class MoveBar(QFrame):
    """Hidden while there is nothing to ask or to tell. ``move_requested`` carries the activity."""

    move_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        set_tone(self, "accent")
        self._name = ""
        self._activities: tuple[Activity, ...] = ()
        self._present = ""
        self._wanted: ActivitySid | None = None
        self._move: Move | None = None
        self._popup: ActivityPopup | None = None
        self.opener = Button(translate("move", "Change activity…"))
        self.opener.clicked.connect(self._open)
        self.opener.hide()
        self._line = PlainParagraph()
        self.confirm = Button("", role="primary")
        self.confirm.clicked.connect(self._confirm)
        self.dismiss = Button("", role="quiet")
        self.dismiss.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 5, 11, 5)
        row.addWidget(self._line, 1)
        row.addWidget(self.confirm)
        row.addWidget(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked or told."""
        return "" if self.isHidden() else self._line.accessibleName()

    @property
    def popup(self) -> ActivityPopup | None:
        """The list of activities, once it has been opened."""
        return self._popup

    def show_activities(self, activities: tuple[Activity, ...]) -> None:
        """Offer these activities; none: there is nothing to change, and no button."""
        self._activities = activities
        self.opener.setVisible(bool(activities))
        if not activities and self._wanted is not None:
            self.put_away()

    def show_worker(self, name: str, activity_name: str, *, is_another: bool) -> None:
        """Ask about this worker from now on; what was asked about another is forgotten."""
        self._name, self._present = name, activity_name
        if is_another:
            self.put_away()

    def show_move(self, move: Move | None) -> None:
        """Tell how a change goes and how it ended; the same again changes nothing, nor does one that was put away."""
        if move is self._move:
            return
        self._move = move
        under_way = move is not None and move.moved is None
        self.opener.setEnabled(not under_way)
        if move is not None:
            self._wanted = None
            self._say(move_line(move, self._name), tone=_tone(move))
            self.confirm.hide()
            self.dismiss.show_text(translate("move", "OK"))
            self.dismiss.setVisible(not under_way)

    def go_on_from(self, before: MoveBar) -> None:
        """Know the change that was put away in another bar."""
        self._move = before._move if before.isHidden() else None

    def put_away(self) -> None:
        """Ask and tell nothing any more."""
        self._wanted = None
        focused = self.confirm.hasFocus() or self.dismiss.hasFocus()
        self.hide()
        if focused:
            self.opener.setFocus()

    def _open(self) -> None:
        if self._popup is None:
            self._popup = ActivityPopup(self)
            self._popup.show_later(offered=False, ticked=False)
            self._popup.chosen.connect(self._ask)
        current = next((each.sid for each in self._activities if each.friendly_name == self._present), None)
        below = QRect(self.opener.mapToGlobal(QPoint(0, 0)), self.opener.size())
        self._popup.open_with(self._activities, current, below)

    def _ask(self, sid: str) -> None:
        activity = next((each for each in self._activities if each.sid == sid), None)
        if activity is None:
            return
        self._wanted = activity.sid
        question = translate("move", "Move {name} from {before} to {after}?")
        text = question.format(name=self._name, before=self._present, after=activity.friendly_name)
        if not activity.available:
            text += " " + translate("move", "Offers that are ringing go on ringing; new ones do not come.")
        self._say(text, tone="accent")
        self.confirm.show_text(translate("move", "Move"))
        self.confirm.show()
        self.dismiss.show_text(translate("move", "Cancel"))
        self.dismiss.show()
        self.dismiss.setFocus()  # a stray Return moves nobody

    def _confirm(self) -> None:
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.opener.setFocus()
            self.move_requested.emit(wanted)

    def _say(self, text: str, *, tone: str) -> None:
        self._line.show_text(text)
        set_tone(self, tone)
        self.setAccessibleName(text)
        self.show()


def move_line(move: Move, name: str) -> str:
    """Say how a change of a worker's activity goes, or how it ended."""
    moved, after = move.moved, move.activity.friendly_name
    if moved is None:
        if move.checking:
            return translate("move", "No clear answer came. Checking where {name} is…").format(name=name)
        return translate("move", "Moving {name} to {after}…").format(name=name, after=after)
    if moved.kind is NoticeKind.CONFIRMED:
        return translate("move", "{name} was moved to {after}.").format(name=name, after=after)
    took_s = (move.ended_at or move.started_at) - move.started_at
    return click_words.notice_line(
        Notice(kind=moved.kind, verb=Verb.SET_ACTIVITY, at=move.started_at, took_s=took_s, error=moved.error)
    )


def _tone(move: Move) -> str:
    if move.moved is None:
        return "accent"
    return "accent" if move.moved.kind is NoticeKind.CONFIRMED else "bad"
