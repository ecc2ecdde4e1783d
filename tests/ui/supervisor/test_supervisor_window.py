"""The supervisor's window over a session with a floor of three: choose, compare, close."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.errors import ArchiveUnavailable, NotAuthorized, TimedOut
from agent_console.history.intents import Intent, Outcome
from agent_console.session.state import ConnectionPhase
from agent_console.session.supervision import Supervision
from agent_console.settings import Problem, Settings, Theme
from agent_console.settings.store import kept_in_memory
from agent_console.taskrouter.sids import ActivitySid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.supervisor.move_bar import MoveBar
from agent_console.ui.supervisor.supervisor_contents import SupervisorContents
from agent_console.ui.supervisor.supervisor_header import connection_of
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from agent_console.wiring.settings import AGENTS, SettingsWiring
from agent_console.wiring.supervision import SupervisorWiring
from tests.session.fake_api import AVAILABLE, BREAK, OFFLINE
from tests.session.floor import Floor, worker_sid
from tests.session.manual_clock import ManualClock, settle
from tests.session.shelf import Shelf
from tests.ui import samples
from tests.ui.supervisor.floor_samples import ADA, roster

FIRST, SECOND, THIRD = (worker_sid(number) for number in (1, 2, 3))
Scenario = Callable[["Desk"], Coroutine[Any, Any, None]]


class Desk:
    """A window, a session on a fake floor, and the wiring between them."""

    def __init__(self, window: SupervisorWindow, *, may_move: bool = False) -> None:
        self.clock = ManualClock()
        self.floor = Floor(self.clock, workers=3)
        shelf = self.shelf = Shelf(self.clock)
        self.session = Supervision(self.floor, shelf, clock=self.clock, readers=(shelf, shelf), may_move=may_move)
        self.window = window
        self.wiring = SupervisorWiring(window.contents, self.session)

    @property
    def contents(self) -> SupervisorContents:
        return self.window.contents


@pytest.fixture
def window(qtbot: QtBot, clock: samples.ManualClock) -> SupervisorWindow:
    made = SupervisorWindow(monotonic=clock, settings=samples.LIGHT, now=clock.now)
    qtbot.addWidget(made, before_close_func=SupervisorWindow.close_now)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.centralWidget() is not None)
    return made


def run(
    window: SupervisorWindow,
    scenario: Scenario,
    *,
    may_move: bool = False,
    prepare: Callable[[Desk], None] = lambda _desk: None,
) -> None:
    async def live() -> None:
        desk = Desk(window, may_move=may_move)
        prepare(desk)
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            living = group.create_task(desk.session.run(), name="supervision")
            await desk.clock.advance(1)
            await scenario(desk)
            desk.wiring.close()
            desk.session.stop()
            await settle()
            assert living.done()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left

    asyncio.run(live())


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
        assert desk.contents.header.connection_text == "●  Not authorized"
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


def test_who_may_only_look_has_no_button_to_move_anybody(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        desk.contents.roster.choose(FIRST)
        await desk.clock.advance(1)
        assert not desk.contents.reviews[0].moving.opener.isVisible()
        desk.contents.move_requested.emit(FIRST, BREAK)
        await desk.clock.advance(1)
        assert not desk.floor.view_of(FIRST).writes

    run(window, scenario)


def focused() -> QWidget:
    """Return who hears the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


async def choose_break(desk: Desk) -> MoveBar:
    """Choose the first worker, and Break from the list."""
    desk.contents.roster.choose(FIRST)
    await desk.clock.advance(1)
    moving = desk.contents.reviews[0].moving
    moving.opener.click()
    QTest.keyClicks(focused(), "bre")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    return moving


