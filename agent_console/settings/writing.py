"""Settings written into their file: comments, order and unknown keys stay, and no moment has half a file.

Owns the file's new text and putting it in place. What is written is read back before it replaces anything. It blocks:
`store` calls it on a thread of its own.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table

from agent_console.errors import SettingsError
from agent_console.machine.files import OWNER_ONLY_FOLDER, put_in_place
from agent_console.settings.layer import parse, read, why_unread
from agent_console.settings.table import as_plain
from agent_console.wording import said

HEADER = "The settings of Agent Console. Comments, order and keys that are not known here are kept."


def write(file: Path, edits: Mapping[str, Any]) -> Path | None:
    """Set values by key; None takes a key out. Returns where a file that could not be read was set aside.

    Raises SettingsError; the file is then as it was.
    """
    file = Path(os.path.realpath(file))  # a link to a file that is kept elsewhere stays one
    try:
        file.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        text, set_aside = _old_text(file)
        put_in_place(file, edited(text, edits))
    except (OSError, ValueError) as error:
        reason = why_unread(error)
        raise SettingsError(
            said("errors", "Your settings could not be saved."),
            said("errors", "{file}: {reason}. What you chose is in force until the console ends.").format(
                file=file, reason=reason
            ),
            field=str(file),
        ) from error
    return set_aside


def edited(text: str, edits: Mapping[str, Any]) -> str:
    """Return the text with these values. Raises ValueError where it is no TOML.

    A form of file that cannot be changed in its place (one line that holds everything) is written anew.
    """
    wanted = tomllib.loads(text)
    for key, value in edits.items():
        _set(wanted, key.split("."), as_plain(value))
    try:
        made = _changed(text, edits)
        if _filled(tomllib.loads(made)) == _filled(wanted):
            return made
    except (ValueError, TypeError, TOMLKitError):
        pass  # said by what it does: the same values in another form
    return tomlkit.dumps(wanted)


def _changed(text: str, edits: Mapping[str, Any]) -> str:
    document = tomlkit.parse(text)
    for key, value in edits.items():
        path, plain = key.split("."), as_plain(value)
        _set(document, path, _tables(_at(document, path), plain) if _is_tables(plain) else plain)
    return tomlkit.dumps(document)


def _filled(tables: Mapping[str, Any]) -> dict[str, Any]:
    """Return the tables without empty ones, which say nothing."""
    found = {name: _filled(one) if isinstance(one, Mapping) else one for name, one in tables.items()}
    return {name: one for name, one in found.items() if one != {}}


def _old_text(file: Path) -> tuple[str, Path | None]:
    """Return what the file says; what was cut short is set aside, never overwritten."""
    kept = ""
    try:
        text = read(file)
        _, kept, _ = parse(file, text)
        tomllib.loads(text)
    except FileNotFoundError:
        return f"# {HEADER}\n", None
    except ValueError:
        aside = _free_name(file)
        file.replace(aside)
        return f"# The file that was here could not be read to its end; all of it is in {aside.name}.\n{kept}", aside
    return text, None


def _free_name(file: Path) -> Path:
    number = 1
    while (aside := file.with_name(f"{file.stem}.unreadable-{number}{file.suffix}")).exists():
        number += 1
    return aside


def _set(tables: Any, path: list[str], value: Any) -> None:
    for name in path[:-1]:
        if value is None and name not in tables:
            return
        if not isinstance(tables.get(name), Mapping):
            tables[name] = {}
        tables = tables[name]
    if value is None:
        tables.pop(path[-1], None)
    else:
        tables[path[-1]] = value


def _at(document: Any, path: list[str]) -> Any:
    for name in path:
        document = document.get(name) if isinstance(document, Mapping) else None
    return document


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _tables(old: Any, elements: list[dict[str, Any]]) -> AoT:
    """Return the elements as tables; one that is as it was keeps its comments."""
    known = list(old) if isinstance(old, AoT) else []
    made = tomlkit.aot()
    for element in elements:
        same = next((one for one in known if one.unwrap() == element), None)
        made.append(same if isinstance(same, Table) else tomlkit.item(element))
    return made
