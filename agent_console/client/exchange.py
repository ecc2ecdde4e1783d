"""What goes into and comes out of one exchange over HTTP, as values.

Owns the shapes between `http`, which makes exchanges, and `api`, which reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds for one connection, for one silence while reading, and for the whole exchange."""

    connect_s: float = 3.0
    read_s: float = 8.0
    total_s: float = 10.0


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An answer as it came, inflated.

    Header names are lower-case; of a repeated header the last one counts. ``sent_at`` and
    ``received_at`` are monotonic seconds of the session's clock.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    sent_at: float
    received_at: float
