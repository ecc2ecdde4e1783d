"""Offers, players and clocks for the alerts: players are real processes, scripts written by the test."""

from __future__ import annotations

import asyncio
import functools
import shutil
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from agent_console.alerts.players import Command, CommandPlayer
from agent_console.alerts.sounds import SoundShelf
from agent_console.machine import paths
from agent_console.machine.qt_loop import QtLoop
from agent_console.session.entries import ReservationEntry
from agent_console.session.state import ConnectionPhase, ConnectionStatus, SessionState
from tests.ui import samples

NOW = samples.START_S


def state(*incoming: ReservationEntry, **changes: object) -> SessionState:
    """A connected, available worker with these offers."""
    connected = replace(samples.state(*incoming), connection=ConnectionStatus(phase=ConnectionPhase.CONNECTED))
    return replace(connected, **changes)  # type: ignore[arg-type]  # fields by name, as a test writes them


def script(folder: Path, name: str, body: str) -> CommandPlayer:
    """A player: a shell script that writes to its log what it was called with, then does what ``body`` says."""
    file = folder / name
    file.write_text(f'#!/bin/sh\necho "$@" >>"{folder}/{name}.log"\n{body}\n')
    file.chmod(0o755)
    option = "--device={device}" if "device" in name else ""
    return CommandPlayer(Command(name, device_option=option), str(file))


def calls(folder: Path, name: str) -> list[str]:
    """What the player was called with, oldest first."""
    log = folder / f"{name}.log"
    return log.read_text().splitlines() if log.exists() else []


def shelf(folder: Path) -> SoundShelf:
    return SoundShelf(paths.resources_dir() / "sounds", folder)


def run(qapp: QApplication, work: Coroutine[Any, Any, None]) -> None:
    """Run on the program's own kind of loop."""
    with asyncio.Runner(loop_factory=functools.partial(QtLoop, qapp)) as runner:
        runner.run(work)


def has_bus() -> bool:
    return shutil.which("dbus-daemon") is not None
