"""Listing 20,000 reservations, 20 pages of 1,000.

Measured: CPU of the process and wall time of one full listing, after one that warms up. Baseline:
`reservations.list(page_size=1000)` of the twilio package. Target: at most a seventh of either.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from benchmarks.clients import our_api, vendor_reservations
from benchmarks.figures import Benchmark, Figure, Medians, Sample, times_less
from benchmarks.machine import Moment
from benchmarks.peers import list_server

ROWS = 20_000
PAGE_SIZE = 1_000
REPEATS = 3
TIMES = 7.0


def _ours() -> Sample:
    with list_server(rows=ROWS) as server:
        return asyncio.run(_list_ours(server.base_url))


async def _list_ours(base_url: str) -> Sample:
    async with our_api(base_url) as api:
        await api.list_reservations(page_size=PAGE_SIZE)
        begun = Moment.now()
        for _ in range(REPEATS):
            listed = (await api.list_reservations(page_size=PAGE_SIZE)).value.reservations
        return _sample(begun, len(listed))


def _twilio() -> Sample:
    with list_server(rows=ROWS) as server:
        reservations = vendor_reservations(server.base_url)
        reservations.list(page_size=PAGE_SIZE)
        begun = Moment.now()
        for _ in range(REPEATS):
            listed = reservations.list(page_size=PAGE_SIZE)
        return _sample(begun, len(listed))


def _sample(begun: Moment, rows: int) -> Sample:
    spent = Moment.now().since(begun)
    if rows != ROWS:
        raise RuntimeError(f"{rows} rows came instead of {ROWS}")
    return Sample({"cpu_ms": spent.cpu_ms / REPEATS, "wall_ms": spent.wall_ms / REPEATS})


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, vendor = medians["ours"], medians["twilio"]
    return [
        times_less(f"list 20,000, {word}", ours[key], "ms", "twilio package", vendor[key], times=TIMES)
        for word, key in (("CPU", "cpu_ms"), ("wall", "wall_ms"))
    ]


BENCHMARK = Benchmark(3, {"ours": _ours, "twilio": _twilio}, _judge)
