"""Time that stands still until a test moves it."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

#: Turns of the loop after which whatever was woken has come to its next wait.
TURNS = 40
EPOCH = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


async def settle(turns: int = TURNS) -> None:
    """Let every task that can run come to its next wait."""
    for _ in range(turns):
        await asyncio.sleep(0)


class Timer:
    """One call that is to come."""

    def __init__(self, callback: Callable[[], None]) -> None:
        self.callback: Callable[[], None] | None = callback

    def cancel(self) -> None:
        self.callback = None


class ManualClock:
    """Implements ports.Clock; ``advance`` calls back in order, each at its own moment.

    ``settle`` lets what was woken come to its next wait.
    """

    def __init__(self, settle: Callable[[], Coroutine[Any, Any, None]] = settle) -> None:
        self._now = 1_000.0
        self._settle = settle
        self._slept_s = 0.0
        self._order = itertools.count()
        self._timers: list[tuple[float, int, Timer]] = []

    def monotonic(self) -> float:
        return self._now

    def now(self) -> datetime:
        return EPOCH + timedelta(seconds=self._now + self._slept_s)

    def sleep(self, seconds: float) -> None:
        """Let the computer sleep: the wall clock goes on, the monotonic one stands still (as Linux's does)."""
        self._slept_s += seconds

    def stand_still(self, seconds: float) -> None:
        """Let nothing of this program run for so long, while every clock goes on: it was stopped, or its machine."""
        self._now += seconds

    def call_at(self, moment: float, callback: Callable[[], None]) -> Timer:
        timer = Timer(callback)
        if moment <= self._now:
            asyncio.get_running_loop().call_soon(self._fire, timer)
        else:
            heapq.heappush(self._timers, (moment, next(self._order), timer))
        return timer

    async def sleep_until(self, deadline: float) -> None:
        if deadline <= self._now:
            await asyncio.sleep(0)
            return
        reached = asyncio.Event()
        timer = self.call_at(deadline, reached.set)
        try:
            await reached.wait()
        finally:
            timer.cancel()

    async def advance(self, seconds: float) -> None:
        """Let time pass, stopping at every moment for which something waits."""
        end = self._now + seconds
        await self._settle()
        while self._timers and self._timers[0][0] <= end:
            moment, _, timer = heapq.heappop(self._timers)
            if timer.callback is not None:
                self._now = max(self._now, moment)
                self._fire(timer)
                await self._settle()
        self._now = end
        await self._settle()

    def _fire(self, timer: Timer) -> None:
        if timer.callback is not None:
            timer.callback()
