"""A history browser with someone who listens, as the window does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from agent_console.errors import ArchiveUnavailable
from agent_console.history.figures import Figures
from agent_console.history.rows import HistoryRow, ReservationDetail
from agent_console.session.browser import HistoryBrowser
from agent_console.session.history_view import (
    PAGE_ROWS,
    ExportProgress,
    HistoryView,
    PageRead,
)
from agent_console.taskrouter.sids import WorkerSid
from tests.session.fake_world import WORKER
from tests.session.manual_clock import ManualClock
from tests.session.shelf import Shelf
from tests.waiting import PATIENCE_S

OTHER = WorkerSid(f"WK{2:032x}")
MANY = 8 * PAGE_ROWS
FULL = ArchiveUnavailable("The disk is full.")


class Pane:
    """A browser with someone who listens, as the window would."""

    def __init__(self, worker: WorkerSid | None = WORKER) -> None:
        self.clock = ManualClock()
        self.shelf = Shelf(self.clock)
        self.browser = HistoryBrowser(self.shelf, clock=self.clock, worker_sid=worker, worker_name="Ada")
        self.pages: dict[int, tuple[HistoryRow, ...]] = {}
        self.read: list[PageRead] = []
        self.views: list[HistoryView] = []
        self.details: list[ReservationDetail | None] = []
        self.order: list[str] = []
        self.browser.follow(False)
        self.browser.subscribe(self._view_changed)
        self.browser.subscribe_pages(self._page_read)
        self.browser.subscribe_details(self.details.append)

    @property
    def view(self) -> HistoryView:
        return self.browser.view

    def export(self) -> ExportProgress:
        return self.view.export

    def figures(self) -> Figures | None:
        return self.view.figures

    def keys(self, page: int = 0) -> list[int]:
        return [one.key for one in self.pages[page]]

    def want(self, page: int) -> None:
        self.browser.want_page(self.view.generation, page)

    async def pass_time(self, seconds: float) -> None:
        await self.clock.advance(seconds)

    def _view_changed(self, old: HistoryView, new: HistoryView) -> None:
        self.views.append(new)
        if new.generation != old.generation:
            self.pages.clear()
        for name in ("counts", "figures"):
            if getattr(new, name) and getattr(new, name) != getattr(old, name):
                self.order.append(name)

    def _page_read(self, read: PageRead) -> None:
        assert read.generation == self.view.generation
        self.order.append(f"page {read.page}")
        self.read.append(read)
        self.pages[read.page] = read.rows


Scenario = Callable[[Pane], Coroutine[Any, Any, None]]


def run(scenario: Scenario, *, worker: WorkerSid | None = WORKER) -> None:
    async def live() -> None:
        pane = Pane(worker)
        async with asyncio.timeout(PATIENCE_S):
            async with asyncio.TaskGroup() as group:
                living = group.create_task(pane.browser.run(), name="browser")
                await scenario(pane)
                living.cancel()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, left

    asyncio.run(live())
