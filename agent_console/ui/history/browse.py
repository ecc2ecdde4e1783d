"""The table, the message in its place, and the drawer beside or under it.

Owns which reservation the drawer shows, and whether the newest rows may appear by themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from agent_console.history.rows import ReservationDetail
from agent_console.session.history_view import HistoryView
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.history.drawer import Drawer
from agent_console.ui.history.message import TableMessage
from agent_console.ui.history.table import HistoryTable

translate = QCoreApplication.translate

#: Narrower than this, in letters, and the drawer stands under the table.
BESIDE_LETTERS = 96
#: The part that the drawer takes beside the table, and under it.
BESIDE_PART = 0.42
UNDER_PART = 0.55


class Browse(QSplitter):
    """A table whose rows open in a drawer. ``opened`` follows a drawer that was closed before."""

    opened = Signal()
    detail_requested = Signal(str)
    follow_changed = Signal(bool)

    def __init__(self, table: HistoryTable, message: TableMessage, drawer: Drawer) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._table, self._message, self._drawer = table, message, drawer
        self._stacked = False
        self._shown: ReservationSid | None = None
        self._following = True
        self._stack = QStackedWidget()
        self._stack.addWidget(table)
        self._stack.addWidget(message)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(10)
        self.addWidget(self._stack)
        self.addWidget(drawer)
        drawer.hide()
        table.opened.connect(self._open)
        table.escaped.connect(self.close_drawer)
        table.looked.connect(self._looked)
        drawer.close_requested.connect(self.close_drawer)

    @property
    def shows_table(self) -> bool:
        """Whether there is a table, not a message."""
        return self._stack.currentWidget() is self._table

    def show_table(self, *, shown: bool) -> None:
        """Show the table, or the message in its place."""
        self._stack.setCurrentWidget(self._table if shown else self._message)

    def show_stacked(self, *, stacked: bool) -> None:
        """Keep the drawer under the table, or let it stand beside it where there is room."""
        self._stacked = stacked
        self._turn()

    def show_detail(self, detail: ReservationDetail | None) -> None:
        """Show one reservation in full; an answer to an earlier question is left aside, None says nothing is kept."""
        if self._shown is None:
            return
        if detail is None:
            self._drawer.show_nothing()
        elif detail.row.sid == self._shown:
            self._drawer.show_detail(detail)

    def ask_again(self, view: HistoryView) -> None:
        """Ask for what the drawer shows where a view says that it changed."""
        if self._shown is not None and (not view.changed or self._shown in view.changed):
            self.detail_requested.emit(self._shown)

    def show_reservation(self, sid: ReservationSid) -> None:
        """Open the drawer with a reservation that need not be in the table."""
        self._table.unselect()
        self._open_drawer()
        self._ask_for(sid)
        self._follow()

    def go_on_from(self, before: Browse) -> None:
        """Select what is selected in another, and show in the drawer what another shows."""
        self._table.select(before._table.selected)
        if before._shown is not None:
            self._open_drawer()
            self._ask_for(before._shown)
        self._follow()

    def close_drawer(self) -> None:
        """Show the table alone, with nothing selected."""
        focused = self.window().focusWidget()
        inside = focused is not None and self._drawer.isAncestorOf(focused)
        self._shown = None
        self._drawer.hide()
        if inside:
            self._table.setFocus()
        self._drawer.forget()
        self._table.unselect()

    def fit_to_font(self) -> None:
        """Follow the size of the font."""
        self._table.fit_to_font()
        self._stack.setMinimumHeight(self.fontMetrics().height() * 9)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the drawer beside the table, or under it where that is too narrow."""
        super().resizeEvent(event)
        self._turn()

    def _open(self) -> None:
        self._open_drawer()
        self._follow_selection()
        self._follow()

    def _open_drawer(self) -> None:
        if self._drawer.isHidden():
            self._drawer.show()
            self._divide()
            self.opened.emit()

    def _looked(self) -> None:
        """Other rows are on screen, or another one is selected."""
        if not self._drawer.isHidden():
            self._follow_selection()
        self._follow()

    def _follow_selection(self) -> None:
        sid = self._table.selected
        if sid is not None and sid != self._shown:
            self._ask_for(sid)

    def _ask_for(self, sid: ReservationSid) -> None:
        self._shown = sid
        self._drawer.show_loading()
        self.detail_requested.emit(sid)

    def _follow(self) -> None:
        following = self._table.is_at_top and self._table.selected is None and self._drawer.isHidden()
        if following != self._following:
            self._following = following
            self.follow_changed.emit(following)

    def _turn(self) -> None:
        wide = self.width() >= self.fontMetrics().averageCharWidth() * BESIDE_LETTERS
        turned = Qt.Orientation.Horizontal if wide and not self._stacked else Qt.Orientation.Vertical
        if turned != self.orientation():
            self.setOrientation(turned)
            self._divide()

    def _divide(self) -> None:
        beside = self.orientation() == Qt.Orientation.Horizontal
        size, part = (self.width(), BESIDE_PART) if beside else (self.height(), UNDER_PART)
        self.setSizes([round(size * (1 - part)), round(size * part)])
