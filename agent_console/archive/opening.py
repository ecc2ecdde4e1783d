"""From a path to a connection that may be used: folders, permissions, versions, damage.

Owns what happens to the file before anybody reads or writes it. It never overwrites one that it cannot read: what is
damaged, or is something else, is set aside under another name; what a later version wrote is left alone.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from agent_console.archive.migration import Progress, migrate, version_of
from agent_console.archive.schema import APPLICATION_ID, STEPS
from agent_console.archive.search import TERMS
from agent_console.errors import ArchiveDamaged, ArchiveTooNew, ArchiveUnavailable
from agent_console.taskrouter.sids import AccountSid, WorkspaceSid
from agent_console.wording import said

#: How long a write waits for another process that is writing.
BUSY_S = 5.0
#: The name of what was set aside, with this behind it, is there until what it still tells was taken in (`beside`).
UNREAD = ".unread"
#: SQLite's steps between two looks whether to give up: some ten milliseconds.
_STEPS_A_LOOK = 200_000
_NOT_OURS = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def archive_file(folder: Path, account_sid: AccountSid, workspace_sid: WorkspaceSid) -> Path:
    """Return the place of an account's and workspace's archive; both SIDs were checked."""
    return folder / f"{account_sid}-{workspace_sid}.sqlite"


def open_for_writing(
    file: Path, progress: Progress = lambda _part: None, stopped: Callable[[], bool] = lambda: False
) -> tuple[sqlite3.Connection, ArchiveDamaged | None]:
    """Open or begin an archive and bring its schema up to date; also returns what had to be set aside, if anything.

    ``progress`` is told how much of 1 is done, where bringing it up to date takes a while, and ``stopped`` asked
    whether to give up; the file is as it was then. Raises ArchiveUnavailable where the file cannot be written
    (read-only, locked, full) or it was stopped, ArchiveTooNew where a later version made it.
    """
    damage = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            connection = _prepared(file, progress, stopped)
        except (sqlite3.DatabaseError, *DAMAGED_VALUE) as error:
            if not is_damage(error):
                raise
            damage = _set_aside(file)
            connection = _prepared(file, progress)
    except (sqlite3.Error, OSError) as error:
        raise unavailable(error, file) from error
    return connection, damage


def begin_alone(file: Path) -> sqlite3.Connection:
    """Begin an archive that nobody else can open until the connection is closed. Raises ArchiveUnavailable."""
    try:
        return _prepared(file, alone=True)
    except (sqlite3.Error, OSError) as error:
        raise unavailable(error, file) from error


def is_older(file: Path) -> bool:
    """Whether an older version wrote the archive. Raises as `open_for_reading`."""
    with contextlib.closing(_reading(file)) as connection:
        return 0 < version_of(connection) < len(STEPS)


def open_for_reading(file: Path) -> sqlite3.Connection:
    """Open an archive that exists, for questions only; use it from one thread at a time.

    Raises as `open_for_writing`, and ArchiveDamaged for what is no archive: nothing is set aside by a reader. One of an
    older version is refused; `open_for_writing` and `update` bring it up to date.
    """
    connection = _reading(file)
    version = version_of(connection)
    if version < len(STEPS):
        connection.close()
        if version == 0:
            raise ArchiveDamaged(said("errors", "{file} is no archive of this program.").format(file=file))
        raise ArchiveUnavailable(
            said("errors", "An older version wrote this archive."),
            said("errors", "{file} has to be brought up to date.").format(file=file),
        )
    connection.execute(TERMS)
    connection.execute("PRAGMA query_only = 1")
    return connection


def update(file: Path, progress: Progress) -> sqlite3.Connection:
    """Open an archive that exists for writing, and bring its schema up to date; what is damaged is left where it is.

    Raises as `open_for_reading`.
    """
    with _told_in_words(file):
        return _prepared(file, progress)


#: What reading a value raises that is not what was written: a flipped bit passes SQLite, which keeps no check sums. A
#: number may then name nothing (LookupError) or be of another type.
DAMAGED_VALUE = (ValueError, OverflowError, LookupError, TypeError, AttributeError, zlib.error)


def is_damage(error: Exception) -> bool:
    """Whether the file itself is at fault; where its schema is, not even SQLite's message can be read."""
    return isinstance(error, DAMAGED_VALUE) or (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _NOT_OURS


def unavailable(error: Exception, file: Path) -> ArchiveUnavailable:
    """Say in words why the archive cannot be used at present."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    title = {
        sqlite3.SQLITE_FULL: said("errors", "The disk is full."),
        sqlite3.SQLITE_BUSY: said("errors", "Another program holds the archive."),
        sqlite3.SQLITE_LOCKED: said("errors", "Another program holds the archive."),
        sqlite3.SQLITE_READONLY: said("errors", "The archive may not be written."),
        sqlite3.SQLITE_PERM: said("errors", "The archive may not be opened."),
        sqlite3.SQLITE_CANTOPEN: said("errors", "The archive cannot be opened."),
        sqlite3.SQLITE_CORRUPT: said("errors", "A part of the archive is damaged."),
        sqlite3.SQLITE_IOERR: said("errors", "The disk does not answer."),
    }.get(code, said("errors", "The archive cannot be used."))
    if isinstance(error, DAMAGED_VALUE):
        title = said("errors", "A part of the archive is damaged.")
    return ArchiveUnavailable(title, f"{file}: {error}.")


@contextlib.contextmanager
def _told_in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.DatabaseError, *DAMAGED_VALUE) as error:
        if is_damage(error):
            raise ArchiveDamaged(said("errors", "{file} is damaged or no archive.").format(file=file)) from error
        raise unavailable(error, file) from error


def _reading(file: Path) -> sqlite3.Connection:
    with _told_in_words(file):
        connection = sqlite3.connect(
            f"{file.absolute().as_uri()}?mode=ro",
            uri=True,
            timeout=BUSY_S,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            _check_version(connection, file)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepared(
    file: Path,
    progress: Progress = lambda _part: None,
    stopped: Callable[[], bool] = lambda: False,
    *,
    alone: bool = False,
) -> sqlite3.Connection:
    _create(file)
    connection = sqlite3.connect(file, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    try:
        if alone:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        # Before anything that would write into a file of somebody else's.
        _check_version(connection, file)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute("PRAGMA cache_size = -8192")
        # SIDs are random: a batch touches as many pages as it has rows, and the next batch some of them again.
        connection.execute("PRAGMA wal_autocheckpoint = 8000")
        connection.set_progress_handler(stopped, _STEPS_A_LOOK)
        migrate(connection, progress)
        connection.set_progress_handler(None, 0)
        # Damage in the first pages shows here; `inspection` looks through the rest when there is time.
        connection.execute("SELECT count(*) FROM tally_by_route").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _create(file: Path) -> None:
    """Let the file exist, readable for its owner alone, before SQLite makes one that is not."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _check_version(connection: sqlite3.Connection, file: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = version_of(connection)
    if application not in {0, APPLICATION_ID} or (application == 0 and _has_tables(connection)):
        error = sqlite3.DatabaseError("another program's file")
        error.sqlite_errorcode = sqlite3.SQLITE_NOTADB
        raise error
    if version > len(STEPS):
        raise ArchiveTooNew(
            said("errors", "A newer version of Agent Console wrote this archive."),
            said(
                "errors",
                "{file} has format {version}, this version knows {known}. It was left alone: install the newer one.",
            ).format(file=file, version=version, known=len(STEPS)),
        )


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is not None


def _set_aside(file: Path) -> ArchiveDamaged:
    """Give a file that cannot be read another name, with what belongs to it."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    aside = file.with_name(f"{file.name}.corrupt-{stamp}")
    number = 1
    while aside.exists():
        number += 1
        aside = file.with_name(f"{file.name}.corrupt-{stamp}-{number}")
    file.rename(aside)
    for ending in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            file.with_name(file.name + ending).rename(aside.with_name(aside.name + ending))
    aside.with_name(aside.name + UNREAD).touch(0o600)
    return ArchiveDamaged(
        said("errors", "The archive was damaged, and a new one was begun."),
        said("errors", "What can be read of the old one is taken over. It is kept as {aside}.").format(aside=aside),
        set_aside=str(aside),
    )
