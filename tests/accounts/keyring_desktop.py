"""A desktop with a real gnome-keyring on a private session bus, its files in a folder of the test."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from jeepney import MatchRule, Message, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.alerts.desktop import private_bus

PASSWORD = "password of the keyring"

needs_keyring = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("gnome-keyring-daemon") and shutil.which("dbus-daemon")),
    reason="needs gnome-keyring and dbus-daemon (Debian: apt-get install gnome-keyring dbus-daemon)",
)


@dataclass(frozen=True)
class KeyringDesktop:
    """``variables`` make a program see this desktop; ``folder`` holds every file of the keyring."""

    variables: dict[str, str]
    folder: Path

    def files(self) -> list[Path]:
        """Whatever the keyring wrote."""
        return [file for file in self.folder.rglob("*") if file.is_file()]


@contextmanager
def keyring_desktop(folder: Path, *, unlocked: bool = True) -> Iterator[KeyringDesktop]:
    """Run a bus and a keyring on it; one that is not unlocked has no collection yet and would ask for a password."""
    with private_bus() as bus, _watching(bus) as (watcher, arrivals):
        control = folder / "control"
        control.mkdir(mode=0o700, parents=True)
        variables = {
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_RUNTIME_DIR": str(control),
        }
        daemon = subprocess.Popen(
            [
                "gnome-keyring-daemon",
                "--foreground",
                "--components=secrets",
                f"--control-directory={control}",
                *(["--unlock"] if unlocked else []),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], **variables},
        )
        try:
            assert daemon.stdin is not None
            daemon.stdin.write(PASSWORD.encode())
            daemon.stdin.close()
            while not _is_on(watcher):
                watcher.recv_until_filtered(arrivals, timeout=30)
            yield KeyringDesktop(variables, folder)
        finally:
            daemon.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                daemon.wait(timeout=10)
            daemon.kill()
            daemon.wait()


@contextmanager
def _watching(bus: str) -> Iterator[tuple[DBusConnection, deque[Message]]]:
    """Hear who comes to a bus, from before the first does."""
    rule = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
    watcher = open_dbus_connection(bus)
    try:
        watcher.send_and_get_reply(message_bus.AddMatch(rule))
        with watcher.filter(rule) as arrivals:
            yield watcher, arrivals
    finally:
        watcher.close()


def _is_on(watcher: DBusConnection) -> bool:
    return bool(watcher.send_and_get_reply(message_bus.NameHasOwner("org.freedesktop.secrets")).body[0])
