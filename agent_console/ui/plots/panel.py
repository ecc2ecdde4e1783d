"""The figures of what is filtered: cards in words, and plots or their text; folded away until they are asked for.

Owns whether plots or text are shown. It asks for nothing: a bar that is chosen is a wish for its span of time, a tick
one for its reservation.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from agent_console.history.figures import AnswerBin, Figures
from agent_console.session.history_view import HistoryView
from agent_console.ui.appearance import Appearance
from agent_console.ui.buttons import Button
from agent_console.ui.durations import day_name, number, span
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.plain import PlainLabel, tool_tip
from agent_console.ui.plots.bar_plot import BarPlot
from agent_console.ui.plots.bars import Bar, Slot, slots_of
from agent_console.ui.plots.day_plot import DayPlot
from agent_console.ui.translating import counted

translate = QCoreApplication.translate

_MOST_SLOTS = 48


class FiguresPanel(QFrame):
    """Shows a view's figures.

    ``range_requested`` carries two moments: from (included), until (not). ``detail_requested`` carries a reservation.
    """

    range_requested = Signal(object, object)
    detail_requested = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._view: HistoryView | None = None
        self._slots: tuple[Slot, ...] = ()
        self.cards = tuple(FigureCard() for _ in range(7))
        legend = (
            translate("plots", "accepted"),
            translate("plots", "missed"),
            translate("plots", "rejected"),
            translate("plots", "other"),
        )
        self.hours = BarPlot(translate("plots", "Offers by time"), legend, appearance)
        self.answers = BarPlot(translate("plots", "Time to answer"), (translate("plots", "answered"),), appearance)
        self.day = DayPlot(appearance)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(translate("plots", "The plots as text"))
        self.text_button = Button(translate("plots", "As text"), role="quiet")
        self.text_button.setCheckable(True)
        self._lay_out()
        self.text_button.toggled.connect(self._show_as_text)
        self.hours.chosen.connect(self._ask_for_range)
        self.day.offer_chosen.connect(self.detail_requested)
        self.show_view(HistoryView())

    def show_view(self, view: HistoryView) -> None:
        """Show a view's figures; the same again change nothing."""
        old, self._view = self._view, view
        self.day.show_day(view.day)
        if old is None or view.figures is not old.figures or _nothing_words(view) != _nothing_words(old):
            self._show_figures(view)
        self._show_text()

    def _show_figures(self, view: HistoryView) -> None:
        figures = view.figures or Figures()
        for card, (name, value) in zip(self.cards, figure_words(view.figures), strict=True):
            card.show_figure(name, value, known=view.figures is not None)
        self._slots = slots_of(figures.hours, _MOST_SLOTS)
        # The first and last day may be cut short.
        days = any(slot.until - slot.since > timedelta(hours=13) for slot in self._slots)
        title = translate("plots", "Offers by time")
        if figures.offered > sum(hour.offered for hour in figures.hours):
            title = translate("plots", "Offers by time, the newest 31 days")
        no_offers, no_answers = _nothing_words(view)
        self.hours.show_bars(tuple(_slot_bar(slot, days=days) for slot in self._slots), title=title, nothing=no_offers)
        self.answers.show_bars(
            tuple(_answer_bar(each) for each in figures.answers),
            title=translate("plots", "Time to answer"),
            nothing=no_answers,
        )

    def _show_as_text(self, as_text: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._stack.setCurrentIndex(int(as_text))
        self._show_text()

    def _show_text(self) -> None:
        if not self.text_button.isChecked():
            return
        shown = [self.hours, self.answers] + ([] if self.day.isHidden() else [self.day])
        text = "\n\n".join(plot.text for plot in shown)
        if text != self.text.toPlainText():
            at = self.text.verticalScrollBar().value()
            self.text.setPlainText(text)
            self.text.verticalScrollBar().setValue(at)

    def _ask_for_range(self, place: int) -> None:
        self.range_requested.emit(self._slots[place].since, self._slots[place].until)

    def _lay_out(self) -> None:
        cards = QWidget()
        flow = FlowLayout(cards)
        for card in self.cards:
            flow.addWidget(card)
        flow.addWidget(self.text_button)
        bars = QHBoxLayout()
        bars.setSpacing(16)
        bars.addWidget(self.hours, 3)
        bars.addWidget(self.answers, 2)
        plots = QWidget()
        column = QVBoxLayout(plots)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.day)
        column.addLayout(bars)
        self._stack = QStackedWidget()
        self._stack.addWidget(plots)
        self._stack.addWidget(self.text)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(cards)
        around.addWidget(self._stack)


