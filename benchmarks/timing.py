"""How long a call takes in this process."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def median_ms(ask: Callable[[], object], times: int = 9) -> float:
    """Call so often, and return the median of what a call took."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        ask()
        taken.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(taken)
