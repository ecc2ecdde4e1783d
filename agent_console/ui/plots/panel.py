"""The figures of what is filtered: cards in words, and plots; folded away until they are asked for.

Owns whether it is open. It asks for nothing: a bar that is chosen is a wish for its span of time.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.history.figures import AnswerBin, Figures
from agent_console.session.history_view import HistoryView
from agent_console.ui.appearance import Appearance
from agent_console.ui.durations import number, span
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.plain import PlainLabel, tool_tip
from agent_console.ui.plots.bar_plot import BarPlot
from agent_console.ui.plots.bars import Bar, Slot, slots_of
from agent_console.ui.plots.day_plot import DayPlot

translate = QCoreApplication.translate

_MOST_SLOTS = 48


class FiguresPanel(QFrame):
    """Shows a view's figures; ``range_requested`` carries two moments: from (included), until (not)."""

    range_requested = Signal(object, object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._figures: Figures | None = None
        self._slots: tuple[Slot, ...] = ()
        cards = QWidget()
        flow = FlowLayout(cards)
        self.cards = tuple(FigureCard() for _ in range(7))
        for card in self.cards:
            flow.addWidget(card)
        legend = (
            translate("plots", "accepted"),
            translate("plots", "missed"),
            translate("plots", "rejected"),
            translate("plots", "other"),
        )
        self.hours = BarPlot(
            translate("plots", "Offers by time"), legend, translate("plots", "No offers to draw."), appearance
        )
        self.answers = BarPlot(
            translate("plots", "Time to answer"),
            (translate("plots", "answered"),),
            translate("plots", "No answers to draw."),
            appearance,
        )
        self.hours.chosen.connect(self._ask_for_range)
        plots = QHBoxLayout()
        plots.setSpacing(16)
        plots.addWidget(self.hours, 3)
        plots.addWidget(self.answers, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(cards)
        column.addLayout(plots)
        self.day = DayPlot(appearance)
        column.addWidget(self.day)
        self._show(Figures(), known=False)

    def show_view(self, view: HistoryView) -> None:
        """Show a view's figures; the same again change nothing."""
        self.day.show_day(view.day)
        if view.figures is self._figures:
            return
        self._figures = view.figures
        self._show(view.figures or Figures(), known=view.figures is not None)

    def _show(self, figures: Figures, *, known: bool) -> None:
        for card, (name, value) in zip(self.cards, figure_words(figures, known=known), strict=True):
            card.show_figure(name, value)
        self._slots = slots_of(figures.hours, _MOST_SLOTS)
        # The first and last day may be cut short.
        days = any(slot.until - slot.since > timedelta(hours=13) for slot in self._slots)
        self.hours.show_bars(tuple(_slot_bar(slot, days=days) for slot in self._slots))
        self.answers.show_bars(tuple(_answer_bar(each) for each in figures.answers))

    def _ask_for_range(self, place: int) -> None:
        self.range_requested.emit(self._slots[place].since, self._slots[place].until)


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

    def show_figure(self, name: str, value: str) -> None:
        """Show a value; empty: not known, and a tool tip says so."""
        unknown = translate("plots", "Not known: no reservation in this selection has it.")
        self._name.show_text(name)
        self._value.show_text(value or "—")
        self.setToolTip("" if value else tool_tip(unknown))
        self.setAccessibleName(f"{name}: {value or unknown}")


def figure_words(figures: Figures, *, known: bool) -> tuple[tuple[str, str], ...]:
    """Return names and values of the cards, in their order; an empty value is not known."""

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
    locale, since, until = QLocale(), slot.since.astimezone(), slot.until.astimezone()
    day = locale.toString(QDate(since.year, since.month, since.day), "d MMM")
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
    return Bar(
        label, translate("plots", "{n} answered: {span}").format(n=number(each.count), span=between), (each.count,)
    )
