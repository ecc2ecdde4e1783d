"""A shift leaves nothing behind: at every break there is as much of everything as at the one before.

The same at length is `make soak`.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.settings import AlertSettings
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess
from tests.soak.census import Census, fill_pools, least
from tests.soak.day import Day
from tests.soak.scaled_clock import ScaledClock
from tests.waiting import PATIENCE_S

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what is open is counted in /proc")

SPEED = 40.0
BREAKS, OFFERS_BETWEEN = 3, 3
#: What a pool of connections or threads has more or less by chance. A leak at each break or offer comes to more.
CHANCE = 1


def leaked(now: Census, since: Census) -> dict[str, int]:
    return {name: by for name, by in now.grown(since).items() if by > CHANCE}


async def at_rest(since: Census | None) -> Census:
    """Count, again while there is more than there was: what is on its way goes, if late. A leak stays."""
    end = time.monotonic() + PATIENCE_S
    found = await least()
    while since is not None and leaked(found, since) and time.monotonic() < end:
        found = await least()
    return found


@pytest.mark.timeout(300)
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_shift_leaves_nothing_behind(qapp: QApplication, tmp_path: Path) -> None:
    counts: list[Census] = []

    async def scenario(shift: Shift, _driver: Driver) -> None:
        day = Day(shift, tmp_path)
        # A pool starts its threads one by one, when more is to be done at once: here all of them, from the beginning.
        fill_pools()
        # Out of sight what other tests left: to count it again and again takes longer than all the rest.
        gc.freeze()
        working = asyncio.get_running_loop().create_task(day.work(), name="day")
        for _ in range(BREAKS):
            await day.accept(OFFERS_BETWEEN)
            await day.rest()
            if not counts:
                fill_pools()
            # The first break makes what is made once.
            counts.append(await at_rest(counts[1] if len(counts) > 1 else None))
            await day.go_on()
        working.cancel()

    clock = ScaledClock(SPEED)
    with ExitStack() as around:
        simulator = around.enter_context(SimulatorProcess("rush", speed=SPEED))
        around.callback(gc.unfreeze)
        play(
            qapp,
            simulator,
            scenario,
            clock=clock.monotonic,
            session_clock=clock,
            archive_dir=tmp_path / "archive",
            alerts=AlertSettings(ring=False, notifications=False),
        )
    assert not leaked(counts[-1], counts[1]), counts


def leak_an_object(_around: ExitStack) -> object:
    return QObject()


def leak_a_timer(around: ExitStack) -> object:
    handle = asyncio.get_running_loop().call_later(60, print)
    around.callback(handle.cancel)
    return QTimer(), handle


def leak_a_task(around: ExitStack) -> object:
    task = asyncio.get_running_loop().create_task(asyncio.Event().wait(), name="leaked")
    around.callback(task.cancel)
    return task


def leak_a_thread(around: ExitStack) -> object:
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    around.callback(thread.join)
    around.callback(over.set)
    return thread


def leak_a_handle(around: ExitStack) -> object:
    return around.enter_context(Path("/dev/null").open())


@pytest.mark.parametrize(
    ("leak", "grown"),
    [
        (leak_an_object, {"objects": 1}),
        (leak_a_timer, {"objects": 1, "timers": 2}),
        (leak_a_task, {"tasks": 1}),
        (leak_a_thread, {"threads": 1}),
        (leak_a_handle, {"handles": 1}),
    ],
)
def test_whatever_leaks_is_counted(
    qapp: QApplication, leak: Callable[[ExitStack], object], grown: dict[str, int]
) -> None:
    async def count() -> dict[str, int]:
        with ExitStack() as around:
            before = Census.take()
            leaked = leak(around)
            more = Census.take().grown(before)
            del leaked
        return more

    assert asyncio.run(count()) == grown
