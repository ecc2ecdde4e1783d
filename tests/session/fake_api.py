"""A worker's view of a TaskRouter in memory, as the session's port has it, with faults to order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

import msgspec

from agent_console.errors import (
    Conflict,
    NotFound,
    Rejected,
)
from agent_console.taskrouter.instructions import Accept, Call, Dequeue, Instruction, Redirect, Reject
from agent_console.taskrouter.resources import (
    Activity,
    Task,
    Worker,
    WorkerChannel,
    WorkerReservation,
    Workflow,
    Workspace,
)
from agent_console.taskrouter.results import Answer, EventPage, ReservationList
from agent_console.taskrouter.sids import (
    ActivitySid,
    ReservationSid,
    TaskSid,
    WorkerSid,
    WorkflowSid,
)
from agent_console.taskrouter.statuses import ReservationStatus
from tests.session.fake_server import FakeServer
from tests.session.manual_clock import ManualClock

T = TypeVar("T")


@dataclass(frozen=True)
class Sent:
    """A write as it came."""

    method: str
    sid: str
    what: object
    if_match: str | None


class FakeApi(FakeServer):
    """Implements ports.Api."""

    def __init__(self, clock: ManualClock, *, skew_s: float = 0.0) -> None:
        super().__init__(clock, skew_s=skew_s)
        self.event_page_rows = 1_000
        self.skipped_events = 0
        self.skipped = 0
        self.answers_as: ReservationStatus | None = None
        """What an update's answer says, where it is not what happened."""
        self.listed: list[tuple[float, ReservationStatus | None]] = []
        self.writes: list[Sent] = []
        self._last: dict[ReservationStatus | None, tuple[WorkerReservation, ...]] = {}

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
