"""One file of settings, read: what it sets, what is wrong with it, and whether it is whole.

Owns the reading of TOML and finding the line of a key. Whatever is wrong, the rest is still read. It writes nothing.
"""

from __future__ import annotations

import bisect
import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from agent_console.settings.checking import NOT_KNOWN, Wrong, checked
from agent_console.settings.problems import Problem
from agent_console.settings.table import table
from agent_console.wording import said, words_of

#: No settings of people are longer; anything else is some other file.
LARGEST_BYTES = 256 * 1024
#: So many lines before a syntax error may belong to the value that it broke.
GIVEN_UP_LINES = 60


@dataclass(frozen=True, slots=True)
class Layer:
    """``values`` by key, only those that can be used."""

    file: Path
    values: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def read(file: Path) -> str:
    """Return the text of a file; raises OSError, or ValueError where it is no text of a possible size."""
    with file.open("rb") as opened:
        content = opened.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise ValueError(said("settings", "it is larger than {size} KB").format(size=LARGEST_BYTES // 1024))
    return content.decode("utf-8-sig")


def why_unread(error: OSError | ValueError) -> str:
    """Return in words why `read` could not."""
    if isinstance(error, UnicodeDecodeError):
        return said("settings", "it is not text in UTF-8")
    return error.strerror if isinstance(error, OSError) and error.strerror else words_of(error)


def read_layer(file: Path) -> Layer:
    """Read what a file sets; an empty layer where it does not exist."""
    try:
        text = read(file)
    except FileNotFoundError:
        return Layer(file)
    except (OSError, ValueError) as error:
        unread = said("settings", "It cannot be read: {reason}.").format(reason=why_unread(error))
        return Layer(file, problems=(Problem(file, unread),))
    raw, text, broken = parse(file, text)
    values, problems = check_values(file, raw, text)
    return Layer(file, values, (*broken, *problems))


def parse(file: Path, text: str) -> tuple[dict[str, Any], str, tuple[Problem, ...]]:
    """Return the tables of a text, the part of it that was read, and the problem where that is not all of it."""
    try:
        return tomllib.loads(text), text, ()
    except tomllib.TOMLDecodeError as error:
        lines = text.splitlines(keepends=True)
        named = re.search(r"at line (\d+)", str(error))
        line = min(int(named[1]) if named else len(lines), len(lines))
        reason = re.sub(r" \(at .*\)$", "", str(error))
        broken = said("settings", "It is not valid TOML from here on: {reason}. What is above is used.")
        if not named:
            broken = said(
                "settings",
                "It is not valid TOML from here on: {reason}. It seems to have been cut off. What is above is used.",
            )
        problem = Problem(file, broken.format(reason=reason), line=line)
        for kept in range(line - 1, max(-1, line - 1 - GIVEN_UP_LINES), -1):
            part = "".join(lines[:kept])
            found = _loaded(part)
            if found is not None:
                return found, part, (problem,)
        return {}, "", (problem,)


def check_values(
    file: Path, raw: Mapping[str, Any], text: str, *, under: tuple[str, ...] = ()
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Return the usable values of nested tables by key, and everything that is wrong.

    ``under``: the tables of the text that the values are in.
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for path, value in _leaves(raw):
        key = ".".join(path)
        setting = table().get(key)
        if setting is None:
            found = [Wrong(path, _unknown(key), is_note=not _is_group(key))]
        else:
            checked_value, found = checked(setting, value)
            if checked_value is not None:
                values[key] = checked_value
        for wrong in found:
            whole = replace(wrong, path=(*under, *wrong.path))
            line = line_of(text, whole.path)
            told = said("settings", "{label} {problem}.").format(label=whole.key, problem=wrong.text)
            problems.append(Problem(file, told, whole.key, line, wrong.is_note))
    return values, tuple(problems)


def line_of(text: str, path: tuple[str | int, ...]) -> int | None:
    """Return the line where a key begins, None where it is nowhere.

    The parser itself says so: it is where the lines from the first to this one, read alone, begin to have the key.
    """
    lines = text.splitlines(keepends=True)

    def knows(count: int) -> bool:
        found = None
        while found is None and count <= len(lines):
            found = _loaded("".join(lines[:count]))
            count += 1
        return found is not None and _has(found, path)

    line = bisect.bisect_left(range(len(lines) + 1), x=True, key=knows)
    return line if line <= len(lines) else None


def _loaded(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _has(found: Any, path: tuple[str | int, ...]) -> bool:
    for step in path:
        if isinstance(step, int):
            if not isinstance(found, list) or step >= len(found):
                return False
        elif not isinstance(found, Mapping) or step not in found:
            return False
        found = found[step]
    return True


def _leaves(raw: Mapping[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield what is set: groups are gone into, anything else is a value."""
    for name, value in raw.items():
        key = ".".join((*path, name))
        if isinstance(value, Mapping) and _is_group(key):
            yield from _leaves(value, (*path, name))
        else:
            yield (*path, name), value


def _is_group(key: str) -> bool:
    return any(known.startswith(f"{key}.") for known in table())


def _unknown(key: str) -> str:
    if _is_group(key):
        return said("settings", "must be a table ([{key}])").format(key=key)
    near = difflib.get_close_matches(key, table(), n=1, cutoff=0.75)
    if not near:
        return NOT_KNOWN
    return said("settings", "is not known here and has no effect; {near} may be meant").format(near=near[0])
