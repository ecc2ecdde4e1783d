"""The history pane: filters, table, drawer, figures, and what is not known.

Owns the places of its parts. What is shown is a `HistoryView` and its pages; everything that is pressed is a wish.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from agent_console.history.rows import ReservationDetail
from agent_console.session.history_view import ExportProgress, HistoryView, PageRead
from agent_console.ui.appearance import Appearance
from agent_console.ui.buttons import Button
from agent_console.ui.history.browse import Browse
from agent_console.ui.history.drawer import Drawer
from agent_console.ui.history.exporting import ExportButton, ExportLine
from agent_console.ui.history.figures_line import figures_line
from agent_console.ui.history.filter_bar import FilterBar
from agent_console.ui.history.lines import Column
from agent_console.ui.history.message import TableMessage
from agent_console.ui.history.model import HistoryModel
from agent_console.ui.history.strip import TruthStrip
from agent_console.ui.history.table import HistoryTable
from agent_console.ui.plain import PlainParagraph
from agent_console.ui.plots.panel import FiguresPanel
from agent_console.ui.scrolling import VerticalArea
from agent_console.ui.text_and_buttons import TextAndButtons
from agent_console.ui.translating import counted

translate = QCoreApplication.translate

MARGINS = (13, 11, 13, 9)
COMPACT_MARGINS = (8, 7, 8, 5)
_NOTHING = HistoryView()


class HistoryPane(QFrame):
    """Shows a `HistoryView`.

    ``page_requested`` carries generation and page, the most urgent last. ``follow_changed`` is True while the newest
    rows may appear by themselves: the first row is on screen and nothing is selected (so it begins). ``compact`` is as
    in `show_compact`. ``figures_open``: cards and plots show from the start, but not while it is compact.
    """

    filter_requested = Signal(object)
    sort_requested = Signal(object)
    page_requested = Signal(int, int)
    newer_requested = Signal()
    follow_changed = Signal(bool)
    detail_requested = Signal(str)
    export_requested = Signal(object, str)
    export_cancelled = Signal()
    backfill_cancel_requested = Signal()
    backfill_requested = Signal()
    refresh_requested = Signal()

    def __init__(
        self,
        *,
        appearance: Appearance,
        now: Callable[[], datetime],
        search_shortcut: str = "",
        compact: bool = False,
        figures_open: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._view = HistoryView(generation=-1)
        self.model = HistoryModel(now=now, parent=self)
        self.table = HistoryTable(self.model, appearance)
        self.export_button = ExportButton()
        self.filters = FilterBar(now=now, search_shortcut=search_shortcut, trailing=self.export_button)
        self.message = TableMessage()
        self.drawer = Drawer(now=now)
        self._browse = Browse(self.table, self.message, self.drawer)
        self.strip = TruthStrip(now=now)
        self.export_line = ExportLine()
        self.newer = Button("", role="quiet")
        self._figures = PlainParagraph(role="muted")
        self.figures_button = Button("", role="quiet")
        self.figures_panel = FiguresPanel(appearance)
        self._figures_open = figures_open
        self._is_opening = False
        self._compact = False
        self._column = self._lay_out()
        self._wire()
        self._open_figures(wanted=figures_open)
        self.show_compact(compact=compact)
        appearance.changed.connect(self._browse.fit_to_font)
        self._browse.fit_to_font()
        self.show_view(HistoryView())

    @property
    def view(self) -> HistoryView:
        """What is shown."""
        return self._view

    @property
    def figures_text(self) -> str:
        """The line under the table."""
        return self._figures.accessibleName()

    @property
    def message_text(self) -> str:
        """What is said instead of a table; empty while there is one."""
        return "" if self._browse.shows_table else self.message.text

    def show_compact(self, *, compact: bool) -> None:
        """Leave room for a pane beside this one: no heading, the drawer under the table, the figures folded away.

        Figures that were open are open again afterwards.
        """
        if compact == self._compact:
            return
        if compact:
            self._figures_open = not self.figures_panel.isHidden()
        self._compact = compact
        self.filters.heading.setVisible(not compact)
        self._browse.show_stacked(stacked=compact)
        self._column.setContentsMargins(*(COMPACT_MARGINS if compact else MARGINS))
        self._open_figures(wanted=self._figures_open and not compact)

    def show_search_keys(self, keys: str) -> None:
        """Show other keys in the search field."""
        self.filters.search.show_hint(keys)

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.filters.start_search()

    def show_view(self, view: HistoryView) -> None:
        """Show the history as it is now; rows of another generation appear when its first page came."""
        if view is self._view:
            return
        old, self._view = self._view, view
        self.filters.show_view(view)
        self.table.show_columns(_columns_of(view))
        shown = self.model.generation
        self.model.show_view(view)
        if shown == view.generation:
            self._show_around()
        if view.revision != old.revision:
            self._browse.ask_again(view)

    def take_page(self, read: PageRead) -> None:
        """Show the rows of a page."""
        self.model.take_page(read)

    def show_detail(self, detail: ReservationDetail | None) -> None:
        """Show one reservation in full; an answer to an earlier question is left aside, None says nothing is kept."""
        self._browse.show_detail(detail)

    def show_export(self, progress: ExportProgress) -> None:
        """Show how an export goes."""
        self.export_line.show_progress(progress)
        reason = ""
        if self.export_line.is_running:
            reason = translate("history", "An export is under way.")
        elif not self._view.row_count:
            reason = translate("history", "There is nothing to export.")
        self.export_button.show_possible(reason=reason)

    def close_drawer(self) -> None:
        """Show the table alone, with nothing selected."""
        self._browse.close_drawer()

    def go_on_from(self, before: HistoryPane) -> None:
        """Open what a person has open in another pane; comes when this one is connected and shows the same history."""
        self._figures_open = before._figures_open
        self._open_figures(wanted=not before.figures_panel.isHidden())
        self._browse.go_on_from(before._browse)

    def _wire(self) -> None:
        self.filters.filter_requested.connect(self.filter_requested)
        self.filters.sort_requested.connect(self.sort_requested)
        self.model.page_requested.connect(self.page_requested)
        self.model.switched.connect(self._show_around)
        self._browse.opened.connect(self._opened)
        self._browse.detail_requested.connect(self.detail_requested)
        self._browse.follow_changed.connect(self.follow_changed)
        self.figures_button.clicked.connect(self._fold_figures)
        self.figures_panel.range_requested.connect(self.filters.wish_range)
        self.figures_panel.detail_requested.connect(self._browse.show_reservation)
        self.newer.clicked.connect(self._show_newest)
        self.message.try_again_requested.connect(self.refresh_requested)
        self.message.clear_requested.connect(self.filters.clear_filters)
        self.strip.backfill_cancel_requested.connect(self.backfill_cancel_requested)
        self.strip.backfill_requested.connect(self.backfill_requested)
        self.strip.refresh_requested.connect(self.refresh_requested)
        self.export_button.export_requested.connect(self.export_requested)
        self.export_line.cancelled.connect(self.export_cancelled)

    def _show_around(self) -> None:
        """Show what belongs to the rows: it changes with them, once."""
        view = self._view
        self._show_message()
        self.strip.show_view(view)
        self._figures.show_text(figures_line(view))
        self._show_figures()
        self._show_newer()
        self.show_export(view.export)

    def _fold_figures(self) -> None:
        self._open_figures(wanted=self.figures_panel.isHidden())

    def _open_figures(self, *, wanted: bool) -> None:
        self.figures_panel.setVisible(wanted)
        self.figures_button.show_text(
            translate("history", "Hide figures") if wanted else translate("history", "Show figures")
        )
        self._show_figures()

    def _show_figures(self) -> None:
        # Folded away they cost nothing, and keep nothing: a day's marks are words for every offer.
        self.figures_panel.show_view(_NOTHING if self.figures_panel.isHidden() else self._view)

    def _show_newest(self) -> None:
        # The button goes: whoever works with keys goes on in the table.
        if self.newer.hasFocus():
            self.table.setFocus()
        self.newer_requested.emit()

    def _show_newer(self) -> None:
        count = self._view.newer
        if count:
            self.newer.show_text(counted("history", "%Ln newer: show them", "1 newer: show it", count), mark="↑")
        self.newer.setVisible(bool(count))

    def _show_message(self) -> None:
        rows = self.model.rowCount()
        self._browse.show_table(shown=bool(rows))
        if not rows:
            self.message.show_view(self._view)

    def _lay_out(self) -> QVBoxLayout:
        keeps = self.newer.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.newer.setSizePolicy(keeps)
        last = TextAndButtons()
        for part in (self._figures, self.figures_button, self.newer):
            last.addWidget(part)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.filters)
        column.addWidget(self.figures_panel)
        column.addWidget(self._browse, 1)
        column.addWidget(self.strip)
        column.addWidget(self.export_line)
        column.addLayout(last)
        around = QVBoxLayout(self)
        around.setContentsMargins(*MARGINS)
        self._area = VerticalArea(content)
        around.addWidget(self._area)
        self._area.verticalScrollBar().rangeChanged.connect(self._reach_drawer)
        return around

    def _reach_drawer(self) -> None:
        """Scroll to what was just opened where there is too little room for all; later nothing that is read moves."""
        if self._is_opening and not self.drawer.isHidden():
            self._is_opening = False
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.drawer))

    def _opened(self) -> None:
        self._is_opening = True


def _columns_of(view: HistoryView) -> frozenset[Column]:
    left_out = set()
    if view.worker_sid is not None:
        left_out.add(Column.WORKER)
    if len(view.channels) <= 1:
        left_out.add(Column.CHANNEL)
    return frozenset(Column) - left_out
