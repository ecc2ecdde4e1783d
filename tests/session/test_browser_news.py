"""What comes while a pane is looked at: newer rows wait, changed ones change in their place."""

from __future__ import annotations

from agent_console.history.filters import HistoryFilter
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.manual_clock import settle
from tests.session.pane import OTHER, Pane, run
from tests.session.shelf import row


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
