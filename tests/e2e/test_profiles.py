"""The program from a profile and a real keyring, in its own process: straight to the window, and the secret nowhere."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_console.accounts import profiles
from agent_console.accounts.os_keyring import OsKeyring
from agent_console.accounts.profiles import Profile, Profiles
from agent_console.taskrouter.sids import AccountSid, ApiKeySid, WorkerSid, WorkspaceSid
from tests.accounts.keyring_desktop import KeyringDesktop, keyring_desktop, needs_keyring
from tests.simulator.process import SimulatorProcess


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


def run(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "agent_console", *arguments],
        capture_output=True,
        text=True,
        env=os.environ | {"XDG_CONFIG_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"} | variables,
        timeout=50,
        check=False,
    )


@needs_keyring
def test_a_profile_and_a_keyring_are_enough_to_poll(tmp_path: Path, desktop: KeyringDesktop) -> None:
    with SimulatorProcess("empty") as simulator:
        profile = profile_of(simulator)
        profiles.save(tmp_path / "agent-console" / "profiles.toml", Profiles().with_used(profile))
        asyncio.run(OsKeyring(within_s=30).write(profile.secret_name, simulator.api_key_secret))
        finished = run(tmp_path, "--for", "6")
        assert finished.returncode == 0, finished.stderr
        asked = [each for each in simulator.control("GET", "requests")["requests"] if each["status"] == 200]
        assert any(each["path"].endswith("/Reservations") for each in asked)
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
            "5",
            AGENT_CONSOLE_AUTH_TOKEN=simulator.api_key_secret,
            DBUS_SESSION_BUS_ADDRESS=f"unix:path={tmp_path}/none",
            XDG_DATA_HOME=str(tmp_path / "data"),
        )
        assert finished.returncode == 0, finished.stderr
        assert [each for each in simulator.control("GET", "requests")["requests"] if each["status"] == 200]
    last = profiles.load(floor).last
    assert last is not None
    assert last.name == "Bob"


def test_a_profile_that_is_not_there_says_which_are(tmp_path: Path) -> None:
    finished = run(tmp_path, "--profile", "Nobody")
    assert finished.returncode == 2
    assert "There is no profile named Nobody. There are: none" in finished.stderr
