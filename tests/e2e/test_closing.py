"""Closing the window of a worker who can be offered work: asked, and closed by an answer alone."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.ui.leaving_question import LeavingDialog
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.e2e.visitor import shown
from tests.simulator.process import SimulatorProcess

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


async def asked(shift: Shift, driver: Driver) -> LeavingDialog:
    shift.window.close()
    await driver.until("the question", lambda: shown(LeavingDialog) is not None)
    question = shown(LeavingDialog)
    assert question is not None
    return question


def test_it_closes_once_it_is_answered(qapp: QApplication, tmp_path: Path) -> None:
    left = asyncio.Event()

    async def scenario(shift: Shift, driver: Driver) -> None:
        await driver.until("the link", lambda: shift.session.store.state.presence is not None)
        simulator.control("POST", "chats", {"name": "Nadia Petrov"})
        await driver.until("the offer", lambda: bool(shift.session.store.state.pending))
        question = await asked(shift, driver)
        assert question.text.startswith("An offer is ringing.")
        question.reject()
        await driver.until("the answer", lambda: shown(LeavingDialog) is None)
        assert shift.window.isVisible()
        (await asked(shift, driver)).leave.click()
        left.set()
        await asyncio.Event().wait()

    with SimulatorProcess("empty") as simulator:
        play(qapp, simulator, scenario, clock=time.monotonic, archive_dir=tmp_path)
    assert left.is_set()


def test_where_nothing_can_be_missed_any_more_the_question_goes_and_the_next_wish_is_granted(
    qapp: QApplication, tmp_path: Path
) -> None:
    left = asyncio.Event()

    async def scenario(shift: Shift, driver: Driver) -> None:
        await driver.until("the activities", lambda: bool(shift.session.store.state.activities))
        await driver.until("the link", lambda: shift.session.store.state.presence is not None)
        question = await asked(shift, driver)
        assert question.text.startswith("You are Available, and offers go on coming.")
        activities = shift.session.store.state.activities
        shift.window.activity_requested.emit(next(one.sid for one in activities if one.friendly_name == "Break"))
        await driver.until("no question", lambda: shown(LeavingDialog) is None)
        assert shift.window.isVisible()
        shift.window.close()
        left.set()
        await asyncio.Event().wait()

    with SimulatorProcess("empty") as simulator:
        play(qapp, simulator, scenario, clock=time.monotonic, archive_dir=tmp_path)
    assert left.is_set()
