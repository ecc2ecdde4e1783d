"""When something is read again.

Owns one moment: asked for at once or after a while, never too often, and more rarely where reading takes long. It reads
and waits for nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

from agent_console.errors import RateLimited, TaskRouterError
from agent_console.session.ports import Clock


class Pace:
    """From one start to the next at least ``every_s`` pass, and after the end ``rest`` times as long as it took."""

    def __init__(self, clock: Clock, *, every_s: float = 0.0, rest: float = 0.0) -> None:
        self._clock = clock
        self._every_s = every_s
        self._rest = rest
        self._asked_at = math.inf
        self._free_at = -math.inf
        self._held_until = -math.inf

    @property
    def due_at(self) -> float:
        """The monotonic moment; infinite while nobody asked."""
        return max(self._asked_at, self._free_at, self._held_until)

    @property
    def is_due(self) -> bool:
        """Whether that moment has come."""
        return self.due_at <= self._clock.monotonic()

    def ask(self, after_s: float = 0.0) -> None:
        """Have it read so many seconds from now at the latest, as far as the pace allows."""
        self._asked_at = min(self._asked_at, self._clock.monotonic() + after_s)

    def put_off(self, after_s: float) -> None:
        """Have it read so many seconds from now and no sooner; what was asked before is forgotten."""
        self._asked_at = self._clock.monotonic() + after_s
        self._free_at = -math.inf

    def forget(self) -> None:
        """Nobody asks any more."""
        self._asked_at = math.inf

    def hold(self, for_s: float) -> None:
        """Have nothing read for so long, whoever asks: the server named the time."""
        self._held_until = self._clock.monotonic() + for_s

    def heed(self, error: TaskRouterError, *, at_least_s: float) -> None:
        """Hold where the server has too much to do, for as long as it said."""
        if isinstance(error, RateLimited):
            self.hold(max(at_least_s, error.retry_after_s or 0.0))

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Measure one reading; what is asked from now on is for the next."""
        self._asked_at = math.inf
        started_at = self._clock.monotonic()
        try:
            yield
        finally:
            ended_at = self._clock.monotonic()
            self._free_at = max(started_at + self._every_s, ended_at + self._rest * (ended_at - started_at))


def soonest(*paces: Pace) -> float | None:
    """Return the moment at which the first of them is due; None where nobody asked."""
    due_at = min(pace.due_at for pace in paces)
    return None if due_at == math.inf else due_at
