"""The server's clock, estimated from the Date headers of its answers.

Owns the arithmetic between the server's time and the monotonic seconds of a session. It reads no
clock itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

#: A Date header is cut to whole seconds: the true moment lies half a second later on average.
DATE_RESOLUTION_S = 1.0


@dataclass(frozen=True, slots=True)
class ServerClock:
    """An estimate: server time (epoch seconds) = monotonic seconds + ``offset_s``.

    ``earliest_s`` and ``latest_s`` bound the offset: each Date header says that the true offset
    lies within one second and one round trip, and the bounds of many answers narrow it down.
    ``offset_s`` is None until the first answer.
    """

    offset_s: float | None = None
    earliest_s: float = float("-inf")
    latest_s: float = float("inf")

    def refined(self, server_date: datetime, *, sent_at: float, received_at: float) -> ServerClock:
        """Return the estimate after one more answer, sent and received at monotonic moments.

        An answer that contradicts the bounds means that a clock jumped (the server's, or sleep):
        the estimate starts anew.
        """
        stamp = server_date.timestamp()
        earliest = stamp - received_at
        latest = stamp + DATE_RESOLUTION_S - sent_at
        low, high = max(earliest, self.earliest_s), min(latest, self.latest_s)
        if low > high:
            low, high = earliest, latest
        if (low, high) == (self.earliest_s, self.latest_s):
            return self
        return ServerClock(offset_s=(low + high) / 2, earliest_s=low, latest_s=high)

    def to_monotonic(self, moment: datetime) -> float | None:
        """Return a server's moment on the monotonic scale; None before the first answer."""
        return None if self.offset_s is None else moment.timestamp() - self.offset_s

    def now(self, monotonic: float) -> datetime | None:
        """Return the server's time at a monotonic moment; None before the first answer."""
        if self.offset_s is None:
            return None
        return datetime.fromtimestamp(monotonic + self.offset_s, UTC)
