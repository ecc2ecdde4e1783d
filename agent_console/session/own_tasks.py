"""The tasks of one session: named, owned, and ended together.

Owns the task group while it lives. It decides nothing about when the end comes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self


class OwnTasks:
    """An async context in which work can be spawned; whatever still runs at its end is cancelled."""

    def __init__(self) -> None:
        self._group: asyncio.TaskGroup | None = None
        self._running: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._group = await asyncio.TaskGroup().__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        group = self._group
        try:
            for task in tuple(self._running):
                task.cancel()
            if group is not None:
                await group.__aexit__(kind, error, trace)
        finally:
            self._group = None

    @property
    def is_open(self) -> bool:
        """Whether something can be spawned."""
        return self._group is not None

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Start work under a name. RuntimeError where the session does not run."""
        if self._group is None:
            work.close()
            message = f"the session does not run: {name}"
            raise RuntimeError(message)
        task = self._group.create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task
