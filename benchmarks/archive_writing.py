"""20,000 reservations written into an archive that holds a million, half of them new, half of them known and changed.

Measured: rows a second through the archive's writer, 1,000 a transaction, each on disk (synchronous=FULL) before the
next. Baseline: the same writer with one reservation a transaction. Target: 30,000 rows/s and 80 times one by one.
"""

from __future__ import annotations

import json
import random
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agent_console.archive.opening import open_for_reading, open_for_writing
from agent_console.archive.reader import Reader
from agent_console.archive.writer import Writer
from agent_console.history.facts import FactBatch, Origin, Sighting, TaskFacts, Transition
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.taskrouter.sids import ReservationSid, TaskSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, times_less
from benchmarks.million import WORKER, million

UPSERTS, AT_ONCE, ONE_BY_ONE = 20_000, 1_000, 300
LEAST_A_SECOND, TIMES = 30_000, 80
_FUTURE = datetime(2026, 6, 1, tzinfo=UTC)


def _batched() -> Sample:
    return _written(AT_ONCE, UPSERTS)


def _one_by_one() -> Sample:
    return _written(1, ONE_BY_ONE)


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
    ours, baseline = medians["batched"]["us_a_row"], medians["one by one"]["us_a_row"]
    values = ("20,000 upserts into 1 M, a row", ours, "µs", "one by one", baseline)
    return [at_most(*values, limit=round(1e6 / LEAST_A_SECOND, 1)), times_less(*values, times=TIMES)]


BENCHMARK = Benchmark(3, {"batched": _batched, "one by one": _one_by_one}, _judge)
