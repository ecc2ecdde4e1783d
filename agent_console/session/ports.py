"""What the session needs of the outside, as protocols.

Owns the protocols and the small values they carry; it never implements one. The real `Api` is built from `client`; tests
bring one with behaviour.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from agent_console.taskrouter.instructions import Instruction
from agent_console.taskrouter.resources import Activity, Task, Worker, WorkerReservation, Workflow, Workspace
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkflowSid
from agent_console.taskrouter.statuses import ReservationStatus

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class AnswerInfo:
    """What came with an answer beside its body.

    ``server_date`` is the Date header (whole seconds, UTC) or None; ``round_trip_s`` is from request written to answer read;
    ``sent_at`` and ``received_at`` are monotonic seconds of the session's clock. ``etag`` is given back as If-Match.
    ``remaining_requests`` and ``limit_requests`` come from X-Rate-Limit-*; ``concurrent_requests`` from
    Twilio-Concurrent-Requests; None where the server said nothing.
    """

    server_date: datetime | None = None
    round_trip_s: float = 0.0
    sent_at: float = 0.0
    received_at: float = 0.0
    etag: str | None = None
    remaining_requests: int | None = None
    limit_requests: int | None = None
    concurrent_requests: int | None = None


@dataclass(frozen=True, slots=True)
class Answer(Generic[T_co]):
    """A decoded value and what came with it."""

    value: T_co
    info: AnswerInfo


@dataclass(frozen=True, slots=True)
class ReservationList:
    """Every page of one list, in the server's order, without duplicates.

    ``skipped`` counts records that could not be read (they never lose the page). ``unchanged`` is True when the body was
    byte for byte the last one asked for with the same arguments: then ``reservations`` is the same tuple as before.
    ``truncated`` is True when the limit of pages or rows cut the list.
    """

    reservations: tuple[WorkerReservation, ...]
    skipped: int = 0
    unchanged: bool = False
    truncated: bool = False


class Api(Protocol):
    """One worker's view of TaskRouter. Every method raises only errors.TaskRouterError (or is cancelled)."""

    async def list_reservations(
        self, status: ReservationStatus | None = None, *, page_size: int = 50, limit: int | None = None
    ) -> Answer[ReservationList]:
        """All reservations of the worker in one status (None: any), every page, at most ``limit`` rows."""

    async def fetch_reservation(self, sid: ReservationSid) -> Answer[WorkerReservation]:
        """One reservation."""

    async def update_reservation(
        self, sid: ReservationSid, instruction: Instruction, *, if_match: str | None = None
    ) -> Answer[WorkerReservation]:
        """Send an instruction, once; it is never repeated here."""

    async def set_reservation_status(
        self, sid: ReservationSid, status: ReservationStatus, *, if_match: str | None = None
    ) -> Answer[WorkerReservation]:
        """Move an accepted reservation to WRAPPING or COMPLETED, once."""

    async def fetch_task(self, sid: TaskSid) -> Answer[Task]:
        """One task; NotFound some five minutes after it ended."""

    async def fetch_workflow(self, sid: WorkflowSid) -> Answer[Workflow]:
        """One workflow, for its reservation timeout."""

    async def fetch_worker(self) -> Answer[Worker]:
        """The worker this session is about."""

    async def set_worker_activity(
        self, sid: ActivitySid, *, reject_pending: bool = False, if_match: str | None = None
    ) -> Answer[Worker]:
        """Move the worker to an activity; ``reject_pending`` is legal only with one that is not available."""

    async def list_activities(self) -> Answer[tuple[Activity, ...]]:
        """Every activity of the workspace."""

    async def fetch_workspace(self) -> Answer[Workspace]:
        """The workspace."""


class Clock(Protocol):
    """Time as the session sees it."""

    def monotonic(self) -> float:
        """Seconds that never jump; every deadline is kept in them."""

    def now(self) -> datetime:
        """The computer's wall clock, aware, UTC; only for showing and for comparing with the server's."""

    async def sleep_until(self, deadline: float) -> None:
        """Return at or after the monotonic deadline, never before."""


class Random(Protocol):
    """A source of jitter: random.Random has it."""

    def uniform(self, a: float, b: float) -> float:
        """A number between a and b."""
