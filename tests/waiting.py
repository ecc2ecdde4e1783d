"""How a test waits: for a fact, as long as it takes. Nothing waits for time to pass.

Owns the only sleeps in the tests: between two looks at what has no event, and those of a fake that is slow.
`test_waiting` sees to it that there are no others.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

#: A net under tests that hang, and no verdict: a busy machine is slow.
PATIENCE_S = 100.0
_LOOK_EVERY_S = 0.005


async def until(true: Callable[[], bool], what: str = "") -> None:
    """Wait for what has no event, by looking whenever the loop has a turn; TimeoutError names ``what``."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not true():  # noqa: ASYNC110  another process and a person's eye have no event
                await asyncio.sleep(_LOOK_EVERY_S)
    except TimeoutError:
        raise TimeoutError(f"waited in vain for {what or true}") from None


def wait_until(true: Callable[[], bool], what: str = "") -> None:
    """Do the same where there is no loop; nothing else goes on meanwhile in this thread."""
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end, f"waited in vain for {what or true}"
        time.sleep(_LOOK_EVERY_S)


async def for_ever() -> None:
    """Be silent, as a fake that never answers, until cancelled."""
    await asyncio.Event().wait()


async def slowly(seconds: float) -> None:
    """Take a moment, as a fake that is slow."""
    await asyncio.sleep(seconds)
