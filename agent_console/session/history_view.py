"""What one history view shows at one moment, as frozen values.

Owns the shapes; `HistoryBrowser` is their only writer and the panes of `ui.history` their readers. Rows are not in it:
they come page by page, as `PageRead`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from agent_console.errors import ConsoleError
from agent_console.history.figures import DayBand, Figures
from agent_console.history.filters import HistoryQuery
from agent_console.history.rows import HistoryRow, Hole
from agent_console.taskrouter.sids import ReservationSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus

#: Rows of one page: page N holds rows N * PAGE_ROWS and on.
PAGE_ROWS = 256


class BackfillPhase(Enum):
    """How far the reading of what happened while nobody watched has come."""

    IDLE = auto()
    RUNNING = auto()
    DONE = auto()
    CANCELLED = auto()
    FAILED = auto()
    NOT_PERMITTED = auto()
    """The credential may not list events: only what the API's lists still keep is filled in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackfillProgress:
    """``done`` of 1 is all; ``reached`` is the moment back to which everything is known; ``read`` counts events.

    ``skipped`` of them could not be read or used: the time around them stays a hole.
    """

    phase: BackfillPhase = BackfillPhase.IDLE
    done: float = 0.0
    read: int = 0
    skipped: int = 0
    reached: datetime | None = None
    error: ConsoleError | None = None


class ExportPhase(Enum):
    """How far the export of what is filtered has come."""

    IDLE = auto()
    RUNNING = auto()
    DONE = auto()
    CANCELLED = auto()
    """Nothing is left of it."""
    FAILED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportProgress:
    """``file`` is where it was wanted: it is there, whole, only when the phase is DONE.

    ``rows_total`` is 0 until it is counted.
    """

    phase: ExportPhase = ExportPhase.IDLE
    rows_done: int = 0
    rows_total: int = 0
    file: Path | None = None
    error: ConsoleError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryView:
    """One view of one worker's history, or of everybody's where the filter names no worker.

    ``generation`` rises when other rows are asked for (filter, sort or ceiling changed): pages of an older one count no
    more. ``revision`` rises when rows of this generation changed in place: those of ``changed`` (empty: any) are to be
    asked for again. ``row_count`` is exact for the query, under its ceiling. ``newer`` rows of the filter came since:
    they show when they are asked for. ``counts`` and ``figures`` are of the filter (counts of every status), up to
    date within a second. ``day`` is the band of ``worker_sid``'s latest day in the filter. ``loading``: the first
    answer of this generation is not there. ``error`` is why it could not be read; ``trouble`` why nothing can be stored
    at present (``waiting`` batches are kept in memory). ``updating``: how much of 1 is done while an archive of an
    earlier version is brought up to date, and nothing can be read; None where that is not the case.
    """

    worker_sid: WorkerSid | None = None
    worker_name: str = ""
    query: HistoryQuery = field(default_factory=HistoryQuery)
    generation: int = 0
    revision: int = 0
    changed: tuple[ReservationSid, ...] = ()
    row_count: int = 0
    newer: int = 0
    counts: tuple[tuple[ReservationStatus, int], ...] = ()
    figures: Figures | None = None
    day: DayBand | None = None
    holes: tuple[Hole, ...] = ()
    queues: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    loading: bool = True
    error: ConsoleError | None = None
    trouble: ConsoleError | None = None
    waiting: int = 0
    updating: float | None = None
    backfill: BackfillProgress = field(default_factory=BackfillProgress)
    export: ExportProgress = field(default_factory=ExportProgress)


@dataclass(frozen=True, slots=True)
class PageRead:
    """The rows of one page of one generation."""

    generation: int
    page: int
    rows: tuple[HistoryRow, ...]
