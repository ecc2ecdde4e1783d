"""What a poll brings: cards, their tasks and deadlines, endings, work."""

from __future__ import annotations

import pytest

from agent_console.errors import ServerFault, TaskRouterError, TimedOut
from agent_console.session.entries import EndingReason
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import busy
from tests.session.shift import Shift, run


def test_an_unchanged_poll_changes_the_connection_alone() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.offer()
        await shift.pass_time(20)
        shift.changes.clear()
        await shift.pass_time(2.5)
        assert shift.changes
        for old, new in shift.changes:
            assert new.incoming is old.incoming
            assert new.active is old.active
            assert new.presence is old.presence
            assert new.activities is old.activities
            assert new.connection is not old.connection

    run(scenario)


def test_the_card_does_not_wait_for_its_task() -> None:
    async def scenario(shift: Shift) -> None:
        gate = shift.api.hold("fetch_task")
        sid = await shift.offer()
        assert shift.entry(sid).task is None
        assert shift.entry(sid).deadline_at is None
        gate.open()
        await shift.settle()
        await shift.pass_time(1.3)
        assert shift.entry(sid).task is not None
        assert shift.entry(sid).offer_timeout_s == 20

    run(scenario)


def test_tasks_are_read_once_each_and_four_at_once_and_the_workflow_once() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        for _ in range(30):
            shift.api.offer()
        await shift.pass_time(10)
        assert all(entry.task for entry in shift.state.incoming)
        assert shift.api.calls["fetch_task"] == 30
        assert shift.api.most_at_once["fetch_task"] <= 4
        assert shift.api.calls["fetch_workflow"] == 1

    run(scenario)


def test_a_task_that_cannot_be_read_is_said_and_not_asked_for_again() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        sid = shift.api.offer()
        shift.api.tasks.clear()
        await shift.pass_time(10)
        assert shift.entry(sid).task_gone
        assert shift.api.calls["fetch_task"] == 1

    run(scenario)


def test_tasks_are_not_hammered_while_they_cannot_be_read() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        for _ in range(40):
            shift.api.offer()
        shift.api.fail("fetch_task", *(busy() for _ in range(12)))
        await shift.pass_time(1.2)
        assert shift.api.calls["fetch_task"] <= 8
        await shift.pass_time(30)
        assert all(entry.task for entry in shift.state.incoming)

    run(scenario)


def test_a_task_that_failed_in_passing_is_asked_for_again() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.fail("fetch_task", TimedOut("No answer."))
        sid = await shift.offer()
        await shift.pass_time(3)
        assert shift.entry(sid).task is not None

    run(scenario)


def test_hundreds_pending_all_get_their_task_and_deadline() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 86_400
        for _ in range(500):
            shift.api.offer()
        await shift.begin()
        assert len(shift.state.incoming) == 500
        for _ in range(90):
            if all(entry.deadline_at for entry in shift.state.incoming):
                break
            await shift.pass_time(1)
        assert sum(entry.task is not None for entry in shift.state.incoming) == 500
        assert all(entry.deadline_at for entry in shift.state.incoming)

    run(scenario)


def test_two_thousand_that_vanish_are_found_in_the_lists() -> None:
    async def scenario(shift: Shift) -> None:
        for _ in range(2_000):
            shift.api.offer()
        await shift.begin()
        for number, sid in enumerate(list(shift.api.reservations)):
            shift.api.become(sid, S.RESCINDED if number % 2 else S.CANCELED)
        await shift.pass_time(1.5)
        reasons = {entry.ending.reason for entry in shift.state.incoming if entry.ending}
        assert reasons == {EndingReason.TAKEN_BY_ANOTHER, EndingReason.CALLER_LEFT}
        assert shift.api.calls["fetch_reservation"] <= 8
        await shift.pass_time(5)
        assert shift.state.incoming == ()

    run(scenario)


