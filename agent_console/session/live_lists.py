"""What the API still lists of one worker under review, read again and again, as facts for the archive.

Owns the pace of one worker's list and what of it was written already. It sends no command, and decides nothing about
what it finds: the archive folds it with what events and other consoles told, and `coverage` says which time counts as
watched.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from itertools import islice

from agent_console.errors import ApiError, ArchiveError, Retry, TaskRouterError
from agent_console.history.facts import ActivityChange, FactBatch, Origin, Sighting
from agent_console.session.door import Door, is_refusal
from agent_console.session.pace import Pace
from agent_console.session.ports import Api, Archive, Clock
from agent_console.session.roster_entries import RosterEntry
from agent_console.session.sightings import listed_sighting
from agent_console.taskrouter.resources import Task, WorkerReservation
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus

READ_EVERY_S = 10.0
#: A list that takes long is read more rarely: so many times its length apart.
READ_REST = 10.0
PAGE_SIZE = 1_000
MOST_ROWS = 5_000
#: Lines compared in one turn of the loop.
SLICE = 100
#: So many callers are read in one round.
TASKS_A_ROUND = 10


class LiveLists:
    """Reads one worker's list while the door is open; `run` until cancelled. ``api`` is that worker's view."""

    def __init__(
        self,
        api: Api,
        archive: Archive,
        *,
        clock: Clock,
        worker_sid: WorkerSid,
        door: Door,
        offers_seen: Callable[[WorkerSid, int], None],
    ) -> None:
        self._api = api
        self._archive = archive
        self._clock = clock
        self._worker_sid = worker_sid
        self._door = door
        self._offers_seen = offers_seen
        self._pace = Pace(clock, every_s=READ_EVERY_S, rest=READ_REST)
        self._listed: dict[ReservationSid, WorkerReservation] = {}
        self._tasks: dict[TaskSid, Task | None] = {}
        self._activities: list[ActivityChange] = []

    def activity_is(self, entry: RosterEntry) -> None:
        """Take in what the roster says of this worker; it is written with the next reading."""
        if entry.activity_since is not None:
            self._activities.append(
                ActivityChange(
                    worker_sid=self._worker_sid,
                    at=entry.activity_since,
                    seen_at=self._clock.now(),
                    activity_name=entry.activity_name,
                    available=entry.available,
                    origin=Origin.LIST,
                )
            )

    async def run(self) -> None:
        """Read and write, for ever. What cannot be read now is read the next time."""
        while True:
            await self._door.passed()
            with self._pace.at_work():
                try:
                    await self._read()
                except TaskRouterError as error:
                    self._door.hear(error)
                    self._pace.heed(error, at_least_s=READ_EVERY_S)
            self._pace.ask()
            await self._clock.sleep_until(self._pace.due_at)

    async def _read(self) -> None:
        answer = await self._api.list_reservations(None, page_size=PAGE_SIZE, limit=MOST_ROWS)
        reservations = answer.value.reservations
        sightings = [] if answer.value.unchanged else await self._take_in(reservations)
        await self._write(sightings)
        await self._read_callers()

    async def _take_in(self, reservations: tuple[WorkerReservation, ...]) -> list[Sighting]:
        """Return what is new since the last reading, found in slices: the window goes on meanwhile."""
        seen_at = self._clock.now()
        sightings: list[Sighting] = []
        for begin in range(0, len(reservations), SLICE):
            sightings += [
                listed_sighting(reservation, seen_at, self._tasks.get(reservation.task_sid))
                for reservation in reservations[begin : begin + SLICE]
                if self._listed.get(reservation.sid) != reservation
            ]
            await asyncio.sleep(0)
        self._listed = {reservation.sid: reservation for reservation in reservations}
        there = {reservation.task_sid for reservation in reservations}
        self._tasks = {sid: task for sid, task in self._tasks.items() if sid in there}
        pending = sum(reservation.status is ReservationStatus.PENDING for reservation in reservations)
        self._offers_seen(self._worker_sid, pending)
        return sightings

    async def _read_callers(self) -> None:
        """Read tasks that nobody read yet, the newest first; they are gone five minutes after they ended."""
        newest = sorted(self._listed.values(), key=lambda reservation: reservation.date_created, reverse=True)
        unread = (reservation for reservation in newest if reservation.task_sid not in self._tasks)
        found: list[Sighting] = []
        try:
            for reservation in islice(unread, TASKS_A_ROUND):
                if await self._has_caller(reservation.task_sid):
                    task = self._tasks[reservation.task_sid]
                    found.append(listed_sighting(reservation, self._clock.now(), task))
        finally:
            # What was read is known as read: a later one's fault must not lose it.
            await self._write(found)

    async def _has_caller(self, sid: TaskSid) -> bool:
        try:
            self._tasks[sid] = (await self._api.fetch_task(sid)).value
        except ApiError as error:
            if error.retry is not Retry.NEVER or is_refusal(error):
                raise
            self._tasks[sid] = None  # purged, or not permitted
            return False
        return True

    async def _write(self, sightings: Iterable[Sighting]) -> None:
        activities, self._activities = tuple(self._activities), []
        batch = FactBatch(sightings=tuple(sightings), activity_changes=activities)
        if not batch:
            return
        try:
            await self._archive.write(batch)
        except ArchiveError:
            return  # it is kept there, and whoever listens to the archive hears of it
