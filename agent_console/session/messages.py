"""What was clicked and what became of it, as messages; `reduce` says what each changes.

Owns these messages, the union of all with those in `readings`, and no behaviour. ``started_at`` is when something was
asked for and ``at`` when it was known, in monotonic seconds: an answer to an earlier question cannot undo what was
learnt after it was asked.
"""

from __future__ import annotations

from agent_console.errors import ConsoleError
from agent_console.lean import dataclass
from agent_console.session.clicks import NoticeKind, SettledIntent, Verb
from agent_console.session.presence import NextActivity
from agent_console.session.readings import (
    AccessDenied,
    ActiveListed,
    ActivitiesRead,
    AnswerAwaited,
    CapacityRead,
    OfferTimeoutRead,
    PendingListed,
    PhonesRemembered,
    PollFailed,
    Reconnecting,
    RejectionsRead,
    ReservationGone,
    ReservationsRead,
    SideReadFailed,
    TasksRead,
    WorkerRead,
    WorkspaceRead,
)
from agent_console.session.state import Meanwhile
from agent_console.taskrouter.resources import Worker, WorkerReservation
from agent_console.taskrouter.sids import ActivitySid, ReservationSid


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
    | TasksRead
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
