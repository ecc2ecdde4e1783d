"""How many offers each of the workers on screen has: asked about in rounds.

Owns the counts, whose turn it is, and how long a count is told. The API tells the offers of one worker at a time (its
statistics know no worker's offers and are refused above 100 workers), so they are known for who is watched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from heapq import nsmallest

from agent_console.errors import NotFound, TaskRouterError
from agent_console.session.door import Door
from agent_console.session.pace import Pace, soonest
from agent_console.session.ports import Api, Clock
from agent_console.session.roster_entries import MOST_OFFERS, RosterEntry
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus

OFFERS_EVERY_S = 5.0
#: Where the server has too much to do: whoever works comes first.
HELD_AT_LEAST_S = 15.0
#: So many workers' offers are read in one round, the longest unread first.
OFFERS_A_ROUND = 20
#: A roster that is being scrolled watches others with every step.
STOOD_STILL_S = 0.3
#: Offers read longer ago are not told any more.
OFFERS_KEPT_S = 60.0


class RosterOffers:
    """The counts of pending offers; ``changed`` is called after each round."""

    def __init__(
        self,
        api: Api,
        *,
        clock: Clock,
        door: Door,
        find: Callable[[WorkerSid], RosterEntry | None],
        changed: Callable[[], None],
    ) -> None:
        self._api = api
        self._clock = clock
        self._door = door
        self._find = find
        self._changed = changed
        self._pace = Pace(clock, every_s=OFFERS_EVERY_S)
        self._alarm = Alarm(clock)
        self._counts: dict[WorkerSid, tuple[int | None, float]] = {}
        self._watched: frozenset[WorkerSid] = frozenset()

    def of(self, sid: WorkerSid) -> int | None:
        """Return the last count; None where nobody looked."""
        return self._counts.get(sid, (None, 0.0))[0]

    def watch(self, sids: Iterable[WorkerSid]) -> None:
        """Keep the offers of these workers known. A long list has its turns in rounds."""
        watched = frozenset(sids)
        if watched != self._watched:
            self._watched = watched
            self._pace.put_off(STOOD_STILL_S)
            self._alarm.ring()

    def seen(self, sid: WorkerSid, count: int | None) -> None:
        """Take in what was found of a worker's offers."""
        self._counts[sid] = (count, self._clock.monotonic())

    def told(self) -> Iterator[tuple[WorkerSid, int | None]]:
        """Give every count that is to be shown, None where it is too old to be told; that one is forgotten."""
        oldest_at = self._clock.monotonic() - OFFERS_KEPT_S
        for sid, (count, at) in tuple(self._counts.items()):
            is_old = at <= oldest_at
            if is_old:
                del self._counts[sid]
            yield sid, None if is_old else count

    async def run(self) -> None:
        """Read when it is due, for ever."""
        while True:
            await self._door.passed()
            if not self._pace.is_due:
                await self._alarm.wait(soonest(self._pace))
                continue
            with self._pace.at_work():
                try:
                    for sid in self._round():
                        await self._count(sid)
                except TaskRouterError as error:
                    self._pace.heed(error, at_least_s=HELD_AT_LEAST_S)
                    self._door.hear(error)
            self._changed()
            self._pace.ask(OFFERS_EVERY_S)

    def _round(self) -> list[WorkerSid]:
        """Choose who is asked about now: who can be offered something before who cannot, the longest unread first."""
        entries = [entry for sid in self._watched if (entry := self._find(sid)) is not None]
        never = (None, float("-inf"))
        chosen = nsmallest(
            OFFERS_A_ROUND, entries, key=lambda entry: (not entry.available, self._counts.get(entry.sid, never)[1])
        )
        return [entry.sid for entry in chosen]

    async def _count(self, sid: WorkerSid) -> None:
        api = self._api.for_worker(sid)
        try:
            answer = await api.list_reservations(ReservationStatus.PENDING, page_size=MOST_OFFERS, limit=MOST_OFFERS)
        except NotFound:
            self.seen(sid, None)  # the worker was deleted since the list was read
        else:
            self.seen(sid, len(answer.value.reservations))
