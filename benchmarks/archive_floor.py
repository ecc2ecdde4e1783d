"""Questions to a supervisor's archive: five million reservations of five hundred workers, without any window.

Measured: for one worker and for everybody, opening and the first page, the slowest other status (its page and the
counts), the counts, and the names of queues and channels; the first page of a worker's day; what a batch of 1,000 new
reservations costs a row; the size without the index of words; how much memory grows while all of this is asked, and
where each page begins. Baseline: the same of the archive of a million of one
worker; of a batch also the least that SQLite can do for it. Target: twice the figures for a million, and twice the
least. The search is not measured here: to index five million rows takes longer than all the rest.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from agent_console.archive.opening import open_for_reading, open_for_writing
from agent_console.archive.reader import Reader
from agent_console.archive.schema import STEPS
from agent_console.archive.writer import Writer
from agent_console.history.facts import FactBatch, Sighting
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from benchmarks.archive_writing import LEAST_TIMES, as_the_writer, new_ones, rows_of, write_bare
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, at_most_times
from benchmarks.machine import resident_bytes
from benchmarks.million import ROWS, WORKER, connect, million
from benchmarks.timing import median_ms

TIMES_ROWS, WORKERS = 5, 500
FIRST_MS, SWITCH_MS, COUNTS_MS, SIZE_MB, LEAST_A_SECOND = 45.0, 25.0, 1.0, 150.0, 30_000
GROWTH_MB = 30.0
#: The target is so many times what a million may take.
ALLOWED = 2
PAGE, BATCHES, AT_ONCE = 256, 10, 1_000
_STATUSES = (S.TIMEOUT, S.REJECTED, S.CANCELED, S.COMPLETED)
_ROOM_MS = 60_000 // TIMES_ROWS
_SPREAD = f"""
    INSERT INTO entry
    SELECT e.id + (n.n * {_ROOM_MS} << 12), randomblob(16), randomblob(16), 1 + abs(random() % {WORKERS}), e.status,
        e.route_id, e.answer_ms, e.handle_ms, e.priority, e.waited_ms, e.trail, e.attributes
    FROM million.entry e CROSS JOIN (SELECT value AS n FROM json_each(:numbers)) n ORDER BY e.id, n.n
