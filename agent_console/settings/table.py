"""The table of all settings, made from their declarations: what files, the window and the docs go by.

Owns the flat form: a value per dotted key. It is made when first asked for, which is never before the first paint of a
console without a settings file.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from agent_console.settings.declaring import Declared, Section
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


def by_section() -> Mapping[Section, list[Setting]]:
    """Return the settings of every section, both in the order of declaration."""
    found: dict[Section, list[Setting]] = {section: [] for section in Section}
    for one in table().values():
        assert one.declared.section is not None, one.key  # noqa: S101 - a part of an element alone has none
        found[one.declared.section].append(one)
    return found


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


def as_plain(value: Any) -> Any:
    """Return a value as TOML has it; None stays None."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: as_plain(getattr(value, one.name)) for one in fields(value)}
        return {name: part for name, part in parts.items() if part is not None}
    if isinstance(value, tuple):
        return [as_plain(one) for one in value]
    return value


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
