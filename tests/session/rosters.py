"""A roster that runs over a floor under a clock that is moved."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from agent_console.session.roster import Roster
from agent_console.session.roster_entries import RosterEntry
from agent_console.taskrouter.sids import WorkerSid
from tests.session.floor import Floor
from tests.session.manual_clock import ManualClock
from tests.waiting import PATIENCE_S

Scenario = Callable[[Floor, Roster], Coroutine[Any, Any, None]]


def run(scenario: Scenario, *, workers: int = 3, takes_s: float = 0.0) -> None:
    async def live() -> None:
        floor = Floor(ManualClock(), workers=workers, takes_s=takes_s)
        roster = Roster(floor, clock=floor.clock)
        async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
            living = group.create_task(roster.run(), name="roster")
            await scenario(floor, roster)
            living.cancel()

    asyncio.run(live())


def entry(roster: Roster, sid: WorkerSid) -> RosterEntry:
    found = roster.find(sid)
    assert found is not None
    return found
