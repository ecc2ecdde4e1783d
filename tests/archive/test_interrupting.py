"""Interrupting a reader: a question that may not be dropped is answered, however often others are interrupted."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agent_console.archive.archive import Archive
from agent_console.history.facts import FactBatch, Origin, Sighting, Transition, Watched
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus
from tests.waiting import slowly

WORKER = WorkerSid(f"WK{1:032x}")
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
ROWS = 4_000
INTERRUPTIONS = 50


def sightings() -> tuple[Sighting, ...]:
    moments = [BEGIN + timedelta(seconds=number) for number in range(ROWS)]
    return tuple(
        Sighting(
            sid=ReservationSid(f"WR{number:032x}"),
            task_sid=TaskSid(f"WT{number:032x}"),
            worker_sid=WORKER,
            offered_at=at,
            transitions=(Transition(status=ReservationStatus.PENDING, at=at, seen_at=at, origin=Origin.LIVE),),
        )
        for number, at in enumerate(moments)
    )


def watched() -> tuple[Watched, ...]:
    spans = [BEGIN + timedelta(minutes=2 * number) for number in range(ROWS)]
    return tuple(
        Watched(worker_sid=WORKER, since=since, until=since + timedelta(seconds=1), origin=Origin.LIVE)
        for since in spans
    )


def test_a_question_outlives_many_interruptions(tmp_path: Path) -> None:
    async def ask() -> int:
        archive = await Archive.open(tmp_path / "archive.sqlite")
        try:
            await archive.write(FactBatch(sightings=sightings(), watched=watched()))
            async with asyncio.TaskGroup() as tasks:
                asked = tasks.create_task(archive.day(WORKER, BEGIN, BEGIN + timedelta(days=1)), name="asked")
                for _ in range(INTERRUPTIONS):
                    archive.interrupt()
                    await slowly(0.001)
            return len(asked.result().offers)
        finally:
            await archive.close()

    assert asyncio.run(ask()) == ROWS
