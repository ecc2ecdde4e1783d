"""One poll of 50 pending reservations whose bytes are new every time.

Measured: CPU of the process for one poll. Baseline: `reservations.list(reservation_status="pending",
page_size=50)` of the twilio package. Target: 1.7 times less.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from agent_console.taskrouter.statuses import ReservationStatus
from benchmarks.clients import our_api, vendor_reservations
from benchmarks.figures import Benchmark, Figure, Medians, Sample, times_less
from benchmarks.machine import Moment
from benchmarks.peers import list_server

ROWS = 50
WARM_UP = 50
POLLS = 500
TIMES = 1.7


def _ours() -> Sample:
    with list_server(rows=ROWS, change_every=1) as server:
        return asyncio.run(_poll_ours(server.base_url))


async def _poll_ours(base_url: str) -> Sample:
    async with our_api(base_url) as api:
        for poll in range(WARM_UP + POLLS):
            if poll == WARM_UP:
                begun = Moment.now()
            answer = await api.list_reservations(ReservationStatus.PENDING)
            if answer.value.unchanged or len(answer.value.reservations) != ROWS:
                raise RuntimeError("The poll brought something else than 50 new records")
        return _sample(begun)


def _twilio() -> Sample:
    with list_server(rows=ROWS, change_every=1) as server:
        reservations = vendor_reservations(server.base_url)
        for poll in range(WARM_UP + POLLS):
            if poll == WARM_UP:
                begun = Moment.now()
            reservations.list(reservation_status="pending", page_size=ROWS)
        return _sample(begun)


def _sample(begun: Moment) -> Sample:
    spent = Moment.now().since(begun)
    return Sample({"cpu_ms": spent.cpu_ms / POLLS, "wall_ms": spent.wall_ms / POLLS})


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, vendor = medians["ours"], medians["twilio"]
    return [times_less("poll of 50, CPU", ours["cpu_ms"], "ms", "twilio package", vendor["cpu_ms"], times=TIMES)]


BENCHMARK = Benchmark(3, {"ours": _ours, "twilio": _twilio}, _judge)
