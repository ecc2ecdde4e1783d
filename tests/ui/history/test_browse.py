"""Table and drawer: nothing that is read moves, and what is selected stays selected."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_console.errors import ArchiveError
from agent_console.history.filters import HistoryFilter, HistoryQuery, Sort
from agent_console.session.history_view import PAGE_ROWS, BackfillPhase, BackfillProgress, HistoryView
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.durations import longest_dates
from agent_console.ui.history.drawer import Drawer
from agent_console.ui.history.lines import Column
from agent_console.ui.history.pane import HistoryPane
from agent_console.ui.text_field import TextField
from tests.ui import samples
from tests.ui.finding import button
from tests.ui.history.feeder import Feeder, detail, row, sid
from tests.ui.turning import turns

MILLION = 1_000_000


def click_row(pane: HistoryPane, place: int) -> None:
    index = pane.model.index(place, Column.CALLER)
    pane.table.scrollTo(index)
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=pane.table.visualRect(index).center())


def parts_and_words(drawer: Drawer) -> tuple[int, set[str]]:
    """How many widgets there are in it, and all that they could say."""
    parts = drawer.findChildren(QWidget)
    return len(parts), {label.text() for label in drawer.findChildren(QLabel)}


def nothing_selected(pane: HistoryPane) -> bool:
    return pane.table.selected is None


def test_a_million_rows_are_scrolled_to_any_place(qtbot: QtBot, pane: HistoryPane) -> None:
    feeder = Feeder(pane, MILLION)
    bar = pane.table.verticalScrollBar()
    for place in (0, 500_000, bar.maximum()):
        bar.setValue(place)
        qtbot.waitUntil(lambda: pane.model.row(bar.value()) is not None)
        assert pane.model.row(bar.value()) == row(bar.value())
    assert len(feeder.asked) <= 9
    assert pane.figures_text.startswith("1,000,000 reservations")


def test_typing_letters_into_the_table_looks_through_no_rows(qtbot: QtBot, pane: HistoryPane) -> None:
    Feeder(pane, MILLION)
    pane.table.setFocus()
    QTest.keyClicks(pane.table, "zebra")
    assert pane.table.selected is None


def test_a_row_opens_by_click_and_by_keys(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    assert pane.drawer.isHidden()
    click_row(pane, 3)
    assert pane.table.selected == sid(3)
    assert pane.drawer.detail == detail(row(3))
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    assert pane.drawer.detail == detail(row(4))
    QTest.keyClick(pane.table, Qt.Key.Key_Escape)
    assert pane.drawer.isHidden()
    assert nothing_selected(pane)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert pane.drawer.isVisible()
    assert pane.drawer.detail == detail(row(4))


def test_esc_in_the_drawer_goes_back_to_the_table(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    click_row(pane, 0)
    search = next(field for field in pane.drawer.findChildren(TextField) if field.isVisible())  # of the details
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert pane.drawer.isHidden()
    assert pane.table.hasFocus()


def test_the_newest_rows_may_appear_only_at_the_top_with_nothing_selected(
    qtbot: QtBot, pane: HistoryPane, feeder: Feeder
) -> None:
    heard = samples.Recorder()
    pane.follow_changed.connect(heard)
    pane.table.verticalScrollBar().setValue(5)
    pane.table.verticalScrollBar().setValue(0)
    click_row(pane, 2)
    pane.close_drawer()
    assert heard.calls == [(False,), (True,), (False,), (True,)]


def test_newer_rows_wait_behind_a_button(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    heard = samples.Recorder()
    pane.newer_requested.connect(heard)
    pane.table.verticalScrollBar().setValue(100)
    before = pane.table.geometry(), pane.table.indexAt(pane.table.rect().center()).row()
    feeder.show(newer=12)
    turns()
    assert (pane.table.geometry(), pane.table.indexAt(pane.table.rect().center()).row()) == before
    button(pane, "12 newer").click()
    assert len(heard.calls) == 1
    feeder.show(newer=1)
    assert button(pane, "1 newer: show it").isVisible()


def test_what_stands_around_the_rows_changes_with_them(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    shown = pane.figures_text
    feeder.later = True
    feeder.show(generation=feeder.view.generation + 1, row_count=0, loading=True, figures=None)
    assert pane.figures_text == shown
    assert pane.export_button.isEnabled()
    feeder.show(row_count=3, loading=False)
    feeder.answer(feeder.view.generation, 0)
    assert pane.figures_text == "3 reservations"


def test_the_selection_stays_with_its_reservation(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    click_row(pane, 5)
    feeder.sort(Sort.OLDEST)
    qtbot.waitUntil(lambda: pane.model.generation == feeder.view.generation)
    assert not pane.table.selectionModel().hasSelection()
    assert pane.drawer.detail == detail(row(5))
    feeder.sort(Sort.NEWEST)
    qtbot.waitUntil(pane.table.selectionModel().hasSelection)
    assert pane.table.currentIndex().row() == 5


def test_the_drawer_follows_a_change_of_its_reservation(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    click_row(pane, 5)
    feeder.changed[5] = row(5, status=ReservationStatus.REJECTED)
    feeder.show(revision=feeder.view.revision + 1, changed=(sid(5),))
    assert "Rejected" in pane.drawer.text
    qtbot.waitUntil(lambda: pane.model.index(5, 0).data() == "rejected")
    asked = len(feeder.asked)
    assert feeder.asked[asked - 1] == (feeder.view.generation, 0)


def test_an_answer_to_an_earlier_question_is_left_aside(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    click_row(pane, 5)
    pane.show_detail(detail(row(9)))
    assert pane.drawer.detail == detail(row(5))
    pane.show_detail(None)
    assert pane.drawer.text == "Nothing is kept of this reservation."


def test_what_the_drawer_says(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    click_row(pane, 1)
    said = pane.drawer.text
    assert said.startswith("Jon Park\n+1 650 555 0101\nCompleted\n")
    assert "  Accepted: Desk  (this console · seen live)\n" in said
    assert "  Offered  (TaskRouter · seen live, 0.4 s later)\n" in said
    assert "account: A-20417" in said
    assert said.endswith("Known: seen live")
    copy = next(b for b in pane.drawer.findChildren(type(pane.newer)) if b.accessibleName() == "Copy")
    copy.click()
    assert QGuiApplication.clipboard().text() == said


def test_a_closed_drawer_keeps_nothing_of_a_caller(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    empty = parts_and_words(pane.drawer)
    click_row(pane, 1)
    assert "Jon Park" in parts_and_words(pane.drawer)[1]
    pane.close_drawer()
    turns()
    assert parts_and_words(pane.drawer) == empty


class Opened(QObject):
    """Stands where the desktop's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def test_a_link_opens_only_by_its_button(qtbot: QtBot, pane: HistoryPane, feeder: Feeder) -> None:
    browser = Opened()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]  # the stub says bytes, Qt wants a str
    try:
        click_row(pane, 1)
        assert browser.urls == []
        button(pane.drawer, "Open https://crm").click()
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert browser.urls == ["https://crm.example.com/accounts/20417?tab=calls"]


