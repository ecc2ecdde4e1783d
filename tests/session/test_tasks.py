"""The reader of tasks: each once, told in time, and together where many are read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from agent_console.session.store import Store
from agent_console.session.tasks import AT_ONCE, KEPT_TASKS, TOLD_EVERY_S, TaskReader
from agent_console.taskrouter.sids import TaskSid
from tests.session.fake_api import FakeApi
from tests.session.fake_server import Gate
from tests.session.made import listed
from tests.session.manual_clock import ManualClock, settle
from tests.waiting import PATIENCE_S


class Bench:
    """The reader of tasks alone, on a store that a test fills."""

    def __init__(self, api: FakeApi, group: asyncio.TaskGroup) -> None:
        self._group = group
        self._started: list[asyncio.Task[None]] = []
        self.store = Store()
        self.tasks = TaskReader(api, self.store, self.spawn, api.clock)

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        self._started.append(self._group.create_task(work, name=name))
        return self._started[-1]

    @property
    def is_reading(self) -> bool:
        return not all(task.done() for task in self._started if task.get_name() == "task reader")


def on_bench(api: FakeApi, scenario: Callable[[Bench], Coroutine[Any, Any, None]]) -> None:
    async def live() -> None:
        async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
            bench = Bench(api, group)
            await scenario(bench)
            # What it still waits for ends with its clock.
            await api.clock.advance(60.0)

    asyncio.run(live())


def test_tasks_read_long_ago_are_forgotten() -> None:
    api = FakeApi(ManualClock())
    for _ in range(KEPT_TASKS + 1):
        api.offer(status="timeout", workflow=None)
    api.reservations.clear()

    async def scenario(bench: Bench) -> None:
        async def read(numbers: Iterable[int]) -> int:
            """Want tasks, and return how many of them TaskRouter was asked for."""
            before = api.calls["fetch_task"]
            for number in numbers:
                bench.tasks.want(TaskSid(f"WT{number:032x}"))
            while bench.is_reading:
                await settle()
            return api.calls["fetch_task"] - before

        assert await read(range(1, KEPT_TASKS + 2)) == KEPT_TASKS + 1
        assert await read([KEPT_TASKS + 1, 2]) == 0
        assert await read([1]) == 1

    on_bench(api, scenario)


def test_many_tasks_are_told_together_and_the_first_at_once() -> None:
    api = FakeApi(ManualClock())
    offers = 10 * AT_ONCE
    for _ in range(offers):
        api.offer(workflow=None)

    async def scenario(bench: Bench) -> None:
        known: list[int] = []
        bench.store.apply(listed(*api.reservations.values(), started_at=0.0))
        bench.store.subscribe(lambda _old, new: known.append(sum(entry.task is not None for entry in new.pending)))
        for entry in bench.store.state.pending:
            bench.tasks.want_for(entry)
        while bench.is_reading:
            await settle()
        assert known[0] == 1
        assert known[-1] == offers
        assert len(known) <= 1 + AT_ONCE

    on_bench(api, scenario)


def test_what_was_read_is_told_in_time_while_the_next_ones_hang() -> None:
    api = FakeApi(ManualClock())
    for _ in range(5 * AT_ONCE):
        api.offer(workflow=None)

    async def scenario(bench: Bench) -> None:
        def known() -> int:
            return sum(entry.task is not None for entry in bench.store.state.pending)

        bench.store.apply(listed(*api.reservations.values(), started_at=0.0))
        bench.store.subscribe(lambda _old, _new: gates.append(api.hold("fetch_task")))
        gates: list[Gate] = []
        for entry in bench.store.state.pending:
            bench.tasks.want_for(entry)
        await settle()
        assert known() == 1
        await api.clock.advance(TOLD_EVERY_S)
        assert known() == AT_ONCE
        api.change_network()
        for gate in gates:
            gate.open()

    on_bench(api, scenario)
