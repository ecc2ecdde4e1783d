"""One variant of one benchmark in a process of its own: `python -m benchmarks.child NAME VARIANT`.

Pins itself to one core and writes the sample as the last line of standard output. It imports only
the benchmark it was asked for, so that a variant pays for its own imports and nobody else's.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from importlib import import_module

from benchmarks.figures import Benchmark
from benchmarks.machine import OUR_CORE, pin


def main(name: str, variant: str) -> None:
    """Measure once."""
    pin(0, OUR_CORE)
    benchmark: Benchmark = import_module(f"benchmarks.{name}").BENCHMARK
    sample = benchmark.variants[variant]()
    print(json.dumps(dataclasses.asdict(sample)))


if __name__ == "__main__":
    main(*sys.argv[1:])
