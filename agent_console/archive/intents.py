"""The clicks in the archive: written before they are sent, settled afterwards, asked for at the next start.

Owns that table's content.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from agent_console.archive.codes import moment_of, ms_of, sid_bytes, sid_text
from agent_console.history.intents import Intent
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, WorkerSid


def write_intents(
    connection: sqlite3.Connection, intents: Sequence[Intent], worker_id: Callable[[WorkerSid], int]
) -> None:
    """Store clicks. One that is known gains its outcome: an outcome is never taken back, whichever comes first."""
    connection.executemany(
        "INSERT INTO intent (id, worker_id, clicked_ms, verb, reservation_sid, activity_sid, target, caller, trace,"
        " outcome, settled_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " outcome = excluded.outcome, settled_ms = excluded.settled_ms WHERE outcome IS NULL",
        [
            (
                bytes.fromhex(intent.id),
                worker_id(intent.worker_sid),
                ms_of(intent.clicked_at),
                intent.verb,
                None if intent.reservation_sid is None else sid_bytes(intent.reservation_sid),
                None if intent.activity_sid is None else sid_bytes(intent.activity_sid),
                intent.target,
                intent.caller,
                intent.trace,
                None if intent.outcome is None else intent.outcome.value,
                None if intent.settled_at is None else ms_of(intent.settled_at),
            )
            for intent in intents
        ],
    )


def open_intents(connection: sqlite3.Connection, worker_sid: WorkerSid | None) -> tuple[Intent, ...]:
    """Return the clicks of which nobody knows what became, oldest first; ``worker_sid`` None: everybody's."""
    whose, parameters = ("", ()) if worker_sid is None else (" AND w.sid = ?", (sid_bytes(worker_sid),))
    rows = connection.execute(
        "SELECT i.id, w.sid, verb, clicked_ms, reservation_sid, activity_sid, target, caller, trace, EXISTS ("
        "   SELECT 1 FROM intent later WHERE later.reservation_sid = i.reservation_sid AND later.verb = i.verb"
        "   AND later.id > i.id"
        f" ) FROM intent i JOIN worker w ON w.id = i.worker_id WHERE outcome IS NULL{whose} ORDER BY i.id",
        parameters,
    )
    return tuple(
        Intent(
            id=key.hex(),
            worker_sid=WorkerSid(sid_text("WK", worker)),
            verb=verb,
            clicked_at=moment_of(clicked_ms),
            reservation_sid=None if reservation is None else ReservationSid(sid_text("WR", reservation)),
            activity_sid=None if activity is None else ActivitySid(sid_text("WA", activity)),
            target=target,
            caller=caller,
            trace=trace,
            is_repeated=bool(is_repeated),
        )
        for key, worker, verb, clicked_ms, reservation, activity, target, caller, trace, is_repeated in rows
    )
