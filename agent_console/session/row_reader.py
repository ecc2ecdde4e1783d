"""Reads the rows of a history view: its first page, whatever page is looked at, how many there are, one in full.

Owns the order of these questions and the pages of the generation that is shown. What a reader looks at never moves: a
generation is under a ceiling, and a page that is read again keeps its rows in their places. What comes later is counted
as newer until it is asked for, or until nobody reads.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from agent_console.errors import ArchiveError, ArchiveSuperseded
from agent_console.history.filters import Cursor, HistoryFilter, HistoryQuery, Sort
from agent_console.history.rows import HistoryRow
from agent_console.session.history_view import PAGE_ROWS, HistoryView
from agent_console.session.pace import Pace, soonest
from agent_console.session.pages import PageBook
from agent_console.session.ports import Archive, Clock
from agent_console.session.showing import Showing
from agent_console.session.side_figures import SideFigures
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus

#: More than most windows show: so many come before the rest of the first page, whose reading takes five times as long.
FIRST_ROWS = 40
#: They are painted first: who reads at the same time makes it take twice as long.
PAINTED_WITHIN_S = 0.02
#: News comes in bursts while something is filled in.
COUNTED_EVERY_S = 0.25
#: As long as it took nothing is counted: with a text it can take a while.
COUNTS_REST = 1.0
#: What was dropped for someone else's question is asked again after this.
AGAIN_AFTER_S = 0.05
#: So many rows that left the filter are kept in a page that is being read; of more, what was known last.
MOST_LEFT = 32

_Job = Callable[[], Awaitable[None]]
_Counts = dict[ReservationStatus, int]


class RowReader:
    """Reads one thing at a time, what is looked at first; `run` until cancelled."""

    def __init__(self, archive: Archive, *, clock: Clock, showing: Showing) -> None:
        self._archive = archive
        self._clock = clock
        self._showing = showing
        self.side = SideFigures(archive, clock=clock, showing=showing, anchors_read=self._take_anchors)
        self._alarm = Alarm(clock)
        self._book = PageBook()
        self._counts = Pace(clock, every_s=COUNTED_EVERY_S, rest=COUNTS_REST)
        self._opening = True
        self._newer_wanted = False
        self._following = True
        self._moved = False
        self._failed = False
        self._interrupts = 0
        self._detail_sid: ReservationSid | None = None
        self._newest: int | None = None
        self._newest_read = False

    def begin(self, sort: Sort) -> None:
        """Show other rows: a new generation, of which nothing is known."""
        self._opening = True
        self._newer_wanted = False
        self._book = PageBook(sort)
        self._interrupt()
        self._ask()

    def want_page(self, page: int) -> None:
        """Read a page of this generation."""
        self._book.want(page)
        self._ask()

    def want_detail(self, sid: ReservationSid) -> None:
        """Read one reservation in full; a later wish takes the place of an earlier one."""
        self._detail_sid = sid
        self._ask()

    def want_newer(self) -> None:
        """Take in what came since."""
        self._newer_wanted = True
        self._ask()

    def follow(self, *, on: bool) -> None:
        """Take in what comes as it comes, or let it wait."""
        self._following = on
        if on and self._showing.view.newer:
            self.want_newer()

    def written(self, newest_key: int | None, *, moved: bool) -> None:
        """Take in that something was written; ``moved``: rows came, or changed."""
        if newest_key is not None:
            self._newest = newest_key if self._newest is None else max(newest_key, self._newest)
        if moved:
            self._moved = True
            self._counts.ask()
        self._failed = False
        self._alarm.ring()

    async def run(self) -> None:
        """Read what is wanted, for ever."""
        while True:
            job = self._next()
            if job is None:
                await self._alarm.wait(soonest(self._counts))
                continue
            interrupts = self._interrupts
            try:
                await job()
            except ArchiveSuperseded:
                if interrupts == self._interrupts:
                    # Someone else's question dropped it.
                    await self._clock.sleep_until(self._clock.monotonic() + AGAIN_AFTER_S)
            except ArchiveError as error:
                self._give_up(error)

    def _ask(self) -> None:
        """Start on a wish at once: what is slow gives way, and what failed is tried again."""
        self._failed = False
        if self.side.is_reading and self._next() not in {None, self._count}:
            self._interrupt()
        self._alarm.ring()

    def _interrupt(self) -> None:
        self._interrupts += 1
        self._archive.interrupt()

    def _next(self) -> _Job | None:
        if self._opening:
            return None if self._failed else self._open
        if self._newer_wanted:
            return self._take_newer
        if self._detail_sid is not None:
            return self._read_detail
        if self._book.next() is not None:
            return self._read_page
        if self._book.is_lost:
            self.side.want_anchors()
        return self._count if self._counts.is_due else None

    def _give_up(self, error: ArchiveError) -> None:
        """Say that it failed; the next wish tries again."""
        self._failed = True
        self._newer_wanted = False
        self._detail_sid = None
        self._book.give_up()
        self._showing.change(loading=False, error=error)

    async def _open(self) -> None:
        """Read the first rows of a new generation, how many there are, then the rest of the first page."""
        book = self._book
        if not self._newest_read:
            newest = await self._archive.page(HistoryQuery(), limit=1)
            self._newest_read = True
            self.written(newest[0].key if newest else None, moved=False)
        query = replace(self._showing.view.query, ceiling=self._newest)
        rows, counts = await self._archive.first_rows(query, limit=FIRST_ROWS)
        if book is not self._book:
            return
        self._moved = False
        self._show_first(query, rows, counts)
        if len(rows) == FIRST_ROWS:
            await self._clock.sleep_until(self._clock.monotonic() + PAINTED_WITHIN_S)
            if book is not self._book:
                return
            rows = await self._archive.page(query, limit=PAGE_ROWS)
            if book is not self._book:
                return
            self._showing.change(row_count=max(self._showing.view.row_count, len(rows)))
            self._showing.show_page(0, rows)
        book.take(0, rows)
        self._opening = False
        if counts is None:
            counts = await self._counted(query)
            if book is self._book:
                self._show_counts(counts)

    async def _take_newer(self) -> None:
        """Begin a new generation under a new ceiling; the old one stays until the rows are there."""
        book = self._book
        query = replace(self._showing.view.query, ceiling=self._newest)
        self._moved = False
        rows = await self._archive.page(query, limit=PAGE_ROWS)
        counts = await self._counted(query)
        if book is not self._book:
            return
        self._newer_wanted = False
        self._book = PageBook(query.sort)
        self._book.take(0, rows)
        self.side.rows_begin_elsewhere()
        generation = self._showing.view.generation + 1
        self._show_first(query, rows, counts, generation=generation, changed=(), newer=0)

    def _show_first(
        self, query: HistoryQuery, rows: tuple[HistoryRow, ...], counts: _Counts | None, **fields: Any
    ) -> None:
        total = len(rows) if counts is None else max(len(rows), _total(counts, query.filter))
        if counts is not None:
            fields["counts"] = tuple(counts.items())
        self._showing.change(query=query, row_count=total, loading=False, error=None, **fields)
        self._showing.show_page(0, rows)
        self.side.rows_read()

    async def _read_page(self) -> None:
        book = self._book
        wanted = book.next()
        if wanted is None:
            return
        page, place = wanted
        rows = await self._archive.page(self._showing.view.query, after=place, limit=PAGE_ROWS)
        rows = await self._in_place(rows, book.held(page))
        if book is self._book:
            book.take(page, rows)
            self._showing.change(error=None)
            self._showing.show_page(page, rows)

    async def _in_place(self, rows: tuple[HistoryRow, ...], held: tuple[HistoryRow, ...]) -> tuple[HistoryRow, ...]:
        """Return what a page held as it is now: what left the filter stays, what was filled in between waits."""
        if not held:
            return rows
        found = {row.sid: row for row in rows}
        left = [row.sid for row in held if row.sid not in found]
        for sid in left[:MOST_LEFT]:
            detail = await self._archive.detail(sid)
            if detail is not None:
                found[sid] = detail.row
        return tuple(found.get(row.sid, row) for row in held)

    async def _read_detail(self) -> None:
        sid = self._detail_sid
        if sid is None:
            return
        detail = await self._archive.detail(sid)
        if self._detail_sid == sid:
            self._detail_sid = None
        self._showing.details.tell(detail)

    async def _count(self) -> None:
        """Bring the counts up to date, and see whether there are newer rows."""
        book, view = self._book, self._showing.view
        moved, self._moved = self._moved, False
        try:
            with self._counts.at_work():
                counts = await self._archive.counts(view.query.filter)
                total = under = _total(counts, view.query.filter)
                if view.query.ceiling != self._newest:
                    under = _total(await self._counted(view.query), view.query.filter)
        except ArchiveSuperseded:
            self._moved = moved
            self._counts.ask(COUNTED_EVERY_S)
            raise
        if book is not self._book:
            return
        newer = total - under + max(0, under - view.row_count)
        fields = {"counts": tuple(counts.items()), "error": None}
        if self._is_at_rest(view) and (total != view.row_count or (moved and _may_reorder(view.query))):
            self._newer_wanted = True
            self._showing.change(**fields)
        else:
            self._showing.change(**fields, newer=newer)

    def _is_at_rest(self, view: HistoryView) -> bool:
        """Whether nobody reads: other rows may come in their place."""
        return self._following or not view.row_count

    async def _counted(self, query: HistoryQuery) -> _Counts:
        return await self._archive.counts(query.filter, ceiling=query.ceiling)

    def _show_counts(self, counts: _Counts) -> None:
        view = self._showing.view
        self._showing.change(
            counts=tuple(counts.items()), row_count=max(view.row_count, _total(counts, view.query.filter))
        )

    def _take_anchors(self, anchors: tuple[Cursor, ...]) -> None:
        self._book.set_anchors(anchors)
        self._alarm.ring()


def _total(counts: _Counts, wanted: HistoryFilter) -> int:
    """Return how many rows a filter has, of counts that leave its status out of account."""
    return sum(counts.values()) if wanted.status is None else counts.get(wanted.status, 0)


def _may_reorder(query: HistoryQuery) -> bool:
    """Whether a row that changed may come to another place, or leave."""
    return query.filter.status is not None or query.sort in {Sort.LONGEST_ANSWER, Sort.LONGEST_HANDLE}
