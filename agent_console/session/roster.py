"""Who works in the workspace, and in what activity: read again and again, politely.

Owns the `RosterState` and the pace of both readings: every worker, and the pending offers of those on screen. The API
tells the offers of one worker at a time (its statistics know no worker's offers and are refused above 100 workers), so
they are known for who is watched, and None for the others. It changes nothing at the server.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import merge, nsmallest
from itertools import islice
from operator import is_

import msgspec

from agent_console.errors import ConsoleError, NotFound, RateLimited, TaskRouterError
from agent_console.session.door import Door
from agent_console.session.listeners import Listeners
from agent_console.session.pace import Pace, soonest
from agent_console.session.ports import Api, Clock
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.attributes import parse_attributes
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.server_time import ServerClock
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.taskrouter.text import folded, plain

READ_EVERY_S = 15.0
#: A reading that takes long (15,000 workers are 15 pages) comes more rarely: so many times its length apart.
READ_REST = 20.0
OFFERS_EVERY_S = 5.0
#: So many workers' offers are read in one round, the longest unread first.
OFFERS_A_ROUND = 20
#: A roster that is being scrolled watches others with every step.
STOOD_STILL_S = 0.3
#: Offers read longer ago are not told any more.
OFFERS_KEPT_S = 60.0
#: More are shown as so many.
MOST_OFFERS = 50
#: Workers compared in one turn of the loop: some two milliseconds where everything is new.
SLICE = 200
LONGEST_TEXT = 80


class RosterEntry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One worker in the roster. ``pending_offers`` is None where nobody looked.

    ``found_by`` is what a search looks through: name, activity and skills, `folded`. Every reading
    may make thousands: nothing in one can refer to another, and the garbage collector need not look for it.
    """

    sid: WorkerSid
    name: str
    activity_name: str
    available: bool
    activity_since: datetime | None = None
    pending_offers: int | None = None
    skills: str = ""
    found_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterState:
    """Every worker by name; an entry in which nothing changed is the same object as before.

    ``order`` is the same object while nobody came, left or has another name. ``available`` counts who can be offered
    work. ``loading``: there is no answer yet, or none since a refused credential is tried again. ``error`` is why the
    last reading failed; what was read before stays. ``loaded_at`` is monotonic.
    """

    workers: tuple[RosterEntry, ...] = ()
    order: tuple[WorkerSid, ...] = ()
    available: int = 0
    loading: bool = True
    error: ConsoleError | None = None
    loaded_at: float | None = None


