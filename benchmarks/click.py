"""From a click to the request on the wire.

Measured: the time from pressing *Accept* on a card to the arrival of the POST at another process, through window,
session, the hand-over to the I/O thread and HTTP, on a connection kept from the polls. Baseline: a bare
`httpx.AsyncClient` that posts the same from a plain asyncio loop. Target: at most 10 ms.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from statistics import median
from urllib.parse import urlsplit

import httpx

from agent_console.app import run_console
from agent_console.shift import Shift
from benchmarks.clients import console_options
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.peers import Peer, simulator, started
from benchmarks.stage import until

CLICKS = 8
BETWEEN_S = 0.4
LIMIT_MS = 10.0


@contextmanager
def _tapped() -> Iterator[tuple[Peer, Peer]]:
    with simulator("empty") as peer:
        address = urlsplit(peer.base_url)
        with started("benchmarks.wiretap", str(address.hostname), str(address.port)) as tap:
            yield peer, tap


def _console() -> Sample:
    samples: list[Sample] = []
    with _tapped() as (peer, tap):
        for number in range(CLICKS):
            peer.control("chats", {"name": f"Visitor {number}"})

        async def act(shift: Shift) -> int:
            samples.append(await _click(shift, tap))
            return 0

        run_console(console_options(peer, base_url=tap.base_url), companion=act)
    return samples[0]


async def _click(shift: Shift, tap: Peer) -> Sample:
    incoming = shift.window.incoming
    await until("the offers", lambda: len(incoming.cards) == CLICKS)
    taken_ms: list[float] = []
    for card in incoming.cards:
        await asyncio.sleep(BETWEEN_S)
        pressed_at = time.monotonic()
        card.press_accept()
        taken_ms.append(await _arrival_ms(tap, pressed_at))
    return _sample("console", taken_ms)


def _httpx() -> Sample:
    with _tapped() as (peer, tap):
        return asyncio.run(_post(peer, tap))


async def _post(peer: Peer, tap: Peer) -> Sample:
    hello = peer.hello
    url = f"{tap.base_url}/v1/Workspaces/{hello['workspace_sid']}/Workers/{hello['worker_sid']}"
    taken_ms: list[float] = []
    async with httpx.AsyncClient(auth=(hello["account_sid"], hello["auth_token"]), trust_env=False) as client:
        await client.get(url)
        for _ in range(CLICKS):
            await asyncio.sleep(BETWEEN_S)
            pressed_at = time.monotonic()
            await client.post(url, data={"ReservationStatus": "accepted"})
            taken_ms.append(await _arrival_ms(tap, pressed_at))
    return _sample("bare client", taken_ms)


async def _arrival_ms(tap: Peer, pressed_at: float) -> float:
    return (float(await asyncio.to_thread(tap.next_line)) - pressed_at) * 1e3


def _sample(who: str, taken_ms: Sequence[float]) -> Sample:
    return Sample({"ms": median(taken_ms)}, (f"slowest of {CLICKS} clicks, {who}: {max(taken_ms):.1f} ms",))


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, bare = medians["console"]["ms"], medians["httpx"]["ms"]
    return [at_most("click to request on the wire", ours, "ms", "bare httpx.AsyncClient", bare, limit=LIMIT_MS)]


BENCHMARK = Benchmark(3, {"console": _console, "httpx": _httpx}, _judge)
