"""Deleting an archive, because somebody wants what it tells of callers gone from this computer.

Owns which files belong to one, and that one in use stays.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from agent_console.errors import ArchiveUnavailable
from agent_console.wording import said

#: SQLite's own beside the file, and what was set aside as damaged or written beside it, which tell of callers as well.
_BESIDE = ("-wal", "-shm", "-journal", ".corrupt-*", ".meanwhile-*")
_IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def remove_archive(file: Path) -> None:
    """Delete an archive and everything beside it; nothing happens where there is none.

    Raises ArchiveUnavailable, before anything is gone where somebody has it open.
    """
    check_unused(file)
    try:
        for one in (file, *(each for suffix in _BESIDE for each in file.parent.glob(f"{file.name}{suffix}"))):
            one.unlink(missing_ok=True)
    except OSError as error:
        raise ArchiveUnavailable(
            said("errors", "The history could not be deleted."), f"{error.filename or file}: {error.strerror}"
        ) from None


def check_unused(file: Path) -> None:
    """Raise ArchiveUnavailable where a console has the archive open; this one's has to be closed.

    Deleted under it, it would be written to a file without a name, and lost.
    """
    if not file.is_file():
        return
    try:
        with contextlib.closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as connection:
            # Whoever has an archive open holds a shared lock for as long as that.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        # What cannot be read for another reason may be deleted.
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _IN_USE:
            raise ArchiveUnavailable(
                said("errors", "The history was not deleted."),
                said("errors", "Another console on this computer uses it: {file}. Close that one first.").format(
                    file=file
                ),
            ) from None
