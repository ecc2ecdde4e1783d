"""How the worker's activity changes: here, elsewhere, or because an offer was missed.

Owns presence and the notice about it. Nothing here ever moves the worker back: the last explicit
choice of a person wins.
"""

from __future__ import annotations

from dataclasses import replace

from agent_console.session.board import moment
from agent_console.session.clicks import CommandInFlight, CommandPhase, NoticeKind, Verb
from agent_console.session.memory import RejectedAll
from agent_console.session.messages import (
    NextActivityChosen,
    PresenceCommandChecking,
    PresenceCommandFinished,
    PresenceCommandFollowed,
    PresenceCommandStarted,
    PresenceNoticeDismissed,
)
from agent_console.session.observing import notice_of
from agent_console.session.presence import Presence, PresenceChangeCause, PresenceNotice
from agent_console.session.readings import WorkerRead, WorkspaceRead
from agent_console.session.reduce_offers import is_spent
from agent_console.session.state import SessionState
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.sids import ActivitySid

#: An offer missed no longer than this before or after the worker was moved is the cause of it.
CLOSE_TO_S = 15.0


def worker_read(state: SessionState, message: WorkerRead) -> SessionState:
    """Take in the worker; a change that no click here made is told."""
    presence = state.presence
    if presence is not None:
        if presence.command is not None or message.started_at < presence.known_at:
            return state
        state = _told(state, presence, message.worker, message.at)
    return _with_worker(state, message.worker, message.at)


def workspace_read(state: SessionState, message: WorkspaceRead) -> SessionState:
    """Take in the workspace."""
    if state.workspace == message.workspace:
        return state
    return replace(state, workspace=message.workspace)


def command_started(state: SessionState, message: PresenceCommandStarted) -> SessionState:
    """Show that a change of activity is being sent."""
    presence = state.presence
    if presence is None or presence.command is not None:
        return state
    command = CommandInFlight(
        verb=Verb.SET_ACTIVITY,
        phase=CommandPhase.SENDING,
        started_at=message.at,
        target=message.target,
    )
    state = replace(state, presence=replace(presence, command=command, notice=None), next_activity=None)
    swept = RejectedAll(message.at, message.target) if message.rejects_pending else None
    if swept == state.memory.rejected_all:
        return state
    return replace(state, memory=replace(state.memory, rejected_all=swept))


def next_chosen(state: SessionState, message: NextActivityChosen) -> SessionState:
    """Note what the agent wants to be next: the last choice counts."""
    return state if state.next_activity == message.wanted else replace(state, next_activity=message.wanted)


def command_checking(state: SessionState, _message: PresenceCommandChecking) -> SessionState:
    """Show that the outcome is unknown."""
    presence = state.presence
    if presence is None or presence.command is None:
        return state
    command = replace(presence.command, phase=CommandPhase.CHECKING)
    return replace(state, presence=replace(presence, command=command))


def command_followed(state: SessionState, message: PresenceCommandFollowed) -> SessionState:
    """Show what comes right after a change under way; it is a newer choice than a next activity."""
    presence = state.presence
    if presence is None or presence.command is None:
        return state
    command = replace(presence.command, then=message.then)
    return replace(state, presence=replace(presence, command=command), next_activity=None)


def command_finished(state: SessionState, message: PresenceCommandFinished) -> SessionState:
    """Say what became of a change of activity; where it worked, earlier notices are answered."""
    presence = state.presence
    if presence is None or presence.command is None:
        return state
    notice = replace(notice_of(presence.command, message.kind, message.at), error=message.error)
    state = replace(state, presence=replace(presence, command=None, notice=notice))
    if message.worker is not None:
        if message.kind is not NoticeKind.CONFIRMED:
            state = _told(state, presence, message.worker, message.at)
        state = _with_worker(state, message.worker, message.at)
        state = _known(state, message.at)
    if message.kind is NoticeKind.CONFIRMED:
        state = replace(state, presence_notice=None)
    return state


