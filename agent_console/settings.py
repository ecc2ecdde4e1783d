"""The user's settings, read from TOML into one frozen value.

Owns their shape, defaults and checks. It never holds a secret and never writes the file.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import msgspec

from agent_console.errors import SettingsError


class Theme(Enum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class PhoneSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A phone that a caller can be dequeued to; ``uri`` is E.164, ``client:…`` or ``sip:…``."""

    label: str
    uri: str


class Settings(msgspec.Struct, frozen=True):
    """Everything a user may set. ``caller_id`` empty: the number the caller dialled."""

    phones: tuple[PhoneSetting, ...] = ()
    caller_id: str = ""
    theme: Theme = Theme.SYSTEM


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
    import tomllib  # noqa: PLC0415  most have no settings file, and the window comes sooner without it

    try:
        return msgspec.convert(tomllib.loads(text), Settings)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The settings file {file} is not valid TOML: {error}.", field=str(file)) from error
    except msgspec.ValidationError as error:
        raise SettingsError(f"The settings file {file} has a wrong value: {error}.", field=str(file)) from error
