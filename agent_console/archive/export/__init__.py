"""Exactly what a query finds, as a file: CSV, JSON Lines or an archive of its own.

Owns the carrying out of an export: its progress, its cancelling, and that a file is there whole or not at all. It
changes nothing in the archive and needs no more memory for many rows than for few.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TypeVar

from agent_console.archive.export.csv_form import write_csv
from agent_console.archive.export.json_lines import write_json_lines
from agent_console.archive.export.selection import asked, records, rows, snapshot, total
from agent_console.archive.export.sqlite_copy import write_copy
from agent_console.archive.export.whole_file import cannot_write, whole_file
from agent_console.errors import ArchiveSuperseded
from agent_console.history.filters import ExportFormat, HistoryQuery, Sort
from agent_console.wording import said

_TOLD_EVERY_S = 0.05
_T = TypeVar("_T")


def export(
    connection: sqlite3.Connection,
    query: HistoryQuery,
    form: ExportFormat,
    file: Path,
    progress: Callable[[int, int], bool],
) -> int:
    """Write exactly what the query finds, in its order; returns the rows.

    ``progress`` is told (rows done, rows in all) some 20 times a second and answers whether to go on. Raises
    ArchiveSuperseded where it answers False, and ArchiveUnavailable that names what cannot be read or written; then
    nothing is left behind and what was at ``file`` is as before. A file of the archive itself is refused.
    """
    with whole_file(file) as temporary, snapshot(connection):
        _refuse_own_files(connection, file)
        everything = total(connection, query)
        if form is ExportFormat.SQLITE:
            ordered = replace(query, sort=Sort.OLDEST)  # a table has no order but its key's
            found = _told(rows(connection, ordered), everything, progress)
            try:
                write_copy(temporary, found, connection, query.filter)
            except sqlite3.Error as error:
                raise cannot_write(file, str(error)) from error
        else:
            write = write_csv if form is ExportFormat.CSV else write_json_lines
            write(temporary, records(connection, _told(rows(connection, query), everything, progress)))
    return everything


def _told(found: Iterable[_T], everything: int, progress: Callable[[int, int], bool]) -> Iterator[_T]:
    due = 0.0
    for done, one in enumerate(found):
        if monotonic() >= due:
            _ask(progress, done, everything)
            due = monotonic() + _TOLD_EVERY_S
        yield one
    _ask(progress, everything, everything)


def _ask(progress: Callable[[int, int], bool], done: int, everything: int) -> None:
    if not progress(done, everything):
        raise ArchiveSuperseded(said("errors", "The export was cancelled."), said("errors", "Nothing was written."))


def _refuse_own_files(connection: sqlite3.Connection, file: Path) -> None:
    for _number, _name, own in asked(connection, "PRAGMA database_list"):
        for path in (Path(own + ending) for ending in ("", "-wal", "-shm") if own):
            if path.exists() and file.exists() and path.samefile(file):
                raise cannot_write(file, said("errors", "it belongs to the archive that is read"))
