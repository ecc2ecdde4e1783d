"""An archive of an earlier version is brought up to date while calls are taken: nobody waits for it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.archive.schema import STEPS
from agent_console.demo.driver import Driver
from agent_console.wiring.shift import Shift
from tests.archive.made import check_whole
from tests.archive.older import older_archive, version
from tests.archive.test_updating import held
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess

ROWS = 300


@pytest.fixture
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess("empty", manual_clock=True, reservation_timeout=30) as process:
        yield process


def test_calls_are_taken_meanwhile_and_are_in_the_history_afterwards(
    qapp: QApplication, simulator: SimulatorProcess, tmp_path: Path
) -> None:
    file = tmp_path / f"{simulator.account_sid}-{simulator.workspace_sid}.sqlite"
    older_archive(file, ROWS)
    holding = ExitStack()
    holding.enter_context(held(file))

    async def take_calls(shift: Shift, driver: Driver) -> None:
        history = shift.window.history
        simulator.control("POST", "calls", {"name": "Ana"})
        offer = await driver.offer_of("Ana")
        await driver.until("the words", lambda: "being brought up to date" in history.message_text)
        await driver.accept(offer.sid)
        assert version(file) == 2
        holding.close()
        await driver.until("the history", lambda: history.view.row_count == 1)

    with holding:
        play(qapp, simulator, take_calls, clock=time.monotonic, archive_dir=tmp_path)
    assert version(file) == len(STEPS)
    assert len(check_whole(file)) == ROWS + 1
    assert [one.name for one in tmp_path.iterdir()] == [file.name]
