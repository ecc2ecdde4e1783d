"""10,000 polls of three pending reservations, one in ten with new bytes.

Measured: growth of resident memory and of allocated Python objects per poll from the 1,000th to the
last, polling without a pause through the client as the console runs it. Baseline: the twilio package
doing the same. Target: at most 64 bytes and no object a poll.
"""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from agent_console.taskrouter.statuses import ReservationStatus
from benchmarks.clients import our_api, vendor_reservations
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.machine import resident_bytes
from benchmarks.peers import list_server

ROWS = 3
CHANGE_EVERY = 10
SETTLED_AFTER = 1_000
POLLS = 10_000
BYTES_A_POLL = 64.0
#: An object a hundred polls would be a leak of a thousand a shift; less is the interpreter's own.
OBJECTS_A_POLL = 0.01


@dataclass(frozen=True, slots=True)
class _Size:
    resident: int
    blocks: int

    @classmethod
    def now(cls) -> _Size:
        gc.collect()
        return cls(resident_bytes(), sys.getallocatedblocks())


def _ours() -> Sample:
    with list_server(rows=ROWS, change_every=CHANGE_EVERY) as server:
        return asyncio.run(_poll_ours(server.base_url))


async def _poll_ours(base_url: str) -> Sample:
    async with our_api(base_url) as api:
        for _ in range(SETTLED_AFTER):
            await api.list_reservations(ReservationStatus.PENDING)
        settled = _Size.now()
        for _ in range(POLLS - SETTLED_AFTER):
            await api.list_reservations(ReservationStatus.PENDING)
        return _sample(settled)


def _twilio() -> Sample:
    with list_server(rows=ROWS, change_every=CHANGE_EVERY) as server:
        reservations = vendor_reservations(server.base_url)
        for _ in range(SETTLED_AFTER):
            reservations.list(reservation_status="pending")
        settled = _Size.now()
        for _ in range(POLLS - SETTLED_AFTER):
            reservations.list(reservation_status="pending")
        return _sample(settled)


def _sample(settled: _Size) -> Sample:
    end = _Size.now()
    polls = POLLS - SETTLED_AFTER
    return Sample(
        {
            "bytes": (end.resident - settled.resident) / polls,
            "objects": (end.blocks - settled.blocks) / polls,
        }
    )


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, vendor = medians["ours"], medians["twilio"]
    limits = (("bytes", BYTES_A_POLL), ("objects", OBJECTS_A_POLL))
    return [
        at_most(f"growth, {key} a poll", ours[key], key, "twilio package", vendor[key], limit=limit)
        for key, limit in limits
    ]


BENCHMARK = Benchmark(1, {"ours": _ours, "twilio": _twilio}, _judge)
