"""How long the window stands still while 1,000 rows arrive.

Measured: the longest time between two beats of a 1 ms timer on the GUI thread while the console reads a changed list of
1,000 completed reservations and shows it, after the last of them was completed with its own button. Baseline: the
twilio package called for the same page on the GUI thread of a bare window. Target: no lost frame, 16.7 ms.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer

from agent_console.app import run_console
from agent_console.shift import Shift
from benchmarks.bare import paint_bare_window
from benchmarks.clients import console_options, vendor_reservations
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.peers import Peer, simulator
from benchmarks.stage import until

ROWS = 1_000
FRAME_MS = 16.7
CALM_AFTER_S = 4.0


class _Probe(QObject):
    """Beats every millisecond as far as the GUI thread lets it."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last_s = 0.0
        self._worst_s = 0.0

    def start(self) -> None:
        self._last_s = time.perf_counter()
        self._worst_s = 0.0
        self._timer.start(1)

    def worst_ms(self) -> float:
        self._beat()
        return self._worst_s * 1e3

    def _beat(self) -> None:
        now = time.perf_counter()
        self._worst_s = max(self._worst_s, now - self._last_s)
        self._last_s = now


def _console() -> Sample:
    samples: list[Sample] = []
    with simulator("bulk", "--count", str(ROWS - 1)) as peer:

        async def act(shift: Shift) -> int:
            samples.append(await _arrival(shift, peer))
            return 0

        run_console(console_options(peer), companion=act)
    return samples[0]


async def _arrival(shift: Shift, peer: Peer) -> Sample:
    probe = _Probe()
    probe.start()
    rows, window = shift.window.history.model, shift.window
    await until("the history", lambda: rows.rowCount() >= ROWS - 1)
    at_start_ms = probe.worst_ms()
    await asyncio.to_thread(peer.control, "chats", {"name": "Noor Haddad"})
    await until("the offer", lambda: bool(window.incoming.cards))
    sid = window.incoming.cards[0].sid
    shift.session.commands.accept(sid)
    await until("the work", lambda: bool(window.active.cards))
    await asyncio.sleep(CALM_AFTER_S)
    shift.session.commands.complete(sid)
    await until("the answer", lambda: all(not entry.is_actionable for entry in shift.session.store.state.active))
    probe.start()
    await until("the row", lambda: _completed(shift) >= ROWS)
    await asyncio.sleep(0.5)
    note = f"while the first {ROWS - 1} rows arrive with everything else at the start: {at_start_ms:.0f} ms"
    return Sample({"ms": probe.worst_ms()}, (note,))


def _completed(shift: Shift) -> int:
    return sum(count for status, count in shift.session.history.state.counts if status.value == "completed")


def _twilio() -> Sample:
    with simulator("bulk", "--count", str(ROWS)) as peer:
        reservations = vendor_reservations(peer)
        application, _window = paint_bare_window()
        probe = _Probe()

        def read() -> None:
            probe.start()
            reservations.list(reservation_status="completed", page_size=ROWS)
            QTimer.singleShot(500, application.quit)

        reservations.list(reservation_status="completed", page_size=1, limit=1)
        QTimer.singleShot(500, read)
        application.exec()
        return Sample({"ms": probe.worst_ms()})


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, vendor = medians["console"]["ms"], medians["twilio"]["ms"]
    return [at_most("gap while 1,000 rows come", ours, "ms", "twilio on the GUI thread", vendor, limit=FRAME_MS)]


BENCHMARK = Benchmark(3, {"console": _console, "twilio": _twilio}, _judge)
