"""kill -9 while it exports: what lies under the name is a whole export, and the archive is as it was."""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from tests.archive.made import check_whole, day, stored
from tests.kills.moments import running

ROWS = 1_500
FORMS = ("jsonl", "sqlite")


def exporting(folder: Path, chance: random.Random, kills: int) -> Counter[str]:
    """Kill so many exports, of every form in turn; ``done`` are those that were whole before."""
    found: Counter[str] = Counter()
    file = folder / "archive.sqlite"
    asyncio.run(_make(file))
    before = check_whole(file)
    for kill in range(kills):
        target = folder / f"all.{FORMS[kill % len(FORMS)]}"
        found.update(kills=1, done=_killed(file, target, chance), corrupt=not _is_whole(target))
        found.update(lost=len(before.items() - check_whole(file).items()))
    return found


async def _make(file: Path) -> None:
    await (await stored(file, *day(ROWS))).close()


def _killed(file: Path, target: Path, chance: random.Random) -> int:
    """Start exporting, and kill it in the middle of one, the second at the earliest; returns how many there were."""
    with running("tests.archive.exports", file, target) as victim:
        whole = chance.randrange(1, 3)
        took_s = 0.0
        for _ in range(whole):
            assert victim.line() == "begun"
            begun = time.monotonic()
            assert victim.line() == "there"
            took_s = time.monotonic() - begun
        assert victim.line() == "begun"
        return whole + victim.kill(chance, took_s).count("there")


def _is_whole(target: Path) -> bool:
    """Read an export; what is half cannot be read, or has fewer rows."""
    try:
        if target.suffix == ".jsonl":
            return len([json.loads(line) for line in target.read_text("utf-8").splitlines()]) == ROWS
        with closing(sqlite3.connect(target)) as connection:
            checked = connection.execute("PRAGMA integrity_check").fetchone()
            rows = connection.execute("SELECT count(*) FROM reservation").fetchone()
            return (checked, rows) == (("ok",), (ROWS,))
    except (ValueError, OSError, sqlite3.DatabaseError):
        return False
