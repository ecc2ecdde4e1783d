"""What a roster shows of the workers, as frozen values.

Owns how a worker becomes an entry: every text plain and bounded, and what a search looks through. It reads nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from agent_console.errors import ConsoleError
from agent_console.taskrouter.attributes import parse_attributes
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.text import folded, plain

#: More offers are shown as so many.
MOST_OFFERS = 50
LONGEST_TEXT = 80


class RosterEntry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One worker in the roster. ``pending_offers`` is None where nobody looked.

    ``found_by`` is what a search looks through: name, activity and skills, `folded`. Every reading
    may make thousands: nothing in one can refer to another, and the garbage collector need not look for it.
    """

    sid: WorkerSid
    name: str
    activity_name: str
    available: bool
    activity_since: datetime | None = None
    pending_offers: int | None = None
    skills: str = ""
    found_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterState:
    """Every worker by name; an entry in which nothing changed is the same object as before.

    ``order`` is the same object while nobody came, left or has another name. ``available`` counts who can be offered
    work. ``loading``: there is no answer yet, or none since a refused credential is tried again. ``error`` is why the
    last reading failed; what was read before stays. ``loaded_at`` is monotonic.
    """

    workers: tuple[RosterEntry, ...] = ()
    order: tuple[WorkerSid, ...] = ()
    available: int = 0
    loading: bool = True
    error: ConsoleError | None = None
    loaded_at: float | None = None


def entry_of(worker: Worker, *, skills: str, pending_offers: int | None) -> RosterEntry:
    """Return a worker's entry; ``skills`` as `skills_of` gives them."""
    name, activity_name = plain(worker.friendly_name, LONGEST_TEXT), plain(worker.activity_name, LONGEST_TEXT)
    return RosterEntry(
        sid=worker.sid,
        name=name,
        activity_name=activity_name,
        available=worker.available,
        activity_since=worker.date_status_changed,
        pending_offers=pending_offers,
        skills=skills,
        found_by=folded(f"{name} {activity_name} {skills}"),
    )


def skills_of(attributes: str | None) -> str:
    """Return the words under which a worker may be looked for."""
    found = parse_attributes(attributes)
    routing = found.get("routing")
    sources = (found, routing if isinstance(routing, dict) else {})
    lists = (source.get(name) for source in sources for name in ("skills", "languages"))
    words = (word for some in lists if isinstance(some, list) for word in some if isinstance(word, str))
    return plain(", ".join(words), 4 * LONGEST_TEXT)
