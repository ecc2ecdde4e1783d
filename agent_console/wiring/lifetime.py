"""When a console ends: the wishes to close, the given time, a companion that is done.

Owns the end's conditions, which a worker's console and a supervisor's share. What is ended, and how, is theirs.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from agent_console.machine.holding import hold_on
from agent_console.ui.warming import warm_numbers, warm_paints

SETTLED_AFTER_S = 3.0
"""When start-up is over and the garbage collector may set its survivors aside."""


async def settle_later(settle: Callable[[], None], take_picture: Callable[[str], None] | None) -> None:
    """Do what waits for a window that has settled; None: a companion takes its own pictures."""
    warm_paints()
    await asyncio.to_thread(warm_numbers)
    await asyncio.sleep(SETTLED_AFTER_S)
    await asyncio.to_thread(hold_on)
    settle()
    if take_picture is not None:
        take_picture("start")


class Closing:
    """The wish to end: the first asking starts the end sequence, a second stops its waiting."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.hurried = asyncio.Event()

    def ask(self) -> None:
        """Wish for the end, once more where it is on its way."""
        (self.hurried if self.asked.is_set() else self.asked).set()

    def listen_to_signals(self) -> None:
        """End on SIGINT and SIGTERM; Windows has no such handlers in an event loop."""
        if sys.platform != "win32":
            loop = asyncio.get_running_loop()
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(number, self.ask)

    async def until_over(
        self, tasks: asyncio.TaskGroup, run_for_s: float | None, companion: Coroutine[Any, Any, int] | None
    ) -> int:
        """Wait for the wish, the end of the given time, or the companion; its result is the exit code."""
        beside = tasks.create_task(companion, name="companion") if companion is not None else None
        ends: set[asyncio.Task[Any]] = {tasks.create_task(self.asked.wait(), name="wish to close")}
        if run_for_s is not None:
            ends.add(tasks.create_task(asyncio.sleep(run_for_s), name="end of the given time"))
        if beside is not None:
            ends.add(beside)
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for end in ends:
            end.cancel()
        return beside.result() if beside is not None and beside.done() else 0

    async def until_done_or_hurried(self, tasks: asyncio.TaskGroup, running: asyncio.Task[None]) -> None:
        """Wait for what is ending by itself, or for a second wish, and end it then."""
        waiting = tasks.create_task(self.hurried.wait(), name="second wish to close")
        await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        running.cancel()
