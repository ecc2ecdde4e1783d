"""Everything that says which reservations are shown, and in which order.

Owns the controls and the search as typed. What is in force is decided elsewhere: every change is a wish, made from what
was last wished for, so that two quick ones both count.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.history.filters import HistoryFilter, Sort
from agent_console.session.history_view import HistoryView
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.bar_layout import BarLayout
from agent_console.ui.buttons import Button
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.history.chips import CHIPS, StatusChip
from agent_console.ui.history.choice_button import ChoiceButton
from agent_console.ui.history.date_button import DateButton
from agent_console.ui.history.ranges import DateRange
from agent_console.ui.plain import PlainLabel, visible
from agent_console.ui.text_field import TextField

translate = QCoreApplication.translate

SEARCH_AFTER_MS = 170


class SearchField(TextField):
    """As wide as what it says while it is empty; it grows."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the hint, which is longer than a caller."""
        return QSize(self.width_of_hint(), super().sizeHint().height())


class FilterBar(QWidget):
    """Search, days, statuses, queue, channel and order; ``trailing`` stands at the end of the first line."""

    filter_requested = Signal(object)
    sort_requested = Signal(object)

    def __init__(self, *, now: Callable[[], datetime], search_shortcut: str, trailing: QWidget) -> None:
        super().__init__()
        self._wanted = HistoryFilter()
        self._shown: HistoryView | None = None
        self.heading = PlainLabel(translate("history", "History"), role="heading")
        self.search = SearchField(translate("history", "Search caller, queue, SID…"), hint=search_shortcut)
        self.search.textChanged.connect(self._search_later)
        self.search.returnPressed.connect(self._search_now)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search_now)
        self.days = DateButton(now=now)
        self.days.range_chosen.connect(self._wish_days)
        self.chips = [StatusChip(status) for status in CHIPS]
        self.queue = ChoiceButton(translate("history", "Queue"), role="quiet")
        self.queue.chosen.connect(self._wish_queue)
        self.channel = ChoiceButton(translate("history", "Channel"), role="quiet")
        self.channel.chosen.connect(self._wish_channel)
        self.sort = ChoiceButton(translate("history", "Order"), role="quiet")
        self.sort.chosen.connect(self.sort_requested)
        self.clear = Button(translate("history", "Clear filters"), role="quiet")
        self.clear.clicked.connect(self.clear_filters)
        self._lay_out(trailing)

    def show_view(self, view: HistoryView) -> None:
        """Show what is in force."""
        old, self._shown = self._shown, view
        wanted = view.query.filter
        counts = dict(view.counts)
        for chip in self.chips:
            chip.show_counts(counts, wanted.status)
        if old is not None and _controls_of(view) == _controls_of(old):
            return
        if old is None or wanted != old.query.filter:
            self._take_filter(wanted, old.query.filter if old is not None else None)
        self.days.show_range(DateRange(wanted.offered_from, wanted.offered_until))
        _show_names(self.queue, translate("history", "All queues"), view.queues, wanted.queue)
        _show_names(self.channel, translate("history", "All channels"), view.channels, wanted.channel)
        self.sort.show_choices([(sort_name(sort), sort) for sort in Sort], view.query.sort)
        self.clear.setVisible(is_filtered(wanted))

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_filters(self) -> None:
        """Wish for everything; the worker stays."""
        self.search.clear()
        self._timer.stop()
        self._wish(HistoryFilter(worker_sid=self._wanted.worker_sid))
        # The button goes: whoever works with keys goes on from the search.
        if self.clear.hasFocus():
            self.search.setFocus()

    def wish_status(self, status: ReservationStatus | None) -> None:
        """Wish for one status, None for all."""
        self._wish(replace(self._typed(), status=status))

    def _take_filter(self, shown: HistoryFilter, before: HistoryFilter | None) -> None:
        self._wanted = shown
        typed_on = self._timer.isActive() or (before is not None and shown.text == before.text)
        if not typed_on and shown.text != self.search.text().strip():
            self.search.setText(shown.text)
            self._timer.stop()

    def _typed(self) -> HistoryFilter:
        """Return what was last wished for, with the search as it is typed by now."""
        self._timer.stop()
        return replace(self._wanted, text=self.search.text().strip())

    def _wish(self, wanted: HistoryFilter) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.filter_requested.emit(wanted)

    def wish_range(self, since: datetime, until: datetime) -> None:
        """Ask for what was offered from ``since`` until before ``until``; all else that is filtered stays."""
        self._wish(replace(self._typed(), offered_from=since, offered_until=until))

    def _wish_days(self, span: DateRange) -> None:
        self._wish(replace(self._typed(), offered_from=span.offered_from, offered_until=span.offered_until))

    def _wish_queue(self, queue: str | None) -> None:
        self._wish(replace(self._typed(), queue=queue))

    def _wish_channel(self, channel: str | None) -> None:
        self._wish(replace(self._typed(), channel=channel))

    def _search_later(self) -> None:
        self._timer.start()

    def _search_now(self) -> None:
        self._wish(self._typed())

    def _lay_out(self, trailing: QWidget) -> None:
        top, below = QWidget(), QWidget()
        first = BarLayout(top, stretching=self.search)
        for widget in (self.heading, self.search, self.days, trailing):
            first.addWidget(widget)
        second = FlowLayout(below, gap=5)
        for chip in self.chips:
            chip.pressed_for.connect(self.wish_status)
            second.addWidget(chip)
        for control in (self.queue, self.channel, self.sort, self.clear):
            second.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(top)
        column.addWidget(below)


def is_filtered(wanted: HistoryFilter) -> bool:
    """Whether anything but the worker is named."""
    return wanted != HistoryFilter(worker_sid=wanted.worker_sid)


def sort_name(sort: Sort) -> str:
    """Return an order in words."""
    names = {
        Sort.NEWEST: translate("history", "Newest first"),
        Sort.OLDEST: translate("history", "Oldest first"),
        Sort.LONGEST_ANSWER: translate("history", "Longest answer first"),
        Sort.LONGEST_HANDLE: translate("history", "Longest handling first"),
    }
    return names[sort]


def _controls_of(view: HistoryView) -> object:
    return view.query.filter, view.query.sort, view.queues, view.channels


def _show_names(button: ChoiceButton, everything: str, names: tuple[str, ...], value: str | None) -> None:
    choices: list[tuple[str, object]] = [(everything, None)]
    choices += [(visible(name) or "—", name) for name in names]
    caption = visible(value, 40) if value is not None and value not in names else ""
    button.show_choices(choices, value, caption)
    button.setVisible(len(names) > 1 or value is not None)
