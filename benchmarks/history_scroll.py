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
import random
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QScrollBar, QTableView

from benchmarks import bare
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, times_less
from benchmarks.machine import resident_bytes
from benchmarks.million import ROWS, WORKER, connect, million
from benchmarks.responsiveness import Heart

if TYPE_CHECKING:
    from agent_console.history.filters import HistoryFilter
    from agent_console.session.browser import HistoryBrowser
    from agent_console.ui.main_window import MainWindow

FRAME_S = 0.016
FRAMES = 250
SWITCHES = 12
LIMIT_MS = 16.7
FIRST_ROW_MS = 45.0
SWITCH_MS = 25.0
GROWTH_MB = 30.0
_STATUS = 3
"""The column of the baseline's status."""
_Way = Callable[[QScrollBar, random.Random, int], None]


class Painted(QObject):
    """Waits for the first paint of a view after which a condition holds."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__()
        self._holds: Callable[[], bool] | None = None
        self._event = asyncio.Event()
        self._at = 0.0
        view.viewport().installEventFilter(self)

    async def after(self, act: Callable[[], None], holds: Callable[[], bool]) -> float:
        """Act, and tell how many milliseconds it took until what holds then was painted."""
        self._event.clear()
        self._holds = holds
        begun = time.perf_counter()
        act()
        async with asyncio.timeout(120):
            await self._event.wait()
        return (self._at - begun) * 1e3

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Look, and let it pass: what is planned now comes right after the paint."""
        if event.type() == QEvent.Type.Paint and self._holds is not None and self._holds():
            self._holds = None
            QTimer.singleShot(0, self, self._done)
        return False

    def _done(self) -> None:
        self._at = time.perf_counter()
        self._event.set()


def by_wheel(bar: QScrollBar, _chance: random.Random, _frame: int) -> None:
    """Three rows on."""
    bar.setValue(bar.value() + 3)


def _by_page(bar: QScrollBar, _chance: random.Random, _frame: int) -> None:
    bar.setValue(bar.value() + bar.pageStep())


def by_thumb(bar: QScrollBar, chance: random.Random, _frame: int) -> None:
    """To any place."""
    bar.setValue(chance.randrange(bar.maximum()))


def _end_to_end(bar: QScrollBar, _chance: random.Random, frame: int) -> None:
    bar.setValue(bar.maximum() * (frame + 1) // FRAMES)


async def frames(bar: QScrollBar, way: _Way) -> float:
    """Scroll, and return the 99th percentile of the longest pause in each frame, in milliseconds."""
    chance = random.Random(3)  # noqa: S311  the same places every time
    bar.setValue(bar.maximum() // 3)
    await asyncio.sleep(1.0)
    pauses = []
    heart = Heart()
    for frame in range(FRAMES):
        heart.longest_ms = 0.0
        way(bar, chance, frame)
        await asyncio.sleep(FRAME_S)
        pauses.append(heart.longest_ms)
    heart.stop()
    return statistics.quantiles(pauses, n=100)[-1]


async def _scrolled(bar: QScrollBar) -> dict[str, float]:
    values = {
        "wheel_ms": await frames(bar, by_wheel),
        "page_ms": await frames(bar, _by_page),
        "thumb_ms": await frames(bar, by_thumb),
    }
    await frames(bar, _end_to_end)
    return values


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
        values = await _scrolled(table.verticalScrollBar())
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


Row = tuple[int, str, int, int, int]


class _ListModel(QAbstractTableModel):
    """Every row in a list."""

    def __init__(self, rows: list[Row]) -> None:
        super().__init__()
        self.everything = self.rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else 5

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return str(self.rows[index.row()][index.column()]) if role == Qt.ItemDataRole.DisplayRole else None

    def show_status(self, status: int | None) -> None:
        """Show the rows of one status."""
        self.beginResetModel()
        self.rows = [row for row in self.everything if status is None or row[_STATUS] == status]
        self.endResetModel()


def _listed(limit: int) -> list[Row]:
    with closing(connect(million())) as connection:
        return connection.execute(
            "SELECT id, hex(sid), worker_id, status, answer_ms FROM reservation ORDER BY id DESC LIMIT ?", (limit,)
        ).fetchall()


def _list_view() -> QTableView:
    view = QTableView()
    view.resize(*bare.SIZE)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.show()
    return view


def _statuses() -> Iterator[int | None]:
    while True:
        yield from (4, 8, 3, None)


def _list() -> Sample:
    million()

    async def work() -> Sample:
        view = _list_view()
        await asyncio.sleep(0.5)
        resident = resident_bytes()
        painted = Painted(view)
        made: list[_ListModel] = []

        def load() -> None:
            made.append(_ListModel(_listed(ROWS)))
            view.setModel(made[0])

        values = {"first_ms": await painted.after(load, lambda: bool(made))}
        switches = []
        for status, _number in zip(_statuses(), range(SWITCHES), strict=False):
            switches.append(await painted.after(partial(made[0].show_status, status), _always))
            await asyncio.sleep(0.1)
        values |= {"switch_ms": statistics.median(switches)} | await _scrolled(view.verticalScrollBar())
        view.close()
        return Sample(values | {"grown_mb": (resident_bytes() - resident) / 1e6})

    return bare.run(work())


def _always() -> bool:
    return True


def _proxy() -> Sample:
    million()

    async def work() -> Sample:
        model = _ListModel(_listed(ROWS))
        proxy = QSortFilterProxyModel()
        proxy.setSourceModel(model)
        proxy.setFilterKeyColumn(_STATUS)
        view = _list_view()
        view.setModel(proxy)
        await asyncio.sleep(0.5)
        painted = Painted(view)
        switches = [await painted.after(partial(proxy.setFilterFixedString, wanted), _always) for wanted in ("4", "8")]
        view.close()
        return Sample({"switch_ms": statistics.median(switches)})

    return bare.run(work())


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


BENCHMARK = Benchmark(1, {"console": _console, "list": _list, "proxy": _proxy}, _judge)
