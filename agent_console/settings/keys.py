"""Keys that two shortcuts have: the first of them keeps them.

Owns finding them. What keys are is the window's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agent_console.settings.problems import Problem
from agent_console.settings.table import table, value_of
from agent_console.settings.values import Settings
from agent_console.wording import Said, said

GROUP = "keys."
PRESET = "preset"


def expanded(name: str, text: str) -> list[str]:
    """Return every key that a shortcut's text means: Return and Enter are one, prepared answers count from 1 to 9."""
    if not text:
        return []
    if name == PRESET:
        return [f"{text[:-1]}{place}" for place in range(1, 10)]
    return [text, text[: -len("Return")] + "Enter"] if text.endswith("Return") else [text]


def holder(text: str, settings: Settings, *, but: str) -> str:
    """Return the words of what has one of these keys already, beside the setting ``but``; empty where nothing has."""
    wanted = _folded(but, text)
    for key, setting in table().items():
        if key.startswith(GROUP) and key != but and wanted & _folded(key, value_of(settings, key)):
            return Said("settings", setting.declared.label)
    return ""


def clashes(settings: Settings, places: Mapping[str, Any]) -> tuple[Problem, ...]:
    """Return a problem for every shortcut whose keys an earlier one has; ``places`` has the file of a key."""
    found: list[Problem] = []
    seen: dict[str, str] = {}
    for key in (one for one in table() if one.startswith(GROUP)):
        keys = _folded(key, value_of(settings, key))
        for other in {seen[one] for one in keys if one in seen}:
            place = key if key in places else other
            if place in places:
                same = said("settings", "{first} and {second} have the same keys; {first} keeps them.")
                found.append(Problem(places[place], same.format(first=other, second=key), place))
        seen |= {one: key for one in keys if one not in seen}
    return tuple(found)


def _folded(key: str, text: str) -> set[str]:
    return {one.casefold() for one in expanded(key.removeprefix(GROUP), text)}
