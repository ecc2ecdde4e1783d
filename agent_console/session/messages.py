"""Everything that can happen to a shift, as frozen values; `reduce` says what each changes.

Owns the messages and no behaviour. ``started_at`` is when something was asked for and ``at`` when it was known, in
monotonic seconds: an answer to an earlier question cannot undo what was learnt after it was asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from agent_console.errors import ConsoleError, TaskRouterError
from agent_console.lean import dataclass
from agent_console.session.state import Meanwhile, NextActivity, NoticeKind, PhoneUse, SettledIntent, Verb
from agent_console.taskrouter.resources import Activity, Task, Worker, WorkerChannel, WorkerReservation, Workspace
from agent_console.taskrouter.results import AnswerInfo, ReservationList
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkflowSid


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
class TaskRead:
    """A task was read; ``offer_timeout_s`` where its workflow's is known already."""

    task: Task
    offer_timeout_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGone:
    """A task cannot be read: purged, or not permitted."""

    sid: TaskSid


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


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandStarted:
    """A click on a reservation is being sent. ``target`` is words: the activity or the phone."""

    sid: ReservationSid
    at: float
    verb: Verb
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandChecking:
    """A click's outcome is unknown; the reservation is read back."""

    sid: ReservationSid


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandRinging:
    """The server took an instruction and the offer is still pending: a phone rings until ``until_at`` at most."""

    sid: ReservationSid
    at: float
    until_at: float
    reservation: WorkerReservation
    etag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandFinished:
    """A click is settled.

    ``reservation`` is the server's word on it where there was one; ``gone`` where it knows it no more; ``moved_to`` is
    where a rejection that worked put the worker.
    """

    sid: ReservationSid
    at: float
    kind: NoticeKind
    error: ConsoleError | None = None
    reservation: WorkerReservation | None = None
    etag: str | None = None
    gone: bool = False
    moved_to: ActivitySid | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WrapUpDue:
    """Wrapping up a reservation should be done by then."""

    sid: ReservationSid
    due_at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDismissed:
    """The agent has read what became of a click on a reservation."""

    sid: ReservationSid


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentsTroubled:
    """A click could not be written down, or (None) could again."""

    error: ConsoleError | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentSettled:
    """It is known what became of a click of an earlier run."""

    settled: SettledIntent


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledDismissed:
    """The agent has read what became of an earlier run's clicks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereDismissed:
    """The agent has read that somebody else acts for the worker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeanwhileTold:
    """It is known what happened while TaskRouter was not heard, or more of it."""

    meanwhile: Meanwhile


@dataclass(frozen=True, slots=True, kw_only=True)
class MeanwhileDismissed:
    """The agent has read what happened meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextActivityChosen:
    """The agent wants to be something else once the work is done; None: no more."""

    wanted: NextActivity | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceCommandStarted:
    """A change of activity is being sent; ``target`` is its name. ``rejects_pending``: the offers go with it."""

    at: float
    target: str
    rejects_pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceCommandChecking:
    """The outcome of a change of activity is unknown; the worker is read back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceCommandFollowed:
    """Another activity was chosen during a change: ``then`` follows it; empty where the change stands as it is."""

    then: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceCommandFinished:
    """A change of activity is settled; ``worker`` is the server's word where there was one."""

    at: float
    kind: NoticeKind
    error: ConsoleError | None = None
    worker: Worker | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceNoticeDismissed:
    """The agent has read the notices about the activity."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePassed:
    """Nothing happened but time."""

    at: float


Message = (
    PendingListed
    | ActiveListed
    | ReservationsRead
    | ReservationGone
    | TaskRead
    | TaskGone
    | OfferTimeoutRead
    | RejectionsRead
    | PhonesRemembered
    | WorkerRead
    | ActivitiesRead
    | WorkspaceRead
    | CapacityRead
    | AnswerAwaited
    | PollFailed
    | AccessDenied
    | Reconnecting
    | SideReadFailed
    | CommandStarted
    | CommandChecking
    | CommandRinging
    | CommandFinished
    | WrapUpDue
    | NoticeDismissed
    | IntentsTroubled
    | IntentSettled
    | SettledDismissed
    | ElsewhereDismissed
    | MeanwhileTold
    | MeanwhileDismissed
    | NextActivityChosen
    | PresenceCommandStarted
    | PresenceCommandChecking
    | PresenceCommandFollowed
    | PresenceCommandFinished
    | PresenceNoticeDismissed
    | TimePassed
)
