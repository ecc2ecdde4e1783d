"""What a history pane shows: pages, counts, figures, filters and orders."""

from __future__ import annotations

from datetime import timedelta

from agent_console.history.figures import Figures
from agent_console.history.filters import HistoryFilter, Sort
from agent_console.session.history_view import (
    PAGE_ROWS,
)
from agent_console.session.row_reader import FIRST_ROWS
from agent_console.session.side_figures import local_day
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.manual_clock import EPOCH, settle
from tests.session.pane import MANY, OTHER, Pane, run
from tests.session.shelf import row


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
        assert pane.order == ["page 0", "page 0"]
        assert (pane.view.row_count, pane.view.loading) == (PAGE_ROWS, False)
        await pane.pass_time(2)
        assert sorted(pane.order) == ["counts", "figures", "page 0", "page 0"]
        assert pane.view.row_count == MANY - 1

    run(scenario)


def test_what_a_window_shows_comes_before_the_rest_of_the_first_page() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(*(row(n) for n in range(1, MANY)), tell=False)
        await pane.pass_time(1)
        pane.shelf.slow["page"] = 0.2
        pane.browser.show(HistoryFilter(status=S.COMPLETED))
        await pane.pass_time(0.3)
        assert len(pane.keys()) == FIRST_ROWS
        assert (pane.view.row_count, pane.view.loading) == (MANY - 1, False)
        # What is wanted meanwhile waits for it and is not forgotten.
        pane.want(1)
        await pane.pass_time(0.2)
        assert len(pane.keys()) == PAGE_ROWS
        await pane.pass_time(0.3)
        assert pane.keys(1)

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
