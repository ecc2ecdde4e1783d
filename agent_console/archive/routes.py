"""Where work came from: the names of task queue, task channel and workflow, once for all rows that share them.

Owns what a ``route_id`` means. A route is never changed; it stays when its last row has gone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import TypeAlias

#: Queue, channel, workflow; "" for what is not known.
Route: TypeAlias = tuple[str, str, str]
NO_ROUTE = 0
NOWHERE: Route = ("", "", "")
_NAMES = (
    "SELECT k.id, coalesce(q.text, ''), coalesce(c.text, ''), coalesce(w.text, '') FROM route k"
    " LEFT JOIN label q ON q.id = k.queue_id LEFT JOIN label c ON c.id = k.channel_id"
    " LEFT JOIN label w ON w.id = k.workflow_id"
)


def route_of(connection: sqlite3.Connection, route_id: int) -> Route:
    """Return the names of a route."""
    found = connection.execute(f"{_NAMES} WHERE k.id = ?", (route_id,)).fetchone()
    return NOWHERE if found is None else (found[1], found[2], found[3])


def all_routes(connection: sqlite3.Connection) -> Mapping[int, Route]:
    """Return the names of all routes."""
    return {number: (queue, channel, workflow) for number, queue, channel, workflow in connection.execute(_NAMES)}


def stored_route(connection: sqlite3.Connection, ids: tuple[int | None, ...]) -> int:
    """Return the number of a route by its labels, stored where it is new; within the writer's transaction."""
    if not any(ids):
        return NO_ROUTE
    asked = "SELECT id FROM route WHERE queue_id IS ? AND channel_id IS ? AND workflow_id IS ?"
    found = connection.execute(asked, ids).fetchone()
    if found is None:
        added = "INSERT INTO route (queue_id, channel_id, workflow_id) VALUES (?, ?, ?) RETURNING id"
        found = connection.execute(added, ids).fetchone()
    return int(found[0])
