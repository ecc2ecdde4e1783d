"""What becomes of a click whose request fails, stays unknown or is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from agent_console.errors import (
    ConnectionLost,
    TaskRouterError,
)
from agent_console.session.clicks import CommandPhase, NoticeKind, Verb
from agent_console.session.entries import EndingReason
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import busy, refused, unreachable
from tests.session.pressing import REFUSALS, UNKNOWN_OUTCOMES, VERBS, notice, press
from tests.session.shift import Shift, run


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
