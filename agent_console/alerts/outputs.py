"""Which sound outputs this computer has, as the program names them that plays the ring.

Owns how they are listed and read. Where nothing lists them there are none to choose from, and the name can be typed.
Only Linux has such programs; Windows and macOS play on the output that the desktop chose.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

from agent_console.alerts.players import LINUX
from agent_console.machine.whole import begun, whole
from agent_console.taskrouter.text import plain

#: A sound server that does not answer is not waited for.
WITHIN_S = 2.0
MOST = 30
LONGEST_NAME = 80
#: Names of ALSA that are no output of their own.
_ALSA_OTHERS = frozenset({"null", "default", "sysdefault", "pipewire", "pulse"})


@dataclass(frozen=True, slots=True)
class Output:
    """``device`` is what the player is told, ``name`` what people call it."""

    device: str
    name: str


async def find_outputs(which: Callable[[str], str | None] = shutil.which) -> tuple[Output, ...]:
    """Ask for the outputs of the player that rings; none where nothing can tell. Takes `WITHIN_S` at most."""
    player = next((command.name for command in LINUX if which(command.name)), "")
    if not sys.platform.startswith("linux"):
        return ()
    if player in {"pw-play", "paplay"}:
        return _pulse(await _said(which("pactl"), "list", "sinks"))
    return _alsa(await _said(which("aplay"), "-L")) if player == "aplay" else ()


def _pulse(said: str) -> tuple[Output, ...]:
    """Read ``pactl list sinks``: a name, and below it a description."""
    found: list[Output] = []
    device = ""
    for line in said.splitlines():
        key, _, value = line.strip().partition(": ")
        if key == "Name":
            device = value
        elif key == "Description" and device:
            found.append(_output(device, value))
            device = ""
    return tuple(found[:MOST])


def _alsa(said: str) -> tuple[Output, ...]:
    """Read ``aplay -L``: a name at the margin, its description indented."""
    found: list[Output] = []
    device = ""
    for line in said.splitlines():
        if not line[:1].isspace():
            device = line.strip()
        elif device and device.partition(":")[0] not in _ALSA_OTHERS:
            found.append(_output(device, line.strip()))
            device = ""
    return tuple(found[:MOST])


def _output(device: str, name: str) -> Output:
    return Output(device, plain(name, LONGEST_NAME) or device)


async def _said(executable: str | None, *arguments: str) -> str:
    if executable is None:
        return ""
    starting = asyncio.create_subprocess_exec(
        executable,
        *arguments,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        # Its words are read: in the desktop's language they would not be found.
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    try:
        process = await begun(starting, _end, name="list of outputs")
    except OSError:
        return ""
    try:
        async with asyncio.timeout(WITHIN_S):
            said, _ = await process.communicate()
    except TimeoutError:
        return ""
    finally:
        await whole(_end(process), name="list of outputs, ended")
    return said.decode(errors="replace")


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
        await process.communicate()
