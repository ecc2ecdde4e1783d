"""A console whose pace is chosen: the program's own window, session and client, wired as `agent_console.shift` does.

Owns the pace. Where the console's own pace will do, a benchmark
runs `run_console` itself.
"""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import qasync

from agent_console.app import make_application, paint_once
from agent_console.gc_guard import GcGuard
from agent_console.session.clock import SystemClock
from agent_console.session.session import Session
from agent_console.settings import Settings
from agent_console.shift import wire
from agent_console.ui.bridge import StoreBridge
from agent_console.ui.main_window import MainWindow
from benchmarks.clients import our_api
from benchmarks.figures import Sample
from benchmarks.peers import Peer

LOOK_EVERY_S = 0.01


@dataclass(frozen=True, slots=True)
class Stage:
    """What a benchmark may look at and press; ``settle`` is what the program does when start-up is over."""

    window: MainWindow
    session: Session
    settle: Callable[[], None]


Act = Callable[[Stage], Coroutine[Any, Any, Sample]]


class SteadyRandom:
    """Chance that always falls the same way: a jitter of ``factor`` makes an interval of so many seconds."""

    def __init__(self, factor: float) -> None:
        self._factor = factor

    def uniform(self, a: float, b: float) -> float:  # noqa: ARG002  the port's signature
        """Return the factor, whatever the bounds."""
        return self._factor


def play(peer: Peer, act: Act, *, poll_every_s: float, monotonic: Callable[[], float] = time.monotonic) -> Sample:
    """Run a console on the peer until the act is over; ``monotonic`` is the window's clock."""
    application = make_application()
    guard = GcGuard(application)
    window = MainWindow(monotonic=monotonic, settings=Settings())
    try:
        window.show()
        paint_once(application, window)
        with asyncio.Runner(loop_factory=functools.partial(qasync.QEventLoop, application)) as runner:
            return runner.run(_play(peer, act, window, guard, poll_every_s))
    finally:
        window.close_now()
        guard.release()


async def _play(peer: Peer, act: Act, window: MainWindow, guard: GcGuard, poll_every_s: float) -> Sample:
    async with our_api(peer) as api:
        session = Session(api, clock=SystemClock(), random=SteadyRandom(poll_every_s))
        bridge = StoreBridge(session.store, session.history)
        wire(window, session, bridge)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(session.run(), name="session")
            sample = await act(Stage(window, session, guard.settle))
            session.stop()
        bridge.close()
        return sample


async def until(what: str, true: Callable[[], bool], *, within_s: float = 20.0) -> None:
    """Wait until the condition holds; RuntimeError names what did not come."""
    try:
        async with asyncio.timeout(within_s):
            while not true():  # noqa: ASYNC110  a measurement from outside has no event
                await asyncio.sleep(LOOK_EVERY_S)
    except TimeoutError:
        raise RuntimeError(f"waited {within_s:g} s in vain for {what}") from None
