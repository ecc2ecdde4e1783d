"""What the bar plots show, worked out apart from painting.

Owns scales, grouping and places. It draws nothing and knows no widget.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent_console.history.figures import HourOfOffers

_HOUR = timedelta(hours=1)
_STEPS_H = (1, 2, 3, 4, 6, 12, 24)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label under the axis, what it stands for in words, its parts from below."""

    label: str
    words: str
    parts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How high it is."""
        return sum(self.parts)


@dataclass(frozen=True, slots=True)
class Slot:
    """Hours that are drawn as one bar, ``since`` (included) to ``until`` (not), in UTC; parts as `HourOfOffers` has."""

    since: datetime
    until: datetime
    parts: tuple[int, int, int, int]


def nice_step(highest: int, lines: int = 3) -> int:
    """Return the smallest 1, 2 or 5 times a power of ten that reaches ``highest`` in so many steps; at least 1."""
    power = 1
    while True:
        for factor in (1, 2, 5):
            if factor * power * lines >= highest:
                return factor * power
        power *= 10


def slots_of(hours: Sequence[HourOfOffers], most: int) -> tuple[Slot, ...]:
    """Group hours (oldest first) into slots without gaps, as many as fit into ``most``.

    A slot starts at a local time of day that its length divides (a day's at midnight), so that a change of the clock
    makes a slot shorter or longer and moves no other. A span of more days than ``most`` has a slot for each day.
    """
    if not hours:
        return ()
    span_h = (hours[-1].begins_at - hours[0].begins_at) // _HOUR + 1
    step_h = next((step for step in _STEPS_H if span_h <= step * (most - 1)), _STEPS_H[-1])
    by_start = {hour.begins_at: hour for hour in hours}
    slots: list[Slot] = []
    at = hours[0].begins_at
    last_key: tuple[object, int] | None = None
    for _ in range(span_h):
        local = at.astimezone()
        # The hour that is repeated in autumn is a slot of its own only where slots are hours.
        repeated = local.fold if step_h == 1 else 0
        key = (local.date(), local.hour // step_h * 2 + repeated)
        hour = by_start.get(at)
        parts = (hour.accepted, hour.missed, hour.rejected, hour.other) if hour else (0, 0, 0, 0)
        if key == last_key:
            a, m, r, o = slots[-1].parts
            summed = (a + parts[0], m + parts[1], r + parts[2], o + parts[3])
            slots[-1] = Slot(slots[-1].since, at + _HOUR, summed)
        else:
            slots.append(Slot(at, at + _HOUR, parts))
        last_key, at = key, at + _HOUR
    return tuple(slots)


def labels_shown(widths: Sequence[float], room: float) -> frozenset[int]:
    """Return which labels stand under the axis: every n-th, the smallest n with which none touches the next."""
    if not widths or room <= 0:
        return frozenset()
    each = room / len(widths)
    every = max(1, -int(-(max(widths) * 1.25) // each))
    return frozenset(
        place for place in range(0, len(widths), every) if (place + 0.5) * each + widths[place] / 2 <= room + each / 2
    )


def place_at(x: float, room: float, count: int) -> int | None:
    """Return the bar whose column holds ``x``, None outside."""
    if not count or not 0 <= x < room:
        return None
    return int(x * count / room)
