"""What asking TaskRouter gives back: a decoded value and what came with it.

Owns the shapes that travel between the one who asks (`session`) and the one who sends (`client`),
which do not know each other. Pure values; nothing here decodes, measures or reads a clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from agent_console.taskrouter.resources import Event, WorkerReservation

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class AnswerInfo:
    """What came with an answer beside its body.

    ``server_date`` is the Date header (whole seconds, UTC) or None; ``round_trip_s`` is from
    request written to answer read; ``sent_at`` and ``received_at`` are monotonic seconds of the
    session's clock. Of a list with several pages it is the last page's, but ``sent_at`` is the
    first page's: nothing in the list is older. ``etag`` is given back as If-Match.
    ``remaining_requests`` and ``limit_requests`` come from X-Rate-Limit-*; ``concurrent_requests``
    from Twilio-Concurrent-Requests, ``server_s`` (what the server took itself) from
    Twilio-Request-Duration; None where the server said nothing.
    """

    server_date: datetime | None = None
    round_trip_s: float = 0.0
    sent_at: float = 0.0
    received_at: float = 0.0
    etag: str | None = None
    remaining_requests: int | None = None
    limit_requests: int | None = None
    concurrent_requests: int | None = None
    server_s: float | None = None


@dataclass(frozen=True, slots=True)
class Answer(Generic[T_co]):
    """A decoded value and what came with it."""

    value: T_co
    info: AnswerInfo


@dataclass(frozen=True, slots=True)
class ReservationList:
    """Every page of one list, in the server's order, without duplicates.

    ``skipped`` counts records that could not be read (they never lose the page). ``unchanged`` is
    True when the body was byte for byte the last one asked for with the same arguments: then
    ``reservations`` is the same tuple as before. ``truncated`` is True when the limit of pages or
    rows cut the list.
    """

    reservations: tuple[WorkerReservation, ...]
    skipped: int = 0
    unchanged: bool = False
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class EventPage:
    """One page of the event log, in the server's order (newest first); ``next_url`` None: the last.

    ``skipped`` counts events that could not be read.
    """

    events: tuple[Event, ...]
    next_url: str | None = None
    skipped: int = 0
