from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from agent_console.errors import ArchiveUnavailable
from agent_console.history.changes import ArchiveChange
from agent_console.history.figures import Figures
from agent_console.history.filters import ExportFormat, HistoryFilter, Sort
from agent_console.history.rows import HistoryRow, ReservationDetail
from agent_console.session.browser import HistoryBrowser
from agent_console.session.history_view import (
    PAGE_ROWS,
    BackfillPhase,
    BackfillProgress,
    ExportPhase,
    ExportProgress,
    HistoryView,
    PageRead,
)
from agent_console.session.side_figures import local_day
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_api import WORKER
from tests.session.manual_clock import EPOCH, ManualClock, settle
from tests.session.shelf import Shelf, row

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
        async with asyncio.timeout(20):
            async with asyncio.TaskGroup() as group:
                living = group.create_task(pane.browser.run(), name="browser")
                await scenario(pane)
                living.cancel()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, left

    asyncio.run(live())


def test_the_first_page_comes_then_the_counts_then_figures_day_holes_and_names() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(*(row(n, queue="Sales") for n in range(1, 11)), row(11, status=S.TIMEOUT), tell=False)
        assert pane.view.loading is True
        await pane.pass_time(0.1)
        assert (pane.view.row_count, pane.view.loading) == (11, False)
        assert pane.keys() == list(range(11, 0, -1))
        assert dict(pane.view.counts) == {S.COMPLETED: 10, S.TIMEOUT: 1}
        assert pane.figures() is None
        await pane.pass_time(0.2)
        assert pane.figures() == Figures(offered=11)
        assert pane.view.day is not None
        midnight = local_day(EPOCH + timedelta(seconds=11))
        assert midnight is not None
        assert pane.view.day.since == midnight[0]
        assert EPOCH < pane.view.day.until <= pane.clock.now() < midnight[1]  # what is to come is no hole
        assert pane.view.holes[0].until <= pane.clock.now()
        assert pane.view.queues == ("Sales",)
        assert pane.shelf.calls["anchors"] == 0

    run(scenario)


def test_the_rows_of_a_search_do_not_wait_for_its_counts() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(*(row(n, queue="Sales") for n in range(1, MANY)), tell=False)
        await pane.pass_time(1)
        pane.shelf.slow["counts"] = 0.5
        pane.order.clear()
        pane.browser.show(HistoryFilter(text="Sal"))
        await pane.pass_time(0.1)
        assert pane.order == ["page 0"]
        assert (pane.view.row_count, pane.view.loading) == (PAGE_ROWS, False)
        await pane.pass_time(2)
        assert sorted(pane.order) == ["counts", "figures", "page 0"]
        assert pane.view.row_count == MANY - 1

    run(scenario)


def test_a_new_filter_is_a_new_generation_and_the_worker_stays() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), row(2, status=S.TIMEOUT), row(3, worker=OTHER, status=S.TIMEOUT), tell=False)
        await pane.pass_time(1)
        generation, interrupts = pane.view.generation, pane.shelf.interrupts
        pane.browser.show(HistoryFilter(worker_sid=OTHER, status=S.TIMEOUT))
        assert pane.view.generation == generation + 1
        assert (pane.view.loading, pane.view.figures) == (True, None)
        assert dict(pane.view.counts) == {S.COMPLETED: 1, S.TIMEOUT: 1}
        assert pane.shelf.interrupts == interrupts + 1
        await pane.pass_time(1)
        assert pane.keys() == [2]
        assert pane.view.row_count == 1
        assert dict(pane.view.counts) == {S.COMPLETED: 1, S.TIMEOUT: 1}

    run(scenario)


def test_the_same_filter_again_reads_nothing() -> None:
    async def scenario(pane: Pane) -> None:
        await pane.pass_time(1)
        asked = len(pane.shelf.asked)
        pane.browser.show(pane.view.query.filter)
        await pane.pass_time(1)
        assert len(pane.shelf.asked) == asked

    run(scenario)


def test_a_filter_that_changes_quickly_reads_figures_once_and_shows_no_stale_page() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(*(row(n, queue=f"Q{n}") for n in range(1, 6)), tell=False)
        await pane.pass_time(1)
        pane.read.clear()
        pane.shelf.calls.clear()
        pane.shelf.slow["page"] = 0.3
        for n in range(1, 6):
            pane.browser.show(HistoryFilter(queue=f"Q{n}"))
            await pane.pass_time(0.1)
        assert pane.read == []
        await pane.pass_time(2)
        assert [one.rows[0].queue for one in pane.read] == ["Q5"]
        assert pane.shelf.calls["figures"] == 1

    run(scenario)


