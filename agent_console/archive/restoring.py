"""The facts of an archive again, from its rows: of any version, whole or damaged.

Owns that reading. It changes nothing in the file; what cannot be read is left out and counted. Whoever writes these
facts into another archive (`writer`) may do so twice: they are folded like any others.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from typing import Any, TypeVar

from agent_console.archive import attributes
from agent_console.archive.codes import moment_of, sid_text
from agent_console.archive.in_lists import in_lists
from agent_console.archive.opening import DAMAGED_VALUE, is_damage
from agent_console.archive.schema import KEY_SHIFT
from agent_console.archive.trail import unpack
from agent_console.history.facts import ActivityChange, Actor, FactBatch, Origin, Sighting, TaskFacts, Watched
from agent_console.history.intents import Intent, Outcome
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkerSid

T = TypeVar("T")
#: Facts of one batch: some ten milliseconds of writing.
AT_ONCE = 200
_KEYS_AT_ONCE = 10_000
#: The rows of every version: step 3 put them into another table, behind a view that looks as before.
_TABLES = ("entry", "reservation")
_ROWS = (
    "SELECT id, sid, task_sid, worker_id, queue_id, channel_id, workflow_id, priority, task_created_ms, trail,"
    " attributes FROM reservation WHERE id IN ({marks})"
)
_ACTIVITIES = "SELECT worker_id, at_ms, seen_ms, name_id, sid, available, actor, origin FROM activity"
_WATCHED = "SELECT worker_id, since_ms, until_ms, origin FROM watched"
_INTENTS = (
    "SELECT id, worker_id, verb, clicked_ms, reservation_sid, activity_sid, target, caller, outcome, settled_ms,"
    " {trace} FROM intent"
)


class Restoring:
    """Reads one file, over a connection that nobody else uses."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.text_factory = _text
        self._tables: set[str] = set()
        self._workers: dict[int, tuple[WorkerSid, str]] = {}
        self._labels: dict[int | None, str] = {}
        self.is_whole = True
        """Whether everything could be read until now."""
        self.restored = self.lost = 0
        """Reservations that were given, and those that are known to be there and could not be."""

    def batches(self) -> Iterator[FactBatch]:
        """Give everything that can be read, some milliseconds' worth at a time; some of them are empty.

        Raises sqlite3.Error where the file is not damaged but out of reach.
        """
        self._tables = {name for (name,) in self._readable("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        workers = self._readable("SELECT id, sid, name FROM worker")
        self._workers = {worker: (WorkerSid(sid_text("WK", sid)), name) for worker, sid, name in workers}
        self._labels = {None: "", **dict(self._readable("SELECT id, text FROM label"))}
        yield from self._reservations()
        for activities in self._made("activity", _ACTIVITIES, self._activity):
            yield FactBatch(activity_changes=activities)
        for watched in self._made("watched", _WATCHED, self._watch):
            yield FactBatch(watched=watched)
        columns = {name for (name,) in self._readable("SELECT name FROM pragma_table_info('intent')")}
        asked = _INTENTS.format(trace="trace" if "trace" in columns else "NULL")  # since step 4
        for intents in self._made("intent", asked, self._intent):
            yield FactBatch(intents=intents)

    def _readable(self, question: str, parameters: Sequence[object] = ()) -> Iterator[Any]:
        """Give the rows before the first that cannot be read."""
        try:
            yield from self._connection.execute(question, parameters)
        except (sqlite3.Error, *DAMAGED_VALUE) as error:
            if not is_damage(error):
                raise
            self.is_whole = False

    def _reservations(self) -> Iterator[FactBatch]:
        """Give those of every key that the table or one of its indexes still tells, from both of its ends."""
        # In a file that ends with it: a damaged one may refuse even temporary tables.
        with closing(sqlite3.connect("", isolation_level=None, check_same_thread=False)) as book:
            book.execute("CREATE TABLE known (id INTEGER PRIMARY KEY)")
            book.execute("BEGIN")
            for question in self._key_questions():
                found = self._readable(question)
                while some := list(islice(found, _KEYS_AT_ONCE)):
                    book.executemany("INSERT OR IGNORE INTO known VALUES (?)", some)
                    yield FactBatch()
            keys = book.execute("SELECT id FROM known ORDER BY id")
            while known := [key for (key,) in keys.fetchmany(AT_ONCE)]:
                yield FactBatch(sightings=tuple(self._sightings(known)))

    def _key_questions(self) -> Iterator[str]:
        for table in self._tables.intersection(_TABLES):
            yield f"SELECT id FROM {table} NOT INDEXED ORDER BY id"
            yield f"SELECT id FROM {table} NOT INDEXED ORDER BY id DESC"
            listed = list(self._readable("SELECT name FROM pragma_index_list(?)", (table,)))
            yield from (f'SELECT id FROM {table} INDEXED BY "{name}"' for (name,) in listed)

    def _sightings(self, keys: Sequence[int]) -> list[Sighting]:
        try:
            rows = self._rows(keys)
        except sqlite3.Error as error:
            if not is_damage(error):
                raise
            rows = [row for key in keys for row in self._row(key)]
        made = [sighting for row in rows if (sighting := self._one(row, self._sighting)) is not None]
        self.restored += len(made)
        self.lost += len(keys) - len(made)
        return made

    def _rows(self, keys: Sequence[int]) -> list[Any]:
        return [
            row
            for marks, wanted in in_lists(keys)
            for row in self._connection.execute(_ROWS.format(marks=marks), wanted)
        ]

    def _row(self, key: int) -> list[Any]:
        return list(self._readable(_ROWS.format(marks="?"), (key,)))

    def _made(self, table: str, question: str, make: Callable[[Any], T]) -> Iterator[tuple[T, ...]]:
        rows = self._readable(question) if table in self._tables else iter(())
        while some := list(islice(rows, AT_ONCE)):
            yield tuple(one for row in some if (one := self._one(row, make)) is not None)

    def _one(self, row: Any, make: Callable[[Any], T]) -> T | None:
        try:
            return make(row)
        except DAMAGED_VALUE:
            self.is_whole = False
            return None

    def _sighting(self, row: Any) -> Sighting:
        key, sid, task_sid, worker, queue, channel, workflow, priority, created_ms, trail, text = row
        worker_sid, name = self._workers[worker]
        transitions = unpack(trail, key >> KEY_SHIFT)
        task = TaskFacts(
            sid=TaskSid(sid_text("WT", task_sid)),
            attributes=None if text is None else attributes.restored(text),
            queue=self._labels[queue],
            channel=self._labels[channel],
            workflow=self._labels[workflow],
            priority=priority,
            created_at=None if created_ms is None else moment_of(created_ms),
        )
        return Sighting(
            sid=ReservationSid(sid_text("WR", sid)),
            task_sid=task.sid,
            worker_sid=worker_sid,
            worker_name=name,
            offered_at=transitions[0].at,
            transitions=transitions,
            task=None if task == TaskFacts(sid=task.sid) else task,
        )

    def _activity(self, row: Any) -> ActivityChange:
        worker, at_ms, seen_ms, name, sid, available, actor, origin = row
        return ActivityChange(
            worker_sid=self._workers[worker][0],
            at=moment_of(at_ms),
            seen_at=moment_of(seen_ms),
            activity_name=self._labels[name],
            activity_sid=None if sid is None else ActivitySid(sid_text("WA", sid)),
            available=None if available is None else bool(available),
            actor=Actor(actor),
            origin=Origin(origin),
        )

    def _watch(self, row: Any) -> Watched:
        worker, since_ms, until_ms, origin = row
        return Watched(
            worker_sid=self._workers[worker][0],
            since=moment_of(since_ms),
            until=moment_of(until_ms),
            origin=Origin(origin),
        )

    def _intent(self, row: Any) -> Intent:
        key, worker, verb, clicked_ms, reservation, activity, target, caller, outcome, settled_ms, trace = row
        return Intent(
            id=key.hex(),
            worker_sid=self._workers[worker][0],
            verb=verb,
            clicked_at=moment_of(clicked_ms),
            reservation_sid=None if reservation is None else ReservationSid(sid_text("WR", reservation)),
            activity_sid=None if activity is None else ActivitySid(sid_text("WA", activity)),
            target=target,
            caller=caller,
            trace=trace,
            outcome=None if outcome is None else Outcome(outcome),
            settled_at=None if settled_ms is None else moment_of(settled_ms),
        )


def _text(stored: bytes) -> str:
    return stored.decode(errors="replace")
