"""Clicks: what was asked for, how far it is, and what became of it, as frozen values.

Owns the shapes that `reduce` produces of them. Moments named ``…_at`` are monotonic seconds of the session's clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from agent_console.errors import ConsoleError
from agent_console.history.intents import Intent, Outcome
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
class PhoneUse:
    """A phone that was rung, in this run or before; ``failed``: the last time nobody answered, or it was not there."""

    uri: str
    failed: bool = False