"""  # noqa: S608  numbers of this file


def five_million() -> Path:
    """Return the file, made of the million where it is not there; that takes about a minute."""
    file = Path(f"build/five-million-{len(STEPS)}.sqlite")
    if not file.exists():
        source = million()
        begun = file.with_suffix(f".{os.getpid()}")
        connection, _damage = open_for_writing(begun)
        with closing(connection):
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("ATTACH ? AS million", (str(source),))
            indexes = connection.execute(
                "SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = 'entry'"
            ).fetchall()
            connection.execute("BEGIN")
            for name, _sql in indexes:
                connection.execute(f"DROP INDEX main.{name}")
            for table in ("label", "route"):
                connection.execute(f"INSERT INTO {table} SELECT * FROM million.{table}")  # noqa: S608  one of two
            workers = ((n, n.to_bytes(16, "big"), f"Worker {n}") for n in range(1, WORKERS + 1))
            connection.executemany("INSERT INTO worker VALUES (?, ?, ?)", workers)
            connection.execute(_SPREAD, {"numbers": str(list(range(TIMES_ROWS)))})
            for _name, sql in indexes:
                connection.execute(sql)
            connection.execute(
                "INSERT INTO tally_by_route SELECT worker_id, status, route_id, count(*) FROM entry GROUP BY 1, 2, 3"
            )
            connection.execute("COMMIT")
        begun.rename(file)
    return file


def _five_million() -> Sample:
    return _asked(five_million(), TIMES_ROWS * ROWS)


def _one_million() -> Sample:
    return _asked(million(), ROWS)


def _asked(file: Path, rows: int) -> Sample:
    values: dict[str, float] = {"size_mb": file.stat().st_size / 1e6}
    resident = resident_bytes()
    for name, worker in (("worker", WORKER), ("everybody", None)):
        values[f"{name}_first_ms"] = median_ms(partial(_first_page, file, worker))
        with closing(open_for_reading(file)) as connection:
            reader = Reader(connection)
            values[f"{name}_switch_ms"] = max(median_ms(partial(_switch, reader, worker, one)) for one in _STATUSES)
            counted = HistoryFilter(worker_sid=worker)
            values[f"{name}_counts_ms"] = median_ms(partial(reader.counts, counted))
            values[f"{name}_names_ms"] = median_ms(partial(reader.queues_and_channels, worker))
            total = sum(reader.counts(counted).values())
            if worker is None and total != rows:
                raise AssertionError(f"{total} rows")
            newest = reader.page(HistoryQuery(filter=counted), limit=1)[0].offered_at
            day = HistoryFilter(worker_sid=worker, offered_from=newest - timedelta(days=1))
            values[f"{name}_day_ms"] = median_ms(partial(reader.page, HistoryQuery(filter=day), limit=PAGE))
            reader.anchors(HistoryQuery(filter=counted))
            values["grown_mb"] = (resident_bytes() - resident) / 1e6
    batches = [new_ones(AT_ONCE, seed) for seed in range(2 * BATCHES)]
    made = [_rows_of(batch) for batch in batches[BATCHES:]]
    with _copy(file) as copy:
        with closing(open_for_writing(copy)[0]) as connection:
            writer = Writer(connection)
            values["upsert_us"] = _us_a_row(lambda batch: writer.write(FactBatch(sightings=batch)), batches[:BATCHES])
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            as_the_writer(connection)
            values["least_us"] = _us_a_row(partial(write_bare, connection), made)
    return Sample(values)


@contextmanager
def _copy(file: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir="build") as folder:
        copy = Path(folder) / "archive.sqlite"
        with closing(connect(file)) as source, closing(open_for_writing(copy)[0]) as target:
            source.backup(target)
        yield copy


def _rows_of(facts: tuple[Sighting, ...]) -> list[tuple[Any, ...]]:
    with tempfile.TemporaryDirectory(dir="build") as folder:
        return rows_of(Path(folder) / "empty.sqlite", facts)


def _us_a_row(write: Callable[[Any], object], batches: Sequence[Any]) -> float:
    """Return what a new row costs, in microseconds."""
    begun = time.perf_counter()
    for batch in batches:
        write(batch)
    return (time.perf_counter() - begun) / BATCHES / AT_ONCE * 1e6


def _first_page(file: Path, worker: WorkerSid | None) -> None:
    with closing(open_for_reading(file)) as connection:
        rows = Reader(connection).page(HistoryQuery(filter=HistoryFilter(worker_sid=worker)), limit=PAGE)
    if len(rows) != PAGE:
        raise AssertionError(f"{len(rows)} rows")


def _switch(reader: Reader, worker: WorkerSid | None, status: S) -> None:
    wanted = HistoryFilter(worker_sid=worker, status=status)
    reader.page(HistoryQuery(filter=wanted), limit=PAGE)
    reader.counts(wanted)


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, one = medians["five million"], medians["one million"]
    limits = {"first": FIRST_MS, "switch": SWITCH_MS, "counts": COUNTS_MS, "names": COUNTS_MS, "day": SWITCH_MS}
    words = {"first": "first page", "switch": "other status", "counts": "counts", "names": "queues", "day": "a day"}
    figures = [
        at_most(
            f"archive of 5 M, {who}: {words[what]}",
            ours[f"{who}_{what}_ms"],
            "ms",
            "1 M",
            one[f"{who}_{what}_ms"],
            limit=ALLOWED * limit,
        )
        for who in ("worker", "everybody")
        for what, limit in limits.items()
    ]
    written = at_most(
        "archive of 5 M: 1,000 new rows at once, a row",
        ours["upsert_us"],
        "µs",
        "1 M",
        one["upsert_us"],
        limit=round(ALLOWED * 1e6 / LEAST_A_SECOND, 1),
    )
    least = at_most_times(
        "archive of 5 M: 1,000 new rows at once, a row",
        ours["upsert_us"],
        "µs",
        "the least",
        ours["least_us"],
        times=LEAST_TIMES,
    )
    size = at_most("archive of 5 M: size", ours["size_mb"], "MB", "1 M", one["size_mb"], limit=TIMES_ROWS * SIZE_MB)
    name = "archive of 5 M: memory of the questions"
    grown = at_most(name, ours["grown_mb"], "MB", "1 M", one["grown_mb"], limit=ALLOWED * GROWTH_MB)
    return [*figures, written, least, size, grown]


BENCHMARK = Benchmark(1, {"five million": _five_million, "one million": _one_million}, _judge)
