"""A poll that brings the same bytes as the one before.

Measured: how many pages are decoded and how many widgets painted while a console with standing
offers polls without a pause and its window's clock stands still (a countdown would paint as well);
and the CPU of one such poll of 50 through the client. Baseline: polls whose bytes are new. Target:
nothing decoded, nothing painted, and cheaper.
"""
# ruff: noqa: PLC0415  - each variant imports only what it measures

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from types import CodeType, FrameType, MethodType
from typing import TYPE_CHECKING

from agent_console.taskrouter.statuses import ReservationStatus
from benchmarks.clients import our_api
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, at_most_times
from benchmarks.machine import Moment
from benchmarks.peers import list_server, simulator

if TYPE_CHECKING:
    from benchmarks.console import Console

ROWS = 50
WARM_UP = 50
POLLS = 500
PACE_S = 0.02
WATCHED_S = 3.0


class _Calls:
    """Counts the calls of one function on the threads that start from now on."""

    def __init__(self, code: CodeType) -> None:
        self.count = 0
        self._code = code
        threading.setprofile(self._note)

    def _note(self, frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and frame.f_code is self._code:
            self.count += 1


def _console() -> Sample:
    from agent_console.taskrouter import decoding
    from benchmarks.console import Pace, options_for, run

    decode = decoding.decode_reservation_page
    assert isinstance(decode, MethodType)  # noqa: S101  of one codec
    decodes = _Calls(decode.__func__.__code__)
    with simulator() as peer:
        peer.control("calls", {"name": "Jon Park"})
        return run(
            options_for(peer),
            _Watch(decodes).watch,
            pace=Pace(PACE_S),
            monotonic=_standing_still,
        )


def _standing_still() -> float:
    return 0.0


class _Watch:
    """Counts what happens in a console at rest."""

    def __init__(self, decodes: _Calls) -> None:
        self._decodes = decodes

    async def watch(self, console: Console) -> Sample:
        from benchmarks.console import until
        from benchmarks.paints import Paints

        store, polls = console.session.store, 0

        def polled(*_: object) -> None:
            nonlocal polls
            polls += 1

        await until(lambda: bool(store.state.pending) and bool(store.state.activities))
        await until(lambda: not console.session.history.view.loading)
        await asyncio.sleep(WATCHED_S)
        before = self._decodes.count
        if not before:
            raise RuntimeError("Decoding is not being counted")
        paints = Paints(console.application)
        unsubscribe = store.subscribe(polled)
        await asyncio.sleep(WATCHED_S)
        unsubscribe()
        decoded = self._decodes.count - before
        values = {"decodes": float(decoded), "paints": float(paints.stop())}
        return Sample(values, (f"{polls} polls were watched; painted: {paints.names or 'nothing'}",))


def _same() -> Sample:
    return _poll(change_every=0)


def _new() -> Sample:
    return _poll(change_every=1)


def _poll(*, change_every: int) -> Sample:
    async def poll(base_url: str) -> Sample:
        async with our_api(base_url) as api:
            for number in range(WARM_UP + POLLS):
                if number == WARM_UP:
                    begun = Moment.now()
                answer = await api.list_reservations(ReservationStatus.PENDING)
            if answer.value.unchanged is bool(change_every):
                raise RuntimeError("The server and the client disagree about what changed")
            return Sample({"cpu_ms": Moment.now().since(begun).cpu_ms / POLLS})

    with list_server(rows=ROWS, change_every=change_every) as server:
        return asyncio.run(poll(server.base_url))


def _judge(medians: Medians) -> Sequence[Figure]:
    console, same, new = medians["console"], medians["same"], medians["new"]
    return [
        at_most("unchanged poll, decodes", console["decodes"], "pages", "none", 0.0, limit=0),
        at_most("unchanged poll, paints", console["paints"], "paints", "none", 0.0, limit=0),
        at_most_times("unchanged poll of 50, CPU", same["cpu_ms"], "ms", "new bytes", new["cpu_ms"], times=1.0),
    ]


BENCHMARK = Benchmark(2, {"console": _console, "same": _same, "new": _new}, _judge)
