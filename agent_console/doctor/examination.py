"""All checks of one computer, in the order they are told.

Owns what is looked at and when; each check is another module's.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from agent_console.accounts.secrets import SecretStore
from agent_console.alerts.players import Player
from agent_console.doctor import desktop, files, network, screen
from agent_console.doctor.finding import Finding
from agent_console.settings import Loaded


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """What is looked at: this computer's own parts, or a test's."""

    loaded: Loaded
    profiles_file: Path
    archive_dir: Path
    sounds_dir: Path
    base_url: str
    probe: Sequence[str]
    environment: Mapping[str, str]
    players: Sequence[Player]
    notifications: desktop.CanBeAsked | None
    secrets: SecretStore
    now: Callable[[], datetime]
    ssl_context: ssl.SSLContext | None = None


async def examine(patient: Patient) -> tuple[Finding, ...]:
    """Run every check, those that wait for something beside each other."""
    alerts = patient.loaded.settings.alerts
    seen, sound, told, kept, reached, archives = await asyncio.gather(
        screen.examine(patient.probe, patient.environment),
        desktop.examine_sound(patient.players, patient.sounds_dir, alerts),
        desktop.examine_notifications(patient.notifications, alerts),
        desktop.examine_keyring(patient.secrets),
        network.examine(patient.base_url, patient.now, ssl_context=patient.ssl_context),
        asyncio.to_thread(files.examine_archives, patient.archive_dir),
    )
    return (
        *seen,
        sound,
        told,
        kept,
        *reached,
        *archives,
        *files.examine_permissions(_ours(patient)),
        *files.examine_settings(patient.loaded),
    )


def _ours(patient: Patient) -> tuple[Path, ...]:
    """Everything that is a person's own: the files, and the folders they are in."""
    found = [patient.profiles_file, patient.archive_dir, *sorted(patient.archive_dir.glob("*"))]
    if patient.loaded.file is not None:
        found = [patient.loaded.file.parent, patient.loaded.file, *found]
    return tuple(found)
