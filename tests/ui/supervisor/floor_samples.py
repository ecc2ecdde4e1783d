"""Workers for the roster's tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agent_console.session.roster import RosterEntry, RosterState
from agent_console.taskrouter.sids import WorkerSid
from tests.ui import samples


def entry(number: int, name: str = "", **changes: object) -> RosterEntry:
    made = RosterEntry(
        sid=WorkerSid(samples.sid("WK", number)),
        name=name or f"Worker {number:05}",
        activity_name="Available" if number % 3 else "Lunch",
        available=bool(number % 3),
        activity_since=samples.NOW - timedelta(minutes=number % 50),
        skills="billing, spanish" if number % 2 else "support",
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # named fields


def roster(*workers: RosterEntry, **changes: object) -> RosterState:
    fields: dict[str, object] = {"workers": workers, "loading": False, "loaded_at": samples.START_S}
    return RosterState(**(fields | changes))  # type: ignore[arg-type]  # named fields


ADA = entry(1, "Ada Roth")
BEN = entry(2, "Ben Okafor", activity_name="Offline", available=False)
CHLOE = entry(4, "Chloé Durand", pending_offers=1)
