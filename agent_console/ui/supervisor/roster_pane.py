"""The roster: a field to search in, and every worker that is found.

Owns which worker is selected and which are on screen. Whom to review is a wish.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStackedWidget, QVBoxLayout

from agent_console.session.roster_entries import RosterState
from agent_console.taskrouter.sids import WorkerSid
from agent_console.ui.appearance import Appearance
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.supervisor.roster_delegate import RosterDelegate
from agent_console.ui.supervisor.roster_model import Index, RosterModel
from agent_console.ui.supervisor.roster_words import no_workers_line
from agent_console.ui.text_field import TextField
from agent_console.ui.ticker import SECONDS_MS, Ticker
from agent_console.ui.translating import told_error

translate = QCoreApplication.translate


class RosterList(QListView):
    """The list; ``scrolled`` follows every change of what is on screen, once a turn of the event loop."""

    scrolled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setAccessibleName(translate("roster", "Workers"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(0)
        self._told.timeout.connect(self.scrolled)
        self.verticalScrollBar().valueChanged.connect(self.tell_soon)

    def tell_soon(self) -> None:
        """Have ``scrolled`` told in the next turn."""
        self._told.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or fewer rows are on screen."""
        super().resizeEvent(event)
        self.tell_soon()

    def rows_on_screen(self) -> range:
        """Return the rows that can be seen."""
        count = self.model().rowCount()
        first = self.indexAt(self.viewport().rect().topLeft())
        last = self.indexAt(self.viewport().rect().bottomLeft())
        if not count or not first.isValid():
            return range(0)
        return range(first.row(), (last.row() if last.isValid() else count - 1) + 1)


class RosterPane(QFrame):
    """Shows a `RosterState`. ``watched_changed`` carries the SIDs on screen, ``worker_chosen`` one."""

    worker_chosen = Signal(str)
    watched_changed = Signal(object)

    def __init__(self, *, appearance: Appearance, ticker: Ticker, server_now: Callable[[], datetime | None]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._state = RosterState()
        self._chosen: WorkerSid | None = None
        self.model = RosterModel(server_now=server_now, parent=self)
        self.search = TextField(translate("roster", "Find a worker, skill or activity"))
        self.view = RosterList()
        self.view.setModel(self.model)
        self.view.setItemDelegate(RosterDelegate(appearance, self.model, self.view, server_now=server_now))
        self.message = PlainParagraph(role="muted")
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._trouble = PlainParagraph(role="line")
        self._trouble.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 11, 13, 11)
        column.addWidget(PlainLabel(translate("roster", "Workers"), role="heading"))
        column.addWidget(self.search)
        column.addWidget(self._trouble)
        column.addWidget(self._stack, 1)
        self.search.textChanged.connect(self.model.look_for)
        self.search.returnPressed.connect(self._choose_first)
        self.model.rows_changed.connect(self._rows_changed)
        self.view.scrolled.connect(self._tell_watched)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        ticker.ticked.connect(self._tick)
        ticker.want(self, SECONDS_MS)
        self._show_message()

    @property
    def trouble_text(self) -> str:
        """Why the list is not up to date; empty while it is."""
        return "" if self._trouble.isHidden() else self._trouble.accessibleName()

    def go_on_from(self, before: RosterPane) -> None:
        """Look for what is looked for in another pane, and select who is selected there."""
        self._chosen = before._chosen
        self.search.setText(before.search.text())

    def show_state(self, state: RosterState) -> None:
        """Show the workers as they are now; who is selected stays selected."""
        self._state = state
        self.model.show_state(state)
        stale = state.error is not None and state.loaded_at is not None
        if stale:
            old = translate("roster", "Not up to date.")
            self._trouble.show_text(f"{old} {told_error(state.error)}")
        self._trouble.setVisible(stale)
        self._show_message()

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def choose(self, sid: WorkerSid) -> None:
        """Select a worker, wherever the list is scrolled to."""
        row = self.model.row_of(sid)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))

    def show_chosen(self, sid: WorkerSid) -> None:
        """Select who is under review; no wish follows."""
        self._chosen = sid
        self._select_chosen()

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus()

    def _current_changed(self, current: Index, _previous: Index) -> None:
        if current.isValid():
            chosen = self.model.entry(current.row()).sid
            if chosen != self._chosen:
                self._chosen = chosen
                self.worker_chosen.emit(chosen)

    def _rows_changed(self) -> None:
        """Select again who was selected: the rows are others."""
        self._select_chosen()
        self._show_message()
        self.view.tell_soon()

    def _select_chosen(self) -> None:
        row = self.model.row_of(self._chosen) if self._chosen is not None else None
        if row is None:
            self.view.selectionModel().clear()
        else:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(self.model.index(row), flag)

    def _show_message(self) -> None:
        rows = self.model.rowCount()
        self._stack.setCurrentWidget(self.view if rows else self.message)
        if not rows:
            self.message.show_text(no_workers_line(self._state, self.search.text().strip()))

    def _tell_watched(self) -> None:
        self.watched_changed.emit(tuple(self.model.entry(row).sid for row in self.view.rows_on_screen()))

    def _tick(self, _now: float) -> None:
        self.view.viewport().update()