def test_another_order_keeps_figures_and_goes_on_after_values() -> None:
    async def scenario(pane: Pane) -> None:
        rows = [row(n, answered=n % 50 * 1000 if n % 2 else None) for n in range(1, 700)]
        pane.shelf.put(*rows, tell=False)
        await pane.pass_time(1)
        figures = pane.view.figures
        pane.browser.sort(Sort.LONGEST_ANSWER)
        await pane.pass_time(0.1)
        assert pane.view.figures is figures is not None
        for page in (1, 2):
            pane.want(page)
            await settle()
        shown = [one.sid for page in (0, 1, 2) for one in pane.pages[page]]
        assert len(shown) == len(set(shown)) == len(rows)
        pane.browser.sort(Sort.OLDEST)
        await pane.pass_time(0.1)
        assert pane.keys()[:3] == [1, 2, 3]

    run(scenario)


def test_neighbouring_pages_are_stepped_through() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(*(row(n) for n in range(1, 3 * PAGE_ROWS + 2)), tell=False)
        await pane.pass_time(1)
        pane.want(3)
        await settle()
        assert pane.keys(3) == [1]
        assert pane.shelf.calls["anchors"] == 0
        pane.browser.want_page(pane.view.generation - 1, 1)
        pane.want(-1)
        pane.want(99)
        await settle()
        assert sorted(pane.pages) == [0, 1, 2, 3]

    run(scenario)


def test_a_far_page_waits_for_the_anchors_and_only_the_newest_wishes_are_kept() -> None:
    async def scenario(pane: Pane) -> None:
        total = 20 * PAGE_ROWS
        pane.shelf.put(*(row(n) for n in range(1, total + 1)), tell=False)
        pane.shelf.slow["anchors"] = 0.5
        await pane.pass_time(0.2)
        for page in range(6, 20):
            pane.want(page)
        await pane.pass_time(0.2)
        assert sorted(pane.pages) == [0]
        interrupts = pane.shelf.interrupts
        pane.want(19)
        await pane.pass_time(2)
        assert sorted(pane.pages) == [0, 16, 17, 18, 19]
        assert pane.keys(19) == list(range(PAGE_ROWS, 0, -1))
        assert pane.shelf.interrupts == interrupts
        assert pane.shelf.calls["anchors"] == 1

    run(scenario)


def test_figures_give_way_to_a_page_and_come_afterwards() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(*(row(n) for n in range(1, 3 * PAGE_ROWS)), tell=False)
        pane.shelf.slow["figures"] = 0.5
        await pane.pass_time(0.3)
        assert pane.shelf.calls["figures"] == 1
        pane.want(1)
        await pane.pass_time(0.02)
        assert 1 in pane.pages
        assert pane.figures() is None
        await pane.pass_time(1)
        assert pane.figures() is not None
        assert pane.shelf.calls["figures"] == 2

    run(scenario)


def test_newer_rows_wait_until_they_are_asked_for() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), row(2), tell=False)
        await pane.pass_time(1)
        generation = pane.view.generation
        pane.shelf.put(row(3), row(4, worker=OTHER))
        pane.shelf.put(row(5, status=S.TIMEOUT))
        await pane.pass_time(1)
        assert (pane.view.newer, pane.view.row_count, pane.view.generation) == (2, 2, generation)
        assert dict(pane.view.counts) == {S.COMPLETED: 3, S.TIMEOUT: 1}
        assert pane.view.figures is not None
        assert pane.view.figures.offered == 4
        pane.want(0)
        await settle()
        assert pane.keys() == [2, 1]
        pane.browser.show_newer()
        await settle()
        assert (pane.view.newer, pane.view.row_count, pane.view.generation) == (0, 4, generation + 1)
        assert pane.keys() == [5, 3, 2, 1]

    run(scenario)


def test_rows_that_were_filled_in_between_wait_as_well() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(10), row(20), tell=False)
        await pane.pass_time(1)
        pane.shelf.put(row(15))
        await pane.pass_time(1)
        assert (pane.view.newer, pane.view.row_count) == (1, 2)
        pane.want(0)
        await settle()
        assert pane.keys() == [20, 10]
        pane.browser.show_newer()
        await settle()
        assert pane.keys() == [20, 15, 10]

    run(scenario)


