"""One view of the archive, for one pane: what it shows, and how it stays up to date.

Owns the `HistoryView` and the parts that read for it: `RowReader` the rows, `SideFigures` what is shown beside them,
`Exporter` a file of them. It writes nothing to the archive and asks the API for nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from agent_console.history.changes import ArchiveChange
from agent_console.history.filters import ExportFormat, HistoryFilter, HistoryQuery, Sort
from agent_console.history.rows import ReservationDetail
from agent_console.session.exporting import Exporter
from agent_console.session.history_view import (
    BackfillPhase,
    BackfillProgress,
    ExportProgress,
    HistoryView,
    PageRead,
)
from agent_console.session.pace import Pace, soonest
from agent_console.session.ports import Archive, Clock
from agent_console.session.row_reader import RowReader
from agent_console.session.showing import Showing
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.sids import ReservationSid, WorkerSid

#: News comes in bursts while something is filled in.
REVISED_EVERY_S = 0.25
#: Where more rows changed at once, any may have.
MOST_CHANGED = 2_000


class HistoryBrowser:
    """Answers one pane over one reader of the archive; `run` until cancelled.

    Every wish may be uttered at any time and returns at once; what comes of it is told to who subscribed. ``query`` is
    what is shown first (its worker does not count); ``generation`` is higher than any that the pane has shown before.
    """

    def __init__(
        self,
        archive: Archive,
        *,
        clock: Clock,
        worker_sid: WorkerSid | None,
        worker_name: str = "",
        query: HistoryQuery | None = None,
        generation: int = 0,
    ) -> None:
        wanted = query or HistoryQuery()
        wanted = replace(wanted, filter=replace(wanted.filter, worker_sid=worker_sid))
        self._archive = archive
        self._showing = Showing(
            HistoryView(worker_sid=worker_sid, worker_name=worker_name, query=wanted, generation=generation)
        )
        self._rows = RowReader(archive, clock=clock, showing=self._showing)
        self._side = self._rows.side
        self._exporter = Exporter(archive, clock=clock, publish=self._export_progressed)
        self._changed: set[ReservationSid] = set()
        self._revised = Pace(clock, every_s=REVISED_EVERY_S)
        self._alarm = Alarm(clock)

    @property
    def view(self) -> HistoryView:
        """What the pane shows now."""
        return self._showing.view

    @property
    def state(self) -> HistoryView:
        """The same, as whoever observes states calls it."""
        return self._showing.view

    def subscribe(self, callback: Callable[[HistoryView, HistoryView], None]) -> Callable[[], None]:
        """Call back with (old, new) on every change, until the returned function is called."""
        return self._showing.views.add(callback)

    def subscribe_pages(self, callback: Callable[[PageRead], None]) -> Callable[[], None]:
        """Call back with every page that was read, wanted or passed on the way to a wanted one."""
        return self._showing.pages.add(callback)

    def subscribe_details(self, callback: Callable[[ReservationDetail | None], None]) -> Callable[[], None]:
        """Call back with every reservation that was read in full; None where nothing is kept of the wanted one."""
        return self._showing.details.add(callback)

    def show(self, wanted: HistoryFilter) -> None:
        """Show other rows; a browser of one worker stays with that worker."""
        view = self.view
        if view.worker_sid is not None:
            wanted = replace(wanted, worker_sid=view.worker_sid)
        if wanted == view.query.filter and view.error is None:
            return
        self._side.filter_changed()
        has_moved = replace(wanted, status=None) != replace(view.query.filter, status=None)
        # Every status is counted: choosing another one leaves the counts as they are.
        self._begin(replace(view.query, filter=wanted), figures=None, counts=() if has_moved else view.counts)

    def sort(self, sort: Sort) -> None:
        """Show the same rows in another order."""
        if sort is not self.view.query.sort:
            self._side.order_changed()
            self._begin(replace(self.view.query, sort=sort))

    def show_newer(self) -> None:
        """Take in what came since: the rows begin anew."""
        self._rows.want_newer()

    def follow(self, on: bool) -> None:  # noqa: FBT001  a Qt signal carries it
        """Say whether nobody reads (at the top, nothing selected), as at first: then what comes is taken in at once."""
        self._rows.follow(on=on)

    def want_page(self, generation: int, page: int) -> None:
        """Have a page read; one of another generation, or of no place, is ignored."""
        if generation == self.view.generation and page >= 0:
            self._rows.want_page(page)

    def want_detail(self, sid: ReservationSid) -> None:
        """Have one reservation read in full."""
        self._rows.want_detail(sid)

    def backfill_progressed(self, progress: BackfillProgress) -> None:
        """Show how far the filling in has come; its end changes what is not known."""
        ended = progress.phase is not self.view.backfill.phase is BackfillPhase.RUNNING
        self._showing.change(backfill=progress)
        if ended:
            self._side.day_changed(now=True)

    def export(self, form: ExportFormat, file: Path | str) -> None:
        """Write exactly the rows that are shown to a file; one at a time."""
        self._exporter.begin(self.view.query, form, Path(file))

    def cancel_export(self) -> None:
        """Stop the export; nothing is left of it."""
        self._exporter.cancel()

    async def run(self) -> None:
        """Answer and stay up to date, for ever."""
        leave = self._archive.subscribe(self._archive_changed)
        self._side.filter_changed()
        try:
            await self._archive.readable()
            async with asyncio.TaskGroup() as group:
                group.create_task(self._rows.run(), name="history rows")
                group.create_task(self._side.run(), name="history figures")
                group.create_task(self._exporter.run(), name="history export")
                group.create_task(self._revise(), name="history revisions")
        finally:
            leave()

    def _begin(self, query: HistoryQuery, **fields: object) -> None:
        self._changed.clear()
        # Asked for first: they are read while the rest of the window takes in what is wanted.
        self._rows.begin(query.sort)
        self._showing.change(
            query=query,
            generation=self.view.generation + 1,
            changed=(),
            row_count=0,
            newer=0,
            loading=True,
            error=None,
            **fields,
        )

    def _archive_changed(self, change: ArchiveChange) -> None:
        moved = bool(change.added or change.changed)
        self._rows.written(change.newest_key, moved=moved)
        if moved:
            self._side.rows_changed()
        else:
            self._side.day_changed()
        if change.changed:
            self._changed.update(change.changed)
            self._revised.ask()
            self._alarm.ring()
        self._showing.change(trouble=change.trouble, waiting=change.waiting, updating=change.updating)

    async def _revise(self) -> None:
        """Tell which rows changed, at once and then a few times a second."""
        while True:
            await self._alarm.wait(soonest(self._revised))
            if self._revised.is_due and self._changed:
                with self._revised.at_work():
                    changed = tuple(self._changed) if len(self._changed) <= MOST_CHANGED else ()
                    self._changed.clear()
                    self._showing.change(revision=self.view.revision + 1, changed=changed)

    def _export_progressed(self, progress: ExportProgress) -> None:
        self._showing.change(export=progress)
