"""Filling in where events may not be read, requests fail, or somebody cancels."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_console.errors import NotAuthorized, TaskRouterError
from agent_console.session.coverage import REACH
from agent_console.session.history_view import BackfillPhase
from agent_console.session.stretches import MOST_WAIT_S
from tests.session.desk import FORBIDDEN, Desk, number, run
from tests.session.fake_server import busy
from tests.session.fake_world import WORKER
from tests.session.manual_clock import settle


def test_where_events_may_not_be_listed_the_lists_still_count_and_nobody_asks_again() -> None:
    async def scenario(desk: Desk) -> None:
        sid = desk.api.offer()
        desk.api.fail("list_events", FORBIDDEN)
        begun = desk.api.server_time()
        assert await desk.fill() is BackfillPhase.NOT_PERMITTED
        assert desk.stored() == [sid]
        await desk.clock.advance(3_600)
        assert desk.api.calls["list_events"] == 1
        assert await desk.is_in_hole(begun - timedelta(minutes=1))
        assert not await desk.is_in_hole(begun + timedelta(minutes=10))

    run(scenario)


@pytest.mark.parametrize("minutes", [5.5, 7, 9, 9.9])
def test_a_gap_of_which_lists_tell_the_end_alone_is_shown_whole(minutes: float) -> None:
    async def scenario(desk: Desk) -> None:
        now = desk.api.server_time()
        desk.book.know(WORKER, [(now - REACH, now - timedelta(minutes=minutes))])
        desk.api.fail("list_events", FORBIDDEN)
        await desk.fill(600)
        assert await desk.is_in_hole(now - timedelta(minutes=minutes - 0.2))

    run(scenario)


@pytest.mark.parametrize("minutes", [1, 5.5, 7, 9, 9.9])
@pytest.mark.parametrize("after_s", [0.0, 0.01, 0.3])
def test_a_filling_in_that_is_cancelled_hides_no_gap(minutes: float, after_s: float) -> None:
    async def scenario(desk: Desk) -> None:
        now = desk.api.server_time()
        desk.book.know(WORKER, [(now - REACH, now - timedelta(minutes=minutes))])
        desk.happened(1, at=now - timedelta(minutes=minutes - 0.2))
        gate = desk.api.hold("list_events")
        desk.backfill.start()
        await desk.clock.advance(after_s)
        desk.backfill.cancel()
        gate.open()
        await desk.clock.advance(600)
        assert desk.stored() == number(1) or await desk.is_in_hole(now - timedelta(minutes=minutes - 0.2))

    run(scenario)


def test_a_refused_list_is_not_told_as_refused_events() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list", NotAuthorized("This key may not list reservations.", status=403))
        assert await desk.fill() is BackfillPhase.FAILED
        assert "reservations" in desk.why

    run(scenario)


def test_a_credential_that_is_no_good_is_not_tried_again_and_again() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list", NotAuthorized("No.", status=401))
        assert await desk.fill() is BackfillPhase.FAILED
        await desk.clock.advance(3_600)
        assert desk.api.calls["list"] == 1

    run(scenario)


def test_what_fails_again_and_again_is_tried_less_and_less_often() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list_events", *[TaskRouterError("No.")] * 1_000)
        await desk.fill(86_400)
        failures = [one for one in desk.said if one.phase is BackfillPhase.FAILED]
        assert 20 < len(failures) < 40

    run(scenario)


@pytest.mark.parametrize(("wish", "waits"), [(7.0, 7.0), (None, 1.0), (1e9, MOST_WAIT_S)])
def test_taskrouter_says_how_long_to_wait(wish: float | None, waits: float) -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list_events", busy(wish))
        await desk.fill(waits - 0.1)
        assert desk.api.calls["list_events"] == 1
        await desk.clock.advance(30)
        assert desk.backfill.progress.phase is BackfillPhase.DONE

    run(scenario)


@pytest.mark.parametrize("method", ["list", "list_events"])
def test_that_it_is_cancelled_is_heard_while_taskrouter_is_waited_for(method: str) -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail(method, busy(50))
        await desk.fill(1)
        desk.backfill.cancel()
        await settle()
        assert desk.backfill.progress.phase is BackfillPhase.CANCELLED

    run(scenario)


def test_a_wish_that_comes_meanwhile_is_granted_afterwards() -> None:
    async def scenario(desk: Desk) -> None:
        gate = desk.api.hold("list")
        desk.backfill.start()
        await settle()
        desk.backfill.start()
        gate.open()
        await desk.clock.advance(40)
        assert desk.api.calls["list"] == 2

    run(scenario)
