"""A supervisor's session: the roster, and up to two workers under review side by side.

Owns who is under review and the lives of what reads for them. It changes nothing at the server but for ``moves``.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from agent_console.history.filters import HistoryQuery
from agent_console.history.rows import HistoryRow
from agent_console.session.browser import HistoryBrowser
from agent_console.session.history_view import BackfillProgress
from agent_console.session.listeners import Listeners
from agent_console.session.live_lists import LiveLists
from agent_console.session.missed_offer import MissedOffer
from agent_console.session.ports import Api, Archive, Clock
from agent_console.session.roster import Roster
from agent_console.session.roster_entries import RosterEntry, RosterState
from agent_console.session.supervised_moves import Move, SupervisedMoves
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.sids import WorkerSid

#: A pane that goes on to another worker's browser takes no page of the one before for one of this.
GENERATIONS_A_REVIEW = 1_000_000
#: The worker under review, and the one beside it to compare with.
SLOTS = 2


class Backfilling(Protocol):
    """Fills in what happened to one worker while nobody watched."""

    def start(self) -> None:
        """Fill in what is missing."""

    def cancel(self) -> None:
        """Stop; what was filled in stays."""

    def subscribe(self, callback: Callable[[BackfillProgress], None]) -> Callable[[], None]:
        """Call back on every progress, until the returned function is called."""

    async def run(self) -> None:
        """Fill in whenever it was asked for, for ever."""


MakeBackfill = Callable[[Api, WorkerSid], Backfilling]
"""Makes the backfill of a worker; the API is that worker's view."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """One worker under review.

    ``entry`` is the worker's line in the roster, None while there is none. ``missed`` is the offer that was not
    answered and moved the worker to the present activity, None where there is none or it is not known. ``move`` is the
    latest change of activity that was made here.
    """

    worker_sid: WorkerSid
    history: HistoryBrowser
    backfill: Backfilling
    entry: RosterEntry | None = None
    missed: HistoryRow | None = None
    move: Move | None = None

    @property
    def name(self) -> str:
        """What the worker is called, or the SID where that is not known."""
        return self.history.view.worker_name or self.worker_sid


@dataclass(frozen=True, slots=True)
class ReviewState:
    """Who is under review, slot by slot."""

    slots: tuple[Reviewed | None, ...] = (None,) * SLOTS


@dataclass(frozen=True, slots=True)
class _Life:
    """What reads for one slot, and the task in which it does."""

    lists: LiveLists
    missed: MissedOffer
    task: asyncio.Task[None]


class Review:
    """Reviews workers; `run` until cancelled, inside of what ``spawn`` spawns into.

    ``readers`` are readers of the archive, one per slot: interrupting one disturbs no other.
    """

    def __init__(
        self,
        api: Api,
        archive: Archive,
        *,
        clock: Clock,
        spawn: Spawn,
        backfill: MakeBackfill,
        readers: Sequence[Archive] = (),
    ) -> None:
        self.roster = Roster(api, clock=clock)
        self.moves = SupervisedMoves(
            api, archive, clock=clock, server_now=self.roster.server_now, spawn=spawn, told=self._moving
        )
        self._api = api
        self._archive = archive
        self._clock = clock
        self._spawn = spawn
        self._make_backfill = backfill
        self._readers = tuple(readers) or (archive,) * SLOTS
        self._state = ReviewState()
        self._listeners: Listeners[ReviewState, ReviewState] = Listeners()
        self._lives: dict[int, _Life] = {}
        self._begun = 0

    @property
    def state(self) -> ReviewState:
        """Who is under review now."""
        return self._state

    def subscribe(self, callback: Callable[[ReviewState, ReviewState], None]) -> Callable[[], None]:
        """Call back with (old, new) on every change, until the returned function is called."""
        return self._listeners.add(callback)

    def choose(self, slot: int, worker_sid: WorkerSid) -> None:
        """Review a worker in a slot; a worker is in one slot at a time.

        The filter stays: that of who was there before or, beside another, of the other.
        """
        shown = self._state.slots[slot]
        if shown is not None and shown.worker_sid == worker_sid:
            return
        for other, reviewed in enumerate(self._state.slots):
            if reviewed is not None and reviewed.worker_sid == worker_sid:
                self.close(other)
        self._end(slot)
        like = shown or self._state.slots[0]
        query = like.history.view.query if like is not None else None
        self._show(slot, self._begin(slot, worker_sid, query))

    def compare(self, worker_sid: WorkerSid) -> None:
        """Review a second worker beside the first."""
        self.choose(SLOTS - 1, worker_sid)

    def close(self, slot: int) -> None:
        """Review nobody in a slot any more."""
        self._end(slot)
        self._show(slot, None)

    async def run(self) -> None:
        """Keep the roster up to date, for ever; the end of it ends every review."""
        leave = self.roster.subscribe(self._roster_changed)
        try:
            await self.roster.run()
        finally:
            leave()
            for slot in range(SLOTS):
                self._end(slot)

    def _begin(self, slot: int, worker_sid: WorkerSid, query: HistoryQuery | None) -> Reviewed:
        self._begun += 1
        entry = self.roster.find(worker_sid)
        history = HistoryBrowser(
            self._readers[slot],
            clock=self._clock,
            worker_sid=worker_sid,
            worker_name="" if entry is None else entry.name,
            query=query,
            generation=self._begun * GENERATIONS_A_REVIEW,
        )
        api = self._api.for_worker(worker_sid)
        backfill = self._make_backfill(api, worker_sid)
        lists = LiveLists(
            api,
            self._archive,
            clock=self._clock,
            worker_sid=worker_sid,
            door=self.roster.door,
            offers_seen=self.roster.offers_seen,
        )
        missed = MissedOffer(
            self._readers[slot],
            clock=self._clock,
            worker_sid=worker_sid,
            found=functools.partial(self._missed_found, slot, worker_sid),
        )
        if entry is not None:
            lists.activity_is(entry)
            missed.activity_is(entry)
        task = self._spawn(_live(history, backfill, lists, missed), f"review {slot}")
        self._lives[slot] = _Life(lists, missed, task)
        backfill.start()
        move = self.moves.under_way(worker_sid)
        return Reviewed(worker_sid=worker_sid, history=history, backfill=backfill, entry=entry, move=move)

    def _end(self, slot: int) -> None:
        life = self._lives.pop(slot, None)
        if life is not None:
            life.task.cancel()
            self._readers[slot].interrupt()

    def _roster_changed(self, old: RosterState, new: RosterState) -> None:
        if new.workers is old.workers:
            return
        for slot, reviewed in enumerate(self._state.slots):
            if reviewed is None:
                continue
            entry = self.roster.find(reviewed.worker_sid)
            if entry is not reviewed.entry:
                self._show(slot, replace(reviewed, entry=entry))
                if entry is not None and _activity_of(entry) != _activity_of(reviewed.entry):
                    self._lives[slot].lists.activity_is(entry)
                    self._lives[slot].missed.activity_is(entry)

    def _missed_found(self, slot: int, worker_sid: WorkerSid, missed: HistoryRow | None) -> None:
        reviewed = self._state.slots[slot]
        if reviewed is not None and reviewed.worker_sid == worker_sid:
            self._show(slot, replace(reviewed, missed=missed))

    def _moving(self, move: Move) -> None:
        for slot, reviewed in enumerate(self._state.slots):
            if reviewed is not None and reviewed.worker_sid == move.worker_sid:
                self._show(slot, replace(reviewed, move=move))
        if move.moved is not None:
            self.roster.refresh()

    def _show(self, slot: int, reviewed: Reviewed | None) -> None:
        old = self._state
        if old.slots[slot] is reviewed:
            return
        slots = (*old.slots[:slot], reviewed, *old.slots[slot + 1 :])
        self._state = ReviewState(slots)
        self._listeners.tell(old, self._state)


async def _live(history: HistoryBrowser, backfill: Backfilling, lists: LiveLists, missed: MissedOffer) -> None:
    """Read for one worker under review until cancelled."""
    leave = backfill.subscribe(history.backfill_progressed)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(history.run(), name="reviewed history")
            group.create_task(backfill.run(), name="reviewed backfill")
            group.create_task(lists.run(), name="reviewed lists")
            group.create_task(missed.run(), name="reviewed missed offer")
    finally:
        leave()


def _activity_of(entry: RosterEntry | None) -> object:
    return None if entry is None else (entry.activity_name, entry.activity_since)
