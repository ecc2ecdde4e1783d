"""The archive over real sockets: it outlives TaskRouter's forgetting, gaps, crashes and missing permissions."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.archive.archive import Archive
from agent_console.demo.driver import Driver
from agent_console.history.facts import Actor
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.history.rows import HistoryRow
from agent_console.session.history_view import BackfillPhase
from agent_console.session.state import EndingReason
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from agent_console.wiring.shift import Shift
from tests.archive.made import check_whole
from tests.e2e.console import play, texts_of
from tests.e2e.headless import console
from tests.simulator.process import SimulatorProcess

HOUR_S = 3_600


def rows_of(folder: Path, simulator: SimulatorProcess, *, by_sid: bool = False) -> dict[str, HistoryRow]:
    """What the archive knows of the simulator's worker, by caller."""

    async def read() -> dict[str, HistoryRow]:
        archive = await Archive.open(folder / f"{simulator.account_sid}-{simulator.workspace_sid}.sqlite")
        wanted = HistoryFilter(worker_sid=WorkerSid(simulator.worker_sid))
        rows = await archive.page(HistoryQuery(filter=wanted), limit=10_000)
        await archive.close()
        return {f"{row.caller_name} {row.sid}" if by_sid else row.caller_name: row for row in rows}

    return asyncio.run(read())


@pytest.fixture
def frozen() -> Iterator[SimulatorProcess]:
    """A simulator whose time passes only when it is told to."""
    with SimulatorProcess("empty", manual_clock=True, reservation_timeout=30) as simulator:
        yield simulator


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


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_console_that_is_killed_loses_nothing_it_had_seen(frozen: SimulatorProcess, tmp_path: Path) -> None:
    """The whole program, with several offers alive every time it is killed."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "AGENT_CONSOLE_AUTH_TOKEN": frozen.auth_token,
        "XDG_DATA_HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    file = tmp_path / "agent-console" / "archive" / f"{frozen.account_sid}-{frozen.workspace_sid}.sqlite"
    command = [
        sys.executable, "-m", "agent_console", "--base-url", frozen.base_url, "--account-sid", frozen.account_sid,
        "--workspace-sid", frozen.workspace_sid, "--worker-sid", frozen.worker_sid, "--for", "30",
    ]  # fmt: skip
    for number in range(3):
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as console:
            for _ in range(3):
                frozen.control("POST", "chats", {"name": f"Caller {number}"})
            wait_until(partial(holds, file, 3 * (number + 1)))
            console.send_signal(signal.SIGKILL)
    assert set(check_whole(file)) == set(endings(frozen))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("seed", [1, 2])
def test_killed_again_and_again_with_many_offers_alive_every_ending_is_the_true_one(
    frozen: SimulatorProcess, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311  moments that can be repeated
    file = tmp_path / f"{frozen.account_sid}-{frozen.workspace_sid}.sqlite"
    before: set[str] = set()
    for _ in range(6):
        with at_work(frozen, tmp_path) as (process, written):
            made = [frozen.control("POST", "chats", {"name": "A chat"})["task_sid"] for _ in range(4)]
            for _ in range(chance.randrange(1, 6)):
                written()
                for task_sid in chance.sample(made, k=chance.randrange(2)):
                    frozen.control("POST", "hang-up", {"task_sid": task_sid})
                frozen.control("POST", "advance", {"seconds": chance.choice((0, 1, 1, 31))})
                frozen.control("POST", "chats", {"name": "Another chat"})
            process.kill()
        now = set(check_whole(file))
        assert before <= now, "what was in the archive is there after a kill"
        before = now
        frozen.control("POST", "advance", {"seconds": chance.choice((5, 200, 400, HOUR_S))})
    asyncio.run(come_to_rest(frozen, tmp_path))
    assert statuses_in(tmp_path, frozen) == endings(frozen)
    assert len(before) > 20


@contextmanager
def at_work(simulator: SimulatorProcess, folder: Path) -> Iterator[tuple[subprocess.Popen[str], Callable[[], None]]]:
    """Run a console that works by itself; with it comes what waits until it has written, or writes nothing more."""
    command = [
        sys.executable, "-m", "tests.e2e.working", str(folder), simulator.base_url, simulator.account_sid,
        simulator.workspace_sid, simulator.worker_sid,
    ]  # fmt: skip
    environment = os.environ | {"AGENT_CONSOLE_AUTH_TOKEN": simulator.auth_token}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines: SimpleQueue[str] = SimpleQueue()
        listener = threading.Thread(target=hand_on, args=(process.stdout, lines))
        listener.start()
        try:
            lines.get(timeout=30)
            yield process, lambda: waited(lines)
        finally:
            process.kill()
            listener.join()


def hand_on(said: Iterable[str], lines: SimpleQueue[str]) -> None:
    for line in said:
        lines.put(line)


def waited(lines: SimpleQueue[str]) -> None:
    with suppress(Empty):
        lines.get(timeout=1)


async def come_to_rest(simulator: SimulatorProcess, folder: Path) -> None:
    """Let a console fill in what is missing."""
    async with console(
        folder,
        base_url=simulator.base_url,
        account_sid=simulator.account_sid,
        secret=simulator.auth_token,
        workspace_sid=simulator.workspace_sid,
        worker_sid=simulator.worker_sid,
    ) as last:
        done = asyncio.Event()
        last.session.backfill.subscribe(lambda now: done.set() if now.phase is BackfillPhase.DONE else None)
        async with asyncio.timeout(30):
            await done.wait()


def wait_until(true: Callable[[], bool], *, within_s: float = 20.0) -> None:
    """Look again and again; what another process does has no event."""
    deadline = time.monotonic() + within_s
    while not true():
        assert time.monotonic() < deadline, "waited in vain"
        asyncio.run(asyncio.sleep(0.05))


def holds(file: Path, rows: int) -> bool:
    return count(file) >= rows


def count(file: Path) -> int:
    try:
        connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    except sqlite3.OperationalError:
        return 0
    try:
        return int(connection.execute("SELECT count(*) FROM reservation").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        connection.close()


def test_a_month_of_one_worker_is_what_the_simulator_tells_also_an_hour_after_it_forgot(
    qapp: QApplication, tmp_path: Path
) -> None:
    with SimulatorProcess("supervisor", manual_clock=True) as simulator:

        async def look(shift: Shift, driver: Driver) -> None:
            await driver.until(
                "the end of filling in",
                lambda: shift.session.backfill.progress.phase is BackfillPhase.DONE,
                within_s=40,
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


def statuses_in(folder: Path, simulator: SimulatorProcess) -> dict[str, S]:
    """What the archive knows of every reservation of the simulator's worker."""
    return {row.sid: row.status for row in rows_of(folder, simulator, by_sid=True).values()}


def endings(simulator: SimulatorProcess) -> dict[str, S]:
    """How far every reservation of its worker came, by the simulator's own event log."""
    query = f"WorkerSid={simulator.worker_sid}&PageSize=1000&Minutes=43200"
    path: str | None = f"/v1/Workspaces/{simulator.workspace_sid}/Events?{query}"
    found: dict[str, S] = {}
    while path:
        page = simulator.request("GET", path)
        for event in page["events"]:  # newest first
            kind, _, what = event["event_type"].partition(".")
            if kind == "reservation":
                status = {"created": "pending", "wrapup": "wrapping"}.get(what, what)
                found.setdefault(event["resource_sid"], S(status))
        url = page["meta"]["next_page_url"]
        path = url.removeprefix(simulator.base_url) if url else None
    return found
