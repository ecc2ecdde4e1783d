"""kill -9 while it writes: what was acknowledged is there, the rest is there whole or not at all."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from tests.archive.made import check_whole, reservation_sid
from tests.archive.writes import ROWS
from tests.children import uncounted

KILLS = 8


def test_nothing_acknowledged_is_lost_and_nothing_is_half(tmp_path: Path) -> None:
    file, chance, first = tmp_path / "archive.sqlite", random.Random(5), 0  # noqa: S311  moments that can be repeated
    for _ in range(KILLS):
        with subprocess.Popen(
            [sys.executable, "-m", "tests.archive.writes", str(file), str(first)],
            stdout=subprocess.PIPE,
            text=True,
            env=uncounted(),
        ) as process:
            assert process.stdout is not None
            for _ in range(chance.randrange(1, 12)):
                acknowledged = int(process.stdout.readline())
            process.kill()
            acknowledged = max([acknowledged, *map(int, process.stdout.read().split())])
        rows = check_whole(file)
        assert {reservation_sid(number) for number in range(acknowledged)} <= rows.keys()
        assert len(rows) % ROWS == 0
        first = len(rows)