def test_a_worker_is_moved_once_after_the_question_was_answered(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        moving = await choose_break(desk)
        writes = desk.floor.view_of(FIRST).writes
        assert moving.text.startswith("Move Worker 00001 from Available to Break?")
        QTest.keyClick(focused(), Qt.Key.Key_Space)  # a stray key is to cancel
        assert moving.text == ""
        assert not writes
        moving = await choose_break(desk)
        gate = desk.floor.view_of(FIRST).hold("set_worker_activity")
        moving.confirm.click()
        await settle()
        assert moving.text == "Moving Worker 00001 to Break…"
        assert not moving.opener.isEnabled()
        desk.contents.move_requested.emit(FIRST, BREAK)  # a second wish meanwhile
        gate.opened.set()
        await desk.clock.advance(1)
        assert moving.text == "Worker 00001 was moved to Break."
        assert [(sent.method, sent.sid) for sent in writes] == [("set_worker_activity", BREAK)]
        moving.dismiss.click()
        assert moving.text == ""
        desk.contents.roster.choose(SECOND)
        await desk.clock.advance(1)
        assert moving.text == ""
        assert moving.opener.isEnabled()

    run(window, scenario, may_move=True)


def test_a_move_whose_answer_is_lost_is_read_back_and_one_that_is_refused_is_told(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        moving = await choose_break(desk)
        view = desk.floor.view_of(FIRST)
        view.lose_answer("set_worker_activity", TimedOut("No answer came."))
        held = view.hold("fetch_worker")
        moving.confirm.click()
        await settle()
        assert moving.text == "No clear answer came. Checking where Worker 00001 is…"
        held.opened.set()
        await desk.clock.advance(1)
        assert moving.text == "Worker 00001 was moved to Break."
        moving = await choose_break(desk)
        view.fail("set_worker_activity", NotAuthorized("This key may not do that.", status=403))
        moving.confirm.click()
        await desk.clock.advance(1)
        assert moving.text == "Change of activity is not permitted with this key. This key may not do that."
        assert len(view.writes) == 2

    run(window, scenario, may_move=True)


def test_a_move_is_on_disk_before_it_is_sent_and_settled_afterwards(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        moving = await choose_break(desk)
        view = desk.floor.view_of(FIRST)
        gate = view.hold("set_worker_activity")
        desk.shelf.slow["write"] = 0.05
        moving.confirm.click()
        await desk.clock.advance(0.02)
        assert not view.writes
        await desk.clock.advance(0.05)
        (intent,) = desk.shelf.intents.values()
        assert (intent.verb, intent.worker_sid, intent.activity_sid) == ("move_worker", FIRST, BREAK)
        assert (intent.caller, intent.target, intent.outcome) == ("Worker 00001", "Break", None)
        assert len(view.writes) == 1
        gate.opened.set()
        await desk.clock.advance(1)
        assert [one.outcome for one in desk.shelf.intents.values()] == [Outcome.ARRIVED]

    run(window, scenario, may_move=True)


def test_moves_that_cannot_be_written_down_are_sent_and_that_is_said(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        moving = await choose_break(desk)
        desk.shelf.write_failure = ArchiveUnavailable("The disk is full.")
        moving.confirm.click()
        await desk.clock.advance(1)
        assert len(desk.floor.view_of(FIRST).writes) == 1
        assert "The disk is full." in desk.contents.unwritten.text

    run(window, scenario, may_move=True)


@pytest.mark.parametrize(
    ("now", "moved_s", "outcome", "line"),
    [
        (BREAK, 0, Outcome.ARRIVED, "did arrive."),
        (AVAILABLE, -60, Outcome.NO_EFFECT, "did not arrive: Ada is Available."),
        (OFFLINE, 60, Outcome.NEVER_KNOWN, "Ada was moved since, and is Offline."),
    ],
)
def test_a_move_that_a_crash_left_open_is_told_once_and_not_sent_again(
    window: SupervisorWindow, now: ActivitySid, moved_s: int, outcome: Outcome, line: str
) -> None:
    def prepare(desk: Desk) -> None:
        clicked_at = desk.clock.now()
        intent = Intent(
            id=f"{9:032x}",
            worker_sid=FIRST,
            verb="move_worker",
            clicked_at=clicked_at,
            activity_sid=BREAK,
            target="Break",
            caller="Ada",
        )
        click = replace(intent, id=f"{8:032x}", verb="set_activity")
        desk.shelf.intents = {one.id: one for one in (intent, click)}
        view = desk.floor.view_of(FIRST)
        view.move_worker(now)
        changed_at = clicked_at + timedelta(seconds=moved_s)
        view.worker = msgspec.structs.replace(view.worker, date_status_changed=changed_at)

    async def scenario(desk: Desk) -> None:
        await desk.clock.advance(5)
        assert desk.contents.settled.text.endswith(line)
        assert "move of Ada to Break at" in desk.contents.settled.text
        assert desk.shelf.intents[f"{9:032x}"].outcome is outcome
        assert desk.shelf.intents[f"{8:032x}"].outcome is None, "an agent's click is the agent's console's"
        assert not desk.floor.view_of(FIRST).writes
        desk.contents.settled.dismissed.emit()
        assert desk.contents.settled.text == ""

    run(window, scenario, may_move=True, prepare=prepare)


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
