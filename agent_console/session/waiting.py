"""Waiting for a moment or a wish, whichever comes first.

Owns the alarm that the session's loops sleep on, and the shape of how tasks are started. It starts none by itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Protocol

from agent_console.session.ports import Clock


class Spawn(Protocol):
    """Starts a named task that the session owns and ends."""

    def __call__(self, work: Coroutine[Any, Any, None], name: str, /) -> asyncio.Task[None]:
        """Start the work; cancelling the returned task is allowed."""


class Alarm:
    """Goes off when someone rings, or at a moment. What was rung while nobody waited is not lost."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Wake who waits, or who waits next."""
        self._rung.set()

    def silence(self) -> None:
        """Forget what was rung so far."""
        self._rung.clear()

    async def wait(self, until_at: float | None = None) -> None:
        """Wait for a ring, or until the monotonic moment where there is one."""
        timer = None if until_at is None else self._clock.call_at(until_at, self.ring)
        try:
            await self._rung.wait()
        finally:
            if timer is not None:
                timer.cancel()
        self._rung.clear()
