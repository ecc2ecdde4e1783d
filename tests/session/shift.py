"""One session on a fake API and a manual clock, run for the length of a test."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from typing import Any

from agent_console.session.clicks import PhoneUse
from agent_console.session.entries import ReservationEntry
from agent_console.session.history_view import BackfillPhase, BackfillProgress
from agent_console.session.session import Session
from agent_console.session.state import ConnectionPhase, SessionState
from agent_console.session.wrap_up import WrapUpPolicy
from agent_console.taskrouter.sids import ReservationSid
from tests.session.fake_api import FakeApi
from tests.session.fake_world import WORKER
from tests.session.manual_clock import ManualClock, settle
from tests.session.shelf import Shelf
from tests.waiting import PATIENCE_S

Scenario = Callable[["Shift"], Coroutine[Any, Any, None]]


class Drawer:
    """Implements ports.PhoneMemory in memory: what is in it outlives a shift."""

    def __init__(self, *phones: PhoneUse) -> None:
        self.phones = phones

    async def load(self) -> tuple[PhoneUse, ...]:
        await asyncio.sleep(0)
        return self.phones

    async def save(self, phones: tuple[PhoneUse, ...]) -> None:
        await asyncio.sleep(0)
        self.phones = phones


class Shift:
    """What a scenario works with."""

    def __init__(
        self, *, skew_s: float = 0.0, wrap_up: WrapUpPolicy | None = None, drawer: Drawer | None = None
    ) -> None:
        self.clock = ManualClock()
        self.api = FakeApi(self.clock, skew_s=skew_s)
        self.archive = Shelf(self.clock)
        self.session = Session(
            self.api,
            self.archive,
            clock=self.clock,
            random=random.Random(7),  # noqa: S311  jitter
            worker_sid=WORKER,
            wrap_up=wrap_up,
            phones=drawer or Drawer(),
        )
        self.commands = self.session.commands
        self.changes: list[tuple[SessionState, SessionState]] = []
        self.session.store.subscribe(lambda old, new: self.changes.append((old, new)))
        self.filled: list[BackfillPhase] = []
        self.session.backfill.subscribe(self._note_filling)

    def _note_filling(self, progress: BackfillProgress) -> None:
        if self.filled[-1:] != [progress.phase]:
            self.filled.append(progress.phase)

    @property
    def state(self) -> SessionState:
        return self.session.store.state

    def phase(self) -> ConnectionPhase:
        return self.state.connection.phase

    def is_stale(self) -> bool:
        return self.state.stale

    async def pass_time(self, seconds: float) -> None:
        await self.clock.advance(seconds)

    async def settle(self) -> None:
        await settle()

    async def begin(self) -> None:
        """Start and come to the first answers."""
        await self.pass_time(1.5)

    async def offer(self) -> ReservationSid:
        """Offer something and let it be seen."""
        sid = self.api.offer()
        await self.pass_time(1.5)
        return sid

    def entry(self, sid: ReservationSid) -> ReservationEntry:
        entry = self.state.find(sid)
        assert entry is not None, f"{sid} is not on screen"
        return entry

    def is_active(self, sid: ReservationSid) -> bool:
        return any(entry.sid == sid for entry in self.state.active)


def run(
    scenario: Scenario,
    *,
    skew_s: float = 0.0,
    prepare: Callable[[Shift], None] | None = None,
    wrap_up: WrapUpPolicy | None = None,
    drawer: Drawer | None = None,
) -> None:
    """Run a scenario against a living session, end it, and see that nothing is left over.

    ``prepare`` sets the stage before the session lives.
    """

    async def live() -> None:
        shift = Shift(skew_s=skew_s, wrap_up=wrap_up, drawer=drawer)
        if prepare is not None:
            prepare(shift)
        async with asyncio.timeout(PATIENCE_S):
            async with asyncio.TaskGroup() as group:
                living = group.create_task(shift.session.run(), name="session")
                await scenario(shift)
                shift.session.stop()
                await settle()
                while not living.done():
                    await shift.pass_time(1.0)
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, left

    asyncio.run(live())
