"""kill -9 while it writes: what was acknowledged is there, the rest is there whole or not at all."""

from __future__ import annotations

import random
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from agent_console.archive.opening import open_for_reading
from tests.archive.writes import ROWS
from tests.kills.moments import running

#: A file grows with every kill, and all of it is looked at.
KILLS_A_FILE = 20
MOST_BATCHES = 12


def writing(folder: Path, chance: random.Random, kills: int) -> Counter[str]:
    """Kill so many writers; ``done`` are reservations that were acknowledged."""
    found: Counter[str] = Counter()
    file, first = folder, 0
    for kill in range(kills):
        if kill % KILLS_A_FILE == 0:
            file, first = folder / f"written-{kill}.sqlite", 0
        said = _acknowledged(file, first, chance)
        missing, is_whole, there = _looked_at(file, max(first, said))
        found.update(kills=1, done=max(0, said - first), lost=missing, corrupt=not is_whole)
        first = there
    return found


def _acknowledged(file: Path, first: int, chance: random.Random) -> int:
    """Return how many reservations, numbered from 0, were acknowledged before it was killed."""
    with running("tests.archive.writes", file, first) as victim:
        said = [int(victim.line())]
        begun = time.monotonic()
        batches = chance.randrange(1, MOST_BATCHES)
        said += [int(victim.line()) for _ in range(batches)]
        took_s = (time.monotonic() - begun) / batches
        return max([*said, *map(int, victim.kill(chance, 2 * took_s))])


def _looked_at(file: Path, acknowledged: int) -> tuple[int, bool, int]:
    """Return the acknowledged that are missing, whether the file is whole, and how many rows it holds."""
    with closing(open_for_reading(file)) as connection:
        is_whole = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        truth = connection.execute("SELECT worker_id, status, count(*) FROM reservation GROUP BY 1, 2").fetchall()
        told = connection.execute("SELECT worker_id, status, count FROM tally WHERE count").fetchall()
        there = {int.from_bytes(sid, "big") for (sid,) in connection.execute("SELECT sid FROM reservation")}
    missing = sum(number not in there for number in range(acknowledged))
    return missing, is_whole and sorted(truth) == sorted(told) and len(there) % ROWS == 0, len(there)