def _nothing_words(view: HistoryView) -> tuple[str, str]:
    """Return what stands in place of the two bar plots: it is being read, cannot be, or there is nothing."""
    if view.figures is not None:
        return translate("plots", "No offers to draw."), translate("plots", "No answers to draw.")
    if view.error is not None:
        unread = translate("plots", "The figures could not be read.")
        return unread, unread
    reading = translate("plots", "Adding up…")
    return reading, reading


class FigureCard(QFrame):
    """A figure under its name."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._value = PlainLabel(role="muted"), PlainLabel(role="name")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._value)

    @property
    def text(self) -> str:
        """What it says: name and value."""
        return self.accessibleName()

    def show_figure(self, name: str, value: str, *, known: bool) -> None:
        """Show a value; empty: nothing is known of it, or not yet, and a tool tip says so."""
        unknown = (
            translate("plots", "Not known: no reservation in this selection has it.")
            if known
            else translate("plots", "Not known yet.")
        )
        self._name.show_text(name)
        self._value.show_text(value or ("—" if known else "…"))
        self.setToolTip("" if value else tool_tip(unknown))
        self.setAccessibleName(f"{name}: {value or unknown}")


def figure_words(known: Figures | None) -> tuple[tuple[str, str], ...]:
    """Return names and values of the cards, in their order; an empty value is not known."""
    figures = known or Figures()

    def seconds(value: float | None) -> str:
        return "" if value is None else span(value + 0.5)

    accepted = number(figures.accepted) if known else ""
    if figures.accept_rate is not None:
        rate = QLocale().toString(100 * figures.accept_rate, "f", 0)
        accepted = translate("plots", "{n} ({rate} %)").format(n=accepted, rate=rate)
    return (
        (translate("plots", "Offered"), number(figures.offered) if known else ""),
        (translate("plots", "Accepted"), accepted),
        (translate("plots", "Missed"), number(figures.missed) if known else ""),
        (translate("plots", "Median answer"), seconds(figures.median_answer_s)),
        (translate("plots", "9 of 10 answered within"), seconds(figures.p90_answer_s)),
        (translate("plots", "Median handle"), seconds(figures.median_handle_s)),
        (translate("plots", "9 of 10 handled within"), seconds(figures.p90_handle_s)),
    )


def _slot_bar(slot: Slot, *, days: bool) -> Bar:
    since, until = slot.since.astimezone(), slot.until.astimezone()
    day = day_name(since)
    is_day = days or since.hour == 0
    a, m, r, o = (number(part) for part in slot.parts)
    words = translate("plots", "{day}, {since} to {until}: {a} accepted, {m} missed, {r} rejected, {o} other").format(
        day=day, since=f"{since:%H:%M}", until=f"{until:%H:%M}", a=a, m=m, r=r, o=o
    )
    return Bar(day if is_day else f"{since:%H:%M}", words, slot.parts)


def _answer_bar(each: AnswerBin) -> Bar:
    since = span(each.from_s)
    if each.until_s is None:
        label = translate("plots", "from {since}").format(since=since)
    else:
        label = translate("plots", "to {until}").format(until=span(each.until_s))
    between = f"{since} – {span(each.until_s)}" if each.until_s is not None else label
    count = each.count
    return Bar(
        label,
        counted("plots", "%Ln answered: {span}", "1 answered: {span}", count).format(span=between),
        (each.count,),
    )
