"""One accepted or wrapping reservation on screen.

Owns the picture of one `ReservationEntry` in work and its buttons. It emits wishes and decides
nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from agent_console.session.clicks import Verb
from agent_console.session.entries import ReservationEntry
from agent_console.settings import WorkSettings
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import click_words, words
from agent_console.ui.buttons import Button, LateButton, TickingPill, chain_tabs, restyle
from agent_console.ui.card_lines import work_line, wrap_up_due_at
from agent_console.ui.completion import CompletionPanel
from agent_console.ui.durations import clock_face
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.focus import give_up_focus
from agent_console.ui.line_room import LineRoom
from agent_console.ui.plain import PlainLabel
from agent_console.ui.task_panel.page_button import PageButton

translate = QCoreApplication.translate


class ActiveCard(QFrame):
    """Caller, queue, a running timer, *Wrap up* and *Complete*; what is said of the work when it is completed."""

    wrap_up_requested = Signal(str)
    complete_requested = Signal(str)
    completion_requested = Signal(str, object)
    wrap_up_extended = Signal(str)
    task_requested = Signal(str)
    notice_dismissed = Signal(str)

    def __init__(self, entry: ReservationEntry, *, monotonic: Callable[[], float], work: WorkSettings) -> None:
        super().__init__()
        self._entry = entry
        self._monotonic = monotonic
        self._settings = work
        self._completion: CompletionPanel | None = None
        self._worker: Worker | None = None
        self.setProperty("role", "card")
        self._build()
        self.show_entry(entry)

    @property
    def sid(self) -> ReservationSid:
        """Whose card it is."""
        return self._entry.sid

    @property
    def entry(self) -> ReservationEntry:
        """What is shown."""
        return self._entry

    @property
    def controls(self) -> list[QWidget]:
        """Everything that takes the focus, in the order of tabs."""
        return [*self._room.controls, *self._buttons]

    @property
    def timer_text(self) -> str:
        """The pill with the status and the time in it."""
        return self._timer.line

    @property
    def status_text(self) -> str:
        """What is said of the work over the buttons; empty where there is nothing."""
        return self._room.text

    def show_entry(self, entry: ReservationEntry) -> None:
        """Show the work as it is now."""
        self._entry = entry
        controls_before = len(self.controls)
        task = entry.task
        self._title.show_text(words.caller_title(task, gone=entry.task_gone))
        queue = (task.task_queue_friendly_name if task is not None else "") or ""
        self._room.show_standing("  ·  ".join(part for part in (words.caller_number(task), queue) if part))
        self._show_progress()
        self.show_time(self._monotonic())
        if len(self.controls) != controls_before:
            chain_tabs(self.controls)
        spoken = (self._title.line, self._room.standing_text, self._room.text)
        self.setAccessibleName(", ".join(part for part in spoken if part))

    def go_on_from(self, before: ActiveCard) -> None:
        """Go on writing what is being written on another card of the same work."""
        written = before._completion
        if written is not None and self._entry.ending is None:
            panel = self._completion_made()
            panel.write(written.outcome)
            panel.show_enabled(enabled=self._entry.is_actionable)
            panel.setVisible(not written.isHidden())

    def show_work(self, work: WorkSettings) -> None:
        """Go by other settings; what is being written stays."""
        self._settings = work
        self.show_entry(self._entry)

    def show_worker(self, worker: Worker | None) -> None:
        """Know the worker: a page about a caller may need something of theirs."""
        if worker is not self._worker:
            self._worker = worker
            self._page.show_for(self._entry, self._settings, worker)

    def show_time(self, now: float) -> None:
        """Move the timer on; nothing is laid out."""
        entry = self._entry
        wrapping = entry.reservation.status is ReservationStatus.WRAPPING
        since = entry.wrapping_at if wrapping and entry.wrapping_at is not None else entry.accepted_at
        status = words.reservation_status(entry.reservation)
        text = status if since is None else f"{status}  {clock_face(now - since, padded=True)}"
        self._timer.show_text(text, tone="warn" if wrapping else "good")
        line = work_line(entry, now, self._settings)
        self._room.show_text(line.text, tone=line.tone, dismissible=line.dismissible)

    def show_stale(self, *, stale: bool) -> None:
        """Mark the card while what it shows may no longer be so."""
        if bool(self.property("stale")) != stale:
            self.setProperty("stale", stale)
            restyle(self)

    def retire(self) -> None:
        """Keep the place without anything to press: the work is gone."""
        self.setEnabled(False)

    def _build(self) -> None:
        self._title = PlainLabel(role="title")
        self._title.setMinimumWidth(self._title.fontMetrics().averageCharWidth() * 4)
        self._timer = TickingPill()
        # Where there is too little room for both, who is called is cut, and not how long it has taken.
        self._timer.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._room = LineRoom()
        self._room.dismissed.connect(self._notice_read)
        self._wrap_up = Button(translate("card", "Wrap up"))
        self._wrap_up.clicked.connect(self._wrap_up_clicked)
        self._complete = Button(translate("card", "Complete"))
        self._complete.clicked.connect(self._complete_clicked)
        self._more_time = LateButton(translate("card", "5 more minutes"))
        self._more_time.clicked.connect(self._more_time_clicked)
        first = (translate("card", "Wrap up"), *click_words.all_under_way(Verb.WRAP_UP), self._more_time.text())
        self._wrap_up.make_room_for(*first)
        self._more_time.make_room_for(*first)
        self._complete.make_room_for(translate("card", "Complete"), *click_words.all_under_way(Verb.COMPLETE))
        self._say = Button(translate("card", "Notes…"), role="quiet")
        self._say.clicked.connect(self._open_completion)
        self._page = PageButton()
        look = Button("", role="quiet")
        look.show_text(translate("card", "Task…"), name=translate("card", "Everything about the task"))
        look.clicked.connect(self._task_clicked)
        self._buttons = (self._wrap_up, self._more_time, self._complete, self._page, self._say, look)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._timer)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=6)
        for button in self._buttons:
            row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(7)
        self._column.addLayout(top)
        self._column.addWidget(self._room)
        self._column.addWidget(buttons)

    def _show_progress(self) -> None:
        entry, command = self._entry, self._entry.command
        doing = click_words.under_way(command) if command is not None else ""
        verb = command.verb if command is not None else None
        self._wrap_up.show_text(doing if verb is Verb.WRAP_UP else translate("card", "Wrap up"))
        self._complete.show_text(doing if verb is Verb.COMPLETE else translate("card", "Complete"))
        wrapping = entry.reservation.status is ReservationStatus.WRAPPING
        if not entry.is_actionable:
            give_up_focus(self, to=self)
        if wrapping:
            give_up_focus(self._wrap_up, to=self)
        # What cannot be pressed keeps its place: a second click must not hit what came up in it.
        self._wrap_up.setVisible(wrap_up_due_at(entry) is None)
        self._wrap_up.setEnabled(entry.is_actionable and not wrapping)
        self._complete.setEnabled(entry.is_actionable)
        self._page.show_for(entry, self._settings, self._worker)
        self._say.setVisible(not self._dispositions())
        self._say.setEnabled(entry.is_actionable)
        self._more_time.setVisible(wrap_up_due_at(entry) is not None)
        self._more_time.setEnabled(entry.is_actionable)
        if self._completion is not None:
            self._completion.show_enabled(enabled=entry.is_actionable)

    def _task_clicked(self) -> None:
        self.task_requested.emit(self.sid)

    def _dispositions(self) -> tuple[str, ...]:
        task = self._entry.task
        queue = task.task_queue_friendly_name if task is not None else None
        return tuple(one.name for one in self._settings.dispositions if one.queue in {"", queue})

    def _completion_made(self) -> CompletionPanel:
        if self._completion is None:
            self._completion = CompletionPanel(self._dispositions())
            self._completion.completed.connect(self._completed)
            self._completion.left.connect(self._completion.hide)
            self._column.addWidget(self._completion)
            self._completion.hide()
        return self._completion

    def _open_completion(self) -> None:
        panel = self._completion_made()
        if self._settings.complete_after_wrap_up and wrap_up_due_at(self._entry) is not None and panel.isHidden():
            # What is being written must not be lost to a completion by itself.
            self.wrap_up_extended.emit(self.sid)
        panel.show()
        panel.begin()

    def _completed(self, outcome: object) -> None:
        self.completion_requested.emit(self.sid, outcome)

    def _more_time_clicked(self) -> None:
        self.wrap_up_extended.emit(self.sid)

    def _wrap_up_clicked(self) -> None:
        self.wrap_up_requested.emit(self.sid)

    def _complete_clicked(self) -> None:
        if self._dispositions():
            self._open_completion()
        else:
            self.complete_requested.emit(self.sid)

    def _notice_read(self) -> None:
        self.notice_dismissed.emit(self.sid)
