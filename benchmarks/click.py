"""From a click on Accept to the first byte of its request on the wire.

Measured: the button of a real card is clicked in a running console; a wire-tap in another process
notes when the POST arrives. Baseline: `httpx.AsyncClient.post` on the GUI loop, on a connection that
is open already. Target: at most 10 ms.
"""
# ruff: noqa: PLC0415  - each variant imports only what it measures

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import bare
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.peers import Peer, list_server, simulator, wiretap

if TYPE_CHECKING:
    from benchmarks.console import Console

CLICKS = 8
LIMIT_MS = 10.0
PAUSE_S = 0.3


def _console() -> Sample:
    from benchmarks.console import options_for, run, until

    async def watch(console: Console) -> Sample:
        incoming = console.window.incoming
        await until(lambda: len(incoming.cards) == CLICKS)
        took_ms = []
        for card in incoming.cards:
            await asyncio.sleep(PAUSE_S)
            clicked_at = time.monotonic()
            card.press_accept()
            took_ms.append((float(await asyncio.to_thread(tap.next_line)) - clicked_at) * 1e3)
        return _sample(took_ms)

    with simulator() as peer, wiretap(peer) as tap:
        for number in range(CLICKS):
            # Chats: the worker takes several at once.
            peer.control("chats", {"name": f"Visitor {number}"})
        return run(options_for(peer, base_url=tap.base_url), watch)


def _httpx() -> Sample:
    async def watch(base_url: str, tap: Peer) -> Sample:
        import httpx

        took_ms = []
        async with httpx.AsyncClient() as client:
            await client.get(base_url)
            for _ in range(CLICKS):
                await asyncio.sleep(PAUSE_S)
                clicked_at = time.monotonic()
                await client.post(base_url, data={"ReservationStatus": "accepted"})
                arrived_at = float(await asyncio.to_thread(tap.next_line))
                took_ms.append((arrived_at - clicked_at) * 1e3)
        return _sample(took_ms)

    with list_server(rows=1) as server, wiretap(server) as tap:
        return bare.run(watch(tap.base_url, tap))


def _sample(took_ms: list[float]) -> Sample:
    return Sample({"ms": median(took_ms)}, (f"{len(took_ms)} requests, longest {max(took_ms):.1f} ms",))


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, httpx = medians["console"]["ms"], medians["httpx"]["ms"]
    return [at_most("click to wire", ours, "ms", "bare httpx", httpx, limit=LIMIT_MS)]


BENCHMARK = Benchmark(1, {"console": _console, "httpx": _httpx}, _judge)
