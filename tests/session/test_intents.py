"""Clicks are written down before they are sent, settled, and after a crash found and told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.errors import ArchiveUnavailable, TaskRouterError, TimedOut
from agent_console.history.facts import Actor
from agent_console.history.intents import Intent, Outcome
from agent_console.session.intents import WAIT_AT_MOST_S
from agent_console.session.state import SettledIntent, Verb
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_api import AVAILABLE, BREAK, OFFLINE, WORKER, busy, refused, unreachable
from tests.session.manual_clock import ManualClock
from tests.session.shift import Shift, run

#: When these sessions begin, by the computer's clock.
BEGIN = ManualClock().now()


def only(shift: Shift) -> Intent:
    (intent,) = shift.archive.intents.values()
    return intent


def trouble(shift: Shift) -> str:
    return str(shift.state.intents_trouble or "")


def waiting(shift: Shift) -> str:
    wanted = shift.state.next_activity
    return "" if wanted is None else wanted.name


def left_open(
    verb: Verb, sid: ReservationSid | None, *, activity: bool = False, target: str = "", trace: str | None = None
) -> Intent:
    """A click of an earlier run; every one of these tests begins with it."""
    return Intent(
        id=f"{99:032x}",
        worker_sid=WORKER,
        verb=verb.value,
        clicked_at=BEGIN,
        reservation_sid=sid,
        activity_sid=BREAK if activity else None,
        target=target,
        caller="Marcus Webb",
        trace=trace,
    )


def told(shift: Shift) -> SettledIntent:
    (settled,) = shift.state.settled
    assert settled.outcome is shift.archive.intents[settled.intent.id].outcome
    return settled


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
        intent = replace(left_open(Verb.ACCEPT, sid), clicked_at=BEGIN + timedelta(seconds=30))
        shift.archive.intents[intent.id] = intent
        shift.api.outage = unreachable()

    async def scenario(shift: Shift) -> None:
        await shift.pass_time(60)
        shift.api.outage = None
        await shift.pass_time(70)
        settled = told(shift)
        assert (settled.outcome, settled.status) == (Outcome.TOO_LATE, S.ACCEPTED)

    run(scenario, prepare=prepare, skew_s=skew_s)


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


def test_the_next_activity_comes_when_the_work_is_done_and_once() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.commands.accept(sid)
        await shift.pass_time(1)
        assert shift.commands.set_next_activity(OFFLINE)
        assert shift.commands.set_next_activity(BREAK)
        await shift.pass_time(5)
        assert waiting(shift) == "Break"
        assert [one for one in shift.api.writes if one.method == "set_worker_activity"] == []
        shift.commands.complete(sid)
        await shift.pass_time(1)
        moves = [one.sid for one in shift.api.writes if one.method == "set_worker_activity"]
        assert moves == [BREAK]
        assert waiting(shift) == ""
        shift.api.move_worker(AVAILABLE)
        await shift.pass_time(20)
        assert [one.sid for one in shift.api.writes if one.method == "set_worker_activity"] == [BREAK]

    run(scenario)


@pytest.mark.parametrize("later", ["cancel", "other", "reject", "elsewhere"])
def test_a_later_choice_of_a_person_takes_the_next_activitys_place(later: str) -> None:
    async def scenario(shift: Shift) -> None:
        work, offer = await shift.offer(), await shift.offer()
        shift.commands.accept(work)
        await shift.pass_time(1)
        shift.commands.set_next_activity(BREAK)
        if later == "cancel":
            shift.commands.cancel_next_activity()
        elif later == "other":
            shift.commands.set_activity(OFFLINE)
        elif later == "reject":
            shift.commands.reject(offer, OFFLINE)
        else:
            shift.api.move_worker(OFFLINE)
        await shift.pass_time(20)
        assert shift.state.next_activity is None
        shift.commands.complete(work)
        await shift.pass_time(10)
        assert BREAK not in [one.sid for one in shift.api.writes if one.method == "set_worker_activity"]

    run(scenario)


def test_a_next_activity_with_nothing_to_wait_for_is_now() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.commands.set_next_activity(BREAK)
        await shift.settle()
        assert shift.api.worker.activity_sid == BREAK

    run(scenario)


def test_offers_that_go_with_a_break_say_so_and_are_not_missed() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        assert shift.commands.set_activity_and_reject(BREAK)
        await shift.settle()
        assert shift.api.writes[-1].what is True
        shift.api.become(sid, S.REJECTED)
        await shift.pass_time(1.5)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert (ending.by_me, ending.activity_name) == (True, "Break")
        assert shift.state.last_missed is None

    run(scenario)
