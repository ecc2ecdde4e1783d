"""A secret that somebody signs in with is in the keyring, and nowhere else on the machine.

It is entered in the real window, kept by a real gnome-keyring, and used by the real program in its own process while
things go wrong. Then everything that was written or can be seen of it is searched.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from agent_console.accounts.os_keyring import OsKeyring
from agent_console.cli.entry import run_account
from agent_console.machine import paths
from agent_console.settings import AlertSettings, Settings
from agent_console.ui.leaving_question import LeavingDialog
from agent_console.ui.main_window import MainWindow
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.wiring.launch import RunOptions
from agent_console.wiring.signing_in import SignedIn
from tests.accounts.keyring_desktop import keyring_desktop, needs_keyring
from tests.accounts.test_checking import ENOUGH
from tests.alerts.made import script
from tests.e2e.signing import paste, press, sign_in
from tests.e2e.visitor import Visitor, shown
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S, wait_until

pytestmark = [needs_keyring, pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.timeout(300)]

FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "status", "status": 500, "count": 2},
    {"kind": "html", "count": 1},
    {"kind": "reset", "count": 1},
    {"kind": "truncated_json", "count": 1},
    {"kind": "next_page_other_host", "count": 1},
    {"kind": "redirect_other_host", "count": 1},
)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Everything that a program of this user could write to, below one folder, and a keyring that is open."""
    with keyring_desktop(tmp_path / "home") as desktop:
        for name, value in desktop.variables.items():
            monkeypatch.setenv(name, value)
        (tmp_path / "temporary").mkdir()
        monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        # What rings is a child: it tells what it inherited.
        script(tmp_path, "pw-play", f"cat /proc/self/environ /proc/self/cmdline >> {tmp_path}/child")
        monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
        yield tmp_path


def forms_of(username: str, secret: str) -> list[bytes]:
    """How a secret may lie about: as it is, and as HTTP sends it."""
    pair = f"{username}:{secret}".encode()
    return [secret.encode(), base64.b64encode(secret.encode())[:-4], base64.b64encode(pair)[-24:-4]]


def found_in(folder: Path, markers: list[bytes]) -> list[Path]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return [file for file in files if any(marker in file.read_bytes() for marker in markers)]


def asked(simulator: SimulatorProcess, status: int) -> int:
    requests = simulator.control("GET", "requests")["requests"]
    return sum(each["status"] == status and "/_simulator/" not in each["path"] for each in requests)


def provoke(simulator: SimulatorProcess, key_sid: str, child: Path) -> None:
    """Let a console meet whatever can go wrong, and in the end be refused."""
    wait_until(lambda: asked(simulator, 200) > 3, "the first answers")
    for fault in FAULTS:
        simulator.control("POST", "faults", fault)
    wait_until(lambda: asked(simulator, 500) > 1, "the errors")
    wait_until(child.exists, "a ring")
    simulator.control("DELETE", "faults")
    simulator.control("DELETE", "keys", {"api_key_sid": key_sid})
    wait_until(lambda: asked(simulator, 401) > 0, "the refusal")


def seen_from_outside(pid: int) -> bytes:
    """What other programs of the same user can see of a process and its threads' children."""
    process = Path("/proc") / str(pid)
    return (process / "environ").read_bytes() + (process / "cmdline").read_bytes()


