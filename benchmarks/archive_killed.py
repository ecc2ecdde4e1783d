"""kill -9 × 500 while a process writes batches and acknowledges each.

Measured: after every kill, acknowledged reservations that are missing, and files that fail the integrity check, whose
counts are not the truth, or that hold half a batch. Baseline: the kills. Target: none of either.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from agent_console.archive.opening import open_for_reading
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from tests.archive.writes import ROWS

KILLS, PROCESSES, KILLS_A_FILE = 500, 5, 20
_MOST_BATCHES = 12


def _share(seed: int) -> Callable[[], Sample]:
    def measure() -> Sample:
        chance = random.Random(seed)  # noqa: S311  moments that can be repeated
        acknowledged = lost = corrupt = 0
        for _ in range(KILLS // PROCESSES // KILLS_A_FILE):
            with tempfile.TemporaryDirectory(dir="build") as folder:
                file, first = Path(folder) / "archive.sqlite", 0
                for _ in range(KILLS_A_FILE):
                    said = _killed(file, first, chance)
                    acknowledged += max(0, said - first)
                    missing, is_whole, first = _looked_at(file, max(first, said))
                    lost += missing
                    corrupt += not is_whole
        return Sample({"acknowledged": acknowledged, "lost": lost, "corrupt": corrupt, "kills": KILLS // PROCESSES})

    return measure


def _killed(file: Path, first: int, chance: random.Random) -> int:
    """Return how many reservations, numbered from 0, were acknowledged before the process was killed."""
    command = [sys.executable, "-m", "tests.archive.writes", str(file), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None:
            raise AssertionError("no output to read")
        said = [int(process.stdout.readline()) for _ in range(chance.randrange(1, _MOST_BATCHES))]
        process.kill()
        return max([*said, *map(int, process.stdout.read().split())])


def _looked_at(file: Path, acknowledged: int) -> tuple[int, bool, int]:
    """Return the acknowledged that are missing, whether the file is whole, and how many rows it holds."""
    with closing(open_for_reading(file)) as connection:
        is_whole = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        truth = connection.execute("SELECT worker_id, status, count(*) FROM reservation GROUP BY 1, 2").fetchall()
        told = connection.execute("SELECT worker_id, status, count FROM tally WHERE count").fetchall()
        there = {int.from_bytes(sid, "big") for (sid,) in connection.execute("SELECT sid FROM reservation")}
    missing = sum(number not in there for number in range(acknowledged))
    return missing, is_whole and sorted(truth) == sorted(told) and len(there) % ROWS == 0, len(there)


def _judge(medians: Medians) -> Sequence[Figure]:
    total = {key: sum(share[key] for share in medians.values()) for key in ("acknowledged", "lost", "corrupt", "kills")}
    return [
        at_most("kill -9 × 500: lost", total["lost"], "rows", "acknowledged", total["acknowledged"], limit=0),
        at_most("kill -9 × 500: corrupt", total["corrupt"], "files", "kills", total["kills"], limit=0),
    ]


BENCHMARK = Benchmark(1, {f"share {seed}": _share(seed) for seed in range(PROCESSES)}, _judge)
