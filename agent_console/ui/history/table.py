"""The table of the history.

Owns which rows and columns are on screen and which row is selected. It never looks through all rows: there may be
millions.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import words
from agent_console.ui.appearance import Appearance
from agent_console.ui.durations import longest_dates
from agent_console.ui.history.delegate import ROW_HEIGHT, Grid, HistoryDelegate
from agent_console.ui.history.lines import Column
from agent_console.ui.history.model import HistoryModel, Index

translate = QCoreApplication.translate

#: Widths in average letters.
LETTERS = {
    Column.WORKER: 16,
    Column.QUEUE: 13,
    Column.CHANNEL: 10,
    Column.OFFERED: 13,
    Column.ANSWERED_IN: 12,
    Column.HANDLED: 9,
}
CALLER_LETTERS = 24
#: What goes first where there is too little room.
_GOES_FIRST = (Column.CHANNEL, Column.HANDLED, Column.ANSWERED_IN, Column.QUEUE, Column.WORKER)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class HistoryTable(QTableView):
    """Shows a `HistoryModel`.

    ``opened``: the selected row is to be shown in full. ``escaped``: Esc was pressed. ``looked``: other rows are on
    screen, or another one is selected.
    """

    opened = Signal()
    escaped = Signal()
    looked = Signal()

    def __init__(self, model: HistoryModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._wanted = frozenset(Column)
        self._selected: ReservationSid | None = None
        self._moving = False
        self._widths: dict[Column, int] = {}
        self._widths_of = ""
        self.setModel(model)
        self._delegate = HistoryDelegate(appearance, model, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("history", "History"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        # What is behind is not painted first: it would be in every frame of scrolling.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._open)
        model.rows_came.connect(self._find_selected)
        model.switched.connect(self._switched)
        self.fit_to_font()

    @property
    def selected(self) -> ReservationSid | None:
        """The reservation that is selected, whether or not its row is at hand."""
        return self._selected

    @property
    def is_at_top(self) -> bool:
        """Whether the first row is on screen."""
        return self.verticalScrollBar().value() == self.verticalScrollBar().minimum()

    def show_columns(self, wanted: frozenset[Column]) -> None:
        """Show these columns where there is room."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._fit_columns()

    def select(self, sid: ReservationSid | None) -> None:
        """Select a reservation as soon as its row is at hand."""
        self._selected = sid

    def unselect(self) -> None:
        """Select nothing."""
        self._selected = None
        self.clearSelection()

    def fit_to_font(self) -> None:
        """Follow the size of the font."""
        metrics = self.fontMetrics()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * ROW_HEIGHT))
        self.horizontalHeader().setMinimumSectionSize(metrics.averageCharWidth() * 6)
        self._fit_columns()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Other rows may be on screen."""
        super().updateGeometries()
        self._look()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Other rows are on screen."""
        super().scrollContentsBy(dx, dy)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the columns into the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows that are wanted, whole, and the ground below the last one."""
        area = event.rect()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        painter = QPainter(self.viewport())
        if last < 0:
            painter.fillRect(area, self._delegate.colour("surface"))
            last = self._model.rowCount() - 1
        if first >= 0:
            self._delegate.paint_rows(painter, self._grid(range(first, last + 1)), self.fontMetrics())
        painter.end()

    def _grid(self, rows: range) -> Grid:
        header, selected = self.horizontalHeader(), self.selectionModel().selectedRows()
        return Grid(
            rows=rows,
            top=self.rowViewportPosition(rows.start),
            row_height=self.verticalHeader().defaultSectionSize(),
            columns=tuple(
                (column, header.sectionViewportPosition(column), header.sectionSize(column))
                for column in range(header.count())
                if not header.isSectionHidden(column)
            ),
            mirrored=self.isRightToLeft(),
            selected=selected[0].row() if selected else -1,
            current=self.currentIndex().row() if self.hasFocus() else -1,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with Return or Space, leave with Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            self._select_current()
            self._open()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Do nothing: Qt would look through every row."""

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Paint the mark of the current row in both places."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Remember which reservation was selected."""
        super().selectionChanged(selected, deselected)
        if not self._moving:
            self._remember_selected()

    def _remember_selected(self) -> None:
        places = [index.row() for index in self.selectionModel().selectedRows()]
        row = self._model.row(places[0]) if places else None
        self._selected = row.sid if row is not None else None
        self.looked.emit()

    def _open(self) -> None:
        if self._selected is not None:
            self.opened.emit()

    def _select_current(self) -> None:
        if self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), _SELECT)

    def _look(self) -> None:
        first = self.verticalScrollBar().value()
        height = max(self.verticalHeader().defaultSectionSize(), 1)
        count = self._model.rowCount()
        last = min(first + self.viewport().height() // height, count - 1)
        self._model.look_at(first, last)
        self.looked.emit()

    def _switched(self) -> None:
        self.scrollToTop()
        self._find_selected()

    def _find_selected(self) -> None:
        """Let the selection follow its reservation; where its row is not at hand no other one takes its place."""
        if self._selected is None:
            self._remember_selected()
            return
        current = self.currentIndex()
        row = self._model.row(current.row()) if current.isValid() else None
        if row is not None and row.sid == self._selected and self.selectionModel().isSelected(current):
            return
        place = self._model.place_of(self._selected)
        self._moving = True
        if place is None or place >= self._model.rowCount():
            self.clearSelection()
        else:
            # What is read stays in its place: the table does not scroll to the selected row.
            self.setAutoScroll(False)
            self.selectionModel().setCurrentIndex(self._model.index(place, 0), _SELECT)
            self.setAutoScroll(True)
        self._moving = False

    def _fit_columns(self) -> None:
        em, widths = self.fontMetrics().averageCharWidth(), self._measured()
        room = self.viewport().width()
        shown = set(self._wanted) - {Column.CALLER}
        for column in _GOES_FIRST:
            if sum(widths[kept] for kept in shown) + em * CALLER_LETTERS > room:
                shown.discard(column)
        for column, width in widths.items():
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, width)
        rest = room - sum(widths[column] for column in shown)
        self.setColumnWidth(Column.CALLER, max(rest, em * 8))

    def _measured(self) -> dict[Column, int]:
        """Return the widths of all columns but the caller's: measured once in a font, and wanted at every size."""
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        fonts = self.font().key() + header.font().key()
        if fonts != self._widths_of:
            em = metrics.averageCharWidth()
            widths = {
                column: max(em * letters, header.sectionSizeHint(column) + em) for column, letters in LETTERS.items()
            }
            names = max(metrics.horizontalAdvance(words.status_word(status)) for status in ReservationStatus)
            # The dot, the gap behind it and the margins of the cell stand beside the word.
            widths[Column.STATUS] = names + metrics.height() + em * 2
            # The widest moment of another day; the cell's margins stand beside it.
            longest = max(metrics.horizontalAdvance(text) for text in longest_dates())
            widths[Column.OFFERED] = max(widths[Column.OFFERED], longest + em * 2)
            self._widths, self._widths_of = widths, fonts
        return self._widths
