"""Owns the world's time: clocks and the agenda of what happens when; runs no thread and no loop."""

import datetime as dt
import heapq
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol


class Clock(Protocol):
    """Seconds since the epoch in the simulated world."""

    def now(self) -> float:
        """Return the present."""


class ScaledClock:
    """The real clock plus `skew` seconds, `speed` times as fast from the moment of construction on."""

    def __init__(self, speed: float = 1.0, skew: float = 0.0) -> None:
        self._speed = speed
        self._origin = time.time() + skew
        self._started = time.monotonic()

    def now(self) -> float:
        """Return the simulated present."""
        return self._origin + (time.monotonic() - self._started) * self._speed


class ManualClock:
    """A clock that stands still until it is advanced."""

    def __init__(self, start: float = 1_700_000_000.0) -> None:
        self._now = start

    def now(self) -> float:
        """Return where the clock stands."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Move the clock; never backwards."""
        self._now += max(0.0, seconds)


@dataclass(order=True, slots=True)
class Timer:
    """One future happening; cancelling one that ran or was cancelled is harmless."""

    when: float
    _serial: int
    _action: Callable[[], None] = field(compare=False)
    _cancelled: bool = field(default=False, compare=False)

    def cancel(self) -> None:
        """Make sure the action does not run any more."""
        self._cancelled = True

    def run(self) -> None:
        """Run the action unless it was cancelled."""
        if not self._cancelled:
            self._action()


class Agenda:
    """Runs due timers in order whenever it is told to catch up.

    The world needs no background task: each request first catches up, and during a timer's
    action `now` is the moment that timer was due, so nobody can see that it ran late.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.now = clock.now()
        self._timers: list[Timer] = []
        self._serials = itertools.count()

    def after(self, seconds: float, action: Callable[[], None]) -> Timer:
        """Plan an action; zero seconds means: before anything else is looked at."""
        timer = Timer(self.now + seconds, next(self._serials), action)
        heapq.heappush(self._timers, timer)
        return timer

    def catch_up(self) -> None:
        """Run everything that is due by the clock, in order of time."""
        present = self.clock.now()
        while self._timers and self._timers[0].when <= present:
            timer = heapq.heappop(self._timers)
            self.now = max(self.now, timer.when)
            timer.run()
        self.now = max(self.now, present)


def iso(seconds: float) -> str:
    """Write a moment as TaskRouter does: ISO 8601, UTC, whole seconds, Z (reference 1.0)."""
    moment = dt.datetime.fromtimestamp(int(seconds), dt.UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
