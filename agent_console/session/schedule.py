"""When to ask again: intervals, stretching and backoff of the pending poll.

Owns the decisions alone. It has no clock and sends nothing, so that a fleet of them can be driven
on virtual time. The numbers come from reference performance, section 2.2: knowing whether the
worker can get work, and how many requests are left, is worth more than any backoff; a backoff
without a low cap starves those who were refused.
"""

from __future__ import annotations

from agent_console.session.ports import Random

#: A fleet that starts at the same minute spreads over this.
FIRST_WITHIN_S = 1.0
AVAILABLE_S = 1.0
UNAVAILABLE_S = 5.0
JITTER = 0.2

BACKOFF_FIRST_S = 1.0
BACKOFF_MOST_S = 10.0
BACKOFF_LEAST_S = 0.2

#: Below this share of requests left the interval grows, up to STRETCH_MOST times.
FEW_LEFT = 0.2
STRETCH_MOST = 4.0
#: How much of the stretch that a refusal caused is taken back by every answer.
RELIEF = 0.1


class Schedule:
    """One poller's pace. Every method returns seconds and takes in what just happened."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._failures = 0
        self._refusals_stretch = 1.0

    def first_delay_s(self) -> float:
        """Return how long to wait before the first poll."""
        return self._random.uniform(0.0, FIRST_WITHIN_S)

    def after_answer_s(self, *, is_busy: bool, remaining: int | None = None, limit: int | None = None) -> float:
        """Return the time from the start of the poll that succeeded to the start of the next one.

        ``is_busy`` is True while work can come or is waiting; ``remaining`` and ``limit`` are the
        requests left as the server counts them.
        """
        self._failures = 0
        stretch = max(self._refusals_stretch, _stretch(remaining, limit))
        self._refusals_stretch = max(1.0, self._refusals_stretch - RELIEF)
        return self._jittered(AVAILABLE_S if is_busy else UNAVAILABLE_S) * stretch

    def after_refusal_s(self, *, is_busy: bool, retry_after_s: float | None) -> float:
        """Return the time from a 429 to the next poll: half the pace, never before the server's."""
        self._refusals_stretch = min(self._refusals_stretch * 2, STRETCH_MOST)
        pace_s = self._jittered(AVAILABLE_S if is_busy else UNAVAILABLE_S)
        return max(pace_s * self._refusals_stretch, retry_after_s or 0.0)

    def after_failure_s(self) -> float:
        """Return the time from a failure to the next poll: full jitter under a low cap."""
        most_s = min(BACKOFF_MOST_S, BACKOFF_FIRST_S * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(BACKOFF_LEAST_S, self._random.uniform(0.0, most_s))

    def _jittered(self, interval_s: float) -> float:
        return interval_s * self._random.uniform(1.0 - JITTER, 1.0 + JITTER)


def _stretch(remaining: int | None, limit: int | None) -> float:
    if remaining is None or not limit or remaining >= FEW_LEFT * limit:
        return 1.0
    share = max(remaining, 0) / (FEW_LEFT * limit)
    return STRETCH_MOST - (STRETCH_MOST - 1.0) * share
