"""What an export reads: the query's rows, one at a time, in its order.

Owns the decoding of stored rows for exports, and what is said where they cannot be read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

from agent_console.archive.attributes import restored
from agent_console.archive.codes import sid_text
from agent_console.archive.export.record import Record
from agent_console.archive.queries import selection, statement
from agent_console.archive.routes import NOWHERE, Route, all_routes
from agent_console.archive.schema import KEY_SHIFT
from agent_console.archive.trail import Step, steps
from agent_console.errors import ArchiveSuperseded, ArchiveUnavailable
from agent_console.history.filters import HistoryQuery
from agent_console.wording import said

#: A row as it is stored, in the order of COLUMNS.
StoredRow: TypeAlias = tuple[Any, ...]
Values: TypeAlias = Sequence[object] | Mapping[str, object]
COLUMNS = (
    "id",
    "sid",
    "task_sid",
    "worker_id",
    "status",
    "route_id",
    "answer_ms",
    "handle_ms",
    "priority",
    "waited_ms",
    "trail",
    "attributes",
)


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """Let every question within see the archive as it is now."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()


def total(connection: sqlite3.Connection, query: HistoryQuery) -> int:
    """Count what the query finds."""
    found = selection(query.filter, ceiling=query.ceiling)
    ((count,),) = asked(connection, f"SELECT count(*) {found.sql}", found.parameters)
    return int(count)


def rows(connection: sqlite3.Connection, query: HistoryQuery) -> Iterator[StoredRow]:
    """Yield what the query finds, as it is stored."""
    found = selection(query.filter, ceiling=query.ceiling)
    columns = ", ".join(f"r.{column}" for column in COLUMNS)
    return asked(connection, *statement(columns, found, query))


def records(connection: sqlite3.Connection, stored: Iterable[StoredRow]) -> Iterator[Record]:
    """Decode stored rows."""
    routes = all_routes(connection)
    workers = {number: (sid_text("WK", sid), name) for number, sid, name in asked(connection, "SELECT * FROM worker")}
    for row in stored:
        yield _record(row, routes, workers)


def asked(connection: sqlite3.Connection, question: str, values: Values = ()) -> Iterator[StoredRow]:
    """Yield the answer's rows.

    Raises ArchiveSuperseded where the connection was interrupted, else ArchiveUnavailable.
    """
    try:
        yield from connection.execute(question, values)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise ArchiveSuperseded(said("errors", "The export was cancelled.")) from error
        raise ArchiveUnavailable(said("errors", "The history cannot be read now."), str(error)) from error
    except sqlite3.Error as error:
        raise ArchiveUnavailable(said("errors", "The history cannot be read."), str(error)) from error


def _record(row: StoredRow, routes: Mapping[int, Route], workers: dict[int, tuple[str, str]]) -> Record:
    key, sid, task_sid, worker, status, route, answer_ms, handle_ms, priority, waited_ms, trail, attributes = row
    offered_ms = key >> KEY_SHIFT
    worker_sid, worker_name = workers[worker]
    return Record(
        sid_text("WR", sid),
        sid_text("WT", task_sid),
        worker_sid,
        worker_name,
        status,
        offered_ms,
        *routes.get(route, NOWHERE),
        priority,
        None if waited_ms is None else offered_ms - waited_ms,
        answer_ms,
        handle_ms,
        *_unpacked(trail, attributes),
    )


def _unpacked(trail: bytes, attributes: bytes | None) -> tuple[list[Step], str | None]:
    """Return transitions and attributes; nothing for bytes that cannot be read: the rest of the row still counts."""
    try:
        told = steps(trail)
    except ValueError:
        told = []
    try:
        return told, None if attributes is None else restored(attributes)
    except ValueError:
        return told, None
