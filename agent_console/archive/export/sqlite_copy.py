"""An export as an archive of its own that holds only what was found.

Owns the making of the copy; schema and words are the archive's. Rows, labels and workers keep their numbers.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from agent_console.archive.codes import ms_of, sid_text
from agent_console.archive.export.selection import COLUMNS, StoredRow, asked
from agent_console.archive.schema import APPLICATION_ID, STEPS
from agent_console.history.filters import HistoryFilter

#: Nobody sees the file before it is whole, so a journal would only cost time.
_UNSEEN = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;"
_FAR_MS = 1 << 62
_INSERT_ROW = f"INSERT INTO entry ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_TALLY = "INSERT INTO tally_by_route SELECT worker_id, status, route_id, count(*) FROM entry GROUP BY 1, 2, 3"
#: Indexed when somebody searches: it would take ten times as long as all the rest.
_WORDS_DUE = "INSERT INTO words_due (id) SELECT id FROM entry"
_USED_LABELS = """
    SELECT queue_id FROM route UNION SELECT channel_id FROM route
    UNION SELECT workflow_id FROM route UNION SELECT name_id FROM activity
"""
#: What a worker did in the span, and the activity in which it began.
_ACTIVITY = """
    SELECT * FROM activity AS one WHERE worker_id = :worker AND at_ms < :until AND at_ms >= coalesce(
        (SELECT max(at_ms) FROM activity WHERE worker_id = :worker AND at_ms <= :since), :since)
"""
#: Only as far as the copy goes: outside of it nothing was looked for.
_WATCHED = """
    SELECT worker_id, max(since_ms, :since), min(until_ms, :until), origin FROM watched
    WHERE worker_id = :worker AND since_ms < :until AND until_ms > :since
"""


def write_copy(file: Path, rows: Iterable[StoredRow], source: sqlite3.Connection, wanted: HistoryFilter) -> None:
    """Fill the empty file with the rows and what belongs to them. Raises sqlite3.Error where it cannot be written."""
    with closing(sqlite3.connect(file, isolation_level=None)) as copy:
        copy.executescript(_UNSEEN)
        for step in STEPS:
            copy.executescript(step)
        copy.execute("BEGIN")
        copy.executemany(_INSERT_ROW, rows)
        copy.execute(_TALLY)
        copy.execute(_WORDS_DUE)
        _copy_workers(copy, source, wanted)
        _copy_routes(copy, source)
        _copy_labels(copy, source)
        copy.execute("COMMIT")
        copy.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        copy.execute(f"PRAGMA user_version = {len(STEPS)}")


def _copy_workers(copy: sqlite3.Connection, source: sqlite3.Connection, wanted: HistoryFilter) -> None:
    found = {number for (number,) in copy.execute("SELECT DISTINCT worker_id FROM tally_by_route")}
    since = ms_of(wanted.offered_from) if wanted.offered_from else 0
    until = ms_of(wanted.offered_until) if wanted.offered_until else _FAR_MS
    for worker in asked(source, "SELECT id, sid, name FROM worker"):
        number, sid, _name = worker
        if number not in found and sid_text("WK", sid) != wanted.worker_sid:
            continue
        span = {"worker": number, "since": since, "until": until}
        copy.execute("INSERT INTO worker (id, sid, name) VALUES (?, ?, ?)", worker)
        copy.executemany("INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?)", asked(source, _ACTIVITY, span))
        copy.executemany(
            "INSERT INTO watched (worker_id, since_ms, until_ms, origin) VALUES (?, ?, ?, ?)",
            asked(source, _WATCHED, span),
        )


def _copy_routes(copy: sqlite3.Connection, source: sqlite3.Connection) -> None:
    used = {number for (number,) in copy.execute("SELECT DISTINCT route_id FROM tally_by_route")}
    routes = asked(source, "SELECT id, queue_id, channel_id, workflow_id FROM route")
    copy.executemany("INSERT INTO route VALUES (?, ?, ?, ?)", (route for route in routes if route[0] in used))


def _copy_labels(copy: sqlite3.Connection, source: sqlite3.Connection) -> None:
    used = {number for row in copy.execute(_USED_LABELS) for number in row}
    labels = asked(source, "SELECT id, text FROM label")
    copy.executemany("INSERT INTO label (id, text) VALUES (?, ?)", (label for label in labels if label[0] in used))
