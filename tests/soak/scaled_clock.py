"""Time that runs faster: a shift in minutes, by the same factor as the simulator's ``--speed``."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from agent_console.session.clock import SystemClock, Timer


class ScaledClock:
    """Implements ports.Clock: ``speed`` times as fast as the computer's, from now on."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._begun_at = time.monotonic()
        self._began = datetime.now(UTC)

    def monotonic(self) -> float:
        return self._begun_at + self._passed_s()

    def now(self) -> datetime:
        return self._began + timedelta(seconds=self._passed_s())

    def call_at(self, moment: float, callback: Callable[[], None]) -> Timer:
        return Timer(self._real(moment), callback)

    async def sleep_until(self, deadline: float) -> None:
        await SystemClock().sleep_until(self._real(deadline))

    def _passed_s(self) -> float:
        return (time.monotonic() - self._begun_at) * self._speed

    def _real(self, moment: float) -> float:
        return self._begun_at + (moment - self._begun_at) / self._speed
