"""kill -9 while it exports: what lies under the name is a whole export, and the archive is as it was."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.archive.made import check_whole, day, run, stored

ROWS, KILLS = 1_500, 4


def killed(file: Path, target: Path, chance: random.Random) -> None:
    """Start exporting, and kill it in the middle of one; the second at the earliest."""
    command = [sys.executable, "-m", "tests.archive.exports", str(file), str(target)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        took_s = 0.0
        for _ in range(chance.randrange(1, 3)):
            assert process.stdout.readline() == "begun\n"
            begun = time.monotonic()
            assert process.stdout.readline() == "there\n"
            took_s = time.monotonic() - begun
        assert process.stdout.readline() == "begun\n"
        # A moment of the export, not a wait for something.
        time.sleep(took_s * chance.random())
        process.kill()


def rows_in(target: Path) -> int:
    """Count the rows of an export; what is half cannot be read."""
    if target.suffix == ".jsonl":
        return len([json.loads(line) for line in target.read_text("utf-8").splitlines()])
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(connection.execute("SELECT count(*) FROM reservation").fetchone()[0])


@pytest.mark.parametrize("ending", ["jsonl", "sqlite"])
def test_an_export_is_there_whole_or_as_it_was(tmp_path: Path, ending: str) -> None:
    file, target = tmp_path / "archive.sqlite", tmp_path / "exported" / f"all.{ending}"
    target.parent.mkdir()

    async def make() -> None:
        await (await stored(file, *day(ROWS))).close()

    run(make())
    before, chance = check_whole(file), random.Random(3)  # noqa: S311  moments that can be repeated
    for _ in range(KILLS):
        killed(file, target, chance)
        assert rows_in(target) == ROWS
        assert check_whole(file) == before
