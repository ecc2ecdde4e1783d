"""Batches of facts become rows: one transaction each.

Owns every statement that changes rows and their counts; the numbers of workers and labels are `names`'. One thread uses
it. It reads what a batch is about in one go, folds in Python (`history.folding`) and writes only what
is different then.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from agent_console.archive import attributes, search, spans
from agent_console.archive.codes import STATUS_CODES, moment_of, ms_of, sid_bytes, sid_text
from agent_console.archive.in_lists import in_lists
from agent_console.archive.intents import write_intents
from agent_console.archive.migration import is_taken_over
from agent_console.archive.names import Names
from agent_console.archive.routes import NO_ROUTE
from agent_console.archive.schema import KEY_SHIFT, SID_ENDS, SID_INDEXED
from agent_console.archive.trail import pack, unpack
from agent_console.errors import ArchiveUnavailable
from agent_console.history.facts import FactBatch, Sighting, TaskFacts
from agent_console.history.folding import Story, fold, told
from agent_console.taskrouter.sids import ReservationSid, TaskSid
from agent_console.wording import said

_COLUMNS = (
    "id, sid, task_sid, worker_id, status, route_id, answer_ms, handle_ms, priority, waited_ms, trail, attributes"
)
_INSERT = f"INSERT INTO entry ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
_UPDATE = (
    "UPDATE entry SET status=?, route_id=?, answer_ms=?, handle_ms=?, priority=?, waited_ms=?, trail=?, attributes=?"
    " WHERE id=?"
)
#: What stays in its status leaves the index of statuses alone, a page of its own for every row.
_REFINE = _UPDATE.replace("status=?, ", "")
_SEQUENCE = (1 << KEY_SHIFT) - 1

Row = tuple[int, bytes, bytes, int, int, int, int | None, int | None, int | None, int | None, bytes, bytes | None]


@dataclass(frozen=True, slots=True)
class Written:
    """What a batch changed; ``is_unseen`` where it was nothing that a view shows."""

    newest_key: int | None
    added: tuple[ReservationSid, ...] = ()
    changed: tuple[ReservationSid, ...] = ()
    is_unseen: bool = False


@dataclass(slots=True)
class _Pending:
    """What a transaction is going to write."""

    inserts: list[Row] = field(default_factory=list)
    updates: list[Sequence[object]] = field(default_factory=list)
    refinements: list[Sequence[object]] = field(default_factory=list)
    moved: list[int] = field(default_factory=list)
    reworded: list[int] = field(default_factory=list)
    tally: Counter[tuple[int, int, int]] = field(default_factory=Counter)
    added: list[ReservationSid] = field(default_factory=list)
    changed: list[ReservationSid] = field(default_factory=list)
    keys: set[int] = field(default_factory=set)


class Writer:
    """Writes batches over one connection, from one thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._names = Names(connection)

    def write(self, batch: FactBatch) -> Written:
        """Write a batch, all of it or nothing; it is on disk when this returns.

        Raises sqlite3.Error, and ArchiveUnavailable where a later version has changed the file meanwhile.
        """
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._refuse_what_is_taken_over()
            pending = self._reservations(batch.sightings)
            self._flush(pending)
            worker_id = self._names.worker_id
            spans.write_activities(self._connection, batch.activity_changes, worker_id, self._names.label_id)
            spans.write_watched(self._connection, batch.watched, worker_id)
            write_intents(self._connection, batch.intents, worker_id)
            newest = self._connection.execute("SELECT max(id) FROM entry").fetchone()[0]
            self._connection.execute("COMMIT")
        except BaseException:
            self._names.forget()
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        is_unseen = not (batch.sightings or batch.activity_changes or batch.watched)
        return Written(newest, tuple(pending.added), tuple(pending.changed), is_unseen)

    def _refuse_what_is_taken_over(self) -> None:
        if is_taken_over(self._connection):
            raise ArchiveUnavailable(
                said("errors", "A newer version of Agent Console has taken the archive over."),
                said("errors", "Start this console again: what happens until then is shown, and read back afterwards."),
            )

    def _reservations(self, sightings: Sequence[Sighting]) -> _Pending:
        pending = _Pending()
        news: dict[bytes, tuple[Sighting, Story]] = {}
        for sighting in sightings:
            story = told(sighting)
            if story is None:
                continue
            sid = sid_bytes(sighting.sid)
            before = news.get(sid)
            news[sid] = (sighting, story if before is None else fold(before[1], story))
        known = self._known(news.keys())
        pending.keys = self._taken(story for sid, (_, story) in news.items() if sid not in known)
        for sid, (sighting, story) in news.items():
            worker_id = self._names.worker_id(sighting.worker_sid, sighting.worker_name)
            row = known.get(sid)
            if row is None:
                self._add(pending, sid, worker_id, sighting, story)
            else:
                self._change(pending, row, sighting.sid, story)
        return pending

    def _known(self, sids: Iterable[bytes]) -> dict[bytes, Row]:
        found: dict[bytes, Row] = {}
        for marks, ends in in_lists([sid[-SID_INDEXED:] for sid in sids]):
            for row in self._connection.execute(f"SELECT {_COLUMNS} FROM entry WHERE {SID_ENDS} IN ({marks})", ends):
                found[row[1]] = row
        return found

    def _taken(self, new: Iterable[Story]) -> set[int]:
        """Return those of the new rows' first choices of a key that other rows have."""
        wanted = [ms_of(story.offered_at) << KEY_SHIFT for story in new]
        taken: set[int] = set()
        for marks, part in in_lists(wanted):
            found = self._connection.execute(f"SELECT id FROM entry WHERE id IN ({marks})", part)
            taken.update(key for (key,) in found)
        return taken

    def _add(self, pending: _Pending, sid: bytes, worker_id: int, sighting: Sighting, story: Story) -> None:
        row = self._row(pending, sid, sid_bytes(sighting.task_sid), worker_id, story)
        pending.inserts.append(row)
        pending.tally[worker_id, row[4], row[5]] += 1
        pending.added.append(sighting.sid)

    def _change(self, pending: _Pending, row: Row, sid: ReservationSid, news: Story) -> None:
        offered_ms = row[0] >> KEY_SHIFT
        if news.task is None and pack(news.transitions, offered_ms) == row[10]:
            return
        known = self._story(row)
        story = fold(known, news)
        if story is known:
            return
        if ms_of(story.offered_at) != offered_ms:
            new = self._row(pending, row[1], row[2], row[3], story, known=(row, known))
            pending.moved.append(row[0])
            pending.inserts.append(new)
        else:
            new = self._row(pending, row[1], row[2], row[3], story, known=(row, known))
            if new == row:
                return
            if new[4] == row[4]:
                pending.refinements.append((*new[5:], row[0]))
            else:
                pending.updates.append((*new[4:], row[0]))
            if new[5] != row[5] or new[11] != row[11]:
                pending.reworded.append(row[0])
        if new[4:6] != row[4:6]:
            pending.tally[row[3], row[4], row[5]] -= 1
            pending.tally[row[3], new[4], new[5]] += 1
        pending.changed.append(sid)

    def _flush(self, pending: _Pending) -> None:
        connection = self._connection
        if pending.moved or pending.reworded:
            search.before_change(connection, [*pending.moved, *pending.reworded])
        if pending.moved:
            connection.executemany("DELETE FROM entry WHERE id = ?", [(key,) for key in pending.moved])
        if pending.updates:
            connection.executemany(_UPDATE, pending.updates)
        if pending.refinements:
            connection.executemany(_REFINE, pending.refinements)
        if pending.inserts:
            connection.executemany(_INSERT, pending.inserts)
            search.after_insert(connection, [row[0] for row in pending.inserts])
        connection.executemany(
            "INSERT INTO tally_by_route (worker_id, status, route_id, count) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET count = count + excluded.count",
            [(*what, count) for what, count in pending.tally.items() if count],
        )

    def _row(
        self,
        pending: _Pending,
        sid: bytes,
        task_sid: bytes,
        worker_id: int,
        story: Story,
        *,
        known: tuple[Row, Story] | None = None,
    ) -> Row:
        """Make a row of a story; with what was ``known`` it keeps its key, unless its moment is another now."""
        offered_ms = ms_of(story.offered_at)
        task = story.task
        is_moved = known is not None and known[0][0] >> KEY_SHIFT != offered_ms
        row_key = known[0][0] if known and not is_moved else self._new_key(pending, offered_ms, is_moved=is_moved)
        trail = pack(story.transitions, offered_ms)
        times = (STATUS_CODES[story.status], story.answer_ms, story.handle_ms)
        if task is None:
            return (row_key, sid, task_sid, worker_id, times[0], NO_ROUTE, *times[1:], None, None, trail, None)
        return (
            row_key,
            sid,
            task_sid,
            worker_id,
            times[0],
            self._names.route_id(task),
            *times[1:],
            task.priority,
            None if task.created_at is None else offered_ms - ms_of(task.created_at),
            trail,
            self._attributes(task.attributes, known),
        )

    @staticmethod
    def _attributes(text: str | None, known: tuple[Row, Story] | None) -> bytes | None:
        if known is not None and known[1].task is not None and known[1].task.attributes == text:
            return known[0][11]
        return None if text is None else attributes.stored(text)

    def _new_key(self, pending: _Pending, offered_ms: int, *, is_moved: bool) -> int:
        """Return a key that nothing has: the next free one of its millisecond."""
        key = first = offered_ms << KEY_SHIFT
        if is_moved or first in pending.keys:
            last = self._connection.execute(
                "SELECT max(id) FROM entry WHERE id BETWEEN ? AND ?", (first, first | _SEQUENCE)
            ).fetchone()[0]
            key = first if last is None else last + 1
            while key in pending.keys:
                key += 1
        if key > first | _SEQUENCE:
            raise sqlite3.IntegrityError("more offers in one millisecond than the format has room for")
        pending.keys.add(key)
        return key

    def _story(self, row: Row) -> Story:
        offered_ms = row[0] >> KEY_SHIFT
        transitions = unpack(row[10], offered_ms)
        if row[11] is None and row[5] == NO_ROUTE and row[8] is None and row[9] is None:
            return Story(transitions)
        queue, channel, workflow = self._names.route(row[5])
        return Story(
            transitions,
            TaskFacts(
                sid=TaskSid(sid_text("WT", row[2])),
                attributes=None if row[11] is None else attributes.restored(row[11]),
                queue=queue,
                channel=channel,
                workflow=workflow,
                priority=row[8],
                created_at=None if row[9] is None else moment_of(offered_ms - row[9]),
            ),
        )
