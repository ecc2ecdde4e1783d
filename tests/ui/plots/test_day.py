"""A day's band: what was at a moment, in words and painted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.history.figures import ActivitySpan, DayBand, OfferTick
from agent_console.history.rows import Hole
from agent_console.settings import Theme
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.appearance import Appearance
from agent_console.ui.plots.day_plot import DayPlot, words_at
from tests.ui.history.feeder import sid

T = datetime(2026, 11, 25, tzinfo=UTC)
H = timedelta(hours=1)
DAY = DayBand(
    since=T,
    until=T + 24 * H,
    activities=(ActivitySpan(T + 8 * H, T + 12 * H, "Available", True),),
    offers=(OfferTick(T + 9 * H, sid(1), ReservationStatus.TIMEOUT),),
    holes=(Hole(T + 14 * H, T + 15 * H),),
)


def test_a_moment_says_its_offer_activity_or_hole() -> None:
    assert words_at(DAY, T + 9 * H, 60).count("\n") == 1
    assert words_at(DAY, T + 10 * H, 60).endswith("Available")
    assert words_at(DAY, T + 14 * H, 60) == "not known"
    assert words_at(DAY, T + 20 * H, 60) == ""


def test_a_day_is_painted_with_its_hole_and_without(qtbot: QtBot, qapp: QApplication) -> None:
    plot = DayPlot(Appearance(qapp, Theme.LIGHT))
    qtbot.addWidget(plot)
    plot.resize(600, 60)
    plot.show_day(DAY)
    assert "Available" in plot.accessibleDescription()
    with_hole = plot.grab().toImage()
    plot.show_day(replace(DAY, holes=()))
    assert plot.grab().toImage() != with_hole
    plot.show_day(None)
    assert plot.isHidden()
