"""The rows of the history table, as many as there are, with those at hand in words.

Owns what the table shows: one generation at a time. It reads nothing: pages that are missing are asked for, and until
they come their rows are placeholders.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from agent_console.history.rows import HistoryRow
from agent_console.session.history_view import PAGE_ROWS, HistoryView, PageRead
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.history.lines import PLACEHOLDER, Cell, Column, Line, caption, line_of
from agent_console.ui.history.pages import Pages

Index = QModelIndex | QPersistentModelIndex

#: A page that has not come by then is asked for again: it may have been dropped on the way.
ASK_AGAIN_MS = 2_000
#: Until then the rows of the question before stay, so that nothing flickers while the answer is nearly there.
PATIENCE_MS = 150
#: More rows than any screen shows.
KEPT_LINES = 256
#: Qt asks for it before every cell it paints, and an enumeration is slow to count.
_COLUMNS = len(Column)
_TEXT_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class HistoryModel(QAbstractTableModel):
    """One table row per reservation; ``page_requested`` carries generation and page, the most urgent comes last.

    ``rows_came`` follows every page that was taken, ``switched`` every change to another generation.
    """

    page_requested = Signal(int, int)
    rows_came = Signal()
    switched = Signal()

    def __init__(self, *, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._today = now().astimezone().date()
        self._view = HistoryView(generation=-1)
        self._next: HistoryView | None = None
        self._count = 0
        self._pages = Pages()
        self._lines: OrderedDict[int, Line] = OrderedDict()
        self._ask = _single_shot(self, 0, self._ask_now)
        self._again = _single_shot(self, ASK_AGAIN_MS, self._ask_again)
        self._patience = _single_shot(self, PATIENCE_MS, self._switch)

    @property
    def generation(self) -> int:
        """The generation that is shown."""
        return self._view.generation

    def show_view(self, view: HistoryView) -> None:
        """Show a view's rows; those of another generation when its first page has come, or after a moment."""
        self._follow_midnight()
        if view.generation != self._view.generation:
            self._prepare(view)
            return
        self._next = None
        self._patience.stop()
        old, self._view = self._view, view
        self._resize(view.row_count)
        if view.revision != old.revision:
            self._outdate(view.changed if view.revision == old.revision + 1 else ())

    def take_page(self, read: PageRead) -> None:
        """Show the rows of a page; those of another generation than the one asked for are left aside."""
        if self._next is not None and read.generation == self._next.generation:
            self._switch()
        if read.generation != self._view.generation:
            return
        first = read.page * PAGE_ROWS
        last = min(first + max(len(read.rows), 1), self._count) - 1
        self._pages.put(read.page, read.rows[:PAGE_ROWS])
        if first <= last:
            self._forget_lines(first, first + PAGE_ROWS)
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
        self.rows_came.emit()
        self._ask.start()

    def look_at(self, first: int, last: int) -> None:
        """Say which rows are on screen: their pages are asked for in the next turn of the event loop."""
        self._pages.look_at(first, last, self._count)
        self._ask.start()

    def row(self, place: int) -> HistoryRow | None:
        """Return the row at this place; None while it is being read."""
        return self._pages.row(place)

    def place_of(self, sid: ReservationSid) -> int | None:
        """Return where a reservation is, as far as the rows at hand tell."""
        return self._pages.place_of(sid)

    def cell(self, place: int, column: int) -> Cell:
        """Return one cell in words."""
        line = self._lines.get(place)
        return (line if line is not None else self._line(place))[column]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many rows the question has, at hand or not."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        if role not in _TEXT_ROLES or not index.isValid() or not 0 <= index.row() < self._count:
            return None
        cell = self.cell(index.row(), index.column())
        return cell.text if role == Qt.ItemDataRole.DisplayRole else cell.whole

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the captions of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return caption(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def _line(self, place: int) -> Line:
        row = self._pages.row(place)
        if row is None:
            return PLACEHOLDER
        if len(self._lines) >= KEPT_LINES:
            self._lines.popitem(last=False)
        line = self._lines[place] = line_of(row, self._now())
        return line

    def _prepare(self, view: HistoryView) -> None:
        begun = self._next is None or self._next.generation != view.generation
        self._next = view
        nothing = not view.row_count and not view.loading
        if nothing or not self._count:
            self._switch()
        elif begun:
            self._patience.start()
            self.page_requested.emit(view.generation, 0)

    def _switch(self) -> None:
        """Leave the old generation: the table shows the next one, whatever of it is there."""
        self._patience.stop()
        if self._next is None:
            return
        self.beginResetModel()
        self._view, self._next = self._next, None
        self._count = self._view.row_count
        self._pages = Pages()
        self._lines.clear()
        self.endResetModel()
        self.switched.emit()

    def _resize(self, count: int) -> None:
        """Follow the count within a generation: rows came to the end, or went."""
        if count == self._count:
            return
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        self._outdate(())

    def _outdate(self, sids: tuple[ReservationSid, ...]) -> None:
        if self._pages.outdate(sids):
            self._ask.start()

    def _ask_now(self) -> None:
        missing = self._pages.to_ask()
        for page in missing:
            self.page_requested.emit(self._view.generation, page)
        if missing:
            self._again.start()

    def _ask_again(self) -> None:
        if self._pages.forget_asked():
            self._ask_now()

    def _forget_lines(self, first: int, end: int) -> None:
        for place in [place for place in self._lines if first <= place < end]:
            del self._lines[place]

    def _follow_midnight(self) -> None:
        """Put every row into words anew on another day: a time of today becomes a date."""
        today = self._now().astimezone().date()
        if today != self._today:
            self._today = today
            self._lines.clear()
            if self._count:
                self.dataChanged.emit(self.index(0, Column.OFFERED), self.index(self._count - 1, Column.OFFERED))


def _single_shot(parent: QObject, after_ms: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(slot)
    return timer
