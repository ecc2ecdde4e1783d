"""An archive of version 2 becomes one of today: every row as it was, whatever happens meanwhile."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from agent_console.archive.archive import Archive
from agent_console.archive.inspection import Inspection
from agent_console.archive.keeper import bring_up_to_date
from agent_console.archive.opening import open_for_reading, open_for_writing
from agent_console.archive.schema import STEPS
from agent_console.errors import ArchiveUnavailable
from agent_console.history.facts import FactBatch
from agent_console.history.filters import HistoryFilter, HistoryQuery, Sort
from agent_console.taskrouter.sids import WorkerSid
from tests.archive.made import run, sighting
from tests.archive.older import content, older_archive, version

ROWS = 5_000
FIRST = WorkerSid("WK" + "01" * 16)


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("older") / "archive.sqlite"
    older_archive(file, ROWS)
    return file


@pytest.fixture
def file(older: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(older, tmp_path / "archive.sqlite"))


def test_every_row_is_as_it_was_and_the_file_no_larger(file: Path) -> None:
    before, size = content(file), file.stat().st_size
    told: list[float] = []
    connection, damage = open_for_writing(file, progress=told.append)
    connection.close()
    assert damage is None
    assert content(file) == before
    assert version(file) == len(STEPS)
    assert file.stat().st_size < size
    assert Inspection(file).run() == ""
    assert told == sorted(told)
    assert len(told) > ROWS // 2_000
    assert 0.0 < told[0] < told[-1] <= 1.0


def test_it_is_an_archive_like_any_other(file: Path) -> None:
    async def work() -> None:
        archive = await Archive.open(file)
        everything = HistoryFilter()
        assert sum((await archive.counts(everything)).values()) == ROWS
        page = await archive.page(HistoryQuery(filter=HistoryFilter(worker_sid=FIRST), sort=Sort.OLDEST), limit=ROWS)
        assert len(page) == -(-ROWS // 3)
        assert [row.key for row in page] == sorted(row.key for row in page)
        named = HistoryFilter(text="chloe")
        found = await archive.page(HistoryQuery(filter=named), limit=ROWS)
        assert found
        assert {row.caller_name for row in found} == {"Chloé"}
        detail = await archive.detail(page[0].sid)
        assert detail is not None
        assert [step.detail for step in detail.transitions] == ["", "Desk", "", ""]
        await archive.write(FactBatch(sightings=(sighting(ROWS + 1, queue="Billing"),)))
        assert sum((await archive.counts(everything)).values()) == ROWS + 1
        assert (await archive.queues_and_channels(FIRST)) == (("Billing", "Sales"), ("chat", "voice"))
        await archive.close()

    run(work())
    assert Inspection(file).run() == ""


def test_what_cannot_be_carried_changes_nothing(file: Path) -> None:
    before = content(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveUnavailable, match="Another program holds the archive"):
            open_for_writing(file)
    assert content(file) == before
    assert version(file) == 2


def test_somebody_who_reads_meanwhile_holds_nothing_up(file: Path) -> None:
    before = content(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM reservation").fetchone() == (ROWS,)
        open_for_writing(file)[0].close()
        assert reader.execute("SELECT max(rowid) FROM reservation").fetchone() != (None,)
    assert content(file) == before


def test_a_reader_wants_it_brought_up_to_date_first(file: Path) -> None:
    with pytest.raises(ArchiveUnavailable, match="older version"):
        open_for_reading(file)
    assert version(file) == 2
    bring_up_to_date(file, lambda _part: None)
    bring_up_to_date(file, lambda _part: pytest.fail("it was up to date"))
    open_for_reading(file).close()
