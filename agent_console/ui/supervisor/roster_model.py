"""The workers of the roster that are looked for, in the roster's order.

Owns which rows there are. It reads nothing: a `RosterState` comes, and the words to look for.

A list view asks for the count and the index of every row whenever anything changed, and type-ahead for every text: with
15,000 workers only a model whose rows are Qt's own answers that within a frame. Qt's are empty: to hand it the names at
every key that is typed takes a quarter of one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from operator import attrgetter, eq, indexOf, is_
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal

from agent_console.session.roster_entries import RosterEntry, RosterState
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.text import folded
from agent_console.ui.supervisor.roster_words import spoken

Index = QModelIndex | QPersistentModelIndex

_sid = attrgetter("sid")
_name = attrgetter("name")
#: Joined once: PySide joins flags in Python, and every row that is painted asks for them.
_ROW_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RosterModel(QStringListModel):
    """One row per worker found; ``rows_changed`` follows every change of which rows there are."""

    rows_changed = Signal()

    def __init__(self, *, server_now: Callable[[], datetime | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server_now = server_now
        self._workers: tuple[RosterEntry, ...] = ()
        self._order: tuple[WorkerSid, ...] = ()
        self._rows: tuple[RosterEntry, ...] = ()
        self._words: tuple[str, ...] = ()

    def show_state(self, state: RosterState) -> None:
        """Show these workers; rows in which nothing changed are not touched."""
        if state.workers is not self._workers:
            is_in_place = state.order is self._order and not self._words
            self._workers, self._order = state.workers, state.order
            self._show(self._found(), is_in_place=is_in_place)

    def look_for(self, text: str) -> None:
        """Show only workers in whose name, activity or skills every word occurs."""
        words = tuple(folded(text).split())
        if words != self._words:
            self._words = words
            found = self._found()
            if found != self._rows:
                self._show(found)

    def entry(self, row: int) -> RosterEntry:
        """Return the worker in a row."""
        return self._rows[row]

    def row_of(self, sid: WorkerSid) -> int | None:
        """Return a worker's row; None where it is not among those found."""
        try:
            return indexOf(map(_sid, self._rows), sid)
        except ValueError:
            return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, or the whole line for a screen reader."""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            return spoken(self._rows[index.row()], self._server_now())
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return self._rows[index.row()].name
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen, and none written into."""
        return _ROW_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def match(
        self,
        start: Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap,
    ) -> list[QModelIndex]:
        """Find what type-ahead looks for, the next name that begins so; everything else is left to Qt."""
        if role != Qt.ItemDataRole.DisplayRole or hits != 1 or not isinstance(value, str):
            return super().match(start, role, value, hits, flags)
        beginning, first = folded(value), start.row()
        for rows, offset in ((self._rows[first:], first), (self._rows[:first], 0)):
            for row, name in enumerate(map(_name, rows), offset):
                if folded(name).startswith(beginning):
                    return [self.index(row)]
        return []

    def _found(self) -> tuple[RosterEntry, ...]:
        found = self._workers
        for word in self._words:
            found = tuple([entry for entry in found if word in entry.found_by])
        return found

    def _show(self, rows: tuple[RosterEntry, ...], *, is_in_place: bool = False) -> None:
        old, self._rows = self._rows, rows
        if is_in_place or (len(rows) == len(old) and all(map(eq, map(_sid, rows), map(_sid, old)))):
            self._tell_changed(old)
            return
        self.setStringList([""] * len(rows))
        self.rows_changed.emit()

    def _tell_changed(self, old: tuple[RosterEntry, ...]) -> None:
        same = list(map(is_, self._rows, old))
        if not all(same):
            last = len(same) - 1 - same[::-1].index(False)
            self.dataChanged.emit(self.index(same.index(False)), self.index(last))
