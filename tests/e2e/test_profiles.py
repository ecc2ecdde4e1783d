"""The program from a profile and a real keyring, in its own process: straight to the window, and the secret nowhere."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from agent_console.accounts import profiles
from agent_console.accounts.os_keyring import OsKeyring
from agent_console.accounts.profiles import Profile, Profiles, Role
from agent_console.archive.opening import archive_file, open_for_writing
from agent_console.cli.entry import Consoles
from agent_console.machine import paths
from agent_console.settings import AlertSettings, Settings
from agent_console.taskrouter.sids import AccountSid, ApiKeySid, WorkerSid, WorkspaceSid
from agent_console.ui.main_window import MainWindow
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.ui.signing_out import SignOutPage
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from agent_console.wiring.launch import RunOptions
from tests.accounts.keyring_desktop import KeyringDesktop, keyring_desktop, needs_keyring
from tests.e2e.signing import Shelf
from tests.e2e.visitor import Visitor, shown
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S, wait_until


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyringDesktop]:
    with keyring_desktop(tmp_path / "home") as made:
        for name, value in made.variables.items():
            monkeypatch.setenv(name, value)
        yield made


def profile_of(simulator: SimulatorProcess, name: str = "Alice") -> Profile:
    return Profile(
        name=name,
        base_url=simulator.base_url,
        account_sid=AccountSid(simulator.account_sid),
        username=ApiKeySid(simulator.api_key_sid),
        workspace_sid=WorkspaceSid(simulator.workspace_sid),
        worker_sid=WorkerSid(simulator.worker_sid),
    )


def run(
    folder: Path, *arguments: str, until: Callable[[], bool] | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the program to its end; ``until`` ends it as soon as that holds."""
    command = [sys.executable, "-m", "agent_console", *arguments]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"XDG_CONFIG_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"} | variables,
    )
    try:
        if until is not None:
            wait_until(until)
            process.terminate()
        out, err = process.communicate(timeout=PATIENCE_S)
    finally:
        process.kill()
        process.wait()
    return subprocess.CompletedProcess(command, process.returncode, out, err)


def polls(simulator: SimulatorProcess) -> bool:
    """Whether the worker's offers were asked for, and told."""
    asked = simulator.control("GET", "requests")["requests"]
    return any(each["status"] == 200 and each["path"].endswith("/Reservations") for each in asked)


@needs_keyring
def test_a_profile_and_a_keyring_are_enough_to_poll(tmp_path: Path, desktop: KeyringDesktop) -> None:
    with SimulatorProcess("empty") as simulator:
        profile = profile_of(simulator)
        profiles.save(tmp_path / "agent-console" / "profiles.toml", Profiles().with_used(profile))
        asyncio.run(OsKeyring(within_s=30).write(profile.secret_name, simulator.api_key_secret))
        finished = run(tmp_path, "--for", "150", until=lambda: polls(simulator))
        assert finished.returncode == 0, finished.stderr
    shown = finished.stdout + finished.stderr
    assert simulator.api_key_secret not in shown
    written = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.suffix == ".sqlite" for file in written)
    assert not [file for file in written if simulator.api_key_secret.encode() in file.read_bytes()]


def test_the_secret_of_the_environment_serves_a_profile_without_a_keyring(tmp_path: Path) -> None:
    with SimulatorProcess("empty") as simulator:
        floor = tmp_path / "agent-console" / "profiles.toml"
        profiles.save(floor, Profiles().with_used(profile_of(simulator, "Bob")).with_used(profile_of(simulator)))
        finished = run(
            tmp_path,
            "--profile",
            "Bob",
            "--for",
            "150",
            until=lambda: polls(simulator),
            AGENT_CONSOLE_AUTH_TOKEN=simulator.api_key_secret,
            DBUS_SESSION_BUS_ADDRESS=f"unix:path={tmp_path}/none",
            XDG_DATA_HOME=str(tmp_path / "data"),
        )
        assert finished.returncode == 0, finished.stderr
    last = profiles.load(floor).last
    assert last is not None
    assert last.name == "Bob"


def test_a_profile_that_is_not_there_says_which_are(tmp_path: Path) -> None:
    finished = run(tmp_path, "--profile", "Nobody")
    assert finished.returncode == 2
    assert "There is no profile named Nobody. There are: none" in finished.stderr