def test_where_nobody_reads_newer_rows_come_at_once() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), tell=False)
        await pane.pass_time(1)
        pane.shelf.put(row(2))
        await pane.pass_time(0.3)
        assert pane.view.newer == 1
        pane.browser.follow(True)
        await settle()
        assert pane.keys() == [2, 1]
        pane.shelf.put(row(3))
        await settle()
        assert (pane.keys(), pane.view.newer) == ([3, 2, 1], 0)
        pane.browser.follow(False)
        pane.shelf.put(row(4))
        await pane.pass_time(1)
        assert (pane.keys(), pane.view.newer) == ([3, 2, 1], 1)

    run(scenario)


def test_the_first_row_ever_is_shown_at_once() -> None:
    async def scenario(pane: Pane) -> None:
        await pane.pass_time(1)
        assert (pane.view.row_count, pane.view.loading, pane.view.query.ceiling) == (0, False, None)
        assert pane.keys() == []
        pane.shelf.put(row(1))
        await settle()
        assert (pane.keys(), pane.view.newer, pane.view.query.ceiling) == ([1], 0, 1)

    run(scenario)


def test_a_burst_of_news_is_counted_a_few_times_a_second() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), tell=False)
        await pane.pass_time(1)
        pane.browser.follow(True)
        pane.shelf.calls.clear()
        generation = pane.view.generation
        for n in range(2, 102):
            pane.shelf.put(row(n), row(1))
            await pane.pass_time(0.01)
        await pane.pass_time(0.3)
        assert pane.view.row_count == 101
        assert pane.view.generation - generation <= 6
        assert pane.shelf.calls["figures"] <= 2
        assert pane.view.revision <= 6

    run(scenario)


def test_a_changed_row_changes_in_its_place_and_keeps_it_though_it_left_the_filter() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1, status=S.PENDING), row(2, status=S.PENDING), row(3, status=S.PENDING), tell=False)
        pane.browser.show(HistoryFilter(status=S.PENDING))
        await pane.pass_time(1)
        revision, generation = pane.view.revision, pane.view.generation
        pane.shelf.put(row(2, status=S.ACCEPTED))
        await settle()
        assert pane.view.revision == revision + 1
        assert pane.view.changed == (row(2).sid,)
        pane.want(0)
        await pane.pass_time(1)
        assert pane.keys() == [3, 2, 1]
        assert [one.status for one in pane.pages[0]] == [S.PENDING, S.ACCEPTED, S.PENDING]
        assert (pane.view.row_count, pane.view.generation, pane.view.newer) == (3, generation, 0)
        assert dict(pane.view.counts) == {S.PENDING: 2, S.ACCEPTED: 1}
        pane.browser.follow(True)
        pane.shelf.put(row(1, status=S.ACCEPTED))
        await pane.pass_time(1)
        assert pane.keys() == [3]

    run(scenario)


def test_a_row_that_is_gone_altogether_stays_in_the_page_that_is_read() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), row(2), tell=False)
        await pane.pass_time(1)
        del pane.shelf.rows[row(2).sid]
        pane.want(0)
        await settle()
        assert pane.keys() == [2, 1]

    run(scenario)


def test_an_archive_that_cannot_be_read_is_told_and_read_again_when_asked() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), tell=False)
        pane.shelf.failure = FULL
        await pane.pass_time(5)
        assert (pane.view.error, pane.view.loading) == (FULL, False)
        asked = len(pane.shelf.asked)
        await pane.pass_time(60)
        assert len(pane.shelf.asked) <= asked + 3
        pane.shelf.failure = None
        pane.want(0)
        await settle()
        assert (pane.view.error, pane.keys()) == (None, [1])
        pane.shelf.failure = FULL
        pane.browser.show(HistoryFilter(status=S.TIMEOUT))
        await pane.pass_time(1)
        assert pane.view.error is FULL
        pane.shelf.failure = None
        pane.browser.show(HistoryFilter(status=S.TIMEOUT))
        await pane.pass_time(1)
        assert pane.view.error is None

    run(scenario)


def test_trouble_with_writing_is_passed_on() -> None:
    async def scenario(pane: Pane) -> None:
        await pane.pass_time(1)
        pane.shelf.tell(ArchiveChange(trouble=FULL, waiting=3))
        assert (pane.view.trouble, pane.view.waiting) == (FULL, 3)
        pane.shelf.tell(ArchiveChange())
        assert (pane.view.trouble, pane.view.waiting) == (None, 0)

    run(scenario)


