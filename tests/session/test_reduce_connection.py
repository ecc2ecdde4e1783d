"""What each message about the link makes of the connection, one rule at a time."""

from __future__ import annotations

import pytest

from agent_console.errors import TaskRouterError
from agent_console.session import readings as r
from agent_console.session.messages import Message
from agent_console.session.reduce_connection import LOST_S, OFFLINE_S, SLOW_S
from agent_console.session.state import ConnectionPhase as Phase
from agent_console.session.state import ConnectionStatus, SessionState
from tests.session.fake_server import refused, unreachable
from tests.session.made import after, listed, reservation
from tests.session.manual_clock import EPOCH

CONNECTED = after(listed(reservation(), started_at=10.0))
FAULT, REFUSAL = unreachable(), refused()


def failed(*, at: float, error: TaskRouterError = FAULT) -> r.PollFailed:
    return r.PollFailed(at=at, wall=EPOCH, error=error, retry_at=at + 1.0)


def awaited(waited_s: float) -> r.AnswerAwaited:
    return r.AnswerAwaited(started_at=20.0, at=20.0 + waited_s)


DENIED = r.AccessDenied(at=20.0, wall=EPOCH, error=REFUSAL)


@pytest.mark.parametrize(
    ("messages", "phase", "stale"),
    [
        ((), Phase.CONNECTED, False),
        ((failed(at=20.0),), Phase.CONNECTED, True),
        ((failed(at=20.0), failed(at=21.0)), Phase.RECONNECTING, True),
        ((failed(at=20.0), failed(at=20.0 + OFFLINE_S)), Phase.RECONNECTING, True),
        ((failed(at=20.0), failed(at=20.1 + OFFLINE_S)), Phase.OFFLINE, True),
        ((failed(at=20.0), failed(at=51.0), listed(started_at=52.0)), Phase.CONNECTED, False),
        ((failed(at=20.0), listed(started_at=52.0), failed(at=60.0)), Phase.CONNECTED, True),
        ((listed(started_at=20.0, at=20.0 + SLOW_S),), Phase.CONNECTED, False),
        ((listed(started_at=20.0, at=20.1 + SLOW_S),), Phase.SLOW, False),
        ((awaited(SLOW_S - 0.1),), Phase.CONNECTED, False),
        ((awaited(SLOW_S),), Phase.SLOW, False),
        ((awaited(SLOW_S), awaited(LOST_S)), Phase.RECONNECTING, True),
        ((failed(at=-11.0), awaited(0.1)), Phase.OFFLINE, True),
        ((DENIED,), Phase.NOT_AUTHORIZED, True),
        ((DENIED, r.Reconnecting()), Phase.CONNECTING, True),
        ((DENIED, r.Reconnecting(), listed(started_at=30.0)), Phase.CONNECTED, False),
        ((r.Reconnecting(),), Phase.CONNECTED, False),
    ],
)
def test_the_phase_after(messages: tuple[Message, ...], phase: Phase, stale: bool) -> None:
    state = after(*messages, of=CONNECTED)
    assert (state.connection.phase, state.stale) == (phase, stale)


def test_the_first_failure_keeps_its_moment_and_the_last_its_reason() -> None:
    last = unreachable()
    connection = after(failed(at=20.0), failed(at=25.0, error=last), of=CONNECTED).connection
    assert (connection.failing_at, connection.failing_since, connection.failures) == (20.0, EPOCH, 2)
    assert (connection.retry_at, connection.error) == (26.0, last)
    assert connection.last_answer_at == 10.0


def test_an_answer_takes_every_sign_of_failing_away() -> None:
    state = after(failed(at=20.0), failed(at=25.0), listed(started_at=30.0, at=30.5), of=CONNECTED)
    assert state.connection == ConnectionStatus(phase=Phase.CONNECTED, last_answer_at=30.5, round_trip_s=0.5)


def test_a_refused_key_is_never_tried_by_itself() -> None:
    assert after(failed(at=19.0), DENIED, of=CONNECTED).connection.retry_at is None


def test_what_cannot_be_read_beside_the_offers_is_told_until_it_can() -> None:
    state = after(r.SideReadFailed(error=FAULT), of=CONNECTED)
    assert (state.connection.phase, state.connection.error, state.stale) == (Phase.CONNECTED, FAULT, False)
    assert after(r.SideReadFailed(error=FAULT), of=state) is state
    assert after(listed(started_at=30.0), of=state).connection.error is FAULT
    assert after(r.SideReadFailed(error=None), of=state).connection.error is None


def test_a_fault_beside_the_offers_does_not_hide_why_the_offers_cannot_be_read() -> None:
    state = after(failed(at=20.0), of=CONNECTED)
    assert after(r.SideReadFailed(error=REFUSAL), of=state) is state


def test_an_answer_overdue_no_longer_than_said_changes_nothing() -> None:
    state = after(awaited(SLOW_S), of=CONNECTED)
    assert after(awaited(SLOW_S + 0.1), of=state) is state


@pytest.mark.parametrize("server_s", [None, 100.0])
def test_the_servers_clock_is_learnt_from_the_date_where_there_is_one(server_s: float | None) -> None:
    state = after(listed(started_at=100.0, server_s=server_s))
    assert (state.server_clock.offset_s is None) is (server_s is None)


def test_cards_are_untouched_by_everything_about_the_link() -> None:
    state: SessionState = after(failed(at=20.0), awaited(9.0), DENIED, r.Reconnecting(), of=CONNECTED)
    assert state.incoming is CONNECTED.incoming
