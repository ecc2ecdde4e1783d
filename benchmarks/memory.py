"""Memory of a console at work.

Measured: the whole program on the simulator with standing offers and 500 past reservations, some seconds after they are
shown; the resident set, which counts pages shared with other processes whole, and the proportional set (PSS), which
divides them and is what the peers of reference performance 4 were measured by. Baseline: a bare PySide6 window.
Target: at most 95 MB by either.

It is missed by what is spread thin. Of 118.5 MB resident 70 are the bare window. The other 49, by /proc/self/smaps,
mallinfo2 and heaptrack (Linux, Python 3.11), are: 22 Python's objects, classes, functions and code of 820 modules, 350
of them ours (httpx is the dearest import with 3.9, then QtNetwork with 2.9, its library included); 15 pages of
libraries that a bare window never calls, 10 of them Qt's; 3 what Qt keeps of the style sheet for each of 336 widgets;
1 SQLite's; 3 free in the C library's heap; 5 other widgets, fonts and signals.
"""
# ruff: noqa: PLC0415  - the bare window must not import the console

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from benchmarks import bare
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.machine import proportional_bytes, resident_bytes
from benchmarks.peers import simulator

if TYPE_CHECKING:
    from agent_console.wiring.shift import Shift

PAST = 500
OFFERS = 3
AT_REST_AFTER_S = 6.0
LIMIT_MB = 95.0


def _console() -> Sample:
    from agent_console.machine import source_scan

    source_scan.turn_off()  # as the command line does
    from agent_console.wiring.app import run_console
    from benchmarks.console import options_for, until

    measured: list[Sample] = []

    async def watch(shift: Shift) -> int:
        session = shift.session
        await until(lambda: session.history.view.row_count >= PAST)
        await until(lambda: bool(session.store.state.pending))
        await asyncio.sleep(AT_REST_AFTER_S)
        offers, rows = len(session.store.state.pending), session.history.view.row_count
        measured.append(_sample(f"{offers} offers and {rows} rows of history were shown"))
        return 0

    with simulator("bulk", "--count", str(PAST)) as peer:
        for number in range(OFFERS):
            peer.control("chats" if number else "calls", {"name": f"Caller {number}"})
        run_console(options_for(peer), companion=watch)
    return measured[0]


def _bare() -> Sample:
    async def watch() -> Sample:
        await asyncio.sleep(1.0)
        return _sample()

    return bare.run(watch())


def _sample(*notes: str) -> Sample:
    return Sample({"resident": resident_bytes() / 1e6, "pss": proportional_bytes() / 1e6}, notes)


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, bare_window = medians["console"], medians["bare"]
    return [
        at_most(name, ours[key], "MB", "bare window", bare_window[key], limit=LIMIT_MB)
        for name, key in (("memory, resident set", "resident"), ("memory, PSS", "pss"))
    ]


BENCHMARK = Benchmark(1, {"console": _console, "bare": _bare}, _judge)
