"""Time that is not what it seems, while an accept is on its way: the computer's clock is wrong or jumps, or it sleeps.

The server's clock is in the table. Whatever it is: one click is one POST, it is confirmed, the countdown stays, and the
archive has the moments of the server.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.archive.archive import Archive
from agent_console.demo.driver import Driver
from agent_console.history.filters import HistoryQuery
from agent_console.history.rows import HistoryRow
from agent_console.session.clock import SystemClock
from agent_console.simulator import wire_faults
from agent_console.simulator.faulty_wire import FaultyWire
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.faults.through import through
from tests.faults.under import Under
from tests.simulator.process import SimulatorProcess

HOUR = timedelta(hours=1)
OFFERED_FOR_S = 120
#: How long an answer takes: long enough for time to go wrong meanwhile.
UNDER_WAY_S = 0.8


class OddClock(SystemClock):
    """The computer's clocks, but that the wall clock is as far off as it is told."""

    def __init__(self) -> None:
        self.off = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.off


def is_an_hour_fast(clock: OddClock) -> None:
    clock.off = HOUR


def is_an_hour_slow(clock: OddClock) -> None:
    clock.off = -HOUR


def is_set_right(clock: OddClock) -> None:
    clock.off = timedelta(0)


def is_as_it_is(_clock: OddClock) -> None:
    """Nothing is wrong yet."""


Wrong = Callable[[OddClock], None]


@pytest.fixture
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess("empty", reservation_timeout=OFFERED_FOR_S) as process:
        yield process


async def rows_of(file: Path) -> tuple[HistoryRow, ...]:
    archive = await Archive.open(file)
    try:
        return await archive.page(HistoryQuery())
    finally:
        await archive.close()


@pytest.mark.parametrize(
    ("before", "meanwhile"),
    [
        (is_an_hour_fast, ()),
        (is_an_hour_slow, ()),
        (is_as_it_is, (is_an_hour_fast,)),
        (is_as_it_is, (is_an_hour_slow,)),
        (is_an_hour_fast, (is_an_hour_slow, is_an_hour_fast, is_set_right)),
    ],
    ids=["an hour fast", "an hour slow", "put forward", "put back", "jumping"],
)
def test_an_accept_by_a_clock_that_is_wrong(
    qapp: QApplication, simulator: SimulatorProcess, tmp_path: Path, before: Wrong, meanwhile: tuple[Wrong, ...]
) -> None:
    clock = OddClock()
    before(clock)

    async def scenario(shift: Shift, driver: Driver) -> None:
        at = Under(shift, driver, wire, simulator)
        await at.offered()
        await driver.until("the deadline", lambda: _deadline(at) is not None)
        assert _left_s(at) == pytest.approx(OFFERED_FOR_S, abs=6)
        wire.fault = wire_faults.late(UNDER_WAY_S)
        at.press_accept()
        await driver.until("the click on the wire", lambda: at.posts == 1)
        for jump in meanwhile:
            jump(clock)
            await asyncio.sleep(0)
        await driver.active(at.sid)
        wire.fault = None
        await at.calm()
        at.agree()
        assert at.posts == 1
        await driver.complete(at.sid)

    began = datetime.now(UTC)
    with FaultyWire(simulator.base_url) as wire:
        play(
            qapp,
            through(simulator, wire.base_url),
            scenario,
            clock=time.monotonic,
            session_clock=clock,
            archive_dir=tmp_path,
        )
    [file] = tmp_path.glob("*.sqlite")
    [row] = asyncio.run(rows_of(file))
    assert row.status is ReservationStatus.COMPLETED
    assert abs(row.offered_at - began) < timedelta(minutes=2), "the server's moment"


def _deadline(at: Under) -> float | None:
    entry = at.store.state.find(at.sid)
    return entry.deadline_at if entry is not None else None


def _left_s(at: Under) -> float:
    deadline = _deadline(at)
    assert deadline is not None
    return deadline - time.monotonic()
