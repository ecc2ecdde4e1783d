"""kill -9 while an archive of an earlier version is brought up to date: it is the old one or the new one, whole."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from pathlib import Path

from agent_console.archive.schema import STEPS
from tests.archive import older
from tests.kills.moments import running

ROWS = 5_000
MOST_STEPS = 30
#: Some of its steps.
WITHIN_S = 0.02


def migrating(folder: Path, chance: random.Random, kills: int) -> Counter[str]:
    """Kill so often; ``done`` are the files that had become new."""
    found: Counter[str] = Counter()
    original, file = folder / "older.sqlite", folder / "archive.sqlite"
    older.older_archive(original, ROWS)
    whole = older.content(original)
    shutil.copyfile(original, file)
    for _ in range(kills):
        with running("tests.archive.older", file) as victim:
            for _step in range(chance.randrange(MOST_STEPS)):
                victim.line()
            victim.kill(chance, WITHIN_S)
        try:
            is_lost, version = older.content(file) != whole, older.version(file)
        except (AssertionError, sqlite3.DatabaseError):
            is_lost, version = False, 0
        found.update(kills=1, done=version == len(STEPS), lost=is_lost, corrupt=version not in {2, len(STEPS)})
        if version != older.VERSION:
            _remove(file)
            shutil.copyfile(original, file)
    return found


def _remove(file: Path) -> None:
    for left in file.parent.glob(f"{file.name}*"):
        left.unlink()
