"""What was read of TaskRouter, and that it could not be, as messages; `reduce` says what each changes.

Owns these messages and no behaviour. ``started_at`` is when something was asked for and ``at`` when it was known, in
monotonic seconds: an answer to an earlier question cannot undo what was learnt after it was asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime

from agent_console.errors import ConsoleError, TaskRouterError
from agent_console.lean import dataclass
from agent_console.session.clicks import PhoneUse
from agent_console.taskrouter.resources import Activity, Task, Worker, WorkerChannel, WorkerReservation, Workspace
from agent_console.taskrouter.results import AnswerInfo, ReservationList
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkflowSid


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingListed:
    """A poll succeeded: the whole list of pending reservations."""

    started_at: float
    at: float
    info: AnswerInfo
    listed: ReservationList


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiveListed:
    """The accepted and wrapping reservations."""

    started_at: float
    at: float
    reservations: tuple[WorkerReservation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationsRead:
    """Reservations that a list left out were asked for; ``etag`` where it was one alone."""

    started_at: float
    at: float
    reservations: tuple[WorkerReservation, ...]
    etag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationGone:
    """The server does not know the reservation any more."""

    started_at: float
    at: float
    sid: ReservationSid


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksRead:
    """Tasks were read; None: it cannot be, purged or not permitted. The timeouts are those that are known already."""

    tasks: Mapping[TaskSid, Task | None]
    offer_timeouts_s: Mapping[WorkflowSid, int] = field(default_factory=dict)

    @classmethod
    def of(cls, task: Task) -> TasksRead:
        """Tell of one alone."""
        return cls(tasks={task.sid: task})


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferTimeoutRead:
    """How many seconds the offers of a workflow stand."""

    workflow_sid: WorkflowSid
    offer_timeout_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectionsRead:
    """What the archive knows of the worker's rejections, by task."""

    rejections: Mapping[TaskSid, frozenset[ReservationSid]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhonesRemembered:
    """The phones that an earlier run rang, the one used last first."""

    phones: tuple[PhoneUse, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerRead:
    """The worker as the server says it is."""

    started_at: float
    at: float
    worker: Worker


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivitiesRead:
    """Every activity of the workspace."""

    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceRead:
    """The workspace."""

    workspace: Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityRead:
    """The worker's channels were read, or ``error`` says why not."""

    channels: tuple[WorkerChannel, ...] = ()
    error: ConsoleError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerAwaited:
    """A poll begun, or due, at ``started_at`` has no answer yet."""

    started_at: float
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PollFailed:
    """A poll failed; the next is at ``retry_at``. ``wall`` is the computer's clock, UTC."""

    at: float
    wall: datetime
    error: TaskRouterError
    retry_at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessDenied:
    """The credential is refused: there is no next poll until someone asks for it."""

    at: float
    wall: datetime
    error: TaskRouterError


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconnecting:
    """A refused credential is tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SideReadFailed:
    """Something beside the offers cannot be read; None: everything can."""

    error: ConsoleError | None
