"""In no language is a text cut in what opens beside the cards, over the window, or in its place, at 900 × 600."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from agent_console.accounts.leaving import Leaving
from agent_console.accounts.profiles import Profiles
from agent_console.changelog import read
from agent_console.errors import ArchiveTooNew, ArchiveUnavailable, KeyringTrouble, KeyringUnavailable
from agent_console.history.rows import Hole
from agent_console.session.history_view import BackfillPhase, BackfillProgress, ExportPhase, ExportProgress, HistoryView
from agent_console.session.latency import Latency
from agent_console.session.store import Store
from agent_console.settings import DispositionSetting, Loaded, WorkSettings
from agent_console.taskrouter.instructions import INSTRUCTIONS
from agent_console.ui.about import about_page
from agent_console.ui.completion import CompletionPanel
from agent_console.ui.history.date_button import DaysDialog
from agent_console.ui.leaving_question import LeavingQuestion
from agent_console.ui.main_window import MainWindow
from agent_console.ui.newer import newer_page
from agent_console.ui.news import news_page
from agent_console.ui.scrolling import VerticalArea
from agent_console.ui.signing_out import SignOutPage
from agent_console.ui.strip import OfferStrip
from agent_console.updates.announcement import Announcement
from agent_console.wiring.diagnosing import Diagnosing
from agent_console.wording import said
from tests.accounts.test_leaving import ALICE, BEN
from tests.ui import samples
from tests.ui.finding import button
from tests.ui.history.feeder import Feeder
from tests.ui.history.test_browse import click_row
from tests.ui.measuring import SIZE, is_uncut
from tests.ui.plots.test_panel import FIGURES
from tests.ui.test_installation import FACTS
from tests.ui.troubles import troubled

pytestmark = pytest.mark.usefixtures("language")
MakeWindow = Callable[..., MainWindow]
WORK = WorkSettings(dispositions=(DispositionSetting("Solved"),), wrap_up_limit_s=60)
SETTINGS = replace(samples.LIGHT, work=WORK)
CHANGES = "## 10.12.3 - 2026-11-24\n\n### Added\n- A line that says what is new.\n"


@pytest.fixture
def small(make_window: MakeWindow) -> MainWindow:
    window = make_window(SETTINGS)
    window.resize(*SIZE)
    return window


def test_the_forms_of_all_instructions(qtbot: QtBot, small: MainWindow) -> None:
    for state in (samples.state(samples.offer(1)), samples.state(samples.offer(1, of=samples.task(1, call=False)))):
        small.show_state(state)
        for kind in INSTRUCTIONS:
            small.incoming.form_requested.emit(samples.offer(1).sid, kind.__name__)
            qtbot.waitUntil(lambda: small.asking.form is not None and small.asking.form.parameters.is_whole)
            is_uncut(qtbot, small)


def test_the_task_and_one_reservation_in_full(qtbot: QtBot, small: MainWindow) -> None:
    small.show_state(samples.state(samples.offer(1)))
    small.incoming.task_requested.emit(samples.offer(1).sid)
    assert small.tasks.panel is not None
    tree = small.tasks.panel.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    is_uncut(qtbot, small)
    small.tasks.panel.closed.emit()
    feeder = Feeder(small.history, 20)
    qtbot.waitUntil(lambda: small.history.model.row(3) is not None)
    click_row(small.history, 3)
    assert feeder.asked
    drawer = small.history.drawer
    is_uncut(qtbot, small)
    (area,) = (one for one in small.history.findChildren(VerticalArea) if one.isAncestorOf(small.history.table))

    def is_reached() -> bool:
        is_laid_out = area.verticalScrollBar().maximum() > 0 and drawer.height() >= drawer.minimumSizeHint().height()
        return is_laid_out and drawer.visibleRegion().boundingRect().height() > drawer.height() // 2

    qtbot.waitUntil(is_reached, timeout=3_000)


def test_the_figures(qtbot: QtBot, small: MainWindow) -> None:
    small.history.show_view(HistoryView(figures=FIGURES, row_count=8, counts=samples.COUNTS, loading=False))
    small.history.figures_button.click()
    is_uncut(qtbot, small)


def test_what_the_history_cannot_show(qtbot: QtBot, small: MainWindow) -> None:
    newer = ArchiveTooNew(
        said("errors", "A newer version of Agent Console wrote this archive."),
        said(
            "errors",
            "{file} has format {version}, this version knows {known}. It was left alone: install the newer one.",
        ).format(file="/home/alice/.local/share/agent-console/archive/AC1-WS1.sqlite", version=9, known=8),
    )
    hole = Hole(since=samples.NOW - timedelta(days=2), until=samples.NOW - timedelta(days=1))
    past = BackfillProgress(phase=BackfillPhase.FAILED, read=1_000, skipped=3, error=ArchiveUnavailable("No."))
    view = HistoryView(error=newer, trouble=newer, backfill=past, holes=(hole,), row_count=8, loading=False)
    small.history.show_view(view)
    is_uncut(qtbot, small)


@pytest.mark.parametrize("phase", [ExportPhase.RUNNING, ExportPhase.DONE, ExportPhase.FAILED, ExportPhase.CANCELLED])
def test_what_becomes_of_a_file_and_of_the_past(qtbot: QtBot, small: MainWindow, phase: ExportPhase) -> None:
    error = ArchiveUnavailable("No.") if phase is ExportPhase.FAILED else None
    file = Path("/home/alice/Documents/reservations-2026-11-24.csv")
    export = ExportProgress(phase=phase, rows_done=40_000, rows_total=100_000, file=file, error=error)
    past = BackfillProgress(
        phase=BackfillPhase.RUNNING, done=0.4, read=12_400, reached=samples.NOW - timedelta(days=12)
    )
    small.history.show_view(HistoryView(export=export, backfill=past, newer=12, row_count=8, loading=False))
    is_uncut(qtbot, small)


def test_a_newer_version(qtbot: QtBot, small: MainWindow) -> None:
    small.show_update("10.12.3")
    is_uncut(qtbot, small)


def test_the_end_of_work(qtbot: QtBot, small: MainWindow, clock: samples.ManualClock) -> None:
    long_ago = samples.work(1, for_s=23 * 3_600 + 60)
    due = samples.work(2, "wrapping", wrap_up_due_at=clock() + 30)
    over = samples.work(3, "wrapping", wrap_up_due_at=clock() - 30)
    small.show_state(samples.state(active=(long_ago, due, over)))
    for card in small.active.cards:
        button(card, QCoreApplication.translate("card", "Complete")).click()
        assert card.findChild(CompletionPanel) is not None
    is_uncut(qtbot, small)


def test_what_opens_over_the_window(qtbot: QtBot, small: MainWindow) -> None:
    def is_whole(page: QWidget) -> None:
        page.show()
        qtbot.waitExposed(page)
        is_uncut(qtbot, page, is_page=True)
        page.close()

    small.show_state(troubled())
    for key in (Qt.Key.Key_H, Qt.Key.Key_Slash):
        QTest.keyClick(small, key, Qt.KeyboardModifier.ControlModifier)
    for page in small.findChildren(QDialog):
        is_whole(page)
    days = DaysDialog(small)
    days.show_days(date(2026, 11, 1), date(2026, 11, 24))
    is_whole(days)
    leaving = SignOutPage(small, Leaving(ALICE, Profiles((ALICE, BEN))))
    leaving.show_trouble(KeyringUnavailable("The keyring is locked.", trouble=KeyringTrouble.LOCKED))
    is_whole(leaving)
    pages = (
        about_page(small, FACTS),
        news_page(small, "10.12.3", read(CHANGES)),
        newer_page(small, "10.12.3", Announcement("10.12.4", "2026-11-24", "https://example.com/new", ("More.",))),
    )
    for page in pages:
        page.open_page()
        is_whole(page)
    diagnosing = Diagnosing(small, state=troubled, loaded=Loaded, latency=Latency(Store()))
    diagnosing.open_page()
    assert diagnosing.page is not None
    is_whole(diagnosing.page)


def test_the_question_before_a_break(qtbot: QtBot, small: MainWindow) -> None:
    small.show_state(samples.state(samples.offer(1), samples.offer(2)))
    small.breaks.wish(samples.BREAK.sid)
    assert small.breaks.dialog is not None
    is_uncut(qtbot, small.breaks.dialog, is_page=True)


@pytest.mark.parametrize("offers", [0, 2])
def test_the_question_before_the_end(qtbot: QtBot, small: MainWindow, offers: int) -> None:
    question = LeavingQuestion(small)
    question.show_state(samples.state(*(samples.offer(n) for n in range(offers))))
    question.wish()
    assert question.dialog is not None
    is_uncut(qtbot, question.dialog, is_page=True)


def test_the_strip(qtbot: QtBot, clock: samples.ManualClock) -> None:
    strip = OfferStrip(monotonic=clock)
    qtbot.addWidget(strip)
    strip.show()
    strip.show_state(troubled())
    is_uncut(qtbot, strip, is_page=True)
