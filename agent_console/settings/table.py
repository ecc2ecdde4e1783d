"""The table of all settings, made from their declarations: what files, the window and the docs go by.

Owns the flat form: a value per dotted key. It is made when first asked for, which is never before the first paint of a
console without a settings file.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

from agent_console.settings.declaring import Declared
from agent_console.settings.values import Settings


@dataclass(frozen=True)
class Setting:
    """One setting, or one part of a list's element. ``default`` is MISSING where a part has none."""

    key: str
    type: Any
    default: Any
    declared: Declared

    @property
    def element(self) -> Any:
        """The class of a list's elements; None where this is no list."""
        return get_args(self.type)[0] if get_origin(self.type) is tuple else None


@functools.cache
def table() -> Mapping[str, Setting]:
    """Return every setting by its key, in the order of declaration."""
    return {one.key: one for one in _declared_in(Settings, "")}


@functools.cache
def parts(element: Any) -> tuple[Setting, ...]:
    """Return the parts that an element of a list is made of; their keys are plain names."""
    return tuple(_declared_in(element, ""))


def build(values: Mapping[str, Any]) -> Settings:
    """Make the settings from values by key; the defaults stand for what is missing."""
    made: Settings = _built(Settings, values, "")
    return made


def values_of(settings: Settings) -> dict[str, Any]:
    """Return the value of every key."""
    return {key: value_of(settings, key) for key in table()}


def value_of(settings: Settings, key: str) -> Any:
    """Return one value."""
    found: Any = settings
    for name in key.split("."):
        found = getattr(found, name)
    return found


def _declared_in(group: Any, prefix: str) -> list[Setting]:
    hints = get_type_hints(group)
    found: list[Setting] = []
    for one in fields(group):
        key = f"{prefix}{one.name}"
        if is_dataclass(hints[one.name]):
            found += _declared_in(hints[one.name], f"{key}.")
        else:
            found.append(Setting(key, hints[one.name], one.default, one.metadata["declared"]))
    return found


def _built(group: Any, values: Mapping[str, Any], prefix: str) -> Any:
    hints = get_type_hints(group)
    given: dict[str, Any] = {}
    for one in fields(group):
        key = f"{prefix}{one.name}"
        if is_dataclass(hints[one.name]):
            given[one.name] = _built(hints[one.name], values, f"{key}.")
        elif key in values:
            given[one.name] = values[key]
    return group(**given)


def is_required(part: Setting) -> bool:
    """Whether an element must have this part."""
    return part.default is MISSING
