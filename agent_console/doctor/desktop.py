"""Sound, notifications and the keyring: what the desktop does for the console.

Owns how each is tried: a sound is played at volume 0, the notification service is asked what it can, the keyring is
asked for a secret that is not there.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from agent_console.accounts.secrets import SecretStore
from agent_console.alerts.notifying import CannotNotifyError
from agent_console.alerts.players import CannotPlayError, Player
from agent_console.alerts.sounds import SoundShelf, SoundUnusableError
from agent_console.doctor.finding import Finding, fine, note, wrong
from agent_console.errors import ConsoleError
from agent_console.settings import SILENCE, SOUNDS, AlertSettings

SOUND, NOTIFICATIONS, KEYRING = "sound", "notifications", "keyring"
NO_SECRET = "agent-console doctor"  # noqa: S105  the name of a secret that nobody keeps


async def examine_sound(players: Sequence[Player], sounds: Path, settings: AlertSettings) -> Finding:
    """Play what would ring, at volume 0, with the first player that can."""
    if not players:
        return wrong(
            SOUND,
            "This computer has no program that plays sounds: offers cannot ring.",
            "Install pipewire-bin, pulseaudio-utils or alsa-utils.",
        )
    sound = settings.sound if settings.sound != SILENCE else SOUNDS[0]
    with tempfile.TemporaryDirectory(prefix="agent-console-doctor-", ignore_cleanup_errors=True) as made:
        try:
            file = SoundShelf(sounds, Path(made)).file(sound, 0)
        except SoundUnusableError as error:
            return wrong(SOUND, f"The sound {sound} cannot be used: {error}", "Choose another one in the settings.")
        failures = []
        for player in players:
            try:
                await player.play(file, settings.device if player.can_choose_device else "")
            except CannotPlayError as error:
                failures.append(f"{player.name}: {error}")
                continue
            heard = "" if settings.ring else " Ringing is switched off in the settings."
            return fine(SOUND, f"{player.name} plays sounds.{heard}")
    device = f" on {settings.device}" if settings.device else ""
    return wrong(
        SOUND,
        f"No sound can be played{device}: {'; '.join(failures)}",
        "Connect an output, or choose another in the settings; then see that the desktop's sound server runs.",
    )


class CanBeAsked(Protocol):
    """What is used of a notification service: what it can do."""

    async def capabilities(self) -> frozenset[str]:
        """Return what it can; raises CannotNotifyError."""

    async def close(self) -> None:
        """Let go of it."""


async def examine_notifications(service: CanBeAsked | None, settings: AlertSettings) -> Finding:
    """Ask the service what it can; None where the platform has none that could be asked."""
    if service is None:
        return note(NOTIFICATIONS, "Offers are shown as messages of the tray; whether it has any is not known here.")
    try:
        can = await service.capabilities()
    except CannotNotifyError as error:
        return wrong(
            NOTIFICATIONS,
            f"The desktop shows no notifications: {error}",
            "Start a notification service: most desktops have one; a bare one needs dunst or notification-daemon.",
        )
    finally:
        await service.close()
    off = "" if settings.notifications else " They are switched off in the settings."
    buttons = "with" if "actions" in can else "without"
    return fine(NOTIFICATIONS, f"The desktop shows notifications {buttons} buttons.{off}")


async def examine_keyring(secrets: SecretStore) -> Finding:
    """Ask for a secret that is not there."""
    try:
        await secrets.read(NO_SECRET)
    except ConsoleError as error:
        return wrong(KEYRING, error.title, error.detail or "Sign in to the desktop again.")
    return fine(KEYRING, "The keyring of the operating system answers.")
