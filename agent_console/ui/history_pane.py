"""Past and present reservations: chips, search, table, figures.

Owns its widgets and the search as typed. Which status is shown is the session's: pressing a chip is
a wish.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from agent_console.session.state import HistoryState
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import words
from agent_console.ui.appearance import Appearance
from agent_console.ui.buttons import Button
from agent_console.ui.durations import number
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.history_delegate import HistoryDelegate
from agent_console.ui.history_figures import figures_line
from agent_console.ui.history_model import Column, HistoryModel
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.scrolling import VerticalArea
from agent_console.ui.text_field import TextField

translate = QCoreApplication.translate

SEARCH_AFTER_MS = 150

#: The chips from left to right; UNKNOWN shows only when there is one.
CHIPS: tuple[ReservationStatus | None, ...] = (
    None,
    ReservationStatus.ACCEPTED,
    ReservationStatus.COMPLETED,
    ReservationStatus.REJECTED,
    ReservationStatus.TIMEOUT,
    ReservationStatus.CANCELED,
    ReservationStatus.RESCINDED,
    ReservationStatus.WRAPPING,
    ReservationStatus.PENDING,
    ReservationStatus.UNKNOWN,
)


class StatusChip(Button):
    """One status with its count."""

    pressed_for = Signal(object)

    def __init__(self, status: ReservationStatus | None) -> None:
        super().__init__("", role="chip")
        self.status = status
        self.setCheckable(True)
        self.clicked.connect(self._press)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Write the count."""
        name = translate("history", "All") if self.status is None else words.status_name(self.status)
        self.show_text(f"{name} {number(count)}")

    def _press(self) -> None:
        # What is shown is decided by the session: until it says so, the chip stays as it was.
        self.setChecked(not self.isChecked())
        self.pressed_for.emit(self.status)


class HistoryPane(QFrame):
    """Shows a `HistoryState`."""

    status_requested = Signal(object)
    refresh_requested = Signal()

    def __init__(self, *, appearance: Appearance, now: Callable[[], datetime], search_shortcut: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._state: HistoryState | None = None
        self._model = HistoryModel(now=now, parent=self)
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(SEARCH_AFTER_MS)
        self._search_timer.timeout.connect(self._search_now)
        self._search = self._make_search(search_shortcut)
        self._chips = [StatusChip(status) for status in CHIPS]
        self._table = self._make_table(appearance)
        self._figures = PlainLabel(role="muted")
        self._lay_out()
        appearance.changed.connect(self._fit_to_font)
        self.show_state(HistoryState())

    @property
    def model(self) -> HistoryModel:
        """The table's model."""
        return self._model

    @property
    def table(self) -> QTableView:
        """The table."""
        return self._table

    @property
    def chips(self) -> list[StatusChip]:
        """All chips, also those that are hidden."""
        return self._chips

    @property
    def search_field(self) -> QLineEdit:
        """The search."""
        return self._search

    @property
    def figures_text(self) -> str:
        """The line under the table."""
        return self._figures.line

    @property
    def message_text(self) -> str:
        """What is said instead of a table; empty while there is one."""
        return "" if self._pages.currentIndex() == 0 else self._message.accessibleName()

    def show_state(self, state: HistoryState) -> None:
        """Show the history as it is now."""
        if state is self._state:
            return
        self._state = state
        counts = dict(state.counts)
        for chip in self._chips:
            count = sum(counts.values()) if chip.status is None else counts.get(chip.status, 0)
            chip.show_count(count)
            chip.setChecked(chip.status is state.status)
            if chip.status is ReservationStatus.UNKNOWN:
                chip.setVisible(bool(count) or chip.isChecked())
        selected = self._selected_sid()
        self._model.show_state(state)
        self._select(selected)
        self._show_message()
        self._figures.show_text(self._line_of_figures(state))

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _make_search(self, shortcut: str) -> QLineEdit:
        name = translate("history", "Search caller, queue or SID")
        search = TextField(name, hint=shortcut)
        search.textChanged.connect(self._search_later)
        search.returnPressed.connect(self._search_now)
        return search

    def _make_table(self, appearance: Appearance) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        delegate = HistoryDelegate(appearance)
        delegate.setParent(table)
        table.setItemDelegate(delegate)
        table.setAccessibleName(translate("history", "History"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.setCornerButtonEnabled(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(PlainLabel(translate("history", "History"), role="heading"))
        top.addStretch(1)
        top.addWidget(self._search, 2)
        chips = QWidget()
        row = FlowLayout(chips, gap=5)
        for chip in self._chips:
            chip.pressed_for.connect(self.status_requested)
            row.addWidget(chip)
        self._message = PlainParagraph(role="muted")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._again = Button(translate("history", "Try again"))
        self._again.clicked.connect(self.refresh_requested)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._make_message_page())
        content = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(13, 11, 13, 9)
        around.addWidget(VerticalArea(content))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(chips)
        column.addWidget(self._pages, 1)
        column.addWidget(self._figures)
        self._fit_to_font()

    def _make_message_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        column.addWidget(self._message)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _fit_to_font(self) -> None:
        metrics = self._table.fontMetrics()
        em = metrics.averageCharWidth()
        self._search.setMinimumWidth(em * 14)
        self._pages.setMinimumHeight(metrics.height() * 9)
        self._search.setMaximumWidth(em * 40)
        self._table.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.7))
        header = self._table.horizontalHeader()
        header.setMinimumSectionSize(em * 8)
        header.setSectionResizeMode(Column.CALLER, QHeaderView.ResizeMode.Stretch)
        for column, letters in ((Column.STATUS, 13), (Column.QUEUE, 13), (Column.OFFERED, 13),
                                (Column.ANSWERED_IN, 12), (Column.HANDLED, 9)):  # fmt: skip
            header.resizeSection(column, max(em * letters, header.sectionSizeHint(column) + em))
        statuses = max(metrics.horizontalAdvance(words.status_name(status)) for status in ReservationStatus)
        # The dot, the gap behind it and the margins of the cell stand beside the word.
        header.resizeSection(Column.STATUS, statuses + metrics.height() + em * 2)

    def _show_message(self) -> None:
        state = self._state
        if state is None or self._model.rowCount():
            self._pages.setCurrentIndex(0)
            return
        text = translate("history", "No reservations here yet.")
        if state.error is not None:
            text = translate("history", "The history could not be read. {why}").format(why=state.error)
        elif state.loading or state.loaded_at is None:
            text = translate("history", "Reading the history…")
        elif state.rows:
            text = translate("history", "Nothing found for this search.")
        self._message.show_text(text)
        self._again.setVisible(state.error is not None)
        self._pages.setCurrentIndex(1)

    def _line_of_figures(self, state: HistoryState) -> str:
        if state.error is not None and state.rows:
            return translate("history", "Not up to date: {why}").format(why=state.error)
        return figures_line(state) if state.counts or state.rows else ""

    def _search_later(self) -> None:
        self._search_timer.start()

    def _search_now(self) -> None:
        self._search_timer.stop()
        self._model.search(self._search.text())
        self._show_message()

    def _selected_sid(self) -> str:
        index = self._table.currentIndex()
        return self._model.rows[index.row()].reservation.sid if index.isValid() else ""

    def _select(self, sid: str) -> None:
        if sid and not self._table.currentIndex().isValid():
            for place, row in enumerate(self._model.rows):
                if row.reservation.sid == sid:
                    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                    self._table.selectionModel().setCurrentIndex(self._model.index(place, 0), flags)
                    return
