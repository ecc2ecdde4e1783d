"""What one shift looks like at one moment, as frozen values.

Owns the shapes that `reduce` produces and that the window shows. It holds no behaviour beyond
questions about itself, no clock, and never changes in place. Moments named ``…_at`` are monotonic
seconds of the session's clock unless they are datetimes, which are the server's, in UTC.

What did not change is the same object in the next state: a consumer compares ``incoming``,
``active`` and the entries in them by identity. An unchanged poll changes ``connection`` alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from types import MappingProxyType

from agent_console.errors import ConsoleError
from agent_console.history.intents import Intent, Outcome
from agent_console.history.rows import HistoryRow
from agent_console.session.elsewhere import ActedElsewhere
from agent_console.session.memory import Memory
from agent_console.taskrouter.resources import Activity, Task, Worker, WorkerChannel, WorkerReservation, Workspace
from agent_console.taskrouter.server_time import ServerClock
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid
from agent_console.taskrouter.statuses import ReservationStatus


class Verb(Enum):
    """What was asked for with a click."""

    ACCEPT = "accept"
    REJECT = "reject"
    DEQUEUE = "dequeue"
    CALL = "call"
    CONFERENCE = "conference"
    REDIRECT = "redirect"
    WRAP_UP = "wrap_up"
    COMPLETE = "complete"
    SET_ACTIVITY = "set_activity"
    MOVE_WORKER = "move_worker"
    """A supervisor changes another's activity."""


class CommandPhase(Enum):
    """How far a command has come."""

    SENDING = "sending"
    CHECKING = "checking"
    """The outcome is unknown; the reservation is being read back."""
    RINGING = "ringing"
    """A dequeue, call or conference was taken: the phone rings, the offer is still pending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandInFlight:
    """A click whose outcome is not settled. ``target`` is words: the activity's name or the phone.

    ``until_at`` is when a phone that rings is given up, else None. ``then`` is the name of the activity that was chosen
    meanwhile and follows a change under way.
    """

    verb: Verb
    phase: CommandPhase
    started_at: float
    target: str = ""
    until_at: float | None = None
    then: str = ""


class NoticeKind(Enum):
    """How a command ended."""

    CONFIRMED = "confirmed"
    STANDS = "stands"
    """The server did it, and the offer stands until somebody takes it."""
    NOT_SENT = "not_sent"
    """The server never saw it."""
    NOT_CONFIRMED = "not_confirmed"
    """Whether it arrived is not known, but what it was about stands as before."""
    BUSY = "busy"
    """429 and no time left to wait."""
    REFUSED = "refused"
    """The server said no while the offer stands; ``error`` says why."""
    TOO_LATE = "too_late"
    """The offer had ended; the entry's ending says how."""
    UNKNOWN = "unknown"
    """It could not be settled; the next observation will tell."""
    NOT_AUTHORIZED = "not_authorized"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What became of the last command on something; ``took_s`` is from click to knowledge."""

    kind: NoticeKind
    verb: Verb
    at: float
    took_s: float = 0.0
    target: str = ""
    error: ConsoleError | None = None


class EndingReason(Enum):
    """Why an offer is over, as the agent should hear it."""

    TAKEN_BY_ANOTHER = "taken_by_another"
    CALLER_LEFT = "caller_left"
    PHONE_NOT_CONNECTED = "phone_not_connected"
    """It was canceled while a phone rang for it; whether the phone or the caller did it the task has yet to tell."""
    PHONE_NOT_ANSWERED = "phone_not_answered"
    """A phone rang for it as long as it was told to, and nobody answered."""
    PHONE_NOT_REACHED = "phone_not_reached"
    """A phone was called for it, and was busy or could not be reached."""
    NOT_ANSWERED = "not_answered"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    """It is gone and nothing says why (404, or a status this program does not know)."""
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """The end of an offer or of active work. The card stays until ``held_until`` and then goes.

    ``by_me`` is True where a click here ended it. ``activity_name`` is where a rejection or a
    timeout put the worker, as far as it is known. ``rang_out``: a phone rang for as long as it was told to.
    """

    reason: EndingReason
    status: ReservationStatus
    ended_at: float
    held_until: float
    by_me: bool = False
    activity_name: str = ""
    rang_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationEntry:
    """One reservation on screen, with everything known about it.

    ``offered_at`` and ``deadline_at`` are the server's moments on the monotonic scale;
    ``deadline_at`` is None where the workflow's timeout could not be read: then elapsed time is
    shown, never a guess. ``accepted_at`` runs the timer of active work. ``task_gone`` is True where
    the task could not be read (purged or not permitted). ``known_at`` is when a command or a
    reading settled what ``reservation`` says: answers to earlier questions are ignored.
    ``rejected_before`` counts how often this task was rejected by this worker, in this run or an earlier one;
    ``wrap_up_due_at`` is when wrapping up should be done, None where nothing limits it.
    """

    reservation: WorkerReservation
    offered_at: float
    seen_at: float
    task: Task | None = None
    task_gone: bool = False
    offer_timeout_s: int | None = None
    deadline_at: float | None = None
    accepted_at: float | None = None
    wrapping_at: float | None = None
    command: CommandInFlight | None = None
    notice: Notice | None = None
    ending: Ending | None = None
    etag: str | None = None
    known_at: float = float("-inf")
    rejected_before: int = 0
    wrap_up_due_at: float | None = None

    @property
    def sid(self) -> ReservationSid:
        """The reservation's SID, the key everywhere."""
        return self.reservation.sid

    @property
    def is_actionable(self) -> bool:
        """Whether a button may be pressed: not ended, nothing in flight."""
        return self.ending is None and self.command is None


