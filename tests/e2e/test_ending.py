"""However the end is asked for, the program ends in order: nothing on stderr, no child left."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.children import bare
from tests.e2e.display import display
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S

SETTLED = "01-start-dark.png"


def start(
    simulator: SimulatorProcess, pictures: Path, *, platform: str = "offscreen", screen: str = ""
) -> subprocess.Popen[str]:
    """A console of its own; its picture of the start says that it runs."""
    environment = bare(
        QT_QPA_PLATFORM=platform,
        DISPLAY=screen,
        XDG_CONFIG_HOME=str(pictures),
        AGENT_CONSOLE_AUTH_TOKEN=simulator.auth_token,
    )
    options = ["--base-url", simulator.base_url, "--account-sid", simulator.account_sid]
    options += ["--workspace-sid", simulator.workspace_sid, "--worker-sid", simulator.worker_sid]
    return subprocess.Popen(
        [sys.executable, "-m", "agent_console", *options, "--screenshots", str(pictures), "--for", "150"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="an event loop has no signal handlers there")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_order(qtbot: QtBot, tmp_path: Path, number: signal.Signals) -> None:
    with SimulatorProcess("empty") as simulator:
        console = start(simulator, tmp_path)
        try:
            qtbot.waitUntil((tmp_path / SETTLED).exists)
            console.send_signal(number)
            out, err = console.communicate(timeout=PATIENCE_S)
        finally:
            console.kill()
            console.communicate()
        assert (console.returncode, out, err) == (0, "", "")
        assert (tmp_path / "02-end-light.png").exists()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_a_display_that_goes_ends_it_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    with SimulatorProcess("empty") as simulator, display() as screen:
        console = start(simulator, tmp_path, platform="xcb", screen=screen.name)
        try:
            qtbot.waitUntil((tmp_path / SETTLED).exists)
            screen.server.kill()
            out, err = console.communicate(timeout=PATIENCE_S)
        finally:
            console.kill()
            console.communicate()
        *qt, last = err.splitlines()
        assert (console.returncode, out) == (1, "")
        assert last.startswith("agent-console: The display has gone.")
        assert all("WARNING qt" in line for line in qt)


def test_no_secret_in_what_a_console_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    with SimulatorProcess("empty") as simulator:
        console = start(simulator, tmp_path)
        try:
            qtbot.waitUntil((tmp_path / SETTLED).exists)
            arguments = Path(f"/proc/{console.pid}/cmdline").read_bytes() if sys.platform == "linux" else b""
            console.terminate()
            out, err = console.communicate(timeout=PATIENCE_S)
        finally:
            console.kill()
            console.communicate()
        secret = simulator.auth_token
        assert secret not in out + err
        assert secret.encode() not in arguments
        assert all(secret.encode() not in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
