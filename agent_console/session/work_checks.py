"""Why no work comes: everything that can keep an offer away from this worker, in the order to look at it.

Owns the checks as a pure function of what is known. The words are the window's, the remedies are wishes
that somebody else grants.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from agent_console.errors import ConsoleError, NotAuthorized
from agent_console.session.door import is_refusal
from agent_console.session.entries import ReservationEntry
from agent_console.session.presence import PresenceChangeCause
from agent_console.session.state import ConnectionPhase, SessionState
from agent_console.taskrouter.resources import WorkerChannel
from agent_console.taskrouter.sids import ActivitySid

#: An answer older than this means that offers may be there which nobody sees.
OLD_ANSWER_S = 10.0
#: From here on times shown beside each other contradict what people see on the wall.
SKEW_S = 30.0


class Working(Enum):
    """Whether something that alerts the agent works."""

    YES = auto()
    OFF = auto()
    """Switched off by choice."""
    BROKEN = auto()
    UNTRIED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerts:
    """How the agent is told of an offer. The reasons are words for a person; empty where there is nothing to say."""

    sound: Working = Working.UNTRIED
    sound_reason: str = ""
    notifications: Working = Working.UNTRIED
    notifications_reason: str = ""


class Subject(Enum):
    """What is checked, in this order."""

    ACTIVITY = auto()
    MOVED = auto()
    PENDING = auto()
    CAPACITY = auto()
    CREDENTIAL = auto()
    POLL = auto()
    SOUND = auto()
    NOTIFICATIONS = auto()
    CLOCK = auto()


class Verdict(Enum):
    """What a check found."""

    FINE = auto()
    BLOCKS = auto()
    """No offer comes, or none is noticed, because of this."""
    WORRIES = auto()
    """Offers come, but this may cost one."""
    UNKNOWN = auto()


class Remedy(Enum):
    """What a button beside a check does."""

    GO_AVAILABLE = auto()
    SHOW_OFFER = auto()
    CHECK_NOW = auto()
    SIGN_IN = auto()
    TEST_SOUND = auto()
    TEST_NOTIFICATION = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check and what it found.

    ``name`` is the activity's or the channels' name or a reason in words, ``amount`` seconds or a count; which of the
    fields are set goes with the subject. ``activity_sid`` is where GO_AVAILABLE leads.
    """

    subject: Subject
    verdict: Verdict
    remedy: Remedy | None = None
    name: str = ""
    amount: float = 0.0
    entry: ReservationEntry | None = None
    error: ConsoleError | None = None
    activity_sid: ActivitySid | None = None


def work_checks(state: SessionState, alerts: Alerts | None, *, at: float, wall: datetime) -> tuple[Check, ...]:
    """Check everything, at a monotonic moment and the computer's own time; one check per subject, in their order.

    ``alerts`` None: nobody has told how the agent is alerted, and nothing can be tested.
    """
    return (
        _activity(state, at),
        _moved(state),
        _pending(state),
        _capacity(state),
        _credential(state),
        _poll(state, at),
        _sound(alerts),
        _notifications(alerts),
        _clock(state, at, wall),
    )


def _activity(state: SessionState, at: float) -> Check:
    presence = state.presence
    if presence is None:
        return Check(subject=Subject.ACTIVITY, verdict=Verdict.UNKNOWN, remedy=Remedy.CHECK_NOW)
    if presence.available:
        return Check(subject=Subject.ACTIVITY, verdict=Verdict.FINE, name=presence.activity_name)
    back = _way_back(state)
    return Check(
        subject=Subject.ACTIVITY,
        verdict=Verdict.BLOCKS,
        remedy=Remedy.GO_AVAILABLE if back is not None else None,
        name=presence.activity_name,
        amount=max(0.0, at - presence.since_at) if presence.since_at is not None else 0.0,
        activity_sid=back,
    )


def _way_back(state: SessionState) -> ActivitySid | None:
    """Return where the worker was before, else the first activity that brings offers."""
    notice = state.presence_notice
    if notice is not None and notice.return_activity_sid is not None:
        return notice.return_activity_sid
    return next((activity.sid for activity in state.activities if activity.available), None)


def _moved(state: SessionState) -> Check:
    notice = state.presence_notice
    if notice is None or notice.cause is not PresenceChangeCause.MISSED_OFFER:
        return Check(subject=Subject.MOVED, verdict=Verdict.FINE)
    back = _way_back(state)
    return Check(
        subject=Subject.MOVED,
        verdict=Verdict.BLOCKS,
        remedy=Remedy.GO_AVAILABLE if back is not None else None,
        name=notice.to_name,
        entry=notice.missed,
        activity_sid=back,
    )


