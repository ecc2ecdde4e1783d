"""Why no work comes: one cause at a time, and what is said where nothing is known."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.errors import ConnectFailed, NotAuthorized
from agent_console.session.presence import Capacity, PresenceChangeCause, PresenceNotice
from agent_console.session.state import ConnectionPhase, ConnectionStatus, SessionState
from agent_console.session.work_checks import Alerts, Check, Remedy, Subject, Verdict, Working, work_checks
from agent_console.taskrouter.resources import WorkerChannel
from agent_console.taskrouter.server_time import ServerClock
from agent_console.taskrouter.sids import TaskChannelSid, WorkerChannelSid
from tests.session.shift import Shift, run
from tests.ui import samples

READY = Alerts(sound=Working.YES, notifications=Working.YES)


def channel(name: str = "voice", *, assigned: int = 0, left: int = 100, capacity: int = 1) -> WorkerChannel:
    return WorkerChannel(
        sid=WorkerChannelSid(samples.sid("WC", random.Random(name).randrange(10**6))),  # noqa: S311  a name's number
        task_channel_sid=TaskChannelSid(samples.sid("TC", 1)),
        task_channel_unique_name=name,
        available=True,
        assigned_tasks=assigned,
        available_capacity_percentage=left,
        configured_capacity=capacity,
    )


def ready(**changes: object) -> SessionState:
    """A shift in which everything is as it should be."""
    clock = ServerClock().refined(samples.NOW, sent_at=samples.START_S - 0.05, received_at=samples.START_S)
    fields: dict[str, object] = {
        "connection": ConnectionStatus(phase=ConnectionPhase.CONNECTED, last_answer_at=samples.START_S - 1),
        "capacity": Capacity(channels=(channel(),)),
        "server_clock": clock,
    }
    return replace(samples.state(), **(fields | changes))  # type: ignore[arg-type]  # named fields


def check(state: SessionState, subject: Subject, alerts: Alerts = READY, *, wall_ahead_s: float = 0.0) -> Check:
    wall = samples.NOW + timedelta(seconds=wall_ahead_s)
    found = work_checks(state, alerts, at=samples.START_S, wall=wall)
    assert [one.subject for one in found] == list(Subject)
    return found[list(Subject).index(subject)]


def test_all_is_well() -> None:
    found = work_checks(ready(), READY, at=samples.START_S, wall=samples.NOW)
    assert {one.verdict for one in found} == {Verdict.FINE}


def test_nothing_is_claimed_before_anything_is_known() -> None:
    found = work_checks(SessionState(), Alerts(), at=0.0, wall=samples.NOW)
    known = {one.subject for one in found if one.verdict is not Verdict.UNKNOWN}
    assert known == {Subject.MOVED, Subject.PENDING}


def test_an_activity_without_offers_blocks_and_leads_back() -> None:
    state = ready(presence=samples.presence(samples.OFFLINE, for_s=65))
    found = check(state, Subject.ACTIVITY)
    assert (found.verdict, found.remedy, found.name, found.amount) == (
        Verdict.BLOCKS,
        Remedy.GO_AVAILABLE,
        "Offline",
        65,
    )
    assert found.activity_sid == samples.AVAILABLE.sid
    assert check(replace(state, activities=()), Subject.ACTIVITY).remedy is None


def test_a_missed_offer_that_moved_the_worker_is_named() -> None:
    missed = samples.offer(7)
    notice = PresenceNotice(
        cause=PresenceChangeCause.MISSED_OFFER,
        from_name="Available",
        to_name="Offline",
        at=samples.START_S - 8,
        return_activity_sid=samples.AVAILABLE.sid,
        missed=missed,
    )
    found = check(ready(presence_notice=notice), Subject.MOVED)
    assert (found.verdict, found.entry, found.activity_sid) == (Verdict.BLOCKS, missed, samples.AVAILABLE.sid)
    elsewhere = replace(notice, cause=PresenceChangeCause.ELSEWHERE)
    assert check(ready(presence_notice=elsewhere), Subject.MOVED).verdict is Verdict.FINE


def test_a_pending_offer_blocks_only_where_its_channel_is_full() -> None:
    pending = (samples.offer(1), samples.offer(2))
    found = check(ready(incoming=pending), Subject.PENDING)
    assert (found.verdict, found.amount, found.entry) == (Verdict.WORRIES, 2, pending[0])
    full = Capacity(channels=(channel(assigned=1, left=0),))
    assert check(ready(incoming=pending, capacity=full), Subject.PENDING).verdict is Verdict.BLOCKS


@pytest.mark.parametrize(
    ("channels", "verdict", "name"),
    [
        ((channel("voice", assigned=1, left=0),), Verdict.BLOCKS, "voice"),
        ((channel("voice", assigned=1, left=0), channel("chat")), Verdict.WORRIES, "voice"),
        ((channel("voice", assigned=1, left=0), channel("chat", capacity=0, left=0)), Verdict.BLOCKS, "voice"),
        ((channel("voice", assigned=1, left=50, capacity=2),), Verdict.FINE, ""),
        ((), Verdict.UNKNOWN, ""),
    ],
)
def test_capacity(channels: tuple[WorkerChannel, ...], verdict: Verdict, name: str) -> None:
    found = check(ready(capacity=Capacity(channels=channels)), Subject.CAPACITY)
    assert (found.verdict, found.name) == (verdict, name)


def test_a_refused_credential_blocks_and_a_partly_refused_one_worries() -> None:
    refusal = NotAuthorized("The key was refused.", status=401)
    connection = ConnectionStatus(phase=ConnectionPhase.NOT_AUTHORIZED, error=refusal)
    found = check(ready(connection=connection), Subject.CREDENTIAL)
    assert (found.verdict, found.remedy, found.error) == (Verdict.BLOCKS, Remedy.SIGN_IN, refusal)
    partly = ConnectionStatus(phase=ConnectionPhase.CONNECTED, last_answer_at=samples.START_S, error=refusal)
    assert check(ready(connection=partly), Subject.CREDENTIAL).verdict is Verdict.WORRIES
    forbidden = ConnectionStatus(phase=ConnectionPhase.NOT_AUTHORIZED, error=NotAuthorized("Not yours.", status=403))
    assert check(ready(connection=forbidden), Subject.CREDENTIAL).remedy is Remedy.CHECK_NOW, "a key helps little"
    lost = ConnectionStatus(phase=ConnectionPhase.OFFLINE, last_answer_at=1.0, error=ConnectFailed("No way."))
    assert check(ready(connection=lost), Subject.CREDENTIAL).verdict is Verdict.FINE


def test_an_old_answer_blocks_where_it_is_out_of_date() -> None:
    old = ConnectionStatus(phase=ConnectionPhase.OFFLINE, last_answer_at=samples.START_S - 40)
    assert check(ready(connection=old, stale=True), Subject.POLL).verdict is Verdict.BLOCKS
    found = check(ready(connection=replace(old, phase=ConnectionPhase.CONNECTED)), Subject.POLL)
    assert (found.verdict, found.amount, found.remedy) == (Verdict.WORRIES, 40, Remedy.CHECK_NOW)
    slow = ConnectionStatus(phase=ConnectionPhase.SLOW, last_answer_at=samples.START_S - 1)
    assert check(ready(connection=slow), Subject.POLL).verdict is Verdict.WORRIES


@pytest.mark.parametrize(
    ("working", "verdict"),
    [(Working.OFF, Verdict.WORRIES), (Working.BROKEN, Verdict.WORRIES), (Working.UNTRIED, Verdict.UNKNOWN)],
)
def test_what_alerts_the_agent(working: Working, verdict: Verdict) -> None:
    alerts = Alerts(sound=working, sound_reason="It is muted.", notifications=working)
    sound = check(ready(), Subject.SOUND, alerts)
    assert (sound.verdict, sound.name, sound.remedy) == (verdict, "It is muted.", Remedy.TEST_SOUND)
    assert check(ready(), Subject.NOTIFICATIONS, alerts).verdict is verdict


def test_a_clock_that_is_off_worries() -> None:
    assert check(ready(), Subject.CLOCK, wall_ahead_s=20).verdict is Verdict.FINE
    found = check(ready(), Subject.CLOCK, wall_ahead_s=120)
    assert found.verdict is Verdict.WORRIES
    assert found.amount == pytest.approx(120, abs=2)
    assert check(ready(), Subject.CLOCK, wall_ahead_s=-3_600).amount == pytest.approx(-3_600, abs=2)


def test_the_channels_are_read_when_somebody_wants_to_know() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.channels = (channel(assigned=1, left=0),)
        await shift.begin()
        assert "list_worker_channels" not in shift.api.calls
        shift.session.look_into_work()
        shift.session.look_into_work()
        await shift.settle()
        assert shift.state.capacity == Capacity(channels=shift.api.channels)
        assert shift.api.calls["list_worker_channels"] == 1
        refusal = NotAuthorized("Not yours.", status=403)
        shift.api.fail("list_worker_channels", refusal)
        shift.session.look_into_work()
        await shift.settle()
        assert shift.state.capacity == Capacity(channels=shift.api.channels, error=refusal)

    run(scenario)
    Shift().session.look_into_work()
