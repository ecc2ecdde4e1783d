from __future__ import annotations

from collections.abc import Callable

import pytest

from agent_console.errors import (
    Rejected,
    TaskRouterError,
)
from agent_console.session.clicks import CommandPhase, NoticeKind, Verb
from agent_console.session.entries import EndingReason
from agent_console.taskrouter.instructions import Accept, Dequeue
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import busy
from tests.session.fake_world import BREAK
from tests.session.pressing import UNKNOWN_OUTCOMES, VERBS, notice, press
from tests.session.shift import Shift, run


def test_accept_moves_the_card_at_once_to_active() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        gate = shift.api.hold("update_reservation")
        assert shift.commands.accept(sid)
        command = shift.entry(sid).command
        assert command is not None
        assert (command.verb, command.phase) == (Verb.ACCEPT, CommandPhase.SENDING)
        await shift.pass_time(0.3)
        gate.open()
        await shift.settle()
        assert shift.is_active(sid)
        entry = shift.entry(sid)
        assert entry.command is None
        assert entry.notice is not None
        assert entry.notice.kind is NoticeKind.CONFIRMED
        assert entry.notice.took_s == pytest.approx(0.3)
        await shift.pass_time(3.1)
        assert shift.entry(sid).notice is None

    run(scenario)


def test_reject_ends_the_card_and_says_where_the_worker_went() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        assert shift.commands.reject(sid, BREAK)
        await shift.settle()
        ending = shift.entry(sid).ending
        assert ending is not None
        assert (ending.reason, ending.by_me) == (EndingReason.REJECTED, True)
        assert ending.activity_name == "Break"
        assert shift.state.presence is not None
        assert shift.state.presence.activity_sid == BREAK
        await shift.pass_time(6)
        assert shift.state.presence_notice is None
        assert shift.state.incoming == ()

    run(scenario)


def test_dequeue_rings_until_the_reservation_is_accepted() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        assert shift.commands.dequeue(sid, "+15550001", "+15550002")
        await shift.settle()
        command = shift.entry(sid).command
        assert command is not None
        assert (command.phase, command.target) == (CommandPhase.RINGING, "+15550001")
        await shift.pass_time(4)
        assert shift.entry(sid).command is not None
        shift.api.become(sid, S.ACCEPTED)
        await shift.pass_time(1.5)
        assert shift.is_active(sid)
        assert shift.entry(sid).command is None
        assert notice(shift, sid) is NoticeKind.CONFIRMED
        assert len(shift.api.writes) == 1

    run(scenario)


def test_dequeue_whose_caller_leaves_says_so() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.commands.dequeue(sid, "+15550001", "+15550002")
        await shift.pass_time(1)
        shift.api.become(sid, S.CANCELED)
        shift.api.end_task(sid, "canceled")
        await shift.pass_time(1.3)
        entry = shift.entry(sid)
        assert entry.ending is not None
        assert entry.ending.reason is EndingReason.CALLER_LEFT
        assert entry.command is None

    run(scenario)


def test_a_phone_that_rings_for_ever_gives_the_card_back() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 3600
        sid = await shift.offer()
        shift.commands.dequeue(sid, "+15550001", "+15550002")
        await shift.pass_time(90)
        assert shift.entry(sid).is_actionable
        assert notice(shift, sid) is NoticeKind.UNKNOWN

    run(scenario)


@pytest.mark.parametrize("verb", VERBS)
def test_a_second_click_is_ignored(verb: Verb) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        gate = shift.api.hold("update_reservation")
        assert press(shift, verb, sid)
        assert not press(shift, verb, sid)
        assert not shift.commands.accept(sid)
        gate.open()
        await shift.pass_time(1)
        assert len(shift.api.writes) == 1

    run(scenario)


@pytest.mark.parametrize("verb", [Verb.ACCEPT, Verb.REJECT])
def test_an_observation_asked_for_before_the_answer_does_not_bring_the_card_back(
    verb: Verb,
) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        gate = shift.api.hold("list_pending", after_acting=True)
        await shift.pass_time(1.3)
        press(shift, verb, sid)
        await shift.settle()
        settled = shift.state
        gate.open()
        await shift.settle()
        assert [e.sid for e in shift.state.pending] == [e.sid for e in settled.pending]
        assert shift.is_active(sid) is (verb is Verb.ACCEPT)

    run(scenario)


