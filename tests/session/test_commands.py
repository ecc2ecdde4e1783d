from __future__ import annotations

from collections.abc import Callable

import pytest

from agent_console.errors import (
    Conflict,
    ConnectionLost,
    NotFound,
    ProtocolError,
    Rejected,
    ServerFault,
    TaskRouterError,
    TimedOut,
)
from agent_console.session.state import CommandPhase, EndingReason, NoticeKind, Verb
from agent_console.taskrouter.instructions import Accept, Dequeue
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_api import BREAK, busy, refused, unreachable
from tests.session.shift import Shift, run

VERBS = (Verb.ACCEPT, Verb.REJECT, Verb.DEQUEUE)
UNKNOWN_OUTCOMES: tuple[Callable[[], TaskRouterError], ...] = (
    lambda: TimedOut("No answer."),
    lambda: ConnectionLost("It broke."),
    lambda: ProtocolError("Not the API."),
    lambda: ServerFault("It failed.", status=502),
)
REFUSALS: tuple[Callable[[], TaskRouterError], ...] = (
    lambda: Rejected("Not pending.", status=400),
    lambda: NotFound("Not there.", status=404),
    lambda: Conflict("Changed.", status=409),
    lambda: NotFound("Gone.", status=410),
    lambda: Conflict("Changed.", status=412),
)


def press(shift: Shift, verb: Verb, sid: ReservationSid) -> bool:
    if verb is Verb.ACCEPT:
        return shift.commands.accept(sid)
    if verb is Verb.REJECT:
        return shift.commands.reject(sid, BREAK)
    return shift.commands.dequeue(sid, "+15550001", "+15550002")


def notice(shift: Shift, sid: ReservationSid) -> NoticeKind | None:
    found = shift.entry(sid).notice
    return None if found is None else found.kind


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


@pytest.mark.parametrize("verb", VERBS)
def test_not_sent_gives_the_card_back(verb: Verb) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.fail("update_reservation", unreachable())
        press(shift, verb, sid)
        await shift.settle()
        assert notice(shift, sid) is NoticeKind.NOT_SENT
        assert shift.entry(sid).is_actionable
        assert shift.api.calls["fetch_reservation"] == 0
        await shift.pass_time(5)
        assert notice(shift, sid) is NoticeKind.NOT_SENT
        shift.session.dismiss_notice(sid)
        assert shift.entry(sid).notice is None
        assert len(shift.api.writes) == 1

    run(scenario)


@pytest.mark.parametrize("verb", VERBS[:2])
@pytest.mark.parametrize("error", UNKNOWN_OUTCOMES)
def test_an_unknown_outcome_that_had_landed_is_a_success(verb: Verb, error: Callable[[], TaskRouterError]) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        gate = shift.api.hold("fetch_reservation")
        shift.api.lose_answer("update_reservation", error())
        press(shift, verb, sid)
        await shift.settle()
        command = shift.entry(sid).command
        assert command is not None
        assert command.phase is CommandPhase.CHECKING
        gate.open()
        await shift.settle()
        assert notice(shift, sid) is NoticeKind.CONFIRMED
        if verb is Verb.ACCEPT:
            assert shift.is_active(sid)
        else:
            ending = shift.entry(sid).ending
            assert ending is not None
            assert ending.by_me
        assert len(shift.api.writes) == 1

    run(scenario)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("error", UNKNOWN_OUTCOMES)
def test_an_unknown_outcome_that_had_not_landed_gives_the_card_back(
    verb: Verb, error: Callable[[], TaskRouterError]
) -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 120
        sid = await shift.offer()
        shift.api.fail("update_reservation", error())
        press(shift, verb, sid)
        await shift.settle()
        assert shift.entry(sid).command is not None
        await shift.pass_time(15)
        assert shift.entry(sid).is_actionable
        assert notice(shift, sid) in (NoticeKind.UNKNOWN, NoticeKind.NOT_CONFIRMED)
        assert len(shift.api.writes) == 1

    run(scenario)


