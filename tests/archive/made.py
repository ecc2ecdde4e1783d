"""Facts to store, and what an archive should then say of them: a plain Python model to compare with."""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from agent_console.archive.archive import Archive
from agent_console.history.facts import Actor, FactBatch, Origin, Sighting, TaskFacts, Transition
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S

T = TypeVar("T")
BEGIN = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
ALICE, BOB = WorkerSid(f"WK{1:032x}"), WorkerSid(f"WK{2:032x}")
ENDINGS = (S.COMPLETED, S.TIMEOUT, S.REJECTED, S.CANCELED, S.RESCINDED, S.ACCEPTED, S.WRAPPING, S.PENDING)
NAMES = ("Ana Souza", "Jon Park", "Priya Raman", "Émile Durand")
QUEUES = ("Billing", "Sales", "Support")
WAY = (S.PENDING, S.ACCEPTED, S.WRAPPING, S.COMPLETED)


def reservation_sid(number: int) -> ReservationSid:
    return ReservationSid(f"WR{number:032x}")


def step(status: S, at: datetime, *, actor: Actor = Actor.UNKNOWN, origin: Origin = Origin.LIVE) -> Transition:
    by = Actor.PLATFORM if status is S.PENDING else actor
    return Transition(status=status, at=at, seen_at=at + timedelta(seconds=0.4), origin=origin, actor=by)


def sighting(
    number: int,
    *,
    status: S = S.COMPLETED,
    at: datetime | None = None,
    answered_s: float = 4.0,
    worker: WorkerSid = ALICE,
    queue: str = "Billing",
    attributes: str | None = None,
    origin: Origin = Origin.LIVE,
) -> Sighting:
    """A reservation that went the usual way to its status."""
    offered = at or BEGIN + timedelta(seconds=37 * number)
    if status in WAY:
        moments = (0.0, answered_s, answered_s + 60.0, answered_s + 90.0)
        steps = tuple(
            step(one, offered + timedelta(seconds=after), origin=origin)
            for one, after in zip(WAY[: WAY.index(status) + 1], moments, strict=False)
        )
    else:
        steps = (step(S.PENDING, offered, origin=origin), step(status, offered + timedelta(seconds=20), origin=origin))
    known = attributes
    if known is None:
        known = json.dumps({"name": NAMES[number % 4], "from": f"+1415555{number:04}", "account": f"A-{number}"})
    return Sighting(
        sid=reservation_sid(number),
        task_sid=TaskSid(f"WT{number:032x}"),
        worker_sid=worker,
        worker_name="Alice" if worker == ALICE else "Bob",
        offered_at=offered,
        transitions=steps,
        task=TaskFacts(sid=TaskSid(f"WT{number:032x}"), attributes=known, queue=queue, channel="voice"),
    )


def day(count: int, seed: int = 1) -> tuple[Sighting, ...]:
    """A day of two workers, seeded."""
    chance = random.Random(seed)  # noqa: S311  a day that can be repeated
    return tuple(
        sighting(
            number,
            status=chance.choice(ENDINGS),
            at=BEGIN + timedelta(seconds=chance.randrange(20_000)),
            answered_s=chance.randrange(1, 30),
            worker=chance.choice((ALICE, BOB)),
            queue=chance.choice(QUEUES),
        )
        for number in range(count)
    )


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


async def stored(file: Path, *sightings: Sighting, **options: Any) -> Archive:
    archive = await Archive.open(file, **options)
    if sightings:
        await archive.write(FactBatch(sightings=sightings))
    return archive


def check_whole(file: Path) -> dict[str, int]:
    """See that SQLite and the counts agree that the file is whole; return each reservation's status code by SID."""
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        counted = connection.execute("SELECT worker_id, status, count(*) FROM reservation GROUP BY 1, 2").fetchall()
        kept = connection.execute("SELECT worker_id, status, count FROM tally WHERE count").fetchall()
        assert sorted(counted) == sorted(kept)
        rows = connection.execute("SELECT hex(sid), status FROM reservation").fetchall()
    connection.close()
    return {f"WR{digits.lower()}": status for digits, status in rows}
