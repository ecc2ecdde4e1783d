"""Spans of days as people choose them, and as a filter has them.

Owns the arithmetic of local days and their words. It reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication

from agent_console.ui.durations import day_name

translate = QCoreApplication.translate

_DAY = timedelta(days=1)


class Preset(Enum):
    """The spans that need no dates."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_7_DAYS = "7"
    LAST_30_DAYS = "30"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class DateRange:
    """From a moment on (counts in) until another (does not), in UTC; None leaves open."""

    offered_from: datetime | None = None
    offered_until: datetime | None = None


def preset_range(preset: Preset, now: datetime) -> DateRange:
    """Return the span of a preset; today counts as the last of the days."""
    today = now.astimezone().date()
    match preset:
        case Preset.TODAY:
            return DateRange(_begin(today))
        case Preset.YESTERDAY:
            return DateRange(_begin(today - _DAY), _begin(today))
        case Preset.LAST_7_DAYS:
            return DateRange(_begin(today - 6 * _DAY))
        case Preset.LAST_30_DAYS:
            return DateRange(_begin(today - 29 * _DAY))
        case Preset.ALL:
            return DateRange()


def days_range(first: date, last: date) -> DateRange:
    """Return the span of whole local days, both counting in, whichever is named first."""
    return DateRange(_begin(min(first, last)), _begin(max(first, last) + _DAY))


def days_of(span: DateRange, now: datetime) -> tuple[date, date]:
    """Return the first and the last day of a span; what is open ends today."""
    last = span.offered_until.astimezone().date() - _DAY if span.offered_until is not None else now.astimezone().date()
    first = span.offered_from.astimezone().date() if span.offered_from is not None else last
    return first, last


def preset_name(preset: Preset) -> str:
    """Return a preset in words."""
    names = {
        Preset.TODAY: translate("history", "Today"),
        Preset.YESTERDAY: translate("history", "Yesterday"),
        Preset.LAST_7_DAYS: translate("history", "Last 7 days"),
        Preset.LAST_30_DAYS: translate("history", "Last 30 days"),
        Preset.ALL: translate("history", "All time"),
    }
    return names[preset]


def range_name(span: DateRange, now: datetime) -> str:
    """Return a span in words: a preset's name, or its days."""
    for preset in Preset:
        if preset_range(preset, now) == span:
            return preset_name(preset)
    if _is_part_of_a_day(span):
        return _hours(span, now)
    first, last = days_of(span, now)
    if span.offered_until is None:
        return translate("history", "Since {day}").format(day=_day(first, now))
    if span.offered_from is None:
        return translate("history", "Until {day}").format(day=_day(last, now))
    if first == last:
        return _day(first, now)
    return translate("history", "{first} to {last}").format(first=_day(first, now), last=_day(last, now))


def _is_part_of_a_day(span: DateRange) -> bool:
    """Whether a span begins or ends within a day: an hour of a plot, an outage."""
    ends = (span.offered_from, span.offered_until)
    return all(ends) and any(end.astimezone().time() != time.min for end in ends if end is not None)


def _hours(span: DateRange, now: datetime) -> str:
    today = now.astimezone().date()
    ends = [end.astimezone() for end in (span.offered_from, span.offered_until) if end is not None]
    first, last = (f"{'' if end.date() == today else _day(end.date(), now)} {end:%H:%M}".strip() for end in ends)
    return translate("history", "{first} to {last}").format(first=first, last=last)


def _begin(day: date) -> datetime:
    """Return the moment at which a local day begins."""
    return datetime.combine(day, time.min).astimezone(UTC)


def _day(day: date, now: datetime) -> str:
    return day_name(day, with_year=day.year != now.astimezone().year)
