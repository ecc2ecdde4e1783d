"""A text looked for among one worker's reservations: theirs alone, and what the others have costs nothing."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from itertools import count, cycle
from pathlib import Path

import pytest

from agent_console.archive.opening import open_for_reading, open_for_writing
from agent_console.archive.reader import Reader
from agent_console.archive.schema import APPLICATION_ID, STEPS
from agent_console.archive.search import index_due
from agent_console.history.facts import Sighting
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.taskrouter.sids import WorkerSid
from tests.archive.made import ALICE, BOB, reservation_sid, run, sighting, stored

ANA = json.dumps({"name": "Ana Souza"})
SOUGHT = HistoryQuery(filter=HistoryFilter(worker_sid=ALICE, text="ana souza"))


def filled(file: Path, *facts: Sighting) -> Path:
    async def fill() -> None:
        archive = await stored(file, *facts)
        await archive.page(SOUGHT)  # has every word indexed
        await archive.close()

    run(fill())
    return file


def found(file: Path, query: HistoryQuery = SOUGHT) -> tuple[set[str], int]:
    """Return the SIDs of the first page, and how many steps SQLite took to it."""
    steps = count()
    with closing(open_for_reading(file)) as connection:
        reader = Reader(connection)
        reader.page(query)  # knows names afterwards
        connection.set_progress_handler(lambda: next(steps) < 0, 1)
        rows = reader.page(query)
        connection.set_progress_handler(None, 0)
    return {row.sid for row in rows}, next(steps)


def of_many(file: Path, others: int) -> Path:
    """Make an archive in which two calls of Ana's went to Alice, between many that went to nine others."""
    alices = [sighting(number, attributes=ANA) for number in (0, 1_000)]
    workers = [WorkerSid(f"WK{number:032x}") for number in range(2, 11)]
    theirs = (
        sighting(number, attributes=ANA, worker=worker)
        for number, worker in zip(range(1, others), cycle(workers), strict=False)
    )
    return filled(file, *alices, *theirs)


def test_the_hits_of_others_are_not_passed_over(tmp_path: Path) -> None:
    few, many = (found(of_many(tmp_path / f"{others}.sqlite", others)) for others in (10, 400))
    assert few[0] == many[0] == {reservation_sid(0), reservation_sid(1_000)}
    assert many[1] < 2 * few[1]


def test_whose_attributes_name_the_worker_is_not_theirs(tmp_path: Path) -> None:
    spoken_of = json.dumps({"name": "Ana Souza", "last_agent": ALICE})
    file = filled(tmp_path / "archive.sqlite", sighting(1, attributes=spoken_of, worker=BOB), sighting(2))
    assert found(file)[0] == set()


def test_a_worker_is_found_by_their_sid(tmp_path: Path) -> None:
    file = filled(tmp_path / "archive.sqlite", sighting(1, worker=BOB), sighting(2))
    assert found(file, HistoryQuery(filter=HistoryFilter(text=BOB)))[0] == {reservation_sid(1)}


@pytest.mark.parametrize("version", [3, 4])
def test_what_was_indexed_before_is_indexed_anew(tmp_path: Path, version: int) -> None:
    file = tmp_path / "archive.sqlite"
    with closing(sqlite3.connect(file, isolation_level=None)) as older:
        for step in STEPS[:version]:
            older.executescript(step)
        older.execute("INSERT INTO worker VALUES (1, ?, 'Alice')", (bytes.fromhex(ALICE[2:]),))
        for key in (1 << 12, 2 << 12):
            older.execute(
                "INSERT INTO entry VALUES (?, ?, ?, 1, 4, 0, NULL, NULL, NULL, NULL, x'400000', ?)",
                (key, key.to_bytes(16), bytes(16), ANA.encode()),
            )
        older.execute("INSERT INTO tally_by_route VALUES (1, 4, 0, 2)")
        older.execute("INSERT INTO words (rowid, text) VALUES (?, 'ana souza')", (1 << 12,))
        older.execute("INSERT INTO words_due (id) VALUES (?)", (2 << 12,))
        older.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        older.execute(f"PRAGMA user_version = {version}")
    connection, _damage = open_for_writing(file)
    with closing(connection):
        while index_due(connection, 1):
            pass
        connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
    assert len(found(file)[0]) == 2