@pytest.mark.parametrize("skew_s", [-120.0, 0.0, 120.0])
def test_a_clock_two_minutes_off_leaves_the_deadline_right(skew_s: float) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        offered_at = shift.clock.monotonic()
        sid = await shift.offer()
        await shift.pass_time(8)
        deadline_at = shift.entry(sid).deadline_at
        assert deadline_at is not None
        assert abs(deadline_at - (offered_at + 20)) <= 1.0

    run(scenario, skew_s=skew_s)


def test_skipped_records_are_counted() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.skipped = 3
        await shift.begin()
        assert shift.state.skipped_records == 3

    run(scenario)


def test_an_unknown_status_is_shown_and_its_disappearance_explained() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.become(sid, "on_hold")
        await shift.pass_time(1.5)
        assert shift.entry(sid).ending is None
        assert shift.entry(sid).reservation.reservation_status == "on_hold"
        assert not shift.commands.accept(sid)
        shift.api.hidden.add(sid)
        await shift.pass_time(1.5)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert ending.reason is EndingReason.WITHDRAWN

    run(scenario)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (S.RESCINDED, EndingReason.TAKEN_BY_ANOTHER),
        (S.CANCELED, EndingReason.CALLER_LEFT),
        (S.TIMEOUT, EndingReason.NOT_ANSWERED),
        (S.REJECTED, EndingReason.REJECTED),
    ],
)
def test_an_offer_that_ended_says_why_and_stays_for_three_seconds(status: S, reason: EndingReason) -> None:
    async def scenario(shift: Shift) -> None:
        first, sid, last = shift.api.offer(), shift.api.offer(), shift.api.offer()
        await shift.begin()
        shift.api.become(sid, status)
        while shift.entry(sid).ending is None:
            await shift.pass_time(0.1)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert (ending.reason, ending.by_me) == (reason, False)
        assert [entry.sid for entry in shift.state.incoming] == [first, sid, last]
        await shift.pass_time(2.8)
        assert shift.state.find(sid) is not None
        await shift.pass_time(0.4)
        assert [entry.sid for entry in shift.state.incoming] == [first, last]

    run(scenario)


def test_a_purged_offer_is_withdrawn() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.purge(sid)
        await shift.pass_time(1.3)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert ending.reason is EndingReason.WITHDRAWN

    run(scenario)


def test_a_list_that_forgets_an_offer_does_not_lose_it() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 3600
        sid = await shift.offer()
        shift.api.hidden.add(sid)
        await shift.pass_time(10)
        assert shift.entry(sid).ending is None

    run(scenario)


@pytest.mark.parametrize("fault", [TimedOut("No answer."), ServerFault("It failed.", status=500)])
def test_an_offer_nobody_can_ask_about_stays(fault: TaskRouterError) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.become(sid, S.CANCELED)
        shift.api.fail("fetch_reservation", fault, fault)
        await shift.pass_time(1.3)
        assert shift.entry(sid).ending is None
        await shift.pass_time(3)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert ending.reason is EndingReason.CALLER_LEFT

    run(scenario)


def test_work_accepted_elsewhere_becomes_active_and_its_end_is_shown() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.become(sid, S.ACCEPTED)
        await shift.pass_time(1.5)
        assert shift.is_active(sid)
        assert shift.entry(sid).accepted_at is not None
        shift.api.become(sid, S.WRAPPING)
        await shift.pass_time(6)
        assert shift.entry(sid).wrapping_at is not None
        shift.api.become(sid, S.COMPLETED)
        while shift.entry(sid).ending is None:
            await shift.pass_time(0.5)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert ending.reason is EndingReason.COMPLETED
        await shift.pass_time(3.1)
        assert shift.state.active == ()

    run(scenario)


def test_work_from_before_the_console_was_started_is_found() -> None:
    async def scenario(shift: Shift) -> None:
        accepted = shift.api.offer(status="accepted")
        wrapping = shift.api.offer(status="wrapping")
        await shift.begin()
        assert [entry.sid for entry in shift.state.active] == [accepted, wrapping]

    run(scenario)
