"""One row of the history in words.

Owns the columns and what each of them says. It keeps nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from agent_console.history.rows import HistoryRow
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import words
from agent_console.ui.durations import clock_face, date_and_time, phone, span
from agent_console.ui.plain import visible

translate = QCoreApplication.translate

NOTHING = "—"


class Column(IntEnum):
    """The columns, in order."""

    STATUS = 0
    CALLER = 1
    WORKER = 2
    QUEUE = 3
    CHANNEL = 4
    OFFERED = 5
    ANSWERED_IN = 6
    HANDLED = 7


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell in words; ``second`` is the number behind a caller's name, ``status`` that of a cell which shows one."""

    text: str
    second: str = ""
    status: ReservationStatus | None = None
    muted: bool = False

    @property
    def whole(self) -> str:
        """All that the cell says."""
        return f"{self.text} {self.second}".strip()


Line = tuple[Cell, ...]
_NONE = Cell(NOTHING, muted=True)
#: A row that is being read: its cells show that something comes.
PLACEHOLDER: Line = (Cell("…", muted=True),) * len(Column)


def caption(column: Column) -> str:
    """Return what stands over a column."""
    captions = {
        Column.STATUS: translate("history", "Status"),
        Column.CALLER: translate("history", "Caller"),
        Column.WORKER: translate("history", "Worker"),
        Column.QUEUE: translate("history", "Queue"),
        Column.CHANNEL: translate("history", "Channel"),
        Column.OFFERED: translate("history", "Offered"),
        Column.ANSWERED_IN: translate("history", "Answered in"),
        Column.HANDLED: translate("history", "Handled"),
    }
    return captions[column]


def line_of(row: HistoryRow, now: datetime) -> Line:
    """Put a row into words."""
    number = phone(row.caller_number)
    name = visible(row.caller_name)
    return (
        Cell(words.status_word(row.status), status=row.status),
        Cell(name or number or words.unknown_caller(), second=number if name else "", muted=not (name or number)),
        _cell(visible(row.worker_name)),
        _cell(visible(row.queue)),
        _cell(visible(row.channel)),
        Cell(date_and_time(row.offered_at, now)),
        _NONE if row.answered_after_s is None else Cell(span(row.answered_after_s)),
        _NONE if row.handled_s is None else Cell(clock_face(row.handled_s, padded=True)),
    )


def _cell(text: str) -> Cell:
    return Cell(text) if text else _NONE