def moved_by_me(state: SessionState, activity_sid: ActivitySid, at: float) -> SessionState:
    """Show the activity that a rejection here moved the worker to, until the next poll says it."""
    activity = next((a for a in state.activities if a.sid == activity_sid), None)
    presence = state.presence
    if presence is None or activity is None:
        return state
    if presence.activity_sid == activity_sid:
        return _known(state, at)
    moved = replace(
        presence,
        activity_sid=activity.sid,
        activity_name=activity.friendly_name,
        available=activity.available,
        since_at=at,
        known_at=at,
    )
    return replace(state, presence=moved)


def missed(state: SessionState) -> SessionState:
    """Name the missed offer in a notice that came before the offer's end was known."""
    notice, presence, entry = state.presence_notice, state.presence, state.last_missed
    if notice is None or presence is None or entry is None or entry.ending is None:
        return state
    if notice.cause is PresenceChangeCause.MISSED_OFFER:
        return state
    if not _is_timeout(state, presence.activity_sid, available=presence.available):
        return state
    if abs(entry.ending.ended_at - notice.at) > CLOSE_TO_S:
        return state
    return replace(
        state,
        presence_notice=replace(notice, cause=PresenceChangeCause.MISSED_OFFER, missed=entry),
    )


def notices_dismissed(state: SessionState, _message: PresenceNoticeDismissed) -> SessionState:
    """Take the notices about the activity away."""
    presence = state.presence
    if presence is not None and presence.notice is not None:
        state = replace(state, presence=replace(presence, notice=None))
    return state if state.presence_notice is None else replace(state, presence_notice=None)


def time_passed(state: SessionState, at: float) -> SessionState:
    """Let good news go."""
    presence = state.presence
    if presence is None or not is_spent(presence.notice, at):
        return state
    return replace(state, presence=replace(presence, notice=None))


def _known(state: SessionState, at: float) -> SessionState:
    presence = state.presence
    return state if presence is None else replace(state, presence=replace(presence, known_at=at))


def _with_worker(state: SessionState, worker: Worker, at: float) -> SessionState:
    before = state.presence
    since = worker.date_status_changed
    presence = Presence(
        activity_sid=worker.activity_sid,
        activity_name=worker.activity_name,
        available=worker.available,
        since_at=None if since is None else moment(state, since, at),
        command=None if before is None else before.command,
        notice=None if before is None else before.notice,
        known_at=float("-inf") if before is None else before.known_at,
    )
    if before is not None and _same_since(state, worker, before):
        presence = replace(presence, since_at=before.since_at)
    if presence == before and worker == state.worker:
        return state
    return replace(state, worker=worker, presence=before if presence == before else presence)


def _same_since(state: SessionState, worker: Worker, before: Presence) -> bool:
    """Whether the moment was drawn from this date already: only a new clock draws it anew."""
    known = state.worker
    return (
        known is not None
        and before.since_at is not None
        and known.date_status_changed == worker.date_status_changed
        and before.activity_sid == worker.activity_sid
    )


def _told(state: SessionState, presence: Presence, worker: Worker, at: float) -> SessionState:
    if worker.activity_sid == presence.activity_sid or _moves_by_itself(state):
        return state
    entry = state.last_missed
    is_missed = (
        entry is not None
        and entry.ending is not None
        and at - entry.ending.ended_at <= CLOSE_TO_S
        and _is_timeout(state, worker.activity_sid, available=worker.available)
    )
    notice = PresenceNotice(
        cause=PresenceChangeCause.MISSED_OFFER if is_missed else PresenceChangeCause.ELSEWHERE,
        from_name=presence.activity_name,
        to_name=worker.activity_name,
        at=at,
        return_activity_sid=presence.activity_sid,
        missed=entry if is_missed else None,
    )
    if not is_missed:
        # Somebody else chose after the agent did: the last choice of a person counts.
        state = replace(state, next_activity=None)
    return replace(state, presence_notice=notice)


def _moves_by_itself(state: SessionState) -> bool:
    """Whether TaskRouter itself moves the worker now.

    A workspace without multitasking does so with every offer and acceptance (reference 2.3).
    """
    if state.workspace is None or state.workspace.multi_task_enabled:
        return False
    return bool(state.pending or state.active)


def _is_timeout(state: SessionState, sid: ActivitySid, *, available: bool) -> bool:
    workspace = state.workspace
    if workspace is None or workspace.timeout_activity_sid is None:
        return not available
    return sid == workspace.timeout_activity_sid
