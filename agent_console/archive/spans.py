"""What is stored of spans of time: a worker's activities, and when somebody watched.

Owns those two tables' content. A gap shorter than `SHORT_GAP_MS` between two watched spans is none: who wrote
the later one read it too, at least in TaskRouter's lists (reference 4.1: they keep an ended task five minutes).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from agent_console.archive.codes import ms_of, sid_bytes
from agent_console.history.facts import ActivityChange, Actor, Watched
from agent_console.taskrouter.sids import WorkerSid

SHORT_GAP_MS = 240_000
#: Two tellings of one change: the worker's own date has whole seconds, the event log milliseconds.
_SAME_CHANGE_MS = 1_500


def write_activities(
    connection: sqlite3.Connection,
    changes: Sequence[ActivityChange],
    worker_id: Callable[[WorkerSid], int],
    label_id: Callable[[str], int | None],
) -> None:
    """Store activity changes; one that is known already only gains what it lacked."""
    for change in changes:
        worker, at_ms, name = worker_id(change.worker_sid), ms_of(change.at), label_id(change.activity_name)
        if name is None:
            continue
        known = connection.execute(
            "SELECT at_ms, actor, available FROM activity"
            " WHERE worker_id = ? AND name_id = ? AND at_ms BETWEEN ? AND ? ORDER BY abs(at_ms - ?) LIMIT 1",
            (worker, name, at_ms - _SAME_CHANGE_MS, at_ms + _SAME_CHANGE_MS, at_ms),
        ).fetchone()
        actor = change.actor.value
        available = None if change.available is None else int(change.available)
        if known is not None:
            actor = known[1] if known[1] != Actor.UNKNOWN.value else actor
            available = known[2] if available is None else available
            finer = at_ms if at_ms % 1_000 else known[0]
            if (finer, actor, available) == known:
                continue
            connection.execute("DELETE FROM activity WHERE worker_id = ? AND at_ms = ?", (worker, known[0]))
            at_ms = finer
        connection.execute(
            "INSERT OR REPLACE INTO activity (worker_id, at_ms, seen_ms, name_id, sid, available, actor, origin)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                worker,
                at_ms,
                ms_of(change.seen_at),
                name,
                None if change.activity_sid is None else sid_bytes(change.activity_sid),
                available,
                actor,
                change.origin.value,
            ),
        )


def write_watched(
    connection: sqlite3.Connection, watched: Sequence[Watched], worker_id: Callable[[WorkerSid], int]
) -> None:
    """Store watched spans; those of one origin that touch, or nearly, become one."""
    for span in watched:
        since, until = ms_of(span.since), ms_of(span.until)
        if until < since:
            continue  # the clock went backwards: nothing can be said
        worker = worker_id(span.worker_sid)
        near = connection.execute(
            "SELECT since_ms, until_ms FROM watched WHERE worker_id = ? AND origin = ?"
            " AND until_ms >= ? AND since_ms <= ?",
            (worker, span.origin.value, since - SHORT_GAP_MS, until + SHORT_GAP_MS),
        ).fetchall()
        if any(a <= since and until <= b for a, b in near):
            continue
        connection.executemany(
            "DELETE FROM watched WHERE worker_id = ? AND origin = ? AND since_ms = ?",
            [(worker, span.origin.value, a) for a, _ in near],
        )
        connection.execute(
            "INSERT INTO watched (worker_id, since_ms, until_ms, origin) VALUES (?, ?, ?, ?)",
            (worker, min([since, *(a for a, _ in near)]), max([until, *(b for _, b in near)]), span.origin.value),
        )
