"""Clicks that a crash left open are settled by what is read back, told, and never sent again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.history.facts import Actor
from agent_console.history.intents import Outcome
from agent_console.session.clicks import Verb
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.clicks import BEGIN, left_open, only, told
from tests.session.fake_server import unreachable
from tests.session.fake_world import AVAILABLE, BREAK, OFFLINE
from tests.session.shift import Shift, run


@pytest.mark.parametrize(
    ("verb", "status", "outcome"),
    [
        (Verb.ACCEPT, S.ACCEPTED, Outcome.ARRIVED),
        (Verb.ACCEPT, S.COMPLETED, Outcome.ARRIVED),
        (Verb.ACCEPT, S.TIMEOUT, Outcome.TOO_LATE),
        (Verb.ACCEPT, S.RESCINDED, Outcome.TOO_LATE),
        (Verb.ACCEPT, S.PENDING, Outcome.NO_EFFECT),
        (Verb.REJECT, S.REJECTED, Outcome.ARRIVED),
        (Verb.REJECT, S.ACCEPTED, Outcome.TOO_LATE),
        (Verb.COMPLETE, S.WRAPPING, Outcome.NO_EFFECT),
        (Verb.COMPLETE, S.COMPLETED, Outcome.ARRIVED),
    ],
)
def test_a_click_that_a_crash_left_open_is_settled_and_never_sent_again(
    verb: Verb, status: S, outcome: Outcome
) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.pass_time(3)
        settled = told(shift)
        assert (settled.outcome, settled.status) == (outcome, status)
        assert not shift.api.writes
        made = [t for batch in shift.archive.batches for s in batch.sightings for t in s.transitions]
        by_us = any(t.actor is Actor.THIS_CONSOLE for t in made)
        assert by_us == ((outcome is Outcome.ARRIVED and status in {S.ACCEPTED, S.REJECTED}) or (verb is Verb.COMPLETE
                         and status is S.COMPLETED))  # fmt: skip
        shift.session.dismiss_settled()
        assert shift.state.settled == ()

    def prepare(shift: Shift) -> None:
        sid = shift.api.offer()
        shift.api.become(sid, status)
        intent = left_open(verb, sid)
        shift.archive.intents[intent.id] = intent

    run(scenario, prepare=prepare)


def test_what_a_later_click_did_is_not_told_of_the_one_before_it_of_an_earlier_run() -> None:
    def prepare(shift: Shift) -> None:
        sid = shift.api.offer()
        shift.api.become(sid, S.ACCEPTED)
        first = replace(left_open(Verb.ACCEPT, sid), is_repeated=True)
        second = replace(left_open(Verb.ACCEPT, sid), id=f"{98:032x}", clicked_at=BEGIN + timedelta(seconds=1))
        shift.archive.intents |= {first.id: first, second.id: second}

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(5)
        assert [one.outcome for one in shift.state.settled] == [Outcome.NEVER_KNOWN, Outcome.ARRIVED]

    run(scenario, prepare=prepare)


def test_what_a_click_of_this_run_did_is_not_told_of_the_one_before_it() -> None:
    def prepare(shift: Shift) -> None:
        intent = left_open(Verb.ACCEPT, shift.api.offer())
        shift.archive.intents[intent.id] = intent
        shift.api.fail("fetch_reservation", *(unreachable() for _ in range(3)))

    async def scenario(shift: Shift) -> None:
        await shift.begin()
        (entry,) = shift.state.pending
        assert shift.commands.accept(entry.sid)
        await shift.pass_time(0.1)
        assert shift.commands.complete(entry.sid)
        await shift.pass_time(20)
        assert told(shift).outcome is Outcome.NEVER_KNOWN
        assert len(shift.api.writes) == 2

    run(scenario, prepare=prepare)


LEG, NO_LEG, OLD_LEG = "leg", "", f"CA{1:032x}"


@pytest.mark.parametrize(
    ("verb", "before", "left", "status", "outcome"),
    [
        (Verb.DEQUEUE, NO_LEG, LEG, S.ACCEPTED, Outcome.ARRIVED),
        (Verb.DEQUEUE, NO_LEG, LEG, S.CANCELED, Outcome.ARRIVED),
        (Verb.DEQUEUE, NO_LEG, LEG, S.PENDING, Outcome.ARRIVED),
        (Verb.DEQUEUE, NO_LEG, "", S.ACCEPTED, Outcome.TOO_LATE),
        (Verb.DEQUEUE, NO_LEG, "", S.TIMEOUT, Outcome.TOO_LATE),
        (Verb.DEQUEUE, NO_LEG, "", S.PENDING, Outcome.NO_EFFECT),
        (Verb.DEQUEUE, OLD_LEG, LEG, S.ACCEPTED, Outcome.TOO_LATE),
        (Verb.DEQUEUE, OLD_LEG, LEG, S.PENDING, Outcome.NO_EFFECT),
        (Verb.DEQUEUE, None, "", S.ACCEPTED, Outcome.TOO_LATE),
        (Verb.DEQUEUE, None, LEG, S.ACCEPTED, Outcome.NEVER_KNOWN),
        (Verb.CALL, NO_LEG, LEG, S.TIMEOUT, Outcome.ARRIVED),
        (Verb.CALL, None, LEG, S.CANCELED, Outcome.NEVER_KNOWN),
        (Verb.CONFERENCE, NO_LEG, "conference", S.ACCEPTED, Outcome.ARRIVED),
        (Verb.CONFERENCE, NO_LEG, LEG, S.ACCEPTED, Outcome.NEVER_KNOWN),
        (Verb.CONFERENCE, NO_LEG, "", S.CANCELED, Outcome.NEVER_KNOWN),
        (Verb.CONFERENCE, None, "conference", S.ACCEPTED, Outcome.NEVER_KNOWN),
        (Verb.REDIRECT, None, "", S.ACCEPTED, Outcome.NEVER_KNOWN),
        (Verb.REDIRECT, None, LEG, S.TIMEOUT, Outcome.NEVER_KNOWN),
    ],
)
def test_only_what_the_click_itself_left_proves_it(
    verb: Verb, before: str | None, left: str, status: S, outcome: Outcome
) -> None:
    def prepare(shift: Shift) -> None:
        sid = shift.api.offer()
        if left == LEG:
            shift.api.ring(sid)
        elif left:
            shift.api.confer(sid)
        shift.api.become(sid, status)
        intent = left_open(verb, sid, trace=before)
        shift.archive.intents[intent.id] = intent

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(3)
        assert told(shift).outcome is outcome
        assert not shift.api.writes

    run(scenario, prepare=prepare)


@pytest.mark.parametrize("verb", [Verb.CONFERENCE, Verb.REDIRECT])
def test_of_an_offer_that_stands_it_is_not_known_yet_and_nothing_else_waits_for_it(verb: Verb) -> None:
    def prepare(shift: Shift) -> None:
        stands, other = shift.api.offer(), shift.api.offer()
        first = left_open(verb, stands, trace="")
        shift.archive.intents[first.id] = first
        later = replace(left_open(Verb.ACCEPT, other), id=f"{98:032x}", clicked_at=BEGIN + timedelta(seconds=1))
        shift.archive.intents[later.id] = later

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(10)
        assert told(shift).intent.verb == "accept"
        sid = next(one.sid for one in shift.state.pending)
        shift.api.confer(sid)
        shift.api.become(sid, S.ACCEPTED)
        await shift.pass_time(5)
        verbs = [one.intent.verb for one in shift.state.settled]
        assert verbs == [verb.value, "accept"], "told in the order of the clicks"
        expected = Outcome.ARRIVED if verb is Verb.CONFERENCE else Outcome.NEVER_KNOWN
        assert shift.state.settled[0].outcome is expected

    run(scenario, prepare=prepare)


@pytest.mark.parametrize("skew_s", [0.0, -3600.0, 3600.0])
def test_what_was_accepted_before_the_click_was_not_accepted_by_it(skew_s: float) -> None:
    def prepare(shift: Shift) -> None:
        sid = shift.api.offer()
        shift.api.become(sid, S.ACCEPTED)
        intent = replace(left_open(Verb.ACCEPT, sid), clicked_at=BEGIN + timedelta(seconds=30 + skew_s))
        shift.archive.intents[intent.id] = intent
        shift.api.outage = unreachable()

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(60)
        shift.api.outage = None
        await shift.pass_time(70)
        settled = told(shift)
        assert (settled.outcome, settled.status) == (Outcome.TOO_LATE, S.ACCEPTED)

    run(scenario, prepare=prepare, skew_s=skew_s)


@pytest.mark.parametrize("skew_s", [0.0, -3600.0, 3600.0])
def test_a_computer_whose_clock_was_set_after_the_click_still_knows_what_it_did(skew_s: float) -> None:
    """Its clock and the server's were one at the click; at the next start they are an hour apart."""

    def prepare(shift: Shift) -> None:
        sid = shift.api.offer()
        shift.api.become(sid, S.ACCEPTED)
        intent = replace(left_open(Verb.ACCEPT, sid), clicked_at=BEGIN + timedelta(seconds=skew_s))
        shift.archive.intents[intent.id] = intent

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(3)
        assert told(shift).outcome is Outcome.ARRIVED

    run(scenario, prepare=prepare, skew_s=skew_s)


