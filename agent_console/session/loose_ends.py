"""Finds out how reservations ended that the archive holds open though TaskRouter lists them no more.

Owns which of them are asked for, and how often. A task that is deleted, or that the system ends, may end its
reservation without a word: only the task's own events tell of it then (reference 1.11).
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from functools import partial

from agent_console.errors import ArchiveSuperseded
from agent_console.history.facts import FactBatch
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.history.rows import HistoryRow
from agent_console.session.event_facts import ending_of
from agent_console.session.observing import LIVE
from agent_console.session.ports import Api, Archive, Clock
from agent_console.session.stretches import LAG, OVERLAP, Listed, StretchReader
from agent_console.taskrouter.sids import ReservationSid, WorkerSid

MOST_ROWS = 200
ASKS_A_ROUND = 20
#: The log may be late; what it does not tell the third time it never will.
MOST_ASKS = 3
#: What was offered since may have come after the list.
SETTLED_AFTER = timedelta(seconds=5)


class LooseEnds:
    """Asks for one worker's reservations."""

    def __init__(
        self, api: Api, archive: Archive, *, clock: Clock, worker_sid: WorkerSid, reader: StretchReader
    ) -> None:
        self._api = api
        self._archive = archive
        self._clock = clock
        self._worker_sid = worker_sid
        self._reader = reader
        self._asked: Counter[ReservationSid] = Counter()

    async def tie_up(self, listed: Listed, *, since: datetime, now: datetime) -> None:
        """Store the endings of what is open in the archive and was offered since, but is listed no more."""
        if not listed.is_whole:
            return
        gone = [
            row
            for row in await self._open_rows()
            if row.sid not in listed.sids
            and since < row.offered_at < now - SETTLED_AFTER
            and self._asked[row.sid] < MOST_ASKS
        ]
        for row in gone[:ASKS_A_ROUND]:
            self._asked[row.sid] += 1
            await self._ask_for(row, now)

    async def _open_rows(self) -> list[HistoryRow]:
        rows: list[HistoryRow] = []
        for status in LIVE:
            wanted = HistoryFilter(worker_sid=self._worker_sid, status=status)
            try:
                rows += await self._archive.page(HistoryQuery(filter=wanted), limit=MOST_ROWS)
            except ArchiveSuperseded:
                return []  # somebody is looking for something: the next round will do
        return rows

    async def _ask_for(self, row: HistoryRow, now: datetime) -> None:
        since = row.offered_at - OVERLAP
        ask = partial(self._api.list_events, since, now, task_sid=row.task_sid)
        # Newest first: the ending is on the first page.
        events = (await self._reader.politely(ask)).value.events
        ending = ending_of(row, events, self._clock.now(), whole_until=now - LAG)
        if ending is not None:
            await self._archive.write(FactBatch(sightings=(ending,)))
