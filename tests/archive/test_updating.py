"""While an archive of an older version is brought up to date the console works: nothing it stores then is lost."""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from agent_console.archive.archive import Archive
from agent_console.archive.beside import begin_meanwhile
from agent_console.archive.keeper import Keeper, bring_up_to_date
from agent_console.archive.schema import STEPS
from agent_console.archive.updating import Updating
from agent_console.errors import ArchiveError, ArchiveUnavailable
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch
from agent_console.history.filters import ExportFormat, HistoryFilter, HistoryQuery
from tests.archive.made import check_whole, reservation_sid, run, sighting
from tests.archive.older import older_archive, version
from tests.archive.test_intents import CLICK as OPEN_CLICK
from tests.archive.test_intents import WORKER
from tests.archive.writes import ROWS as ROWS_AT_ONCE
from tests.children import uncounted
from tests.waiting import PATIENCE_S

CLICK = replace(OPEN_CLICK, trace="CA" + "1" * 32)
ROWS = 1_000
KILLS = 6


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("older") / "archive.sqlite"
    older_archive(file, ROWS)
    return file


@pytest.fixture
def file(older: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(older, tmp_path / "archive.sqlite"))


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Let nobody begin to bring it up to date meanwhile."""
    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        yield


def beside(file: Path) -> list[str]:
    return [one.name for one in file.parent.iterdir() if one.name != file.name]


async def rows_of(archive: Archive) -> int:
    return sum((await archive.counts(HistoryFilter())).values())


def test_it_is_written_at_once_and_read_once_it_is_up_to_date(file: Path) -> None:
    heard: list[tuple[ArchiveChange, int]] = []

    async def work() -> None:
        async with asyncio.TaskGroup() as group:
            with held(file):
                archive = await Archive.open(file)
                archive.subscribe(lambda change: heard.append((change, threading.get_ident())))
                reading = group.create_task(rows_of(archive))
                searching = group.create_task(archive.page(HistoryQuery(filter=HistoryFilter(text="chloe"))))
                exporting = group.create_task(
                    archive.export(
                        HistoryQuery(), ExportFormat.CSV, file.with_name("all.csv"), lambda _done, _all: True
                    )
                )
                await archive.write(FactBatch(sightings=(sighting(1),)))
                click = archive.hand_over(FactBatch(intents=(CLICK,)), wait_s=5.0)
                assert click.is_stored
                await click.heard()
                assert version(file) == 2
                assert not any(one.done() for one in (reading, searching, exporting))
        assert reading.result() == exporting.result() == ROWS + 1
        assert searching.result()
        assert await archive.open_intents(WORKER) == (CLICK,)
        await archive.close()

    run(work())
    assert reservation_sid(1) in check_whole(file)
    assert version(file) == len(STEPS)
    assert beside(file) == ["all.csv"]
    assert {thread for _change, thread in heard} == {threading.get_ident()}
    parts = [change.updating for change, _thread in heard]
    told = [part for part in parts if part is not None]
    assert told == sorted(told)
    assert parts[len(told) :] == [None] * (len(parts) - len(told))
    assert len(told) < len(parts)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_any_moment_meanwhile_nothing_acknowledged_is_lost(older: Path, file: Path) -> None:
    chance, first = random.Random(6), 0  # noqa: S311  moments that can be repeated
    for kill in range(KILLS):
        command = [sys.executable, "-m", "tests.archive.writes", str(file), str(first)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=uncounted()) as process:
            assert process.stdout is not None
            # Every second one never gets as far as to bring it up to date.
            if kill % 2:
                said = [int(process.stdout.readline()) for _ in range(chance.randrange(1, 9))]
                process.kill()
            else:
                with held(file):
                    said = [int(process.stdout.readline()) for _ in range(chance.randrange(1, 9))]
                    assert version(file) == 2
                    process.kill()
            first = max([*said, *map(int, process.stdout.read().split())])
        if kill % 2:
            run(opened_and_closed(file))
            assert {reservation_sid(number) for number in range(first)} <= check_whole(file).keys()
            assert beside(file) == []
            shutil.copyfile(older, file)
            first = 0
    assert first % ROWS_AT_ONCE == 0


async def opened_and_closed(file: Path) -> int:
    archive = await Archive.open(file)
    try:
        return await rows_of(archive)
    finally:
        await archive.close()


def test_closed_meanwhile_it_goes_on_the_next_time(file: Path) -> None:
    async def work() -> None:
        archive = await Archive.open(file)
        await archive.write(FactBatch(sightings=(sighting(1),), intents=(CLICK,)))
        await archive.close()
        again = await Archive.open(file)
        assert await rows_of(again) == ROWS + 1
        assert await again.open_intents(WORKER) == (CLICK,)
        await again.close()

    run(work())
    assert reservation_sid(1) in check_whole(file)
    assert beside(file) == []


def test_the_command_line_finds_what_was_written_beside_it(file: Path) -> None:
    keeper = Keeper(file, begin_meanwhile(file))
    keeper.write(FactBatch(sightings=(sighting(1),)))
    keeper.close()
    assert version(file) == 2
    bring_up_to_date(file, lambda _part: None)
    assert reservation_sid(1) in check_whole(file)
    assert beside(file) == []


def test_two_consoles_bring_it_up_to_date_once_and_lose_nothing(file: Path) -> None:
    async def work() -> None:
        with held(file):
            one, other = await Archive.open(file), await Archive.open(file)
            for number in range(10):
                await (one if number % 2 else other).write(FactBatch(sightings=(sighting(number),)))
            assert len([name for name in beside(file) if ".meanwhile-" in name and "-wal" not in name]) == 2
        await one.readable()
        await other.readable()
        assert await rows_of(one) == await rows_of(other) == ROWS + 10
        await one.close()
        await other.close()

    run(work())
    assert len(check_whole(file)) == ROWS + 10
    assert beside(file) == []


def test_what_cannot_be_brought_up_to_date_is_told_and_tried_again_until_it_is_not_wanted(tmp_path: Path) -> None:
    async def work() -> list[ArchiveError]:
        failures: asyncio.Queue[ArchiveError] = asyncio.Queue()
        # A folder is no file: as one that may not be opened.
        updating = Updating(
            tmp_path,
            progress=lambda _part: None,
            failed=failures.put_nowait,
            done=lambda *_opened: pytest.fail("it cannot be opened"),
        )
        async with asyncio.timeout(PATIENCE_S):
            failure = await failures.get()
            assert await updating.stop() is None
        return [failure]

    (failure,) = run(work())
    assert isinstance(failure, ArchiveUnavailable)


def test_what_is_told_meanwhile_says_how_far_it_is(file: Path) -> None:
    async def work() -> None:
        heard: list[ArchiveChange] = []
        with held(file):
            archive = await Archive.open(file)
            archive.subscribe(heard.append)
            archive._writing._keeper._connection.execute("PRAGMA query_only = 1")
            with pytest.raises(ArchiveUnavailable):
                await archive.write(FactBatch(sightings=(sighting(1),)))
            assert [(change.updating, change.waiting, change.trouble is None) for change in heard] == [(0.0, 1, False)]
        assert await rows_of(archive) == ROWS
        await archive.write(FactBatch(sightings=(sighting(2),)))
        assert await rows_of(archive) == ROWS + 2
        assert heard[-1].trouble is None
        await archive.close()

    run(work())
