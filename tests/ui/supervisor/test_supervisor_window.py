"""The supervisor's window over a session with a floor of three: choose, compare, close."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agent_console.errors import NotAuthorized
from agent_console.session.state import ConnectionPhase
from agent_console.settings import Problem, Settings, Theme
from agent_console.settings.store import kept_in_memory
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.supervisor.supervisor_header import connection_of
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from agent_console.wiring.settings import AGENTS, SettingsWiring
from tests.session.manual_clock import settle
from tests.ui.supervisor.desk import FIRST, SECOND, THIRD, Desk, run
from tests.ui.supervisor.floor_samples import ADA, roster


def test_the_floor_appears(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        contents = desk.contents
        assert contents.header.line_text == f"{desk.floor.workspace.friendly_name} · 3 workers · 3 available"
        assert contents.roster.model.rowCount() == 3
        assert contents.hint.isVisible()
        assert not contents.reviews[0].isVisible()

    run(window, scenario)


def test_a_worker_is_chosen_filtered_and_another_takes_the_place_with_the_same_filter(
    window: SupervisorWindow,
) -> None:
    async def scenario(desk: Desk) -> None:
        contents, first = desk.contents, desk.contents.reviews[0]
        contents.roster.choose(FIRST)
        await desk.clock.advance(1)
        assert first.isVisible()
        assert not contents.hint.isVisible()
        assert first.name_text == "Worker 00001"
        assert first.activity_text.startswith("Available")
        assert first.history.view.worker_sid == FIRST
        chip = next(chip for chip in first.history.filters.chips if chip.status is ReservationStatus.TIMEOUT)
        chip.click()
        await desk.clock.advance(1)
        contents.roster.choose(SECOND)
        await desk.clock.advance(1)
        assert first.name_text == "Worker 00002"
        assert first.history.view.worker_sid == SECOND
        assert first.history.view.query.filter.status is ReservationStatus.TIMEOUT
        assert first.history.view.query.filter.worker_sid == SECOND

    run(window, scenario)


def test_two_are_compared_and_either_may_go(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        contents = desk.contents
        first, second = contents.reviews
        contents.roster.choose(FIRST)
        await desk.clock.advance(1)
        first.compare.click()
        assert contents.comparing.isVisible()
        contents.roster.choose(SECOND)
        await desk.clock.advance(1)
        assert not contents.comparing.isVisible()
        assert (first.name_text, second.name_text) == ("Worker 00001", "Worker 00002")
        assert second.isVisible()
        first.close_button.click()
        await desk.clock.advance(1)
        assert (first.name_text, second.isVisible()) == ("Worker 00002", False)
        first.compare.click()
        contents.roster.choose(THIRD)
        await desk.clock.advance(1)
        second.close_button.click()
        await desk.clock.advance(1)
        assert [one is not None for one in desk.session.review.state.slots] == [True, False]

    run(window, scenario)


def test_a_refused_credential_is_said_and_tried_again_when_asked(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        desk.floor.fail("list_workers", NotAuthorized("The key was refused.", status=401))
        await desk.clock.advance(20)
        assert desk.contents.header.connection_text.startswith("●  Not authorized · checked ")
        assert desk.contents.roster.trouble_text.startswith("Not up to date. The key was refused.")
        desk.contents.refresh_requested.emit()
        await desk.clock.advance(1)
        assert desk.contents.header.connection_text.startswith("●  Connected")

    run(window, scenario)


def test_the_link_in_a_word() -> None:
    assert connection_of(roster(ADA)).phase is ConnectionPhase.CONNECTED
    assert connection_of(roster(ADA, loaded_at=None)).phase is ConnectionPhase.CONNECTING


def test_who_is_left_is_selected_and_the_other_can_be_chosen_again(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        roster, (first, second) = desk.contents.roster, desk.contents.reviews
        roster.choose(FIRST)
        await desk.clock.advance(1)
        first.compare.click()
        roster.choose(SECOND)
        await desk.clock.advance(1)
        second.close_button.click()
        await desk.clock.advance(1)
        assert roster.model.entry(roster.view.currentIndex().row()).sid == FIRST
        roster.choose(SECOND)
        await desk.clock.advance(1)
        assert first.name_text == "Worker 00002"

    run(window, scenario)


def test_two_share_a_small_window_alike(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        contents = desk.contents
        first, second = contents.reviews
        contents.roster.choose(FIRST)
        await desk.clock.advance(1)
        alone = (first.history.figures_panel.isVisible(), first.history.filters.heading.isVisible())
        first.compare.click()
        contents.roster.choose(SECOND)
        await desk.clock.advance(1)
        window.resize(900, 600)
        await settle()
        assert window.size() == QSize(900, 600)
        assert contents.minimumSizeHint().width() <= 900
        assert abs(first.width() - second.width()) <= 2
        assert first.width() > contents.roster.width()
        for pane in (first.history, second.history):
            assert not pane.figures_panel.isVisible()
            assert not pane.filters.heading.isVisible()
        second.close_button.click()
        await desk.clock.advance(1)
        assert (first.history.figures_panel.isVisible(), first.history.filters.heading.isVisible()) == alone

    run(window, scenario)


def test_places_that_a_person_chose_are_kept(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        contents = desk.contents
        contents.split.moveSplitter(200, 1)
        await settle()
        chosen = contents.roster.width()
        window.resize(1100, 700)
        await settle()
        assert contents.roster.width() == chosen

    run(window, scenario)


def test_it_closes_only_when_it_may(window: SupervisorWindow) -> None:
    asked = []
    window.close_requested.connect(lambda: asked.append(True))
    window.close()
    assert asked
    assert window.isVisible()
    window.show_closing()
    assert not window.contents.isEnabled()
    assert "closing" in window.windowTitle()
    window.close_now()
    assert not window.isVisible()


def test_the_settings_are_there_without_what_is_an_agents(window: SupervisorWindow, qtbot: QtBot) -> None:
    store = kept_in_memory(Settings(theme=Theme.LIGHT))
    wiring = SettingsWiring(window, store, window.show_settings, left_out=AGENTS)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    shown = wiring.shown
    assert shown is not None
    qtbot.waitUntil(lambda: shown.is_built)
    assert "supervisor.may_change_activity" in shown.rows
    assert not any(key.startswith(("alerts.", "work.", "polling.")) or key == "phones" for key in shown.rows)
    assert {key for key in shown.rows if key.startswith("keys.")} == {"keys.search", "keys.settings"}
    store.choose("theme", Theme.DARK)
    assert window.theme_choice is Theme.DARK
    window.contents.header.theme_chosen.emit(Theme.LIGHT)
    assert store.settings.theme is Theme.LIGHT
    wiring.close()


def test_settings_that_cannot_be_used_are_told(window: SupervisorWindow) -> None:
    window.show_settings_problems((Problem(Path("settings.toml"), "theme must be light.", "theme", 3),))
    bar = window.contents.problems
    assert "settings.toml, line 3: theme must be light." in bar.text
    bar.dismissed.emit()
    assert bar.isHidden()


def test_in_another_language_who_is_under_review_stays_and_nothing_is_heard_twice(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        desk.contents.roster.choose(FIRST)
        await desk.clock.advance(1)
        chip = next(each for each in desk.contents.reviews[0].history.filters.chips if each.status is not None)
        chip.click()
        await desk.clock.advance(1)
        view, before = desk.contents.reviews[0].history.view, desk.contents
        line = before.header.line_text
        window.say_anew()
        contents, first = desk.contents, desk.contents.reviews[0]
        assert contents is not before
        assert (contents.header.line_text, contents.roster.model.rowCount()) == (line, 3)
        assert contents.roster.view.currentIndex().row() == contents.roster.model.row_of(FIRST)
        assert (first.name_text, first.history.view) == ("Worker 00001", view)
        assert first.isVisible()
        assert not contents.hint.isVisible()
        assert first.moving.opener.isVisible()
        shown = before.reviews[0].name_text
        contents.roster.choose(SECOND)
        await desk.clock.advance(1)
        assert first.name_text == "Worker 00002"
        assert before.reviews[0].name_text == shown

    run(window, scenario, may_move=True)
