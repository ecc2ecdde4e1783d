"""Hotkeys and second starts: processes of their own tell the running console something and print its answer."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.instance.first import FirstLock
from agent_console.instance.identity import identity_of
from agent_console.ui.buttons import TYPED_THROUGH_S
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess

pytestmark = [
    pytest.mark.usefixtures("own_folders"),
    pytest.mark.skipif(sys.platform == "win32", reason="untried there"),
    # Offscreen windows have no manager to raise them.
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


async def told(*arguments: str, secret: str = "") -> tuple[int, str]:
    """Run the program as a hotkey does; returns its exit code and what it printed."""
    environment = {**os.environ, "AGENT_CONSOLE_AUTH_TOKEN": secret}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "agent_console", *arguments,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, env=environment,
    )  # fmt: skip
    out, _ = await process.communicate()
    return process.returncode or 0, out.decode()


def in_a_thread(*arguments: str, secret: str = "") -> Coroutine[Any, Any, tuple[int, str]]:
    """The same beside the loop of the window."""
    return asyncio.to_thread(lambda: asyncio.run(told(*arguments, secret=secret)))


def test_orders_are_carried_out_and_answered_in_words(qapp: QApplication) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        store = shift.session.store
        await driver.until("the link", lambda: store.state.presence is not None and bool(store.state.activities))
        assert await in_a_thread("--accept") == (1, "Nothing is ringing.\n")
        simulator.control("POST", "chats", {"name": "Nadia Petrov"})
        await driver.until("the caller", lambda: any(entry.task is not None for entry in store.state.pending))
        sid, seen_at = store.state.pending[0].sid, store.state.pending[0].seen_at
        # A process takes longer than that on most computers, but not on all.
        await driver.until("half a second", lambda: time.monotonic() - seen_at > TYPED_THROUGH_S)
        assert await in_a_thread("--accept") == (0, "Accepted Nadia Petrov.\n")
        await driver.active(sid)
        code, text = await in_a_thread("--activity", "nowhere")
        assert code == 1
        assert text.startswith("There is no activity nowhere. There are: ")
        assert await in_a_thread("--activity", "break") == (0, "You are Break.\n")
        assert store.state.presence is not None
        assert store.state.presence.activity_name == "Break"
        assert (await in_a_thread("tel:+1-415-555-0100"))[0] == 0
        assert "+1 415 555 0100" in shift.window.notices.handed.text
        assert not any(entry.command for entry in store.state.active)

    with SimulatorProcess("empty") as simulator:
        play(qapp, simulator, scenario, clock=time.monotonic)


def test_a_second_start_brings_the_first_window_up(qapp: QApplication) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        first = FirstLock(identity_of(shift.options))
        assert first.take()
        await driver.until("the link", lambda: shift.session.store.state.presence is not None)
        shift.window.hide()
        options = shift.options
        code, text = await in_a_thread(
            "--base-url", options.base_url, "--account-sid", options.account_sid,
            "--workspace-sid", options.workspace_sid, "--worker-sid", str(options.worker_sid), "--for", "5",
            secret=simulator.auth_token,
        )  # fmt: skip
        assert (code, text) == (0, "The console was running already: its window is in front.\n")
        assert shift.window.isVisible()
        first.give_up()

    with SimulatorProcess("empty") as simulator:
        play(qapp, simulator, scenario, clock=time.monotonic)


def test_without_a_console_there_is_nobody_to_tell() -> None:
    assert asyncio.run(told("--accept")) == (1, "agent-console: No console is running. Start it with agent-console.\n")


async def another_desk(simulator: SimulatorProcess, folder: Path) -> tuple[asyncio.subprocess.Process, dict[str, str]]:
    """Start the same worker's console as on another computer: with folders of its own, where nobody is the first."""
    variables = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    environment = os.environ | variables | {
        "XDG_RUNTIME_DIR": str(folder),
        "AGENT_CONSOLE_AUTH_TOKEN": simulator.auth_token,
        "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "agent_console", "--base-url", simulator.base_url, "--account-sid", simulator.account_sid,
        "--workspace-sid", simulator.workspace_sid, "--worker-sid", simulator.worker_sid, "--for", "150",
        env=environment,
    )  # fmt: skip
    return process, environment


def test_two_consoles_of_one_worker_are_told_once_and_do_not_fight(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        def posts() -> int:
            asked = simulator.control("GET", "requests")["requests"]
            return sum(each["method"] == "POST" and "/v1/" in each["path"] for each in asked)

        store, notices = shift.session.store, shift.window.notices
        await driver.until("the link", lambda: store.state.presence is not None)
        simulator.control("POST", "chats", {"name": "Nadia Petrov"})
        await driver.until("the caller", lambda: any(entry.task is not None for entry in store.state.pending))
        before = posts()
        # A key on the other desk: asked again until that console has seen the offer, too.
        await asyncio.to_thread(accept_there)
        await driver.until("the notice", lambda: "Nadia Petrov was accepted elsewhere" in notices.elsewhere.text)
        assert "This one sets nothing back." in notices.elsewhere.text
        notices.elsewhere.dismissed.emit()
        await driver.until("its end", lambda: not notices.elsewhere.text)
        sid = store.state.active[0].sid
        shift.window.complete_requested.emit(sid)
        await driver.until("the end of the work", lambda: store.state.find(sid) is None)
        # The one acceptance there and the one completion here: nobody fought.
        assert posts() == before + 2

    def accept_there() -> None:
        async def live() -> None:
            process, environment = await another_desk(simulator, desk)
            try:
                for _ in range(40):
                    again = await asyncio.create_subprocess_exec(
                        sys.executable, "-m", "agent_console", "--accept", env=environment,
                        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
                    )  # fmt: skip
                    said, _ = await again.communicate()
                    if again.returncode == 0:
                        assert said.startswith(b"Accepted ")  # that desk may not know yet who calls
                        return
                raise AssertionError(said)
            finally:
                process.terminate()
                await process.wait()

        asyncio.run(live())

    with tempfile.TemporaryDirectory(prefix="ac") as short, SimulatorProcess("empty") as simulator:
        desk = Path(short)
        play(qapp, simulator, scenario, clock=time.monotonic)
