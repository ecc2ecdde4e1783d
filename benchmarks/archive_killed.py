"""kill -9 × 500 while a process writes batches and acknowledges each.

Measured: after every kill, acknowledged reservations that are missing, and files that fail the integrity check, whose
counts are not the truth, or that hold half a batch. Baseline: the kills. Target: none of either. `make kills` does the
same to other work.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from tests.kills.writing import writing

KILLS, PROCESSES = 500, 5


def _share(seed: int) -> Callable[[], Sample]:
    def measure() -> Sample:
        with tempfile.TemporaryDirectory(dir="build") as folder:
            found = writing(Path(folder), random.Random(seed), KILLS // PROCESSES)  # noqa: S311  to be repeated
        return Sample({key: found[key] for key in ("done", "lost", "corrupt", "kills")})

    return measure


def _judge(medians: Medians) -> Sequence[Figure]:
    total = {key: sum(share[key] for share in medians.values()) for key in ("done", "lost", "corrupt", "kills")}
    return [
        at_most("kill -9 × 500: lost", total["lost"], "rows", "acknowledged", total["done"], limit=0),
        at_most("kill -9 × 500: corrupt", total["corrupt"], "files", "kills", total["kills"], limit=0),
    ]


BENCHMARK = Benchmark(1, {f"share {seed}": _share(seed) for seed in range(PROCESSES)}, _judge)