def _pending(state: SessionState) -> Check:
    pending = state.pending
    if not pending:
        return Check(subject=Subject.PENDING, verdict=Verdict.FINE)
    return Check(
        subject=Subject.PENDING,
        verdict=Verdict.BLOCKS if _full(state) else Verdict.WORRIES,
        remedy=Remedy.SHOW_OFFER,
        amount=len(pending),
        entry=pending[0],
    )


def _capacity(state: SessionState) -> Check:
    capacity = state.capacity
    if capacity is None or not capacity.channels:
        error = capacity.error if capacity is not None else None
        return Check(subject=Subject.CAPACITY, verdict=Verdict.UNKNOWN, remedy=Remedy.CHECK_NOW, error=error)
    full = _full(state)
    room = sum(channel.available and bool(channel.configured_capacity) for channel in capacity.channels) - len(full)
    if not full:
        return Check(subject=Subject.CAPACITY, verdict=Verdict.FINE, amount=room)
    names = ", ".join(channel.task_channel_unique_name for channel in full)
    verdict = Verdict.WORRIES if room > 0 else Verdict.BLOCKS
    return Check(subject=Subject.CAPACITY, verdict=verdict, name=names, amount=len(state.active))


def _full(state: SessionState) -> tuple[WorkerChannel, ...]:
    """Return the channels in use that take nothing more."""
    channels = state.capacity.channels if state.capacity is not None else ()
    return tuple(one for one in channels if one.assigned_tasks and one.available_capacity_percentage <= 0)


def _credential(state: SessionState) -> Check:
    connection = state.connection
    refused = isinstance(connection.error, NotAuthorized)
    if connection.phase is ConnectionPhase.NOT_AUTHORIZED:
        verdict = Verdict.BLOCKS
    elif refused:
        verdict = Verdict.WORRIES
    elif connection.last_answer_at is None:
        verdict = Verdict.UNKNOWN
    else:
        return Check(subject=Subject.CREDENTIAL, verdict=Verdict.FINE)
    error = connection.error if refused else None
    # Another key helps against 401 alone; what a key may not do (403) is given to it elsewhere.
    remedy = Remedy.SIGN_IN if is_refusal(error) else Remedy.CHECK_NOW
    return Check(subject=Subject.CREDENTIAL, verdict=verdict, remedy=remedy, error=error)


def _poll(state: SessionState, at: float) -> Check:
    connection = state.connection
    if connection.last_answer_at is None:
        error = connection.error
        return Check(subject=Subject.POLL, verdict=Verdict.UNKNOWN, remedy=Remedy.CHECK_NOW, error=error)
    age_s = max(0.0, at - connection.last_answer_at)
    if age_s < OLD_ANSWER_S:
        slow = connection.phase is ConnectionPhase.SLOW
        return Check(subject=Subject.POLL, verdict=Verdict.WORRIES if slow else Verdict.FINE, amount=age_s)
    return Check(
        subject=Subject.POLL,
        verdict=Verdict.BLOCKS if state.stale else Verdict.WORRIES,
        remedy=Remedy.CHECK_NOW,
        amount=age_s,
        error=connection.error,
    )


def _sound(alerts: Alerts | None) -> Check:
    if alerts is None:
        return Check(subject=Subject.SOUND, verdict=Verdict.UNKNOWN)
    return _alert(Subject.SOUND, alerts.sound, alerts.sound_reason, Remedy.TEST_SOUND)


def _notifications(alerts: Alerts | None) -> Check:
    if alerts is None:
        return Check(subject=Subject.NOTIFICATIONS, verdict=Verdict.UNKNOWN)
    return _alert(Subject.NOTIFICATIONS, alerts.notifications, alerts.notifications_reason, Remedy.TEST_NOTIFICATION)


def _alert(subject: Subject, working: Working, reason: str, remedy: Remedy) -> Check:
    verdict = {
        Working.YES: Verdict.FINE,
        Working.OFF: Verdict.WORRIES,
        Working.BROKEN: Verdict.WORRIES,
        Working.UNTRIED: Verdict.UNKNOWN,
    }[working]
    return Check(subject=subject, verdict=verdict, remedy=remedy, name=reason)


def _clock(state: SessionState, at: float, wall: datetime) -> Check:
    server = state.server_clock.now(at)
    if server is None:
        return Check(subject=Subject.CLOCK, verdict=Verdict.UNKNOWN, remedy=Remedy.CHECK_NOW)
    ahead_s = (wall - server).total_seconds()
    verdict = Verdict.WORRIES if abs(ahead_s) >= SKEW_S else Verdict.FINE
    return Check(subject=Subject.CLOCK, verdict=verdict, amount=ahead_s)
