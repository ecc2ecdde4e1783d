"""An archive that somebody wants gone is gone with everything beside it, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_console.archive.removal import remove_archive
from agent_console.errors import ArchiveUnavailable


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
