"""The offers, oldest first.

Owns which cards exist and where: it compares by SID, keeps places and focus, never rebuilds, and
builds at most `BUILT_AT_ONCE` cards when offers come, and what is left one in a turn of the event loop: each is
laid out and painted before the next. Nothing slides under a pointer that is about to press.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.taskrouter.resources import Activity, Task
from agent_console.taskrouter.server_time import ServerClock
from agent_console.taskrouter.sids import ActivitySid, ReservationSid
from agent_console.ui.announcing import news_of
from agent_console.ui.appearance import Appearance
from agent_console.ui.buttons import chain_tabs
from agent_console.ui.card_list import CardList
from agent_console.ui.choices import OfferChoices
from agent_console.ui.focus import give_up_focus
from agent_console.ui.kept_places import KeptPlaces
from agent_console.ui.menu_buttons import KEEP_ACTIVITY
from agent_console.ui.offer_news import OfferNews
from agent_console.ui.oldest_offer import OldestOffer
from agent_console.ui.reservation_card import ReservationCard
from agent_console.ui.room import with_room
from agent_console.ui.ticker import COUNTDOWN_MS, Ticker
from agent_console.ui.translating import counted

translate = QCoreApplication.translate

CARD_LIMIT = 50
BUILT_AT_ONCE = 4


class IncomingPane(QWidget):
    """Shows the incoming entries as cards; ``oldest`` is what the keys of the window are for."""

    accept_requested = Signal(str)
    reject_requested = Signal(str, object)
    dequeue_requested = Signal(str, str, object)
    form_requested = Signal(str, str)
    preset_requested = Signal(str, object)
    task_requested = Signal(str)
    notice_dismissed = Signal(str)
    work_question_requested = Signal()
    auto_accept_cancelled = Signal(str)
    to_say = Signal(str)

    def __init__(
        self,
        *,
        appearance: Appearance,
        ticker: Ticker,
        monotonic: Callable[[], float],
        choices: OfferChoices,
        accept_shortcut: str = "",
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._ticker = ticker
        self._monotonic = monotonic
        self._choices = choices
        self._entries: dict[ReservationSid, ReservationEntry] = {}
        self._shown: dict[ReservationSid, ReservationEntry] = {}
        self._cards: dict[ReservationSid, ReservationCard] = {}
        self._server_clock = ServerClock()
        self._auto_accept: dict[ReservationSid, float] = {}
        self._stale = False
        self._news = OfferNews(self.to_say.emit, monotonic=monotonic)
        self._list = CardList(
            translate("incoming", "Incoming"),
            empty=translate("window", "Looking for offers…"),
            tone="accent",
            question=translate("incoming", "Why am I not getting work?"),
        )
        self.oldest = OldestOffer(reveal=self._list.reveal, monotonic=monotonic, shortcut=accept_shortcut)
        self._list.question_asked.connect(self.work_question_requested)
        self._retired = KeptPlaces(self, self._list.cards, monotonic=monotonic, gave_up=self._after_change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self._builder = QTimer(self)
        self._builder.setSingleShot(True)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build_next)
        ticker.ticked.connect(self._tick)

    @property
    def cards(self) -> list[ReservationCard]:
        """The cards of what is in the list now, oldest first."""
        return [self._cards[sid] for sid in self._entries if sid in self._cards]

    @property
    def list(self) -> CardList:
        """Heading, count and column."""
        return self._list

    def go_on_from(self, before: IncomingPane) -> None:
        """Say nothing of the offers that another pane has told of, and keep the order of answers; comes first."""
        self._news.go_on_from(before._news, before._entries)
        self._choices = replace(self._choices, recent=before._choices.recent)

    def show_entries(self, entries: tuple[ReservationEntry, ...], server_clock: ServerClock) -> None:
        """Show these entries. Cards of the same SID stay the same widgets, in the same places."""
        self._server_clock = server_clock
        self._entries = {entry.sid: entry for entry in entries}
        self._shown = with_room(entries, CARD_LIMIT)
        for sid in [sid for sid in self._cards if sid not in self._shown]:
            self._take_away(self._cards.pop(sid))
        for sid, card in self._cards.items():
            entry = self._entries[sid]
            if entry is not card.entry:
                self._show(card, entry)
                self._news.changed(card)
        # While cards are built turn by turn, what comes meanwhile is no reason for more in one of them.
        if not self._builder.isActive():
            self._build(BUILT_AT_ONCE)
        self._after_change()

    def show_activities(self, activities: tuple[Activity, ...]) -> None:
        """Offer these activities to reject to."""
        self._offer(replace(self._choices, activities=activities))

    def show_choices(self, choices: OfferChoices) -> None:
        """Offer these answers; what was last rejected to stays the first."""
        self._offer(replace(choices, recent=self._choices.recent))

    def show_accept_keys(self, keys: str) -> None:
        """Show other keys on the oldest offer."""
        self.oldest.show_keys(keys, self.cards)

    def show_auto_accept(self, due_at: dict[ReservationSid, float]) -> None:
        """Count down on the cards of offers that are accepted by themselves, and on no others."""
        for sid, card in self._cards.items():
            if due_at.get(sid) != self._auto_accept.get(sid):
                card.show_auto_accept(due_at.get(sid))
        self._auto_accept = due_at

    def show_stale(self, *, stale: bool) -> None:
        """Mark every card while what is shown may no longer be so."""
        self._stale = stale
        for card in self._cards.values():
            card.show_stale(stale=stale)

    def show_offer(self, sid: str) -> None:
        """Bring an offer's card into view and put the focus on it."""
        card = self._cards.get(ReservationSid(sid))
        if card is not None:
            self._list.reveal(card)
            card.controls[0].setFocus()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give up the places that were kept for the pointer."""
        super().leaveEvent(event)
        self._retired.pointer_left()

    def _offer(self, choices: OfferChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            for card in self._cards.values():
                self._show(card, card.entry)

    def _show(self, card: ReservationCard, entry: ReservationEntry) -> None:
        if entry is not card.entry:
            self.to_say.emit(news_of(card.entry, entry))
        card.show_entry(entry, self._choices, self._waiting_since(entry))

    def _waiting_since(self, entry: ReservationEntry) -> float | None:
        task: Task | None = entry.task
        if task is None:
            return None
        began = self._server_clock.to_monotonic(task.date_created)
        return began if began is not None else entry.seen_at - task.age

    def _build_next(self) -> None:
        self._build(1)
        self._after_change()

    def _build(self, most: int) -> None:
        missing = [sid for sid in self._shown if sid not in self._cards]
        for sid in missing[:most]:
            self._add(self._entries[sid])
        if missing[most:]:
            self._builder.start()

    def _add(self, entry: ReservationEntry) -> None:
        card = ReservationCard(entry, appearance=self._appearance, monotonic=self._monotonic)
        card.accept_requested.connect(self.accept_requested)
        card.reject_requested.connect(self._rejected_to)
        card.dequeue_requested.connect(self._dequeued_to)
        card.form_requested.connect(self.form_requested)
        card.preset_requested.connect(self.preset_requested)
        card.task_requested.connect(self.task_requested)
        card.notice_dismissed.connect(self.notice_dismissed)
        card.auto_accept_cancelled.connect(self.auto_accept_cancelled)
        self._show(card, entry)
        if entry.sid in self._auto_accept:
            card.show_auto_accept(self._auto_accept[entry.sid])
        card.show_stale(stale=self._stale)
        self.oldest.show_shortcut(card)
        self._cards[entry.sid] = card
        self._list.insert(self._place_of(entry.sid), card)
        self._chain_focus(card)
        self._news.came(card)

    def _place_of(self, sid: ReservationSid) -> int:
        before: ReservationCard | None = None
        for known in self._entries:
            if known == sid:
                break
            before = self._cards.get(known, before)
        return self._list.cards.indexOf(before) + 1 if before is not None else 0

    def _chain_focus(self, card: ReservationCard) -> None:
        cards = self.cards
        index = cards.index(card)
        before = cards[index - 1].controls[-1] if index else self._list.area
        chain_tabs([before, *card.controls])

    def _take_away(self, card: ReservationCard) -> None:
        give_up_focus(card, to=self._list.area)
        self._news.left(card)
        card.retire()
        self._retired.leave(card)

    def _after_change(self) -> None:
        pending = sum(entry.ending is None for entry in self._entries.values())
        beyond = pending - sum(card.entry.ending is None for card in self._cards.values())
        text = ""
        if beyond and not self._builder.isActive():
            text = counted("incoming", "%Ln more are waiting", "1 more is waiting", beyond)
        self._list.show_count(pending, more=text)
        self._list.show_filled(filled=bool(self._cards or self._retired))
        self.oldest.find(self.cards)
        self._ticker.want(self, COUNTDOWN_MS if self._cards or self._retired else 0)

    def _tick(self, now: float) -> None:
        self._retired.tick(now)
        for card in self._cards.values():
            card.show_time(now)
        self._news.tick(self._cards.values(), now)

    def _rejected_to(self, sid: str, activity_sid: str) -> None:
        if activity_sid != KEEP_ACTIVITY:
            self._offer(self._choices.after_rejecting_to(ActivitySid(activity_sid)))
        self.reject_requested.emit(sid, None if activity_sid == KEEP_ACTIVITY else activity_sid)

    def _dequeued_to(self, sid: str, to: str, from_: str) -> None:
        self.dequeue_requested.emit(sid, to, from_ or None)
