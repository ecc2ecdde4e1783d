"""How a setting is declared: a field of a frozen class with a default, and what a person is told about it.

Owns the form of a declaration and the checks that types do not make. To add a setting, add a field to `values` and use
its value where it matters: files, policy, the settings window and the docs have it from there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from agent_console.wording import said

#: The ring tones in resources/sounds.
SOUNDS = ("ring", "bell", "pulse", "chime")
SILENCE = "none"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark words for translation; they are translated where they are shown."""
    return text


#: What the shipped sounds are called.
SOUND_CAPTIONS = {
    "ring": QT_TRANSLATE_NOOP("settings", "Ring"),
    "bell": QT_TRANSLATE_NOOP("settings", "Bell"),
    "pulse": QT_TRANSLATE_NOOP("settings", "Pulse"),
    "chime": QT_TRANSLATE_NOOP("settings", "Chime"),
    SILENCE: QT_TRANSLATE_NOOP("settings", "Nothing"),
}


class Section(Enum):
    """The parts of the settings window, in their order."""

    PHONES = QT_TRANSLATE_NOOP("settings", "Phones and caller ids")
    WORK = QT_TRANSLATE_NOOP("settings", "Answers and work")
    SOUND = QT_TRANSLATE_NOOP("settings", "Sounds")
    NOTIFICATIONS = QT_TRANSLATE_NOOP("settings", "Notifications")
    KEYS = QT_TRANSLATE_NOOP("settings", "Keys")
    APPEARANCE = QT_TRANSLATE_NOOP("settings", "Appearance")
    WINDOW = QT_TRANSLATE_NOOP("settings", "Window")
    POLLING = QT_TRANSLATE_NOOP("settings", "Polling")
    PRIVACY = QT_TRANSLATE_NOOP("settings", "Privacy and archive")
    SUPERVISOR = QT_TRANSLATE_NOOP("settings", "Supervisors")
    UPDATES = QT_TRANSLATE_NOOP("settings", "Newer versions")


@dataclass(frozen=True)
class Declared:
    """What a field is beside its type and default. The words are English, marked for translation.

    ``captions`` names the values there are; of a text, those that are suggested. ``check`` returns what a value must be
    where it is not that, else nothing: "must be even". ``from_next_start``: a change is not felt before the program
    starts again. ``by_policy``: it has an effect only where the machine's policy gives it a value.
    """

    label: str
    explained: str = ""
    section: Section | None = None
    at_least: float | None = None
    at_most: float | None = None
    unit: str = ""
    captions: Mapping[Any, str] | None = None
    check: Callable[[Any], str] | None = None
    from_next_start: bool = False
    by_policy: bool = False


def setting(
    default: Any,
    label: str,
    explained: str = "",
    *,
    section: Section | None = None,
    at_least: float | None = None,
    at_most: float | None = None,
    unit: str = "",
    captions: Mapping[Any, str] | None = None,
    check: Callable[[Any], str] | None = None,
    from_next_start: bool = False,
    by_policy: bool = False,
) -> Any:
    """Declare a field; see `Declared`. A field without a default (a part that every element needs) has ``...``."""
    declared = Declared(label, explained, section, at_least, at_most, unit, captions, check, from_next_start, by_policy)
    metadata = {"declared": declared}
    return field(metadata=metadata) if default is ... else field(default=default, metadata=metadata)


def sound_problem(text: str) -> str:
    """Say what a sound is where this is none."""
    if text in SOUNDS or text == SILENCE or text.lower().endswith(".wav"):
        return ""
    return said("settings", "must be {sounds}, or the path of a .wav file").format(sounds=", ".join((*SOUNDS, SILENCE)))


def queue_sound_problem(text: str) -> str:
    """As `sound_problem`; nothing at all is every other queue's sound."""
    return sound_problem(text) if text else ""


def phone_problem(uri: str) -> str:
    """Say what a phone's address is where this is none."""
    kind, _, rest = uri.partition(":")
    is_number = uri.startswith("+") and uri[1:].isascii() and uri[1:].isdigit() and 5 <= len(uri) <= 16
    if is_number or (kind in {"client", "sip"} and rest and not any(one.isspace() for one in uri)):
        return ""
    return said("settings", "must be a number in international form (+14155550100), client:NAME or sip:ADDRESS")


def caller_id_problem(text: str) -> str:
    """As `phone_problem`; nothing at all is the number that the caller dialled."""
    return phone_problem(text) if text else ""


def keys_problem(text: str) -> str:
    """Say what keys are where these are none; nothing at all is no key."""
    *held, key = text.replace("++", "+plus").split("+")
    is_function_key = key[:1] == "F" and key[1:].isdigit() and 1 <= int(key[1:]) <= 24
    is_held = bool({"Ctrl", "Alt", "Meta"} & set(held)) and set(held) <= {"Ctrl", "Alt", "Meta", "Shift"}
    if not text or (key and (is_held or (is_function_key and set(held) <= {"Shift"}))):
        return ""
    return said("settings", "must be keys with Ctrl, Alt or Meta (Ctrl+Return), or a function key (F5)")


def numbered_keys_problem(text: str) -> str:
    """As `keys_problem`, of keys that are counted on from 1."""
    return (
        ""
        if not text or (not keys_problem(text) and text.endswith("+1"))
        else said("settings", "must be keys that end in 1 (Ctrl+1)")
    )


def https_problem(text: str) -> str:
    """Say what an address is where this is none; nothing at all asks nobody."""
    from agent_console.taskrouter.links import page_host  # noqa: PLC0415  only where an address is kept

    wanted = said("settings", "must be a URL that begins with https://, without a user")
    return "" if not text or page_host(text) else wanted


def queue_problem(text: str) -> str:
    """Say that a queue has a name."""
    return "" if text.strip() else said("settings", "must be the name of a queue")
