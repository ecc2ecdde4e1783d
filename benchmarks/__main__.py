"""Measures and judges: `python -m benchmarks [NAME…] [--rounds N]`.

Owns the order of the rounds, the children, the table and `build/bench.json`. A missed target is a line that says so and
no failure; the exit code is 1 only where something broke.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.figures import Benchmark, Figure, Sample, medians, table

#: In the order of the table.
NAMES = ("listing", "polling", "unchanged", "first_paint", "memory", "gap", "click", "ticking", "idle", "growth")
RESULT = Path("build/bench.json")
CHILD_WITHIN_S = 180.0


class ChildFailedError(Exception):
    """A child process ended without a sample; the message is what it wrote."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmarks that were named, or all; returns the exit code."""
    options = _parser().parse_args(argv)
    begun = time.monotonic()
    figures: list[Figure] = []
    notes: list[str] = []
    broken: list[str] = []
    for name in options.names or NAMES:
        print(f"{name} …", file=sys.stderr, flush=True)
        try:
            found, said = measure(name, options.rounds)
        except (ChildFailedError, subprocess.TimeoutExpired) as error:
            broken.append(f"{name}: {error}")
        else:
            figures += found
            notes += said
    _write(figures, notes, broken)
    print(table(figures))
    for line in (*notes, *(f"BROKEN {line}" for line in broken)):
        print(line)
    missed = sum(not figure.met for figure in figures)
    print(f"{len(figures)} figures, {missed} missed, {time.monotonic() - begun:.0f} s; {RESULT}")
    return 1 if broken else 0


def measure(name: str, rounds: int | None) -> tuple[Sequence[Figure], list[str]]:
    """Run one benchmark, its variants in turn in every round; returns its figures and notes.

    Raises ChildFailedError.
    """
    benchmark: Benchmark = import_module(f"benchmarks.{name}").BENCHMARK
    samples: dict[str, list[Sample]] = {variant: [] for variant in benchmark.variants}
    for _ in range(rounds or benchmark.rounds):
        for variant, taken in samples.items():
            taken.append(run_child(name, variant))
    notes = dict.fromkeys(f"{name}: {note}" for taken in samples.values() for note in taken[-1].notes)
    return benchmark.judge(medians(samples)), list(notes)


def run_child(name: str, variant: str) -> Sample:
    """Take one sample in a process of its own; windows are drawn into memory unless the environment says otherwise."""
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.child", name, variant],
        capture_output=True,
        text=True,
        timeout=CHILD_WITHIN_S,
        check=False,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
    )
    if ended.returncode or not ended.stdout.strip():
        raise ChildFailedError(f"{variant} ended with {ended.returncode}: {ended.stderr.strip()[-2_000:]}")
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return Sample(found["values"], tuple(found["notes"]))


def _write(figures: Sequence[Figure], notes: Sequence[str], broken: Sequence[str]) -> None:
    RESULT.parent.mkdir(exist_ok=True)
    result = {
        "python": platform.python_version(),
        "machine": platform.platform(),
        "cores": os.cpu_count(),
        "figures": [dataclasses.asdict(figure) for figure in figures],
        "notes": notes,
        "broken": broken,
    }
    RESULT.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure the console against baselines.")
    parser.add_argument("names", nargs="*", metavar="NAME", choices=[[], *NAMES], help=f"of {', '.join(NAMES)}")
    parser.add_argument("--rounds", type=int, metavar="N", help="instead of each benchmark's own number")
    return parser


if __name__ == "__main__":
    sys.exit(main())