def test_columns_give_way_to_the_caller(make_pane: Callable[..., HistoryPane], qtbot: QtBot) -> None:
    wide, narrow = make_pane(size=(1_300, 700)), make_pane(size=(480, 700))
    for pane in (wide, narrow):
        Feeder(pane, 10)
    turns()
    assert not wide.table.isColumnHidden(Column.CHANNEL)
    assert wide.table.isColumnHidden(Column.WORKER)
    assert narrow.table.isColumnHidden(Column.CHANNEL)
    for column in (Column.STATUS, Column.CALLER, Column.OFFERED):
        assert not narrow.table.isColumnHidden(column)


def test_everybodys_history_names_the_worker(qtbot: QtBot, make_pane: Callable[..., HistoryPane]) -> None:
    pane = make_pane(size=(1_400, 700))
    feeder = Feeder(pane, 10)
    feeder.show(worker_sid=None)
    assert not pane.table.isColumnHidden(Column.WORKER)


def test_a_page_beyond_the_rows_that_are_left_is_harmless(qtbot: QtBot, pane: HistoryPane) -> None:
    feeder = Feeder(pane, PAGE_ROWS * 2, later=True)
    pane.table.verticalScrollBar().setValue(PAGE_ROWS)
    qtbot.waitUntil(lambda: (feeder.view.generation, 1) in feeder.waiting)
    feeder.show(row_count=10)
    feeder.answer_all()
    qtbot.waitUntil(lambda: pane.table.verticalScrollBar().value() == 0)
    turns()
    feeder.answer_all()
    assert pane.model.row(0) == row(0)


def test_a_date_of_another_day_is_whole(pane: HistoryPane, feeder: Feeder) -> None:
    width = pane.table.columnWidth(Column.OFFERED)
    assert all(pane.table.fontMetrics().horizontalAdvance(text) < width for text in longest_dates())


def test_an_archive_that_is_brought_up_to_date_is_said_until_there_is_a_history(pane: HistoryPane) -> None:
    pane.show_view(HistoryView(updating=0.414))
    assert pane.message_text == "The archive of an earlier version is being brought up to date: 41 %"
    pane.show_view(HistoryView())
    assert pane.message_text == "Reading the history…"


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (HistoryView(), "Reading the history…"),
        (HistoryView(loading=False), "No reservations here yet."),
        (HistoryView(loading=False, backfill=BackfillProgress(phase=BackfillPhase.RUNNING)), "Reading the past…"),
        (HistoryView(loading=False, counts=((ReservationStatus.TIMEOUT, 3),)), "Reading the history…"),
        (
            HistoryView(
                loading=False,
                counts=((ReservationStatus.TIMEOUT, 3),),
                query=HistoryQuery(filter=HistoryFilter(status=ReservationStatus.REJECTED)),
            ),
            "Nothing found with these filters.",
        ),
        (HistoryView(loading=False, error=ArchiveError("It is gone.")), "The history could not be read. It is gone."),
    ],
)
def test_an_empty_table_says_why(pane: HistoryPane, view: HistoryView, said: str) -> None:
    pane.show_view(view)
    assert pane.message_text == said
