"""When the disk is full, the file held, read-only or broken: live work goes on, it is said, and nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from pathlib import Path

import pytest

from agent_console.archive import opening
from agent_console.archive.archive import Archive
from agent_console.errors import ArchiveUnavailable
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch
from agent_console.history.filters import HistoryFilter, HistoryQuery
from tests.archive.made import check_whole, day, run, sighting, stored

HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "archive.sqlite"


async def count(archive: Archive) -> int:
    return sum((await archive.counts(HistoryFilter())).values())


def test_a_full_disk_is_said_reading_goes_on_and_it_catches_up(file: Path) -> None:
    async def work() -> list[ArchiveChange]:
        archive = await stored(file, *day(50))
        heard: list[ArchiveChange] = []
        archive.subscribe(heard.append)
        writing = archive._writing
        pages = writing._keeper._connection.execute("PRAGMA page_count").fetchone()[0]
        writing._keeper._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ArchiveUnavailable, match="disk is full"):
            await archive.write(FactBatch(sightings=tuple(sighting(1_000 + n) for n in range(500))))
        with pytest.raises(ArchiveUnavailable):
            await archive.write(FactBatch(sightings=(sighting(5_000),)))
        assert await count(archive) == 50
        assert [(change.waiting, change.trouble is not None) for change in heard] == [(1, True), (2, True)]
        writing._keeper._connection.execute("PRAGMA max_page_count = 1000000")
        await archive.write(FactBatch(sightings=(sighting(5_001),)))
        assert await count(archive) == 552
        assert heard[-1].trouble is None
        await archive.close()
        return heard

    run(work())
    assert len(check_whole(file)) == 552


def test_a_full_disk_keeps_the_search_from_knowing_every_row_and_that_is_said(file: Path) -> None:
    async def work() -> None:
        archive = await stored(file)
        hold = archive._writing._keeper._connection
        hold.execute("PRAGMA query_only = 1")
        with pytest.raises(ArchiveUnavailable):
            await archive.write(FactBatch(sightings=(sighting(1),)))
        hold.execute("PRAGMA query_only = 0")
        await archive.write(FactBatch(sightings=day(20)))
        hold.execute("INSERT OR IGNORE INTO words_due (id) SELECT id FROM entry")
        hold.execute("PRAGMA query_only = 1")
        with pytest.raises(ArchiveUnavailable, match="may not be written"):
            await archive.page(HistoryQuery(filter=HistoryFilter(text="ana")))
        hold.execute("PRAGMA query_only = 0")
        assert await archive.page(HistoryQuery(filter=HistoryFilter(text="ana")))
        await archive.close()

    run(work())


def test_what_waits_is_written_at_the_end(file: Path) -> None:
    async def work() -> None:
        archive = await stored(file)
        connection = archive._writing._keeper._connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ArchiveUnavailable):
            await archive.write(FactBatch(sightings=day(200)))
        connection.execute("PRAGMA max_page_count = 1000000")
        await archive.close()

    run(work())
    assert len(check_whole(file)) == 200


def test_a_file_that_another_process_holds(file: Path) -> None:
    async def work() -> None:
        archive = await stored(file, sighting(1))
        archive._writing._keeper._connection.execute("PRAGMA busy_timeout = 50")
        holder = await asyncio.create_subprocess_exec(
            sys.executable, "-c", HOLD, str(file), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        assert holder.stdout is not None
        assert await holder.stdout.readline() == b"held\n"
        with pytest.raises(ArchiveUnavailable, match="Another program holds"):
            await archive.write(FactBatch(sightings=(sighting(2),)))
        assert await count(archive) == 1
        await holder.communicate(b"\n")
        await archive.write(FactBatch(sightings=(sighting(3),)))
        assert await count(archive) == 3
        await archive.close()

    run(work())
    assert len(check_whole(file)) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_read_only_archive_is_said(file: Path) -> None:
    async def fill() -> None:
        await (await stored(file, sighting(1))).close()

    run(fill())

    async def work() -> None:
        archive = await Archive.open(file)
        archive._writing._keeper._connection.execute("PRAGMA query_only = 1")
        with pytest.raises(ArchiveUnavailable, match="may not be written"):
            await archive.write(FactBatch(sightings=(sighting(2),)))
        assert await count(archive) == 1
        await archive.close()

    run(work())


def test_a_page_that_breaks_in_mid_run_is_said_and_work_goes_on(file: Path) -> None:
    async def fill() -> None:
        await (await stored(file, *day(800))).close()

    run(fill())
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'entry'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    broken = bytearray(file.read_bytes())
    broken[(root - 1) * size : (root - 1) * size + 400] = b"\xff" * 400

    async def work() -> None:
        archive = await Archive.open(file)
        await asyncio.to_thread(file.write_bytes, broken)
        with pytest.raises(ArchiveUnavailable, match="damaged"):
            await archive.page(HistoryQuery())
        await archive.close()

    run(work())
    # Left where it is; SQLite's own counters in the header may move on.
    assert file.read_bytes()[:16] == broken[:16]
    assert not [one for one in file.parent.iterdir() if ".corrupt-" in one.name]


def test_why_it_cannot_be_used_is_said_in_words(file: Path) -> None:
    for code, words in (
        (sqlite3.SQLITE_FULL, "The disk is full."),
        (sqlite3.SQLITE_BUSY, "Another program holds the archive."),
        (sqlite3.SQLITE_READONLY, "The archive may not be written."),
        (sqlite3.SQLITE_IOERR, "The disk does not answer."),
        (sqlite3.SQLITE_MISUSE, "The archive cannot be used."),
    ):
        error = sqlite3.OperationalError("as SQLite says it")
        error.sqlite_errorcode = code
        assert opening.unavailable(error, file).title == words
