"""What is read beside the offers: the worker, active work, what became of offers that are gone, names.

Owns when each of these is due. One reading at a time; a fault in one is told and keeps no other from being read.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from agent_console.errors import ConsoleError, NotFound, TaskRouterError
from agent_console.session import readings
from agent_console.session.entries import ReservationEntry
from agent_console.session.ports import Api, Clock
from agent_console.session.store import Store
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.statuses import ReservationStatus

WORKER_EVERY_S = 5.0
ACTIVE_EVERY_S = 5.0
IDLE_ACTIVE_EVERY_S = 30.0
NAMES_EVERY_S = 600.0
AFTER_FAULT_S = 30.0
#: What is due gives way to the polls while few requests are left, but for no longer.
GIVES_WAY_S = 300.0

#: So many reservations are asked for one by one; more are looked for in the lists of what ended.
FEW = 8
ENDED_PAGE_SIZE = 1_000
ENDED = (
    ReservationStatus.TIMEOUT,
    ReservationStatus.RESCINDED,
    ReservationStatus.CANCELED,
    ReservationStatus.REJECTED,
    ReservationStatus.COMPLETED,
)

Missing = tuple[ReservationEntry, ...]


class SideReads:
    """Reads what is due. Every moment is monotonic.

    ``stretch`` says how many times more rarely than usual: the server has enough to do. ``has_room`` whether requests
    are left for what brings no offer.
    """

    def __init__(
        self, api: Api, store: Store, *, clock: Clock, stretch: Callable[[], float], has_room: Callable[[], bool]
    ) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._stretch = stretch
        self._has_room = has_room
        self._worker_at = self._names_at = float("-inf")
        self._active_at = clock.monotonic()

    def follow_up(self, within_s: float) -> None:
        """Let everything but the names be due by then, where there is room."""
        due_at = self._clock.monotonic() + within_s
        self._worker_at, self._active_at = min(self._worker_at, due_at), min(self._active_at, due_at)

    def expire(self) -> None:
        """Let everything but the names be due, and give way to nothing."""
        self._worker_at = self._active_at = float("-inf")
        if self._store.state.workspace is None or not self._store.state.activities:
            self._names_at = float("-inf")

    def are_due(self, missing: Missing) -> bool:
        """Whether there is anything to read now."""
        if missing:
            # An offer that ended may have moved the worker, or become work.
            self.expire()
        now = self._clock.monotonic()
        return any(self._is_due(due_at, now) for due_at in (self._worker_at, self._active_at, self._names_at))

    async def read(self, missing: Missing) -> None:
        """Read what is due, and what became of the missing offers."""
        faults: list[TaskRouterError] = []
        now = self._clock.monotonic()
        if missing:
            await self._attempt(faults, self._resolve, missing)
        if self._is_due(self._worker_at, now):
            self._worker_at = now + WORKER_EVERY_S * self._stretch()
            await self._attempt(faults, self._read_worker)
        if self._is_due(self._active_at, now):
            await self._attempt(faults, self._read_active)
            every_s = ACTIVE_EVERY_S if self._store.state.active else IDLE_ACTIVE_EVERY_S
            self._active_at = now + every_s * self._stretch()
        if self._is_due(self._names_at, now):
            found = len(faults)
            await self._attempt(faults, self._read_names)
            self._names_at = now + (NAMES_EVERY_S if len(faults) == found else AFTER_FAULT_S)
        self._tell(faults[0] if faults else None)

    def _is_due(self, due_at: float, now: float) -> bool:
        return due_at <= now and (self._has_room() or due_at <= now - GIVES_WAY_S)

    async def _attempt(
        self,
        faults: list[TaskRouterError],
        read: Callable[..., Awaitable[None]],
        *arguments: Missing,
    ) -> None:
        try:
            await read(*arguments)
        except TaskRouterError as error:
            faults.append(error)

    def _tell(self, fault: ConsoleError | None) -> None:
        self._store.apply(readings.SideReadFailed(error=fault))

    async def _read_worker(self) -> None:
        started_at = self._clock.monotonic()
        worker = (await self._api.fetch_worker()).value
        self._store.apply(readings.WorkerRead(started_at=started_at, at=self._clock.monotonic(), worker=worker))

    async def _read_active(self) -> None:
        started_at = self._clock.monotonic()
        found: list[WorkerReservation] = []
        for status in (ReservationStatus.ACCEPTED, ReservationStatus.WRAPPING):
            found.extend((await self._api.list_reservations(status)).value.reservations)
        self._store.apply(
            readings.ActiveListed(started_at=started_at, at=self._clock.monotonic(), reservations=tuple(found))
        )
        there = {reservation.sid for reservation in found}
        missing = tuple(
            entry
            for entry in self._store.state.active
            if entry.sid not in there and entry.ending is None and max(entry.seen_at, entry.known_at) <= started_at
        )
        if missing:
            await self._resolve(missing)

    async def _read_names(self) -> None:
        activities = (await self._api.list_activities()).value
        self._store.apply(readings.ActivitiesRead(activities=activities))
        workspace = (await self._api.fetch_workspace()).value
        self._store.apply(readings.WorkspaceRead(workspace=workspace))

    async def _resolve(self, missing: Missing) -> None:
        """Find out what became of reservations that a list left out."""
        if len(missing) > FEW:
            missing = await self._resolve_by_lists(missing)
        for entry in missing[:FEW]:
            started_at = self._clock.monotonic()
            try:
                answer = await self._api.fetch_reservation(entry.sid)
            except NotFound:
                self._store.apply(
                    readings.ReservationGone(started_at=started_at, at=self._clock.monotonic(), sid=entry.sid)
                )
                continue
            self._store.apply(
                readings.ReservationsRead(
                    started_at=started_at,
                    at=self._clock.monotonic(),
                    reservations=(answer.value,),
                    etag=answer.info.etag,
                )
            )

    async def _resolve_by_lists(self, missing: Missing) -> Missing:
        """Settle what the lists of ended reservations know; return the rest."""
        left = {entry.sid: entry for entry in missing}
        for status in ENDED:
            started_at = self._clock.monotonic()
            listed = (await self._api.list_reservations(status, page_size=ENDED_PAGE_SIZE)).value
            found = tuple(reservation for reservation in listed.reservations if reservation.sid in left)
            self._store.apply(
                readings.ReservationsRead(started_at=started_at, at=self._clock.monotonic(), reservations=found)
            )
            for reservation in found:
                del left[reservation.sid]
        return tuple(left.values())
