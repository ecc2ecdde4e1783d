"""An export holds exactly what the query finds, can do no harm, and is there whole or not at all."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent_console.archive.codes import ms_of
from agent_console.archive.export import export
from agent_console.archive.export.cells import harmless
from agent_console.archive.opening import open_for_reading, open_for_writing
from agent_console.archive.search import index_due
from agent_console.errors import ArchiveSuperseded, ArchiveUnavailable
from agent_console.history.filters import ExportFormat, HistoryFilter, HistoryQuery, Sort
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.archive.exported import WORKER, archive_with, sighting

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
EVERYTHING = HistoryQuery()
HOSTILE = '=HYPERLINK("http://example.org";"here")'


def on(_done: int, _everything: int) -> bool:
    return True


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Three reservations: answered, missed, and one of hostile words."""
    sightings = (
        sighting(1, NOON, S.COMPLETED, attributes='{"name":"Ada","from":"+14155550100","zeros":1.10}', queue="billing"),
        sighting(2, NOON + timedelta(minutes=5), S.TIMEOUT, attributes=None, queue="billing"),
        sighting(3, NOON + timedelta(minutes=9), S.REJECTED, attributes=f" {HOSTILE}", queue="-2+3"),
    )
    with closing(archive_with(tmp_path / "archive.sqlite", sightings)) as connection:
        yield connection


def csv_rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text, strict=True))


