"""A small TaskRouter in memory, and what may happen in it to the one worker."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import msgspec

from agent_console.taskrouter.resources import (
    Activity,
    Event,
    Task,
    Worker,
    WorkerChannel,
    WorkerReservation,
    Workspace,
)
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

AVAILABLE = ActivitySid(f"WA{1:032x}")
BREAK = ActivitySid(f"WA{2:032x}")
OFFLINE = ActivitySid(f"WA{3:032x}")
WORKFLOW = WorkflowSid(f"WW{1:032x}")
WORKER = WorkerSid(f"WK{1:032x}")
NAMES = {AVAILABLE: "Available", BREAK: "Break", OFFLINE: "Offline"}


class FakeWorld:
    """Times are the server's: the manual clock's plus ``skew_s``."""

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
        """The log, oldest first."""
        self._legs = 0
        self._task_versions: Counter[TaskSid] = Counter()

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
