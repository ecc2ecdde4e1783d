"""The end of sleep over a real bus: heard from logind alone, and missed by nobody who listens."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from agent_console.machine.system_signals import SystemSignal
from tests.alerts.desktop import private_bus
from tests.alerts.made import has_bus

if sys.platform != "linux":
    pytest.skip("logind is Linux'", allow_module_level=True)

from agent_console.machine.system_signals.logind import Logind
from tests.machine.sleeping import Computer, computer
from tests.waiting import PATIENCE_S, slowly, until

pytestmark = pytest.mark.skipif(not has_bus(), reason="no dbus-daemon is installed")


async def heard_at_all(sleeper: Computer, heard: list[SystemSignal]) -> int:
    """Wake until it is heard: nobody is told when the bus has taken in that somebody listens. Tells how often."""
    wakes = 0
    while not heard:
        await sleeper.wake()
        wakes += 1
        await slowly(0.005)
    return wakes


def test_waking_is_heard_and_falling_asleep_is_not() -> None:
    async def scenario(bus: str) -> None:
        heard: list[SystemSignal] = []
        async with asyncio.TaskGroup() as group, computer(bus) as sleeper:
            listening = group.create_task(Logind(bus).run(heard.append), name="logind")
            await heard_at_all(sleeper, heard)
            await sleeper.fall_asleep()
            before = len(heard)
            await sleeper.wake()
            await until(lambda: len(heard) > before)
            assert set(heard) == {SystemSignal.WOKE}
            listening.cancel()

    with private_bus() as bus:
        asyncio.run(scenario(bus))


def test_nobody_else_can_say_that_the_computer_woke() -> None:
    async def scenario(bus: str) -> None:
        heard: list[SystemSignal] = []
        async with (
            asyncio.TaskGroup() as group,
            computer(bus) as sleeper,
            computer(bus, "org.example.Prankster") as prankster,
        ):
            listening = group.create_task(Logind(bus).run(heard.append), name="logind")
            wakes = await heard_at_all(sleeper, heard)
            for _ in range(wakes + 2):
                await prankster.wake()
            before = len(heard)
            await sleeper.wake()
            # What comes over one bus comes in the order of its being sent. On a slow one some of the sleeper's first
            # are heard only now, but not more than it sent.
            await until(lambda: len(heard) > before)
            assert len(heard) <= wakes + 1
            listening.cancel()

    with private_bus() as bus:
        asyncio.run(scenario(bus))


def test_a_computer_without_a_bus_is_listened_to_no_more(tmp_path: Path) -> None:
    asyncio.run(Logind(f"unix:path={tmp_path}/none").run(lambda _signal: None))


def test_a_bus_that_goes_ends_the_listening() -> None:
    async def scenario() -> None:
        heard: list[SystemSignal] = []
        async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
            with private_bus() as bus:
                async with computer(bus) as sleeper:
                    listening = group.create_task(Logind(bus).run(heard.append), name="logind")
                    await heard_at_all(sleeper, heard)
            await listening

    asyncio.run(scenario())
