"""`python -m tests.kills [KIND…] [--count N] [--seed N]`: kill -9 at random moments of what may lose something.

Prints for each kind what was killed, done, lost, corrupt and doubled; the exit code is 1 where anything was. The gate
runs a few of each (`test_kills`).
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.kills.kinds import BAD, KINDS

COUNT, SEED, AT_ONCE = 1_000, 1, 50


def main() -> int:
    """Kill what was asked for."""
    parser = argparse.ArgumentParser(prog="make kills ARGS=…", description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--count", type=int, default=COUNT, help=f"kills of each kind, {COUNT} without it")
    parser.add_argument("--seed", type=int, default=SEED, help="the same seed chooses the same moments")
    options = parser.parse_args()
    unknown = sorted(set(options.kinds) - KINDS.keys())
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(KINDS)}")
    bad = 0
    for name in options.kinds or KINDS:
        found: Counter[str] = Counter()
        chance = random.Random(options.seed)  # noqa: S311  to be repeated
        while found["kills"] < options.count:
            with tempfile.TemporaryDirectory() as folder:
                found += KINDS[name](Path(folder), chance, min(AT_ONCE, options.count - found["kills"]))
        told = ", ".join(f"{found[what]} {what}" for what in ("kills", "done", *BAD, "unknown"))
        print(f"{name}: {told}", flush=True)  # noqa: T201
        bad += sum(found[what] for what in BAD)
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