def entry(window: QWidget, caption: str) -> QAction:
    """Open the window's menu, and find an entry in it or below it."""
    opener = next(
        each for each in window.findChildren(QPushButton) if each.accessibleName() == "Settings and shortcuts"
    )
    opener.click()
    menus = [menu for menu in window.findChildren(QMenu) if menu.actions()]
    return next(action for menu in menus for action in menu.actions() if action.text() == caption)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_profiles_follow_each_other_without_a_restart(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def from_alice_to_the_floor() -> bool:
        window = shown(MainWindow)
        if window is None or window.state.worker is None or window.state.worker.friendly_name != "Alice Moreno":
            return False
        assert entry(window, "Alice").isChecked()
        entry(window, "Floor").trigger()
        return True

    def floor_at_work() -> SupervisorWindow | None:
        window = shown(SupervisorWindow)
        return window if window is not None and "4 workers" in window.contents.header.line_text else None

    def from_the_floor_to_a_new_one() -> bool:
        window = floor_at_work()
        if window is not None:
            entry(window, "New profile…").trigger()
        return window is not None

    def think_better_of_it() -> bool:
        window = shown(SignInWindow)
        return window is not None and window.close() is False

    def end() -> bool:
        window = floor_at_work()
        return window is not None and window.close() is False

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with SimulatorProcess("empty") as simulator:
        alice = profile_of(simulator)
        floor = replace(alice, name="Floor", role=Role.SUPERVISOR, worker_sid=None)
        profiles.save(paths.profiles_file(), Profiles().with_used(floor).with_used(alice))
        shelf = Shelf()
        shelf.kept[alice.secret_name] = simulator.api_key_secret
        visitor = Visitor(from_alice_to_the_floor, from_the_floor_to_a_new_one, think_better_of_it, end)
        quiet = Settings(alerts=AlertSettings(ring=False, notifications=False))
        assert (
            Consoles(RunOptions(settings=quiet, secrets=shelf, archive_dir=tmp_path, run_for_s=150)).open(alice, None)
            == 0
        )
    assert visitor.is_done
    last = profiles.load(paths.profiles_file()).last
    assert last is not None
    assert last.name == "Floor"


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("with_history", [False, True])
def test_signing_out_takes_secret_and_profile_away_and_the_history_only_where_that_is_wished(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, with_history: bool
) -> None:
    def ask() -> bool:
        window = shown(MainWindow)
        if window is None or window.state.worker is None:
            return False
        entry(window, "Sign out…").trigger()
        return True

    def confirm() -> bool:
        page = shown(SignOutPage)
        if page is not None:
            page.history.setChecked(with_history)
            page.sign_out.click()
        return page is not None

    def end() -> bool:
        window = shown(SignInWindow)
        if window is None:
            return False
        assert window.form.note.accessibleName() == "You are signed out."
        return window.close() is False

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with SimulatorProcess("empty") as simulator:
        alice = profile_of(simulator)
        profiles.save(paths.profiles_file(), Profiles().with_used(alice))
        shelf = Shelf()
        shelf.kept[alice.secret_name] = simulator.api_key_secret
        visitor = Visitor(ask, confirm, end)
        quiet = Settings(alerts=AlertSettings(ring=False, notifications=False))
        run_options = RunOptions(settings=quiet, secrets=shelf, archive_dir=tmp_path / "archive", run_for_s=150)
        assert Consoles(run_options).open(alice, None) == 0
    assert visitor.is_done
    assert shelf.kept == {}
    assert profiles.load(paths.profiles_file()).all == ()
    assert [file.suffix for file in (tmp_path / "archive").iterdir()] == ([] if with_history else [".sqlite"])


@needs_keyring
def test_signing_out_without_a_window(tmp_path: Path, desktop: KeyringDesktop) -> None:
    with SimulatorProcess("empty") as simulator:
        profile = profile_of(simulator)
        file = tmp_path / "agent-console" / "profiles.toml"
        profiles.save(file, Profiles().with_used(profile))
        asyncio.run(OsKeyring(within_s=30).write(profile.secret_name, simulator.api_key_secret))
        wrong = run(tmp_path, "sign-out", "Nobody")
        assert (wrong.returncode, profiles.load(file).all) == (2, (profile,))
        assert "There is no profile named Nobody. There are: Alice." in wrong.stderr
        history = archive_file(paths.archive_dir(), profile.account_sid, profile.workspace_sid)
        held, _ = open_for_writing(history)
        kept = run(tmp_path, "sign-out", "Alice", "--delete-history")
        held.close()
        assert (kept.returncode, profiles.load(file).all) == (1, (profile,)), kept.stderr
        assert "Another console on this computer uses it" in kept.stderr
        done = run(tmp_path, "sign-out", "Alice", "--delete-history")
    assert (done.returncode, done.stdout) == (0, "Alice is signed out.\nThe history is deleted.\n"), done.stderr
    assert profiles.load(file).all == ()
    assert asyncio.run(OsKeyring(within_s=30).read(profile.secret_name)) is None
