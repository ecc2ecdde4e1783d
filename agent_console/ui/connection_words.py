"""The link to TaskRouter in words: how it is, what a broken one means for the agent, what it means to have no offers.

Owns these sentences.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.session.state import ConnectionPhase, ConnectionStatus, SessionState
from agent_console.ui.durations import fine_span, span, time_of_day
from agent_console.ui.translating import told_error

translate = QCoreApplication.translate

BROKEN = frozenset({ConnectionPhase.RECONNECTING, ConnectionPhase.OFFLINE, ConnectionPhase.NOT_AUTHORIZED})

#: The longest pause between two polls that go well. Counting tenths below it would repaint the header every second and
#: tell nobody anything.
JUST_NOW_S = 6.0


def connection_line(connection: ConnectionStatus, now: float) -> str:
    """Return the link to TaskRouter at a monotonic moment, for the pill in the header: how it is, and how old."""
    return _checked(_phase(connection, now), connection, now)


def _phase(connection: ConnectionStatus, now: float) -> str:
    match connection.phase:
        case ConnectionPhase.CONNECTED:
            return translate("words", "Connected")
        case ConnectionPhase.SLOW:
            return translate("words", "Slow")
        case ConnectionPhase.RECONNECTING:
            return _reconnecting(connection, now)
        case ConnectionPhase.OFFLINE:
            return _offline(connection)
        case ConnectionPhase.NOT_AUTHORIZED:
            return translate("words", "Not authorized")
        case ConnectionPhase.CONNECTING:
            return translate("words", "Connecting…")


def _reconnecting(connection: ConnectionStatus, now: float) -> str:
    if connection.retry_at is None or connection.retry_at <= now:
        return translate("words", "Reconnecting…")
    again = translate("words", "Reconnecting in {span}")
    return again.format(span=span(connection.retry_at - now + 0.999))


def _offline(connection: ConnectionStatus) -> str:
    if connection.failing_since is None:
        return translate("words", "Offline")
    since = translate("words", "Offline since {time}")
    return since.format(time=time_of_day(connection.failing_since))


def _checked(state: str, connection: ConnectionStatus, now: float) -> str:
    if connection.last_answer_at is None:
        return state
    age_s = now - connection.last_answer_at
    if age_s < JUST_NOW_S:
        return translate("words", "{state} · checked just now").format(state=state)
    return translate("words", "{state} · checked {span} ago").format(state=state, span=fine_span(age_s))


def connection_problem(connection: ConnectionStatus) -> str:
    """Return what a broken link means for the agent; empty while nothing is wrong."""
    reason = told_error(connection.error)
    match connection.phase:
        case ConnectionPhase.OFFLINE:
            problem = translate("words", "Offline: new offers are not seen and what is shown may be out of date.")
        case ConnectionPhase.NOT_AUTHORIZED:
            problem = translate("words", "TaskRouter does not accept the key: nothing is up to date.")
        case _ if reason and connection.last_answer_at is None:
            problem = translate("words", "Not connected yet: no offers can be seen.")
        case _:
            return ""
    return f"{problem} {reason}".strip()


def no_offers_line(state: SessionState) -> str:
    """Say what it means that there are no offers."""
    phase, presence = state.connection.phase, state.presence
    if phase in {ConnectionPhase.OFFLINE, ConnectionPhase.NOT_AUTHORIZED}:
        return translate("window", "Whether there are offers is not known.")
    if presence is None:
        return translate("window", "Looking for offers…")
    if not presence.available:
        away = translate("window", "No offers come in while you are {activity}.")
        return away.format(activity=presence.activity_name)
    return translate("window", "No offers right now.")


def is_to_be_said(before: ConnectionPhase, now: ConnectionPhase) -> bool:
    """Whether a change of the link is said here: that it is lost, or there again. What is worse a bar says."""
    if now is ConnectionPhase.RECONNECTING:
        return before not in BROKEN
    return now is ConnectionPhase.CONNECTED and before in BROKEN


def problem_of(connection: ConnectionStatus) -> tuple[object, object]:
    """Return all that a bar about the link depends on."""
    return connection.phase, connection.error
