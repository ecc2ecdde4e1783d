"""An archive that somebody wants gone is gone with everything beside it, and nothing else; one in use stays."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_console.archive.opening import open_for_writing
from agent_console.archive.removal import remove_archive
from agent_console.errors import ArchiveUnavailable
from tests.children import uncounted

_HOLDER = """
import sys
from pathlib import Path
from agent_console.archive.opening import open_for_reading, open_for_writing
kept = (open_for_reading if sys.argv[2] == "reader" else open_for_writing)(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def another_console(file: Path, kind: str) -> Iterator[None]:
    """Let another process have the archive open, as a console of the same workspace has it."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(file), kind],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=uncounted(),
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "open\n"
        yield
        holder.stdin.close()


def test_the_file_and_what_is_beside_it_go_and_no_other(tmp_path: Path) -> None:
    names = (
        "AC1-WS1.sqlite",
        "AC1-WS1.sqlite-wal",
        "AC1-WS1.sqlite-shm",
        "AC1-WS1.sqlite.corrupt-20260101",
        "AC1-WS1.sqlite.meanwhile-01234567",
        "AC1-WS1.sqlite.meanwhile-01234567-wal",
    )
    for name in (*names, "AC1-WS2.sqlite", "AC1-WS2.sqlite-wal"):
        (tmp_path / name).write_text("callers")
    remove_archive(tmp_path / "AC1-WS1.sqlite")
    assert {file.name for file in tmp_path.iterdir()} == {"AC1-WS2.sqlite", "AC1-WS2.sqlite-wal"}
    remove_archive(tmp_path / "AC1-WS1.sqlite")
    remove_archive(tmp_path / "none" / "AC1-WS1.sqlite")


def test_one_that_cannot_be_deleted_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "AC1-WS1.sqlite").mkdir()
    with pytest.raises(ArchiveUnavailable, match=r"The history could not be deleted\. .*AC1-WS1\.sqlite"):
        remove_archive(tmp_path / "AC1-WS1.sqlite")


@pytest.mark.parametrize("kind", ["writer", "reader"])
def test_one_that_another_console_has_open_stays_whole(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "AC1-WS1.sqlite"
    open_for_writing(file)[0].close()
    aside = tmp_path / "AC1-WS1.sqlite.corrupt-20260101"
    aside.write_text("callers")
    with another_console(file, kind):
        before = file.read_bytes()
        with pytest.raises(ArchiveUnavailable, match=r"Another console on this computer uses it"):
            remove_archive(file)
        assert file.read_bytes() == before
        assert aside.exists()
    remove_archive(file)
    assert list(tmp_path.iterdir()) == []
