"""`python -m tests.fuzz [SECONDS] [TARGET…]`: every target for so long, guided by coverage where atheris is there.

Elsewhere (it is made for Linux and macOS) hypothesis tries as long without a guide. What is found lies in build/fuzz
and is begun with the next time. The exit code is 1 where something broke.
"""

from __future__ import annotations

import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from tests.fuzz.targets import TARGETS, Target
from tests.fuzz.test_targets import data_for

FOLDER = Path("build/fuzz")
SECONDS = 60
LARGEST_BYTES = 4_096


def main() -> int:
    """Search; 1 where a target broke."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    names = sys.argv[2:] or list(TARGETS)
    search = _guided if find_spec("atheris") is not None else _unguided
    broken = [name for name in names if not search(name, seconds)]
    way = "guided by coverage" if search is _guided else "unguided"
    print(f"{len(names)} targets, {seconds} s each, {way}; broken: {', '.join(broken) or 'none'}")  # noqa: T201
    return 1 if broken else 0


def _guided(name: str, seconds: int) -> bool:
    FOLDER.mkdir(parents=True, exist_ok=True)
    options = (f"-max_total_time={seconds}", f"-max_len={LARGEST_BYTES}", "-timeout=10", "-print_final_stats=1")
    command = [sys.executable, "-m", "tests.fuzz.guided", name, str(FOLDER), *options]
    ended = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    lines = ended.stderr.splitlines()
    runs = next((line.rpartition(" ")[2] for line in lines if "number_of_executed_units" in line), "?")
    print(f"{name}: {runs} runs", *(lines[-20:] if ended.returncode else ()), sep="\n", flush=True)  # noqa: T201
    return ended.returncode == 0


def _unguided(name: str, seconds: int) -> bool:
    until, runs = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        try:
            runs += _some(TARGETS[name])
        except Exception as error:  # noqa: BLE001  whatever it is, it is what is looked for
            print(f"{name}: {error!r}", *getattr(error, "__notes__", ()), sep="\n", flush=True)  # noqa: T201
            return False
    print(f"{name}: {runs} runs", flush=True)  # noqa: T201
    return True


def _some(target: Target) -> int:
    runs = 0

    @settings(max_examples=2_000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(data=data_for(target))
    def search(data: bytes) -> None:
        nonlocal runs
        runs += 1
        target.read(data)

    search()
    return runs


if __name__ == "__main__":
    sys.exit(main())
