"""The numbers of workers, labels and routes, as one writer gives them out and remembers them between batches.

Owns that memory and the rows of ``worker`` and ``label``. What a rollback took back has to be forgotten.
"""

from __future__ import annotations

import sqlite3

from agent_console.archive.codes import sid_bytes
from agent_console.archive.routes import Route, route_of, stored_route
from agent_console.history.facts import TaskFacts
from agent_console.taskrouter.sids import WorkerSid


class Names:
    """Finds a number or gives out a new one, inside the transaction of whoever asks. Methods raise sqlite3.Error."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._labels: dict[str, int] = {}
        self._routes: dict[Route, int] = {}
        self._route_names: dict[int, Route] = {}
        self._workers: dict[bytes, tuple[int, str]] = {}

    def forget(self) -> None:
        """Forget all: what was looked up may have been rolled back."""
        self._labels.clear()
        self._routes.clear()
        self._route_names.clear()
        self._workers.clear()

    def worker_id(self, sid: WorkerSid, name: str = "") -> int:
        """Return the number of a worker; ``name`` is the latest, where it is known."""
        stored = sid_bytes(sid)
        known = self._workers.get(stored)
        if known is None:
            row = self._connection.execute("SELECT id, name FROM worker WHERE sid = ?", (stored,)).fetchone()
            if row is None:
                self._connection.execute("INSERT INTO worker (sid, name) VALUES (?, ?)", (stored, name))
                row = (self._connection.execute("SELECT last_insert_rowid()").fetchone()[0], name)
            known = self._workers[stored] = (row[0], row[1])
        if name and name != known[1]:
            self._connection.execute("UPDATE worker SET name = ? WHERE id = ?", (name, known[0]))
            self._workers[stored] = (known[0], name)
        return known[0]

    def label_id(self, text: str) -> int | None:
        """Return the number of a name; None for none."""
        if not text:
            return None
        known = self._labels.get(text)
        if known is None:
            self._connection.execute("INSERT OR IGNORE INTO label (text) VALUES (?)", (text,))
            known = self._connection.execute("SELECT id FROM label WHERE text = ?", (text,)).fetchone()[0]
            self._labels[text] = known
        return known

    def route_id(self, task: TaskFacts) -> int:
        """Return the number of a task's queue, channel and workflow together."""
        names = (task.queue, task.channel, task.workflow)
        known = self._routes.get(names)
        if known is None:
            known = self._routes[names] = stored_route(self._connection, tuple(map(self.label_id, names)))
        return known

    def route(self, route_id: int) -> Route:
        """Return the three names again."""
        names = self._route_names.get(route_id)
        if names is None:
            names = self._route_names[route_id] = route_of(self._connection, route_id)
        return names
