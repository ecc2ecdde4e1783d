"""The files beside an archive whose facts belong into it.

They hold what was written while it was brought up to date, and what a damaged one still tells. Owns their names, who
may read them, and what becomes of them once they were read to the end. A console that was killed leaves such a file,
and the next one takes it in. Facts are folded: to take some of them in twice changes nothing.
"""

from __future__ import annotations

import contextlib
import glob
import secrets
import sqlite3
from pathlib import Path

from agent_console.archive.opening import UNREAD, begin_alone, is_damage
from agent_console.archive.restoring import Restoring
from agent_console.errors import ArchiveDamaged
from agent_console.wording import said

_MEANWHILE = ".meanwhile-"
_NAME_BYTES = 4


def begin_meanwhile(file: Path) -> sqlite3.Connection:
    """Begin an archive beside one that cannot be written yet; nobody else can read it until the connection is closed.

    Raises ArchiveUnavailable.
    """
    return begin_alone(file.with_name(f"{file.name}{_MEANWHILE}{secrets.token_hex(_NAME_BYTES)}"))


class Source:
    """One file that is taken in: read ``batches`` to the end, then `end`; `close` is for another time."""

    def __init__(self, file: Path, connection: sqlite3.Connection, mark: Path | None = None) -> None:
        self.file = file
        self.restoring = Restoring(connection)
        self.batches = self.restoring.batches()
        self._connection = connection
        self._mark = mark

    @property
    def is_damaged(self) -> bool:
        """Whether it is an archive that was set aside."""
        return self._mark is not None

    def end(self) -> None:
        """Close it for good: what was written beside goes, if all of it could be read; what was set aside stays."""
        self.close()
        if self._mark is not None:
            self._mark.unlink(missing_ok=True)
        elif self.restoring.is_whole:
            for ending in ("-shm", "-wal", ""):
                # Where another console reads it, that one takes it away.
                with contextlib.suppress(OSError):
                    self.file.with_name(self.file.name + ending).unlink(missing_ok=True)

    def taken_over(self) -> ArchiveDamaged:
        """Say what the damaged one still told."""
        restored, lost = self.restoring.restored, self.restoring.lost
        if not restored:
            told = said("errors", "Nothing of it could be read. It is kept as {file}.")
        elif not lost:
            told = said("errors", "{restored} of its reservations are in the new one. It is kept as {file}.")
        else:
            told = said(
                "errors",
                "{restored} of its reservations are in the new one, {lost} could not be read. It is kept as {file}.",
            )
        return ArchiveDamaged(
            said("errors", "The archive was damaged, and a new one was begun."),
            told.format(restored=f"{restored:,}", lost=f"{lost:,}", file=self.file),
            set_aside=str(self.file),
        )

    def close(self) -> None:
        """Close it; it is taken in another time."""
        self._connection.close()


def sources(file: Path) -> list[Source]:
    """Open what belongs into an archive: first what has to be in it before anybody asks it something."""
    marks = sorted(file.parent.glob(f"{glob.escape(file.name)}.corrupt-*{UNREAD}"))
    found = [
        *(_source(one) for one in _beside(file)),
        *(_source(mark.with_name(mark.name.removesuffix(UNREAD)), mark) for mark in marks),
    ]
    return [source for source in found if source is not None]


def any_beside(file: Path) -> bool:
    """Whether anything was written beside an archive and is not in it yet."""
    return bool(_beside(file))


def _beside(file: Path) -> list[Path]:
    return sorted(file.parent.glob(f"{glob.escape(file.name)}{_MEANWHILE}{'[0-9a-f]' * 2 * _NAME_BYTES}"))


def _source(file: Path, mark: Path | None = None) -> Source | None:
    """Open one; None where another console still writes it, or it is out of reach."""
    try:
        if not file.stat().st_size:
            return None  # another console is about to begin it
        # What was set aside stays as it is.
        uri = f"{file.absolute().as_uri()}?mode={'rw' if mark is None else 'ro'}"
        connection = sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None, check_same_thread=False)
    except (OSError, sqlite3.Error):
        return None
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except (sqlite3.Error, ValueError) as error:
        if not is_damage(error):
            connection.close()
            return None
    return Source(file, connection, mark)
