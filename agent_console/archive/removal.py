"""Deleting an archive, because somebody wants what it tells of callers gone from this computer.

Owns which files belong to one. Nobody may have it open.
"""

from __future__ import annotations

from pathlib import Path

from agent_console.errors import ArchiveUnavailable
from agent_console.wording import said

#: SQLite's own beside the file, and what was set aside as damaged or written beside it, which tell of callers as well.
_BESIDE = ("-wal", "-shm", "-journal", ".corrupt-*", ".meanwhile-*")


def remove_archive(file: Path) -> None:
    """Delete an archive and everything beside it; nothing happens where there is none. Raises ArchiveUnavailable."""
    try:
        for one in (file, *(each for suffix in _BESIDE for each in file.parent.glob(f"{file.name}{suffix}"))):
            one.unlink(missing_ok=True)
    except OSError as error:
        raise ArchiveUnavailable(
            said("errors", "The history could not be deleted."), f"{error.filename or file}: {error.strerror}"
        ) from None
