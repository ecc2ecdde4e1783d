"""An archive whose rows and holes are the real ones: SQLite in memory, read and written on the spot."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime

from agent_console.archive.reader import Reader
from agent_console.archive.schema import STEPS
from agent_console.archive.writer import Writer
from agent_console.history.facts import FactBatch, Origin, Watched
from agent_console.history.filters import Cursor, HistoryQuery
from agent_console.history.rows import HistoryRow, Hole, ReservationDetail
from agent_console.taskrouter.sids import ReservationSid, WorkerSid
from tests.session.manual_clock import ManualClock
from tests.session.shelf import Shelf


class Book(Shelf):
    """Implements ports.Archive; what else than rows, details and holes is asked for the shelf answers."""

    def __init__(self, clock: ManualClock) -> None:
        super().__init__(clock)
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        for step in STEPS:
            self._connection.executescript(step)
        self._writer = Writer(self._connection)

    def close(self) -> None:
        with closing(self._connection):
            pass

    async def write(self, batch: FactBatch) -> None:
        await super().write(batch)
        self._writer.write(batch)

    async def page(
        self, query: HistoryQuery, *, after: Cursor | None = None, limit: int = 256
    ) -> tuple[HistoryRow, ...]:
        return Reader(self._connection).page(query, after=after, limit=limit)

    async def detail(self, sid: ReservationSid) -> ReservationDetail | None:
        return Reader(self._connection).detail(sid)

    async def holes(self, worker_sid: WorkerSid, since: datetime, until: datetime) -> tuple[Hole, ...]:
        return Reader(self._connection).holes(worker_sid, since, until)

    # What a test does.

    def all_rows(self) -> dict[ReservationSid, HistoryRow]:
        return {row.sid: row for row in Reader(self._connection).page(HistoryQuery(), limit=100_000)}

    def know(self, worker_sid: WorkerSid, spans: Iterable[tuple[datetime, datetime]]) -> None:
        """Let these spans have been watched before."""
        watched = [Watched(worker_sid=worker_sid, since=a, until=b, origin=Origin.EVENTS) for a, b in spans]
        self._writer.write(FactBatch(watched=tuple(watched)))
