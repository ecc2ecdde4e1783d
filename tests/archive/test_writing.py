"""What is written: folded into one row each, whatever comes twice, late, or out of order."""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_console.archive.archive import Archive
from agent_console.archive.retention import forget_old
from agent_console.errors import ArchiveSuperseded
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import ActivityChange, Actor, FactBatch, Origin, Sighting, Watched
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.history.rows import Hole, ReservationDetail
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.archive.made import ALICE, BEGIN, BOB, check_whole, day, reservation_sid, run, sighting, step, stored

HOUR = timedelta(hours=1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "archive.sqlite"


def after(file: Path, *batches: tuple[Sighting, ...], sid: int = 1) -> ReservationDetail:
    """Write batch after batch and return what is then known of one reservation."""

    async def work() -> ReservationDetail:
        archive = await stored(file)
        for batch in batches:
            await archive.write(FactBatch(sightings=batch))
        detail = await archive.detail(reservation_sid(sid))
        await archive.close()
        assert detail is not None
        return detail

    return run(work())


def test_one_reservation_with_everything(file: Path) -> None:
    detail = after(file, (sighting(1, at=BEGIN),))
    row = detail.row
    assert (row.status, row.worker_name, row.queue, row.channel) == (S.COMPLETED, "Alice", "Billing", "voice")
    assert (row.caller_name, row.caller_number) == ("Jon Park", "+14155550001")
    assert (row.answered_after_s, row.handled_s) == (4.0, 90.0 - 4.0 + 4.0)
    assert [one.status for one in detail.transitions] == [S.PENDING, S.ACCEPTED, S.WRAPPING, S.COMPLETED]
    assert [(one.seen_at - one.at).total_seconds() for one in detail.transitions] == [0.4] * 4
    assert json.loads(detail.attributes)["account"] == "A-1"


def test_the_same_again_changes_nothing(file: Path) -> None:
    once = after(file, day(40), sid=7)
    before = check_whole(file)
    again = after(file, day(40), tuple(reversed(day(40))), sid=7)
    assert again == once
    assert check_whole(file) == before


@pytest.mark.parametrize("seed", range(8))
def test_pieces_in_any_order_come_to_the_same(tmp_path: Path, seed: int) -> None:
    whole = sighting(1, at=BEGIN)
    pieces = [
        replace(whole, transitions=(one,), task=whole.task if n == 2 else None)
        for n, one in enumerate(whole.transitions)
    ]
    random.Random(seed).shuffle(pieces)  # noqa: S311  an order that can be repeated
    expected = after(tmp_path / "whole.sqlite", (whole,))
    found = after(tmp_path / "pieces.sqlite", *((piece,) for piece in pieces))
    assert found.transitions == expected.transitions
    assert replace(found.row, key=0) == replace(expected.row, key=0)
    assert check_whole(tmp_path / "pieces.sqlite").keys() == {reservation_sid(1)}


def test_an_older_status_never_overwrites_a_newer(file: Path) -> None:
    done = sighting(1, at=BEGIN)
    stale = replace(done, transitions=done.transitions[:1], task=None)
    assert after(file, (done,), (stale,)).row.status is S.COMPLETED


def test_an_earlier_offer_moves_the_row_and_its_words(file: Path) -> None:
    whole = sighting(1, at=BEGIN)
    late = replace(whole, offered_at=None, transitions=whole.transitions[1:])

    async def work() -> tuple[int, list[int], int]:
        archive = await stored(file, late)
        found = await archive.page(HistoryQuery(filter=HistoryFilter(text="jon")))
        before = found[0].key
        await archive.write(FactBatch(sightings=(whole,)))
        rows = await archive.page(HistoryQuery(filter=HistoryFilter(text="jon")))
        every = await archive.page(HistoryQuery())
        await archive.close()
        return before, [row.key for row in rows], len(every)

    before, keys, count = run(work())
    assert len(keys) == count == 1
    assert keys[0] < before
    check_whole(file)


def test_attributes_that_are_not_json_are_kept_as_they_came(file: Path) -> None:
    broken = '{"name": "Ana", "from": "+1415'
    detail = after(file, (sighting(1, attributes=broken),))
    assert detail.attributes == broken
    assert detail.row.caller_name == ""


def test_a_clock_that_goes_backwards_is_kept_as_it_was_seen(file: Path) -> None:
    back = replace(step(S.ACCEPTED, BEGIN + timedelta(seconds=4)), seen_at=BEGIN - HOUR)
    made = sighting(1, status=S.PENDING, at=BEGIN)
    detail = after(file, (replace(made, transitions=(*made.transitions, back)),))
    assert detail.transitions[1].seen_at == BEGIN - HOUR
    assert detail.row.answered_after_s == 4.0


def test_who_acted_and_where_it_is_known_from(file: Path) -> None:
    mine = step(S.ACCEPTED, BEGIN + timedelta(seconds=4), actor=Actor.THIS_CONSOLE)
    from_list = sighting(1, status=S.PENDING, at=BEGIN, origin=Origin.LIST)
    detail = after(file, (from_list,), (replace(from_list, offered_at=None, transitions=(mine,)),))
    assert detail.row.ended_by is Actor.THIS_CONSOLE
    assert detail.row.origins == {Origin.LIST, Origin.LIVE}


def test_everyone_hears_of_a_write(file: Path) -> None:
    async def work() -> list[ArchiveChange]:
        archive = await stored(file)
        heard: list[ArchiveChange] = []
        leave = archive.subscribe(heard.append)
        await archive.write(FactBatch(sightings=(sighting(1, status=S.PENDING, at=BEGIN),)))
        await archive.write(FactBatch(sightings=(sighting(1, at=BEGIN),)))
        leave()
        await archive.write(FactBatch(sightings=(sighting(2),)))
        await archive.close()
        return heard

    first, second = run(work())
    assert (bool(first.added), bool(first.changed)) == (True, False)
    assert tuple(second.changed) == (reservation_sid(1),)


def test_a_day_with_activities_and_holes(file: Path) -> None:
    def change(after_h: float, name: str, *, available: bool) -> ActivityChange:
        at = BEGIN + after_h * HOUR
        return ActivityChange(worker_sid=ALICE, at=at, seen_at=at, activity_name=name, available=available)

    async def work() -> None:
        archive = await stored(file, sighting(1, at=BEGIN + HOUR), sighting(2, at=BEGIN + HOUR, worker=BOB))
        spans = ((0, 2), (1.5, 3), (5, 6))
        watched = tuple(
            Watched(worker_sid=ALICE, since=BEGIN + a * HOUR, until=BEGIN + b * HOUR, origin=Origin.LIVE)
            for a, b in spans
        )
        changes = (change(0, "Available", available=True), change(2, "Lunch", available=False))
        await archive.write(FactBatch(activity_changes=changes, watched=watched))
        await archive.write(FactBatch(activity_changes=changes, watched=watched))
        band = await archive.day(ALICE, BEGIN, BEGIN + 6 * HOUR)
        assert [(span.name, span.since, span.until) for span in band.activities] == [
            ("Available", BEGIN, BEGIN + 2 * HOUR),
            ("Lunch", BEGIN + 2 * HOUR, BEGIN + 6 * HOUR),
        ]
        assert [tick.sid for tick in band.offers] == [reservation_sid(1)]
        assert band.holes == (Hole(BEGIN + 3 * HOUR, BEGIN + 5 * HOUR),)
        assert await archive.holes(ALICE, BEGIN, BEGIN + 6 * HOUR) == band.holes
        await archive.close()

    run(work())
    # SQLite 3.40 takes a column before the end of the key for NULL: every table has to pass its check.
    check_whole(file)


def test_what_is_older_than_the_days_to_keep_goes_in_steps_with_its_words(file: Path) -> None:
    old = tuple(sighting(number, at=BEGIN - timedelta(days=40, seconds=number)) for number in range(600))

    async def fill() -> None:
        archive = await stored(file, *old, *(sighting(1_000 + number) for number in range(10)))
        await archive.page(HistoryQuery(filter=HistoryFilter(text="ana")))
        await archive.close()

    run(fill())
    connection = sqlite3.connect(file, isolation_level=None)
    now_ms = int((BEGIN + timedelta(days=1)).timestamp() * 1_000)
    gone = []
    while step_count := forget_old(connection, 30, now_ms):
        gone.append(step_count)
    connection.close()
    assert (sum(gone), len(gone)) == (600, 2)
    assert len(check_whole(file)) == 10

    async def look() -> int:
        archive = await Archive.open(file)
        rows = await archive.page(HistoryQuery(filter=HistoryFilter(text="ana")))
        await archive.close()
        return len(rows)

    assert run(look()) <= 10


def test_a_clock_years_ahead_costs_no_row(file: Path) -> None:
    async def work() -> int:
        archive = await stored(file, *day(50), keep_days=30)
        await archive.write(FactBatch(sightings=(sighting(99),)))
        count = sum((await archive.counts(HistoryFilter())).values())
        await archive.close()
        return count

    assert run(work()) == 51


def test_numbers_are_masked_before_they_are_stored(file: Path) -> None:
    async def work() -> ReservationDetail | None:
        archive = await stored(file, sighting(1), mask_numbers=True)
        assert not await archive.page(HistoryQuery(filter=HistoryFilter(text="4155550001")))
        detail = await archive.detail(reservation_sid(1))
        await archive.close()
        return detail

    detail = run(work())
    assert detail is not None
    assert json.loads(detail.attributes)["from"] == "+*********01"
    everything = b"".join(one.read_bytes() for one in file.parent.iterdir())
    assert b"4155550001" not in everything


def test_after_the_end_nothing_is_taken(file: Path) -> None:
    async def work() -> None:
        archive = await stored(file)
        await archive.close()
        await archive.close()
        with pytest.raises(ArchiveSuperseded):
            await archive.write(FactBatch(sightings=(sighting(1),)))
        with pytest.raises(ArchiveSuperseded):
            await archive.page(HistoryQuery())

    run(work())


def test_a_write_whose_waiter_is_cancelled_is_stored_all_the_same(tmp_path: Path) -> None:
    """At the end of a shift the recorder is cancelled while its last batch stands in the thread's queue."""

    async def scenario() -> None:
        archive = await Archive.open(tmp_path / "archive.sqlite")
        busy = threading.Event()
        archive._writing._thread.submit(busy.wait)
        async with asyncio.TaskGroup() as tasks:
            waiting = tasks.create_task(archive.write(FactBatch(sightings=(sighting(1),))))
            await asyncio.sleep(0)
            waiting.cancel()
        busy.set()
        await archive.close()
        assert set(check_whole(tmp_path / "archive.sqlite")) == {reservation_sid(1)}

    asyncio.run(scenario())