def test_a_server_that_tells_no_time_is_not_judged_by_the_computers() -> None:
    def prepare(shift: Shift) -> None:
        shift.api.tells_time = False
        sid = shift.api.offer()
        shift.api.become(sid, S.ACCEPTED)
        intent = left_open(Verb.ACCEPT, sid)
        shift.archive.intents[intent.id] = intent

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(3)
        assert told(shift).outcome is Outcome.ARRIVED

    run(scenario, prepare=prepare, skew_s=-3600.0)


def test_who_was_moved_again_after_the_click_may_have_been_moved_by_it() -> None:
    def prepare(shift: Shift) -> None:
        intent = left_open(Verb.SET_ACTIVITY, None, activity=True, target="Break")
        shift.archive.intents[intent.id] = intent
        shift.api.fail("fetch_worker", *(unreachable() for _ in range(4)))

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(4)
        shift.api.move_worker(OFFLINE)
        await shift.pass_time(30)
        assert told(shift).outcome is Outcome.NEVER_KNOWN

    run(scenario, prepare=prepare)


def test_what_a_supervisor_moved_is_not_the_agents_to_tell() -> None:
    def prepare(shift: Shift) -> None:
        intent = left_open(Verb.MOVE_WORKER, None, activity=True, target="Break")
        shift.archive.intents[intent.id] = intent

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(10)
        assert shift.state.settled == ()
        assert only(shift).outcome is None

    run(scenario, prepare=prepare)