class ConnectionPhase(Enum):
    """How the link to TaskRouter is."""

    CONNECTING = "connecting"
    CONNECTED = "connected"
    SLOW = "slow"
    RECONNECTING = "reconnecting"
    OFFLINE = "offline"
    NOT_AUTHORIZED = "not_authorized"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionStatus:
    """The link in one value.

    ``failing_since`` is the wall clock (UTC) of the first of ``failures`` in a row, ``failing_at``
    the same on the monotonic scale. ``error`` with phase CONNECTED: offers come, but something else
    (the worker, active work) cannot be read. ``round_trip_s`` is what the last answer took, ``server_s`` what of it the
    server says that it took itself.
    """

    phase: ConnectionPhase = ConnectionPhase.CONNECTING
    last_answer_at: float | None = None
    retry_at: float | None = None
    failing_since: datetime | None = None
    failing_at: float | None = None
    failures: int = 0
    error: ConsoleError | None = None
    round_trip_s: float | None = None
    server_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """The worker's activity as the server says it.

    ``since_at`` is when it began; ``command`` a change under way. ``known_at`` as in
    ReservationEntry.
    """

    activity_sid: ActivitySid
    activity_name: str
    available: bool
    since_at: float | None = None
    command: CommandInFlight | None = None
    notice: Notice | None = None
    known_at: float = float("-inf")


class PresenceChangeCause(Enum):
    """Who moved the worker, when it was not a click here."""

    MISSED_OFFER = "missed_offer"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceNotice:
    """The worker was moved by someone or something else; stays until dismissed or answered.

    ``missed`` names the offer whose timeout caused it.
    """

    cause: PresenceChangeCause
    from_name: str
    to_name: str
    at: float
    return_activity_sid: ActivitySid | None = None
    missed: ReservationEntry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """How many tasks the worker takes, channel by channel; ``error`` is why that could not be read the last time."""

    channels: tuple[WorkerChannel, ...] = ()
    error: ConsoleError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledIntent:
    """What became of a click whose end was not known, of this run or an earlier one; stays until dismissed.

    ``status`` is the reservation's now, ``activity_name`` the worker's activity where that was what was clicked.
    """

    intent: Intent
    outcome: Outcome
    status: ReservationStatus | None = None
    activity_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanwhile:
    """What happened while TaskRouter could not be heard, as the archive has it; stays until dismissed.

    It was not heard for ``lasted`` between ``since`` and ``until``, moments of the server. ``offers`` are those that
    ended then, oldest first; ``moved_to`` is the worker's activity at the end, empty where it was the same before. Not
    ``is_whole``: there may have been more.
    """

    since: datetime
    until: datetime
    lasted: timedelta
    offers: tuple[HistoryRow, ...] = ()
    moved_to: str = ""
    is_whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NextActivity:
    """What the agent wants to be once the work in hand is done; applied once, and then forgotten."""

    sid: ActivitySid
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneUse:
    """A phone that was rung, in this run or before; ``failed``: the last time nobody answered, or it was not there."""

    uri: str
    failed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionState:
    """Everything the window shows but history.

    ``incoming`` is pending offers and those just ended, oldest first by (date_created, sid), never
    reordered by their ending. ``active`` is accepted and wrapping work, oldest first. ``stale`` is
    True from a failed poll to the next good one: what is shown may no longer be so.
    ``skipped_records`` counts what could not be read in the last good poll. ``last_missed`` is the
    latest offer that was not answered, with its ending. ``capacity`` is None until somebody wanted to know. ``memory``
    is the reducer's own. ``settled`` is what became of clicks whose end was not known, oldest first; ``elsewhere`` is a
    sign that somebody else acts for the worker, ``meanwhile`` what happened while nothing was heard: until dismissed.
    ``intents_trouble`` is why clicks cannot be written down at present. ``phones`` are those that were rung, the last
    one first; ``rejections`` are the worker's, by task.
    """

    worker: Worker | None = None
    workspace: Workspace | None = None
    activities: tuple[Activity, ...] = ()
    presence: Presence | None = None
    presence_notice: PresenceNotice | None = None
    incoming: tuple[ReservationEntry, ...] = ()
    active: tuple[ReservationEntry, ...] = ()
    connection: ConnectionStatus = field(default_factory=ConnectionStatus)
    stale: bool = False
    skipped_records: int = 0
    server_clock: ServerClock = field(default_factory=ServerClock)
    last_missed: ReservationEntry | None = None
    capacity: Capacity | None = None
    settled: tuple[SettledIntent, ...] = ()
    meanwhile: Meanwhile | None = None
    intents_trouble: ConsoleError | None = None
    next_activity: NextActivity | None = None
    phones: tuple[PhoneUse, ...] = ()
    rejections: Mapping[TaskSid, frozenset[ReservationSid]] = field(default_factory=lambda: MappingProxyType({}))
    elsewhere: ActedElsewhere | None = None
    memory: Memory = field(default_factory=Memory)

    @property
    def is_busy(self) -> bool:
        """Whether a next activity has to wait: work in hand, an acceptance on its way, or TaskRouter at the wheel."""
        if any(entry.ending is None for entry in self.active):
            return True
        is_single = self.workspace is not None and not self.workspace.multi_task_enabled
        return any(is_single or entry.command is not None for entry in self.pending)

    @property
    def pending(self) -> tuple[ReservationEntry, ...]:
        """The offers that still stand."""
        return tuple(entry for entry in self.incoming if entry.ending is None)

    def find(self, sid: ReservationSid) -> ReservationEntry | None:
        """Return the entry of a reservation, incoming or active."""
        return next((entry for entry in (*self.incoming, *self.active) if entry.sid == sid), None)
