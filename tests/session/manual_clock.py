"""Time that stands still until a test moves it."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from datetime import UTC, datetime, timedelta

#: Turns of the loop after which whatever was woken has come to its next wait.
TURNS = 40
EPOCH = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


async def settle(turns: int = TURNS) -> None:
    """Let every task that can run come to its next wait."""
    for _ in range(turns):
        await asyncio.sleep(0)


class ManualClock:
    """Implements ports.Clock; ``advance`` wakes sleepers in order, each at its own moment."""

    def __init__(self) -> None:
        self._now = 1_000.0
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    def monotonic(self) -> float:
        return self._now

    def now(self) -> datetime:
        return EPOCH + timedelta(seconds=self._now)

    async def sleep_until(self, deadline: float) -> None:
        if deadline <= self._now:
            await asyncio.sleep(0)
            return
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (deadline, next(self._order), woken))
        await woken

    async def advance(self, seconds: float) -> None:
        """Let time pass, stopping at every moment someone sleeps until."""
        end = self._now + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            deadline, _, woken = heapq.heappop(self._sleepers)
            if woken.done():
                continue
            self._now = max(self._now, deadline)
            woken.set_result(None)
            await settle()
        self._now = end
        await settle()
