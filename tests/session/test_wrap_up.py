"""The time to wrap up: when it is due, five more minutes, and completion by itself, once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from agent_console.session.entries import EndingReason
from agent_console.session.wrap_up import MORE_S, WrapUpPolicy
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import unreachable
from tests.session.shift import Scenario, Shift, run

LIMIT_S = 60.0


def living(scenario: Scenario, *, completes: bool) -> None:
    run(scenario, wrap_up=WrapUpPolicy(limit_s=LIMIT_S, completes=completes))


async def wrapping(shift: Shift) -> ReservationSid:
    sid = await shift.offer()
    shift.commands.accept(sid)
    await shift.pass_time(0.5)
    shift.commands.wrap_up(sid)
    await shift.pass_time(0.5)
    return sid


def left_s(shift: Shift, sid: ReservationSid) -> float | None:
    due_at = shift.entry(sid).wrap_up_due_at
    return None if due_at is None else due_at - shift.clock.monotonic()


def completions(shift: Shift) -> int:
    return sum(sent.what is S.COMPLETED for sent in shift.api.writes)


def test_without_a_limit_nothing_is_due() -> None:
    async def scenario(shift: Shift) -> None:
        assert left_s(shift, await wrapping(shift)) is None

    run(scenario)


def test_a_limit_that_is_set_later_holds_for_work_in_hand() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await wrapping(shift)
        assert left_s(shift, sid) is None
        shift.session.set_wrap_up(WrapUpPolicy(limit_s=LIMIT_S, completes=True))
        assert left_s(shift, sid) is not None
        await shift.clock.advance(LIMIT_S + 1)
        assert completions(shift) == 1

    run(scenario)


def test_it_is_due_after_the_limit_and_five_more_minutes_can_be_had() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await wrapping(shift)
        assert left_s(shift, sid) == pytest.approx(LIMIT_S - 0.5, abs=1.1)
        await shift.pass_time(LIMIT_S + 30)
        assert completions(shift) == 0, "the policy does not complete"
        shift.session.extend_wrap_up(sid)
        assert left_s(shift, sid) == pytest.approx(MORE_S)
        shift.session.extend_wrap_up(sid)
        assert left_s(shift, sid) == pytest.approx(2 * MORE_S)

    living(scenario, completes=False)


def test_work_is_completed_when_it_is_due_and_once() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await wrapping(shift)
        await shift.pass_time(LIMIT_S - 2)
        assert completions(shift) == 0
        await shift.pass_time(2.5)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert ending.reason is EndingReason.COMPLETED
        await shift.pass_time(LIMIT_S)
        assert completions(shift) == 1

    living(scenario, completes=True)


def test_more_time_holds_the_completion_back() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await wrapping(shift)
        shift.session.extend_wrap_up(sid)
        await shift.pass_time(LIMIT_S + MORE_S - 3)
        assert completions(shift) == 0
        await shift.pass_time(4)
        assert completions(shift) == 1

    living(scenario, completes=True)


def test_a_completion_that_does_not_get_through_is_left_to_the_agent() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await wrapping(shift)
        shift.api.fail("set_reservation_status", unreachable())
        await shift.pass_time(LIMIT_S * 3)
        assert completions(shift) == 1
        assert shift.entry(sid).is_actionable

    living(scenario, completes=True)


def complete(shift: Shift, sid: ReservationSid) -> None:
    shift.commands.complete(sid)


def stop(shift: Shift, _sid: ReservationSid) -> None:
    shift.session.stop()


@pytest.mark.parametrize(("end", "expected"), [(complete, 1), (stop, 0)])
def test_nothing_is_due_any_more_once_it_is_over(end: Callable[[Shift, ReservationSid], None], expected: int) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await wrapping(shift)
        end(shift, sid)
        await shift.pass_time(LIMIT_S * 2)
        assert completions(shift) == expected

    living(scenario, completes=True)
