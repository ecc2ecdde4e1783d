"""20,000 reservations written into an archive that holds a million, half of them new, half of them known and changed.

Measured: rows a second through the archive's writer, 1,000 a transaction, each on disk (synchronous=FULL) before the
next. Baselines: the same writer with one reservation a transaction; and the least that SQLite can do for the same rows
in the same file: it looks for the SIDs, inserts and updates values that were made before, and commits. Target: 30,000
rows/s, 80 times one by one, and twice the least. How many times one by one is possible at all depends on the disk: the
least, in batches and one by one, tells.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from agent_console.archive.codes import sid_bytes
from agent_console.archive.opening import open_for_reading, open_for_writing
from agent_console.archive.reader import Reader
from agent_console.archive.schema import SID_ENDS, SID_INDEXED
from agent_console.archive.writer import Writer
from agent_console.history.facts import FactBatch, Origin, Sighting, TaskFacts, Transition
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.taskrouter.sids import ReservationSid, TaskSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, at_most_times, times_less
from benchmarks.million import WORKER, million

UPSERTS, AT_ONCE, ONE_BY_ONE = 20_000, 1_000, 300
LEAST_A_SECOND, TIMES, LEAST_TIMES = 30_000, 80, 2
_FUTURE = datetime(2026, 6, 1, tzinfo=UTC)


def _batched() -> Sample:
    return _written(AT_ONCE, UPSERTS)


def _one_by_one() -> Sample:
    return _written(1, ONE_BY_ONE)


def _least() -> Sample:
    return _written_bare(AT_ONCE, UPSERTS)


def _least_one_by_one() -> Sample:
    return _written_bare(1, ONE_BY_ONE)


def _written_bare(at_once: int, count: int) -> Sample:
    """Write the rows that the archive's writer made of the same facts, again into a file without them."""
    with _copy() as file, _copy() as wanted:
        facts = _facts(file, count)
        rows = rows_of(wanted, facts)
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            as_the_writer(connection)
            begun = time.perf_counter()
            for start in range(0, count, at_once):
                write_bare(connection, rows[start : start + at_once])
            seconds = time.perf_counter() - begun
    return Sample({"us_a_row": seconds / count * 1e6}, (f"{count / seconds:,.0f} rows/s",))


def as_the_writer(connection: sqlite3.Connection) -> None:
    """Set what the archive's own connection is set to."""
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA wal_autocheckpoint = 8000")
    connection.execute("PRAGMA cache_size = -8192")


def rows_of(file: Path, facts: tuple[Sighting, ...]) -> list[tuple[Any, ...]]:
    """Return the rows that the archive's writer makes of facts in this file."""
    connection, _damage = open_for_writing(file)
    with closing(connection):
        Writer(connection).write(FactBatch(sightings=facts))
        asked = f"SELECT * FROM entry WHERE {SID_ENDS} = ? AND sid = ?"  # noqa: S608  names of the schema
        sids = (sid_bytes(fact.sid) for fact in facts)
        return [connection.execute(asked, (sid[-SID_INDEXED:], sid)).fetchone() for sid in sids]