def test_a_reservation_that_the_server_forgot_can_never_be_told() -> None:
    def prepare(shift: Shift) -> None:
        intent = left_open(Verb.ACCEPT, ReservationSid(f"WR{77:032x}"))
        shift.archive.intents[intent.id] = intent

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(3)
        assert told(shift).outcome is Outcome.NEVER_KNOWN

    run(scenario, prepare=prepare)


@pytest.mark.parametrize(("now", "outcome"), [(BREAK, Outcome.ARRIVED), (AVAILABLE, Outcome.NO_EFFECT)])
def test_a_change_of_activity_is_settled_by_the_worker(now: str, outcome: Outcome) -> None:
    def prepare(shift: Shift) -> None:
        shift.api.move_worker(BREAK if now == BREAK else AVAILABLE)
        intent = left_open(Verb.SET_ACTIVITY, None, activity=True, target="Break")
        shift.archive.intents[intent.id] = intent

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(3)
        assert told(shift).outcome is outcome
        assert not shift.api.writes

    run(scenario, prepare=prepare)


def test_it_is_settled_when_the_network_comes_back() -> None:
    def prepare(shift: Shift) -> None:
        intent = left_open(Verb.ACCEPT, shift.api.offer())
        shift.archive.intents[intent.id] = intent
        shift.api.outage = unreachable()

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(90)
        assert shift.state.settled == ()
        shift.api.outage = None
        await shift.pass_time(15)
        assert told(shift).outcome is Outcome.NO_EFFECT

    run(scenario, prepare=prepare)
