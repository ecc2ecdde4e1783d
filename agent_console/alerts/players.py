"""What can make a sound on this computer: the desktop's own players, found at run time.

Owns how each is called and how it is silenced. It installs nothing and knows no offers. Only Linux has been tried.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from agent_console.alerts.sounds import length_s
from agent_console.machine.whole import begun, whole
from agent_console.wording import said

#: A player that is not done this long after its sound's length is stuck.
STUCK_AFTER_S = 2.5
LONGEST_SAYING = 200


class CannotPlayError(Exception):
    """A player did not play; the text is what it said, one line."""


class Player(Protocol):
    """Something that plays a sound file."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def can_choose_device(self) -> bool:
        """Whether ``device`` has an effect."""

    async def play(self, file: Path, device: str) -> None:
        """Play once, on a device where one is named. Cancelled, it is silent at once. Raises CannotPlayError."""


@dataclass(frozen=True, slots=True)
class Command:
    """How a program is called: ``before`` the file, and ``device_option`` completed by the device."""

    name: str
    before: tuple[str, ...] = ()
    device_option: str = ""


#: The best first: those that mix with whatever else sounds.
LINUX = (
    Command("pw-play", device_option="--target={device}"),
    Command("paplay", device_option="--device={device}"),
    Command("aplay", before=("-q",), device_option="--device={device}"),
    Command("canberra-gtk-play", before=("-f",)),
)
MACOS = (Command("afplay"),)


class CommandPlayer:
    """Plays with a program; each sound is a process of its own, ended with its whole group."""

    def __init__(self, command: Command, executable: str) -> None:
        self._command = command
        self._executable = executable

    @property
    def name(self) -> str:
        """The program's name."""
        return self._command.name

    @property
    def can_choose_device(self) -> bool:
        """Whether it has an option for that."""
        return bool(self._command.device_option)

    async def play(self, file: Path, device: str) -> None:
        """Run the program until the sound is over."""
        option = self._command.device_option
        chosen = (option.format(device=device),) if device and option else ()
        starting = asyncio.create_subprocess_exec(
            self._executable,
            *chosen,
            *self._command.before,
            str(file),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        try:
            process = await begun(starting, _end, name="player")
        except OSError as error:
            raise CannotPlayError(error.strerror or str(error)) from error
        try:
            async with asyncio.timeout(length_s(file) + STUCK_AFTER_S):
                _, spoken = await process.communicate()
        except TimeoutError:
            raise CannotPlayError(said("alerts", "It did not come to an end.")) from None
        finally:
            await whole(_end(process), name="player's end")
        if process.returncode != 0:
            raise CannotPlayError(
                _one_line(spoken) or said("alerts", "It ended with code {code}.").format(code=process.returncode)
            )


class WindowsPlayer:
    """Plays with Windows itself, on its default output. Untried."""

    name = "Windows"
    can_choose_device = False

    async def play(self, file: Path, device: str) -> None:  # noqa: ARG002  Windows offers no choice here
        """Start the sound and stay until it is over."""
        winsound: Any = importlib.import_module("winsound")  # exists only there
        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(str(file), flags)
            await asyncio.sleep(length_s(file))
        except RuntimeError as error:
            raise CannotPlayError(_one_line(str(error).encode())) from error
        finally:
            winsound.PlaySound(None, winsound.SND_PURGE)


def find_players(platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which) -> tuple[Player, ...]:
    """Return the players that this computer has, the best first."""
    if platform == "win32":
        return (WindowsPlayer(),)
    return commands_found(MACOS if platform == "darwin" else LINUX, which)


def commands_found(commands: Sequence[Command], which: Callable[[str], str | None]) -> tuple[Player, ...]:
    """Return a player for each of the commands that is installed."""
    found = ((command, which(command.name)) for command in commands)
    return tuple(CommandPlayer(command, executable) for command, executable in found if executable is not None)


async def _end(process: asyncio.subprocess.Process) -> None:
    """End a player that still plays, and read what it has left to say: its pipe is closed by that."""
    if process.returncode is None:
        _end_group(process.pid)
        await process.communicate()


def _end_group(pid: int) -> None:
    if sys.platform != "win32":
        try:
            os.killpg(pid, signal.SIGKILL)
        except ProcessLookupError:
            return  # it had just ended by itself


def _one_line(said: bytes) -> str:
    text = " ".join(said.decode(errors="replace").split())
    return text[:LONGEST_SAYING]
