"""The six instructions on their way: sent once, whatever the answer; what each leaves behind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from agent_console.errors import Rejected, TaskRouterError, TimedOut
from agent_console.history.intents import Outcome
from agent_console.session.clicks import CommandPhase, NoticeKind, Verb
from agent_console.session.entries import EndingReason
from agent_console.taskrouter.instructions import (
    INSTRUCTIONS,
    Accept,
    Call,
    Conference,
    Dequeue,
    Instruction,
    Redirect,
    Reject,
)
from agent_console.taskrouter.sids import CallSid, ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import busy, unreachable
from tests.session.fake_world import BREAK
from tests.session.shift import Shift, run

URL = "https://example.test/twiml"
PHONE, OTHER = "+15550001", "+15550002"
CALLER = CallSid("CA" + "1" * 32)

CALL = Call(from_=OTHER, url=URL, to=PHONE)
REDIRECT = Redirect(CALLER, URL)
SIX: tuple[Instruction, ...] = (
    Accept(),
    Reject(BREAK),
    Dequeue(to=PHONE),
    CALL,
    Conference(to=PHONE, from_=OTHER),
    REDIRECT,
)
#: What leaves no trace on the reservation or its task until it is through (reference 1.6).
TRACELESS = (Conference, Redirect)
every = pytest.mark.parametrize("instruction", SIX, ids=lambda one: type(one).__name__)


def notice(shift: Shift, sid: ReservationSid) -> NoticeKind | None:
    found = shift.entry(sid).notice
    return None if found is None else found.kind


def outcome(shift: Shift) -> Outcome | None:
    (intent,) = shift.archive.intents.values()
    return intent.outcome


def test_six_are_tried_here() -> None:
    assert {type(one) for one in SIX} == set(INSTRUCTIONS)


@every
def test_a_second_click_is_ignored_and_the_first_is_written_down(instruction: Instruction) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        gate = shift.api.hold("update_reservation")
        assert shift.commands.send(sid, instruction)
        assert not shift.commands.send(sid, instruction)
        assert not shift.commands.accept(sid)
        await shift.settle()
        assert len(shift.archive.intents) == 1
        gate.open()
        await shift.settle()
        assert [sent.what for sent in shift.api.writes] == [instruction]

    run(scenario)


@every
@pytest.mark.parametrize("arrived", [True, False])
def test_a_lost_answer_is_read_back_and_never_sent_again(instruction: Instruction, arrived: bool) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        lose = shift.api.lose_answer if arrived else shift.api.fail
        lose("update_reservation", TimedOut("No answer."))
        assert shift.commands.send(sid, instruction)
        await shift.pass_time(5)
        assert len(shift.api.writes) == 1
        if isinstance(instruction, TRACELESS):
            assert outcome(shift) is None, "nobody can know yet"
            assert notice(shift, sid) is NoticeKind.UNKNOWN
        else:
            assert outcome(shift) is (Outcome.ARRIVED if arrived else Outcome.NO_EFFECT)

    run(scenario)


@pytest.mark.parametrize("instruction", SIX[4:], ids=lambda one: type(one).__name__)
@pytest.mark.parametrize(
    ("left", "status", "became"),
    [
        ("conference", S.ACCEPTED, Outcome.ARRIVED),
        ("", S.ACCEPTED, Outcome.NEVER_KNOWN),
        ("", S.CANCELED, Outcome.NEVER_KNOWN),
    ],
)
def test_a_lost_conference_or_redirect_is_settled_in_words_as_soon_as_the_offer_is_over(
    instruction: Instruction, left: str, status: S, became: Outcome
) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.lose_answer("update_reservation", TimedOut("No answer."))
        shift.commands.send(sid, instruction)
        await shift.pass_time(5)
        assert not shift.state.settled
        if left:
            shift.api.confer(sid)
        shift.api.become(sid, status)
        await shift.pass_time(2)
        (settled,) = shift.state.settled
        expected = became if isinstance(instruction, Conference) else Outcome.NEVER_KNOWN
        assert (settled.outcome, settled.status) == (expected, status)
        assert outcome(shift) is expected
        assert notice(shift, sid) is None, "the bar tells it now"
        assert len(shift.api.writes) == 1

    run(scenario)


def test_what_a_later_click_left_proves_nothing_of_an_earlier_one() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.fail("update_reservation", TimedOut("No answer."))
        shift.commands.send(sid, SIX[4])
        await shift.pass_time(5)
        shift.commands.send(sid, SIX[4])
        await shift.settle()
        shift.api.confer(sid)
        shift.api.become(sid, S.ACCEPTED)
        await shift.pass_time(8)
        first, second = sorted(shift.archive.intents.values(), key=lambda one: one.clicked_at)
        assert (first.outcome, second.outcome) == (Outcome.NEVER_KNOWN, Outcome.ARRIVED)
        assert shift.is_active(sid)

    run(scenario)


def test_a_phone_that_failed_while_the_answer_was_lost_is_told_from_a_caller_who_left() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.lose_answer("update_reservation", TimedOut("No answer."))
        gate = shift.api.hold("fetch_reservation")
        shift.commands.send(sid, Dequeue(to=PHONE))
        await shift.settle()
        shift.api.become(sid, S.CANCELED)
        gate.open()
        await shift.pass_time(0.5)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert ending.reason is EndingReason.PHONE_NOT_REACHED
        assert outcome(shift) is Outcome.ARRIVED

    run(scenario)


@every
@pytest.mark.parametrize(
    ("error", "told", "became"),
    [
        (unreachable, NoticeKind.NOT_SENT, Outcome.NOT_SENT),
        (lambda: Rejected("No.", status=400, code=40100), NoticeKind.REFUSED, Outcome.REFUSED),
        (lambda: busy(600.0), NoticeKind.BUSY, Outcome.REFUSED),
    ],
)
def test_a_refusal_gives_the_card_back(
    instruction: Instruction, error: Callable[[], TaskRouterError], told: NoticeKind, became: Outcome
) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.fail("update_reservation", error())
        assert shift.commands.send(sid, instruction)
        await shift.pass_time(1)
        assert notice(shift, sid) is told
        assert shift.entry(sid).is_actionable
        assert outcome(shift) is became
        assert len(shift.api.writes) == 1

    run(scenario)


@pytest.mark.parametrize("instruction", [CALL, REDIRECT], ids=["call", "redirect"])
def test_what_does_not_accept_leaves_the_offer_to_the_agent(instruction: Instruction) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        assert shift.commands.send(sid, instruction)
        await shift.pass_time(1)
        assert notice(shift, sid) is NoticeKind.STANDS
        assert outcome(shift) is Outcome.ARRIVED
        assert shift.commands.accept(sid)
        await shift.settle()
        assert shift.is_active(sid)
        assert len(shift.api.writes) == 2

    run(scenario)


@pytest.mark.parametrize(
    "instruction",
    [Call(from_=OTHER, url=URL, accept=True), Redirect(CALLER, URL, accept=True)],
    ids=["call", "redirect"],
)
def test_what_accepts_takes_the_offer(instruction: Instruction) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.commands.send(sid, instruction)
        await shift.settle()
        assert shift.is_active(sid)
        assert notice(shift, sid) is NoticeKind.CONFIRMED

    run(scenario)


@pytest.mark.parametrize(("timeout_s", "watched_s"), [(None, 75), (20, 35), (300, 315)])
def test_a_phone_is_watched_for_as_long_as_it_rings(timeout_s: int | None, watched_s: int) -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.timeout_s = 3600
        sid = await shift.offer()
        shift.commands.send(sid, Conference(to=PHONE, from_=OTHER, timeout_s=timeout_s))
        await shift.pass_time(watched_s - 2)
        command = shift.entry(sid).command
        assert command is not None
        assert (command.verb, command.phase, command.target) == (Verb.CONFERENCE, CommandPhase.RINGING, PHONE)
        await shift.pass_time(4)
        assert shift.entry(sid).is_actionable
        assert notice(shift, sid) is NoticeKind.UNKNOWN

    run(scenario)


def test_a_call_of_an_earlier_click_is_no_trace_of_this_one() -> None:
    async def scenario(shift: Shift) -> None:
        sid = shift.api.offer()
        shift.api.ring(sid)
        await shift.pass_time(1.5)
        shift.api.fail("update_reservation", TimedOut("No answer."))
        shift.commands.send(sid, Dequeue(to=PHONE))
        await shift.pass_time(5)
        assert notice(shift, sid) is NoticeKind.NOT_CONFIRMED
        assert shift.entry(sid).is_actionable

    run(scenario)


def test_an_instruction_for_work_that_is_taken_is_not_sent() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.commands.accept(sid)
        await shift.settle()
        assert shift.entry(sid).reservation.status is S.ACCEPTED
        assert not any(shift.commands.send(sid, one) for one in SIX)
        assert len(shift.api.writes) == 1

    run(scenario)
