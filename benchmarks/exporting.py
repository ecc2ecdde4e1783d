"""100,000 reservations of an archive written as CSV.

Measured: seconds from the call until the file is on disk under its name, with four transitions and 400 bytes of
attributes each. Baseline: csv.writer over the same cells, ready as tuples in memory. Target: at most 3 s.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from agent_console.archive.attributes import stored
from agent_console.archive.codes import STATUS_CODES, ms_of
from agent_console.archive.export import export
from agent_console.archive.schema import KEY_SHIFT, STEPS
from agent_console.archive.trail import pack
from agent_console.history.facts import Actor, Origin, Transition
from agent_console.history.filters import ExportFormat, HistoryQuery
from agent_console.taskrouter.statuses import ReservationStatus as S
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.machine import resident_bytes

ROWS = 100_000
WITHIN_S = 3.0
_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
_WAY = ((S.PENDING, 0), (S.ACCEPTED, 6_500), (S.WRAPPING, 186_500), (S.COMPLETED, 201_000))


def _ours() -> Sample:
    with _archive() as (folder, connection):
        before = resident_bytes()
        taken = {form: _export_s(connection, form, folder / "out") for form in ExportFormat}
        grown = (resident_bytes() - before) / 2**20
    notes = tuple(f"{form.value}: {seconds:.2f} s" for form, seconds in taken.items())
    return Sample({"seconds": taken[ExportFormat.CSV]}, (*notes, f"{grown:.0f} MB more in memory after all three"))


def _csv_writer() -> Sample:
    with _archive() as (folder, connection):
        _export_s(connection, ExportFormat.CSV, folder / "out")
        with (folder / "out").open(encoding="utf-8-sig", newline="") as text:
            cells = [tuple(row) for row in csv.reader(text)]
        begun = time.perf_counter()
        with (folder / "baseline").open("w", encoding="utf-8-sig", newline="") as text:
            csv.writer(text, lineterminator="\r\n").writerows(cells)
        return Sample({"seconds": time.perf_counter() - begun})


def _export_s(connection: sqlite3.Connection, form: ExportFormat, file: Path) -> float:
    begun = time.perf_counter()
    export(connection, HistoryQuery(), form, file, _go_on)
    return time.perf_counter() - begun


def _go_on(_done: int, _everything: int) -> bool:
    return True


@contextmanager
def _archive() -> Iterator[tuple[Path, sqlite3.Connection]]:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(sqlite3.connect(Path(folder) / "archive.sqlite", isolation_level=None)) as connection,
    ):
        for step in STEPS:
            connection.executescript(step)
        connection.execute("BEGIN")
        connection.execute("INSERT INTO worker VALUES (1, x'00', 'Alice Moreno')")
        connection.execute("INSERT INTO label VALUES (1, 'billing'), (2, 'voice'), (3, 'Inbound')")
        connection.execute("INSERT INTO route VALUES (1, 1, 2, 3)")
        connection.executemany(
            "INSERT INTO entry VALUES (?, ?, ?, 1, ?, 1, 6500, 180000, 0, ?, ?, ?)", map(_row, range(ROWS))
        )
        connection.execute("COMMIT")
        yield Path(folder), connection


def _row(number: int) -> tuple[Any, ...]:
    offered_at = _BEGIN + timedelta(seconds=20 * number)
    offered_ms = ms_of(offered_at)
    steps = [(status, offered_at + timedelta(milliseconds=after_ms)) for status, after_ms in _WAY]
    trail = pack(
        (
            Transition(status=status, at=at, seen_at=at, origin=Origin.LIVE, actor=Actor.THIS_CONSOLE)
            for status, at in steps
        ),
        offered_ms,
    )
    attributes = {
        "from": f"+1415{number:07}",
        "to": "+14155550100",
        "name": f"Caller {number}",
        "call_sid": f"CA{number:032x}",
        "account_sid": "AC" + "1" * 32,
        "direction": "inbound",
        "caller_city": "SAN FRANCISCO",
        "caller_country": "US",
        "call_status": "in-progress",
        "api_version": "2010-04-01",
        "order": {"id": number, "items": ["router", "cable"], "note": "the second time this week"},
    }
    return (
        offered_ms << KEY_SHIFT,
        number.to_bytes(16, "big"),
        number.to_bytes(16, "big"),
        STATUS_CODES[S.COMPLETED],
        9_000,
        trail,
        stored(json.dumps(attributes)),
    )


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, baseline = medians["ours"]["seconds"], medians["csv.writer"]["seconds"]
    name = "export of 100,000 rows as CSV"
    return [at_most(name, ours, "s", "csv.writer over ready tuples", baseline, limit=WITHIN_S)]


BENCHMARK = Benchmark(3, {"ours": _ours, "csv.writer": _csv_writer}, _judge)
