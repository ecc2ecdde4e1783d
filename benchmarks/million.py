"""An archive of a million reservations of one worker, or of more, for whoever measures what a full one costs.

Owns the file: made once under build/, in the archive's own schema and codes, and used again until the schema changes.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from agent_console.archive.attributes import stored
from agent_console.archive.codes import STATUS_CODES, ms_of, sid_bytes
from agent_console.archive.opening import open_for_writing
from agent_console.archive.schema import KEY_SHIFT, STEPS
from agent_console.archive.trail import pack
from agent_console.history.facts import Actor, Origin, Transition
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S

ROWS = 1_000_000
WORKER = WorkerSid(f"WK{1:032x}")
_BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
#: However many there are.
_SPAN = timedelta(minutes=ROWS)
#: How often each ending comes, and after how many milliseconds each step to it.
_WAYS: tuple[tuple[int, tuple[tuple[S, int], ...]], ...] = (
    (60, ((S.PENDING, 0), (S.ACCEPTED, 6_500), (S.WRAPPING, 186_500), (S.COMPLETED, 201_000))),
    (15, ((S.PENDING, 0), (S.TIMEOUT, 30_000))),
    (10, ((S.PENDING, 0), (S.REJECTED, 4_000))),
    (10, ((S.PENDING, 0), (S.RESCINDED, 3_000))),
    (5, ((S.PENDING, 0), (S.CANCELED, 9_000))),
)
_NAMES = ("Priya Raman", "Jon Park", "Lena Fischer", "Ana Souza", "Tom Baker", "Maya Lindqvist", "Omar Haddad")


def million(rows: int = ROWS) -> Path:
    """Return the file, made where it is not there; that takes a quarter of a minute for each million."""
    name = "million" if rows == ROWS else f"rows-{rows}"
    file = Path(f"build/{name}-{len(STEPS)}.sqlite")
    if not file.exists():
        file.parent.mkdir(exist_ok=True)
        begun = file.with_suffix(f".{os.getpid()}")
        _make(begun, rows)
        begun.rename(file)
    return file


def _make(file: Path, rows: int) -> None:
    connection, _damage = open_for_writing(file)
    tally: Counter[tuple[int, int]] = Counter()
    with closing(connection):
        connection.execute("BEGIN")
        connection.execute("INSERT INTO worker VALUES (1, ?, 'Alice Moreno')", (sid_bytes(WORKER),))
        connection.execute("INSERT INTO label VALUES (1, 'Billing'), (2, 'Sales'), (3, 'voice'), (4, 'Inbound')")
        connection.execute("INSERT INTO route VALUES (1, 1, 3, 4), (2, 2, 3, 4)")
        connection.executemany("INSERT INTO entry VALUES (?, ?, ?, 1, ?, ?, ?, ?, 0, ?, ?, ?)", _rows(tally, rows))
        connection.executemany(
            "INSERT INTO tally_by_route VALUES (1, ?, ?, ?)", [(*what, count) for what, count in tally.items()]
        )
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _rows(tally: Counter[tuple[int, int]], count: int) -> Iterator[tuple[Any, ...]]:
    chance = random.Random(7)  # noqa: S311  the same file every time
    sids = random.Random(8)  # noqa: S311  in no order, as the real ones
    weights = [weight for weight, _way in _WAYS]
    for number in range(count):
        [(_weight, way)] = chance.choices(_WAYS, weights)
        offered_at = _BEGIN + number * (_SPAN / count)
        offered_ms = ms_of(offered_at)
        moments = [(status, offered_at + timedelta(milliseconds=after_ms)) for status, after_ms in way]
        steps = (
            Transition(status=status, at=at, seen_at=at, origin=Origin.LIVE, actor=Actor.PLATFORM)
            for status, at in moments
        )
        code = STATUS_CODES[way[-1][0]]
        tally[code, 1 + number % 2] += 1
        is_taken = way[1][0] is S.ACCEPTED
        caller = {"name": chance.choice(_NAMES), "from": f"+1415555{number % 10_000:04}"}
        yield (
            offered_ms << KEY_SHIFT,
            sids.randbytes(16),
            sids.randbytes(16),
            code,
            1 + number % 2,
            6_500 if is_taken else None,
            180_000 if is_taken else None,
            9_000,
            pack(steps, offered_ms),
            stored(json.dumps(caller)),
        )


def connect(file: Path) -> sqlite3.Connection:
    """Open the file for reading as anybody would, without the archive's own reader."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
