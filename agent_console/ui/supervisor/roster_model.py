"""The workers of the roster that are looked for, in the roster's order.

Owns which rows there are. It reads nothing: a `RosterState` comes, and the words to look for.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from operator import is_

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from agent_console.session.roster import RosterEntry, RosterState
from agent_console.taskrouter.sids import WorkerSid
from agent_console.ui.supervisor.roster_words import spoken

Index = QModelIndex | QPersistentModelIndex


class RosterModel(QAbstractListModel):
    """One row per worker found; ``rows_changed`` follows every change of which rows there are."""

    rows_changed = Signal()

    def __init__(self, *, server_now: Callable[[], datetime | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server_now = server_now
        self._workers: tuple[RosterEntry, ...] = ()
        self._rows: tuple[RosterEntry, ...] = ()
        self._words: tuple[str, ...] = ()
        self._haystacks: dict[WorkerSid, tuple[RosterEntry, str]] = {}

    def show_state(self, state: RosterState) -> None:
        """Show these workers; rows in which nothing changed are not touched."""
        if state.workers is not self._workers:
            self._workers = state.workers
            self._show(self._found())

    def look_for(self, text: str) -> None:
        """Show only workers in whose name, activity or skills every word occurs."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._show(self._found())

    def entry(self, row: int) -> RosterEntry:
        """Return the worker in a row."""
        return self._rows[row]

    def row_of(self, sid: WorkerSid) -> int | None:
        """Return a worker's row; None where it is not among those found."""
        return next((row for row, entry in enumerate(self._rows) if entry.sid == sid), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many were found."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, which type-ahead searches too, or the whole line for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        entry = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry, self._server_now())
        return None

    def _found(self) -> tuple[RosterEntry, ...]:
        if not self._words:
            return self._workers
        return tuple(entry for entry in self._workers if self._matches(entry))

    def _matches(self, entry: RosterEntry) -> bool:
        known = self._haystacks.get(entry.sid)
        if known is None or known[0] is not entry:
            known = self._haystacks[entry.sid] = entry, f"{entry.name} {entry.activity_name} {entry.skills}".casefold()
        haystack = known[1]
        return all(word in haystack for word in self._words)

    def _show(self, rows: tuple[RosterEntry, ...]) -> None:
        old = self._rows
        if len(rows) == len(old) and all(new.sid == before.sid for new, before in zip(rows, old, strict=True)):
            self._rows = rows
            self._tell_changed(old)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.rows_changed.emit()

    def _tell_changed(self, old: tuple[RosterEntry, ...]) -> None:
        changed = [row for row, same in enumerate(map(is_, self._rows, old)) if not same]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
