"""What a worker's console and a supervisor's do alike while they live: run side by side, then end in one order.

Owns that order. What runs beside the session, and what is wired to it, is theirs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol

from agent_console.settings.store import SettingsStore
from agent_console.ui.console_window import ConsoleWindow
from agent_console.wiring.launch import ConsoleOptions
from agent_console.wiring.lifetime import Closing, settle_later
from agent_console.wiring.pictures import PictureBook
from agent_console.wiring.updates import Updates


class Runs(Protocol):
    """A session."""

    async def run(self) -> None:
        """Go on until `stop`, and then until nothing is on its way any more."""

    def stop(self) -> None:
        """End `run`."""


class Console(Protocol):
    """The parts that both have."""

    @property
    def window(self) -> ConsoleWindow:
        """What is looked at."""

    @property
    def session(self) -> Runs:
        """What is lived."""

    @property
    def store(self) -> SettingsStore:
        """What it goes by."""

    @property
    def options(self) -> ConsoleOptions:
        """What it was started with."""

    @property
    def pictures(self) -> PictureBook:
        """Where its pictures go."""


async def live(
    console: Console,
    closing: Closing,
    *,
    companion: Callable[[], Coroutine[Any, Any, int]] | None,
    settle: Callable[[], None],
    beside: Mapping[str, Coroutine[Any, Any, None]],
    at_end: Callable[[], None],
) -> int:
    """Run a console until it is over; returns the exit code.

    ``beside`` is what runs for as long as the window answers, by its task's name. ``at_end`` is called once the window
    says that it is closing, before the session is stopped, which may have something on its way.
    """
    async with asyncio.TaskGroup() as tasks:
        answering = [tasks.create_task(part, name=name) for name, part in beside.items()]
        running = tasks.create_task(console.session.run(), name="session")
        answering += (
            tasks.create_task(console.store.run(), name="settings"),
            tasks.create_task(Updates(console.window, console.store).run(), name="newer versions"),
        )
        picture = console.pictures.take if companion is None else None
        answering.append(tasks.create_task(settle_later(settle, picture), name="settle"))
        played = companion() if companion is not None else None
        exit_code = await closing.until_over(tasks, console.options.run_for_s, played)
        if picture is not None:
            picture("end")
        for task in answering:
            task.cancel()
        console.window.show_closing()
        at_end()
        console.session.stop()
        await closing.until_done_or_hurried(tasks, running)
    return exit_code
