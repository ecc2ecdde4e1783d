"""From the start of the process to a painted window.

Measured: the time from the start of the interpreter until the console's window has been painted for the first time, as
`agent_console.app` does it. Baseline: a bare PySide6 window with one label. Target: at most 1.15 times the baseline,
and nothing of the network or of storage imported by then.
"""
# ruff: noqa: PLC0415  - imports are what is measured

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, at_most_times

TIMES = 1.15
NOT_YET = ("httpx", "keyring", "sqlite3")
#: Told, not judged.
TOLD = ("asyncio", "qasync", "phonenumbers", "ssl")
_TICKS_A_SECOND = 100


def _console() -> Sample:
    from agent_console.app import make_application, paint_once
    from agent_console.gc_guard import GcGuard
    from agent_console.settings import Settings
    from agent_console.ui.main_window import MainWindow

    application = make_application()
    guard = GcGuard(application)
    window = MainWindow(monotonic=time.monotonic, settings=Settings())
    window.show()
    paint_once(application, window)
    sample = _sample()
    window.close_now()
    guard.release()
    return sample


def _bare() -> Sample:
    from benchmarks.bare import paint_bare_window

    _application, _window = paint_bare_window()
    return _sample()


def _sample() -> Sample:
    early = [name for name in NOT_YET if name in sys.modules]
    told = [name for name in TOLD if name in sys.modules]
    notes = (f"imported before the first paint: {', '.join((*early, *told)) or 'none'} of {', '.join(NOT_YET + TOLD)}",)
    return Sample({"ms": _running_ms(), "early": len(early)}, notes)


def _running_ms() -> float:
    """Tell how long this process has been running, to the kernel's 10 ms."""
    started_s = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19]) / _TICKS_A_SECOND
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - started_s) * 1e3


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, bare = medians["console"], medians["bare window"]
    return [
        at_most_times("first paint", ours["ms"], "ms", "bare PySide6 window", bare["ms"], times=TIMES),
        at_most("imported too early", ours["early"], "modules", "bare PySide6 window", bare["early"], limit=0),
    ]


BENCHMARK = Benchmark(7, {"console": _console, "bare window": _bare}, _judge)
