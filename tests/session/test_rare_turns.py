"""Turns that are rare in a shift and costly when they go wrong."""

from __future__ import annotations

import asyncio

import pytest

from agent_console.errors import ConnectionLost, NotFound, ServerFault, TaskRouterError, TimedOut
from agent_console.history.intents import Outcome
from agent_console.session.clicks import CommandPhase, NoticeKind
from agent_console.session.entries import EndingReason
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import busy, refused, unreachable
from tests.session.fake_world import BREAK
from tests.session.made import listed, reservation
from tests.session.manual_clock import settle
from tests.session.shift import Shift, run


def said(shift: Shift, sid: ReservationSid) -> NoticeKind | None:
    notice = shift.entry(sid).notice
    return None if notice is None else notice.kind


def dial(shift: Shift, sid: ReservationSid) -> bool:
    return shift.commands.dequeue(sid, "+15550001", "+15550002")


def test_a_session_cancelled_before_it_could_end_takes_up_no_more_clicks() -> None:
    async def live() -> None:
        shift = Shift()
        async with asyncio.TaskGroup() as group:
            living = group.create_task(shift.session.run())
            sid = await shift.offer()
            shift.session.stop()
            living.cancel()
            await settle()
            assert living.cancelled()
            assert not shift.commands.accept(sid)
            assert not shift.commands.set_activity(BREAK)
            assert shift.entry(sid).command is None
        assert shift.api.writes == []
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(live())


def test_a_click_on_a_session_that_does_not_run_yet_is_a_fault_of_the_program() -> None:
    shift = Shift()
    shift.session.store.apply(listed(reservation(), started_at=1.0))
    with pytest.raises(RuntimeError, match="does not run"):
        shift.commands.accept(reservation().sid)


@pytest.mark.parametrize("arrived", [True, False])
def test_a_dequeue_without_an_answer_is_known_by_the_workers_call_on_the_task(arrived: bool) -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 120
        sid = await shift.offer()
        lose = shift.api.lose_answer if arrived else shift.api.fail
        lose("update_reservation", TimedOut("No answer."))
        dial(shift, sid)
        await shift.pass_time(2.0)
        command = shift.entry(sid).command
        if not arrived:
            assert command is None
            assert said(shift, sid) is NoticeKind.NOT_CONFIRMED
        else:
            assert command is not None
            assert (command.phase, command.target) == (CommandPhase.RINGING, "+15550001")
            shift.api.become(sid, S.ACCEPTED)
            await shift.pass_time(1.5)
            assert shift.is_active(sid)
        assert len(shift.api.writes) == 1

    run(scenario)


def test_a_dequeue_whose_task_cannot_be_read_either_is_unknown() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 120
        sid = await shift.offer()
        shift.api.fail("update_reservation", TimedOut("No answer."))
        shift.api.fail("fetch_task", TimedOut("No answer."))
        dial(shift, sid)
        await shift.pass_time(2.0)
        assert said(shift, sid) is NoticeKind.UNKNOWN
        assert shift.entry(sid).is_actionable

    run(scenario)


def test_a_key_refused_while_checking_leaves_the_outcome_unknown() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.lose_answer("update_reservation", ConnectionLost("It broke."))
        shift.api.fail("fetch_reservation", refused())
        shift.commands.accept(sid)
        await shift.settle()
        assert said(shift, sid) is NoticeKind.UNKNOWN
        await shift.pass_time(6.0)
        assert shift.is_active(sid)
        assert [one.outcome for one in shift.state.settled] == [Outcome.ARRIVED]
        assert len(shift.api.writes) == 1

    run(scenario)


def test_checking_is_given_up_after_a_minute_and_the_polls_tell_then() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 600
        sid = await shift.offer()
        shift.api.lose_answer("update_reservation", ConnectionLost("It broke."))
        shift.api.fail("fetch_reservation", *[ServerFault("It failed.", status=503)] * 30)
        shift.commands.accept(sid)
        await shift.pass_time(30.0)
        command = shift.entry(sid).command
        assert command is not None
        assert command.phase is CommandPhase.CHECKING
        await shift.pass_time(45.0)
        assert said(shift, sid) is NoticeKind.UNKNOWN
        assert shift.is_active(sid)
        assert len(shift.api.writes) == 1

    run(scenario)


def test_an_update_answered_with_another_status_than_asked_for_is_too_late() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.answers_as = S.CANCELED
        shift.commands.accept(sid)
        await shift.settle()
        ending = shift.entry(sid).ending
        assert ending is not None
        assert (ending.reason, said(shift, sid)) == (EndingReason.CALLER_LEFT, NoticeKind.TOO_LATE)

    run(scenario)


