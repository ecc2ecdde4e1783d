"""What the session needs of the outside, as protocols.

Owns the protocols; it never implements one. The values they carry live in `taskrouter.results`,
where `client` sees them too, and are named here again for the session's own use. The real `Api` is
built from `client`; tests bring one with behaviour.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch
from agent_console.history.figures import DayBand, Figures
from agent_console.history.filters import Cursor, ExportFormat, HistoryFilter, HistoryQuery
from agent_console.history.intents import Handed, Intent
from agent_console.history.rows import HistoryRow, Hole, KnownWorker, ReservationDetail
from agent_console.session.clicks import PhoneUse
from agent_console.taskrouter.instructions import Instruction
from agent_console.taskrouter.resources import (
    Activity,
    Task,
    Worker,
    WorkerChannel,
    WorkerReservation,
    Workflow,
    Workspace,
)
from agent_console.taskrouter.results import Answer, AnswerInfo, EventPage, ReservationList
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkerSid, WorkflowSid
from agent_console.taskrouter.statuses import ReservationStatus

__all__ = [
    "Answer",
    "AnswerInfo",
    "Api",
    "Archive",
    "ArchiveChange",
    "Clock",
    "EventPage",
    "PhoneMemory",
    "Random",
    "ReservationList",
    "Timer",
]


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

    async def set_task_attributes(self, sid: TaskSid, attributes: str, *, if_match: str) -> Answer[Task]:
        """Replace a task's attributes, once; Conflict where the version is another by now."""

    async def complete_task(self, sid: TaskSid, reason: str) -> Answer[Task]:
        """Complete a task, and with it the reservation that has it, once."""

    async def fetch_workflow(self, sid: WorkflowSid) -> Answer[Workflow]:
        """One workflow, for its reservation timeout."""

    async def fetch_worker(self) -> Answer[Worker]:
        """Fetch the worker this session is about."""

    async def set_worker_activity(
        self, sid: ActivitySid, *, reject_pending: bool = False, if_match: str | None = None
    ) -> Answer[Worker]:
        """Move the worker; ``reject_pending`` is legal only to one that is not available."""

    async def list_worker_channels(self) -> Answer[tuple[WorkerChannel, ...]]:
        """How many tasks of each channel the worker takes, and has."""

    async def list_activities(self) -> Answer[tuple[Activity, ...]]:
        """Every activity of the workspace."""

    async def fetch_workspace(self) -> Answer[Workspace]:
        """Fetch the workspace."""

    async def list_events(
        self, since: datetime, until: datetime, *, task_sid: TaskSid | None = None, after_url: str | None = None
    ) -> Answer[EventPage]:
        """One page of at most 1,000 events in a span of time, newest first: this worker's, or those of one task.

        The span is sent in whole seconds. ``after_url`` is the page after another.

        NotAuthorized where the credential may not list events.
        """

    async def list_workers(self) -> Answer[tuple[Worker, ...]]:
        """Every worker of the workspace, all pages."""

    def for_worker(self, sid: WorkerSid) -> Api:
        """Return the same view of another worker, over the same connections."""


