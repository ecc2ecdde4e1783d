"""History: rows are moved, not rebuilt; chips are wishes; every state is drawn."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from agent_console.errors import ConnectFailed
from agent_console.session.state import HistoryRow, HistoryState
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.history_figures import figures_line
from agent_console.ui.history_model import CELL_ROLE, Column, HistoryModel
from agent_console.ui.main_window import MainWindow
from tests.ui import samples
from tests.ui.finding import button


@pytest.fixture
def model(qtbot: QtBot) -> HistoryModel:
    made = HistoryModel(now=samples.ManualClock().now)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def numbers(model: HistoryModel) -> list[str]:
    return [row.reservation.sid for row in model.rows]


def rows(*which: int) -> tuple[HistoryRow, ...]:
    return tuple(samples.history_row(number) for number in which)


def texts(model: HistoryModel, row: int) -> list[object]:
    return [model.index(row, column).data() for column in Column]


def test_a_row_in_words(model: HistoryModel) -> None:
    model.show_state(samples.history())
    local = (samples.NOW).astimezone()
    offered = str(model.index(0, Column.OFFERED).data())
    assert offered.startswith(local.strftime("%H:"))
    assert texts(model, 0)[:3] == ["accepted", "Priya Raman", "Support"]
    assert texts(model, 0)[4:] == ["4 s", "04:12"]
    assert texts(model, 2)[1] == "+1 212 555 0142"
    assert texts(model, 2)[4:] == ["—", "—"]
    assert model.index(0, 0).data(CELL_ROLE).status is ReservationStatus.ACCEPTED
    spoken = model.index(0, Column.CALLER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Priya Raman +44 20 7946 0018"


def test_a_row_without_its_task(model: HistoryModel) -> None:
    model.show_state(HistoryState(rows=(replace(samples.history_row(1), task=None),)))
    assert texts(model, 0)[1:3] == ["—", "—"]


def test_new_rows_are_inserted_without_a_reset(model: HistoryModel) -> None:
    model.show_state(HistoryState(rows=rows(3, 2, 1)))
    resets, inserts = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)
    model.show_state(HistoryState(rows=rows(5, 4, 3, 2, 1)))
    assert (resets.count(), inserts.count()) == (0, 1)
    assert len(model.rows) == 5


def test_a_changed_row_is_changed_in_place(model: HistoryModel) -> None:
    model.show_state(HistoryState(rows=rows(2, 1)))
    changed = QSignalSpy(model.dataChanged)
    inserts = QSignalSpy(model.rowsInserted)
    later = (samples.history_row(2), samples.history_row(1, status="rejected"))
    model.show_state(HistoryState(rows=later))
    assert (changed.count(), inserts.count()) == (1, 0)
    assert texts(model, 1)[0] == "rejected"


def test_any_list_becomes_any_other(model: HistoryModel) -> None:
    chance = random.Random(7)  # noqa: S311 - an arrangement, no secret
    for _ in range(200):
        wanted = chance.sample(range(12), chance.randrange(12))
        model.show_state(HistoryState(rows=rows(*wanted)))
        assert numbers(model) == [samples.sid("WR", number) for number in wanted]


def test_another_filter_resets(model: HistoryModel) -> None:
    model.show_state(HistoryState(rows=rows(1)))
    resets = QSignalSpy(model.modelReset)
    model.show_state(HistoryState(rows=rows(2), status=ReservationStatus.COMPLETED))
    assert resets.count() == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("priya", 1),
        ("PRIYA raman", 1),
        ("billing", 3),
        ("+1 650 555", 1),
        ("6505550101", 1),
        (samples.sid("WR", 101), 1),
        (samples.sid("WT", 102).lower(), 1),
        ("nobody", 0),
        ("  ", 11),
    ],
)
def test_search(model: HistoryModel, words: str, found: int) -> None:
    model.show_state(samples.history())
    model.search(words)
    assert len(model.rows) == found
    model.search("")
    assert len(model.rows) == 11


def test_chips_show_counts_and_are_wishes(window: MainWindow) -> None:
    heard = samples.Recorder()
    window.history_status_requested.connect(heard)
    window.show_history(samples.history())
    captions = [chip.text() for chip in window.history.chips if chip.isVisible()]
    assert captions == [
        "All 1,284", "Accepted 12", "Completed 1,105", "Rejected 41", "Timeout 87", "Canceled 22",
        "Rescinded 16", "Wrapping 1", "Pending 0",
    ]  # fmt: skip
    chip = button(window.history, "Timeout")
    chip.click()
    assert heard.calls == [(ReservationStatus.TIMEOUT,)]
    assert not chip.isChecked()
    window.show_history(samples.history(status=ReservationStatus.TIMEOUT))
    assert chip.isChecked()
    assert not button(window.history, "All").isChecked()
    button(window.history, "All").click()
    assert heard.calls[-1] == (None,)


def test_a_status_this_program_does_not_know_gets_a_chip_only_when_it_occurs(
    window: MainWindow,
) -> None:
    window.show_history(samples.history(counts=((ReservationStatus.UNKNOWN, 3),)))
    assert button(window.history, "Unknown 3").isVisible()


def test_typing_searches_after_a_moment(qtbot: QtBot, window: MainWindow) -> None:
    window.show_history(samples.history())
    window.history.start_search()
    QTest.keyClicks(window.history.search_field, "sales")
    qtbot.waitUntil(lambda: len(window.history.model.rows) == 3)
    QTest.keyClicks(window.history.search_field, "zzz")
    QTest.keyClick(window.history.search_field, Qt.Key.Key_Return)
    assert window.history.message_text == "Nothing found for this search."


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (HistoryState(loading=True), "Reading the history…"),
        (HistoryState(), "Reading the history…"),
        (HistoryState(loaded_at=1), "No reservations here yet."),
        (
            HistoryState(error=ConnectFailed("TaskRouter cannot be reached.")),
            "The history could not be read. TaskRouter cannot be reached.",
        ),
    ],
)
def test_what_is_not_a_table_is_said(window: MainWindow, state: HistoryState, words: str) -> None:
    heard = samples.Recorder()
    window.refresh_requested.connect(heard)
    window.show_history(state)
    assert window.history.message_text == words
    again = button(window.history, "Try again")
    assert again.isVisible() == (state.error is not None)
    again.click()
    assert len(heard.calls) == 1


def test_an_error_beside_old_rows_is_said_under_them(window: MainWindow) -> None:
    window.show_history(samples.history(error=ConnectFailed("TaskRouter cannot be reached.")))
    assert window.history.message_text == ""
    assert window.history.figures_text == "Not up to date: TaskRouter cannot be reached."


def test_figures() -> None:
    assert figures_line(samples.history()) == (
        "1,284 reservations · accept rate 90 % · median answer 4 s · median handle 7 min 55 s"
    )
    one = HistoryState(counts=((ReservationStatus.RESCINDED, 1),), truncated=True, loading=True)
    assert figures_line(one) == "1 reservation · only the newest are shown · reading…"


def test_the_selection_stays_with_its_row(window: MainWindow) -> None:
    window.show_history(samples.history())
    table = window.history.table
    table.selectRow(1)
    sid = window.history.model.rows[1].reservation.sid
    newer = (samples.history_row(500), *samples.history().rows)
    window.show_history(samples.history(rows=newer))
    assert window.history.model.rows[table.currentIndex().row()].reservation.sid == sid


def test_the_table_paints_every_status_and_offers_elided_text(qtbot: QtBot, window: MainWindow) -> None:
    past = tuple(
        samples.history_row(number, status.value, "W" * 400) for number, status in enumerate(ReservationStatus)
    )
    window.show_history(HistoryState(rows=past))
    window.history.table.selectRow(0)
    window.history.table.setFocus()
    qtbot.wait(10)
    assert not window.history.table.grab().isNull()
