"""What the session needs of the outside, as protocols.

Owns the protocols; it never implements one. The values they carry live in `taskrouter.results`,
where `client` sees them too, and are named here again for the session's own use. The real `Api` is
built from `client`; tests bring one with behaviour.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from agent_console.taskrouter.instructions import Instruction
from agent_console.taskrouter.resources import (
    Activity,
    Task,
    Worker,
    WorkerReservation,
    Workflow,
    Workspace,
)
from agent_console.taskrouter.results import Answer, AnswerInfo, ReservationList
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkflowSid
from agent_console.taskrouter.statuses import ReservationStatus

__all__ = ["Answer", "AnswerInfo", "Api", "Clock", "Random", "ReservationList"]


class Api(Protocol):
    """One worker's view of TaskRouter.

    Every method raises TaskRouterError, or SettingsError for a value that cannot be sent.
    """

    async def list_reservations(
        self,
        status: ReservationStatus | None = None,
        *,
        page_size: int = 50,
        limit: int | None = None,
    ) -> Answer[ReservationList]:
        """All reservations in one status (None: any), every page, at most ``limit`` rows."""

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
        """Fetch the worker this session is about."""

    async def set_worker_activity(
        self, sid: ActivitySid, *, reject_pending: bool = False, if_match: str | None = None
    ) -> Answer[Worker]:
        """Move the worker; ``reject_pending`` is legal only to one that is not available."""

    async def list_activities(self) -> Answer[tuple[Activity, ...]]:
        """Every activity of the workspace."""

    async def fetch_workspace(self) -> Answer[Workspace]:
        """Fetch the workspace."""


class Clock(Protocol):
    """Time as the session sees it."""

    def monotonic(self) -> float:
        """Seconds that never jump; every deadline is kept in them."""

    def now(self) -> datetime:
        """Return the computer's wall clock, aware, UTC; only for showing."""

    async def sleep_until(self, deadline: float) -> None:
        """Return at or after the monotonic deadline, never before."""


class Random(Protocol):
    """A source of jitter: random.Random has it."""

    def uniform(self, a: float, b: float) -> float:
        """Return a number between a and b."""
