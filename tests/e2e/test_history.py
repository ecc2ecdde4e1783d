"""The archive over real sockets: it outlives TaskRouter's forgetting, gaps, crashes and missing permissions."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.history.facts import Actor
from agent_console.session.entries import EndingReason
from agent_console.session.history_view import BackfillPhase
from agent_console.taskrouter.statuses import ReservationStatus as S
from agent_console.wiring.shift import Shift
from tests.e2e.console import play, texts_of
from tests.e2e.kept import HOUR_S, endings, rows_of, statuses_in
from tests.simulator.process import SimulatorProcess


async def a_day(shift: Shift, driver: Driver, simulator: SimulatorProcess) -> None:
    """Ana is served, Ben is rejected, Cy hangs up, Dee is not answered."""
    for name in ("Ana", "Ben", "Cy", "Dee"):
        made = simulator.control("POST", "calls", {"name": name})
        offer = await driver.offer_of(name)
        match name:
            case "Ana":
                await driver.accept(offer.sid)
                simulator.control("POST", "advance", {"seconds": 60})
                await driver.complete(offer.sid)
            case "Ben":
                await driver.reject(offer.sid, "Break")
                simulator.control("POST", "hang-up", {"task_sid": str(offer.reservation.task_sid)})
                await driver.choose_activity("Available")
            case "Cy":
                simulator.control("POST", "hang-up", {"task_sid": str(offer.reservation.task_sid)})
                await driver.ended(offer.sid, EndingReason.CALLER_LEFT)
            case _:
                simulator.control("POST", "advance", {"seconds": 31})
                await driver.ended(offer.sid, EndingReason.NOT_ANSWERED)
                simulator.control("POST", "hang-up", {"task_sid": str(offer.reservation.task_sid)})
        assert made


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_hour_after_taskrouter_forgot_everything_is_still_there(
    qapp: QApplication, frozen: SimulatorProcess, tmp_path: Path
) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        await a_day(shift, driver, frozen)
        frozen.control("POST", "advance", {"seconds": HOUR_S})
        path = f"/v1/Workspaces/{frozen.workspace_sid}/Workers/{frozen.worker_sid}/Reservations"
        assert frozen.request("GET", path)["reservations"] == []
        shift.session.refresh()
        await driver.until("four rows", lambda: shift.window.history.view.row_count == 4)

    play(qapp, frozen, scenario, clock=time.monotonic, archive_dir=tmp_path)
    rows = rows_of(tmp_path, frozen)
    assert {name: row.status for name, row in rows.items()} == {
        "Ana": S.COMPLETED,
        "Ben": S.REJECTED,
        "Cy": S.CANCELED,
        "Dee": S.TIMEOUT,
    }
    assert rows["Ana"].ended_by is Actor.THIS_CONSOLE
    assert rows["Ben"].ended_by is Actor.THIS_CONSOLE
    assert rows["Dee"].ended_by is Actor.PLATFORM
    assert rows["Ana"].handled_s == pytest.approx(60, abs=2)


def test_a_gap_is_filled_at_the_next_start_and_filling_again_changes_nothing(
    qapp: QApplication, frozen: SimulatorProcess, tmp_path: Path
) -> None:
    async def look(shift: Shift, driver: Driver) -> None:
        await driver.until("the end of filling in", lambda: shift.session.backfill.progress.phase is BackfillPhase.DONE)

    play(qapp, frozen, look, clock=time.monotonic, archive_dir=tmp_path)
    frozen.control("POST", "calls", {"name": "Missed while nobody watched"})
    frozen.control("POST", "advance", {"seconds": HOUR_S})
    play(qapp, frozen, look, clock=time.monotonic, archive_dir=tmp_path)
    once = rows_of(tmp_path, frozen)
    assert [row.status for row in once.values()] == [S.TIMEOUT]
    play(qapp, frozen, look, clock=time.monotonic, archive_dir=tmp_path)
    assert rows_of(tmp_path, frozen) == once


def test_what_comes_and_goes_between_two_looks_is_there_with_its_ending(
    qapp: QApplication, frozen: SimulatorProcess, tmp_path: Path
) -> None:
    async def look(shift: Shift, driver: Driver) -> None:
        await driver.until("the end of filling in", lambda: shift.session.backfill.progress.phase is BackfillPhase.DONE)
        made = frozen.control("POST", "calls", {"name": "Gone at once"})
        frozen.control("POST", "hang-up", {"task_sid": made["task_sid"]})
        frozen.control("POST", "advance", {"seconds": HOUR_S})
        await driver.until("one row", lambda: shift.window.history.view.row_count == 1)

    play(qapp, frozen, look, clock=time.monotonic, archive_dir=tmp_path)
    assert {name: row.status for name, row in rows_of(tmp_path, frozen).items()} == {"Gone at once": S.CANCELED}


def test_what_is_deleted_ends_in_the_archive_too(qapp: QApplication, frozen: SimulatorProcess, tmp_path: Path) -> None:
    """Ana's offer is deleted, Ben is forgotten until the system deletes him."""

    async def look(shift: Shift, driver: Driver) -> None:
        frozen.control("POST", "calls", {"name": "Ana"})
        ana = await driver.offer_of("Ana")
        task = f"/v1/Workspaces/{frozen.workspace_sid}/Tasks/{ana.reservation.task_sid}"
        frozen.request("DELETE", task)
        await driver.ended(ana.sid, EndingReason.WITHDRAWN)
        frozen.control("POST", "calls", {"name": "Ben"})
        await driver.accept((await driver.offer_of("Ben")).sid)
        frozen.control("POST", "advance", {"seconds": 25 * HOUR_S})
        counts = shift.window.history
        await driver.until("both endings", lambda: dict(counts.view.counts) == {S.CANCELED: 1, S.COMPLETED: 1})

    play(qapp, frozen, look, clock=time.monotonic, archive_dir=tmp_path)
    rows = rows_of(tmp_path, frozen)
    assert {name: row.status for name, row in rows.items()} == {"Ana": S.CANCELED, "Ben": S.COMPLETED}


