"""From the schema a file has to the one this version knows: step by step, all of them or none.

Owns the transaction in which that is done and how far it has come. A process that is killed meanwhile leaves the file
as it was; what the old rows took is given back to the disk afterwards, where that is possible.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from time import monotonic

from agent_console.archive.schema import APPLICATION_ID, BY_KEY, STEPS

#: Some milliseconds' worth.
ROWS_AT_ONCE = 2_000
#: Free pages are used again; where there are more of them than this part of the file, they are given back.
_MOST_FREE = 0.2
#: Of the whole, what the steps take; the rest is giving back.
_STEPS_PART = 0.8

_TOLD_EVERY_S = 0.1

#: Told how much of 1 is done, on the thread that does it.
Progress = Callable[[float], None]


class Slowly:
    """Passes on what is told, some times a second."""

    def __init__(self, tell: Progress) -> None:
        self._tell = tell
        self._due = 0.0

    def __call__(self, part: float) -> None:
        """Pass it on, or not."""
        if monotonic() >= self._due:
            self._due = monotonic() + _TOLD_EVERY_S
            self._tell(part)


def version_of(connection: sqlite3.Connection) -> int:
    """Return how many steps made this file."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def is_taken_over(connection: sqlite3.Connection) -> bool:
    """Whether a later version has changed the file since it was opened: one that was installed during a shift."""
    return version_of(connection) > len(STEPS)


def migrate(connection: sqlite3.Connection, progress: Progress) -> None:
    """Do the steps that are missing. Raises sqlite3.Error, and then nothing has changed.

    A million rows of before step 3 take some ten seconds, of which ``progress`` is told.
    """
    if version_of(connection) == len(STEPS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been sooner.
        statements = [one for step in STEPS[version_of(connection) :] for one in step.split(";") if one.strip()]
        # To carry the rows takes about as long as all the rest.
        weights = [len(statements) if BY_KEY in statement else 1 for statement in statements]
        for number, statement in enumerate(statements):
            for part in _carried_out(connection, statement):
                progress(_STEPS_PART * (sum(weights[:number]) + weights[number] * part) / sum(weights))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    _give_back(connection)


def _carried_out(connection: sqlite3.Connection, statement: str) -> Iterator[float]:
    """Carry out a statement, and tell how much of it is done."""
    if BY_KEY not in statement:
        connection.execute(statement)
        yield 1.0
        return
    after, (newest,) = -(1 << 63), connection.execute("SELECT max(id) FROM reservation").fetchone()
    everything = connection.execute("SELECT sum(count) FROM tally").fetchone()[0] or 1
    done = 0
    while newest is not None and after < newest:
        asked = f"SELECT id FROM reservation WHERE id > ? ORDER BY id LIMIT 1 OFFSET {ROWS_AT_ONCE - 1}"
        (last,) = connection.execute(asked, (after,)).fetchone() or (newest,)
        connection.execute(statement, {"after": after, "last": last})
        after, done = last, done + ROWS_AT_ONCE
        yield min(1.0, done / everything)


def _give_back(connection: sqlite3.Connection) -> None:
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    if free > pages * _MOST_FREE:
        # Too little room on the disk, or somebody reads: a larger file is no trouble.
        with suppress(sqlite3.Error):
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
