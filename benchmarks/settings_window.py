"""How long the window stands still while the settings open, section after section is looked at, and a word is found.

Measured: CPU of the GUI thread in the longest turn of Qt's loop, from the wish to open the settings until every row is
there and every section was seen. Baseline: the same rows, all of them made at once. Target: a frame, 16.7 ms.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from agent_console.machine.gc_guard import GcGuard
from agent_console.settings import Loaded, Settings
from agent_console.settings.store import kept_in_memory
from agent_console.settings.table import by_section
from agent_console.ui.main_window import MainWindow
from agent_console.ui.settings.row import SettingRow
from agent_console.ui.settings.window import SettingsWindow
from agent_console.wiring.settings import SettingsWiring
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most

LIMIT_MS = 16.7
WARM_UP_MS = 2_000
APART_MS = 150


class Turns(QObject):
    """Measures the CPU of the GUI thread between two moments at which its loop looks for something new."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last_s = time.thread_time()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._look)
        dispatcher.aboutToBlock.connect(self._look)

    def _look(self) -> None:
        now_s = time.thread_time()
        self.longest_ms = max(self.longest_ms, (now_s - self._last_s) * 1e3)
        self._last_s = now_s


class _Visit(QObject):
    """Opens the settings, waits for their rows, and looks through them."""

    def __init__(self, wiring: SettingsWiring) -> None:
        super().__init__()
        self._wiring = wiring
        self._section = 0
        self._timer = QTimer(self)
        self._timer.setInterval(APART_MS)
        self._timer.timeout.connect(self._next)
        self.turns: Turns | None = None
        QTimer.singleShot(WARM_UP_MS, self, self._open)

    def _open(self) -> None:
        self.turns = Turns()
        # In a turn that is measured whole.
        QTimer.singleShot(APART_MS, self, self._wiring.open)
        QTimer.singleShot(2 * APART_MS, self._timer, self._timer.start)

    def _next(self) -> None:
        shown = self._wiring.shown
        if shown is None or not shown.is_built:
            return
        self._section += 1
        if self._section < shown.list.count():
            shown.list.setCurrentRow(self._section)
        elif self._section == shown.list.count():
            shown.search.setText("ring")
        else:
            QApplication.exit(0)


def _console() -> Sample:
    application = QApplication(sys.argv[:1])
    guard = GcGuard(application)
    window = MainWindow(monotonic=time.monotonic, settings=Settings())
    window.show()
    visit = _Visit(SettingsWiring(window, kept_in_memory(Settings()), lambda _settings: None))
    QTimer.singleShot(WARM_UP_MS // 2, visit, guard.settle)
    application.exec()
    guard.release()
    if visit.turns is None:
        raise RuntimeError("the settings were not opened")
    return Sample({"turn_ms": visit.turns.longest_ms})


def _at_once() -> Sample:
    """Make what the settings window makes, in one turn: a window, a row for every setting."""
    application = QApplication(sys.argv[:1])
    window = MainWindow(monotonic=time.monotonic, settings=Settings())
    window.show()
    made: list[QWidget] = []

    def make() -> None:
        settings = SettingsWindow(window)
        rows = QWidget()
        column = QVBoxLayout(rows)
        for section in by_section().values():
            for setting in section:
                row = SettingRow(setting)
                row.show_loaded(Loaded())
                column.addWidget(row)
        settings.show()
        rows.show()
        made.extend((settings, rows))
        QTimer.singleShot(2 * APART_MS, application, lambda: application.exit(0))

    turns = Turns()
    QTimer.singleShot(WARM_UP_MS, application, make)
    application.exec()
    return Sample({"turn_ms": turns.longest_ms})


def _judge(found: Medians) -> Sequence[Figure]:
    ours, bare = found["console"]["turn_ms"], found["at_once"]["turn_ms"]
    name = "settings opened, every section, a search: longest turn"
    return [at_most(name, ours, "ms", "all rows at once", bare, limit=LIMIT_MS)]


BENCHMARK = Benchmark(3, {"console": _console, "at_once": _at_once}, _judge)