@pytest.mark.parametrize("verb", VERBS)
def test_an_accept_lost_with_the_network_is_settled_when_it_is_back(verb: Verb) -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 120
        sid = await shift.offer()
        shift.api.lose_answer("update_reservation", ConnectionLost("It broke."))
        if verb is Verb.DEQUEUE:
            shift.api.become(sid, S.PENDING)
        press(shift, verb, sid)
        await shift.settle()
        shift.api.outage = unreachable()
        await shift.pass_time(20)
        shift.api.outage = None
        await shift.pass_time(15)
        assert len(shift.api.writes) == 1
        if verb is Verb.ACCEPT:
            assert shift.is_active(sid)
            assert shift.entry(sid).command is None

    run(scenario)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("error", REFUSALS)
@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (S.RESCINDED, EndingReason.TAKEN_BY_ANOTHER),
        (S.CANCELED, EndingReason.CALLER_LEFT),
        (S.TIMEOUT, EndingReason.NOT_ANSWERED),
    ],
)
def test_a_refusal_because_it_ended_says_how_it_ended(
    verb: Verb, error: Callable[[], TaskRouterError], status: S, reason: EndingReason
) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.become(sid, status)
        shift.api.fail("update_reservation", error())
        press(shift, verb, sid)
        await shift.settle()
        entry = shift.entry(sid)
        assert entry.ending is not None
        assert (entry.ending.reason, entry.ending.by_me) == (reason, False)
        assert notice(shift, sid) is NoticeKind.TOO_LATE

    run(scenario)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("error", REFUSALS)
def test_a_refusal_while_the_offer_stands_is_told(verb: Verb, error: Callable[[], TaskRouterError]) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        refusal = error()
        shift.api.fail("update_reservation", refusal)
        press(shift, verb, sid)
        await shift.settle()
        found = shift.entry(sid).notice
        assert found is not None
        assert (found.kind, found.error) == (NoticeKind.REFUSED, refusal)
        assert shift.entry(sid).is_actionable

    run(scenario)


@pytest.mark.parametrize("verb", VERBS)
def test_a_refusal_of_something_purged_is_withdrawn(verb: Verb) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.purge(sid)
        press(shift, verb, sid)
        await shift.settle()
        ending = shift.entry(sid).ending
        assert ending is not None
        assert ending.reason is EndingReason.WITHDRAWN

    run(scenario)


@pytest.mark.parametrize("verb", [Verb.ACCEPT, Verb.DEQUEUE])
def test_a_refusal_because_it_is_ours_already_is_a_success(verb: Verb) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.become(sid, S.ACCEPTED)
        press(shift, verb, sid)
        await shift.settle()
        assert shift.is_active(sid)
        assert notice(shift, sid) is NoticeKind.CONFIRMED

    run(scenario)


def test_rejecting_what_is_accepted_already_shows_it_active() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.become(sid, S.ACCEPTED)
        press(shift, Verb.REJECT, sid)
        await shift.settle()
        assert shift.is_active(sid)
        assert shift.entry(sid).command is None
        assert notice(shift, sid) is not NoticeKind.CONFIRMED

    run(scenario)


@pytest.mark.parametrize("verb", VERBS)
def test_429_is_waited_for_once(verb: Verb) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.fail("update_reservation", busy(2.0))
        press(shift, verb, sid)
        await shift.pass_time(1.9)
        assert len(shift.api.writes) == 1
        await shift.pass_time(0.2)
        assert len(shift.api.writes) == 2
        assert notice(shift, sid) is not NoticeKind.BUSY

    run(scenario)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("refusals", [(60.0,), (1.0, 1.0)])
def test_429_without_time_left_or_twice_is_busy(verb: Verb, refusals: tuple[float, ...]) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.fail("update_reservation", *(busy(after_s) for after_s in refusals))
        press(shift, verb, sid)
        await shift.pass_time(1.5)
        assert notice(shift, sid) is NoticeKind.BUSY
        assert shift.entry(sid).is_actionable
        assert len(shift.api.writes) == len(refusals)

    run(scenario)


@pytest.mark.parametrize("verb", VERBS)
def test_a_refused_key_gives_the_card_back(verb: Verb) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.fail("update_reservation", refused())
        press(shift, verb, sid)
        await shift.settle()
        assert notice(shift, sid) is NoticeKind.NOT_AUTHORIZED
        assert shift.entry(sid).is_actionable

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
