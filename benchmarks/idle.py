"""What a console costs that has nothing to do.

Measured: CPU of the whole console, window shown, an available worker without offers or history,
polling every two seconds, from the second minute on: in the first the header counts the activity's seconds.
Baseline: a bare window whose loop makes a new httpx client for every poll.
Target: at most 0.2 % of a core.
"""
# ruff: noqa: PLC0415  - each variant imports only what it measures

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from benchmarks import bare
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.machine import Moment
from benchmarks.peers import list_server, simulator

if TYPE_CHECKING:
    from benchmarks.console import Console

POLL_EVERY_S = 2.0
SETTLED_AFTER_S = 64.0
WATCHED_S = 24.0
LIMIT_PERCENT = 0.2


def _console() -> Sample:
    from benchmarks.console import Pace, options_for, run

    with simulator() as peer:
        return run(options_for(peer), _watch, pace=Pace(POLL_EVERY_S))


async def _watch(console: Console) -> Sample:
    await asyncio.sleep(SETTLED_AFTER_S)
    console.settle()
    return await _idle()


def _httpx() -> Sample:
    async def poll(base_url: str) -> None:
        import httpx

        while True:
            async with httpx.AsyncClient() as client:
                (await client.get(base_url)).json()
            await asyncio.sleep(POLL_EVERY_S)

    async def watch(base_url: str) -> Sample:
        async with asyncio.TaskGroup() as tasks:
            polling = tasks.create_task(poll(base_url), name="poll")
            await asyncio.sleep(POLL_EVERY_S)
            sample = await _idle()
            polling.cancel()
        return sample

    with list_server(rows=0) as server:
        return bare.run(watch(server.base_url))


async def _idle() -> Sample:
    begun = Moment.now()
    await asyncio.sleep(WATCHED_S)
    spent = Moment.now().since(begun)
    return Sample({"percent": 100 * spent.cpu_ms / spent.wall_ms})


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, httpx = medians["console"]["percent"], medians["httpx"]["percent"]
    return [at_most("idle, poll every 2 s", ours, "%", "a client a poll", httpx, limit=LIMIT_PERCENT)]


BENCHMARK = Benchmark(1, {"console": _console, "httpx": _httpx}, _judge)
