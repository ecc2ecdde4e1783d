"""How a session starts and ends: clicks are drained, nothing is left over."""

from __future__ import annotations

import asyncio

import pytest

from agent_console.session.clicks import CommandPhase
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.manual_clock import settle
from tests.session.shift import Shift, run


def names() -> set[str]:
    return {task.get_name() for task in asyncio.all_tasks()}


def test_every_task_has_a_name() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.hold("update_reservation")
        shift.commands.accept(sid)
        await shift.settle()
        given = {name for name in names() if name.startswith("Task-")}
        assert len(given) <= 1, given  # the test's own

    run(scenario)


def test_the_end_waits_for_a_click_in_flight() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        gate = shift.api.hold("update_reservation")
        shift.commands.accept(sid)
        await shift.settle()
        shift.session.stop()
        shift.session.stop()
        await shift.pass_time(2)
        assert "session" in names()
        gate.open()
        await settle()
        assert "session" not in names()
        assert shift.api.reservations[sid].status is S.ACCEPTED
        assert shift.is_active(sid)

    run(scenario)


def test_the_end_waits_three_seconds_at_most(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.hold("update_reservation")
        shift.commands.accept(sid)
        await shift.settle()
        shift.session.stop()
        await shift.pass_time(2.9)
        assert "session" in names()
        await shift.pass_time(0.2)
        assert "session" not in names()
        command = shift.entry(sid).command
        assert command is not None
        assert command.phase is CommandPhase.SENDING
        assert f"accept {sid}" in caplog.text

    run(scenario)


def test_no_click_is_taken_up_after_the_end_was_asked_for() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.session.stop()
        await shift.settle()
        assert not shift.commands.accept(sid)
        assert shift.api.writes == []

    run(scenario)


def test_no_poll_after_the_end_was_asked_for() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.hold("update_reservation")
        shift.commands.accept(sid)
        await shift.settle()
        shift.session.stop()
        await shift.settle()
        polls = shift.api.calls["list_pending"]
        await shift.pass_time(2.9)
        assert shift.api.calls["list_pending"] == polls

    run(scenario)


def test_stopped_before_it_began() -> None:
    async def scenario(shift: Shift) -> None:
        shift.session.stop()

    run(scenario)
