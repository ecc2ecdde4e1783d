"""The rows of the history table.

Owns the difference between what is shown and what came: rows are inserted, removed and changed, and
the model is reset only when the filter or the search changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from agent_console.session.state import HistoryRow, HistoryState
from agent_console.taskrouter.attributes import caller_of
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import words
from agent_console.ui.durations import clock_face, date_and_time, span
from agent_console.ui.plain import visible

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_NOTHING = "—"
#: Everything that a cell's picture needs, as one `HistoryCell`: a hundred cells are painted at a time.
CELL_ROLE = Qt.ItemDataRole.UserRole

_TEXT_ROLES = frozenset({CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class Column(IntEnum):
    """The columns, in order."""

    STATUS = 0
    CALLER = 1
    QUEUE = 2
    OFFERED = 3
    ANSWERED_IN = 4
    HANDLED = 5


@dataclass(frozen=True, slots=True)
class HistoryCell:
    """One cell in words; ``second`` is the number behind a caller's name, ``status`` that of a cell which shows one."""

    text: str
    second: str = ""
    status: ReservationStatus | None = None

    @property
    def whole(self) -> str:
        """All that the cell says."""
        return f"{self.text} {self.second}".strip()


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A row in words; ``found_by`` is what search reads."""

    cells: tuple[HistoryCell, ...]
    found_by: str


class HistoryModel(QAbstractTableModel):
    """One table row per reservation, newest first as the state has them."""

    def __init__(self, *, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._all: tuple[HistoryRow, ...] = ()
        self._rows: list[HistoryRow] = []
        self._lines: dict[ReservationSid, tuple[HistoryRow, HistoryLine]] = {}
        self._status: ReservationStatus | None = None
        self._search = ""

    @property
    def rows(self) -> tuple[HistoryRow, ...]:
        """What is shown, after the search."""
        return tuple(self._rows)

    def show_state(self, state: HistoryState) -> None:
        """Show another state's rows."""
        if state.rows is self._all and state.status is self._status:
            return
        self._all = state.rows
        sids = {row.reservation.sid for row in state.rows}
        self._lines = {sid: line for sid, line in self._lines.items() if sid in sids}
        if state.status is not self._status:
            self._status = state.status
            self._reset()
        else:
            self._move_to(self._found())

    def search(self, text: str) -> None:
        """Show only the rows in whose caller, number, queue or SIDs every word occurs."""
        wanted = text.casefold().strip()
        if wanted != self._search:
            self._search = wanted
            self._reset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, or the whole cell."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        if role not in _TEXT_ROLES:
            return None
        cell = self._line(self._rows[index.row()]).cells[index.column()]
        if role == CELL_ROLE:
            return cell
        return cell.text if role == Qt.ItemDataRole.DisplayRole else cell.whole

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the captions of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        captions = {
            Column.STATUS: translate("history", "Status"),
            Column.CALLER: translate("history", "Caller"),
            Column.QUEUE: translate("history", "Queue"),
            Column.OFFERED: translate("history", "Offered"),
            Column.ANSWERED_IN: translate("history", "Answered in"),
            Column.HANDLED: translate("history", "Handled"),
        }
        return captions[Column(section)]

    def _line(self, row: HistoryRow) -> HistoryLine:
        known = self._lines.get(row.reservation.sid)
        if known is not None and known[0] is row:
            return known[1]
        line = make_line(row, self._now())
        self._lines[row.reservation.sid] = (row, line)
        return line

    def _found(self) -> list[HistoryRow]:
        parts = self._search.split()
        if not parts:
            return list(self._all)
        return [row for row in self._all if all(part in self._line(row).found_by for part in parts)]

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = self._found()
        self.endResetModel()

    def _move_to(self, new: list[HistoryRow]) -> None:
        places = {row.reservation.sid: place for place, row in enumerate(new)}
        self._remove_runs(self._not_kept(places))
        place = 0
        while place < len(new):
            row = new[place]
            if place < len(self._rows) and self._rows[place].reservation.sid == row.reservation.sid:
                if self._rows[place] != row:
                    self._rows[place] = row
                    self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
                place += 1
                continue
            following = self._rows[place].reservation.sid if place < len(self._rows) else None
            end = places[following] if following is not None else len(new)
            self.beginInsertRows(QModelIndex(), place, end - 1)
            self._rows[place:place] = new[place:end]
            self.endInsertRows()
            place = end

    def _not_kept(self, places: dict[ReservationSid, int]) -> list[int]:
        """Return the rows that go: gone ones, and those that would change places."""
        gone, last = [], -1
        for index, row in enumerate(self._rows):
            place = places.get(row.reservation.sid, -1)
            if place <= last:
                gone.append(index)
            else:
                last = place
        return gone

    def _remove_runs(self, indexes: list[int]) -> None:
        while indexes:
            end = start = indexes.pop()
            while indexes and indexes[-1] == start - 1:
                start = indexes.pop()
            self.beginRemoveRows(QModelIndex(), start, end)
            del self._rows[start : end + 1]
            self.endRemoveRows()


def make_line(row: HistoryRow, now: datetime) -> HistoryLine:
    """Put a row into words."""
    reservation, task = row.reservation, row.task
    number = words.caller_number(task)
    known = visible(caller_of(task).name) if task is not None else ""
    caller = known or number or (words.unknown_caller() if task is not None else _NOTHING)
    queue = visible((task.task_queue_friendly_name if task is not None else "") or "")
    cells = (
        HistoryCell(visible(words.reservation_status(reservation)).lower(), status=reservation.status),
        HistoryCell(caller, second=number if known else ""),
        HistoryCell(queue or _NOTHING),
        HistoryCell(date_and_time(reservation.date_created, now)),
        HistoryCell(_NOTHING if row.answered_after_s is None else span(row.answered_after_s)),
        HistoryCell(_NOTHING if row.handled_s is None else clock_face(row.handled_s, padded=True)),
    )
    digits = "".join(character for character in number if character.isdigit())
    sids = (reservation.sid, reservation.task_sid)
    found_by = " ".join((known, number, digits, queue, *sids)).casefold()
    return HistoryLine(cells=cells, found_by=found_by)
