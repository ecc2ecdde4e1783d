"""Forgetting what is older than the settings allow to keep.

Owns the deletion, in small steps, so that nobody waits for it. Nothing is deleted unless a number of days is set.
"""

from __future__ import annotations

import sqlite3
import time

from agent_console.archive import search
from agent_console.archive.schema import KEY_SHIFT

ROWS_AT_ONCE = 500
_DAY_MS = 86_400_000


def forget_old(connection: sqlite3.Connection, keep_days: int, now_ms: int | None = None) -> int:
    """Delete some rows that are older; returns how many went, 0 once none is left.

    A clock that is wrong by years must not cost the archive: nothing goes that is newer than the newest row less the
    days to keep.
    """
    newest = connection.execute("SELECT max(id) FROM entry").fetchone()[0]
    if newest is None:
        return 0
    now_ms = int(time.time() * 1_000) if now_ms is None else now_ms
    horizon_ms = min(now_ms, newest >> KEY_SHIFT) - keep_days * _DAY_MS
    connection.execute("BEGIN IMMEDIATE")
    try:
        old = connection.execute(
            "SELECT id, worker_id, status, route_id FROM entry WHERE id < ? ORDER BY id LIMIT ?",
            (horizon_ms << KEY_SHIFT, ROWS_AT_ONCE),
        ).fetchall()
        if old:
            search.before_change(connection, [row[0] for row in old])
            connection.executemany("DELETE FROM entry WHERE id = ?", [(row[0],) for row in old])
            connection.executemany(
                "UPDATE tally_by_route SET count = count - 1 WHERE worker_id = ? AND status = ? AND route_id = ?",
                [row[1:] for row in old],
            )
        connection.execute("DELETE FROM activity WHERE at_ms < ?", (horizon_ms,))
        connection.execute("DELETE FROM watched WHERE until_ms < ?", (horizon_ms,))
        connection.execute("DELETE FROM intent WHERE clicked_ms < ?", (horizon_ms,))
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return len(old)
