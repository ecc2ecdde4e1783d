"""One offer on screen.

Owns the picture of one `ReservationEntry` and its buttons. It emits wishes with the reservation's
SID, decides nothing, and never takes the focus.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.session.clicks import Verb
from agent_console.session.entries import ReservationEntry
from agent_console.ui import click_words
from agent_console.ui.appearance import Appearance
from agent_console.ui.auto_accept import AutoAcceptLine
from agent_console.ui.buttons import Button, caption_of, chain_tabs, restyle
from agent_console.ui.card_lines import offer_line, waiting_line
from agent_console.ui.choices import OfferChoices
from agent_console.ui.countdown import CountdownRing, SpokenCountdown
from agent_console.ui.details import DetailsPanel, detail_lines
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.focus import give_up_focus
from agent_console.ui.instructions.preset_row import PresetRow
from agent_console.ui.line_room import LineRoom
from agent_console.ui.menu_buttons import DequeueButton, MoreButton
from agent_console.ui.offer_head import OfferHead
from agent_console.ui.offer_view import OfferView

translate = QCoreApplication.translate


class ReservationCard(OfferView):
    """Caller, queue, time left, and what can be done about it."""

    dequeue_requested = Signal(str, str, str)
    form_requested = Signal(str, str)
    preset_requested = Signal(str, object)
    task_requested = Signal(str)
    notice_dismissed = Signal(str)

    def __init__(self, entry: ReservationEntry, *, appearance: Appearance, monotonic: Callable[[], float]) -> None:
        super().__init__(entry, monotonic=monotonic)
        self._appearance = appearance
        self._waiting_since: float | None = None
        self._choices = OfferChoices()
        self._details: DetailsPanel | None = None
        self._stale = False
        self._seconds: tuple[bool, int, int] | None = None
        self._said = SpokenCountdown()
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._build()

    @property
    def controls(self) -> list[QWidget]:
        """Everything that takes the focus, in the order of tabs."""
        panel = self._details.controls if self._details is not None else []
        spare = [self._auto_accept.cancel] if self._auto_accept is not None else []
        return [self, self._accept, *spare, *self._reject.controls, *self._dequeue.controls, *self._presets.controls,
                self._unfold, *self._more.controls, *panel, *self._room.controls]  # fmt: skip

    @property
    def title(self) -> str:
        """The caller, as it is written."""
        return self._head.title.line

    @property
    def ring(self) -> CountdownRing:
        """The countdown."""
        return self._head.ring

    @property
    def waiting_text(self) -> str:
        """The line with waiting time and priority."""
        return self._room.standing_text

    @property
    def status_text(self) -> str:
        """The sentence under the buttons, or the reason of the ending; or empty."""
        return self._room.text

    def show_entry(self, entry: ReservationEntry, choices: OfferChoices, waiting_since: float | None) -> None:
        """Show the offer as it is now; ``waiting_since`` is a monotonic moment."""
        self._entry, self._choices, self._waiting_since = entry, choices, waiting_since
        controls_before = len(self.controls)
        task = entry.task
        self._head.show_task(task, gone=entry.task_gone)
        self._reject.show_choices(choices)
        self._dequeue.show_task(task, choices, gone=entry.task_gone)
        self._more.show_presets(choices.presets_of(task.task_queue_friendly_name if task else None))
        self._show_progress()
        self._presets.show_presets(entry, choices)
        self._show_details()
        if len(self.controls) != controls_before:
            chain_tabs(self.controls)
        self.setAccessibleName(self._spoken())
        self._seconds = None
        self.show_time(self._monotonic())

    def show_time(self, now: float) -> None:
        """Move the countdown and the waiting time on; nothing is laid out."""
        entry = self._entry
        if entry.ending is not None:
            return
        if self._auto_accept is not None:
            self._auto_accept.show_time(now)
        self._enable_accept(now)
        seconds = self._seconds_at(now)
        if seconds == self._seconds:
            return  # three beats of four: nothing is put into words
        self._seconds = seconds
        self._head.show_time(entry, now)
        self._room.show_standing(waiting_line(entry, self._waiting_since, now, stale=self._stale))

    def seconds_to_say(self, now: float) -> int | None:
        """Return the seconds left where they are to be said to a screen reader now."""
        entry = self._entry
        if entry.deadline_at is None or not entry.is_actionable:
            return None
        return self._said.due(entry.deadline_at - now)

    def show_stale(self, *, stale: bool) -> None:
        """Mark the card while what it shows may no longer be so."""
        if stale != self._stale:
            self._stale = stale
            self.setProperty("stale", stale)
            restyle(self)
            self._seconds = None
            self.show_time(self._monotonic())

    def show_auto_accept(self, due_at: float | None) -> None:
        """As everywhere, and reached by Tab in its place."""
        super().show_auto_accept(due_at)
        chain_tabs(self.controls)

    def show_shortcut(self, text: str, *, counts: bool) -> None:
        """Write the shortcut on Accept where it ``counts``, on the oldest card; every other has room for it."""
        accept = translate("card", "Accept")
        under_way = click_words.all_under_way(Verb.ACCEPT)
        self._accept.make_room_for(accept, caption_of(accept, mark=text), translate("card", "Accepted"), *under_way)
        self._shortcut = text if counts else ""
        self._show_accept()

    def retire(self) -> None:
        """Keep the place without anything to press: the offer has left the list."""
        command = self._entry.command
        if self._entry.ending is None and command is not None and command.verb is Verb.ACCEPT:
            # It left the list because it is active work now.
            self._accept.show_text(translate("card", "Accepted"))
        self._close_menus()
        self.setEnabled(False)

    def show_details(self, *, unfolded: bool) -> None:
        """Unfold or fold everything known about the task."""
        self._unfold.setChecked(unfolded)

    def press_accept(self) -> None:
        """Ask to accept, as a click would."""
        self._accept.click()

    def open_reject_menu(self) -> None:
        """Open the activities to reject to."""
        self._reject.open_menu()

    def open_dequeue_menu(self) -> None:
        """Open the phones to dequeue to."""
        self._dequeue.open_menu()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Let a screen reader say how much time is left as it comes here."""
        self.setAccessibleDescription(" · ".join(part for part in (self.ring.text, self.waiting_text) if part))
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame, and a ring around it while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._appearance.theme.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 9, 9)
            painter.end()

    def _build(self) -> None:
        self._unfold = Button(translate("card", "Details"), role="quiet")
        self._unfold.setCheckable(True)
        self._unfold.toggled.connect(self._details_toggled)
        self._shortcut = ""
        self._dequeue = DequeueButton(keys_allowed=self.keys_allowed)
        self._dequeue.dequeue_requested.connect(lambda to, from_: self.dequeue_requested.emit(self.sid, to, from_))
        self._more = MoreButton(keys_allowed=self.keys_allowed)
        self._more.form_requested.connect(lambda kind: self.form_requested.emit(self.sid, kind))
        self._more.task_requested.connect(lambda: self.task_requested.emit(self.sid))
        self._presets = PresetRow(keys_allowed=self.keys_allowed)
        for answering in (self._more, self._presets):
            answering.preset_requested.connect(lambda preset: self.preset_requested.emit(self.sid, preset))
        self._head = OfferHead(self._appearance, self._unfold, self._more)
        self._room = LineRoom()
        self._room.dismissed.connect(lambda: self.notice_dismissed.emit(self.sid))
        self._lay_out()

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, gap=8)
        for button in (self._accept, self._reject, self._dequeue):
            row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 8)
        self._column.setSpacing(7)
        for part in (self._head, self._buttons, self._presets, self._room):
            self._column.addWidget(part)

    def _place_auto_accept(self, line: AutoAcceptLine | None) -> None:
        self._room.hold(line)

    def _show_progress(self) -> None:
        entry = self._entry
        if entry.ending is not None:
            self._show_ending()
            return
        command = entry.command
        doing = click_words.under_way(command) if command is not None else ""
        verb = command.verb if command is not None else None
        self._show_accept()
        self._reject.show_doing(doing if verb is Verb.REJECT else "")
        self._dequeue.show_doing(doing if verb is Verb.DEQUEUE else "")
        if command is not None:
            self._close_menus()
            give_up_focus(self._buttons, self._presets, self._more, to=self)
        self._enable_accept(self._monotonic())
        self._reject.setEnabled(command is None)
        self._dequeue.setEnabled(command is None and not self._dequeue.reason)
        self._more.setEnabled(command is None)
        self._show_line()

    def _show_accept(self) -> None:
        command = self._entry.command
        if command is not None and command.verb is Verb.ACCEPT:
            self._accept.show_text(click_words.under_way(command))
        else:
            self._accept.show_text(translate("card", "Accept"), mark=self._shortcut)

    def _show_line(self) -> None:
        warned_at, obstacle = self._choices.rejections_warned_at, self._dequeue.reason
        line = offer_line(self._entry, warned_at=warned_at, obstacle=obstacle)
        self._room.show_text(line.text, tone=line.tone, dismissible=line.dismissible)

    def _show_ending(self) -> None:
        if not self._buttons.isHidden():
            self._close_menus()
            give_up_focus(self._buttons, self._presets, self._more, to=self)
            height = self.height()
            self._buttons.hide()
            if self.isVisible():
                self.setMinimumHeight(height)
            self.setProperty("ended", "true")
            restyle(self)
            self._head.show_ended()
            self._column.setStretchFactor(self._room, 1)
        self._room.show_standing("")
        self._show_line()

    def _seconds_at(self, now: float) -> tuple[bool, int, int]:
        """Return all that is shown: whether the offer is over, its seconds left, and those of waiting."""
        deadline_at, since = self._entry.deadline_at, self._waiting_since
        waited = int(now - since) if since is not None else 0
        if deadline_at is None:
            return False, int(now - self._entry.offered_at), waited
        return deadline_at <= now, int(deadline_at - now + 0.999), waited

    def _spoken(self) -> str:
        return ", ".join(part for part in (*self._head.spoken, self._room.text) if part)

    def _close_menus(self) -> None:
        self._reject.close_menu()
        self._dequeue.close_menu()
        self._more.close_menu()

    def _details_toggled(self, unfolded: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._details is None:
            self._details = DetailsPanel()
            self._column.addWidget(self._details)
            chain_tabs(self.controls)
        self._show_details()
        self._details.setVisible(unfolded)

    def _show_details(self) -> None:
        if self._details is not None:
            # First what the room under the buttons may be too small for.
            said = [self._room.text] if self._room.text else []
            self._details.show_lines([*said, *detail_lines(self._entry)])
