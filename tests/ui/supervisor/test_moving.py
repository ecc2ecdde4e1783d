"""A supervisor moves a worker: asked first, sent once, told what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from agent_console.errors import ArchiveUnavailable, NotAuthorized, TimedOut
from agent_console.history.intents import Intent, Outcome
from agent_console.taskrouter.sids import ActivitySid
from agent_console.ui.supervisor.move_bar import MoveBar
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from tests.session.fake_world import AVAILABLE, BREAK, OFFLINE
from tests.session.manual_clock import settle
from tests.ui.supervisor.desk import FIRST, SECOND, Desk, run


def test_who_may_only_look_has_no_button_to_move_anybody(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        desk.contents.roster.choose(FIRST)
        await desk.clock.advance(1)
        assert not desk.contents.reviews[0].moving.opener.isVisible()
        desk.contents.move_requested.emit(FIRST, BREAK)
        await desk.clock.advance(1)
        assert not desk.floor.view_of(FIRST).writes

    run(window, scenario)


def test_moves_are_allowed_and_taken_back_while_the_console_runs(window: SupervisorWindow) -> None:
    async def scenario(desk: Desk) -> None:
        desk.contents.roster.choose(FIRST)
        await desk.clock.advance(1)
        desk.session.allow_moves(may=True)
        await desk.clock.advance(1)
        moving = await choose_break(desk)
        assert moving.text.startswith("Move Worker 00001")
        desk.session.allow_moves(may=False)
        await desk.clock.advance(1)
        assert (moving.text, moving.opener.isVisible()) == ("", False)
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
