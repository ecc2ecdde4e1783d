"""Figures of a filtered history, and the parts that plots are made of.

Owns the shapes and the words' arithmetic (rates). It draws and queries nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from agent_console.history.rows import Hole
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus

#: What is done, or still going on, after an accept.
ACCEPTED_STATUSES = frozenset({ReservationStatus.ACCEPTED, ReservationStatus.WRAPPING, ReservationStatus.COMPLETED})


class Outcome(Enum):
    """What became of an offer, as plots and figures tell it."""

    ACCEPTED = 0
    MISSED = 1
    REJECTED = 2
    OTHER = 3


def outcome_of(status: ReservationStatus) -> Outcome:
    """Return what a status amounts to; offers that still ring are among the others."""
    if status in ACCEPTED_STATUSES:
        return Outcome.ACCEPTED
    if status is ReservationStatus.TIMEOUT:
        return Outcome.MISSED
    return Outcome.REJECTED if status is ReservationStatus.REJECTED else Outcome.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class HourOfOffers:
    """The offers of one hour by outcome; ``begins_at`` is UTC."""

    begins_at: datetime
    accepted: int = 0
    missed: int = 0
    rejected: int = 0
    other: int = 0

    @property
    def offered(self) -> int:
        """All of them."""
        return self.accepted + self.missed + self.rejected + self.other


@dataclass(frozen=True, slots=True)
class AnswerBin:
    """So many offers were answered after ``from_s`` (included) to ``until_s`` (not); None: no upper end."""

    from_s: float
    until_s: float | None
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a filtered history amounts to.

    ``accepted`` counts accepted, wrapping and completed; ``missed`` timeouts. Times are seconds, None where no row has
    one. ``hours`` holds only hours with an offer, oldest first, at most the newest 31 days' of the filter.
    """

    offered: int = 0
    accepted: int = 0
    missed: int = 0
    rejected: int = 0
    median_answer_s: float | None = None
    p90_answer_s: float | None = None
    median_handle_s: float | None = None
    p90_handle_s: float | None = None
    hours: tuple[HourOfOffers, ...] = ()
    answers: tuple[AnswerBin, ...] = ()

    @property
    def accept_rate(self) -> float | None:
        """The part of the offers that was accepted, 0 to 1; None without an offer."""
        return self.accepted / self.offered if self.offered else None


@dataclass(frozen=True, slots=True)
class ActivitySpan:
    """A worker was in an activity from ``since`` to ``until``; ``available`` None: not known."""

    since: datetime
    until: datetime
    name: str
    available: bool | None = None


@dataclass(frozen=True, slots=True)
class OfferTick:
    """One offer on a day's band."""

    at: datetime
    sid: ReservationSid
    status: ReservationStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class DayBand:
    """One worker's day: activities, offers, and what is not known; everything within ``since`` and ``until``."""

    since: datetime
    until: datetime
    activities: tuple[ActivitySpan, ...] = ()
    offers: tuple[OfferTick, ...] = ()
    holes: tuple[Hole, ...] = ()
