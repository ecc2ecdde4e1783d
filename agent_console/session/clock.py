"""The clock of a running session. Tests bring one whose time they move themselves."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime


class SystemClock:
    """The computer's clocks; implements `ports.Clock`."""

    def monotonic(self) -> float:
        """Return seconds that never jump."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the wall clock, aware, UTC."""
        return datetime.now(UTC)

    async def sleep_until(self, deadline: float) -> None:
        """Return at or after the monotonic deadline. Qt's timers may fire early, hence the loop."""
        while (left_s := deadline - time.monotonic()) > 0:  # noqa: ASYNC110  there is no event to wait for
            await asyncio.sleep(left_s)
