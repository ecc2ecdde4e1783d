"""From the start of the process to the first paint of the window, and to the paint of all that is in it.

Measured: wall time and CPU until the console's window, still empty, has been painted; wall time until it has been
painted with its contents; which modules of a watch list were imported by the first paint. Baseline: a bare PySide6
window of the same size, complete at its first paint. Target: at most 1.15 times the bare window for the first paint and
2.2 times for the contents, and httpx, keyring and sqlite3 not imported.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence

from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, at_most_times

TIMES = 1.15
COMPLETE_TIMES = 2.2
FORBIDDEN = frozenset({"httpx", "keyring", "sqlite3"})


def _started(module: str) -> Sample:
    begun = time.monotonic()
    ended = subprocess.run([sys.executable, "-m", module], check=True, capture_output=True)
    said = json.loads(ended.stdout)
    loaded: list[str] = said["loaded"]
    return Sample(
        {
            "wall_ms": (said["painted_at"] - begun) * 1e3,
            "cpu_ms": said["painted_cpu_s"] * 1e3,
            "complete_ms": (said["complete_at"] - begun) * 1e3,
            "forbidden": float(len(FORBIDDEN.intersection(loaded))),
        },
        (f"imported before the first paint: {', '.join(loaded)}",) if loaded else (),
    )


def _console() -> Sample:
    return _started("benchmarks.starting")


def _bare() -> Sample:
    return _started("benchmarks.bare")


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, bare = medians["console"], medians["bare"]
    spans = (
        ("first paint, wall", "wall_ms", TIMES),
        ("first paint, CPU", "cpu_ms", TIMES),
        ("complete window, wall", "complete_ms", COMPLETE_TIMES),
    )
    return [
        *(at_most_times(name, ours[key], "ms", "bare window", bare[key], times=times) for name, key, times in spans),
        at_most(
            "httpx, keyring, sqlite3 before it",
            ours["forbidden"],
            "modules",
            "bare window",
            bare["forbidden"],
            limit=0,
        ),
    ]


BENCHMARK = Benchmark(7, {"console": _console, "bare": _bare}, _judge)
