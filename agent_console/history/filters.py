"""What is asked of the archive: which reservations, in which order, from where on.

Owns the shapes. A query says nothing about how it is carried out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """Which reservations; None and "" leave open.

    ``offered_from`` counts in, ``offered_until`` does not. ``text`` is what was typed: each word, or its beginning, is
    looked for in caller, number, queue, SIDs and attributes, in any order; nothing in it is syntax.
    """

    worker_sid: WorkerSid | None = None
    status: ReservationStatus | None = None
    offered_from: datetime | None = None
    offered_until: datetime | None = None
    queue: str | None = None
    channel: str | None = None
    text: str = ""


class Sort(Enum):
    """The order of rows. Rows without the value come last; equals are newest first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    LONGEST_ANSWER = "longest_answer"
    LONGEST_HANDLE = "longest_handle"


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place between two rows of one sort: after the row with this key (and this value, in ms, of a value sort)."""

    key: int
    value: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuery:
    """A filter, an order, and the key of the newest row that counts: ``ceiling`` (None: every row does).

    What was offered in a later second is kept out.
    """

    filter: HistoryFilter = field(default_factory=HistoryFilter)
    sort: Sort = Sort.NEWEST
    ceiling: int | None = None


class ExportFormat(Enum):
    """What an export is written as."""

    CSV = "csv"
    JSON_LINES = "jsonl"
    SQLITE = "sqlite"
