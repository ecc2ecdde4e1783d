"""What must not be cut off in the middle: a process that is started or ended, a connection that is made.

Owns the waiting for it, however often that is cancelled. What was begun and is not wanted any more is undone by who
began it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

#: What takes longer is cancelled itself.
PATIENCE_S = 1.0


async def begun(work: Coroutine[Any, Any, T], undo: Callable[[T], Coroutine[Any, Any, None]], *, name: str) -> T:
    """Return what the work begins; where the caller is cancelled meanwhile, let it end and undo it."""
    beginning = asyncio.get_running_loop().create_task(work, name=name)
    try:
        await asyncio.wait({beginning})
    except asyncio.CancelledError:
        await _done(beginning)
        if not beginning.cancelled() and beginning.exception() is None:
            await whole(undo(beginning.result()), name=f"{name}, undone")
        raise
    return beginning.result()


async def whole(work: Coroutine[Any, Any, None], *, name: str) -> None:
    """Do the work to its end; a cancellation meanwhile is raised afterwards."""
    doing = asyncio.get_running_loop().create_task(work, name=name)
    was_cancelled = await _done(doing)
    if was_cancelled:
        raise asyncio.CancelledError
    doing.result()


async def _done(task: asyncio.Task[Any]) -> bool:
    """Wait until the task is done, cancelling it after `PATIENCE_S`; says whether the waiting was cancelled."""
    loop = asyncio.get_running_loop()
    deadline, was_cancelled = loop.time() + PATIENCE_S, False
    while not task.done():
        if loop.time() >= deadline:
            task.cancel()
        try:
            await asyncio.wait({task}, timeout=max(0.01, deadline - loop.time()))
        except asyncio.CancelledError:
            was_cancelled = True
    return was_cancelled
