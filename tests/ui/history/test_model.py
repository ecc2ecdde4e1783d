"""The model: exact counts, pages that are asked for once, a bounded memory, generations and revisions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from agent_console.history.rows import HistoryRow
from agent_console.session.history_view import PAGE_ROWS, HistoryView, PageRead
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.history.lines import Column
from agent_console.ui.history.model import HistoryModel
from agent_console.ui.history.pages import KEPT_PAGES, Pages
from tests.ui import samples
from tests.ui.history import feeder
from tests.ui.turning import turns

ROWS = 1_000


def page_rows(page: int) -> tuple[HistoryRow, ...]:
    return tuple(feeder.row(number) for number in range(page * PAGE_ROWS, (page + 1) * PAGE_ROWS))


def view(generation: int = 1, count: int = ROWS, **changes: object) -> HistoryView:
    return replace(HistoryView(generation=generation, row_count=count, loading=False), **changes)  # type: ignore[arg-type]  # named fields


@pytest.fixture
def vast(qtbot: QtBot) -> HistoryModel:
    """A model for millions of rows: Qt's tester visits every row, a tenth of a millisecond each."""
    return HistoryModel(now=samples.ManualClock().now)


@pytest.fixture
def model(vast: HistoryModel) -> HistoryModel:
    """A model that Qt's own tester watches."""
    QAbstractItemModelTester(vast, QAbstractItemModelTester.FailureReportingMode.Fatal, vast)
    return vast


class Asked:
    """What a model asked for."""

    def __init__(self, model: HistoryModel) -> None:
        self.pages: list[tuple[int, int]] = []
        model.page_requested.connect(self.take)

    def take(self, generation: int, page: int) -> None:
        self.pages.append((generation, page))


def texts(model: HistoryModel, row: int) -> list[object]:
    return [model.index(row, column).data() for column in Column]


def test_a_row_in_words(model: HistoryModel) -> None:
    model.show_view(view())
    model.take_page(PageRead(1, 0, page_rows(0)))
    assert texts(model, 1)[:5] == ["completed", "Jon Park", "Alice Moreno", "Sales", "voice"]
    assert texts(model, 1)[6:] == ["4 s", "03:06"]
    assert texts(model, 2)[1] == "+1 212 555 0142"
    assert texts(model, 2)[6:] == ["—", "—"]
    spoken = model.index(1, Column.CALLER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Jon Park +1 650 555 0101"
    hostile = feeder.row(0, caller_name="<b>\u202eevil\n", caller_number="", queue="", channel="", worker_name="")
    model.take_page(PageRead(1, 0, (hostile,)))
    assert texts(model, 0)[1:5] == ["<b>[U+202E]evil ", "—", "—", "—"]


def test_every_row_is_there_before_it_is_read(qtbot: QtBot, vast: HistoryModel) -> None:
    asked = Asked(vast)
    vast.show_view(view(count=1_000_000))
    assert vast.rowCount() == 1_000_000
    assert texts(vast, 999_999) == ["…"] * len(Column)
    vast.look_at(0, 30)
    vast.look_at(500_000, 500_030)
    qtbot.waitUntil(lambda: len(asked.pages) == 2)
    # Only what is on screen in the end, and one page ahead; the most urgent last.
    assert asked.pages == [(1, 1_954), (1, 1_953)]
    vast.look_at(500_001, 500_031)
    turns()
    assert len(asked.pages) == 2
    vast.look_at(499_900, 499_930)
    qtbot.waitUntil(lambda: len(asked.pages) == 4)
    # Backwards now, so the page ahead is the one before.
    assert asked.pages[2:] == [(1, 1_951), (1, 1_952)]


def test_a_page_that_was_passed_is_asked_for_again(qtbot: QtBot, vast: HistoryModel) -> None:
    asked = Asked(vast)
    vast.show_view(view(count=1_000_000))
    for first in (0, 500_000, 0):
        vast.look_at(first, first + 30)
        turns()
    assert asked.pages.count((1, 0)) == 2


def test_memory_is_bounded(vast: HistoryModel) -> None:
    vast.show_view(view(count=1_000_000))
    for page in range(100):
        vast.take_page(PageRead(1, page, page_rows(page)))
    assert vast.row(0) is None
    assert vast.row(100 * PAGE_ROWS - 1) is not None
    pages = Pages()
    for page in range(100):
        pages.put(page, page_rows(page)[:1])
    assert len(pages) == KEPT_PAGES


def test_a_page_of_another_generation_is_left_aside(model: HistoryModel) -> None:
    model.show_view(view(2))
    model.take_page(PageRead(1, 0, page_rows(0)))
    assert model.row(0) is None


def test_another_generation_replaces_the_rows_in_one_step(model: HistoryModel) -> None:
    asked = Asked(model)
    model.show_view(view())
    model.take_page(PageRead(1, 0, page_rows(0)))
    resets = QSignalSpy(model.modelReset)
    model.show_view(view(2, 10, loading=True))
    model.show_view(view(2, 10))
    assert asked.pages == [(2, 0)]
    assert (resets.count(), model.rowCount()) == (0, ROWS)
    model.take_page(PageRead(2, 0, page_rows(3)[:10]))
    assert (resets.count(), model.rowCount()) == (1, 10)
    assert model.row(0) == feeder.row(3 * PAGE_ROWS)


def test_another_generation_does_not_wait_for_ever(qtbot: QtBot, model: HistoryModel) -> None:
    model.show_view(view())
    model.show_view(view(2, 10))
    qtbot.waitUntil(lambda: model.rowCount() == 10)
    model.show_view(view(3, 0))
    assert model.rowCount() == 0


def test_a_changed_row_is_asked_for_and_changed_in_place(qtbot: QtBot, model: HistoryModel) -> None:
    asked = Asked(model)
    model.show_view(view())
    model.look_at(0, 30)
    for page in (0, 1):
        model.take_page(PageRead(1, page, page_rows(page)))
    turns()
    assert asked.pages == []
    resets = QSignalSpy(model.modelReset)
    changed = feeder.row(5, status=ReservationStatus.REJECTED)
    model.show_view(view(revision=1, changed=(changed.sid,)))
    qtbot.waitUntil(lambda: asked.pages == [(1, 0)])
    assert model.index(5, 0).data() == "completed"
    model.take_page(PageRead(1, 0, (*page_rows(0)[:5], changed, *page_rows(0)[6:])))
    assert model.index(5, 0).data() == "rejected"
    # Revisions were left out: any row may be another.
    model.show_view(view(revision=5, changed=(changed.sid,)))
    qtbot.waitUntil(lambda: len(asked.pages) == 3)
    assert resets.count() == 0


def test_a_count_that_changes_is_followed_at_the_end(qtbot: QtBot, model: HistoryModel) -> None:
    model.show_view(view(count=0, loading=True))
    model.show_view(view())
    assert model.rowCount() == ROWS
    removed = QSignalSpy(model.rowsRemoved)
    model.take_page(PageRead(1, 0, page_rows(0)))
    model.show_view(view(count=ROWS - 1, revision=1))
    assert (removed.count(), model.rowCount()) == (1, ROWS - 1)


def test_times_become_dates_at_midnight(qtbot: QtBot) -> None:
    clock = samples.ManualClock()
    model = HistoryModel(now=clock.now)
    model.show_view(view())
    model.take_page(PageRead(1, 0, page_rows(0)))
    before = model.index(0, Column.OFFERED).data()
    clock.advance(86_400)
    model.show_view(view())
    assert model.index(0, Column.OFFERED).data() != before
