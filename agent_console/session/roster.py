"""Who works in the workspace, and in what activity: read again and again, politely.

Owns the `RosterState` and the pace at which every worker is read; the pending offers of those on screen are
`RosterOffers`'. It changes nothing at the server.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from heapq import merge
from itertools import islice
from operator import is_

import msgspec

from agent_console.errors import TaskRouterError
from agent_console.session.door import Door
from agent_console.session.listeners import Listeners
from agent_console.session.pace import Pace, soonest
from agent_console.session.ports import Api, Clock
from agent_console.session.roster_entries import RosterEntry, RosterState, entry_of, skills_of
from agent_console.session.roster_offers import RosterOffers
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.server_time import ServerClock
from agent_console.taskrouter.sids import WorkerSid

READ_EVERY_S = 15.0
#: A reading that takes long (15,000 workers are 15 pages) comes more rarely: so many times its length apart.
READ_REST = 20.0
#: Workers compared in one turn of the loop: some two milliseconds where everything is new.
SLICE = 200


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
        self._workers: dict[WorkerSid, Worker] = {}
        self._entries: dict[WorkerSid, RosterEntry] = {}
        self._order: tuple[WorkerSid, ...] = ()
        self._rows: list[RosterEntry] = []
        self._places: dict[WorkerSid, int] = {}
        self._available = 0
        self._offers = RosterOffers(api, clock=clock, door=self.door, find=self.find, changed=self._show_offers)
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
        self._offers.watch(sids)

    def offers_seen(self, sid: WorkerSid, count: int) -> None:
        """Take in what another reading found of a worker's pending offers."""
        self._offers.seen(sid, count)
        self._show_offers()

    async def run(self) -> None:
        """Read when it is due, for ever."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._read_workers(), name="roster")
            group.create_task(self._offers.run(), name="offers of the roster")

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
            self._pace.heed(error, at_least_s=READ_EVERY_S)
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
        skills = self._entries[worker.sid].skills if is_same else skills_of(worker.attributes)
        return entry_of(worker, skills=skills, pending_offers=self._offers.of(worker.sid))

    def _show_offers(self) -> None:
        """Bring the entries in line with what is known of offers."""
        for sid, count in self._offers.told():
            entry = self._entries.get(sid)
            if entry is not None and entry.pending_offers != count:
                self._put(msgspec.structs.replace(entry, pending_offers=count))
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