def test_a_click_in_flight_is_not_asked_about_by_the_poller() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        gate = shift.api.hold("update_reservation", after_acting=True)
        shift.commands.accept(sid)
        await shift.pass_time(4)
        assert shift.api.calls["list_pending"] > 3
        assert shift.api.calls["fetch_reservation"] == 0
        gate.open()
        await shift.settle()
        assert shift.is_active(sid)
        assert shift.entry(sid).command is None

    run(scenario)


def test_an_old_list_does_not_bring_back_a_card_that_has_left_the_screen() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        gate = shift.api.hold("list_pending", after_acting=True)
        await shift.pass_time(1.3)
        shift.commands.reject(sid, None)
        await shift.pass_time(5)
        assert shift.state.incoming == ()
        gate.open()
        await shift.settle()
        assert shift.state.incoming == ()

    run(scenario)


def test_the_version_goes_with_accept_and_never_with_a_call() -> None:
    async def scenario(shift: Shift) -> None:
        first, second = shift.api.offer(), shift.api.offer()
        await shift.begin()
        shift.api.fail("update_reservation", Rejected("No.", status=400))
        shift.api.fail("update_reservation", Rejected("No.", status=400))
        shift.commands.accept(first)
        shift.commands.accept(second)
        await shift.settle()
        assert shift.entry(first).etag is not None
        shift.commands.accept(first)
        shift.commands.send(second, Dequeue(to="+15550001"))
        await shift.settle()
        accept, dequeue = shift.api.writes[2:]
        assert isinstance(accept.what, Accept)
        assert accept.if_match is not None
        assert dequeue.if_match is None
        assert shift.is_active(first)

    run(scenario)


def test_a_click_makes_the_poller_look_at_once() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        await shift.pass_time(1)
        polls = shift.api.calls["list_pending"]
        shift.commands.accept(sid)
        await shift.settle()
        assert shift.api.calls["list_pending"] == polls + 1

    run(scenario)


def test_wrap_up_then_complete() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        assert not shift.commands.wrap_up(sid)
        shift.commands.accept(sid)
        await shift.settle()
        assert shift.commands.wrap_up(sid)
        await shift.settle()
        assert shift.entry(sid).wrapping_at is not None
        assert shift.commands.complete(sid)
        await shift.settle()
        ending = shift.entry(sid).ending
        assert ending is not None
        assert (ending.reason, ending.by_me) == (EndingReason.COMPLETED, True)
        await shift.pass_time(3.1)
        assert shift.state.active == ()
        await shift.pass_time(20)
        assert shift.state.active == ()

    run(scenario)


@pytest.mark.parametrize("error", UNKNOWN_OUTCOMES)
def test_a_complete_with_unknown_outcome_is_read_back(
    error: Callable[[], TaskRouterError],
) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.commands.accept(sid)
        await shift.settle()
        shift.api.lose_answer("set_reservation_status", error())
        shift.commands.complete(sid)
        await shift.pass_time(0.1)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert ending.reason is EndingReason.COMPLETED

    run(scenario)


def test_429_on_completing_long_after_the_offers_deadline_is_waited_for_too() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.commands.accept(sid)
        await shift.pass_time(60)
        shift.api.fail("set_reservation_status", busy(1.0))
        shift.commands.complete(sid)
        await shift.pass_time(1.5)
        assert shift.entry(sid).ending is not None

    run(scenario)


def test_a_phone_that_is_no_number_is_refused_in_words_and_never_sent() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.commands.dequeue(sid, "not a phone", "+15550002")
        await shift.settle()
        assert shift.api.writes == []
        found = shift.entry(sid).notice
        assert found is not None
        assert found.error is not None
        assert shift.entry(sid).is_actionable

    run(scenario)


def test_a_click_on_nothing_is_ignored() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        assert not shift.commands.accept(ReservationSid(f"WR{99:032x}"))

    run(scenario)
