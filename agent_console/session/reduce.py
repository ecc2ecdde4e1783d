"""The one pure function by which a shift changes: state and message to state.

Owns the table of what handles which message; the rules live in the ``reduce_…`` modules beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from agent_console.session import messages, readings, reduce_commands, reduce_elsewhere, reduce_presence
from agent_console.session import reduce_connection as connection
from agent_console.session import reduce_offers as offers
from agent_console.session.messages import MeanwhileDismissed, MeanwhileTold, Message, TimePassed
from agent_console.session.presence import Capacity
from agent_console.session.readings import ActivitiesRead, CapacityRead, PendingListed
from agent_console.session.state import SessionState


def reduce(state: SessionState, message: Message) -> SessionState:
    """Return the state after a message; the same object where nothing changed."""
    after = RULES[type(message)](state, message)
    if after.last_missed is not state.last_missed:
        after = reduce_presence.missed(after)
    return reduce_elsewhere.noticed(state, after)


def _pending_listed(state: SessionState, message: PendingListed) -> SessionState:
    return offers.pending_listed(offers.retimed(connection.answered(state, message)), message)


def _activities_read(state: SessionState, message: ActivitiesRead) -> SessionState:
    if state.activities == message.activities:
        return state
    return replace(state, activities=message.activities)


def _capacity_read(state: SessionState, message: CapacityRead) -> SessionState:
    known = state.capacity.channels if state.capacity is not None else ()
    return replace(state, capacity=Capacity(channels=message.channels or known, error=message.error))


def _meanwhile_told(state: SessionState, message: MeanwhileTold) -> SessionState:
    return replace(state, meanwhile=message.meanwhile)


def _meanwhile_dismissed(state: SessionState, _message: MeanwhileDismissed) -> SessionState:
    return state if state.meanwhile is None else replace(state, meanwhile=None)


def _time_passed(state: SessionState, message: TimePassed) -> SessionState:
    return reduce_presence.time_passed(offers.time_passed(state, message.at), message.at)


#: Every rule takes (state, message of its type).
RULES: Mapping[type[Message], Callable[[SessionState, Any], SessionState]] = {
    readings.PendingListed: _pending_listed,
    readings.ActiveListed: offers.active_listed,
    readings.ReservationsRead: offers.reservations_read,
    readings.ReservationGone: offers.reservation_gone,
    readings.TasksRead: offers.tasks_read,
    readings.OfferTimeoutRead: offers.offer_timeout_read,
    readings.RejectionsRead: offers.rejections_read,
    readings.PhonesRemembered: reduce_commands.phones_remembered,
    readings.WorkerRead: reduce_presence.worker_read,
    readings.ActivitiesRead: _activities_read,
    readings.CapacityRead: _capacity_read,
    readings.WorkspaceRead: reduce_presence.workspace_read,
    readings.AnswerAwaited: connection.awaited,
    readings.PollFailed: connection.failed,
    readings.AccessDenied: connection.denied,
    readings.Reconnecting: connection.reconnecting,
    readings.SideReadFailed: connection.side_read_failed,
    messages.CommandStarted: reduce_commands.started,
    messages.CommandChecking: reduce_commands.checking,
    messages.CommandRinging: reduce_commands.ringing,
    messages.CommandFinished: reduce_commands.finished,
    messages.WrapUpDue: reduce_commands.wrap_up_due,
    messages.NoticeDismissed: reduce_commands.dismissed,
    messages.IntentsTroubled: reduce_commands.intents_troubled,
    messages.IntentSettled: reduce_commands.intent_settled,
    messages.SettledDismissed: reduce_commands.settled_dismissed,
    messages.ElsewhereDismissed: reduce_elsewhere.dismissed,
    messages.MeanwhileTold: _meanwhile_told,
    messages.MeanwhileDismissed: _meanwhile_dismissed,
    messages.NextActivityChosen: reduce_presence.next_chosen,
    messages.PresenceCommandStarted: reduce_presence.command_started,
    messages.PresenceCommandChecking: reduce_presence.command_checking,
    messages.PresenceCommandFollowed: reduce_presence.command_followed,
    messages.PresenceCommandFinished: reduce_presence.command_finished,
    messages.PresenceNoticeDismissed: reduce_presence.notices_dismissed,
    messages.TimePassed: _time_passed,
}
