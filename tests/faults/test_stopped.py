"""One side stops while an accept is on its way: the computer sleeps, or the server starts again without memory."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.history.intents import Outcome
from agent_console.simulator import wire_faults
from agent_console.simulator.faulty_wire import FaultyWire
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.faults.through import through
from tests.faults.under import CALLER, Under
from tests.simulator.process import SimulatorProcess
from tests.waiting import wait_until


def outcome_in(folder: Path) -> int | None:
    """Read how the one click ended, while the console runs."""
    [file] = folder.glob("*.sqlite")
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT outcome FROM intent").fetchall()
    return found[0][0] if found else None


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be stopped there")
@pytest.mark.parametrize("cut", [False, True], ids=["the answer waits", "the connection is gone"])
def test_a_computer_that_sleeps_while_an_accept_is_on_its_way(tmp_path: Path, cut: bool) -> None:
    with SimulatorProcess("empty", reservation_timeout=120) as simulator, FaultyWire(simulator.base_url) as wire:

        def posts() -> int:
            return sum(one.asked.method == "POST" for one in wire.seen)

        simulator.control("POST", "calls", {"name": CALLER})
        held = wire.fault = wire_faults.Held()
        wire.hits = lambda asked: asked.method == "POST"
        console = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.crashing", "never", str(tmp_path),
             wire.base_url, simulator.account_sid, simulator.workspace_sid, simulator.worker_sid],
            env={"PATH": os.environ["PATH"], "AGENT_CONSOLE_AUTH_TOKEN": simulator.auth_token},
        )  # fmt: skip
        try:
            wait_until(lambda: posts() == 1, "the click on the wire")
            console.send_signal(signal.SIGSTOP)
            wait_until(lambda: "accepted" in str(simulator.control("GET", "state")["reservations"]), "it was done")
            if cut:
                wire.cut()
            wire.fault = None
            held.release()
            console.send_signal(signal.SIGCONT)
            wait_until(lambda: outcome_in(tmp_path) is not None, "an outcome")
        finally:
            console.kill()
            console.wait()
        assert outcome_in(tmp_path) == Outcome.ARRIVED.value
        assert posts() == 1


def test_a_server_that_starts_again_without_memory(qapp: QApplication, tmp_path: Path) -> None:
    first = SimulatorProcess("empty", reservation_timeout=120).start()
    port = urlsplit(first.base_url).port
    assert port is not None
    second = SimulatorProcess("empty", reservation_timeout=120, port=port)

    async def scenario(shift: Shift, driver: Driver) -> None:
        at = Under(shift, driver, wire, first)
        await at.offered()
        wire.fault = wire_faults.silence(arrives=False)
        at.press_accept()
        await driver.until("the click on the wire", lambda: at.posts == 1)
        await asyncio.to_thread(first.stop)
        await asyncio.to_thread(second.start)
        wire.fault = None
        wire.cut()
        await driver.until("nothing to be left of it", lambda: not at.store.state.pending)
        await driver.until("the link", lambda: not at.store.state.stale)
        assert at.posts == 1
        assert not at.confirmed
        again = Under(shift, driver, wire, second)
        await again.offered()
        await driver.accept(again.sid)

    try:
        with FaultyWire(first.base_url) as wire:
            play(qapp, through(first, wire.base_url), scenario, clock=time.monotonic, archive_dir=tmp_path)
    finally:
        first.stop()
        second.stop()
