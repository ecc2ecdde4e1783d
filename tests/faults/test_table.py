"""The whole program under every fault of the table, while an accept is on its way.

Whatever happens: one click is one POST (429 is no doing), what was confirmed stays, the card stays until the server
says otherwise, screen, server and archive agree once it is over, and the credential goes nowhere else.
"""

from __future__ import annotations

import asyncio
import base64
import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.simulator.faulty_wire import FaultyWire
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.faults.table import CASES, Case
from tests.faults.through import through
from tests.faults.under import Under, status_of, stored
from tests.simulator.process import SimulatorProcess


@pytest.fixture
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess("empty", reservation_timeout=120) as process:
        yield process


def elsewhere() -> FaultyWire:
    """Another server, which must hear nothing."""
    return FaultyWire("http://127.0.0.1:1")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_accept_under_every_fault(
    case: Case,
    qapp: QApplication,
    simulator: SimulatorProcess,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)

    async def scenario(shift: Shift, driver: Driver) -> None:
        at = Under(shift, driver, wire, simulator)
        await at.offered()
        wire.fault = case.make(other.base_url)
        at.press_accept()
        if case.phases:
            if case.refuses:
                await driver.until("the click on the wire", lambda: at.posts == 1)
                wire.refuse()
            await at.told(case)
            wire.fault = None
            wire.listen()
            await at.calm()
        else:
            await driver.active(at.sid)
            await at.calm()
        at.agree()
        assert at.posts <= case.most_posts
        if status_of(simulator, at.sid) == "pending":
            await driver.accept(at.sid)  # nothing is in the way of another try
        await driver.complete(at.sid)
        seen.append(at.sid)

    seen: list[ReservationSid] = []
    with FaultyWire(simulator.base_url) as wire, elsewhere() as other:
        play(qapp, through(simulator, wire.base_url), scenario, clock=time.monotonic, archive_dir=tmp_path)
        assert not other.seen
    [sid], [file] = seen, tmp_path.glob("*.sqlite")
    assert asyncio.run(stored(file)) == {sid: ReservationStatus.COMPLETED}
    secret = simulator.auth_token
    pair = base64.b64encode(f"{simulator.account_sid}:{secret}".encode()).decode()
    assert not [text for text in (secret, pair) if text in caplog.text]
