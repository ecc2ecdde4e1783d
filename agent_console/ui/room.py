"""Which offers are shown where there is no room for all.

Owns that choice, and nothing of how they look.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from agent_console.session.entries import ReservationEntry
from agent_console.taskrouter.sids import ReservationSid


def with_room(entries: Iterable[ReservationEntry], most: int) -> dict[ReservationSid, ReservationEntry]:
    """Return at most so many, oldest first, by SID.

    Who waits, and what becomes of a click, goes before an offer that ended without one: nothing can be done for that.
    """
    entries = tuple(entries)
    chosen = {entry.sid for entry in islice(sorted(entries, key=_is_over), most)}
    return {entry.sid: entry for entry in entries if entry.sid in chosen}


def _is_over(entry: ReservationEntry) -> bool:
    return entry.ending is not None and entry.command is None and entry.notice is None
