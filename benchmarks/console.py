"""A console to measure: the program's own parts, wired by its own `shift.wire`.

Owns the one thing the program does not offer: another pace than `schedule` would choose, and work
on the same loop that watches. Where the program's own start is measured, `app` is used instead.
"""

from __future__ import annotations

import asyncio
import functools
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QApplication

from agent_console.client.api import open_api
from agent_console.client.io_thread import IoThread, OffThreadApi
from agent_console.machine.gc_guard import GcGuard
from agent_console.machine.qt_loop import QtLoop
from agent_console.session.clock import SystemClock
from agent_console.session.ports import Random
from agent_console.session.session import Session
from agent_console.settings import Settings
from agent_console.ui.bridge import StoreBridge
from agent_console.ui.main_window import MainWindow
from agent_console.ui.warming import warm_numbers, warm_paints
from agent_console.wiring.app import make_application, paint_once
from agent_console.wiring.keeping import open_archive
from agent_console.wiring.launch import ConsoleOptions, make_options, own_worker
from agent_console.wiring.shift import wire
from benchmarks.peers import Peer

T = TypeVar("T")
LOOK_EVERY_S = 0.005


@dataclass(frozen=True, slots=True)
class Console:
    """A console that runs; ``settle`` is what the program does to its garbage once it has started."""

    application: QApplication
    window: MainWindow
    session: Session
    settle: Callable[[], None]


#: What is asked more rarely is no poll.
LONGEST_POLL_S = 10.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Chance that always says the same: a poll every ``interval_s``, looks as late as they may be."""

    interval_s: float

    def uniform(self, a: float, b: float) -> float:
        """Leave nothing to chance."""
        return self.interval_s if a < LONGEST_POLL_S else b


def options_for(peer: Peer, *, base_url: str | None = None) -> ConsoleOptions:
    """Make the options of a console for the simulator's worker."""
    return make_options(
        base_url=base_url or peer.base_url,
        account_sid=peer.hello["account_sid"],
        api_key_sid=None,
        secret=peer.hello["auth_token"],
        workspace_sid=peer.hello["workspace_sid"],
        worker_sid=peer.hello["worker_sid"],
    )


def run(
    options: ConsoleOptions,
    work: Callable[[Console], Awaitable[T]],
    *,
    pace: Random | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> T:
    """Run a console until ``work`` is done; give back its result.

    ``monotonic`` is the window's clock alone: one that stands still keeps countdowns still.
    """
    application = make_application()
    guard = GcGuard(application)
    window = MainWindow(monotonic=monotonic, settings=Settings())
    window.show()
    paint_once(application, window)
    try:
        with asyncio.Runner(loop_factory=functools.partial(QtLoop, application)) as runner:
            return runner.run(_work(application, window, guard, options, pace, work))
    finally:
        window.close_now()
        window.deleteLater()
        guard.release()


async def _work(
    application: QApplication,
    window: MainWindow,
    guard: GcGuard,
    options: ConsoleOptions,
    pace: Random | None,
    work: Callable[[Console], Awaitable[T]],
) -> T:
    api = OffThreadApi(
        open_api(
            options.base_url,
            options.credentials,
            workspace_sid=options.workspace_sid,
            worker_sid=options.worker_sid,
        ),
        IoThread(),
    )
    try:
        async with open_archive(options) as archive:
            session = Session(
                api,
                archive,
                clock=SystemClock(),
                random=pace or random.Random(),  # noqa: S311  jitter
                worker_sid=own_worker(options),
            )
            bridge = StoreBridge(session.store)
            wire(window, session, bridge)
            async with asyncio.TaskGroup() as tasks:
                warm_paints()
                tasks.create_task(asyncio.to_thread(warm_numbers), name="warm")
                tasks.create_task(session.run(), name="session")
                result = await work(Console(application, window, session, guard.settle))
                session.stop()
            bridge.close()
            return result
    finally:
        await api.close()


async def until(true: Callable[[], bool], *, within_s: float = 30.0) -> None:
    """Wait on the loop until a condition holds; TimeoutError where it does not."""
    async with asyncio.timeout(within_s):
        while not true():  # noqa: ASYNC110  what is waited for has no event of its own
            await asyncio.sleep(LOOK_EVERY_S)
