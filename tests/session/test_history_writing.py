"""What a shift writes into its history by itself, and when it fills in what nobody watched."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_console.errors import ArchiveUnavailable, TaskRouterError
from agent_console.history.facts import Actor, Origin, Transition, Watched
from agent_console.session.history_view import BackfillPhase
from agent_console.session.state import ConnectionPhase
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import unreachable
from tests.session.fake_world import BREAK
from tests.session.shift import Shift, run


def told_of(shift: Shift, sid: ReservationSid, status: S) -> list[Transition]:
    """Every live telling of one transition, in the order of writing."""
    return [
        transition
        for batch in shift.archive.batches
        for sighting in batch.sightings
        if sighting.sid == sid
        for transition in sighting.transitions
        if transition.status is status and transition.origin is Origin.LIVE
    ]


def watched(shift: Shift) -> list[Watched]:
    return [span for batch in shift.archive.batches for span in batch.watched]


def fillings(shift: Shift) -> int:
    """How often filling in began."""
    return shift.filled.count(BackfillPhase.RUNNING)


def filling(shift: Shift) -> BackfillPhase:
    return shift.session.backfill.progress.phase


@pytest.mark.parametrize("status", [S.ACCEPTED, S.REJECTED])
def test_what_nobody_clicked_here_was_done_elsewhere(status: S) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        sid = await shift.offer()
        shift.api.become(sid, status)
        await shift.pass_time(5)
        tellings = told_of(shift, sid, status)
        assert Actor.ELSEWHERE in {one.actor for one in tellings}
        assert Actor.THIS_CONSOLE not in {one.actor for one in tellings}

    run(scenario)


def test_a_click_here_is_never_told_as_elsewhere() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        accepted, rejected = await shift.offer(), await shift.offer()
        shift.commands.accept(accepted)
        await shift.pass_time(3)
        shift.commands.reject(rejected, BREAK)
        await shift.pass_time(3)
        for sid, status in ((accepted, S.ACCEPTED), (rejected, S.REJECTED)):
            actors = {one.actor for one in told_of(shift, sid, status)}
            assert Actor.THIS_CONSOLE in actors
            assert Actor.ELSEWHERE not in actors

    run(scenario)


@pytest.mark.parametrize("status", [S.TIMEOUT, S.RESCINDED, S.CANCELED])
def test_what_taskrouter_does_is_the_platforms(status: S) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        sid = await shift.offer()
        shift.api.become(sid, status)
        await shift.pass_time(5)
        assert {one.actor for one in told_of(shift, sid, status)} == {Actor.PLATFORM}

    run(scenario)


def test_a_transition_has_the_servers_moment_and_the_computers() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        sid = await shift.offer()
        changed = shift.api.become(sid, S.RESCINDED)
        await shift.pass_time(5)
        first = told_of(shift, sid, S.RESCINDED)[0]
        assert first.at == changed.date_updated
        assert timedelta() <= first.seen_at - (first.at - timedelta(seconds=3_600)) <= timedelta(seconds=5)

    run(scenario, skew_s=3_600)


def test_only_what_was_read_afterwards_counts_as_watched() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(50)
        last_before = shift.api.server_time()
        shift.api.outage = unreachable()
        await shift.pass_time(900)
        assert all(span.until <= last_before for span in watched(shift)), "nobody watched in the gap"
        back_at = shift.api.server_time()
        shift.api.outage = None
        await shift.pass_time(150)
        for moment in (last_before, last_before + (back_at - last_before) / 2, back_at):
            assert any(span.since <= moment <= span.until for span in watched(shift))

    run(scenario)


@pytest.mark.parametrize("status", [S.RESCINDED, S.CANCELED, S.COMPLETED])
def test_an_offer_that_comes_and_goes_between_two_polls_is_stored(status: S) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(30)
        sid, at = shift.api.offer(), shift.api.server_time()
        shift.api.become(sid, status)
        await shift.pass_time(180)
        assert not shift.state.find(sid), "no poll saw it"
        told = [
            one.transitions[-1].status for batch in shift.archive.batches for one in batch.sightings if one.sid == sid
        ]
        assert set(told) == {status}
        assert any(span.since <= at <= span.until for span in watched(shift))

    run(scenario)


@pytest.mark.parametrize("status", [S.PENDING, S.ACCEPTED])
def test_what_is_gone_without_an_answer_is_looked_for_at_once(status: S) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(20)
        sid = await shift.offer()
        shift.api.become(sid, status)
        await shift.pass_time(6)
        before = shift.api.calls["list_events"]
        shift.api.purge(sid)
        await shift.pass_time(7)
        assert shift.api.calls["list_events"] == before + 1
        await shift.pass_time(7)
        assert shift.api.calls["list_events"] == before + 1

    run(scenario)


def test_a_link_that_comes_back_slowly_fills_the_gap_too() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(10)
        shift.api.outage = unreachable()
        await shift.pass_time(120)
        before = fillings(shift)
        gate = shift.api.hold("list_pending", after_acting=True)
        shift.api.outage = None
        asked = shift.api.calls["list_pending"]
        while shift.api.calls["list_pending"] == asked:
            await shift.pass_time(0.5)
        await shift.pass_time(3)
        gate.open()
        await shift.settle()
        await shift.pass_time(5)
        told = [(old.connection.phase, new.connection.phase) for old, new in shift.changes]
        phases = [now for was, now in told if now is not was]
        assert phases[-2:] == [ConnectionPhase.SLOW, ConnectionPhase.CONNECTED]
        assert shift.phase() is ConnectionPhase.CONNECTED
        assert fillings(shift) > before

    run(scenario)


def test_a_computer_that_slept_fills_in_what_it_slept_through() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(60)
        before, slept_at = fillings(shift), shift.api.server_time()
        assert not any(span.until > slept_at for span in watched(shift))
        shift.api.skew_s += 7_200  # its own clock stood still, no request failed
        await shift.pass_time(5)
        assert shift.phase() is ConnectionPhase.CONNECTED
        assert fillings(shift) > before
        assert any(span.since <= slept_at < span.until - timedelta(hours=1) for span in watched(shift))

    run(scenario)


def test_filling_in_goes_on_by_itself_after_a_failure_that_passes() -> None:
    def one_failure(shift: Shift) -> None:
        shift.api.fail("list_events", TaskRouterError("The answer could not be read."))

    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(1)
        assert filling(shift) is BackfillPhase.FAILED
        await shift.pass_time(180)
        assert filling(shift) is BackfillPhase.DONE

    run(scenario, prepare=one_failure)


def test_a_full_disk_stops_neither_work_nor_what_is_written_later() -> None:
    def full(shift: Shift) -> None:
        shift.archive.write_failure = ArchiveUnavailable("The disk is full.")

    async def scenario(shift: Shift) -> None:
        await shift.begin()
        sid = await shift.offer()
        shift.commands.accept(sid)
        await shift.pass_time(3)
        assert shift.is_active(sid)
        shift.archive.write_failure = None
        await shift.pass_time(180)
        assert shift.session.backfill.progress.phase is BackfillPhase.DONE
        shift.api.become(sid, S.COMPLETED)
        await shift.pass_time(10)
        assert told_of(shift, sid, S.COMPLETED)

    run(scenario, prepare=full)


def test_lines_that_could_not_be_read_are_not_said_to_be_known() -> None:
    def unreadable(shift: Shift) -> None:
        shift.api.skipped = 1

    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(5)
        spans = [span for batch in shift.archive.batches for span in batch.watched]
        assert not [span for span in spans if span.origin is Origin.LIST]

    run(scenario, prepare=unreadable)