def test_an_answer_with_a_status_that_nobody_knows_is_no_answer_and_is_read_back() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.answers_as = S.UNKNOWN
        shift.commands.accept(sid)
        await shift.settle()
        assert said(shift, sid) is NoticeKind.CONFIRMED
        assert shift.is_active(sid)
        assert len(shift.api.writes) == 1

    run(scenario)


def test_what_is_read_of_a_click_as_a_status_that_nobody_knows_says_nothing_of_it_yet() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.lose_answer("update_reservation", ConnectionLost("It broke."))
        shift.commands.accept(sid)
        shift.api.become(sid, "levitating")
        await shift.pass_time(20.0)
        entry = shift.entry(sid)
        assert entry.ending is None
        assert entry.command is not None
        assert entry.command.phase is CommandPhase.CHECKING
        shift.api.become(sid, S.ACCEPTED)
        await shift.pass_time(6.0)
        assert said(shift, sid) is NoticeKind.CONFIRMED or shift.is_active(sid)
        assert len(shift.api.writes) == 1

    run(scenario)


@pytest.mark.parametrize("retry_after_s", [1.0, None])
def test_a_click_that_waits_out_a_429_is_drained_at_the_end(retry_after_s: float | None) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.fail("update_reservation", busy(retry_after_s))
        shift.commands.accept(sid)
        await shift.settle()
        shift.session.stop()
        await shift.pass_time(1.1)
        assert shift.api.reservations[sid].status is S.ACCEPTED
        assert shift.is_active(sid)

    run(scenario)


@pytest.mark.parametrize("retry_after_s", [2.0, None])
def test_a_change_of_activity_waits_for_a_short_429_once(retry_after_s: float | None) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.fail("set_worker_activity", busy(retry_after_s))
        shift.commands.set_activity(BREAK)
        await shift.pass_time(2.1)
        presence = shift.state.presence
        assert presence is not None
        assert presence.activity_sid == BREAK
        assert len(shift.api.writes) == 2

    run(scenario)


def test_a_change_of_activity_that_nobody_can_read_back_is_unknown() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.fail("set_worker_activity", TimedOut("No answer."))
        shift.api.fail("fetch_worker", *[TimedOut("No answer.")] * 20)
        shift.commands.set_activity(BREAK)
        await shift.pass_time(6.0)
        presence = shift.state.presence
        assert presence is not None
        assert presence.notice is not None
        assert (presence.notice.kind, presence.command) == (NoticeKind.UNKNOWN, None)
        assert len(shift.api.writes) == 1

    run(scenario)


@pytest.mark.parametrize(
    ("fault", "readings", "is_timed"),
    [(NotFound("No workflow.", status=404), 1, False), (TimedOut("No answer."), 2, True)],
)
def test_a_workflow_that_cannot_be_read_leaves_the_deadline_open(
    fault: TaskRouterError, readings: int, is_timed: bool
) -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.fail("fetch_workflow", fault)
        first = await shift.offer()
        second = await shift.offer()
        await shift.pass_time(4.0)
        for sid in (first, second):
            assert shift.entry(sid).task is not None
            assert (shift.entry(sid).deadline_at is not None) is is_timed
        assert shift.api.calls["fetch_workflow"] == readings

    run(scenario)


def test_a_task_without_a_workflow_has_no_deadline() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        sid = shift.api.offer(workflow=None)
        await shift.pass_time(3.0)
        assert shift.entry(sid).task is not None
        assert shift.entry(sid).deadline_at is None
        assert shift.api.calls["fetch_workflow"] == 0

    run(scenario)


def test_reading_tasks_stops_at_a_fault_and_is_taken_up_again() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.fail("fetch_task", *[unreachable()] * 4)
        sids = [shift.api.offer() for _ in range(30)]
        while not shift.state.incoming:
            await shift.pass_time(0.1)
        assert shift.api.calls["fetch_task"] <= 8
        await shift.pass_time(5.0)
        assert all(shift.entry(sid).task for sid in sids)

    run(scenario)


def test_names_that_could_not_be_read_at_the_start_are_read_at_the_next_refresh() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.fail("list_activities", unreachable())
        await shift.begin()
        assert not shift.state.activities
        shift.session.refresh()
        await shift.pass_time(1.0)
        assert len(shift.state.activities) == 3
        assert shift.state.workspace is not None

    run(scenario)
