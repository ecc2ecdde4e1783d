"""An export holds exactly what the query finds, can do no harm, and is there whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from agent_console.archive.codes import ms_of
from agent_console.archive.export import export
from agent_console.archive.export.cells import harmless
from agent_console.archive.opening import open_for_writing
from agent_console.archive.search import index_due
from agent_console.history.filters import ExportFormat, HistoryFilter, HistoryQuery, Sort
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.archive.exported import WORKER, archive_with, sighting
from tests.archive.to_export import EVERYTHING, HOSTILE, NOON, csv_rows, json_rows, on


def test_csv_has_a_line_for_each_in_the_order_asked_for(three: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"

    assert export(three, HistoryQuery(sort=Sort.OLDEST), ExportFormat.CSV, file, on) == 3

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


def test_a_spreadsheet_opens_it_right(three: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"

    export(three, EVERYTHING, ExportFormat.CSV, file, on)

    written = file.read_bytes()
    assert written.startswith(b"\xef\xbb\xbfreservation_sid,")
    assert written.count(b"\r\n") == written.count(b"\n") == 4


def test_no_cell_can_run(three: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"

    export(three, EVERYTHING, ExportFormat.CSV, file, on)

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


def test_json_lines_come_back_exactly(three: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "out.jsonl"

    assert export(three, HistoryQuery(sort=Sort.OLDEST), ExportFormat.JSON_LINES, file, on) == 3

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
def test_only_what_is_found_is_written(three: sqlite3.Connection, tmp_path: Path, form: ExportFormat) -> None:
    wanted = HistoryFilter(worker_sid=WORKER, status=S.TIMEOUT, offered_from=NOON, queue="billing")

    assert export(three, HistoryQuery(filter=wanted), form, tmp_path / "out", on) == 1
    assert export(three, HistoryQuery(filter=HistoryFilter(queue="nowhere")), form, tmp_path / "out", on) == 0


@pytest.mark.parametrize(("text", "numbers"), [("ada", "1"), ("billing", "21"), ("nobody", ""), ("???", "")])
def test_words_filter_too(three: sqlite3.Connection, tmp_path: Path, text: str, numbers: str) -> None:
    index_due(three, 100)

    export(three, HistoryQuery(filter=HistoryFilter(text=text)), ExportFormat.CSV, tmp_path / "out", on)

    assert [row["reservation_sid"].lstrip("WR0") for row in csv_rows(tmp_path / "out")] == list(numbers)


def test_a_copy_is_an_archive_of_what_was_found(three: sqlite3.Connection, tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite"
    wanted = HistoryFilter(status=S.TIMEOUT)

    assert export(three, HistoryQuery(filter=wanted), ExportFormat.SQLITE, file, on) == 1

    connection, damage = open_for_writing(file)
    with closing(connection) as copy:
        assert damage is None
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert schema_of(copy) == schema_of(three)
        for table in ("entry", "reservation", "route", "label", "worker"):
            ours, theirs = rows_of(copy, table), rows_of(three, table)
            assert ours < theirs
        assert [row[0] for row in copy.execute("SELECT text FROM label ORDER BY text")] == [
            "Inbound",
            "billing",
            "voice",
        ]
        assert rows_of(copy, "tally") == {(1, 4, 1)}


def test_a_copy_knows_no_more_than_its_span(three: sqlite3.Connection, tmp_path: Path) -> None:
    noon = ms_of(NOON)
    hour = 3_600_000
    three.executemany(
        "INSERT INTO activity VALUES (?, ?, ?, ?, NULL, 1, 2, 1)",
        [(1, noon - 9 * hour, 0, 1), (1, noon - hour, 0, 2), (1, noon + hour, 0, 1), (1, noon + 3 * hour, 0, 2)],
    )
    three.executemany(
        "INSERT INTO watched (worker_id, since_ms, until_ms, origin) VALUES (?, ?, ?, ?)",
        [(1, noon - hour, noon + hour, 1), (1, noon - 9 * hour, noon - hour, 1), (2, noon, noon + hour, 1)],
    )
    wanted = HistoryFilter(worker_sid=WORKER, offered_from=NOON, offered_until=NOON + timedelta(hours=2))

    export(three, HistoryQuery(filter=wanted), ExportFormat.SQLITE, tmp_path / "copy", on)

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
