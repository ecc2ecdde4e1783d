"""Until when everything is known of one worker, and which stretches are to be read.

Owns the moment, and the rules by which time counts as watched: only what was read whole, from TaskRouter's list or from
the event log, by the server's time. The archive takes gaps of less than four minutes for none, so nothing unread may
be left between two watched spans that is shorter than that.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from agent_console.history.facts import Origin
from agent_console.history.rows import Hole
from agent_console.session.stretches import LAG, Listed, StretchReader

#: The event log keeps thirty days (reference 1.11); an hour less, so that nothing is asked that is just going.
REACH = timedelta(days=30) - timedelta(hours=1)
WINDOW = timedelta(days=1)
#: What may be hidden in a gap that the archive takes for none is read, and a little more.
RECENT = timedelta(minutes=5)
#: TaskRouter lists a reservation for some five minutes after its task ended: within this its list misses nothing.
LISTED_FOR = timedelta(minutes=4)
#: What cannot be read stays a hole, wide enough to be seen whatever was known of it before.
LEAST_HOLE = 2 * RECENT


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be read, newest first. ``is_hole``: the archive takes the newest stretch, too, for a hole."""

    stretches: tuple[Hole, ...]
    is_hole: bool


class Coverage:
    """Claims what was read. ``until`` is the moment until which everything is known, or was given up; None at first."""

    def __init__(self, reader: StretchReader) -> None:
        self._reader = reader
        self.until: datetime | None = None

    def newest(self, now: datetime) -> Hole:
        """Return what is to be read whatever the archive says."""
        return Hole(now - RECENT if self.until is None else min(self.until, now), now)

    def plan(self, holes: Sequence[Hole], now: datetime) -> Plan:
        """Return the stretches to read; a hole that touches the newest is one with it."""
        newest = self.newest(now)
        older = [hole for hole in holes if hole.until < newest.since]
        touching = holes[len(older) :]
        whole = Hole(min([newest.since, *(hole.since for hole in touching)]), now)
        return Plan(tuple(chain.from_iterable(map(_cut, [whole, *reversed(older)]))), is_hole=bool(touching))

    def give_up(self, plan: Plan, now: datetime) -> None:
        """Leave the newest stretch unread where it is seen as a hole; else it is read with what comes."""
        if plan.is_hole and self.until == plan.stretches[0].since:
            self.until = now

    async def cover_by_events(self, as_of: datetime, *, is_whole: bool) -> None:
        """Take in that the event log was read from `until` on."""
        await self._cover(as_of - LAG, Origin.EVENTS, is_whole=is_whole)

    async def cover_by_list(self, listed: Listed) -> None:
        """Take in that TaskRouter's list was read, where nothing else can be."""
        if listed.as_of is not None and self.until is not None:
            is_whole = listed.is_whole and listed.as_of - self.until <= LISTED_FOR
            await self._cover(listed.as_of, Origin.LIST, is_whole=is_whole)

    def begin_with_list(self, listed: Listed) -> None:
        """Know from now on what TaskRouter lists, and of the time before no more than what the archive knows."""
        if listed.as_of is not None:
            self.until = listed.as_of if listed.is_whole else listed.as_of - RECENT

    async def _cover(self, until: datetime, origin: Origin, *, is_whole: bool) -> None:
        since = self.until
        if since is None or until <= since:
            return
        if is_whole:
            await self._reader.claim(since, until, origin)
        elif until - since < LEAST_HOLE:
            return  # it is read again with what comes
        self.until = until


def _cut(hole: Hole) -> list[Hole]:
    """Cut a hole into equal windows of a day at most, newest first: a crash leaves no splinter of one."""
    length = hole.until - hole.since
    count = max(1, math.ceil(length / WINDOW))
    edges = [hole.since + length * n / count for n in range(count)] + [hole.until]
    return [Hole(edges[n], edges[n + 1]) for n in reversed(range(count))]
