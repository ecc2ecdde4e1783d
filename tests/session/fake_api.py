"""A small TaskRouter in memory with a worker's view of it, and faults to order."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from agent_console.errors import (
    Conflict,
    ConnectFailed,
    NotAuthorized,
    NotFound,
    RateLimited,
    Rejected,
    TaskRouterError,
)
from agent_console.taskrouter.instructions import Accept, Call, Dequeue, Instruction, Redirect, Reject
from agent_console.taskrouter.resources import (
    Activity,
    Event,
    Task,
    Worker,
    WorkerChannel,
    WorkerReservation,
    Workflow,
    Workspace,
)
from agent_console.taskrouter.results import Answer, AnswerInfo, EventPage, ReservationList
from agent_console.taskrouter.sids import (
    ActivitySid,
    ReservationSid,
    TaskSid,
    WorkerSid,
    WorkflowSid,
    WorkspaceSid,
)
from agent_console.taskrouter.statuses import ReservationStatus
from tests.session.manual_clock import EPOCH, ManualClock

T = TypeVar("T")

AVAILABLE = ActivitySid(f"WA{1:032x}")
BREAK = ActivitySid(f"WA{2:032x}")
OFFLINE = ActivitySid(f"WA{3:032x}")
WORKFLOW = WorkflowSid(f"WW{1:032x}")
WORKER = WorkerSid(f"WK{1:032x}")
NAMES = {AVAILABLE: "Available", BREAK: "Break", OFFLINE: "Offline"}


@dataclass
class Gate:
    """Holds every call of one method until it is opened."""

    opened: asyncio.Event = field(default_factory=asyncio.Event)
    after_acting: bool = False

    def open(self) -> None:
        self.opened.set()


@dataclass(frozen=True)
class Sent:
    """A write as it came."""

    method: str
    sid: str
    what: object
    if_match: str | None


class FakeApi:
    """Implements ports.Api. Times are the server's: the manual clock's plus ``skew_s``."""

    def __init__(self, clock: ManualClock, *, skew_s: float = 0.0) -> None:
        self.clock = clock
        self.skew_s = skew_s
        self.timeout_s = 20
        self.reservations: dict[ReservationSid, WorkerReservation] = {}
        self.hidden: set[ReservationSid] = set()
        self.tasks: dict[TaskSid, Task] = {}
        self.channels: tuple[WorkerChannel, ...] = ()
        self.activities = tuple(
            Activity(sid=sid, friendly_name=name, available=sid == AVAILABLE) for sid, name in NAMES.items()
        )
        self.workspace = Workspace(
            sid=WorkspaceSid(f"WS{1:032x}"),
            friendly_name="Support",
            timeout_activity_sid=OFFLINE,
            timeout_activity_name="Offline",
        )
        self.worker = Worker(
            sid=WORKER,
            friendly_name="Ada",
            activity_sid=AVAILABLE,
            activity_name="Available",
            available=True,
            date_status_changed=self.server_time(),
        )
        self.events: list[Event] = []
        """The log, oldest first; one page holds ``event_page_rows``."""
        self.event_page_rows = 1_000
        self.skipped_events = 0
        self.tells_time = True
        self.skipped = 0
        self._legs = 0
        self._task_versions: Counter[TaskSid] = Counter()
        self.remaining: int | None = None
        self.limit: int | None = None
        self.server_s: float | None = None
        self.answers_as: ReservationStatus | None = None
        """What an update's answer says, where it is not what happened."""
        self.outage: TaskRouterError | None = None
        self.outage_takes_s = 0.0
        """How long a request waits in vain: nothing answers, not even with a refusal."""
        self.calls: Counter[str] = Counter()
        self.listed: list[tuple[float, ReservationStatus | None]] = []
        self.writes: list[Sent] = []
        self.most_at_once: Counter[str] = Counter()
        self._at_once: Counter[str] = Counter()
        self._faults: defaultdict[str, deque[TaskRouterError | None]] = defaultdict(deque)
        self._lost: defaultdict[str, deque[TaskRouterError]] = defaultdict(deque)
        self._gates: dict[str, Gate] = {}
        self._last: dict[ReservationStatus | None, tuple[WorkerReservation, ...]] = {}

    # What happens at the server.

    def server_time(self) -> datetime:
        return EPOCH + timedelta(seconds=self.clock.monotonic() + self.skew_s)

    def offer(self, *, status: str = "pending", workflow: WorkflowSid | None = WORKFLOW) -> ReservationSid:
        number = len(self.reservations) + 1
        sid, task_sid = ReservationSid(f"WR{number:032x}"), TaskSid(f"WT{number:032x}")
        now = self.server_time()
        self.tasks[task_sid] = Task(
            sid=task_sid,
            assignment_status="reserved",
            date_created=now,
            attributes=f'{{"name":"Caller {number}"}}',
            workflow_sid=workflow,
        )
        self.reservations[sid] = WorkerReservation(
            sid=sid,
            task_sid=task_sid,
            reservation_status=status,
            date_created=now,
            date_updated=now,
            worker_sid=WORKER,
        )
        return sid

    def offer_again(self, sid: ReservationSid) -> ReservationSid:
        """Offer the task of an earlier reservation once more."""
        again = self.offer()
        task_sid = self.reservations[sid].task_sid
        self.tasks.pop(self.reservations[again].task_sid)
        self.reservations[again] = msgspec.structs.replace(self.reservations[again], task_sid=task_sid)
        return again

    def end_task(self, sid: ReservationSid, status: str) -> None:
        """Let the task of a reservation end."""
        task_sid = self.reservations[sid].task_sid
        self.tasks[task_sid] = msgspec.structs.replace(self.tasks[task_sid], assignment_status=status)

    def become(self, sid: ReservationSid, status: ReservationStatus | str) -> WorkerReservation:
        text = status if isinstance(status, str) else status.value
        known = self.reservations[sid]
        changed = msgspec.structs.replace(known, reservation_status=text, date_updated=self.server_time())
        self.reservations[sid] = changed
        return changed

    def ring(self, sid: ReservationSid) -> None:
        """Put the worker's call on the task, as a dequeue and a call do."""
        task_sid = self.reservations[sid].task_sid
        found = msgspec.json.decode(self.tasks[task_sid].attributes or "{}", type=dict[str, object])
        self._legs += 1
        attributes = msgspec.json.encode({**found, "worker_call_sid": f"CA{self._legs:032x}"}).decode()
        self.tasks[task_sid] = msgspec.structs.replace(self.tasks[task_sid], attributes=attributes)

    def confer(self, sid: ReservationSid) -> None:
        """Put a conference on the task, as one does that both sides are in."""
        task_sid = self.reservations[sid].task_sid
        found = msgspec.json.decode(self.tasks[task_sid].attributes or "{}", type=dict[str, object])
        attributes = msgspec.json.encode({**found, "conference": {"sid": f"CF{7:032x}"}}).decode()
        self.tasks[task_sid] = msgspec.structs.replace(self.tasks[task_sid], attributes=attributes)

    def time_out(self, sid: ReservationSid) -> None:
        self.become(sid, ReservationStatus.TIMEOUT)
        self.move_worker(OFFLINE)

    def move_worker(self, sid: ActivitySid) -> None:
        self.worker = msgspec.structs.replace(
            self.worker,
            activity_sid=sid,
            activity_name=NAMES[sid],
            available=sid == AVAILABLE,
            date_status_changed=self.server_time(),
        )

    def purge(self, sid: ReservationSid) -> None:
        self.tasks.pop(self.reservations.pop(sid).task_sid, None)

    def etag(self, sid: ReservationSid) -> str:
        reservation = self.reservations[sid]
        return f"{reservation.reservation_status}@{reservation.date_updated.timestamp()}"

    def task_etag(self, sid: TaskSid) -> str:
        return str(self._task_versions[sid])

    def change_task(self, sid: TaskSid, **changes: object) -> Task:
        """Let a task be another; its version moves on."""
        self._task_versions[sid] += 1
        self.tasks[sid] = msgspec.structs.replace(self.tasks[sid], **changes)
        return self.tasks[sid]

    # What a test orders.

    def fail(self, method: str, *errors: TaskRouterError | None) -> None:
        """Raise these from the next calls, which do nothing; None lets a call pass."""
        self._faults[method].extend(errors)

    def lose_answer(self, method: str, *errors: TaskRouterError) -> None:
        """Carry out the next calls, then raise these."""
        self._lost[method].extend(errors)

    def hold(self, method: str, *, after_acting: bool = False) -> Gate:
        gate = self._gates[method] = Gate(after_acting=after_acting)
        return gate

    def change_network(self) -> None:
        """Let whatever is held wait for ever, and answer what comes from now on."""
        self._gates.clear()

    # ports.Api

    async def list_reservations(
        self,
        status: ReservationStatus | None = None,
        *,
        page_size: int = 50,
        limit: int | None = None,
    ) -> Answer[ReservationList]:
        # Who lets a list be cut reads it for the history: these readings are counted apart.
        reader = "list" if limit is None else "history"
        name = f"{reader}_{status.value}" if status is not None else reader
        if limit is None and status is not None:
            self.listed.append((self.clock.monotonic(), status))
        return await self._ask(name, lambda: self._listed(status, limit))

    async def fetch_reservation(self, sid: ReservationSid) -> Answer[WorkerReservation]:
        return await self._ask("fetch_reservation", lambda: self._reservation(sid), etag_of=sid)

    async def update_reservation(
        self, sid: ReservationSid, instruction: Instruction, *, if_match: str | None = None
    ) -> Answer[WorkerReservation]:
        self.writes.append(Sent("update_reservation", sid, instruction, if_match))
        return await self._ask("update_reservation", lambda: self._updated(sid, instruction, if_match), etag_of=sid)

    async def set_reservation_status(
        self, sid: ReservationSid, status: ReservationStatus, *, if_match: str | None = None
    ) -> Answer[WorkerReservation]:
        self.writes.append(Sent("set_reservation_status", sid, status, if_match))
        return await self._ask("set_reservation_status", lambda: self._moved_on(sid, status))

    async def fetch_task(self, sid: TaskSid) -> Answer[Task]:
        answer = await self._ask("fetch_task", lambda: _found(self.tasks.get(sid)))
        return Answer(answer.value, replace(answer.info, etag=self.task_etag(sid)))

    async def set_task_attributes(self, sid: TaskSid, attributes: str, *, if_match: str) -> Answer[Task]:
        self.writes.append(Sent("set_task_attributes", sid, attributes, if_match))

        def act() -> Task:
            if if_match != self.task_etag(sid):
                raise Conflict("It changed.", status=412)
            return self.change_task(sid, attributes=attributes)

        return await self._ask("set_task_attributes", act)

    async def complete_task(self, sid: TaskSid, reason: str) -> Answer[Task]:
        self.writes.append(Sent("complete_task", sid, reason, None))

        def act() -> Task:
            holder = next(one.sid for one in self.reservations.values() if one.task_sid == sid)
            self._moved_on(holder, ReservationStatus.COMPLETED)
            return self.change_task(sid, assignment_status="completed", reason=reason)

        return await self._ask("complete_task", act)

    async def fetch_workflow(self, sid: WorkflowSid) -> Answer[Workflow]:
        workflow = Workflow(sid=sid, friendly_name="Calls", task_reservation_timeout=self.timeout_s)
        return await self._ask("fetch_workflow", lambda: workflow)

    async def fetch_worker(self) -> Answer[Worker]:
        return await self._ask("fetch_worker", lambda: self.worker)

    async def set_worker_activity(
        self, sid: ActivitySid, *, reject_pending: bool = False, if_match: str | None = None
    ) -> Answer[Worker]:
        self.writes.append(Sent("set_worker_activity", sid, reject_pending, if_match))

        def move() -> Worker:
            self.move_worker(sid)
            return self.worker

        return await self._ask("set_worker_activity", move)

    async def list_worker_channels(self) -> Answer[tuple[WorkerChannel, ...]]:
        return await self._ask("list_worker_channels", lambda: self.channels)

    async def list_activities(self) -> Answer[tuple[Activity, ...]]:
        return await self._ask("list_activities", lambda: self.activities)

    async def fetch_workspace(self) -> Answer[Workspace]:
        return await self._ask("fetch_workspace", lambda: self.workspace)

    async def list_events(
        self, since: datetime, until: datetime, *, task_sid: TaskSid | None = None, after_url: str | None = None
    ) -> Answer[EventPage]:
        if task_sid is not None:
            return await self._ask("list_task_events", lambda: self._events(since, until, after_url, task_sid))
        return await self._ask("list_events", lambda: self._events(since, until, after_url))

    async def list_workers(self) -> Answer[tuple[Worker, ...]]:
        return await self._ask("list_workers", lambda: (self.worker,))

    def for_worker(self, sid: WorkerSid) -> FakeApi:
        assert sid == self.worker.sid, "there is one worker"
        return self

    # How it acts.

    def _events(
        self, since: datetime, until: datetime, after_url: str | None, task_sid: TaskSid | None = None
    ) -> EventPage:
        # Moments are sent in whole seconds. An event of a task names no worker.
        first, last = since.replace(microsecond=0), until.replace(microsecond=0)
        found = [
            event
            for event in reversed(self.events)
            if first <= event.event_date <= last
            and (
                not event.event_type.startswith("task.")
                if task_sid is None
                else task_sid.encode() in bytes(event.event_data)
            )
        ]
        start = int(after_url or 0)
        end = start + self.event_page_rows
        return EventPage(tuple(found[start:end]), str(end) if end < len(found) else None, self.skipped_events)

    async def _ask(self, method: str, act: Callable[[], T], *, etag_of: ReservationSid | None = None) -> Answer[T]:
        sent_at = self.clock.monotonic()
        async with self._counted(method):
            gate = self._gates.get(method)
            await asyncio.sleep(0)
            if gate is not None and not gate.after_acting:
                await gate.opened.wait()
            if self.outage is not None:
                outage = self.outage
                await self.clock.sleep_until(sent_at + self.outage_takes_s)
                raise outage
            fault = self._faults[method].popleft() if self._faults[method] else None
            if fault is not None:
                raise fault
            value = act()
            if gate is not None and gate.after_acting:
                await gate.opened.wait()
            if self._lost[method]:
                raise self._lost[method].popleft()
            return Answer(value, self._info(sent_at, etag_of))

    @asynccontextmanager
    async def _counted(self, method: str) -> AsyncIterator[None]:
        self.calls[method] += 1
        self._at_once[method] += 1
        self.most_at_once[method] = max(self.most_at_once[method], self._at_once[method])
        try:
            yield
        finally:
            self._at_once[method] -= 1

    def _info(self, sent_at: float, etag_of: ReservationSid | None) -> AnswerInfo:
        received_at = self.clock.monotonic()
        known = etag_of is not None and etag_of in self.reservations
        return AnswerInfo(
            server_date=self.server_time().replace(microsecond=0) if self.tells_time else None,
            round_trip_s=received_at - sent_at,
            sent_at=sent_at,
            received_at=received_at,
            etag=self.etag(etag_of) if known and etag_of is not None else None,
            remaining_requests=self.remaining,
            limit_requests=self.limit,
            server_s=self.server_s,
        )

    def _listed(self, status: ReservationStatus | None, limit: int | None) -> ReservationList:
        found = tuple(
            reservation
            for sid, reservation in self.reservations.items()
            if sid not in self.hidden and self._is_in(reservation, status)
        )[:limit]
        unchanged = self._last.get(status) == found
        if unchanged:
            found = self._last[status]
        self._last[status] = found
        return ReservationList(found, skipped=self.skipped, unchanged=unchanged)

    def _is_in(self, reservation: WorkerReservation, status: ReservationStatus | None) -> bool:
        if status is None or reservation.status is status:
            return True
        # A status of a later API is listed as pending, as the vendor's onHold might be.
        return status is ReservationStatus.PENDING and (reservation.status is ReservationStatus.UNKNOWN)

    def _reservation(self, sid: ReservationSid) -> WorkerReservation:
        return _found(self.reservations.get(sid))

    def _updated(self, sid: ReservationSid, instruction: Instruction, if_match: str | None) -> WorkerReservation:
        reservation = self._reservation(sid)
        if if_match is not None and if_match != self.etag(sid):
            raise Conflict("It changed.", status=412)
        if reservation.status is not ReservationStatus.PENDING:
            raise Rejected("It is not in a pending state.", status=400)
        if isinstance(instruction, Accept):
            reservation = self.become(sid, ReservationStatus.ACCEPTED)
        elif isinstance(instruction, Reject):
            reservation = self.become(sid, ReservationStatus.REJECTED)
            if instruction.activity_sid is not None:
                self.move_worker(instruction.activity_sid)
        elif isinstance(instruction, Call | Redirect) and instruction.accept:
            reservation = self.become(sid, ReservationStatus.ACCEPTED)
        if isinstance(instruction, Call | Dequeue):
            self.ring(sid)
        if self.answers_as is not None:
            return msgspec.structs.replace(reservation, reservation_status=self.answers_as.value)
        return reservation

    def _moved_on(self, sid: ReservationSid, status: ReservationStatus) -> WorkerReservation:
        if self._reservation(sid).status not in (
            ReservationStatus.ACCEPTED,
            ReservationStatus.WRAPPING,
        ):
            raise Rejected("It is not assigned.", status=400)
        return self.become(sid, status)


def _found(value: T | None) -> T:
    if value is None:
        raise NotFound("It is not there.", status=404)
    return value


def refused() -> NotAuthorized:
    return NotAuthorized("The key is refused.", status=401)


def busy(retry_after_s: float | None = None) -> RateLimited:
    error = RateLimited("Too many requests.", status=429)
    error.retry_after_s = retry_after_s
    return error


def unreachable() -> ConnectFailed:
    return ConnectFailed("TaskRouter cannot be reached.")
