"""The clock of a running session. Tests bring one whose time they move themselves."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime

#: What Qt's timers, which count whole milliseconds, would cut off.
TICK_S = 0.001


class SystemClock:
    """The computer's clocks; implements `ports.Clock`."""

    def monotonic(self) -> float:
        """Return seconds that never jump."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the wall clock, aware, UTC."""
        return datetime.now(UTC)

    def call_at(self, moment: float, callback: Callable[[], None]) -> Timer:
        """Call back once, at or after the monotonic moment, unless the timer is cancelled."""
        return Timer(moment, callback)

    async def sleep_until(self, deadline: float) -> None:
        """Return at or after the monotonic deadline."""
        if deadline <= time.monotonic():
            return
        reached = asyncio.Event()
        timer = self.call_at(deadline, reached.set)
        try:
            await reached.wait()
        finally:
            timer.cancel()


class Timer:
    """Calls back once. Qt's timers may fire early: then it waits for the rest, which costs no task a turn."""

    def __init__(self, moment: float, callback: Callable[[], None]) -> None:
        self._moment = moment
        self._callback = callback
        self._loop = asyncio.get_running_loop()
        self._handle = self._after(moment - time.monotonic())

    def cancel(self) -> None:
        """Do not call back any more; safe to call again, or late."""
        self._handle.cancel()

    def _after(self, left_s: float) -> asyncio.TimerHandle:
        return self._loop.call_later(max(0.0, left_s + TICK_S), self._fire)

    def _fire(self) -> None:
        left_s = self._moment - time.monotonic()
        if left_s > 0:
            self._handle = self._after(left_s)
        else:
            self._callback()
