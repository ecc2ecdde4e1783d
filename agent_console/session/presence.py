"""The worker's activity, who changed it and what it is to be next, as frozen values.

Owns the shapes that `reduce` produces of it. Moments named ``…_at`` are monotonic seconds of the session's clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from agent_console.errors import ConsoleError
from agent_console.session.clicks import CommandInFlight, Notice
from agent_console.session.entries import ReservationEntry
from agent_console.taskrouter.resources import WorkerChannel
from agent_console.taskrouter.sids import ActivitySid


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
class NextActivity:
    """What the agent wants to be once the work in hand is done; applied once, and then forgotten."""

    sid: ActivitySid
    name: str
