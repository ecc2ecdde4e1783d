from __future__ import annotations

import itertools

import pytest

from agent_console.errors import ServerFault
from agent_console.session.state import ConnectionPhase
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import busy, refused, unreachable
from tests.session.fake_world import AVAILABLE, OFFLINE
from tests.session.shift import Shift, run


def poll_times(shift: Shift) -> list[float]:
    return [at for at, status in shift.api.listed if status is S.PENDING]


def gaps(times: list[float]) -> list[float]:
    return [b - a for a, b in itertools.pairwise(times)]


def test_first_poll_comes_within_a_second() -> None:
    async def scenario(shift: Shift) -> None:
        started = shift.clock.monotonic()
        await shift.pass_time(1.0)
        assert len(poll_times(shift)) >= 1
        assert poll_times(shift)[0] - started <= 1.0

    run(scenario)


def test_polls_about_once_a_second_while_available() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.pass_time(20)
        assert all(0.79 <= gap <= 1.21 for gap in gaps(poll_times(shift)))
        assert len({round(gap, 3) for gap in gaps(poll_times(shift))}) > 5

    run(scenario)


def test_polls_every_five_seconds_while_unavailable() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.move_worker(OFFLINE)
        await shift.begin()
        await shift.pass_time(60)
        assert all(3.9 <= gap <= 6.1 for gap in gaps(poll_times(shift)[3:]))

    run(scenario)


def test_only_another_pace_makes_it_look_at_once() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.move_worker(OFFLINE)
        await shift.begin()
        await shift.pass_time(60)
        shift.session.go_at(available_s=1, unavailable_s=30)
        await shift.pass_time(0.1)
        looks = len(poll_times(shift))
        for _ in range(5):
            shift.session.go_at(available_s=1, unavailable_s=30)
            await shift.pass_time(0.1)
        assert len(poll_times(shift)) == looks
        shift.session.go_at(available_s=1, unavailable_s=20)
        await shift.pass_time(0.1)
        assert len(poll_times(shift)) == looks + 1

    run(scenario)


def test_something_pending_keeps_an_unavailable_worker_polling_fast() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.move_worker(OFFLINE)
        await shift.offer()
        await shift.pass_time(10)
        assert all(gap <= 1.21 for gap in gaps(poll_times(shift)[2:]))

    run(scenario)


def test_becoming_available_elsewhere_makes_it_look_at_once() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.move_worker(OFFLINE)
        await shift.pass_time(30)
        shift.api.move_worker(AVAILABLE)
        while shift.state.presence is None or not shift.state.presence.available:
            await shift.pass_time(0.1)
        known_at = shift.clock.monotonic()
        await shift.pass_time(1.3)
        assert poll_times(shift)[-1] >= known_at

    run(scenario)


def test_polls_never_overlap_however_slow_the_server() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        gate = shift.api.hold("list_pending")
        shift.session.refresh()
        await shift.pass_time(8)
        shift.session.refresh()
        await shift.pass_time(1)
        gate.open()
        await shift.pass_time(5)
        assert shift.api.most_at_once["list_pending"] == 1

    run(scenario)


def test_a_slow_answer_is_said_and_then_a_missing_one() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        gate = shift.api.hold("list_pending")
        shift.session.refresh()
        await shift.pass_time(2.1)
        assert shift.phase() is ConnectionPhase.SLOW
        await shift.pass_time(3.0)
        assert shift.phase() is ConnectionPhase.RECONNECTING
        gate.open()
        await shift.pass_time(1.5)
        assert shift.phase() is ConnectionPhase.CONNECTED

    run(scenario)


def test_a_server_gone_for_a_minute_and_back() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.timeout_s = 3600
        shift.api.outage = unreachable()
        await shift.pass_time(1.3)
        assert shift.is_stale()
        assert shift.state.connection.failing_since is not None
        await shift.pass_time(8)
        assert shift.phase() is ConnectionPhase.RECONNECTING
        assert shift.state.connection.retry_at is not None
        since = shift.state.connection.failing_since
        await shift.pass_time(50)
        assert shift.phase() is ConnectionPhase.OFFLINE
        assert shift.state.connection.failing_since == since
        assert shift.entry(sid).ending is None
        shift.api.outage = None
        await shift.pass_time(10)
        assert shift.phase() is ConnectionPhase.CONNECTED
        assert not shift.is_stale()
        assert shift.entry(sid).ending is None

    run(scenario)


