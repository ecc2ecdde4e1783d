"""From what the computer tells to what is asked anew: gathered, and not more often than answers come."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from agent_console.machine.system_signals import Happened, SystemSignal
from agent_console.wiring.system import AT_MOST_EVERY_S, GATHER_S, SystemFollowing
from tests.session.manual_clock import ManualClock, settle


class Told:
    """A watch whose news the test tells."""

    def __init__(self) -> None:
        self.tell: Happened = lambda _signal: None

    async def run(self, happened: Happened) -> None:
        self.tell = happened
        await asyncio.Event().wait()


class Deaf:
    """A watch that this computer does not have."""

    async def run(self, happened: Happened) -> None:
        return


class Link:
    """Connections that are renewed, and who looks afterwards."""

    def __init__(self) -> None:
        self.done: list[str] = []

    async def renew(self) -> None:
        await asyncio.sleep(0)
        self.done.append("renewed")

    def look_anew(self) -> None:
        self.done.append("looked")


ONCE = ["renewed", "looked"]
Scenario = Callable[[Told, Link, ManualClock], Coroutine[Any, Any, None]]


def follow(scenario: Scenario) -> None:
    async def live() -> None:
        told, link, clock = Told(), Link(), ManualClock()
        following = SystemFollowing([told, Deaf()], link, clock=clock, look_anew=link.look_anew)
        async with asyncio.TaskGroup() as group:
            running = group.create_task(following.run(), name="system")
            await settle()
            await scenario(told, link, clock)
            running.cancel()

    asyncio.run(live())


def test_everything_is_asked_anew_on_new_connections() -> None:
    async def scenario(told: Told, link: Link, clock: ManualClock) -> None:
        for signal in SystemSignal:
            told.tell(signal)
            await clock.advance(GATHER_S)
            assert link.done == ONCE
            link.done.clear()
            await clock.advance(AT_MOST_EVERY_S)

    follow(scenario)


def test_what_comes_together_is_one_change() -> None:
    async def scenario(told: Told, link: Link, clock: ManualClock) -> None:
        for _ in range(5):
            told.tell(SystemSignal.NETWORK_CHANGED)
            await clock.advance(GATHER_S / 10)
        await clock.advance(60)
        assert link.done == ONCE

    follow(scenario)


def test_a_network_that_changes_all_the_time_leaves_time_to_ask() -> None:
    async def scenario(told: Told, link: Link, clock: ManualClock) -> None:
        for _ in range(100):
            told.tell(SystemSignal.NETWORK_CHANGED)
            await clock.advance(0.1)
        assert link.done == 2 * ONCE
        await clock.advance(AT_MOST_EVERY_S)
        # The last change was not lost.
        assert link.done == 3 * ONCE

    follow(scenario)
