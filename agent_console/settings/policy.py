"""The machine-wide policy: defaults that a user may change and values that they may not.

Owns its form and who may have written it: a lock that its user can edit is none. It decides nothing about what wins.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from agent_console.settings.layer import check_values, line_of, parse, read, why_unread
from agent_console.settings.problems import Problem
from agent_console.wording import said

DEFAULTS, LOCKED = "defaults", "locked"
ADMINISTRATORS = frozenset({0})


@dataclass(frozen=True, slots=True)
class Policy:
    """``defaults`` and ``locked`` hold usable values by key."""

    file: Path
    defaults: Mapping[str, Any] = field(default_factory=dict)
    locked: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def read_policy(file: Path, *, administrators: frozenset[int] = ADMINISTRATORS) -> Policy:
    """Read a machine's policy; one that somebody else than these users may change is refused and told."""
    try:
        writer = other_writer(file, administrators)
        if writer:
            refused = said("settings", "The policy is not followed: {reason}").format(reason=writer)
            return Policy(file, problems=(Problem(file, refused),))
        text = read(file)
    except FileNotFoundError:
        return Policy(file)
    except (OSError, ValueError) as error:
        unread = said("settings", "The policy cannot be read: {reason}.").format(reason=why_unread(error))
        return Policy(file, problems=(Problem(file, unread),))
    return policy_of(file, text)


def policy_of(file: Path, text: str) -> Policy:
    """Take a policy from its text."""
    raw, text, problems = parse(file, text)
    values: dict[str, dict[str, Any]] = {DEFAULTS: {}, LOCKED: {}}
    for name, tables in raw.items():
        if name not in values:
            told = said("settings", "{name} is not known; a policy has {tables}.")
            told = told.format(name=name, tables=f"[{DEFAULTS}], [{LOCKED}]")
            problems += (Problem(file, told, name, line_of(text, (name,))),)
        elif not isinstance(tables, Mapping):
            told = said("settings", "{name} must be a table ([{name}]).").format(name=name)
            problems += (Problem(file, told, name, line_of(text, (name,))),)
        else:
            values[name], found = check_values(file, tables, text, under=(name,))
            # An administrator's slip must not pass for a key of a later version.
            problems += tuple(replace(problem, is_note=False) for problem in found)
    for key in sorted(values[DEFAULTS].keys() & values[LOCKED].keys()):
        line = line_of(text, (DEFAULTS, *key.split(".")))
        told = said("settings", "{name} has no effect: it is locked as well.").format(name=f"{DEFAULTS}.{key}")
        problems += (Problem(file, told, f"{DEFAULTS}.{key}", line, is_note=True),)
    in_order = tuple(sorted(problems, key=lambda problem: problem.line or 0))
    return Policy(file, values[DEFAULTS], values[LOCKED], in_order)


def other_writer(file: Path, administrators: frozenset[int] = ADMINISTRATORS) -> str:
    """Say who else may change a file, also by putting another in its place; empty where nobody may.

    Raises OSError. On Windows the file and its folder are looked at: what is above is the system's.
    """
    if os.name != "posix":
        return _other_writer_on_windows(file.resolve(strict=True))
    file = file.resolve(strict=True)
    for one in (file, *file.parents):
        status = one.stat()
        if status.st_uid not in administrators:
            return said("settings", "{file} belongs to a user who is no administrator.").format(file=one)
        # Whoever may write in a folder with the sticky bit cannot replace what others own there.
        is_kept = stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX
        by_group = status.st_mode & stat.S_IWGRP and status.st_gid != 0
        if (by_group or status.st_mode & stat.S_IWOTH) and not is_kept:
            return said("settings", "others than administrators may write to {file}.").format(file=one)
    return ""


def _other_writer_on_windows(file: Path) -> str:
    from agent_console.settings import windows_rights  # noqa: PLC0415  no other system needs it

    for one, mask in ((file, windows_rights.FILE), (file.parent, windows_rights.FOLDER)):
        others = windows_rights.others_who_change(windows_rights.descriptor_of(one), mask)
        if others:
            told = said("settings", "others than administrators may change {file} ({others}).")
            return told.format(file=one, others=", ".join(others))
    return ""
