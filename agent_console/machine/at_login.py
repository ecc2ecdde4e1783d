"""Starting at login: whether the desktop starts the program by itself when this user logs in.

Owns the one entry that each system keeps for it: an autostart file, a value in the registry, a launch agent. It is the
user's own and needs no right of an administrator. Only Linux was tried.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QStandardPaths

from agent_console.machine import own_program

NAME = "agent-console"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class LoginItem(Protocol):
    """The entry; each call may raise OSError where the system refuses."""

    def is_on(self) -> bool:
        """Whether the program is started at login."""

    def turn_on(self) -> None:
        """Have it started from the next login."""

    def turn_off(self) -> None:
        """Have it started no more; nothing happens where it was not."""


class AutostartFile:
    """The freedesktop way: a desktop file in the user's autostart folder."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{NAME}.desktop"
        self._command = command

    def is_on(self) -> bool:
        """Whether the file is there; a desktop that turned it off has marked it hidden."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return False
        return not {"Hidden=true", "X-GNOME-Autostart-enabled=false"}.intersection(lines)

    def turn_on(self) -> None:
        """Write the file."""
        lines = ["[Desktop Entry]", "Type=Application", "Name=Agent Console", f"Exec={exec_line(self._command)}"]
        lines += [f"Icon={NAME}", "Terminal=false"]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def turn_off(self) -> None:
        """Take the file away."""
        self._file.unlink(missing_ok=True)


class LaunchAgent:
    """The macOS way: a property list that launchd reads at login."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{NAME}.plist"
        self._command = command

    def is_on(self) -> bool:
        """Whether the list is there."""
        return self._file.is_file()

    def turn_on(self) -> None:
        """Write the list."""
        import plistlib  # noqa: PLC0415  with it comes a parser of XML, half a megabyte that no other system needs

        told = {"Label": NAME, "ProgramArguments": list(self._command), "RunAtLoad": True, "ProcessType": "Interactive"}
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_bytes(plistlib.dumps(told))

    def turn_off(self) -> None:
        """Take the list away."""
        self._file.unlink(missing_ok=True)


class RunValue:
    """The Windows way: a value under the user's Run key. ``registry`` is the module winreg, or one like it."""

    def __init__(self, registry: Any, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = command

    def is_on(self) -> bool:
        """Whether the value is there."""
        try:
            with self._open(self._registry.KEY_READ) as key:
                self._registry.QueryValueEx(key, NAME)
        except FileNotFoundError:
            return False
        return True

    def turn_on(self) -> None:
        """Write the value."""
        with self._open(self._registry.KEY_SET_VALUE) as key:
            line = subprocess.list2cmdline(self._command)
            self._registry.SetValueEx(key, NAME, 0, self._registry.REG_SZ, line)

    def turn_off(self) -> None:
        """Take the value away."""
        try:
            with self._open(self._registry.KEY_SET_VALUE) as key:
                self._registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            pass

    def _open(self, access: int) -> Any:
        return self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, RUN_KEY, 0, access)


def login_item() -> LoginItem:
    """Return this system's entry for this program as it was started."""
    command = own_program.command_for_desktop()
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  only Windows has it

        return RunValue(winreg, command)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    configuration = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return AutostartFile(Path(configuration) / "autostart", command)


def exec_line(command: Sequence[str]) -> str:
    """Return words as a desktop file's Exec has them: quoted, and with nothing in them that means a field."""
    return " ".join(_exec_word(word) for word in command)


def _exec_word(word: str) -> str:
    for special in ("\\", '"', "`", "$"):
        word = word.replace(special, f"\\{special}")
    # A value of a desktop file is itself unescaped before it is taken apart into words.
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'
