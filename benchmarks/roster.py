"""The roster of 15,000 workers: one key typed into its search, one frame of scrolling, and a reading that arrives.

Measured: in the real window over real sockets, the time of a key until the rows that are found have been painted; the
longest pause of the GUI thread in each frame of scrolling, by wheel and with the thumb dragged to any place; and the
longest pause while readings arrive in which every worker has changed, from asking until half a second after they are
shown. Baseline: a QListView on a QSortFilterProxyModel over a QStandardItemModel, filled anew by the same client at
each reading. Target: at most 16.7 ms, one frame, at the 99th percentile of keys and frames, and for the longest pause.
"""
# ruff: noqa: PLC0415  - the baseline must not import the console's window

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from benchmarks import bare
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.peers import Peer, floor_server
from benchmarks.responsiveness import Heart
from benchmarks.scrolling import by_thumb, by_wheel, frames
from benchmarks.server import ACCOUNT_SID, AUTH_TOKEN, WORKSPACE_SID

if TYPE_CHECKING:
    from agent_console.taskrouter.resources import Worker
    from agent_console.wiring.launch import ConsoleOptions
    from agent_console.wiring.supervision import Desk

WORKERS = 15_000
READINGS = 5
BEYOND_S = 0.5
BETWEEN_KEYS_S = 0.02
LIMIT_MS = 16.7
#: Typed letter by letter and taken back: names, skills and activities that many, some and none have.
WORDS = ("available", "spanish", "durand", "in\u00e9s ito", "lunch german", "12345", "kim sales", "nobody")


def _options(peer: Peer) -> ConsoleOptions:
    from agent_console.wiring.launch import make_options

    return make_options(
        base_url=peer.base_url,
        account_sid=ACCOUNT_SID,
        api_key_sid=None,
        secret=AUTH_TOKEN,
        workspace_sid=WORKSPACE_SID,
        worker_sid=None,
        is_supervisor=True,
    )


async def _typed(view: QListView, type_text: Callable[[str], None]) -> float:
    """Type all words and take them back; return the 99th percentile of a key until its rows are painted."""
    spans = []
    for word in WORDS:
        beginnings = [word[:length] for length in range(1, len(word) + 1)]
        for text in (*beginnings, *reversed(beginnings[:-1]), ""):
            begun = time.perf_counter()
            type_text(text)
            view.viewport().repaint()
            spans.append((time.perf_counter() - begun) * 1e3)
            await asyncio.sleep(BETWEEN_KEYS_S)
    return statistics.quantiles(spans, n=100)[-1]


async def _longest_pause(read: Callable[[], Awaitable[None]]) -> float:
    """Return the longest pause of the GUI thread while readings arrive and are shown."""
    heart = Heart()
    for _ in range(READINGS):
        await read()
        await asyncio.sleep(BEYOND_S)
    return heart.stop()


async def _measured(
    view: QListView, type_text: Callable[[str], None], read: Callable[[], Awaitable[None]]
) -> dict[str, float]:
    model = view.model()
    if model.rowCount() != WORKERS:
        raise RuntimeError(f"{model.rowCount()} workers are shown")
    bar = view.verticalScrollBar()
    values = {
        "key_ms": await _typed(view, type_text),
        "wheel_ms": await frames(bar, by_wheel),
        "thumb_ms": await frames(bar, by_thumb),
    }
    return values | {"reading_ms": await _longest_pause(read)}


def _console() -> Sample:
    from agent_console.wiring.app import run_supervisor

    samples: list[Sample] = []

    async def watch(desk: Desk) -> int:
        from agent_console.wiring.lifetime import SETTLED_AFTER_S
        from benchmarks.console import until

        pane, roster = desk.window.contents.roster, desk.session.review.roster
        await until(lambda: len(roster.state.workers) == WORKERS)
        await asyncio.sleep(SETTLED_AFTER_S + 1.0)

        async def read() -> None:
            before = roster.state.loaded_at
            roster.refresh()
            await until(lambda: roster.state.loaded_at != before)

        samples.append(Sample(await _measured(pane.view, pane.search.setText, read)))
        return 0

    with floor_server(workers=WORKERS) as peer:
        run_supervisor(_options(peer), companion=watch)
    return samples[0]


def _standard() -> Sample:
    async def work(options: ConsoleOptions) -> Sample:
        from agent_console.wiring.connecting import connection

        model, proxy, view = QStandardItemModel(), QSortFilterProxyModel(), QListView()
        proxy.setSourceModel(model)
        proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        view.setModel(proxy)
        view.setUniformItemSizes(True)
        view.resize(300, 700)
        view.show()
        async with connection(options) as api:

            async def read() -> None:
                workers = (await api.list_workers()).value
                model.clear()
                for worker in workers:
                    model.appendRow(QStandardItem(_line(worker)))

            await read()
            await asyncio.sleep(2.0)
            values = await _measured(view, proxy.setFilterFixedString, read)
        view.close()
        return Sample(values)

    with floor_server(workers=WORKERS) as peer:
        return bare.run(work(_options(peer)))


def _line(worker: Worker) -> str:
    return f"{worker.friendly_name} {worker.activity_name} {worker.attributes}"


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, standard = medians["console"], medians["standard"]
    spans = (
        ("15,000 workers: a key until painted, p99", "key_ms"),
        ("15,000 workers: wheel, p99 pause", "wheel_ms"),
        ("15,000 workers: thumb, p99 pause", "thumb_ms"),
        ("15,000 workers: longest pause, readings", "reading_ms"),
    )
    return [at_most(name, ours[key], "ms", "standard model", standard[key], limit=LIMIT_MS) for name, key in spans]


BENCHMARK = Benchmark(3, {"console": _console, "standard": _standard}, _judge)
