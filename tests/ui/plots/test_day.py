"""A day's band: its marks in words, its axis, keys, pointer and paint."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.history.figures import ActivitySpan, DayBand, OfferTick
from agent_console.history.rows import Hole
from agent_console.settings import Theme
from agent_console.taskrouter.statuses import ReservationStatus as S
from agent_console.ui.appearance import Appearance
from agent_console.ui.plots.day import axis_of, hours_labelled, marks_of, nearest
from agent_console.ui.plots.day_plot import DayPlot
from tests.ui.history.feeder import sid

#: Local midnight, so that hours of the day are the axis' own.
T = datetime(2026, 11, 25).astimezone().astimezone(UTC)
H = timedelta(hours=1)
DAY = DayBand(
    since=T,
    until=T + 24 * H,
    activities=(ActivitySpan(T + 8 * H, T + 12 * H, "Available", True), ActivitySpan(T + 12 * H, T + 17 * H, "Break")),
    offers=(OfferTick(T + 9 * H, sid(1), S.TIMEOUT), OfferTick(T + 9.5 * H, sid(2), S.COMPLETED)),
    holes=(Hole(T + 14 * H, T + 15 * H),),
)


@pytest.fixture
def plot(qtbot: QtBot, qapp: QApplication) -> DayPlot:
    made = DayPlot(Appearance(qapp, Theme.LIGHT))
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    made.show_day(DAY)
    return made


def test_everything_of_a_day_is_in_its_words_in_the_order_of_time() -> None:
    assert [mark.words for mark in marks_of(DAY)] == [
        "08:00 – 12:00 Available",
        "09:00 Timeout",
        "09:30 Completed",
        "12:00 – 17:00 Break",
        "14:00 – 15:00 not known",
    ]


@pytest.mark.parametrize(
    ("hour", "words"),
    [(9.01, "09:00 Timeout"), (10, "08:00 – 12:00 Available"), (14, "14:00 – 15:00 not known"), (20, None)],
)
def test_a_point_finds_the_offer_near_it_then_the_hole_then_the_activity(hour: float, words: str | None) -> None:
    marks = marks_of(DAY)
    place = nearest(marks, T + hour * H, timedelta(minutes=2))
    assert (None if place is None else marks[place].words) == words


def test_the_axis_holds_what_is_in_the_day_in_whole_hours() -> None:
    axis = axis_of(DAY, 1_000)
    assert (axis.since, axis.until) == (T + 8 * H, T + 18 * H)
    assert (axis.x(T), axis.x(T + 13 * H), axis.x(T + 24 * H)) == (0, 500, 1_000)
    assert axis.moment(500) == T + 13 * H


def test_a_day_of_one_late_offer_is_drawn_four_hours_wide_and_no_further_than_midnight() -> None:
    late = DayBand(since=T, until=T + 24 * H, offers=(OfferTick(T + 23.5 * H, sid(1), S.REJECTED),))
    axis = axis_of(late, 400)
    assert (axis.since, axis.until) == (T + 20 * H, T + 24 * H)


def test_a_day_of_which_nothing_is_known_is_drawn_whole() -> None:
    axis = axis_of(DayBand(since=T, until=T + 24 * H, holes=(Hole(T, T + 24 * H),)), 400)
    assert (axis.since, axis.until) == (T, T + 24 * H)


def test_hours_under_the_axis_leave_each_other_room() -> None:
    wide = list(hours_labelled(axis_of(DAY, 1_000), 40))
    assert [words for _, words in wide] == [f"{hour:02}:00" for hour in range(8, 19)]
    narrow = [words for _, words in hours_labelled(axis_of(DAY, 300), 40)]
    assert narrow == [f"{hour:02}:00" for hour in range(8, 19, 2)]


def test_arrow_keys_walk_over_the_day_and_enter_opens_an_offer(plot: DayPlot) -> None:
    opened = list[str]()
    plot.offer_chosen.connect(opened.append)
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.accessibleDescription() == "08:00 – 12:00 Available"
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert opened == []  # an activity opens nothing
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.current_words == "09:00 Timeout"
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert opened == [sid(1)]


def test_a_tick_that_is_clicked_opens_its_offer(plot: DayPlot) -> None:
    opened = list[str]()
    plot.offer_chosen.connect(opened.append)
    x = round(axis_of(DAY, plot.width()).x(T + 9.5 * H)) + 2
    band_y = plot.height() * 6 // 10
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(x, band_y))
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(x, 3))
    assert opened == [sid(2)]


def test_outcomes_and_holes_are_painted_apart(plot: DayPlot) -> None:
    seen = [plot.grab().toImage()]
    for status in (S.COMPLETED, S.REJECTED, S.CANCELED):
        plot.show_day(replace(DAY, offers=(OfferTick(T + 9 * H, sid(1), status), DAY.offers[1])))
        seen.append(plot.grab().toImage())
    plot.show_day(replace(DAY, holes=()))
    seen.append(plot.grab().toImage())
    assert all(one != two for place, one in enumerate(seen) for two in seen[:place])


def test_a_screen_reader_hears_holes_too_and_no_day_hides_it(plot: DayPlot) -> None:
    assert "14:00 – 15:00 not known" in plot.accessibleDescription()
    plot.show_day(DayBand(since=T, until=T + H))
    assert plot.accessibleDescription().endswith("Nothing is known of this day.")
    plot.show_day(None)
    assert plot.isHidden()
