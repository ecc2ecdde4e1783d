"""Questions to the archive: pages, places, counts, one reservation in full, days, holes, names.

Owns the statements that read and what makes rows of their answers. It changes nothing, sees one connection, and may be
interrupted at any time (sqlite3.Connection.interrupt).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import combinations
from typing import Any

from agent_console.archive import attributes, figures, search
from agent_console.archive.codes import STATUSES, moment_of, ms_of, sid_bytes, sid_text, status_of
from agent_console.archive.in_lists import in_lists
from agent_console.archive.intents import open_intents
from agent_console.archive.queries import Selection, after, last_under, routes, selection, statement, value_of
from agent_console.archive.routes import Route, route_of
from agent_console.archive.schema import KEY_SHIFT, SID_ENDS, SID_INDEXED
from agent_console.archive.spans import SHORT_GAP_MS
from agent_console.archive.trail import summary, unpack
from agent_console.history.facts import Actor, Origin
from agent_console.history.figures import ActivitySpan, DayBand, Figures, OfferTick
from agent_console.history.filters import Cursor, HistoryFilter, HistoryQuery
from agent_console.history.intents import Intent
from agent_console.history.rows import HistoryRow, Hole, KnownWorker, ReservationDetail
from agent_console.taskrouter.attributes import caller_in
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus

_COLUMNS = (
    "r.id, r.sid, r.task_sid, r.worker_id, r.status, r.route_id, r.answer_ms, r.handle_ms, r.trail, r.attributes,"
    " r.priority, r.waited_ms"
)

#: By what `summary` tells; sets are shared, rows are many.
_ORIGINS = {sum(origin.value for origin in some): frozenset(some) for n in range(4) for some in combinations(Origin, n)}
_ACTORS = {actor.value: actor for actor in Actor}


class Reader:
    """Answers over one connection, from one thread at a time. Methods raise sqlite3.Error."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._routes: dict[int, Route] = {}

    def page(self, query: HistoryQuery, *, after: Cursor | None = None, limit: int = 256) -> tuple[HistoryRow, ...]:
        """Return the rows after a place, at most ``limit``."""
        return self._rows(self.stored_rows(query, after=after, limit=limit))

    def first_rows(
        self, query: HistoryQuery, *, limit: int
    ) -> tuple[tuple[HistoryRow, ...], dict[ReservationStatus, int] | None]:
        """Return the first rows and, where the tally knows them, the counts: that costs less than another question."""
        rows = self.page(query, limit=limit)
        return rows, self.counts(query.filter, ceiling=query.ceiling) if _is_tallied(query.filter) else None

    def stored_rows(self, query: HistoryQuery, *, after: Cursor | None = None, limit: int = -1) -> list[Any]:
        """Return the same rows as they are stored: `row_of` makes rows of them."""
        match = search.match_in(self._connection, query.filter.text)
        found = _behind(selection(query.filter, ceiling=query.ceiling, match=match), query, after)
        sql, parameters = statement(_COLUMNS, found, query)
        return self._ask(f"{sql} LIMIT ?", (*parameters, limit))

    def anchors(self, query: HistoryQuery, *, every: int = 256) -> tuple[Cursor, ...]:
        """Return the place after every ``every``-th row."""
        found = selection(query.filter, ceiling=query.ceiling)
        value = value_of(query.sort) or "NULL"
        sql, parameters = statement(f"r.id AS id, {value} AS value", found, query)
        # Without a limit SQLite would leave the inner order out: nothing seems to depend on it.
        numbered = f"SELECT id, value, row_number() OVER () AS n FROM ({sql} LIMIT -1)"
        rows = self._ask(f"SELECT id, value FROM ({numbered}) WHERE n % ? = 0 ORDER BY n", (*parameters, every))
        return tuple(Cursor(key, value) for key, value in rows)

    def counts(self, wanted: HistoryFilter, *, ceiling: int | None = None) -> dict[ReservationStatus, int]:
        """Count by status, whatever status the filter names."""
        if _is_tallied(wanted):
            counts = self._tallied(wanted)
            if ceiling is not None:
                # What is newer is the table's last rows, few: an index, which SQLite prefers, is read from end to end.
                newer = replace(selection(wanted, with_status=False), source="entry r NOT INDEXED")
                newer = newer.also("r.id > ?", last_under(ceiling))
                for status, count in self._counted(newer).items():
                    counts[status] = counts.get(status, 0) - count
        else:
            counts = self._counted(selection(wanted, ceiling=ceiling, with_status=False))
        return {status: count for status, count in counts.items() if count}

    def figures(self, wanted: HistoryFilter) -> Figures:
        """Work out the figures."""
        return figures.figures(self._connection, wanted)

    def open_intents(self, worker_sid: WorkerSid | None) -> tuple[Intent, ...]:
        """Return the clicks of which nobody knows what became."""
        return open_intents(self._connection, worker_sid)

    def rejections(
        self, worker_sid: WorkerSid, tasks: frozenset[TaskSid], *, since: datetime
    ) -> dict[TaskSid, frozenset[ReservationSid]]:
        """Return what a worker rejected of some tasks, among what was offered since then."""
        wanted = HistoryFilter(worker_sid=worker_sid, status=ReservationStatus.REJECTED, offered_from=since)
        found = selection(wanted)
        # Tasks have no index: a fortnight's rejections of one worker are few.
        rows = self._ask(f"SELECT r.task_sid, r.sid {found.sql}", found.parameters)
        by_task: dict[TaskSid, frozenset[ReservationSid]] = {}
        for stored_task, stored_sid in rows:
            task = TaskSid(sid_text("WT", stored_task))
            if task in tasks:
                by_task[task] = by_task.get(task, frozenset()) | {ReservationSid(sid_text("WR", stored_sid))}
        return by_task

    def detail(self, sid: ReservationSid) -> ReservationDetail | None:
        """Return one reservation in full."""
        stored_sid = sid_bytes(sid)
        asked = f"SELECT {_COLUMNS} FROM entry r WHERE {SID_ENDS} = ? AND r.sid = ?"
        found = self._ask(asked, (stored_sid[-SID_INDEXED:], stored_sid))
        if not found:
            return None
        stored = found[0]
        return ReservationDetail(
            row=self._rows(found)[0],
            transitions=unpack(stored[8], stored[0] >> KEY_SHIFT),
            attributes="" if stored[9] is None else attributes.restored(stored[9]),
            workflow=self._route(stored[5])[2],
            priority=stored[10],
            task_created_at=None if stored[11] is None else moment_of((stored[0] >> KEY_SHIFT) - stored[11]),
        )

    def day(self, worker_sid: WorkerSid, since: datetime, until: datetime) -> DayBand:
        """Return one worker's activities, offers and holes in a span of time."""
        first, last = ms_of(since), ms_of(until)
        found = selection(HistoryFilter(worker_sid=worker_sid, offered_from=since, offered_until=until))
        ticks = self._ask(f"SELECT r.id, r.sid, r.status {found.sql} ORDER BY r.id", found.parameters)
        return DayBand(
            since=since,
            until=until,
            activities=self._activities(worker_sid, first, last),
            offers=tuple(
                OfferTick(moment_of(key >> KEY_SHIFT), ReservationSid(sid_text("WR", sid)), status_of(status))
                for key, sid, status in ticks
            ),
            holes=self.holes(worker_sid, since, until),
        )

    def holes(self, worker_sid: WorkerSid, since: datetime, until: datetime) -> tuple[Hole, ...]:
        """Return the spans in which nobody watched, oldest first."""
        watched = self._ask(
            "SELECT since_ms, until_ms FROM watched w JOIN worker k ON k.id = w.worker_id"
            " WHERE k.sid = ? AND until_ms >= ? AND since_ms <= ? ORDER BY since_ms",
            (sid_bytes(worker_sid), ms_of(since) - SHORT_GAP_MS, ms_of(until) + SHORT_GAP_MS),
        )
        known_to, holes, last = ms_of(since), [], ms_of(until)
        for begins, ends in (*watched, (last, last)):
            begins = min(begins, last)  # noqa: PLW2901  what lies beyond is not asked for
            if begins - known_to >= SHORT_GAP_MS or (begins > known_to and not watched):
                holes.append(Hole(moment_of(known_to), moment_of(begins)))
            known_to = max(known_to, ends)
        return tuple(holes)

    def queues_and_channels(self, worker_sid: WorkerSid | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the names that a filter can have, each sorted."""
        used = "SELECT t.route_id FROM tally_by_route t WHERE t.count > 0"
        parameters: tuple[object, ...] = ()
        if worker_sid is not None:
            used += " AND t.worker_id = (SELECT id FROM worker WHERE sid = ?)"
            parameters = (sid_bytes(worker_sid),)
        names = []
        for column in ("queue_id", "channel_id"):
            labels = f"SELECT {column} FROM route WHERE id IN ({used})"
            rows = self._ask(f"SELECT text FROM label WHERE id IN ({labels}) ORDER BY text", parameters)
            names.append(tuple(text for (text,) in rows))
        return names[0], names[1]

    def workers(self) -> tuple[KnownWorker, ...]:
        """Return the workers of whom something is stored, by name."""
        rows = self._ask(
            "SELECT k.sid, k.name, coalesce((SELECT sum(count) FROM tally t WHERE t.worker_id = k.id), 0)"
            " FROM worker k ORDER BY k.name COLLATE NOCASE, k.sid"
        )
        return tuple(KnownWorker(WorkerSid(sid_text("WK", sid)), name, count) for sid, name, count in rows)

    def _route(self, route_id: int) -> Route:
        if route_id not in self._routes:
            self._routes[route_id] = route_of(self._connection, route_id)
        return self._routes[route_id]

    def _rows(self, stored: Sequence[Any]) -> tuple[HistoryRow, ...]:
        workers = self._workers({row[3] for row in stored})
        return tuple(self._row(row, *workers[row[3]]) for row in stored)

    def _row(self, stored: Any, worker_sid: WorkerSid, worker_name: str) -> HistoryRow:
        key, sid, task_sid, _, status, route_id, answer_ms, handle_ms, trail, text, *_ = stored
        queue, channel, _ = self._route(route_id)
        caller = caller_in(None if text is None else attributes.restored(text))
        origins, actor = summary(trail)
        return HistoryRow(
            key=key,
            sid=ReservationSid(sid_text("WR", sid)),
            task_sid=TaskSid(sid_text("WT", task_sid)),
            worker_sid=worker_sid,
            worker_name=worker_name,
            status=status_of(status),
            offered_at=moment_of(key >> KEY_SHIFT),
            queue=queue,
            channel=channel,
            caller_name=caller.name,
            caller_number=caller.number,
            answered_after_s=None if answer_ms is None else answer_ms / 1_000,
            handled_s=None if handle_ms is None else handle_ms / 1_000,
            origins=_ORIGINS[origins],
            ended_by=_ACTORS[actor],
        )

    def _workers(self, ids: Iterable[int]) -> dict[int, tuple[WorkerSid, str]]:
        return {
            worker: (WorkerSid(sid_text("WK", sid)), name)
            for marks, wanted in in_lists(list(ids))
            for worker, sid, name in self._ask(f"SELECT id, sid, name FROM worker WHERE id IN ({marks})", wanted)
        }

    def _tallied(self, wanted: HistoryFilter) -> dict[ReservationStatus, int]:
        found = Selection("tally_by_route t", (), ())
        if wanted.worker_sid is not None:
            found = found.also("t.worker_id = (SELECT id FROM worker WHERE sid = ?)", sid_bytes(wanted.worker_sid))
        if wanted.queue is not None or wanted.channel is not None:
            condition, names = routes(wanted)
            found = found.also(f"t.{condition}", *names)
        rows = self._ask(f"SELECT t.status, sum(t.count) {found.sql} GROUP BY t.status", found.parameters)
        return {STATUSES.get(code, ReservationStatus.UNKNOWN): count for code, count in rows}

    def _counted(self, found: Selection) -> dict[ReservationStatus, int]:
        rows = self._ask(f"SELECT r.status, count(*) {found.sql} GROUP BY r.status", found.parameters)
        return {status_of(code): count for code, count in rows}

    def _activities(self, worker_sid: WorkerSid, first_ms: int, last_ms: int) -> tuple[ActivitySpan, ...]:
        rows = self._ask(
            "SELECT a.at_ms, l.text, a.available FROM activity a JOIN worker k ON k.id = a.worker_id"
            " JOIN label l ON l.id = a.name_id WHERE k.sid = ? AND a.at_ms < ?"
            " AND a.at_ms >= coalesce((SELECT max(at_ms) FROM activity b WHERE b.worker_id = k.id AND b.at_ms <= ?), 0)"
            " ORDER BY a.at_ms",
            (sid_bytes(worker_sid), last_ms, first_ms),
        )
        ends = [at_ms for at_ms, _, _ in rows[1:]] + [last_ms]
        return tuple(
            ActivitySpan(
                moment_of(max(at_ms, first_ms)),
                moment_of(until_ms),
                name,
                None if available is None else bool(available),
            )
            for (at_ms, name, available), until_ms in zip(rows, ends, strict=False)
            if until_ms > max(at_ms, first_ms)
        )

    def _ask(self, sql: str, parameters: Sequence[object] = ()) -> list[Any]:
        return self._connection.execute(sql, parameters).fetchall()


def _behind(found: Selection, query: HistoryQuery, cursor: Cursor | None) -> Selection:
    return after(found, query, cursor)


def _is_tallied(wanted: HistoryFilter) -> bool:
    """Whether the tally knows the answer: no time and no text is asked for."""
    return not wanted.text and wanted.offered_from is None and wanted.offered_until is None
