"""Clicks are written down before they are sent, and what became of them with them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_console.errors import ArchiveUnavailable, TaskRouterError, TimedOut
from agent_console.history.intents import Outcome
from agent_console.session.clicks import Verb
from agent_console.session.intents import WAIT_AT_MOST_S, Intents
from agent_console.session.own_tasks import OwnTasks
from tests.session.clicks import only
from tests.session.fake_server import busy, refused, unreachable
from tests.session.fake_world import WORKER
from tests.session.shift import Shift, run


def trouble(shift: Shift) -> str:
    return str(shift.state.intents_trouble or "")


def test_a_click_is_on_disk_before_it_is_sent() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.archive.slow["write"] = 0.02
        assert shift.commands.accept(sid)
        await shift.settle()
        assert not shift.api.writes
        await shift.pass_time(0.01)
        assert not shift.archive.intents
        assert not shift.api.writes
        gate = shift.api.hold("update_reservation")
        await shift.pass_time(0.02)
        assert len(shift.api.writes) == 1
        intent = only(shift)
        assert (intent.verb, intent.reservation_sid, intent.caller) == ("accept", sid, "Caller 1")
        assert intent.outcome is None
        gate.open()
        await shift.pass_time(0.1)
        assert only(shift).outcome is Outcome.ARRIVED

    run(scenario)


@pytest.mark.parametrize("skew_s", [-3600.0, 3600.0])
def test_a_click_is_dated_by_the_servers_clock(skew_s: float) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        assert shift.commands.accept(sid)
        await shift.settle()
        assert abs(only(shift).clicked_at - shift.api.server_time()) <= timedelta(seconds=1)

    run(scenario, skew_s=skew_s)


def test_the_clicks_of_a_later_run_come_after_those_of_an_earlier_one() -> None:
    shift, made = Shift(), list[str]()
    for _ in range(20):
        shift.clock.stand_still(0.002)
        run_of_it = Intents(
            shift.archive, clock=shift.clock, server_now=lambda: None, spawn=OwnTasks().spawn, troubled=print
        )
        made.extend(run_of_it.made(WORKER, Verb.ACCEPT).id for _ in range(2))
    assert made == sorted(made)
    assert {len(each) for each in made} == {32}


def test_a_disk_that_hangs_does_not_hold_a_click_up() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.archive.slow["write"] = 30.0
        assert shift.commands.accept(sid)
        await shift.pass_time(WAIT_AT_MOST_S / 2)
        assert not shift.api.writes
        await shift.pass_time(WAIT_AT_MOST_S)
        assert len(shift.api.writes) == 1
        assert shift.is_active(sid)

    run(scenario)


def test_where_clicks_cannot_be_written_they_go_out_and_that_is_said() -> None:
    async def scenario(shift: Shift) -> None:
        first, second = await shift.offer(), await shift.offer()
        shift.archive.write_failure = ArchiveUnavailable("The disk is full.")
        shift.commands.accept(first)
        await shift.settle()
        assert shift.is_active(first)
        assert "full" in trouble(shift)
        shift.archive.write_failure = None
        shift.commands.reject(second)
        await shift.settle()
        assert trouble(shift) == ""

    run(scenario)


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (unreachable(), Outcome.NOT_SENT),
        (busy(600.0), Outcome.REFUSED),
        (refused(), Outcome.REFUSED),
        (TimedOut("No answer."), Outcome.NO_EFFECT),
    ],
)
def test_what_became_of_it_is_written_too(fault: TaskRouterError, outcome: Outcome) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.fail("update_reservation", fault)
        shift.commands.accept(sid)
        await shift.pass_time(3)
        assert only(shift).outcome is outcome
        assert len(shift.api.writes) == 1

    run(scenario)


def test_an_unknown_outcome_stays_open() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.lose_answer("update_reservation", TimedOut("No answer."))
        shift.api.hold("fetch_reservation")
        shift.commands.accept(sid)
        await shift.pass_time(1)
        assert only(shift).outcome is None

    run(scenario)