def test_without_leave_to_read_events_it_is_said_and_work_goes_on(
    qapp: QApplication, frozen: SimulatorProcess, tmp_path: Path
) -> None:
    frozen.control("POST", "faults", {"kind": "status", "status": 403, "path_contains": "/Events"})

    async def scenario(shift: Shift, driver: Driver) -> None:
        await driver.until("the refusal", lambda: shift.session.backfill.progress.phase is BackfillPhase.NOT_PERMITTED)
        assert any("may not list events" in text for text in texts_of(shift.window.history))
        frozen.control("POST", "calls", {"name": "Ana"})
        await driver.accept((await driver.offer_of("Ana")).sid)

    play(qapp, frozen, scenario, clock=time.monotonic, archive_dir=tmp_path)
    assert rows_of(tmp_path, frozen)["Ana"].status is S.ACCEPTED


def test_a_month_of_one_worker_is_what_the_simulator_tells_also_an_hour_after_it_forgot(
    qapp: QApplication, tmp_path: Path
) -> None:
    with SimulatorProcess("supervisor", manual_clock=True) as simulator:

        async def look(shift: Shift, driver: Driver) -> None:
            await driver.until(
                "the end of filling in",
                lambda: shift.session.backfill.progress.phase is BackfillPhase.DONE,
            )

        play(qapp, simulator, look, clock=time.monotonic, archive_dir=tmp_path)
        first = endings(simulator)
        assert statuses_in(tmp_path, simulator) == first
        assert sum(Counter(first.values()).values()) > 200
        simulator.control("POST", "advance", {"seconds": 300 + HOUR_S})
        play(qapp, simulator, look, clock=time.monotonic, archive_dir=tmp_path)
        found, told = statuses_in(tmp_path, simulator), endings(simulator)
        path = f"/v1/Workspaces/{simulator.workspace_sid}/Workers/{simulator.worker_sid}/Reservations?PageSize=1000"
        still = {one["sid"] for one in simulator.request("GET", path)["reservations"]}
    assert found == told
    assert set(first) <= set(found)
    over = {S.COMPLETED, S.CANCELED}
    assert not [sid for sid, status in first.items() if status in over and sid in still], "they are long gone"
    assert {status for sid, status in found.items() if sid not in still} >= {*over, S.TIMEOUT, S.REJECTED, S.RESCINDED}
