"""`python -m benchmarks [NAME…] [--rounds N]`: measure, print a table, write build/bench.json.

Every variant of a benchmark runs in a process of its own, round after round in turn. A missed target
is a figure like any other; the exit code is 1 only where something broke.
"""

from __future__ import annotations

import argparse
import compileall
import dataclasses
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from benchmarks.figures import Benchmark, Figure, Sample, medians, table

NAMES = (
    "listing",
    "polling",
    "unchanged",
    "first_paint",
    "memory",
    "responsiveness",
    "backfill",
    "click",
    "alert",
    "ticking",
    "idle",
    "growth",
    "exporting",
    "fleet",
    "history_scroll",
    "roster",
    "plots",
    "languages",
    "settings_window",
    "load",
    "archive_reading",
    "archive_writing",
    "archive_killed",
    "archive_floor",
)
RESULT = Path("build/bench.json")
#: What has bytecode where it is installed: without it, a start would be measured with the compiling of all it imports.
SOURCES = ("agent_console", "benchmarks")
CHILD_WITHIN_S = 240.0


class BrokenError(Exception):
    """A child process did not bring a sample."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks that were asked for; 0, or 1 where one of them broke."""
    options = _options(arguments)
    figures: list[Figure] = []
    broken: list[str] = []
    for folder in SOURCES:
        compileall.compile_dir(folder, quiet=1)
    for name in options.names or NAMES:
        try:
            figures += _run(name, options.rounds)
        except BrokenError as error:
            broken.append(f"{name}: {error}")
    if figures:
        print(f"\n{table(figures)}")
        missed = sum(not figure.met for figure in figures)
        print(f"{len(figures)} figures, {missed} missed their target", end="")
        print(f"; load average {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "")
        _write(figures)
    for line in broken:
        print(f"BROKE  {line}", file=sys.stderr)
    return 1 if broken else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--rounds", type=int, help="instead of each benchmark's own number")
    options = parser.parse_args(arguments)
    unknown = sorted(set(options.names) - set(NAMES))
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(NAMES)}")
    if options.rounds is not None and options.rounds < 1:
        parser.error("--rounds is at least 1")
    return options


def _run(name: str, rounds: int | None) -> Sequence[Figure]:
    begun = time.monotonic()
    benchmark: Benchmark = import_module(f"benchmarks.{name}").BENCHMARK
    samples: dict[str, list[Sample]] = {variant: [] for variant in benchmark.variants}
    for _ in range(rounds or benchmark.rounds):
        for variant, taken in samples.items():
            taken.append(_measured(name, variant))
    print(f"{name}: {time.monotonic() - begun:.0f} s")
    for variant, taken in samples.items():
        for note in taken[-1].notes:
            print(f"    {variant}: {note}")
    return benchmark.judge(medians(samples))


def _measured(name: str, variant: str) -> Sample:
    """Run one child; its last line of output is the sample."""
    environment = {key: value for key, value in os.environ.items() if "proxy" not in key.lower()}
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "benchmarks.child", name, variant],
            stdout=subprocess.PIPE,
            env=environment,
            timeout=CHILD_WITHIN_S,
            check=True,
        )
        said = json.loads(ended.stdout.splitlines()[-1])
    except (subprocess.SubprocessError, IndexError, ValueError) as error:
        raise BrokenError(f"{variant}: {error}") from error
    return Sample(said["values"], tuple(said["notes"]))


def _write(figures: Sequence[Figure]) -> None:
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps([dataclasses.asdict(figure) for figure in figures], indent=2))
    print(f"Written to {RESULT}")


if __name__ == "__main__":
    sys.exit(main())
