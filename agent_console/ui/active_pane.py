"""The work in hand.

Owns which active cards exist; it compares by SID and never rebuilds.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.settings import WorkSettings
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.active_card import ActiveCard
from agent_console.ui.announcing import news_of
from agent_console.ui.buttons import chain_tabs
from agent_console.ui.card_list import CardList
from agent_console.ui.focus import give_up_focus
from agent_console.ui.kept_places import KeptPlaces
from agent_console.ui.ticker import SECONDS_MS, Ticker
from agent_console.ui.translating import counted

translate = QCoreApplication.translate

CARD_LIMIT = 50


class ActivePane(QWidget):
    """Shows accepted and wrapping entries as cards, oldest first."""

    wrap_up_requested = Signal(str)
    complete_requested = Signal(str)
    completion_requested = Signal(str, object)
    wrap_up_extended = Signal(str)
    task_requested = Signal(str)
    notice_dismissed = Signal(str)
    to_say = Signal(str)

    def __init__(self, *, ticker: Ticker, monotonic: Callable[[], float], work: WorkSettings) -> None:
        super().__init__()
        self._ticker = ticker
        self._monotonic = monotonic
        self._work = work
        self._cards: dict[ReservationSid, ActiveCard] = {}
        self._stale = False
        self._worker: Worker | None = None
        self._list = CardList(
            translate("active", "Active"),
            empty=translate("active", "Nothing in work."),
            tone="good",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self._retired = KeptPlaces(self, self._list.cards, monotonic=monotonic, gave_up=self._after_change)
        ticker.ticked.connect(self._tick)

    @property
    def cards(self) -> list[ActiveCard]:
        """The cards, oldest first."""
        return list(self._cards.values())

    @property
    def list(self) -> CardList:
        """Heading, count and column."""
        return self._list

    def show_entries(self, entries: tuple[ReservationEntry, ...]) -> None:
        """Show these entries; cards of the same SID stay the same widgets."""
        shown, before = {entry.sid: entry for entry in entries[:CARD_LIMIT]}, list(self._cards)
        for sid in [sid for sid in self._cards if sid not in shown]:
            card = self._cards.pop(sid)
            give_up_focus(card, to=self._list.area)
            card.retire()
            self._retired.leave(card)
        above: ActiveCard | None = None
        for sid, entry in shown.items():
            card = self._cards.get(sid) or self._build(entry, above)
            if sid not in before or entry is not card.entry:
                self.to_say.emit(news_of(card.entry if sid in before else None, entry))
                card.show_entry(entry)
            above = card
        self._cards = {sid: self._cards[sid] for sid in shown}
        if list(shown) != before:
            # Qt's own order is that of making: behind everything that was there before.
            chain_tabs([self._list.area, *chain.from_iterable(card.controls for card in self._cards.values())])
        beyond = len(entries) - len(shown)
        more = counted("active", "%Ln more are in work", "1 more is in work", beyond) if beyond else ""
        self._list.show_count(sum(entry.ending is None for entry in entries), more=more)
        self._after_change()

    def go_on_from(self, before: ActivePane) -> None:
        """Go on writing what is being written on another pane's cards; comes when the same work is shown."""
        for sid, card in self._cards.items():
            if sid in before._cards:
                card.go_on_from(before._cards[sid])

    def show_work(self, work: WorkSettings) -> None:
        """Go by other settings."""
        self._work = work
        for card in self._cards.values():
            card.show_work(work)

    def show_worker(self, worker: Worker | None) -> None:
        """Know the worker, whose attributes pages about callers may name."""
        self._worker = worker
        for card in self._cards.values():
            card.show_worker(worker)

    def show_stale(self, *, stale: bool) -> None:
        """Mark every card while what is shown may no longer be so."""
        self._stale = stale
        for card in self._cards.values():
            card.show_stale(stale=stale)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give up the places that were kept for the pointer."""
        super().leaveEvent(event)
        self._retired.pointer_left()

    def _after_change(self) -> None:
        shown = bool(self._cards or self._retired)
        self._list.show_filled(filled=shown)
        self._ticker.want(self, SECONDS_MS if shown else 0)

    def _build(self, entry: ReservationEntry, above: ActiveCard | None) -> ActiveCard:
        card = ActiveCard(entry, monotonic=self._monotonic, work=self._work)
        card.wrap_up_requested.connect(self.wrap_up_requested)
        card.complete_requested.connect(self.complete_requested)
        card.completion_requested.connect(self.completion_requested)
        card.wrap_up_extended.connect(self.wrap_up_extended)
        card.task_requested.connect(self.task_requested)
        card.show_worker(self._worker)
        card.notice_dismissed.connect(self.notice_dismissed)
        card.show_stale(stale=self._stale)
        self._cards[entry.sid] = card
        self._list.insert(self._list.cards.indexOf(above) + 1 if above is not None else 0, card)
        return card

    def _tick(self, now: float) -> None:
        self._retired.tick(now)
        for card in self._cards.values():
            card.show_time(now)