def write_bare(connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Do the least that stores them: look which are known, update or insert, commit."""
    connection.execute("BEGIN IMMEDIATE")
    marks = ",".join("?" * len(rows))
    asked = f"SELECT * FROM entry WHERE {SID_ENDS} IN ({marks})"  # noqa: S608  as above
    known = {row[1] for row in connection.execute(asked, [row[1][-SID_INDEXED:] for row in rows])}
    update = "UPDATE entry SET status = ?, route_id = ?, trail = ?, attributes = ? WHERE id = ?"
    changed = [(row[4], row[5], row[10], row[11], row[0]) for row in rows if row[1] in known]
    connection.executemany(update, changed)
    new = [row for row in rows if row[1] not in known]
    connection.executemany("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", new)
    connection.execute("COMMIT")


def _written(at_once: int, count: int) -> Sample:
    with _copy() as file:
        facts = _facts(file, count)
        batches = [FactBatch(sightings=facts[start : start + at_once]) for start in range(0, count, at_once)]
        connection, _damage = open_for_writing(file)
        with closing(connection):
            if connection.execute("PRAGMA synchronous").fetchone() != (2,):
                raise AssertionError("not FULL")
            writer = Writer(connection)
            begun = time.perf_counter()
            written = [writer.write(batch) for batch in batches]
            seconds = time.perf_counter() - begun
        touched = sum(len(one.added) + len(one.changed) for one in written)
        if touched != count:
            raise AssertionError(f"{touched} of {count} rows were written")
    return Sample({"us_a_row": seconds / count * 1e6}, (f"{count / seconds:,.0f} rows/s",))


@contextmanager
def _copy() -> Iterator[Path]:
    source = million()
    with tempfile.TemporaryDirectory(dir="build") as folder:
        file = Path(folder) / "archive.sqlite"
        shutil.copyfile(source, file)
        yield file


def _facts(file: Path, count: int) -> tuple[Sighting, ...]:
    """Give known and new ones in turn; the known with the task as it was and another moment of their end."""
    with closing(open_for_reading(file)) as connection:
        wanted = HistoryFilter(worker_sid=WORKER, status=S.COMPLETED)
        known = Reader(connection).page(HistoryQuery(filter=wanted), limit=count // 2)
    facts: list[Sighting] = []
    for row, new in zip(known, new_ones(len(known)), strict=True):
        caller = json.dumps({"name": row.caller_name, "from": row.caller_number})
        changed = _sighting(row.sid, row.task_sid, row.offered_at, S.COMPLETED, after_s=190)
        facts.append(replace(changed, task=TaskFacts(sid=row.task_sid, attributes=caller, queue=row.queue)))
        facts.append(new)
    return tuple(facts)


def new_ones(count: int, seed: int = 9) -> tuple[Sighting, ...]:
    """Give so many that no archive has; SIDs in no order, as the real ones. Other ones for every seed."""
    sids = random.Random(seed)  # noqa: S311  the same every time
    begin = _FUTURE + timedelta(days=30 * seed)
    return tuple(
        _sighting(
            ReservationSid(f"WR{sids.getrandbits(128):032x}"),
            TaskSid(f"WT{sids.getrandbits(128):032x}"),
            begin + timedelta(seconds=number),
            S.TIMEOUT,
            after_s=20,
        )
        for number in range(count)
    )


def _sighting(sid: ReservationSid, task_sid: TaskSid, offered_at: datetime, status: S, *, after_s: int) -> Sighting:
    steps = ((S.PENDING, offered_at), (status, offered_at + timedelta(seconds=after_s)))
    return Sighting(
        sid=sid,
        task_sid=task_sid,
        worker_sid=WORKER,
        worker_name="Alice Moreno",
        offered_at=offered_at,
        transitions=tuple(Transition(status=one, at=at, seen_at=at, origin=Origin.LIVE) for one, at in steps),
        task=TaskFacts(sid=task_sid, attributes='{"name": "Jon Park"}', queue="Billing", channel="voice"),
    )


def _judge(medians: Medians) -> Sequence[Figure]:
    us = {variant: values["us_a_row"] for variant, values in medians.items()}
    name = "20,000 upserts into 1 M, a row"
    values = (name, us["batched"], "µs", "one by one", us["one by one"])
    possible = round(us["least one by one"] / us["least"])
    return [
        at_most(*values, limit=round(1e6 / LEAST_A_SECOND, 1)),
        times_less(*values, times=TIMES),
        times_less(f"{name}; this disk allows {possible}×", *values[1:], times=possible // LEAST_TIMES),
        at_most_times(name, us["batched"], "µs", "the least", us["least"], times=LEAST_TIMES),
    ]


BENCHMARK = Benchmark(
    3,
    {"batched": _batched, "one by one": _one_by_one, "least": _least, "least one by one": _least_one_by_one},
    _judge,
)