def test_what_someone_else_interrupts_is_asked_again() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), tell=False)
        pane.shelf.slow = {"page": 0.1, "figures": 0.1, "counts": 0.1}
        await pane.pass_time(0.05)
        pane.shelf.interrupt()
        await pane.pass_time(0.5)
        assert pane.keys() == [1]
        pane.shelf.put(row(2))
        await pane.pass_time(0.05)
        pane.shelf.interrupt()
        await pane.pass_time(2)
        assert pane.view.newer == 1
        assert pane.view.figures is not None
        assert pane.view.figures.offered == 2

    run(scenario)


def test_a_reservation_in_full_is_read_and_the_later_wish_counts() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), row(2), tell=False)
        await pane.pass_time(1)
        pane.browser.want_detail(row(1).sid)
        pane.browser.want_detail(row(2).sid)
        pane.browser.want_detail(row(2).sid)
        await settle()
        assert [one and one.row.key for one in pane.details] == [2]
        pane.browser.want_detail(row(9).sid)
        await settle()
        assert pane.details[1:] == [None]

    run(scenario)


def test_the_end_of_a_backfill_reads_the_holes_again() -> None:
    async def scenario(pane: Pane) -> None:
        await pane.pass_time(5)
        holes = pane.shelf.calls["holes"]
        pane.browser.backfill_progressed(BackfillProgress(phase=BackfillPhase.RUNNING, done=0.5))
        await pane.pass_time(1)
        assert pane.view.backfill.done == 0.5
        assert pane.shelf.calls["holes"] == holes
        pane.browser.backfill_progressed(BackfillProgress(phase=BackfillPhase.DONE, done=1.0))
        await pane.pass_time(1)
        assert pane.shelf.calls["holes"] == holes + 1

    run(scenario)


def test_everybodys_history_has_no_day_of_its_own() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), row(2, worker=OTHER), tell=False)
        await pane.pass_time(1)
        assert pane.keys() == [2, 1]
        assert pane.view.day is None
        pane.browser.show(HistoryFilter(worker_sid=OTHER))
        await pane.pass_time(1)
        assert pane.keys() == [2]
        assert pane.view.day is not None

    run(scenario, worker=None)


def test_an_export_is_of_what_is_shown_and_tells_how_far_it_is() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(*(row(n) for n in range(1, 11)), tell=False)
        await pane.pass_time(1)
        pane.browser.export(ExportFormat.CSV, Path("a.csv"))
        pane.browser.export(ExportFormat.CSV, Path("b.csv"))
        assert pane.export().phase is ExportPhase.RUNNING
        await pane.pass_time(0.55)
        assert 0 < pane.export().rows_done < pane.export().rows_total == 10
        await pane.pass_time(1)
        assert pane.export().phase is ExportPhase.DONE
        assert (pane.export().rows_done, pane.export().file) == (10, Path("a.csv"))
        assert pane.shelf.exported == [pane.view.query]

    run(scenario)


def test_an_export_is_cancelled_or_fails_and_another_one_can_be_begun() -> None:
    async def scenario(pane: Pane) -> None:
        pane.browser.cancel_export()
        pane.shelf.put(*(row(n) for n in range(1, 11)), tell=False)
        await pane.pass_time(1)
        pane.browser.export(ExportFormat.CSV, Path("a.csv"))
        await pane.pass_time(0.5)
        pane.browser.cancel_export()
        await pane.pass_time(0.2)
        assert pane.view.export.phase is ExportPhase.CANCELLED
        pane.shelf.failure = FULL
        pane.browser.export(ExportFormat.JSON_LINES, Path("a.jsonl"))
        await pane.pass_time(0.5)
        assert (pane.view.export.phase, pane.view.export.error) == (ExportPhase.FAILED, FULL)

    run(scenario)


def test_every_change_is_one_and_who_leaves_hears_nothing() -> None:
    async def scenario(pane: Pane) -> None:
        heard: list[HistoryView] = []
        leave = pane.browser.subscribe(lambda old, new: heard.append(replace(new)) if old == new else None)
        pane.shelf.put(row(1))
        await pane.pass_time(3)
        assert heard == []
        leave()
        leave()
        assert pane.browser.state is pane.view

    run(scenario)
