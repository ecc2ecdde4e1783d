"""The user's settings, read from TOML into one frozen value.

Owns their shape, defaults and checks. It never holds a secret and never writes the file. The classes have no slots: a
class with slots is made twice, and all of this is imported before the first paint.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from agent_console.errors import SettingsError


class Theme(Enum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class PhoneSetting:
    """A phone that a caller can be dequeued to; ``uri`` is E.164, ``client:…`` or ``sip:…``."""

    label: str
    uri: str


@dataclass(frozen=True)
class ArchiveSettings:
    """What the archive keeps: ``keep_days`` None is everything, for ever; numbers are masked before they are stored."""

    keep_days: int | None = None
    mask_phone_numbers: bool = False


#: The ring tones in resources/sounds.
SOUNDS = ("ring", "bell", "pulse", "chime")
SILENCE = "none"


@dataclass(frozen=True)
class QueueAlert:
    """What the offers of one queue do. ``sound`` empty: the same as every other's; ``none``: they do not ring.

    ``auto_accept_after_s`` None: they wait for a click. Nothing is accepted by itself while nothing can be heard.
    """

    queue: str
    sound: str = ""
    auto_accept_after_s: float | None = None


@dataclass(frozen=True)
class AlertSettings:
    """How an offer makes itself known. ``sound`` is one of `SOUNDS`, ``none``, or the path of a 16-bit .wav file.

    ``device`` is an output as the player names it, empty for the desktop's own choice.
    """

    ring: bool = True
    sound: str = "ring"
    volume_percent: int = 80
    device: str = ""
    repeat: bool = True
    notifications: bool = True
    queues: tuple[QueueAlert, ...] = ()


@dataclass(frozen=True)
class WindowSettings:
    """What closing and starting do with the window; ``close_to_tray`` has no effect where there is no tray."""

    close_to_tray: bool = False
    start_minimised: bool = False


@dataclass(frozen=True)
class SupervisorSettings:
    """What a supervisor may do but look; ``may_change_activity``: move workers to another activity."""

    may_change_activity: bool = False


@dataclass(frozen=True)
class Settings:
    """Everything a user may set. ``caller_id`` empty: the number the caller dialled."""

    phones: tuple[PhoneSetting, ...] = ()
    caller_id: str = ""
    theme: Theme = Theme.SYSTEM
    archive: ArchiveSettings = field(default_factory=ArchiveSettings)
    alerts: AlertSettings = field(default_factory=AlertSettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    supervisor: SupervisorSettings = field(default_factory=SupervisorSettings)


def load(file: Path) -> Settings:
    """Read the settings; defaults where the file does not exist.

    Raises SettingsError that names the file, and the key or the line that is wrong.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings file {file} cannot be read: {error}.", field=str(file)) from error
    # Most have no settings file, and the first paint comes 30 ms sooner without these two.
    import tomllib  # noqa: PLC0415

    import msgspec  # noqa: PLC0415

    try:
        settings = msgspec.convert(tomllib.loads(text), Settings)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The settings file {file} is not valid TOML: {error}.", field=str(file)) from error
    except msgspec.ValidationError as error:
        raise SettingsError(f"The settings file {file} has a wrong value: {error}.", field=str(file)) from error
    problem = _problem(settings)
    if problem:
        raise SettingsError(f"The settings file {file} has a wrong value: {problem}.", field=str(file))
    return settings


def _problem(settings: Settings) -> str:
    """Say what types do not: the first value that cannot be used, and where it is; empty where all can."""
    alerts = settings.alerts
    if settings.archive.keep_days is not None and settings.archive.keep_days < 1:
        return "keep_days is at least 1 - at `$.archive.keep_days`"
    if not 0 <= alerts.volume_percent <= 100:
        return "volume_percent is 0 to 100 - at `$.alerts.volume_percent`"
    if not _is_sound(alerts.sound):
        return f"{_SOUND_EXPECTED} - at `$.alerts.sound`"
    for index, queue in enumerate(alerts.queues):
        if queue.sound and not _is_sound(queue.sound):
            return f"{_SOUND_EXPECTED} - at `$.alerts.queues[{index}].sound`"
        if queue.auto_accept_after_s is not None and not 1 <= queue.auto_accept_after_s <= 600:
            return f"auto_accept_after_s is 1 to 600 - at `$.alerts.queues[{index}].auto_accept_after_s`"
    return ""


_SOUND_EXPECTED = f"a sound is {', '.join(SOUNDS)}, {SILENCE}, or the path of a .wav file"


def _is_sound(text: str) -> bool:
    return text in SOUNDS or text == SILENCE or text.lower().endswith(".wav")
