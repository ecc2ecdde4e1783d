"""The history of a million reservations: its first rows, another status, scrolling from end to end.

Measured: in the real window on a real archive, the time from the view's start until rows are painted, and from
choosing another status until its rows are; the longest pause of the GUI thread in each frame of scrolling, 16 ms
apart, by wheel, by page and with the thumb dragged to any place (what is read, put into words and painted on the way
counts); how much memory grew by the end. Baselines, in a window of their own: every row in a Python list behind a
table model, and for another status that list behind a QSortFilterProxyModel too; it is given all rows, since its cost
grows faster than they do, and two statuses only: back to every status takes it longer still. Target: 45 ms for the
first row, 25 ms for another status, 16.7 ms a frame, 30 MB, and the ratios in `_judge`.
"""
# ruff: noqa: PLC0415  - the baselines must not import the console

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, times_less
from benchmarks.history_lists import SWITCHES, listed, proxied
from benchmarks.machine import resident_bytes
from benchmarks.million import ROWS, WORKER, million
from benchmarks.scrolling import Painted, scrolled

if TYPE_CHECKING:
    from agent_console.history.filters import HistoryFilter
    from agent_console.session.browser import HistoryBrowser
    from agent_console.ui.main_window import MainWindow

LIMIT_MS = 16.7
FIRST_ROW_MS = 45.0
SWITCH_MS = 25.0
GROWTH_MB = 30.0


def _console() -> Sample:
    file = million()

    async def work(window: MainWindow, browser: HistoryBrowser, tasks: asyncio.TaskGroup) -> Sample:
        from dataclasses import replace

        from agent_console.taskrouter.statuses import ReservationStatus

        table, model = window.history.table, window.history.model
        painted = Painted(table)
        running: list[asyncio.Task[None]] = []

        def start() -> None:
            running.append(tasks.create_task(browser.run(), name="history"))

        def shown(wanted: HistoryFilter) -> bool:
            view = browser.view
            return view.query.filter == wanted and model.generation == view.generation and model.row(0) is not None

        first_ms = await painted.after(start, lambda: model.row(0) is not None)
        await asyncio.sleep(2.0)
        resident = resident_bytes()
        statuses = (ReservationStatus.TIMEOUT, ReservationStatus.COMPLETED, ReservationStatus.REJECTED, None)
        switches = []
        for number in range(SWITCHES):
            wanted = replace(browser.view.query.filter, status=statuses[number % len(statuses)])
            switches.append(await painted.after(partial(browser.show, wanted), partial(shown, wanted)))
            await asyncio.sleep(0.7)
        if model.rowCount() != ROWS:
            raise RuntimeError(f"{model.rowCount()} rows are shown")
        values = await scrolled(table.verticalScrollBar())
        await asyncio.sleep(1.0)
        grown = (resident_bytes() - resident) / 1e6
        for task in running:
            task.cancel()
        note = f"another status took {max(switches):.1f} ms at most"
        values |= {"first_ms": first_ms, "switch_ms": statistics.median(switches), "grown_mb": grown}
        return Sample(values, (note,))

    return _with_console(file, work)


def _with_console(
    file: Path, work: Callable[[MainWindow, HistoryBrowser, asyncio.TaskGroup], Awaitable[Sample]]
) -> Sample:
    """Run the window with a history that reads the file, and nothing else of the program."""
    from agent_console.archive.archive import Archive
    from agent_console.machine.gc_guard import GcGuard
    from agent_console.machine.qt_loop import QtLoop
    from agent_console.session.browser import HistoryBrowser
    from agent_console.session.clock import SystemClock
    from agent_console.settings import Settings
    from agent_console.ui.main_window import MainWindow
    from agent_console.wiring.app import make_application, paint_once
    from agent_console.wiring.history import wire_history

    async def live(window: MainWindow, guard: GcGuard) -> Sample:
        archive = await Archive.open(file)
        try:
            browser = HistoryBrowser(archive, clock=SystemClock(), worker_sid=WORKER)
            wire_history(window.history, browser, _NothingToFill())
            await asyncio.sleep(1.0)
            guard.settle()
            async with asyncio.TaskGroup() as tasks:
                return await work(window, browser, tasks)
        finally:
            await archive.close()

    application = make_application()
    guard = GcGuard(application)
    window = MainWindow(monotonic=time.monotonic, settings=Settings())
    window.show()
    paint_once(application, window)
    try:
        with asyncio.Runner(loop_factory=partial(QtLoop, application)) as runner:
            return runner.run(live(window, guard))
    finally:
        window.close_now()
        guard.release()


class _NothingToFill:
    """A past that is complete."""

    def start(self) -> None:
        """There is nothing to fill in."""

    def cancel(self) -> None:
        """There is nothing to stop."""


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, rows, proxy = medians["console"], medians["list"], medians["proxy"]

    def limited(name: str, key: str, unit: str, limit: float) -> Figure:
        return at_most(name, ours[key], unit, "list model", rows[key], limit=limit)

    def compared(name: str, key: str, times: float, baseline: str = "list model") -> Figure:
        slow = rows if baseline == "list model" else proxy
        return times_less(name, ours[key], "ms", baseline, slow[key], times=times)

    return [
        limited("1 M rows: first row", "first_ms", "ms", FIRST_ROW_MS),
        compared("1 M rows: first row", "first_ms", 40),
        limited("1 M rows: other status", "switch_ms", "ms", SWITCH_MS),
        compared("1 M rows: other status", "switch_ms", 4),
        compared("1 M rows: other status", "switch_ms", 1_000, "list + proxy"),
        limited("1 M rows: wheel, p99 pause", "wheel_ms", "ms", LIMIT_MS),
        limited("1 M rows: page, p99 pause", "page_ms", "ms", LIMIT_MS),
        limited("1 M rows: thumb, p99 pause", "thumb_ms", "ms", LIMIT_MS),
        limited("1 M rows: memory, end to end", "grown_mb", "MB", GROWTH_MB),
    ]


BENCHMARK = Benchmark(1, {"console": _console, "list": listed, "proxy": proxied}, _judge)
