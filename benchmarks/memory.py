"""Memory of the running console.

Measured: the proportional set size (PSS) ten seconds after the start, signed in on the scenario `quiet`. Baseline: a
bare PySide6 window. Target: at most 95 MB. Another program that uses the same Qt libraries makes the PSS of both
smaller; the resident set, which counts shared pages whole, is in the notes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from benchmarks.clients import console_options
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.machine import proportional_bytes, resident_bytes
from benchmarks.peers import simulator

AFTER_S = 10.0
LIMIT_MB = 95.0


def _console() -> Sample:
    from agent_console.app import run_console  # noqa: PLC0415  as below

    samples: list[Sample] = []

    async def look(_shift: object) -> int:
        await asyncio.sleep(AFTER_S)
        samples.append(_sample("console"))
        return 0

    with simulator("quiet") as peer:
        run_console(console_options(peer), companion=look)
    return samples[0]


def _bare() -> Sample:
    from benchmarks.bare import paint_bare_window  # noqa: PLC0415  a variant has only its own imports

    _application, _window = paint_bare_window()
    return _sample("bare window")


def _sample(who: str) -> Sample:
    return Sample({"mb": proportional_bytes() / 1e6}, (f"resident set of the {who}: {resident_bytes() / 1e6:.0f} MB",))


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, bare = medians["console"]["mb"], medians["bare window"]["mb"]
    return [at_most("memory after 10 s", ours, "MB", "bare PySide6 window", bare, limit=LIMIT_MB)]


BENCHMARK = Benchmark(1, {"console": _console, "bare window": _bare}, _judge)
