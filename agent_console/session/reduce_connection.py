"""How the link to TaskRouter is said to be, and what its answers tell of the server's clock.

Owns the connection and staleness. It decides nothing about when to ask again: that comes with the
message.
"""

from __future__ import annotations

from dataclasses import replace

from agent_console.session.readings import (
    AccessDenied,
    AnswerAwaited,
    PendingListed,
    PollFailed,
    Reconnecting,
    SideReadFailed,
)
from agent_console.session.state import ConnectionPhase, ConnectionStatus, SessionState

#: An answer that takes longer is slow.
SLOW_S = 2.0
#: Without an answer for longer than this, the link counts as lost.
LOST_S = 5.0
#: Failing for longer than this, it is called offline.
OFFLINE_S = 30.0


def answered(state: SessionState, message: PendingListed) -> SessionState:
    """Take in that a poll succeeded, and the server's time."""
    clock, info = state.server_clock, message.info
    if info.server_date is not None:
        clock = clock.refined(info.server_date, sent_at=info.sent_at, received_at=info.received_at)
    is_slow = message.at - message.started_at > SLOW_S
    connection = ConnectionStatus(
        phase=ConnectionPhase.SLOW if is_slow else ConnectionPhase.CONNECTED,
        last_answer_at=message.at,
        error=state.connection.error if state.connection.failures == 0 else None,
        round_trip_s=info.round_trip_s,
        server_s=info.server_s,
    )
    return replace(state, connection=connection, stale=False, server_clock=clock)


def awaited(state: SessionState, message: AnswerAwaited) -> SessionState:
    """Say how long an answer is overdue."""
    connection = state.connection
    phase = connection.phase
    if _is_offline(connection, message.at):
        phase = ConnectionPhase.OFFLINE
    elif message.at >= message.started_at + LOST_S:
        phase = ConnectionPhase.RECONNECTING
    elif message.at >= message.started_at + SLOW_S and phase is ConnectionPhase.CONNECTED:
        phase = ConnectionPhase.SLOW
    stale = state.stale or phase in (ConnectionPhase.RECONNECTING, ConnectionPhase.OFFLINE)
    if phase is connection.phase and stale is state.stale:
        return state
    return replace(state, connection=replace(connection, phase=phase), stale=stale)


def failed(state: SessionState, message: PollFailed) -> SessionState:
    """Count a failure; the second in a row is a lost link, half a minute of them offline."""
    connection = _failing(state.connection, message)
    phase = connection.phase
    if _is_offline(connection, message.at):
        phase = ConnectionPhase.OFFLINE
    elif connection.failures > 1:
        phase = ConnectionPhase.RECONNECTING
    connection = replace(connection, phase=phase, retry_at=message.retry_at)
    return replace(state, connection=connection, stale=True)


def denied(state: SessionState, message: AccessDenied) -> SessionState:
    """Say that the credential is refused."""
    connection = _failing(state.connection, message)
    connection = replace(connection, phase=ConnectionPhase.NOT_AUTHORIZED, retry_at=None)
    return replace(state, connection=connection, stale=True)


def reconnecting(state: SessionState, _message: Reconnecting) -> SessionState:
    """Say that a refused credential is tried again."""
    if state.connection.phase is not ConnectionPhase.NOT_AUTHORIZED:
        return state
    last_answer_at = state.connection.last_answer_at
    return replace(state, connection=ConnectionStatus(last_answer_at=last_answer_at))


def side_read_failed(state: SessionState, message: SideReadFailed) -> SessionState:
    """Say what else cannot be read, or that everything can."""
    if state.connection.error is message.error or state.connection.failures:
        return state
    return replace(state, connection=replace(state.connection, error=message.error))


def _failing(connection: ConnectionStatus, message: PollFailed | AccessDenied) -> ConnectionStatus:
    return replace(
        connection,
        failures=connection.failures + 1,
        failing_since=connection.failing_since or message.wall,
        failing_at=message.at if connection.failing_at is None else connection.failing_at,
        error=message.error,
    )


def _is_offline(connection: ConnectionStatus, at: float) -> bool:
    return connection.failing_at is not None and at - connection.failing_at > OFFLINE_S