def json_rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_csv_has_a_line_for_each_in_the_order_asked_for(archive: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"

    assert export(archive, HistoryQuery(sort=Sort.OLDEST), ExportFormat.CSV, file, on) == 3

    first, second, third = csv_rows(file)
    assert first["reservation_sid"] == "WR" + f"{1:032x}"
    assert (first["status"], first["worker_name"], first["queue"]) == ("completed", "Alice", "billing")
    assert first["offered_at"] == "2026-03-02T12:00:00.000Z"
    assert first["accepted_at"] == "2026-03-02T12:00:05.250Z"
    assert (first["answer_s"], first["handle_s"]) == ("5.25", "60.0")
    assert first["caller_name"] == "Ada"
    assert first["caller_number"] == "'+14155550100"
    assert first["origins"] == "live list"
    assert first["ended_by"] == "this_console"
    assert (second["status"], second["accepted_at"], second["attributes"]) == ("timeout", "", "")
    assert third["status"] == "rejected"


def test_a_spreadsheet_opens_it_right(archive: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"

    export(archive, EVERYTHING, ExportFormat.CSV, file, on)

    written = file.read_bytes()
    assert written.startswith(b"\xef\xbb\xbfreservation_sid,")
    assert written.count(b"\r\n") == written.count(b"\n") == 4


def test_no_cell_can_run(archive: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"

    export(archive, EVERYTHING, ExportFormat.CSV, file, on)

    hostile = csv_rows(file)[0]
    assert hostile["queue"] == "'-2+3"
    assert hostile["attributes"] == f"' {HOSTILE}"
    assert not any(cell[:1] in "=+-@\t\r" for row in csv_rows(file) for cell in row.values() if cell)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("", ""),
        ("Ada - Ltd", "Ada - Ltd"),
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("  +1", "'  +1"),
        ("＝1", "'＝1"),
        ("billing;=1+1", "billing;'=1+1"),
        ('a; "@x', "a; \"'@x"),
        ("a\t-1", "a\t'-1"),
        ("a;b", "a;b"),
    ],
)
def test_words_are_made_harmless(text: str, written: str) -> None:
    assert harmless(text) == written


def test_hostile_blanks_cost_no_more_than_their_length() -> None:
    assert harmless(";" * 500_000) == ";" * 500_000


def test_json_lines_come_back_exactly(archive: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "out.jsonl"

    assert export(archive, HistoryQuery(sort=Sort.OLDEST), ExportFormat.JSON_LINES, file, on) == 3

    first, second, third = json_rows(file)
    assert first["schema"] == 1
    assert first["attributes"] == {"name": "Ada", "from": "+14155550100", "zeros": 1.10}
    assert first["caller_number"] == "+14155550100"
    assert [moved["status"] for moved in first["transitions"]] == ["pending", "accepted", "wrapping", "completed"]
    assert first["transitions"][1] == {
        "status": "accepted",
        "at": "2026-03-02T12:00:05.250Z",
        "seen_at": "2026-03-02T12:00:05.650Z",
        "origin": "live",
        "actor": "this_console",
        "detail": "Desk",
    }
    assert second["attributes"] is None
    assert third["attributes"] == f" {HOSTILE}"
    assert b'"zeros":1.10' in file.read_bytes()


@pytest.mark.parametrize(
    "attributes", ['{\r\n "a": "b"\n}', '{"a": "\udcff"}', "\udcff", "[" * 5_000 + "]" * 5_000, "NaN", "1e999", ""]
)
def test_odd_attributes_stay_in_their_line(tmp_path: Path, attributes: str) -> None:
    file = tmp_path / "out"
    with closing(archive_with(tmp_path / "a.sqlite", [sighting(1, NOON, S.TIMEOUT, attributes=attributes)])) as source:
        for form in (ExportFormat.CSV, ExportFormat.JSON_LINES):
            assert export(source, EVERYTHING, form, file, on) == 1
    (only,) = json_rows(file)
    assert only["attributes"] in ({"a": "b"}, {"a": "\udcff"}, attributes)


@pytest.mark.parametrize("form", ExportFormat)
def test_only_what_is_found_is_written(archive: sqlite3.Connection, tmp_path: Path, form: ExportFormat) -> None:
    wanted = HistoryFilter(worker_sid=WORKER, status=S.TIMEOUT, offered_from=NOON, queue="billing")

    assert export(archive, HistoryQuery(filter=wanted), form, tmp_path / "out", on) == 1
    assert export(archive, HistoryQuery(filter=HistoryFilter(queue="nowhere")), form, tmp_path / "out", on) == 0


@pytest.mark.parametrize(("text", "numbers"), [("ada", "1"), ("billing", "21"), ("nobody", ""), ("???", "")])
def test_words_filter_too(archive: sqlite3.Connection, tmp_path: Path, text: str, numbers: str) -> None:
    index_due(archive, 100)

    export(archive, HistoryQuery(filter=HistoryFilter(text=text)), ExportFormat.CSV, tmp_path / "out", on)

    assert [row["reservation_sid"].lstrip("WR0") for row in csv_rows(tmp_path / "out")] == list(numbers)


@pytest.mark.parametrize("form", ExportFormat)
def test_cancel_leaves_nothing_and_what_was_there(
    archive: sqlite3.Connection, tmp_path: Path, form: ExportFormat
) -> None:
    file = tmp_path / "out"
    file.write_text("yesterday")
    before = set(tmp_path.iterdir())
    told: list[tuple[int, int]] = []

    def stop(done: int, everything: int) -> bool:
        told.append((done, everything))
        return False

    with pytest.raises(ArchiveSuperseded):
        export(archive, EVERYTHING, form, file, stop)

    assert told == [(0, 3)]
    assert file.read_text() == "yesterday"
    assert set(tmp_path.iterdir()) == before


def test_a_cancel_at_the_last_moment_counts(archive: sqlite3.Connection, tmp_path: Path) -> None:
    with pytest.raises(ArchiveSuperseded):
        export(archive, EVERYTHING, ExportFormat.CSV, tmp_path / "out", lambda done, everything: done < everything)

    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(os.name != "posix", reason="rights of the owner alone are a POSIX matter")
@pytest.mark.parametrize("form", ExportFormat)
def test_only_the_user_may_read_it(archive: sqlite3.Connection, tmp_path: Path, form: ExportFormat) -> None:
    export(archive, EVERYTHING, form, tmp_path / "out", on)

    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o600


def test_a_link_is_followed_and_kept(archive: sqlite3.Connection, tmp_path: Path) -> None:
    (tmp_path / "real").write_text("")
    try:
        (tmp_path / "link").symlink_to(tmp_path / "real")
    except OSError:
        pytest.skip("links need a right here")

    export(archive, EVERYTHING, ExportFormat.CSV, tmp_path / "link", on)

    assert (tmp_path / "link").is_symlink()
    assert len(csv_rows(tmp_path / "real")) == 3


@pytest.mark.parametrize(
    ("file", "said"), [("", "it is a folder"), ("nowhere/out.csv", "No such file"), ("archive.sqlite", "the archive")]
)
@pytest.mark.parametrize("form", ExportFormat)
def test_what_cannot_be_written_is_named(
    archive: sqlite3.Connection, tmp_path: Path, form: ExportFormat, file: str, said: str
) -> None:
    before = set(tmp_path.iterdir())

    with pytest.raises(ArchiveUnavailable) as raised:
        export(archive, EVERYTHING, form, tmp_path / file, on)

    assert str(tmp_path / file) in str(raised.value)
    assert said in str(raised.value)
    assert set(tmp_path.iterdir()) == before
    assert archive.execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_an_interrupted_question_is_a_cancel(archive: sqlite3.Connection, tmp_path: Path) -> None:
    def interrupt(_done: int, _everything: int) -> bool:
        archive.interrupt()
        return True

    with pytest.raises(ArchiveSuperseded):
        export(archive, EVERYTHING, ExportFormat.CSV, tmp_path / "out", interrupt)

    assert not (tmp_path / "out").exists()


def test_what_is_written_meanwhile_is_not_in_it(archive: sqlite3.Connection, tmp_path: Path) -> None:
    def forget(_done: int, _everything: int) -> bool:
        with closing(sqlite3.connect(tmp_path / "archive.sqlite", isolation_level=None)) as writer:
            writer.execute("DELETE FROM entry")
        return True

    assert export(archive, EVERYTHING, ExportFormat.CSV, tmp_path / "out", forget) == 3
    assert len(csv_rows(tmp_path / "out")) == 3


FULL_DISK = """
import resource, signal, sqlite3, sys
from pathlib import Path
from agent_console.archive.export import export
from agent_console.errors import ArchiveUnavailable
from agent_console.history.filters import ExportFormat, HistoryQuery
archive = sqlite3.connect(f"{Path(sys.argv[1]).as_uri()}?mode=ro", uri=True, isolation_level=None)
archive.execute("SELECT * FROM reservation").fetchone()  # maps its shared memory before the limit is there
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    export(archive, HistoryQuery(), ExportFormat(sys.argv[2]), Path(sys.argv[3]), lambda done, everything: True)
except ArchiveUnavailable as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="a limit on the size of files is a POSIX matter")
@pytest.mark.parametrize("form", ExportFormat)
def test_a_full_disk_leaves_what_was_there(tmp_path: Path, form: ExportFormat) -> None:
    many = [sighting(number, NOON, S.COMPLETED, attributes=os.urandom(100).hex()) for number in range(1, 400)]
    archive_with(tmp_path / "a.sqlite", many).close()
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "file").write_text("yesterday")
    arguments = [str(tmp_path / "a.sqlite"), form.value, str(folder / "file")]

    ended = subprocess.run(
        [sys.executable, "-c", FULL_DISK, *arguments], capture_output=True, text=True, timeout=60, check=True
    )

    assert f"{folder / 'file'} cannot be written: " in ended.stdout, ended.stderr
    assert [file.name for file in folder.iterdir()] == ["file"]
    assert (folder / "file").read_text() == "yesterday"


def test_a_row_with_unreadable_parts_is_written_without_them(archive: sqlite3.Connection, tmp_path: Path) -> None:
    archive.execute("UPDATE entry SET trail = x'c1', attributes = x'01ff' WHERE status = 8")

    export(archive, HistoryQuery(sort=Sort.OLDEST), ExportFormat.JSON_LINES, tmp_path / "out", on)

    first = json_rows(tmp_path / "out")[0]
    assert (first["status"], first["transitions"], first["attributes"]) == ("completed", [], None)


def test_a_damaged_page_is_said(tmp_path: Path) -> None:
    many = [sighting(number, NOON, S.COMPLETED, attributes=os.urandom(80).hex()) for number in range(1, 400)]
    file = tmp_path / "a.sqlite"
    archive_with(file, many).close()
    with file.open("r+b") as raw:
        raw.seek(4096 * 20)
        raw.write(b"\xff" * 4096 * 20)

    with closing(open_for_reading(file)) as source, pytest.raises(ArchiveUnavailable, match="cannot be read"):
        export(source, EVERYTHING, ExportFormat.CSV, tmp_path / "out", on)

    assert not (tmp_path / "out").exists()


def test_a_copy_is_an_archive_of_what_was_found(archive: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite"
    wanted = HistoryFilter(status=S.TIMEOUT)

    assert export(archive, HistoryQuery(filter=wanted), ExportFormat.SQLITE, file, on) == 1

    connection, damage = open_for_writing(file)
    with closing(connection) as copy:
        assert damage is None
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert schema_of(copy) == schema_of(archive)
        for table in ("entry", "reservation", "route", "label", "worker"):
            ours, theirs = rows_of(copy, table), rows_of(archive, table)
            assert ours < theirs
        assert [row[0] for row in copy.execute("SELECT text FROM label ORDER BY text")] == [
            "Inbound",
            "billing",
            "voice",
        ]
        assert rows_of(copy, "tally") == {(1, 4, 1)}


def test_a_copy_knows_no_more_than_its_span(archive: sqlite3.Connection, tmp_path: Path) -> None:
    noon = ms_of(NOON)
    hour = 3_600_000
    archive.executemany(
        "INSERT INTO activity VALUES (?, ?, ?, ?, NULL, 1, 2, 1)",
        [(1, noon - 9 * hour, 0, 1), (1, noon - hour, 0, 2), (1, noon + hour, 0, 1), (1, noon + 3 * hour, 0, 2)],
    )
    archive.executemany(
        "INSERT INTO watched (worker_id, since_ms, until_ms, origin) VALUES (?, ?, ?, ?)",
        [(1, noon - hour, noon + hour, 1), (1, noon - 9 * hour, noon - hour, 1), (2, noon, noon + hour, 1)],
    )
    wanted = HistoryFilter(worker_sid=WORKER, offered_from=NOON, offered_until=NOON + timedelta(hours=2))

    export(archive, HistoryQuery(filter=wanted), ExportFormat.SQLITE, tmp_path / "copy", on)

    with closing(sqlite3.connect(tmp_path / "copy")) as copy:
        activity = copy.execute(
            "SELECT at_ms, text FROM activity JOIN label ON label.id = name_id ORDER BY 1"
        ).fetchall()
        assert activity == [(noon - hour, "Lunch"), (noon + hour, "Available")]
        assert rows_of(copy, "watched") == {(1, noon, 1, noon + hour)}


def schema_of(connection: sqlite3.Connection) -> set[tuple[object, ...]]:
    return set(connection.execute("SELECT type, name, sql FROM sqlite_schema"))


def rows_of(connection: sqlite3.Connection, table: str) -> set[tuple[object, ...]]:
    return set(connection.execute(f"SELECT * FROM {table}"))  # noqa: S608  names of this file
