"""Archives to export from, written without the program's own writer: only schema and packing are shared."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from agent_console.archive.attributes import stored
from agent_console.archive.codes import STATUS_CODES, ms_of, sid_bytes
from agent_console.archive.schema import APPLICATION_ID, KEY_SHIFT, STEPS
from agent_console.archive.trail import pack
from agent_console.history.facts import Actor, Origin, Transition
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S

WORKER = WorkerSid("WK" + "a" * 32)
OTHER_WORKER = WorkerSid("WK" + "b" * 32)
_WAYS = {
    S.COMPLETED: (
        (S.PENDING, 0, Actor.PLATFORM, Origin.LIVE),
        (S.ACCEPTED, 5_250, Actor.THIS_CONSOLE, Origin.LIVE),
        (S.WRAPPING, 60_000, Actor.ELSEWHERE, Origin.LIST),
        (S.COMPLETED, 65_250, Actor.THIS_CONSOLE, Origin.LIVE),
    ),
    S.TIMEOUT: ((S.PENDING, 0, Actor.PLATFORM, Origin.EVENTS), (S.TIMEOUT, 20_000, Actor.PLATFORM, Origin.EVENTS)),
    S.REJECTED: ((S.PENDING, 0, Actor.PLATFORM, Origin.LIVE), (S.REJECTED, 2_000, Actor.ELSEWHERE, Origin.LIVE)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One reservation to be stored."""

    number: int
    offered_at: datetime
    status: S
    attributes: str | None
    queue: str
    worker_sid: WorkerSid


def sighting(
    number: int,
    offered_at: datetime,
    status: S,
    *,
    attributes: str | None = None,
    queue: str = "billing",
    worker_sid: WorkerSid = WORKER,
) -> Told:
    """A reservation that went the usual way to its status."""
    return Told(
        number=number,
        offered_at=offered_at,
        status=status,
        attributes=attributes,
        queue=queue,
        worker_sid=worker_sid,
    )


def archive_with(file: Path, told: Iterable[Told]) -> sqlite3.Connection:
    """A new archive that holds them, open."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    for step in STEPS:
        connection.executescript(step)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(STEPS)}")
    connection.execute("BEGIN")
    connection.execute("INSERT INTO worker VALUES (1, ?, 'Alice')", (sid_bytes(WORKER),))
    connection.execute("INSERT INTO worker VALUES (2, ?, 'Bob')", (sid_bytes(OTHER_WORKER),))
    connection.execute("INSERT INTO label VALUES (1, 'Available'), (2, 'Lunch'), (3, 'voice'), (4, 'Inbound')")
    for one in told:
        _store(connection, one)
    connection.execute("INSERT INTO words_due (id) SELECT id FROM entry")
    connection.execute(
        "INSERT INTO tally_by_route SELECT worker_id, status, route_id, count(*) FROM entry GROUP BY 1, 2, 3"
    )
    connection.execute("COMMIT")
    return connection


def _store(connection: sqlite3.Connection, one: Told) -> None:
    offered_ms = ms_of(one.offered_at)
    completed = one.status is S.COMPLETED
    connection.execute("INSERT OR IGNORE INTO label (text) VALUES (?)", (one.queue,))
    connection.execute(
        "INSERT INTO route (queue_id, channel_id, workflow_id) SELECT id, 3, 4 FROM label WHERE text = ?"
        " AND id NOT IN (SELECT queue_id FROM route)",
        (one.queue,),
    )
    connection.execute(
        """
        INSERT INTO entry VALUES (
            ?, ?, ?, ?, ?, (SELECT id FROM route WHERE queue_id = (SELECT id FROM label WHERE text = ?)),
            ?, ?, 1, ?, ?, ?
        )
        """,
        (
            (offered_ms << KEY_SHIFT) + one.number,
            one.number.to_bytes(16, "big"),
            (one.number + 1_000_000).to_bytes(16, "big"),
            1 if one.worker_sid == WORKER else 2,
            STATUS_CODES[one.status],
            one.queue,
            5_250 if completed else None,
            60_000 if completed else None,
            30_000,
            pack(_transitions(one), offered_ms),
            None if one.attributes is None else stored(one.attributes),
        ),
    )


def _transitions(one: Told) -> Iterable[Transition]:
    for status, after_ms, actor, origin in _WAYS[one.status]:
        at = one.offered_at + timedelta(milliseconds=after_ms)
        detail = "Desk" if status is S.ACCEPTED else ""
        seen_at = at + timedelta(milliseconds=400)
        yield Transition(status=status, at=at, seen_at=seen_at, actor=actor, origin=origin, detail=detail)
