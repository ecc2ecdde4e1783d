"""How long the window stands still while 20 pages of 1,000 events are filled in.

Measured: the longest gap between the beats of a precise 1 ms timer on the GUI thread, from asking until the 5,000
reservations are in the archive and on screen, and half a second beyond; the console had failed to read its past before.
Baseline: the same pages fetched on another thread, but decoded, folded and written by the same code on the GUI thread,
beside a bare window. Target: at most 16.7 ms, one frame.
"""
# ruff: noqa: PLC0415  - each variant imports only what it measures

from __future__ import annotations

import asyncio
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import bare
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.peers import event_server
from benchmarks.responsiveness import BEYOND_S, LIMIT_MS, SETTLED_AFTER_S, Heart
from benchmarks.server import ACCOUNT_SID, AUTH_TOKEN, WORKER_SID, WORKSPACE_SID

if TYPE_CHECKING:
    from agent_console.archive.writer import Writer
    from benchmarks.console import Console

RESERVATIONS = 5_000
PAGES = 20
ROWS = 1_000


def _console() -> Sample:
    from agent_console.session.history_view import BackfillPhase
    from agent_console.wiring.launch import make_options
    from benchmarks.console import run, until

    with event_server(reservations=RESERVATIONS) as peer, tempfile.TemporaryDirectory() as folder:

        async def watch(console: Console) -> Sample:
            backfill, history = console.session.backfill, console.session.history
            await until(lambda: backfill.progress.phase is BackfillPhase.FAILED)
            await asyncio.sleep(SETTLED_AFTER_S)
            console.settle()
            await asyncio.to_thread(_fetched, f"{peer.base_url}/_open")
            heart, begun = Heart(), time.monotonic()
            backfill.start()
            await until(lambda: backfill.progress.phase is BackfillPhase.DONE, within_s=120)
            took_s = time.monotonic() - begun
            await until(lambda: history.view.row_count == RESERVATIONS)
            await asyncio.sleep(BEYOND_S)
            if backfill.progress.read != PAGES * ROWS:
                raise RuntimeError(f"{backfill.progress.read} events came")
            return Sample({"gap_ms": heart.stop()}, (f"filled in after {took_s:.1f} s",))

        options = make_options(
            base_url=peer.base_url,
            account_sid=ACCOUNT_SID,
            api_key_sid=None,
            secret=AUTH_TOKEN,
            workspace_sid=WORKSPACE_SID,
            worker_sid=WORKER_SID,
            archive_dir=Path(folder),
        )
        return run(options, watch)


def _naive() -> Sample:
    from agent_console.archive.opening import open_for_writing
    from agent_console.archive.writer import Writer

    with event_server(reservations=RESERVATIONS) as peer, tempfile.TemporaryDirectory() as folder:
        _fetched(f"{peer.base_url}/_open")

        async def watch() -> Sample:
            with closing(open_for_writing(Path(folder) / "naive.sqlite")[0]) as connection:
                await asyncio.sleep(0.2)
                heart, begun = Heart(), time.monotonic()
                await asyncio.sleep(0.05)
                read = await _read_all(peer.base_url, Writer(connection))
                took_s = time.monotonic() - begun
                await asyncio.sleep(BEYOND_S)
                (stored,) = connection.execute("SELECT count(*) FROM reservation").fetchone()
            if (read, stored) != (PAGES * ROWS, RESERVATIONS):
                raise RuntimeError(f"{read} events came, {stored} reservations are stored")
            return Sample({"gap_ms": heart.stop()}, (f"filled in after {took_s:.1f} s",))

        return bare.run(watch())


async def _read_all(base_url: str, writer: Writer) -> int:
    """Read the log page by page, each in one go."""
    from agent_console.history.facts import FactBatch
    from agent_console.session.event_facts import facts_of
    from agent_console.taskrouter.decoding import decode_event_page

    url: str | None = f"{base_url}/v1/Workspaces/{WORKSPACE_SID}/Events?PageSize={ROWS}&EndDate=2026-03-02T10:00:00Z"
    read = 0
    while url:
        page = decode_event_page(await asyncio.to_thread(_fetched, url))
        writer.write(FactBatch(sightings=facts_of(page.items, datetime.now(UTC)).sightings))
        read += len(page.items)
        url = page.meta.next_page_url
    return read


def _fetched(url: str) -> bytes:
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url, timeout=10) as answer:
        body: bytes = answer.read()
    return body


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, naive = medians["console"]["gap_ms"], medians["naive"]["gap_ms"]
    name = "longest gap, 20 pages of 1,000 events"
    return [at_most(name, ours, "ms", "the same on the GUI thread", naive, limit=LIMIT_MS)]


BENCHMARK = Benchmark(3, {"console": _console, "naive": _naive}, _judge)
