"""From a path to an archive: permissions, versions, damage. Nothing is ever overwritten."""

from __future__ import annotations

import random
import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from agent_console.archive.archive import Archive
from agent_console.archive.opening import open_for_reading, open_for_writing
from agent_console.archive.schema import APPLICATION_ID, STEPS
from agent_console.errors import ArchiveDamaged, ArchiveTooNew, ArchiveUnavailable
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch
from agent_console.history.filters import HistoryFilter, HistoryQuery
from tests.archive.made import check_whole, day, reservation_sid, run, sighting, stored

ROWS = 60
SID_7 = (7).to_bytes(16, "big")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "archive.sqlite"


def fill(file: Path, count: int = ROWS) -> None:
    async def work() -> None:
        archive = await stored(file, *day(count))
        await archive.close()

    run(work())


def aside(file: Path) -> list[Path]:
    return [one for one in file.parent.iterdir() if ".corrupt-" in one.name and one.name[-1].isdigit()]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_new_archive_is_the_owners_alone_and_says_what_it_is(file: Path) -> None:
    fill(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_every_older_version_is_brought_up_to_date(file: Path) -> None:
    for version in range(len(STEPS) + 1):
        file.unlink(missing_ok=True)
        file.parent.mkdir(exist_ok=True)
        with sqlite3.connect(file) as connection:
            for step in STEPS[:version]:
                connection.executescript(step)
            if version:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {version}")
        connection.close()
        opened, damage = open_for_writing(file)
        assert damage is None
        assert opened.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
        opened.close()


def test_a_newer_one_is_refused_with_words_and_left_alone(file: Path) -> None:
    fill(file)
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(ArchiveTooNew, match="newer version"):
        open_for_writing(file)
    with pytest.raises(ArchiveTooNew):
        open_for_reading(file)
    assert file.read_bytes() == before
    assert not aside(file)


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to be looked at", b"SQLite format 3\x00" * 9]
)
def test_what_is_no_archive_is_set_aside_and_kept(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content * 20)
    connection, damage = open_for_writing(file)
    connection.close()
    assert isinstance(damage, ArchiveDamaged)
    (kept,) = aside(file)
    assert kept.read_bytes() == content * 20
    assert damage.set_aside == str(kept)
    assert check_whole(file) == {}


def test_another_programs_database_is_set_aside_whole(file: Path) -> None:
    file.parent.mkdir()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE theirs (value)")
        connection.execute("INSERT INTO theirs VALUES (1)")
    connection.close()
    open_for_writing(file)[0].close()
    (kept,) = aside(file)
    with sqlite3.connect(kept) as connection:
        assert connection.execute("SELECT value FROM theirs").fetchall() == [(1,)]
    connection.close()


def test_an_empty_file_becomes_an_archive(file: Path) -> None:
    file.parent.mkdir()
    file.touch()
    connection, damage = open_for_writing(file)
    connection.close()
    assert damage is None
    assert check_whole(file) == {}


def test_a_reader_sets_nothing_aside(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no archive" * 500)
    with pytest.raises(ArchiveDamaged):
        open_for_reading(file)
    assert not aside(file)
    file.unlink()
    with pytest.raises(ArchiveUnavailable):
        open_for_reading(file)


def test_bits_that_flip_never_crash_it_and_wrong_counts_are_never_silent(file: Path) -> None:
    fill(file)
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    whole, chance = file.read_bytes(), random.Random(3)  # noqa: S311  damage that can be repeated
    told = 0

    async def look() -> tuple[bool, tuple[int, int]]:
        """Whether damage was told, and how many rows are listed and counted."""
        try:
            archive = await Archive.open(file, look_after_s=0.0)
        except (ArchiveUnavailable, ArchiveTooNew):
            return True, (0, 0)
        try:
            was_told = await archive.looked_through() is not None
            listed = len(await archive.page(HistoryQuery(), limit=ROWS + 1))
            counted = sum((await archive.counts(HistoryFilter())).values())
        except (ArchiveUnavailable, ArchiveDamaged):
            return True, (0, 0)
        finally:
            await archive.close()
        return was_told, (listed, counted)

    for _ in range(100):
        for leftover in file.parent.iterdir():
            leftover.unlink()
        broken = bytearray(whole)
        for _ in range(8):
            place = chance.randrange(len(broken))
            broken[place] ^= 1 << chance.randrange(8)
        file.write_bytes(broken)
        was_told, seen = run(look())
        assert was_told or seen == (ROWS, ROWS)
        told += was_told
    assert 0 < told < 100


def test_damage_that_nobody_has_met_is_told(file: Path) -> None:
    fill(file, 800)
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE tally_by_route SET count = count + 1 WHERE status = 8")
    connection.close()

    async def look() -> list[str]:
        archive = await Archive.open(file, look_after_s=0.0)
        heard: list[ArchiveChange] = []
        archive.subscribe(heard.append)
        assert await archive.looked_through() is not None
        await archive.close()
        return [str(change.trouble) for change in heard]

    (trouble,) = run(look())
    assert trouble.startswith("A part of the archive is damaged.")
    assert str(file) in trouble


def test_a_whole_archive_is_looked_through_in_silence_and_an_early_end_is_no_matter(file: Path) -> None:
    fill(file)

    async def look() -> None:
        archive = await Archive.open(file, look_after_s=0.0)
        assert await archive.looked_through() is None
        await archive.close()
        await (await Archive.open(file, look_after_s=0.0)).close()

    run(look())


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_file_cut_short_is_reported_and_kept(file: Path, part: float) -> None:
    fill(file, 400)
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    cut = file.read_bytes()[: int(file.stat().st_size * part)]
    file.write_bytes(cut)

    async def look() -> str:
        archive = await Archive.open(file)
        try:
            return "" if len(await archive.page(HistoryQuery(), limit=401)) == 400 else "fewer"
        except ArchiveUnavailable as error:
            return error.title
        finally:
            await archive.close()

    assert run(look()) in {"fewer", "A part of the archive is damaged."}
    assert any(one.read_bytes()[:1_000] == cut[:1_000] for one in (file, *aside(file)))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with pytest.raises(ArchiveUnavailable):
        open_for_writing(blocked / "archive.sqlite")


def test_two_consoles_write_to_one_archive(file: Path) -> None:
    async def work() -> None:
        one, other = await stored(file), await stored(file)
        for number in range(20):
            await (one if number % 2 else other).write(FactBatch(sightings=(sighting(number),)))
        assert sum((await one.counts(HistoryFilter())).values()) == 20
        await one.close()
        await other.close()

    run(work())
    assert len(check_whole(file)) == 20


def test_a_row_whose_values_are_damaged_ends_nothing(file: Path) -> None:
    fill(file, 30)
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE entry SET trail = x'c1ff', attributes = x'01ffff' WHERE sid = ?", (SID_7,))
    connection.close()

    async def work() -> None:
        archive = await Archive.open(file)
        with pytest.raises(ArchiveUnavailable, match="damaged"):
            await archive.page(HistoryQuery(), limit=30)
        with pytest.raises(ArchiveUnavailable, match="damaged"):
            await archive.detail(reservation_sid(7))
        await archive.write(FactBatch(sightings=(sighting(7), sighting(99))))
        assert sum((await archive.counts(HistoryFilter())).values()) == 31
        await archive.close()

    run(work())
