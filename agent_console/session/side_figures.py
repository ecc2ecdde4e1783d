"""What a history view shows beside its rows: figures, the day, holes, the names of queues, and where far pages begin.

Owns when each is read again and the one slow question that is open. Rows come first: these wait until a filter has
stood still, and give way to whoever wants a page. The view itself is the browser's.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from agent_console.errors import ArchiveError, ArchiveSuperseded
from agent_console.history.figures import DayBand
from agent_console.history.filters import Cursor, HistoryFilter, HistoryQuery
from agent_console.session.history_view import PAGE_ROWS, HistoryView
from agent_console.session.pace import Pace, soonest
from agent_console.session.ports import Archive, Clock
from agent_console.session.showing import Showing
from agent_console.session.waiting import Alarm

FIGURES_AFTER_S = 0.2
FIGURES_EVERY_S = 1.0
#: So many times as long as it took nothing slow is read: figures of a million rows take a second.
REST = 4.0
#: Nobody sees a band of a day grow by a second.
WATCHED_EVERY_S = 10.0
NAMES_EVERY_S = 10.0
ANCHORS_AFTER_S = 0.3
#: Fewer rows are stepped through.
ANCHORED_ROWS = 4 * PAGE_ROWS
#: Holes are looked for so far back where the filter names no beginning: the event log reaches hardly further.
HOLES_BACK = timedelta(days=29)


@dataclass(frozen=True, slots=True)
class _Job:
    """One kind of reading, when it is due, and how long it waits after it had to give way."""

    pace: Pace
    read: Callable[[HistoryView], Awaitable[None]]
    after_s: float


class SideFigures:
    """Reads beside the rows, one thing at a time; `run` until cancelled."""

    def __init__(
        self,
        archive: Archive,
        *,
        clock: Clock,
        showing: Showing,
        anchors_read: Callable[[tuple[Cursor, ...]], None],
    ) -> None:
        self._archive = archive
        self._clock = clock
        self._showing = showing
        self._anchors_read = anchors_read
        self._alarm = Alarm(clock)
        self._reading: _Job | None = None
        self._figures = _Job(Pace(clock, every_s=FIGURES_EVERY_S, rest=REST), self._read_figures, FIGURES_AFTER_S)
        self._day = _Job(Pace(clock, every_s=FIGURES_EVERY_S, rest=REST), self._read_day, FIGURES_AFTER_S)
        self._names = _Job(Pace(clock, every_s=NAMES_EVERY_S, rest=REST), self._read_names, FIGURES_AFTER_S)
        self._anchors = _Job(Pace(clock), self._read_anchors, ANCHORS_AFTER_S)
        self._jobs = (self._figures, self._day, self._names, self._anchors)

    def filter_changed(self) -> None:
        """Read everything anew once the filter has stood still."""
        self._figures.pace.put_off(FIGURES_AFTER_S)
        self._day.pace.put_off(FIGURES_AFTER_S)
        self._names.pace.ask()
        self.order_changed()

    def order_changed(self) -> None:
        """Find out anew where pages begin once the order has stood still."""
        self._anchors.pace.put_off(ANCHORS_AFTER_S)
        self._alarm.ring()

    def rows_begin_elsewhere(self) -> None:
        """Forget the wish for anchors: newer rows were taken in, and few of their readers go far."""
        self._anchors.pace.forget()

    def rows_changed(self) -> None:
        """Read again what new or changed rows may have changed."""
        for job in (self._figures, self._day, self._names):
            job.pace.ask()
        self._alarm.ring()

    def day_changed(self, *, now: bool = False) -> None:
        """Read the day and the holes again some time, or now."""
        self._day.pace.ask(0.0 if now else WATCHED_EVERY_S)
        self._alarm.ring()

    def want_anchors(self) -> None:
        """Have the anchors read without delay: a page waits for them."""
        if self._reading is not self._anchors and self._anchors.pace.due_at == math.inf:
            self._anchors.pace.ask()
            self._alarm.ring()

    def rows_read(self) -> None:
        """Go on: the rows are there."""
        self._alarm.ring()

    @property
    def is_reading(self) -> bool:
        """Whether a slow question is open, which others wait behind."""
        return self._reading is not None

    async def run(self) -> None:
        """Read when it is due, for ever."""
        while True:
            job = next((job for job in self._jobs if job.pace.is_due), None)
            if job is None or self._showing.view.loading:
                await self._alarm.wait(
                    None if self._showing.view.loading else soonest(*(job.pace for job in self._jobs))
                )
                continue
            self._reading = job
            try:
                with job.pace.at_work():
                    await job.read(self._showing.view)
            except ArchiveSuperseded:
                job.pace.put_off(job.after_s)
            except ArchiveError as error:
                self._showing.change(error=error)
            finally:
                self._reading = None

    def _is_shown(self, wanted: HistoryFilter) -> bool:
        return self._showing.view.query.filter is wanted

    async def _read_figures(self, view: HistoryView) -> None:
        wanted = view.query.filter
        figures = await self._archive.figures(wanted)
        if self._is_shown(wanted):
            self._showing.change(figures=figures)

    async def _read_day(self, view: HistoryView) -> None:
        wanted = view.query.filter
        worker = wanted.worker_sid
        if worker is None:
            return
        now = self._clock.now()
        since = wanted.offered_from or now - HOLES_BACK
        holes = await self._archive.holes(worker, since, max(since, wanted.offered_until or now))
        day = await self._latest_day(wanted)
        if self._is_shown(wanted):
            self._showing.change(holes=holes, day=day)

    async def _latest_day(self, wanted: HistoryFilter) -> DayBand | None:
        newest = await self._archive.page(HistoryQuery(filter=wanted), limit=1)
        span = local_day(newest[0].offered_at) if newest else None
        if span is None or wanted.worker_sid is None:
            return None
        # What is to come is no hole; a clock that is slow must not hide the newest offer.
        until = min(span[1], max(self._clock.now(), newest[0].offered_at + timedelta(seconds=1)))
        return await self._archive.day(wanted.worker_sid, span[0], until)

    async def _read_names(self, view: HistoryView) -> None:
        wanted = view.query.filter
        queues, channels = await self._archive.queues_and_channels(wanted.worker_sid)
        if self._showing.view.query.filter.worker_sid == wanted.worker_sid:
            self._showing.change(queues=queues, channels=channels)

    async def _read_anchors(self, view: HistoryView) -> None:
        if view.row_count <= ANCHORED_ROWS:
            return
        anchors = await self._archive.anchors(view.query, every=PAGE_ROWS)
        if self._showing.view.generation == view.generation:
            self._anchors_read(anchors)


def local_day(moment: datetime) -> tuple[datetime, datetime] | None:
    """Return the computer's local day of a moment, midnight to midnight, in UTC; None where it cannot be told."""
    try:
        date = moment.astimezone().date()
        since, until = (datetime.combine(day, time()).astimezone(UTC) for day in (date, date + timedelta(days=1)))
    except (OSError, OverflowError, ValueError):
        return None  # a moment of another century, which some platforms' clocks do not know
    return since, until
