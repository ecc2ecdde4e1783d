"""A damaged archive is set aside as it is, and what can be read of it is in the new one."""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from agent_console.archive.archive import Archive
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch
from agent_console.taskrouter.sids import WorkerSid
from tests.archive.made import check_whole, day, reservation_sid, run, sighting, stored
from tests.archive.older import older_archive
from tests.waiting import PATIENCE_S

ROWS = 1_200
FIRST = WorkerSid("WK" + "01" * 16)
#: A page holds fewer rows than this.
MOST_ROWS_A_PAGE = 60
_TOLD = "of its reservations are in the new one"


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("older") / "archive.sqlite"
    older_archive(file, ROWS)
    return file


@pytest.fixture
def file(older: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(older, tmp_path / "archive.sqlite"))


def aside(file: Path) -> Path:
    (kept,) = (one for one in file.parent.iterdir() if ".corrupt-" in one.name and one.name[-1].isdigit())
    return kept


def rows(file: Path) -> dict[bytes, tuple[object, ...]]:
    columns = (
        "r.status, q.text, c.text, w.text, answer_ms, handle_ms, priority, task_created_ms, attributes IS NULL, k.sid"
        " FROM reservation r JOIN worker k ON k.id = r.worker_id LEFT JOIN label q ON q.id = queue_id"
        " LEFT JOIN label c ON c.id = channel_id LEFT JOIN label w ON w.id = workflow_id"
    )
    with closing(sqlite3.connect(file)) as connection:
        return {row[0]: row[1:] for row in connection.execute(f"SELECT r.sid, {columns}")}


def damage_page(file: Path, page: int) -> bytes:
    with closing(sqlite3.connect(file)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    broken = bytearray(file.read_bytes())
    broken[(page - 1) * size : page * size] = b"\xa5" * size
    file.write_bytes(broken)
    return bytes(broken)


def page_of_rows(file: Path, number: int) -> int:
    """Return the page that holds the rows of a number, found by the bytes of its SID."""
    with closing(sqlite3.connect(file)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        sid, task_sid = connection.execute(
            "SELECT sid, task_sid FROM reservation ORDER BY id LIMIT 1 OFFSET ?", (number,)
        ).fetchone()
    place = file.read_bytes().index(sid + task_sid)
    return int(place // size + 1)


async def taken_over(file: Path, act: Callable[[Archive], object] = lambda _archive: None) -> str:
    """Open it, wait until what could be read is in it, and return what was said of that."""
    said, over = [""], asyncio.Event()

    def hear(change: ArchiveChange) -> None:
        text = str(change.trouble or "")
        if _TOLD in text or "Nothing of it" in text:
            said[0] = text
            over.set()

    archive = await Archive.open(file)
    archive.subscribe(hear)
    act(archive)
    async with asyncio.timeout(PATIENCE_S):
        await over.wait()
    await archive.close()
    return said[0]


@pytest.mark.parametrize("number", [0, 7, ROWS // 2, ROWS - 1])
def test_of_an_older_one_only_the_rows_of_the_damaged_page_are_missing(file: Path, number: int) -> None:
    before = rows(file)
    broken = damage_page(file, page_of_rows(file, number))
    said = run(taken_over(file))
    after = rows(file)
    assert aside(file).read_bytes() == broken
    assert 0 < len(before) - len(after) < MOST_ROWS_A_PAGE
    assert after.items() <= before.items()
    assert f"{len(after):,} {_TOLD}, {len(before) - len(after)} could not be read" in said
    check_whole(file)
    with closing(sqlite3.connect(file)) as connection:
        for table in ("activity", "watched", "intent"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)  # noqa: S608  one of three
    assert not [one for one in file.parent.iterdir() if one.name.endswith(".unread")]


def test_many_damaged_pages_cost_their_rows_alone(file: Path) -> None:
    before, chance = rows(file), random.Random(2)  # noqa: S311  damage that can be repeated
    pages = {page_of_rows(file, chance.randrange(ROWS)) for _ in range(5)}
    for page in pages:
        damage_page(file, page)
    run(taken_over(file))
    after = rows(file)
    assert after.items() <= before.items()
    assert len(before) - len(after) < MOST_ROWS_A_PAGE * len(pages)


def test_what_happens_meanwhile_is_stored_as_well_and_an_early_end_is_no_matter(file: Path) -> None:
    before = len(rows(file))
    damage_page(file, page_of_rows(file, 100))

    async def work() -> None:
        archive = await Archive.open(file)
        await archive.write(FactBatch(sightings=(sighting(1),)))
        await archive.close()
        await taken_over(file)

    run(work())
    after = check_whole(file)
    assert reservation_sid(1) in after
    assert before - MOST_ROWS_A_PAGE < len(after) - 1 < before


def test_of_todays_version_too(tmp_path: Path) -> None:
    file = tmp_path / "archive.sqlite"

    async def fill() -> None:
        await (await stored(file, *day(300))).close()

    run(fill())
    whole = check_whole(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'tally_by_route'").fetchone()
    damage_page(file, root)
    said = run(taken_over(file))
    assert f"300 {_TOLD}. It is kept as {aside(file)}" in said
    assert check_whole(file) == whole


def test_of_what_is_no_archive_nothing_is_taken_and_that_is_said(tmp_path: Path) -> None:
    file = tmp_path / "archive.sqlite"
    file.write_bytes(b"no archive at all" * 400)
    said = run(taken_over(file))
    assert f"Nothing of it could be read. It is kept as {aside(file)}" in said
    assert check_whole(file) == {}