class Roster:
    """Reads the workers and keeps the roster; `run` until cancelled.

    ``door`` is shut from a refused credential to the next `refresh`: nothing is read meanwhile.
    """

    def __init__(self, api: Api, *, clock: Clock) -> None:
        self.door = Door(self._cannot_read)
        self._api = api
        self._clock = clock
        self._state = RosterState()
        self._listeners: Listeners[RosterState, RosterState] = Listeners()
        self._pace = Pace(clock, every_s=READ_EVERY_S, rest=READ_REST)
        self._alarm = Alarm(clock)
        self._offers_pace = Pace(clock, every_s=OFFERS_EVERY_S)
        self._offers_alarm = Alarm(clock)
        self._workers: dict[WorkerSid, Worker] = {}
        self._entries: dict[WorkerSid, RosterEntry] = {}
        self._order: tuple[WorkerSid, ...] = ()
        self._rows: list[RosterEntry] = []
        self._places: dict[WorkerSid, int] = {}
        self._available = 0
        self._offers: dict[WorkerSid, tuple[int | None, float]] = {}
        self._watched: frozenset[WorkerSid] = frozenset()
        self._server = ServerClock()

    @property
    def state(self) -> RosterState:
        """What the roster shows now."""
        return self._state

    def subscribe(self, callback: Callable[[RosterState, RosterState], None]) -> Callable[[], None]:
        """Call back with (old, new) on every change, until the returned function is called."""
        return self._listeners.add(callback)

    def find(self, sid: WorkerSid) -> RosterEntry | None:
        """Return one worker's entry."""
        return self._entries.get(sid)

    def server_now(self) -> datetime | None:
        """Return the server's time, in which activities began; None before the first answer."""
        return self._server.now(self._clock.monotonic())

    def refresh(self) -> None:
        """Read the workers again at once; also after a refused credential."""
        if self.door.open():
            self._become(replace(self._state, loading=True, error=None))
        self._pace.put_off(0.0)
        self._alarm.ring()

    def watch(self, sids: Iterable[WorkerSid]) -> None:
        """Keep the pending offers of these workers known: those on screen. A long list has its turns in rounds."""
        watched = frozenset(sids)
        if watched != self._watched:
            self._watched = watched
            self._offers_pace.put_off(STOOD_STILL_S)
            self._offers_alarm.ring()

    def offers_seen(self, sid: WorkerSid, count: int) -> None:
        """Take in what another reading found of a worker's pending offers."""
        self._offers[sid] = (count, self._clock.monotonic())
        self._show_offers()

    async def run(self) -> None:
        """Read when it is due, for ever."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._read_workers(), name="roster")
            group.create_task(self._read_offers(), name="offers of the roster")

    async def _read_workers(self) -> None:
        self._pace.ask()
        while True:
            await self.door.passed()
            if not self._pace.is_due:
                await self._alarm.wait(soonest(self._pace))
                continue
            with self._pace.at_work():
                workers = await self._listed()
            if workers is not None:
                await self._take_in(workers)
            self._pace.ask(READ_EVERY_S)

    async def _listed(self) -> tuple[Worker, ...] | None:
        try:
            answer = await self._api.list_workers()
        except TaskRouterError as error:
            _hold(self._pace, error)
            self._cannot_read(error)
            self.door.hear(error)
            return None
        info = answer.info
        if info.server_date is not None:
            self._server = self._server.refined(info.server_date, sent_at=info.sent_at, received_at=info.received_at)
        return answer.value

    def _cannot_read(self, error: TaskRouterError) -> None:
        if self._state.error is not error:
            self._become(replace(self._state, loading=False, error=error))

    async def _take_in(self, workers: tuple[Worker, ...]) -> None:
        """Compare, and put in order, in slices: the window never waits for thousands of workers."""
        runs: list[list[tuple[str, WorkerSid]]] = []
        is_renamed = False
        for begin in range(0, len(workers), SLICE):
            some = workers[begin : begin + SLICE]
            for worker in some:
                if self._workers.get(worker.sid) != worker:
                    known, entry = self._entries.get(worker.sid), self._entry(worker)
                    is_renamed = is_renamed or known is None or known.name != entry.name
                    self._put(entry)
                    self._workers[worker.sid] = worker
            runs.append(sorted((self._entries[worker.sid].name.casefold(), worker.sid) for worker in some))
            await asyncio.sleep(0)
        order: list[WorkerSid] = []
        merged = merge(*runs)
        while some_sids := [sid for _name, sid in islice(merged, SLICE)]:
            is_renamed = is_renamed or tuple(some_sids) != self._order[len(order) : len(order) + SLICE]
            order += some_sids
            await asyncio.sleep(0)
        if is_renamed or len(order) != len(self._order):
            self._put_in_order(order)
        self._show(replace(self._state, loading=False, error=None, loaded_at=self._clock.monotonic()))

    def _put(self, entry: RosterEntry) -> None:
        """Let a worker's entry take the place of the one before, where it has a row already."""
        self._entries[entry.sid] = entry
        place = self._places.get(entry.sid)
        if place is not None:
            self._available += entry.available - self._rows[place].available
            self._rows[place] = entry

    def _put_in_order(self, order: Iterable[WorkerSid]) -> None:
        """Make the rows anew; who is not among them has left."""
        self._order = tuple(dict.fromkeys(order))
        self._places = {sid: place for place, sid in enumerate(self._order)}
        self._rows = [self._entries[sid] for sid in self._order]
        self._available = sum(entry.available for entry in self._rows)
        for gone in self._entries.keys() - self._places.keys():
            del self._entries[gone], self._workers[gone]

    def _entry(self, worker: Worker) -> RosterEntry:
        known = self._workers.get(worker.sid)
        is_same = known is not None and known.attributes == worker.attributes
        skills = self._entries[worker.sid].skills if is_same else _skills(worker.attributes)
        name, activity_name = plain(worker.friendly_name, LONGEST_TEXT), plain(worker.activity_name, LONGEST_TEXT)
        return RosterEntry(
            sid=worker.sid,
            name=name,
            activity_name=activity_name,
            available=worker.available,
            activity_since=worker.date_status_changed,
            pending_offers=self._offers.get(worker.sid, (None, 0.0))[0],
            skills=skills,
            found_by=folded(f"{name} {activity_name} {skills}"),
        )

    async def _read_offers(self) -> None:
        while True:
            await self.door.passed()
            if not self._offers_pace.is_due:
                await self._offers_alarm.wait(soonest(self._offers_pace))
                continue
            with self._offers_pace.at_work():
                try:
                    for sid in self._round():
                        await self._count_offers(sid)
                except TaskRouterError as error:
                    _hold(self._offers_pace, error)
                    self.door.hear(error)
            self._show_offers()
            self._offers_pace.ask(OFFERS_EVERY_S)

    def _round(self) -> list[WorkerSid]:
        """Choose who is asked about now: who can be offered something before who cannot, the longest unread first."""
        entries = [entry for sid in self._watched if (entry := self._entries.get(sid)) is not None]
        never = (None, float("-inf"))
        chosen = nsmallest(
            OFFERS_A_ROUND, entries, key=lambda entry: (not entry.available, self._offers.get(entry.sid, never)[1])
        )
        return [entry.sid for entry in chosen]

    async def _count_offers(self, sid: WorkerSid) -> None:
        api = self._api.for_worker(sid)
        try:
            answer = await api.list_reservations(ReservationStatus.PENDING, page_size=MOST_OFFERS, limit=MOST_OFFERS)
        except NotFound:
            count = None  # the worker was deleted since the list was read
        else:
            count = len(answer.value.reservations)
        self._offers[sid] = (count, self._clock.monotonic())

    def _show_offers(self) -> None:
        """Bring the entries in line with what is known of offers, and drop what is too old to be told."""
        oldest_at = self._clock.monotonic() - OFFERS_KEPT_S
        for sid, (count, at) in tuple(self._offers.items()):
            is_old = at <= oldest_at
            if is_old:
                del self._offers[sid]
            shown = None if is_old else count
            entry = self._entries.get(sid)
            if entry is not None and entry.pending_offers != shown:
                self._put(msgspec.structs.replace(entry, pending_offers=shown))
        self._show(self._state)

    def _show(self, state: RosterState) -> None:
        workers = tuple(self._rows)
        is_same = self._order is state.order and all(map(is_, workers, state.workers))
        new = replace(state, workers=workers, order=self._order, available=self._available)
        self._become(state if is_same else new)

    def _become(self, state: RosterState) -> None:
        old, self._state = self._state, state
        if old is not state:
            self._listeners.tell(old, state)


def _hold(pace: Pace, error: TaskRouterError) -> None:
    """Wait where the server said so, whoever asks meanwhile."""
    if isinstance(error, RateLimited):
        pace.hold(max(READ_EVERY_S, error.retry_after_s or 0.0))


def _skills(attributes: str | None) -> str:
    """Return the words under which a worker may be looked for."""
    found = parse_attributes(attributes)
    routing = found.get("routing")
    sources = (found, routing if isinstance(routing, dict) else {})
    lists = (source.get(name) for source in sources for name in ("skills", "languages"))
    words = (word for some in lists if isinstance(some, list) for word in some if isinstance(word, str))
    return plain(", ".join(words), 4 * LONGEST_TEXT)
