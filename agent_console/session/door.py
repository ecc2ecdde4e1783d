"""Whether TaskRouter lets in who asks: what reads again and again for a supervisor stops at the first refusal.

Owns that one fact. It asks nothing, and opens again only because somebody wishes to try.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from agent_console.errors import ConsoleError, NotAuthorized, TaskRouterError


class Door:
    """``shut`` is called with the refusal (401) that shuts it; what a credential may not do (403) shuts nothing."""

    def __init__(self, shut: Callable[[TaskRouterError], None]) -> None:
        self._shut = shut
        self._open = asyncio.Event()
        self._open.set()

    async def passed(self) -> None:
        """Wait while it is shut."""
        await self._open.wait()

    def hear(self, error: TaskRouterError) -> None:
        """Take in why something could not be read."""
        if is_refusal(error) and self._open.is_set():
            self._open.clear()
            self._shut(error)

    def open(self) -> bool:
        """Let everybody try again; returns whether it was shut."""
        was_shut = not self._open.is_set()
        self._open.set()
        return was_shut


def is_refusal(error: ConsoleError | None) -> bool:
    """Whether it is about who asks (401), and not only about what (403)."""
    return isinstance(error, NotAuthorized) and error.status == 401
