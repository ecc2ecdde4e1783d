"""How long the window stands still while a page of 1,000 reservations arrives.

Measured: the longest gap between the beats of a precise 1 ms timer on the GUI thread, from asking
until the rows are shown and half a second beyond; the console had failed to read its history before
and sees the rows for the first time. Baseline: the twilio package fetching the same page on the same
loop beside a bare window. Target: at most 16.7 ms, one frame.
"""
# ruff: noqa: PLC0415  - each variant imports only what it measures

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks import bare
from benchmarks.clients import vendor_reservations
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.peers import list_server, simulator

if TYPE_CHECKING:
    from benchmarks.console import Console

ROWS = 1_000
SETTLED_AFTER_S = 4.0
BEYOND_S = 0.5
LIMIT_MS = 16.7


class Heart(QObject):
    """Beats every millisecond and remembers its longest pause."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def stop(self) -> float:
        """End, and tell the longest pause in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest_ms

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1e3)
        self._last = now


def _console() -> Sample:
    from benchmarks.console import options_for, run

    with simulator("bulk", "--count", str(ROWS)) as peer:
        peer.control("faults", {"kind": "status", "path_contains": "/Reservations"})

        async def watch(console: Console) -> Sample:
            from benchmarks.console import until

            history, store = console.session.history, console.session.store
            await until(lambda: store.state.connection.error is not None)
            await asyncio.sleep(SETTLED_AFTER_S)
            console.settle()
            await asyncio.to_thread(peer.clear_faults)
            heart = Heart()
            console.session.refresh()
            await until(lambda: history.view.row_count >= ROWS)
            await asyncio.sleep(BEYOND_S)
            return Sample({"gap_ms": heart.stop()})

        return run(options_for(peer), watch)


def _twilio() -> Sample:
    async def watch(base_url: str) -> Sample:
        reservations = vendor_reservations(base_url)
        await asyncio.sleep(0.2)
        heart = Heart()
        await asyncio.sleep(0.05)
        listed = reservations.list(page_size=ROWS)
        await asyncio.sleep(BEYOND_S)
        if len(listed) != ROWS:
            raise RuntimeError(f"{len(listed)} rows came")
        return Sample({"gap_ms": heart.stop()})

    with list_server(rows=ROWS) as server:
        return bare.run(watch(server.base_url))


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, vendor = medians["console"]["gap_ms"], medians["twilio"]["gap_ms"]
    name = "longest gap, page of 1,000"
    return [at_most(name, ours, "ms", "twilio package", vendor, limit=LIMIT_MS)]


BENCHMARK = Benchmark(3, {"console": _console, "twilio": _twilio}, _judge)
