"""What a day's band shows, worked out apart from painting: its marks in words, its axis, what is near a point.

Owns those sums. It draws nothing and knows no widget.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from agent_console.history.figures import DayBand, OfferTick
from agent_console.ui.durations import time_of_day
from agent_console.ui.words import status_name

translate = QCoreApplication.translate

_HOUR = timedelta(hours=1)
#: So much of a day is drawn at least.
_LEAST = 4 * _HOUR
_STEPS_H = (1, 2, 3, 4, 6, 12)


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing of a day, in words; ``offer`` is None for an activity or a hole."""

    since: datetime
    until: datetime
    words: str
    offer: OfferTick | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """The part of a day that is drawn, on so many pixels."""

    since: datetime
    until: datetime
    width: float

    def x(self, at: datetime) -> float:
        """Return where a moment is; the ends hold what lies beyond."""
        part = (at - self.since) / (self.until - self.since)
        return self.width * min(max(part, 0.0), 1.0)

    def moment(self, x: float) -> datetime:
        """Return the moment of a place."""
        return self.since + (self.until - self.since) * (x / max(self.width, 1.0))


def marks_of(day: DayBand) -> tuple[Mark, ...]:
    """Return everything of a day in the order of time; where two begin at once, what lasts longer comes first."""
    marks = [Mark(each.since, each.until, _between(each.since, each.until, each.name)) for each in day.activities]
    unknown = translate("plots", "not known")
    marks += [Mark(hole.since, hole.until, _between(hole.since, hole.until, unknown)) for hole in day.holes]
    names = {status: status_name(status) for status in {offer.status for offer in day.offers}}
    marks += [Mark(offer.at, offer.at, f"{time_of_day(offer.at)} {names[offer.status]}", offer) for offer in day.offers]
    return tuple(sorted(marks, key=lambda mark: (mark.since, mark.since - mark.until)))


def nearest(marks: Sequence[Mark], at: datetime, reach: timedelta) -> int | None:
    """Return the mark at a moment: the nearest offer within ``reach``, else the shortest thing that was then."""
    offers = [place for place, mark in enumerate(marks) if mark.offer and abs(mark.since - at) <= reach]
    if offers:
        return min(offers, key=lambda place: abs(marks[place].since - at))
    spans = [place for place, mark in enumerate(marks) if not mark.offer and mark.since <= at < mark.until]
    return min(spans, key=lambda place: marks[place].until - marks[place].since) if spans else None


def axis_of(day: DayBand, width: float) -> Axis:
    """Return the part of a day that is worth drawing: from the first to the last thing in it, in whole local hours."""
    inside = [offer.at for offer in day.offers]
    inside += [at for each in day.activities for at in (each.since, each.until) if day.since < at < day.until]
    if not inside:
        return Axis(day.since, day.until, width)
    since = max(day.since, _hour(min(inside)))
    until = min(day.until, max(_hour(max(inside)) + _HOUR, since + _LEAST))
    return Axis(min(since, until - _LEAST), until, width)


def hours_labelled(axis: Axis, label_width: float) -> Iterator[tuple[float, str]]:
    """Give places and words of the hours under an axis, as many as do not touch."""
    hours = max(int((axis.until - axis.since) / _HOUR), 1)
    room = axis.width / hours
    step = next((step for step in _STEPS_H if step * room >= label_width * 1.4), 24)
    at = axis.since
    while at <= axis.until:
        if at.astimezone().hour % step == 0:
            yield axis.x(at), time_of_day(at)
        at += _HOUR


def _between(since: datetime, until: datetime, what: str) -> str:
    return f"{time_of_day(since)} – {time_of_day(until)} {what}"


def _hour(at: datetime) -> datetime:
    return at.astimezone().replace(minute=0, second=0, microsecond=0).astimezone(UTC)