def test_a_secret_is_in_the_keyring_and_nowhere_else(
    qapp: QApplication, machine: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with SimulatorProcess("rush") as simulator:
        key = simulator.control("POST", "keys", {"allow": ENOUGH})
        names = ("base_url", "account_sid", "workspace_sid", "worker_sid")
        block = json.dumps({name: getattr(simulator, name) for name in names} | key)
        markers = forms_of(key["api_key_sid"], key["api_key_secret"])

        async def scenario(window: SignInWindow) -> None:
            paste(window, block)
            press(window.sign_in)

        with caplog.at_level(logging.DEBUG):
            outcome = sign_in(qapp, scenario, secrets=OsKeyring(within_s=30), file=paths.profiles_file())
        QGuiApplication.clipboard().clear()
        assert isinstance(outcome, SignedIn)
        assert not any(marker.decode() in caplog.text + repr(outcome) for marker in markers)

        process = subprocess.Popen(
            [
                sys.executable,
                "-X",
                "dev",
                "-m",
                "agent_console",
                "--for",
                "150",
                "--screenshots",
                str(machine / "pictures"),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        try:
            provoke(simulator, key["api_key_sid"], machine / "child")
            outside = seen_from_outside(process.pid)
        finally:
            process.terminate()
            said, _ = process.communicate(timeout=PATIENCE_S)
    assert not any(marker in said + outside for marker in markers)
    assert list((machine / "pictures").glob("*.png"))
    assert list(machine.rglob("*.sqlite"))
    assert found_in(machine, markers) == []
    assert asyncio.run(OsKeyring(within_s=30).read(outcome.profile.secret_name)) == key["api_key_secret"]


@pytest.mark.parametrize("as_file", [True, False])
def test_what_automation_gives_reaches_no_child(machine: Path, as_file: bool) -> None:
    with SimulatorProcess("rush") as simulator:
        key = simulator.control("POST", "keys", {"allow": ENOUGH})
        markers = forms_of(key["api_key_sid"], key["api_key_secret"])
        given = {"AGENT_CONSOLE_AUTH_TOKEN": key["api_key_secret"]}
        if as_file:
            file = machine.parent / f"{machine.name}-token"
            file.write_text(key["api_key_secret"] + "\n")
            file.chmod(0o600)
            given = {"AGENT_CONSOLE_AUTH_TOKEN_FILE": str(file)}
        process = subprocess.Popen(
            [
                sys.executable, "-m", "agent_console", "--base-url", simulator.base_url,
                "--account-sid", simulator.account_sid, "--workspace-sid", simulator.workspace_sid,
                "--worker-sid", simulator.worker_sid, "--for", "150",
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=os.environ | given | {"AGENT_CONSOLE_API_KEY_SID": key["api_key_sid"]},
        )  # fmt: skip
        try:
            provoke(simulator, key["api_key_sid"], machine / "child")
            outside = seen_from_outside(process.pid)
        finally:
            process.terminate()
            said, _ = process.communicate(timeout=PATIENCE_S)
    assert not any(marker in said for marker in markers)
    assert found_in(machine, markers) == []
    # A process' own variables are as they were at its start, to programs of the same user: hence the file.
    assert any(marker in outside for marker in markers) is not as_file


def test_from_nothing_to_the_first_accepted_offer_through_the_sign_in_page_alone(
    qapp: QApplication, machine: Path
) -> None:
    def morning() -> bool:
        window = shown(SignInWindow)
        if window is None:
            return False
        paste(window, block)
        press(window.sign_in)
        return True

    def offer() -> bool:
        window = shown(MainWindow)
        if window is None or not (window.incoming.cards or window.state.active):
            return False
        # A card takes no press in the moment in which it came.
        for card in window.incoming.cards:
            card.press_accept()
        return bool(window.state.active)

    def work() -> bool:
        window = shown(MainWindow)
        return window is not None and window.close() is False

    def leave() -> bool:
        question = shown(LeavingDialog)
        if question is not None:
            question.leave.click()
        return question is not None

    with SimulatorProcess("empty") as simulator:
        key = simulator.control("POST", "keys", {"allow": ENOUGH})
        names = ("base_url", "account_sid", "workspace_sid", "worker_sid")
        block = json.dumps({name: getattr(simulator, name) for name in names} | key)
        simulator.control("POST", "chats", {"name": "Nadia Petrov"})
        visitor = Visitor(morning, offer, work, leave)
        quiet = Settings(alerts=AlertSettings(ring=False, notifications=False))
        run = RunOptions(settings=quiet, archive_dir=machine / "archive", run_for_s=60)
        assert run_account(None, is_supervisor=False, secret="", api_key_sid=None, run=run) == 0
        QGuiApplication.clipboard().clear()
        assert visitor.is_done
        answered = [each for each in simulator.control("GET", "requests")["requests"] if each["method"] == "POST"]
        assert any("/Reservations/" in each["path"] and each["status"] == 200 for each in answered)
    assert found_in(machine, forms_of(key["api_key_sid"], key["api_key_secret"])) == []
