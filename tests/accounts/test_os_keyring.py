"""The operating system's keyring: a real gnome-keyring, none at all, a locked one, one that never answers."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection

from agent_console.accounts.os_keyring import OsKeyring
from agent_console.accounts.secrets import MAX_SECRET_CHARACTERS, name_of
from agent_console.errors import KeyringTrouble, KeyringUnavailable
from tests.accounts.keyring_desktop import KeyringDesktop, keyring_desktop, needs_keyring

MARKER = "marker-secret-77c1"
NAME = name_of("SK" + "a" * 32, "https://taskrouter.twilio.com")


@pytest.fixture(autouse=True)
def _what_keyring_leaves_open() -> Iterator[None]:
    """Where it fails, the keyring package leaves its connection to the garbage collector."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyringDesktop]:
    with keyring_desktop(tmp_path) as made:
        for name, value in made.variables.items():
            monkeypatch.setenv(name, value)
        yield made


@needs_keyring
def test_a_secret_is_kept_replaced_and_forgotten_and_lies_nowhere_in_plain(desktop: KeyringDesktop) -> None:
    async def scenario() -> list[str | None]:
        keyring = OsKeyring(within_s=30)
        seen = [await keyring.read(NAME)]
        await keyring.write(NAME, "the first")
        await keyring.write(NAME, MARKER)
        seen.append(await OsKeyring(within_s=30).read(NAME))
        assert desktop.files()
        assert not [file for file in desktop.files() if MARKER.encode() in file.read_bytes()]
        await keyring.delete(NAME)
        await keyring.delete(NAME)
        return [*seen, await keyring.read(NAME)]

    assert asyncio.run(scenario()) == [None, MARKER, None]


@needs_keyring
def test_the_desktops_own_tool_finds_it_so_it_really_is_the_secret_service(desktop: KeyringDesktop) -> None:
    asyncio.run(OsKeyring(within_s=30).write(NAME, MARKER))
    found = subprocess.run(
        [sys.executable, "-m", "keyring", "get", "agent-console", NAME], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == MARKER


@needs_keyring
def test_a_keyring_that_nobody_unlocks_is_said_to_be_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    with keyring_desktop(tmp_path, unlocked=False) as locked:
        for name, value in locked.variables.items():
            monkeypatch.setenv(name, value)
        with pytest.raises(KeyringUnavailable) as caught:
            asyncio.run(OsKeyring(within_s=30).write(NAME, MARKER))
    assert caught.value.trouble is KeyringTrouble.LOCKED
    assert MARKER not in repr(caught.value)


@needs_keyring
def test_a_prompt_that_nobody_answers_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with keyring_desktop(tmp_path, unlocked=False) as locked:
        for name, value in locked.variables.items():
            monkeypatch.setenv(name, value)
        # A prompter that takes the wish to ask and never asks.
        prompter = open_dbus_connection(locked.variables["DBUS_SESSION_BUS_ADDRESS"])
        keyring = OsKeyring(within_s=2)
        with contextlib.closing(prompter):
            prompter.send_and_get_reply(message_bus.RequestName("org.gnome.keyring.SystemPrompter"))
            with pytest.raises(KeyringUnavailable) as caught:
                asyncio.run(keyring.read(NAME))
            assert caught.value.trouble is KeyringTrouble.WAITING
    # The prompter has gone, and with it what held the thread: it serves again.
    while caught.value.trouble is KeyringTrouble.WAITING:
        with pytest.raises(KeyringUnavailable) as caught:
            asyncio.run(keyring.read(NAME))


def test_without_a_bus_there_is_no_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    with pytest.raises(KeyringUnavailable) as caught:
        asyncio.run(OsKeyring(within_s=30).read(NAME))
    assert caught.value.trouble is KeyringTrouble.MISSING
    assert "gnome-keyring" in caught.value.detail


def test_no_other_backend_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who sets this wants a file or nothing; the console would tell that the secret is in a keyring."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with pytest.raises(KeyringUnavailable) as caught:
        asyncio.run(OsKeyring(within_s=30).write(NAME, MARKER))
    assert caught.value.trouble is KeyringTrouble.MISSING


class _Stuck:
    """A backend whose every call waits for a person; its errors hold the secret."""

    def __init__(self) -> None:
        self.answered = threading.Event()
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self.answered.wait(30)
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"refused {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError


def test_the_answer_to_a_late_prompt_serves_the_next_question() -> None:
    backend = _Stuck()
    backend.kept[NAME] = MARKER

    async def scenario() -> str | None:
        keyring = OsKeyring(within_s=0.05, find=lambda: backend)
        for _ in range(2):
            with pytest.raises(KeyringUnavailable) as caught:
                await keyring.read(NAME)
            assert caught.value.trouble is KeyringTrouble.WAITING
        backend.answered.set()
        return await OsKeyring(within_s=30, find=lambda: backend).read(NAME)

    assert asyncio.run(scenario()) == MARKER


def test_what_a_backend_raises_goes_no_further() -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        asyncio.run(OsKeyring(within_s=30, find=_Stuck).write(NAME, MARKER))
    assert caught.value.trouble is KeyringTrouble.REFUSED
    assert caught.value.__context__ is None
    assert MARKER not in repr(caught.value)


def test_what_windows_could_not_keep_is_refused_before_it_is_tried() -> None:
    with pytest.raises(KeyringUnavailable, match="too long"):
        asyncio.run(OsKeyring(find=_Stuck).write(NAME, "x" * (MAX_SECRET_CHARACTERS + 1)))
