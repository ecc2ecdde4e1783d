"""Reads stretches of one worker's past into the archive: from TaskRouter's own list, and from the event log.

Owns what is asked for a stretch, and whether it was read whole: only what was counts as watched. It never decides which
stretch is read, and never hurries: offers come first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import chain
from typing import Any, TypeVar

from agent_console.errors import NotAuthorized, ProtocolError, RateLimited
from agent_console.history.facts import FactBatch, Origin, Watched
from agent_console.history.rows import Hole
from agent_console.session.event_facts import facts_of
from agent_console.session.ports import Api, Archive, Clock
from agent_console.session.sightings import listed_sighting
from agent_console.taskrouter.resources import Event, WorkerReservation
from agent_console.taskrouter.sids import ReservationSid, WorkerSid
from agent_console.wording import said

T = TypeVar("T")

#: Callers come meanwhile: the line and the thread are theirs.
BREATH_S = 0.05
#: What is converted in one turn of the loop: well under a frame.
SLICE = 50
#: So many listed rows are 1 ms of converting and 4 ms of writing.
WRITTEN_AT_ONCE = 100
PAGE_ROWS = 1_000
MOST_WAIT_S = 60.0
#: What is asked for reaches so far over both ends: moments are sent in whole seconds, and the log may be late.
OVERLAP = timedelta(seconds=60)
#: The newest events may not be in the log yet.
LAG = timedelta(seconds=60)
#: A day of one worker is a page or two, so this is no log but a fault; so is ten times as much of one reading.
MOST_PAGES = 200
MOST_PAGES_IN_ALL = 2_000
#: 401 is a credential that is no good at all, which the connection says.
FORBIDDEN = 403


class EventsForbidden(Exception):
    """The credential may not list events."""

    def __init__(self, error: NotAuthorized) -> None:
        super().__init__(str(error))
        self.error = error


class EndlessLog(ProtocolError):
    """A stretch of the event log has no end: what was read of it is kept, and it counts as unread."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list tells: ``as_of`` is the server's time that it is as old as, None where the answer has no time."""

    sids: frozenset[ReservationSid]
    is_whole: bool
    as_of: datetime | None


PageRead = Callable[[int, int, datetime | None], None]
"""Called after every page: its events, those of them that could not be used, and the moment of the oldest."""


class StretchReader:
    """Reads for one worker. ``breathe`` waits so many seconds; what it raises ends the reading."""

    def __init__(
        self,
        api: Api,
        archive: Archive,
        *,
        clock: Clock,
        worker_sid: WorkerSid,
        breathe: Callable[[float], Awaitable[None]],
    ) -> None:
        self._api = api
        self._archive = archive
        self._clock = clock
        self._worker_sid = worker_sid
        self._breathe = breathe
        self._pages_left = MOST_PAGES_IN_ALL

    def begin(self) -> None:
        """Begin another reading, with pages left again."""
        self._pages_left = MOST_PAGES_IN_ALL

    async def politely(self, ask: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Ask, and wait as long as TaskRouter wishes where it is busy."""
        while True:
            await self._breathe(0.0)
            try:
                return await ask()
            except RateLimited as error:
                await self._breathe(min(error.retry_after_s or 1.0, MOST_WAIT_S))

    async def read_list(self) -> Listed:
        """Store what TaskRouter still lists."""
        answer = await self.politely(lambda: self._api.list_reservations(page_size=PAGE_ROWS))
        reservations, info = answer.value.reservations, answer.info
        for start in range(0, len(reservations), PAGE_ROWS):
            await self._write_listed(reservations[start : start + PAGE_ROWS])
        return Listed(
            sids=frozenset(reservation.sid for reservation in reservations),
            is_whole=not answer.value.skipped and not answer.value.truncated,
            # The list is as old as its request may be.
            as_of=info.server_date and info.server_date - timedelta(seconds=max(0.0, info.received_at - info.sent_at)),
        )

    async def read_events(self, stretch: Hole, now: datetime, page_read: PageRead) -> bool:
        """Store every page of a stretch; returns whether all of it could be read.

        Raises EventsForbidden, and EndlessLog where the pages have no end.
        """
        since, until = stretch.since - OVERLAP, max(stretch.until, min(stretch.until + OVERLAP, now))
        url: str | None = None
        visited: set[str] = set()
        skipped = 0
        while True:
            try:
                page = (await self.politely(partial(self._api.list_events, since, until, after_url=url))).value
            except NotAuthorized as error:
                if error.status == FORBIDDEN:
                    raise EventsForbidden(error) from error
                raise
            unusable = page.skipped + await self._write_events(page.events)
            skipped += unusable
            oldest = min((event.event_date for event in page.events), default=None)
            page_read(len(page.events) + page.skipped, unusable, oldest)
            url = page.next_url
            if url is None:
                return not skipped
            self._see_to_an_end(url, visited)
            await self._breathe(BREATH_S)

    async def claim(self, since: datetime, until: datetime, origin: Origin) -> None:
        """Store that nothing of a stretch was missed."""
        watched = Watched(worker_sid=self._worker_sid, since=since, until=until, origin=origin)
        await self._archive.write(FactBatch(watched=(watched,)))

    def _see_to_an_end(self, url: str, visited: set[str]) -> None:
        self._pages_left -= 1
        if url in visited:
            raise EndlessLog(
                said("errors", "The event log leads in a circle."),
                said("errors", "A page names one that was read already."),
            )
        visited.add(url)
        if len(visited) >= MOST_PAGES or self._pages_left <= 0:
            raise EndlessLog(
                said("errors", "The event log has no end."),
                said("errors", "It goes on after more pages than there can be."),
            )

    async def _write_listed(self, reservations: Sequence[WorkerReservation]) -> None:
        """Store them, a part after the other: no thread works for longer than a frame while the window draws them."""
        seen_at = self._clock.now()
        for start in range(0, len(reservations), WRITTEN_AT_ONCE):
            part = reservations[start : start + WRITTEN_AT_ONCE]
            await self._archive.write(FactBatch(sightings=tuple(listed_sighting(one, seen_at) for one in part)))

    async def _write_events(self, events: Sequence[Event]) -> int:
        """Store a page; returns how many events of a known type could not be used."""
        seen_at = self._clock.now()
        told = []
        for start in range(0, len(events), SLICE):
            told.append(facts_of(events[start : start + SLICE], seen_at))
            await asyncio.sleep(0)
        batch = FactBatch(
            sightings=tuple(chain.from_iterable(one.sightings for one in told)),
            activity_changes=tuple(chain.from_iterable(one.activity_changes for one in told)),
        )
        if batch:
            await self._archive.write(batch)
        return sum(one.skipped for one in told)
