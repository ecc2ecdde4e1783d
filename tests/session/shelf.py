"""An archive in memory that answers as slowly as a test wants."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from agent_console.errors import ArchiveError, ArchiveSuperseded
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch, Origin, Transition
from agent_console.history.figures import ActivitySpan, DayBand, Figures
from agent_console.history.filters import Cursor, ExportFormat, HistoryFilter, HistoryQuery, Sort
from agent_console.history.intents import Handed, Intent
from agent_console.history.rows import HistoryRow, Hole, KnownWorker, ReservationDetail
from agent_console.session.ports import Archive
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_world import WORKER
from tests.session.manual_clock import EPOCH, ManualClock

T = TypeVar("T")


def row(
    number: int, *, status: S = S.COMPLETED, worker: WorkerSid = WORKER, queue: str = "", answered: int | None = None
) -> HistoryRow:
    """Make a row; its number is the key and the second of the offer."""
    return HistoryRow(
        key=number,
        sid=ReservationSid(f"WR{number:032x}"),
        task_sid=TaskSid(f"WT{number:032x}"),
        worker_sid=worker,
        worker_name="Ada",
        status=status,
        offered_at=EPOCH + timedelta(seconds=number),
        queue=queue,
        answered_after_s=None if answered is None else answered / 1000,
    )


class Shelf:
    """Implements ports.Archive over rows that a test puts there. ``slow`` names questions that take so long."""

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.rows: dict[ReservationSid, HistoryRow] = {}
        self.batches: list[FactBatch] = []
        self.intents: dict[str, Intent] = {}
        self.asked: list[str] = []
        self.calls: Counter[str] = Counter()
        self.slow: dict[str, float] = {}
        #: When a reservation came into the status it has.
        self.ended_at: dict[ReservationSid, datetime] = {}
        self.activities: tuple[ActivitySpan, ...] = ()
        self.failure: ArchiveError | None = None
        self.write_failure: ArchiveError | None = None
        self.interrupts = 0
        self.is_readable = asyncio.Event()
        self.is_readable.set()
        self.exported: list[HistoryQuery] = []
        self._callbacks: list[Callable[[ArchiveChange], None]] = []

    # What a test does.

    def put(self, *rows: HistoryRow, tell: bool = True) -> None:
        added = tuple(one.sid for one in rows if one.sid not in self.rows)
        changed = tuple(one.sid for one in rows if one.sid in self.rows)
        self.rows.update({one.sid: one for one in rows})
        if tell:
            self.tell(ArchiveChange(newest_key=self.newest(), added=added, changed=changed))

    def tell(self, change: ArchiveChange) -> None:
        for callback in tuple(self._callbacks):
            callback(change)

    def newest(self) -> int | None:
        return max((one.key for one in self.rows.values()), default=None)

    # ports.Archive

    async def write(self, batch: FactBatch) -> None:
        self.batches.append(batch)
        await self.clock.sleep_until(self.clock.monotonic() + self.slow.get("write", 0.0))
        if self.write_failure is not None:
            raise self.write_failure
        for intent in batch.intents:
            known = self.intents.get(intent.id)
            if known is None or known.outcome is None:
                self.intents[intent.id] = intent

    def hand_over(self, batch: FactBatch, *, wait_s: float = 0.0) -> Handed:
        return Handed(False, partial(self.write, batch))

    def subscribe(self, callback: Callable[[ArchiveChange], None]) -> Callable[[], None]:
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    async def readable(self) -> None:
        await self.is_readable.wait()

    def interrupt(self) -> None:
        self.interrupts += 1

    async def page(
        self, query: HistoryQuery, *, after: Cursor | None = None, limit: int = 256
    ) -> tuple[HistoryRow, ...]:
        return await self._answer("page" if limit > 1 else "newest", lambda: self._page(query, after, limit))

    async def first_rows(
        self, query: HistoryQuery, *, limit: int
    ) -> tuple[tuple[HistoryRow, ...], dict[S, int] | None]:
        rows = await self.page(query, limit=limit)
        is_kept = not query.filter.text and query.filter.offered_from is query.filter.offered_until is None
        return rows, await self.counts(query.filter, ceiling=query.ceiling) if is_kept else None

    async def anchors(self, query: HistoryQuery, *, every: int = 256) -> tuple[Cursor, ...]:
        found = self._sorted(query)
        return await self._answer(
            "anchors", lambda: tuple(_cursor(one, query.sort) for one in found[every - 1 : -1 : every])
        )

    async def counts(self, wanted: HistoryFilter, *, ceiling: int | None = None) -> dict[S, int]:
        query = HistoryQuery(filter=replace(wanted, status=None), ceiling=ceiling)
        return await self._answer("counts", lambda: dict(Counter(one.status for one in self._sorted(query))))

    async def figures(self, wanted: HistoryFilter) -> Figures:
        return await self._answer("figures", lambda: Figures(offered=len(self._sorted(HistoryQuery(filter=wanted)))))

    async def detail(self, sid: ReservationSid) -> ReservationDetail | None:
        def find() -> ReservationDetail | None:
            found = self.rows.get(sid)
            return None if found is None else ReservationDetail(row=found, transitions=self._ending(found))

        return await self._answer("detail", find, may_drop=False)

    async def open_intents(self, worker_sid: WorkerSid | None) -> tuple[Intent, ...]:
        found = tuple(
            one for one in self.intents.values() if one.outcome is None and worker_sid in {None, one.worker_sid}
        )
        return await self._answer("open_intents", lambda: found, may_drop=False)

    async def rejections(
        self, worker_sid: WorkerSid, tasks: frozenset[TaskSid], *, since: datetime
    ) -> dict[TaskSid, frozenset[ReservationSid]]:
        wanted = HistoryFilter(worker_sid=worker_sid, status=S.REJECTED, offered_from=since)
        found = [one for one in self._sorted(HistoryQuery(filter=wanted)) if one.task_sid in tasks]
        by_task = {
            task: frozenset(one.sid for one in found if one.task_sid == task)
            for task in {one.task_sid for one in found}
        }
        return await self._answer("rejections", lambda: by_task, may_drop=False)

    async def day(self, worker_sid: WorkerSid, since: datetime, until: datetime) -> DayBand:
        return await self._answer("day", lambda: self._day(since, until), may_drop=False)

    async def holes(self, worker_sid: WorkerSid, since: datetime, until: datetime) -> tuple[Hole, ...]:
        return await self._answer("holes", lambda: (Hole(since, until),), may_drop=False)

    async def queues_and_channels(self, worker_sid: WorkerSid | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        queues = tuple(sorted({one.queue for one in self.rows.values() if one.queue}))
        return await self._answer("names", lambda: (queues, ()), may_drop=False)

    async def workers(self) -> tuple[KnownWorker, ...]:
        return ()

    async def export(
        self, query: HistoryQuery, form: ExportFormat, file: Path, progress: Callable[[int, int], bool]
    ) -> int:
        self.exported.append(query)
        total = len(self._sorted(query))
        for done in range(total):
            if not progress(done, total):
                raise ArchiveSuperseded("The export was cancelled.")
            await self.clock.sleep_until(self.clock.monotonic() + 0.1)
            if self.failure is not None:
                raise self.failure
        return total

    # How it answers.

    async def _answer(self, name: str, ask: Callable[[], T], *, may_drop: bool = True) -> T:
        self.asked.append(name)
        self.calls[name] += 1
        interrupts = self.interrupts
        await asyncio.sleep(0)
        slow_until = self.clock.monotonic() + self.slow.get(name, 0.0)
        while self.clock.monotonic() < slow_until:
            await self.clock.sleep_until(min(slow_until, self.clock.monotonic() + 0.01))
            if may_drop and interrupts != self.interrupts:
                break
        if may_drop and interrupts != self.interrupts:
            raise ArchiveSuperseded("A newer question came.")
        if self.failure is not None:
            raise self.failure
        return ask()

    def _day(self, since: datetime, until: datetime) -> DayBand:
        within = tuple(one for one in self.activities if one.since < until and one.until > since)
        return DayBand(since=since, until=until, activities=within)

    def _ending(self, found: HistoryRow) -> tuple[Transition, ...]:
        at = self.ended_at.get(found.sid)
        return () if at is None else (Transition(status=found.status, at=at, seen_at=at, origin=Origin.EVENTS),)

    def _page(self, query: HistoryQuery, after: Cursor | None, limit: int) -> tuple[HistoryRow, ...]:
        found = self._sorted(query)
        if after is not None:
            places = [_cursor(one, query.sort) for one in found]
            begin = next(
                (n for n, place in enumerate(places) if _comes(query.sort, place) > _comes(query.sort, after)),
                len(found),
            )
            found = found[begin:]
        return tuple(found[:limit])

    def _sorted(self, query: HistoryQuery) -> list[HistoryRow]:
        found = [
            one
            for one in self.rows.values()
            if _fits(one, query.filter) and (query.ceiling is None or one.key <= query.ceiling)
        ]
        return sorted(found, key=lambda one: _comes(query.sort, _cursor(one, query.sort)))


def _fits(one: HistoryRow, wanted: HistoryFilter) -> bool:
    return (
        wanted.worker_sid in {None, one.worker_sid}
        and wanted.status in {None, one.status}
        and wanted.queue in {None, one.queue}
        and (wanted.offered_from is None or one.offered_at >= wanted.offered_from)
        and (wanted.offered_until is None or one.offered_at < wanted.offered_until)
        and wanted.text in one.queue
    )


def _cursor(one: HistoryRow, sort: Sort) -> Cursor:
    if sort is Sort.LONGEST_ANSWER:
        return Cursor(one.key, None if one.answered_after_s is None else round(one.answered_after_s * 1000))
    return Cursor(one.key)


def _comes(sort: Sort, place: Cursor) -> tuple[int, int, int]:
    if sort is Sort.OLDEST:
        return (0, 0, place.key)
    return (place.value is None, -(place.value or 0), -place.key)


def _is_an_archive(shelf: Shelf) -> Archive:
    return shelf
