"""What this process costs the machine, and where processes run.

Reads the operating system; Linux where a figure needs /proc.
"""

from __future__ import annotations

import os
import resource
import time
from dataclasses import dataclass
from pathlib import Path

OUR_CORE = 0
OTHER_CORE = 1
_PAGE_BYTES = resource.getpagesize()


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time of this process, in milliseconds of wall clock and of CPU (user and system)."""

    wall_ms: float
    cpu_ms: float

    @classmethod
    def now(cls) -> Moment:
        """Read both clocks."""
        usage = resource.getrusage(resource.RUSAGE_SELF)
        return cls(time.monotonic() * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3)

    def since(self, earlier: Moment) -> Moment:
        """Tell what was spent after an earlier moment."""
        return Moment(self.wall_ms - earlier.wall_ms, self.cpu_ms - earlier.cpu_ms)


def pin(pid: int, core: int) -> None:
    """Keep a process (0: this one) on one core, where the system has that many and allows it."""
    if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > max(OUR_CORE, OTHER_CORE):
        os.sched_setaffinity(pid, {core})


def resident_bytes() -> int:
    """Tell how much memory this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE_BYTES


def proportional_bytes() -> int:
    """Tell how much memory this process holds now, each shared page divided among those who share it."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise OSError("/proc/self/smaps_rollup does not tell the PSS.")
