"""Figures in the pane: folded, open, with keys and pointer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.errors import ArchiveError
from agent_console.history.figures import AnswerBin, Figures, HourOfOffers
from agent_console.history.filters import HistoryFilter
from agent_console.session.history_view import HistoryView
from agent_console.settings import Theme
from agent_console.ui.appearance import Appearance
from agent_console.ui.history.pane import HistoryPane
from tests.ui.history.feeder import now, sid
from tests.ui.plots.test_day import DAY

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
FIGURES = Figures(
    offered=8, accepted=6, missed=2, median_answer_s=7.0, p90_answer_s=21.0, median_handle_s=130.0,
    hours=(
        HourOfOffers(begins_at=NOON, accepted=4, missed=1),
        HourOfOffers(begins_at=NOON + timedelta(hours=1), accepted=2, missed=1),
    ),
    answers=(AnswerBin(0, 10, 5), AnswerBin(10, None, 1)),
)  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> HistoryPane:
    made = HistoryPane(appearance=Appearance(qapp, Theme.LIGHT), now=now, figures_open=True)
    qtbot.addWidget(made)
    made.resize(1_000, 760)
    made.show()
    qtbot.waitExposed(made)
    made.show_view(HistoryView(figures=FIGURES, row_count=8))
    return made


def test_cards_say_figures_with_units_and_what_is_not_known(pane: HistoryPane) -> None:
    texts = [card.text for card in pane.figures_panel.cards]
    assert texts[:4] == ["Offered: 8", "Accepted: 6 (75 %)", "Missed: 2", "Median answer: 7 s"]
    assert texts[5] == "Median handle: 2 min 10 s"
    assert "Not known" in texts[6]
    assert "Not known" in pane.figures_panel.cards[6].toolTip()


def test_the_plot_is_read_with_arrow_keys_and_enter_asks_for_the_hour(qtbot: QtBot, pane: HistoryPane) -> None:
    plot, asked = pane.figures_panel.hours, list[HistoryFilter]()
    pane.filter_requested.connect(asked.append)
    assert "4 accepted, 1 missed" in plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.current is not None
    assert plot.accessibleDescription() == plot.current.words
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert [(one.offered_from, one.offered_until) for one in asked] == [
        (NOON + timedelta(hours=1), NOON + timedelta(hours=2))
    ]


def test_a_bar_that_is_clicked_asks_for_its_hour(pane: HistoryPane) -> None:
    plot, asked = pane.figures_panel.hours, list[HistoryFilter]()
    pane.filter_requested.connect(asked.append)
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(plot.width() * 3 // 10, plot.height() // 2))
    assert [one.offered_from for one in asked] == [NOON]


def test_the_plots_paint_with_and_without_offers(pane: HistoryPane) -> None:
    full = pane.figures_panel.hours.grab().toImage()
    pane.show_view(HistoryView(figures=Figures()))
    assert pane.figures_panel.hours.grab().toImage() != full
    assert pane.figures_panel.hours.accessibleDescription() == "Offers by time\nNo offers to draw."


def test_figures_fold_away_and_come_back_up_to_date(pane: HistoryPane) -> None:
    pane.figures_button.click()
    assert pane.figures_panel.isHidden()
    pane.show_view(HistoryView(figures=Figures(offered=9), row_count=9))
    pane.figures_button.click()
    assert pane.figures_panel.cards[0].text == "Offered: 9"


def test_folded_away_they_keep_nothing_of_the_day(pane: HistoryPane) -> None:
    pane.show_view(HistoryView(figures=FIGURES, row_count=8, day=DAY))
    shown = pane.figures_panel.day.text
    pane.figures_button.click()
    assert pane.figures_panel.day.text.endswith("Nothing is known of this day.")
    pane.figures_button.click()
    assert pane.figures_panel.day.text == shown


def test_while_they_are_added_up_nothing_is_said_to_be_zero_or_missing(pane: HistoryPane) -> None:
    panel = pane.figures_panel
    pane.show_view(HistoryView(loading=False))
    assert panel.hours.text == "Offers by time\nAdding up…"
    assert panel.cards[0].text == "Offered: Not known yet."
    pane.show_view(HistoryView(loading=False, error=ArchiveError("It cannot be read.")))
    assert panel.hours.text.endswith("The figures could not be read.")


def test_more_than_a_month_says_that_its_plot_is_of_the_newest_days(pane: HistoryPane) -> None:
    assert pane.figures_panel.hours.text.startswith("Offers by time\n")
    pane.show_view(HistoryView(figures=replace(FIGURES, offered=9_000)))
    assert pane.figures_panel.hours.text.startswith("Offers by time, the newest 31 days\n")


def test_the_plots_are_there_as_text_too_and_stay_up_to_date(pane: HistoryPane) -> None:
    panel = pane.figures_panel
    panel.text_button.click()
    assert panel.text.isVisible()
    assert not panel.hours.isVisible()
    shown = panel.text.toPlainText()
    assert "4 accepted, 1 missed" in shown
    assert "5 answered: 0 s – 10 s" in shown
    assert "The day" not in shown
    pane.show_view(HistoryView(figures=replace(FIGURES, answers=(AnswerBin(0, 10, 7),)), day=DAY))
    assert "7 answered" in panel.text.toPlainText()
    assert "14:00 – 15:00 not known" in panel.text.toPlainText()
    panel.text_button.click()
    assert panel.hours.isVisible()


def test_a_tick_opens_its_reservation_in_the_drawer(qtbot: QtBot, pane: HistoryPane) -> None:
    asked = list[str]()
    pane.detail_requested.connect(asked.append)
    pane.show_view(HistoryView(figures=FIGURES, row_count=8, day=DAY))
    QTest.keyClick(pane.figures_panel.day, Qt.Key.Key_Home)
    QTest.keyClick(pane.figures_panel.day, Qt.Key.Key_Right)
    QTest.keyClick(pane.figures_panel.day, Qt.Key.Key_Return)
    assert asked == [sid(1)]
    assert pane.drawer.isVisible()
    pane.close_drawer()
    assert not pane.drawer.isVisible()