@pytest.mark.parametrize("takes_s", [0.0, 3.0], ids=["refused", "lost on the way"])
@pytest.mark.parametrize("out_s", [3.0, 14.3, 31.1, 62.7, 64.9])
def test_without_any_signal_an_available_worker_is_back_within_five_seconds(takes_s: float, out_s: float) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.outage, shift.api.outage_takes_s = unreachable(), takes_s
        await shift.pass_time(out_s)
        shift.api.outage = None
        # What is under way now is lost, too.
        await shift.pass_time(5.0)
        assert shift.phase() is ConnectionPhase.CONNECTED

    run(scenario)


def test_a_failure_that_took_long_is_followed_by_a_breath_and_no_pause() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.outage, shift.api.outage_takes_s = unreachable(), 10.0
        await shift.pass_time(100)
        assert all(10.7 <= gap <= 11.01 for gap in gaps(poll_times(shift)[3:]))

    run(scenario)


def test_in_another_network_what_is_asked_is_given_up_and_asked_again() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        for method in ("list_pending", "fetch_worker"):
            shift.api.hold(method)
        await shift.pass_time(7)
        assert shift.phase() is ConnectionPhase.RECONNECTING
        asked, read = len(poll_times(shift)), shift.api.calls["fetch_worker"]
        shift.api.change_network()
        shift.session.look_anew()
        await shift.pass_time(1.2)
        assert len(poll_times(shift)) > asked
        assert shift.phase() is ConnectionPhase.CONNECTED
        assert shift.api.calls["fetch_worker"] == read + 1

    run(scenario)


def test_a_change_of_the_network_shortens_no_time_that_the_server_named() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.fail("list_pending", busy(retry_after_s=20.0))
        await shift.pass_time(2)
        asked = len(poll_times(shift))
        shift.session.look_anew()
        await shift.pass_time(15)
        assert len(poll_times(shift)) == asked

    run(scenario)


def test_after_an_outage_a_change_of_the_network_ends_the_long_pauses() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.move_worker(OFFLINE)
        await shift.pass_time(6)
        shift.api.outage = unreachable()
        await shift.pass_time(60)
        shift.session.look_anew()
        before = len(poll_times(shift))
        await shift.pass_time(5.6)
        assert len(poll_times(shift)) > before
        shift.api.outage = None
        await shift.pass_time(2.1)
        assert shift.phase() is ConnectionPhase.CONNECTED

    run(scenario)


def test_an_outage_is_asked_into_at_least_every_ten_seconds() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.outage = ServerFault("It failed.", status=503)
        await shift.pass_time(120)
        assert max(gaps(poll_times(shift))) <= 10.01
        assert len(poll_times(shift)) < 60

    run(scenario)


def test_a_refused_key_stops_the_polls_until_asked_again() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.outage = refused()
        await shift.pass_time(2)
        assert shift.phase() is ConnectionPhase.NOT_AUTHORIZED
        polls = len(poll_times(shift))
        await shift.pass_time(60)
        assert len(poll_times(shift)) == polls
        shift.api.outage = None
        shift.session.refresh()
        await shift.pass_time(1)
        assert shift.phase() is ConnectionPhase.CONNECTED

    run(scenario)


def test_nothing_at_all_is_asked_under_a_refused_key() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.outage = refused()
        await shift.pass_time(5)
        calls = shift.api.calls.total()
        await shift.pass_time(120)
        assert shift.api.calls.total() == calls

    run(scenario)


@pytest.mark.parametrize("retry_after_s", [6.0, 12.0])
def test_retry_after_is_honoured_even_when_kicked(retry_after_s: float) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.fail("list_pending", busy(retry_after_s))
        polls = len(poll_times(shift))
        while len(poll_times(shift)) == polls:
            await shift.pass_time(0.1)
        refused_at = poll_times(shift)[-1]
        await shift.pass_time(1)
        shift.session.refresh()
        await shift.pass_time(retry_after_s + 2)
        assert poll_times(shift)[polls + 1] - refused_at >= retry_after_s - 0.01

    run(scenario)


def test_few_requests_left_stretch_the_interval() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.limit, shift.api.remaining = 100, 0
        await shift.pass_time(120)
        assert all(3.5 <= gap <= 4.5 for gap in gaps(poll_times(shift))[-10:])

    run(scenario)
