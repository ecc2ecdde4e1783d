"""An export that is cancelled, cannot be written or read: nothing half is left."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from agent_console.archive.export import export
from agent_console.archive.opening import open_for_reading
from agent_console.errors import ArchiveSuperseded, ArchiveUnavailable
from agent_console.history.filters import ExportFormat, HistoryQuery, Sort
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.archive.exported import archive_with, sighting
from tests.archive.to_export import EVERYTHING, NOON, csv_rows, json_rows, on
from tests.waiting import PATIENCE_S


@pytest.mark.parametrize("form", ExportFormat)
def test_cancel_leaves_nothing_and_what_was_there(
    three: sqlite3.Connection, tmp_path: Path, form: ExportFormat
) -> None:
    file = tmp_path / "out"
    file.write_text("yesterday")
    before = set(tmp_path.iterdir())
    told: list[tuple[int, int]] = []

    def stop(done: int, everything: int) -> bool:
        told.append((done, everything))
        return False

    with pytest.raises(ArchiveSuperseded):
        export(three, EVERYTHING, form, file, stop)

    assert told == [(0, 3)]
    assert file.read_text() == "yesterday"
    assert set(tmp_path.iterdir()) == before


def test_a_cancel_at_the_last_moment_counts(three: sqlite3.Connection, tmp_path: Path) -> None:
    with pytest.raises(ArchiveSuperseded):
        export(three, EVERYTHING, ExportFormat.CSV, tmp_path / "out", lambda done, everything: done < everything)

    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(os.name != "posix", reason="rights of the owner alone are a POSIX matter")
@pytest.mark.parametrize("form", ExportFormat)
def test_only_the_user_may_read_it(three: sqlite3.Connection, tmp_path: Path, form: ExportFormat) -> None:
    export(three, EVERYTHING, form, tmp_path / "out", on)

    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o600


def test_a_link_is_followed_and_kept(three: sqlite3.Connection, tmp_path: Path) -> None:
    (tmp_path / "real").write_text("")
    try:
        (tmp_path / "link").symlink_to(tmp_path / "real")
    except OSError:
        pytest.skip("links need a right here")

    export(three, EVERYTHING, ExportFormat.CSV, tmp_path / "link", on)

    assert (tmp_path / "link").is_symlink()
    assert len(csv_rows(tmp_path / "real")) == 3


@pytest.mark.parametrize(
    ("file", "said"), [("", "it is a folder"), ("nowhere/out.csv", "No such file"), ("archive.sqlite", "the archive")]
)
@pytest.mark.parametrize("form", ExportFormat)
def test_what_cannot_be_written_is_named(
    three: sqlite3.Connection, tmp_path: Path, form: ExportFormat, file: str, said: str
) -> None:
    before = set(tmp_path.iterdir())

    with pytest.raises(ArchiveUnavailable) as raised:
        export(three, EVERYTHING, form, tmp_path / file, on)

    assert str(tmp_path / file) in str(raised.value)
    assert said in str(raised.value)
    assert set(tmp_path.iterdir()) == before
    assert three.execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_an_interrupted_question_is_a_cancel(three: sqlite3.Connection, tmp_path: Path) -> None:
    def interrupt(_done: int, _everything: int) -> bool:
        three.interrupt()
        return True

    with pytest.raises(ArchiveSuperseded):
        export(three, EVERYTHING, ExportFormat.CSV, tmp_path / "out", interrupt)

    assert not (tmp_path / "out").exists()


def test_what_is_written_meanwhile_is_not_in_it(three: sqlite3.Connection, tmp_path: Path) -> None:
    def forget(_done: int, _everything: int) -> bool:
        with closing(sqlite3.connect(tmp_path / "archive.sqlite", isolation_level=None)) as writer:
            writer.execute("DELETE FROM entry")
        return True

    assert export(three, EVERYTHING, ExportFormat.CSV, tmp_path / "out", forget) == 3
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
        [sys.executable, "-c", FULL_DISK, *arguments], capture_output=True, text=True, timeout=PATIENCE_S, check=True
    )

    assert f"{folder / 'file'} cannot be written: " in ended.stdout, ended.stderr
    assert [file.name for file in folder.iterdir()] == ["file"]
    assert (folder / "file").read_text() == "yesterday"


def test_a_row_with_unreadable_parts_is_written_without_them(three: sqlite3.Connection, tmp_path: Path) -> None:
    three.execute("UPDATE entry SET trail = x'c1', attributes = x'01ff' WHERE status = 8")

    export(three, HistoryQuery(sort=Sort.OLDEST), ExportFormat.JSON_LINES, tmp_path / "out", on)

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
