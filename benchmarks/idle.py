"""What the console costs while nothing happens.

Measured: CPU of the process, as a share of one core, over 24 s with an empty list polled every 2 s; the console's other
readings (worker, work, history) run beside it as they always do. Baseline: a new httpx client for every poll, without a
window. Target: at most 0.2 %. The pace of an available worker, a poll a second, is in the notes.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

import httpx

from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.machine import Moment
from benchmarks.peers import Peer, simulator
from benchmarks.stage import Stage, play

POLL_EVERY_S = 2.0
OWN_PACE_S = 1.0
CALM_AFTER_S = 5.0
FOR_S = 24.0
LIMIT_PERCENT = 0.2


def _console(poll_every_s: float) -> Sample:
    async def act(stage: Stage) -> Sample:
        await asyncio.sleep(CALM_AFTER_S)
        stage.settle()
        begun = Moment.now()
        await asyncio.sleep(FOR_S)
        return _sample(begun)

    with simulator("empty") as peer:
        return play(peer, act, poll_every_s=poll_every_s)


def _two_seconds() -> Sample:
    return _console(POLL_EVERY_S)


def _own_pace() -> Sample:
    sample = _console(OWN_PACE_S)
    return Sample(
        sample.values, (f"with a poll a second, as for an available worker: {sample.values['percent']:.2f} %",)
    )


def _client_per_poll() -> Sample:
    with simulator("empty") as peer:
        _poll(peer)
        begun = Moment.now()
        while Moment.now().since(begun).wall_ms < FOR_S / 2 * 1e3:
            next_at = time.monotonic() + POLL_EVERY_S
            _poll(peer)
            time.sleep(max(0.0, next_at - time.monotonic()))
        return _sample(begun)


def _poll(peer: Peer) -> None:
    hello = peer.hello
    path = f"/v1/Workspaces/{hello['workspace_sid']}/Workers/{hello['worker_sid']}/Reservations"
    with httpx.Client(auth=(hello["account_sid"], hello["auth_token"])) as client:
        client.get(f"{peer.base_url}{path}", params={"ReservationStatus": "pending"}).json()


def _sample(begun: Moment) -> Sample:
    spent = Moment.now().since(begun)
    return Sample({"percent": spent.cpu_ms / spent.wall_ms * 100})


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, other = medians["console"]["percent"], medians["client per poll"]["percent"]
    return [at_most("idle, a poll in 2 s", ours, "%", "new httpx client a poll", other, limit=LIMIT_PERCENT)]


BENCHMARK = Benchmark(1, {"console": _two_seconds, "own pace": _own_pace, "client per poll": _client_per_poll}, _judge)
