"""From a value as a file has it to a value that can be used, or to what it should have been.

Owns the checks: types through msgspec, limits and forms by the declaration. It reads no file.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, get_args

import msgspec

from agent_console.settings.table import Setting, as_plain, is_required, parts
from agent_console.wording import said

SHOWN_CHARACTERS = 60
KINDS = {
    bool: said("settings", "true or false"),
    int: said("settings", "a whole number"),
    float: said("settings", "a number"),
    str: said("settings", "a text in quotes"),
}


NOT_KNOWN = said("settings", "is not known here and has no effect")


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value that cannot be used; ``path`` leads to it, ``text`` is a sentence without its full stop.

    ``is_note``: a key that is not known, which costs nothing.
    """

    path: tuple[str | int, ...]
    text: str
    is_note: bool = False

    @property
    def key(self) -> str:
        """The path as it is written: phones[1].uri."""
        written = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return written.removeprefix(".")


def checked(setting: Setting, raw: Any) -> tuple[Any, list[Wrong]]:
    """Return the value, None where it cannot be used, and what is wrong; of a list the good elements are the value."""
    path: tuple[str | int, ...] = tuple(setting.key.split("."))
    if setting.element is None:
        return _plain(setting, raw, path)
    if not isinstance(raw, list | tuple):
        return None, [Wrong(path, said("settings", "must be a list ([[{key}]])").format(key=setting.key))]
    elements, wrongs = [], []
    for index, one in enumerate(raw):
        element, found = _element(setting.element, one, (*path, index))
        wrongs += found
        if element is not None:
            elements.append(element)
    return tuple(elements), wrongs


def problem_with(setting: Setting, value: Any) -> str:
    """Say what a value should be, with limits, where it is not that; empty where it can be used."""
    _, wrongs = checked(setting, as_plain(value))
    return wrongs[0].text if wrongs else ""


def expected(setting: Setting) -> str:
    """Say what a plain value is: "a whole number from 0 to 100"."""
    kind = _kind(setting.type)
    if isinstance(kind, type) and issubclass(kind, Enum):
        names = [f'"{one.value}"' for one in kind]
        return said("settings", "{choices} or {last}").format(choices=", ".join(names[:-1]), last=names[-1])
    words, declared = KINDS[kind], setting.declared
    if declared.at_least is not None and declared.at_most is not None:
        within = said("settings", "{number} from {low} to {high}")
        words = within.format(number=words, low=f"{declared.at_least:g}", high=f"{declared.at_most:g}")
    return words


def _kind(hint: Any) -> Any:
    """Return the type itself of one that may be missing."""
    return next((one for one in get_args(hint) if one is not type(None)), hint)


def _plain(setting: Setting, raw: Any, path: tuple[str | int, ...]) -> tuple[Any, list[Wrong]]:
    declared = setting.declared
    try:
        value = msgspec.convert(raw, setting.type)
    except msgspec.ValidationError:
        return None, [Wrong(path, _must_be(setting, raw))]
    if isinstance(value, int | float) and not isinstance(value, bool):
        low = -math.inf if declared.at_least is None else declared.at_least
        high = math.inf if declared.at_most is None else declared.at_most
        if not low <= value <= high:
            return None, [Wrong(path, _must_be(setting, raw))]
    problem = declared.check(value) if declared.check is not None else ""
    return (
        (None, [Wrong(path, said("settings", "{problem}, not {value}").format(problem=problem, value=_shown(raw)))])
        if problem
        else (value, [])
    )


def _element(element: Any, raw: Any, path: tuple[str | int, ...]) -> tuple[Any, list[Wrong]]:
    if not isinstance(raw, Mapping):
        return None, [Wrong(path, said("settings", "must be a table, not {value}").format(value=_shown(raw)))]
    given: dict[str, Any] = {}
    missing = [part.key for part in parts(element) if part.key not in raw and is_required(part)]
    lacks = said("settings", "has no {parts}").format(parts=", ".join(missing))
    wrongs = [Wrong(path, lacks)] if missing else []
    for part in parts(element):
        if part.key not in raw:
            continue
        value, found = _plain(part, raw[part.key], (*path, part.key))
        wrongs += found
        given[part.key] = value
    if wrongs:
        return None, wrongs
    known = {part.key for part in parts(element)}
    notes = [Wrong((*path, key), NOT_KNOWN, is_note=True) for key in raw if key not in known]
    return element(**given), notes


def _must_be(setting: Setting, raw: Any) -> str:
    return said("settings", "must be {expected}, not {value}").format(expected=expected(setting), value=_shown(raw))


def _shown(raw: Any) -> str:
    if isinstance(raw, bool):
        return "true" if raw else "false"
    text = repr(raw) if not isinstance(raw, str) else f'"{raw}"'
    return text if len(text) <= SHOWN_CHARACTERS else f"{text[: SHOWN_CHARACTERS - 1]}…"
