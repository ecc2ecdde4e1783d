"""Workers for the roster's tests."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from agent_console.session.roster_entries import RosterEntry, RosterState
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.text import folded
from tests.ui import samples

#: The same workers under the same names are in the same order.
ORDERS: dict[object, tuple[WorkerSid, ...]] = {}


def entry(number: int, name: str = "", **changes: object) -> RosterEntry:
    made = RosterEntry(
        sid=WorkerSid(samples.sid("WK", number)),
        name=name or f"Worker {number:05}",
        activity_name="Available" if number % 3 else "Lunch",
        available=bool(number % 3),
        activity_since=samples.NOW - timedelta(minutes=number % 50),
        skills="billing, spanish" if number % 2 else "support",
    )
    changed = msgspec.structs.replace(made, **changes)
    return msgspec.structs.replace(changed, found_by=folded(f"{changed.name} {changed.activity_name} {changed.skills}"))


def roster(*workers: RosterEntry, **changes: object) -> RosterState:
    order = ORDERS.setdefault(tuple((worker.sid, worker.name) for worker in workers), tuple(w.sid for w in workers))
    fields: dict[str, object] = {
        "workers": workers,
        "order": order,
        "available": sum(worker.available for worker in workers),
        "loading": False,
        "loaded_at": samples.START_S,
    }
    return RosterState(**(fields | changes))  # type: ignore[arg-type]  # named fields


ADA = entry(1, "Ada Roth")
BEN = entry(2, "Ben Okafor", activity_name="Offline", available=False)
CHLOE = entry(4, "Chloé Durand", pending_offers=1)
