"""The user's settings, read from TOML into one frozen value.

Owns their shape, defaults and checks. It never holds a secret and never writes the file.
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


@dataclass(frozen=True, slots=True)
class PhoneSetting:
    """A phone that a caller can be dequeued to; ``uri`` is E.164, ``client:…`` or ``sip:…``."""

    label: str
    uri: str


@dataclass(frozen=True, slots=True)
class ArchiveSettings:
    """What the archive keeps: ``keep_days`` None is everything, for ever; numbers are masked before they are stored."""

    keep_days: int | None = None
    mask_phone_numbers: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user may set. ``caller_id`` empty: the number the caller dialled."""

    phones: tuple[PhoneSetting, ...] = ()
    caller_id: str = ""
    theme: Theme = Theme.SYSTEM
    archive: ArchiveSettings = field(default_factory=ArchiveSettings)


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
    if settings.archive.keep_days is not None and settings.archive.keep_days < 1:
        raise SettingsError(
            f"The settings file {file} has a wrong value: keep_days is at least 1 - at `$.archive.keep_days`.",
            field=str(file),
        )
    return settings
