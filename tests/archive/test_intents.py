"""Clicks in the archive: written before they are sent, found again after a crash, settled once."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_console.archive.archive import Archive
from agent_console.archive.opening import open_for_writing
from agent_console.archive.retention import forget_old
from agent_console.archive.schema import APPLICATION_ID, STEPS
from agent_console.history.facts import FactBatch, Origin, Sighting, Transition
from agent_console.history.intents import Intent, Outcome
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus

AT = datetime(2026, 3, 2, 14, 2, 3, 250_000, tzinfo=UTC)
WORKER = WorkerSid(f"WK{1:032x}")
CLICK = Intent(
    id=f"{7:032x}",
    worker_sid=WORKER,
    verb="reject",
    clicked_at=AT,
    reservation_sid=ReservationSid(f"WR{1:032x}"),
    activity_sid=ActivitySid(f"WA{2:032x}"),
    target="Break +4915112345678",
    caller="Marcus Webb",
)
SETTLED = replace(CLICK, outcome=Outcome.TOO_LATE, settled_at=AT + timedelta(seconds=1))


async def written(file: Path, *batches: FactBatch, mask_numbers: bool = False) -> tuple[Intent, ...]:
    archive = await Archive.open(file, mask_numbers=mask_numbers)
    try:
        for batch in batches:
            await archive.write(batch)
    finally:
        await archive.close()
    # As after a crash: another console reads what is on disk.
    archive = await Archive.open(file)
    try:
        return await archive.open_intents(WORKER)
    finally:
        await archive.close()


def test_an_open_click_comes_back_as_it_was(tmp_path: Path) -> None:
    assert asyncio.run(written(tmp_path / "a.sqlite", FactBatch(intents=(CLICK,)))) == (CLICK,)


def test_a_click_that_was_made_again_comes_back_as_such(tmp_path: Path) -> None:
    again = replace(CLICK, id=f"{8:032x}", clicked_at=AT + timedelta(seconds=2))
    other = replace(CLICK, id=f"{9:032x}", clicked_at=AT + timedelta(seconds=3), verb="accept")
    found = asyncio.run(written(tmp_path / "a.sqlite", FactBatch(intents=(CLICK, again, other))))
    assert found == (replace(CLICK, is_repeated=True), again, other)
    settled = replace(again, outcome=Outcome.ARRIVED, settled_at=AT + timedelta(seconds=4))
    found = asyncio.run(written(tmp_path / "a.sqlite", FactBatch(intents=(settled,))))
    assert found == (replace(CLICK, is_repeated=True), other)


def test_which_of_two_was_later_is_told_by_their_identities(tmp_path: Path) -> None:
    """What two runs know of the server's clock differs by more than lies between their clicks."""
    again = replace(CLICK, id=f"{8:032x}", clicked_at=AT - timedelta(seconds=1))
    found = asyncio.run(written(tmp_path / "a.sqlite", FactBatch(intents=(CLICK, again))))
    assert found == (replace(CLICK, is_repeated=True), again)


@pytest.mark.parametrize(
    "order", [(CLICK, SETTLED), (SETTLED, CLICK), (CLICK, SETTLED, SETTLED), (SETTLED, CLICK, CLICK)]
)
def test_an_outcome_is_never_taken_back_whatever_comes_first(tmp_path: Path, order: tuple[Intent, ...]) -> None:
    file = tmp_path / "a.sqlite"
    assert asyncio.run(written(file, *(FactBatch(intents=(one,)) for one in order))) == ()
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT outcome, caller FROM intent").fetchall() == [(5, "Marcus Webb")]
    connection.close()


def test_numbers_are_masked_where_the_settings_ask_for_it(tmp_path: Path) -> None:
    caller = replace(CLICK, caller="+14155550199")
    (found,) = asyncio.run(written(tmp_path / "a.sqlite", FactBatch(intents=(caller,)), mask_numbers=True))
    assert "4155550" not in found.caller
    assert "1511234" not in found.target
    assert found.target.startswith("Break")


def test_the_first_version_gains_the_table_and_keeps_its_rows(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    with sqlite3.connect(file) as connection:
        connection.executescript(STEPS[0])
        connection.execute("INSERT INTO worker VALUES (1, x'00000000000000000000000000000001', 'Ada')")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    assert asyncio.run(written(file, FactBatch(intents=(CLICK,)))) == (CLICK,)
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT id, name FROM worker").fetchall() == [(1, "Ada")]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
    connection.close()


def test_old_clicks_go_with_what_they_were_about(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    offer = Sighting(
        sid=ReservationSid(f"WR{9:032x}"),
        task_sid=TaskSid(f"WT{9:032x}"),
        worker_sid=WORKER,
        offered_at=AT,
        transitions=(Transition(status=ReservationStatus.PENDING, at=AT, seen_at=AT, origin=Origin.LIVE),),
    )
    old = replace(CLICK, id=f"{8:032x}", clicked_at=AT - timedelta(days=40))
    asyncio.run(written(file, FactBatch(sightings=(offer,), intents=(CLICK, old))))
    connection, _ = open_for_writing(file)
    forget_old(connection, 30, now_ms=round(AT.timestamp() * 1000))
    assert connection.execute("SELECT count(*) FROM intent").fetchone() == (1,)
    connection.close()