class Archive(Protocol):
    """The durable history of one account and workspace.

    Reading methods raise ArchiveUnavailable, or ArchiveSuperseded where `interrupt` made them pointless.
    """

    async def write(self, batch: FactBatch) -> None:
        """Store a batch; it is on disk when this returns.

        What cannot be written now is kept (bounded) and written later: then ArchiveUnavailable is raised, once.
        """

    def hand_over(self, batch: FactBatch, *, wait_s: float = 0.0) -> Handed:
        """Begin to store a batch before this returns, and wait on the calling thread, at most so many seconds.

        Raises ArchiveSuperseded at once where the archive closes.
        """

    def subscribe(self, callback: Callable[[ArchiveChange], None]) -> Callable[[], None]:
        """Call back, on the caller's loop, after every write, until the returned function is called."""

    async def readable(self) -> None:
        """Return once it can be read: one of an earlier version is brought up to date first, and every question waits.

        Meanwhile what is written is kept all the same, and how far it is comes as changes.
        """

    def interrupt(self) -> None:
        """Drop what is being read: a newer question comes."""

    async def page(
        self, query: HistoryQuery, *, after: Cursor | None = None, limit: int = 256
    ) -> tuple[HistoryRow, ...]:
        """Return the rows after a place, at most ``limit``; none at the end."""

    async def first_rows(
        self, query: HistoryQuery, *, limit: int
    ) -> tuple[tuple[HistoryRow, ...], dict[ReservationStatus, int] | None]:
        """Return the first rows, at most ``limit``, and the `counts` of the query; None where they are not kept."""

    async def anchors(self, query: HistoryQuery, *, every: int = 256) -> tuple[Cursor, ...]:
        """Return the place after every ``every``-th row: page 1, 2, … begin there. A second for a million rows."""

    async def counts(self, wanted: HistoryFilter, *, ceiling: int | None = None) -> dict[ReservationStatus, int]:
        """Count the rows by status, exactly; the filter's own status is left out of account."""

    async def figures(self, wanted: HistoryFilter) -> Figures:
        """Work out the figures of a filter; takes a second for a million rows."""

    async def detail(self, sid: ReservationSid) -> ReservationDetail | None:
        """Return everything that is known of one reservation."""

    async def open_intents(self, worker_sid: WorkerSid | None) -> tuple[Intent, ...]:
        """Return the worker's clicks (None: everybody's) of which nobody knows what became, oldest first."""

    async def rejections(
        self, worker_sid: WorkerSid, tasks: frozenset[TaskSid], *, since: datetime
    ) -> dict[TaskSid, frozenset[ReservationSid]]:
        """Return what the worker rejected of these tasks, offered since then; a task without any is left out."""

    async def day(self, worker_sid: WorkerSid, since: datetime, until: datetime) -> DayBand:
        """Return one worker's activities, offers and holes in a span of time."""

    async def holes(self, worker_sid: WorkerSid, since: datetime, until: datetime) -> tuple[Hole, ...]:
        """Return the spans in which nobody watched and no event log was read, oldest first."""

    async def queues_and_channels(self, worker_sid: WorkerSid | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the names that a filter can have, each sorted."""

    async def workers(self) -> tuple[KnownWorker, ...]:
        """Return the workers of whom something is stored, by name."""

    async def export(
        self, query: HistoryQuery, form: ExportFormat, file: Path, progress: Callable[[int, int], bool]
    ) -> int:
        """Write exactly what the query finds to a file, under a temporary name until it is whole; returns the rows.

        ``progress`` is called on the archive's thread with (rows written, rows in all) and answers whether to go on;
        where it answers False nothing is left behind and ArchiveSuperseded is raised.
        """


class PhoneMemory(Protocol):
    """The phones that the worker rang, from one run to the next. It raises nothing."""

    async def load(self) -> tuple[PhoneUse, ...]:
        """Return what is remembered, the phone used last first; nothing where nothing is, or it cannot be read."""

    async def save(self, phones: tuple[PhoneUse, ...]) -> None:
        """Remember these in place of what was; where that cannot be, they are forgotten at the end."""


class Timer(Protocol):
    """A call that is to come."""

    def cancel(self) -> None:
        """Do not call back any more; safe to call again, or late."""


class Clock(Protocol):
    """Time as the session sees it."""

    def monotonic(self) -> float:
        """Seconds that never jump; every deadline is kept in them."""

    def now(self) -> datetime:
        """Return the computer's wall clock, aware, UTC; only for showing."""

    def call_at(self, moment: float, callback: Callable[[], None]) -> Timer:
        """Call back once, at or after the monotonic moment: cheaper than a task that sleeps."""

    async def sleep_until(self, deadline: float) -> None:
        """Return at or after the monotonic deadline, never before."""


class Random(Protocol):
    """A source of jitter: random.Random has it."""

    def uniform(self, a: float, b: float) -> float:
        """Return a number between a and b."""
