"""An archive as version 2 of the format wrote it: its own schema, its own bytes. Run: brings a file up to date."""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from agent_console.archive import attributes, search
from agent_console.archive.opening import open_for_writing
from agent_console.archive.schema import APPLICATION_ID, STEPS

VERSION = 2
BEGIN_MS = 1_767_225_600_000
TABLES = ("reservation", "label", "worker", "activity", "watched")
#: The columns that version 2 had.
INTENTS = (
    "SELECT id, worker_id, clicked_ms, verb, reservation_sid, activity_sid, target, caller, outcome, settled_ms"
    " FROM intent ORDER BY 1, 2"
)
_TRAILS: tuple[list[list[int | str]], ...] = (
    [[1, 0, 400, 49], [2, 6_500, 300, 17, "Desk"], [7, 186_500, -2_000, 49], [8, 201_000, 0, 50]],
    [[1, 0, 0, 52], [4, 30_000, 70_000_000, 52]],
    [[3, 0, 5, 17, "Mittag – später"]],
)


def older_archive(file: Path, rows: int) -> None:
    """Make one with so many rows, of which every value that may be missing is somewhere."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for step in STEPS[:VERSION]:
            connection.executescript(step)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("BEGIN")
        for worker in (1, 2, 3):
            connection.execute(
                "INSERT INTO worker VALUES (?, ?, ?)", (worker, bytes([worker] * 16), f"Worker {worker}")
            )
        labels = ("Billing", "Sales", "voice", "chat", "Inbound", "Available")
        connection.executemany("INSERT INTO label VALUES (?, ?)", enumerate(labels, 1))
        connection.executemany("INSERT INTO reservation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _rows(rows))
        connection.execute("INSERT INTO tally SELECT worker_id, status, count(*) FROM reservation GROUP BY 1, 2")
        connection.execute("INSERT INTO words_due (id) SELECT id FROM reservation WHERE id % 2 = 0")
        connection.execute("INSERT INTO words (rowid, text) SELECT id, 'as it was' FROM reservation WHERE id % 2 = 1")
        connection.execute("INSERT INTO activity VALUES (1, ?, ?, 6, NULL, 1, 2, 1)", (BEGIN_MS, BEGIN_MS + 5))
        connection.execute("INSERT INTO watched VALUES (1, ?, 1, ?)", (BEGIN_MS, BEGIN_MS + 900_000))
        connection.execute(
            "INSERT INTO intent VALUES (?, 1, ?, 'accept', NULL, NULL, '', 'Ana', NULL, NULL)", (bytes(16), BEGIN_MS)
        )
        connection.execute("COMMIT")


def _rows(count: int) -> Iterator[tuple[Any, ...]]:
    chance = random.Random(11)  # noqa: S311  the same file every time
    for number in range(count):
        trail = _TRAILS[number % len(_TRAILS)]
        offered_ms = BEGIN_MS + 7_000 * (number // 2)
        queue, channel, workflow = (chance.choice((None, 1, 2)), chance.choice((None, 3, 4)), chance.choice((None, 5)))
        yield (
            (offered_ms << 12) + number % 2,
            chance.randbytes(16),
            chance.randbytes(16),
            1 + number % 3,
            trail[-1][0],
            queue,
            channel,
            6_500 if trail[-1][0] == 8 else None,
            194_500 if trail[-1][0] == 8 else None,
            workflow,
            chance.choice((None, 0, 7)),
            chance.choice((None, offered_ms - 9_000, offered_ms + 3)),
            msgspec.msgpack.encode(trail),
            chance.choice((None, b'{"name": "Chlo\xc3\xa9"}', _deflated(number), b"no JSON")),
        )


def _deflated(number: int) -> bytes:
    text = json.dumps({"name": f"Caller {number}", "call_sid": f"CA{number:032x}", "note": "twice this week " * 12})
    deflater = zlib.compressobj(6, zlib.DEFLATED, -12, 5, zlib.Z_DEFAULT_STRATEGY, attributes._DICTIONARY)
    return b"\x01" + deflater.compress(text.encode()) + deflater.flush()


def content(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every documented table's rows; a file that was left in mid-write is recovered first."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        counts = "SELECT worker_id, status, count FROM tally ORDER BY 1, 2"
        questions = [f"SELECT * FROM {table} ORDER BY 1, 2" for table in TABLES]  # noqa: S608  names of this file
        return {question: connection.execute(question).fetchall() for question in (*questions, INTENTS, counts)}


def version(file: Path) -> int:
    """Return the format's version."""
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def main(file: Path) -> None:
    """Bring it up to date, and say each step of the way."""
    connection, _damage = open_for_writing(file, progress=lambda part: print(part, flush=True))  # noqa: T201
    while search.index_due(connection, 500):
        pass
    connection.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
