"""One reservation on screen, or in a list, as a fact for the archive: pure.

Owns the translation: which moments are the server's, and who acted.
"""

from __future__ import annotations

from datetime import datetime

from agent_console.history.facts import Actor, Origin, Sighting, TaskFacts, Transition
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.entries import ReservationEntry
from agent_console.session.state import SessionState
from agent_console.taskrouter.resources import Task, WorkerReservation
from agent_console.taskrouter.statuses import ReservationStatus

_S = ReservationStatus
#: What only a worker, or somebody for them, does to an offer.
_BY_SOMEBODY = {_S.ACCEPTED, _S.REJECTED}
_BY_PLATFORM = {_S.PENDING, _S.TIMEOUT, _S.CANCELED, _S.RESCINDED}
#: The status that a click of this kind brings.
MADE_BY = {
    Verb.ACCEPT: _S.ACCEPTED,
    Verb.DEQUEUE: _S.ACCEPTED,
    Verb.CALL: _S.ACCEPTED,
    Verb.CONFERENCE: _S.ACCEPTED,
    Verb.REDIRECT: _S.ACCEPTED,
    Verb.REJECT: _S.REJECTED,
    Verb.WRAP_UP: _S.WRAPPING,
    Verb.COMPLETE: _S.COMPLETED,
}


def sighting_of(
    entry: ReservationEntry, state: SessionState, seen_at: datetime, *, before: ReservationEntry | None = None
) -> Sighting:
    """Return what an entry on screen tells. ``seen_at`` is the computer's clock, now.

    ``before`` is the same entry until now: an offer on which nobody had clicked here was answered elsewhere.
    """
    reservation = entry.reservation
    is_untouched = before is not None and _is_untouched_offer(before)
    transitions = [_offer(reservation, seen_at, Origin.LIVE)]
    if reservation.status not in {_S.PENDING, _S.UNKNOWN}:
        transitions.append(
            _transition(entry, reservation.status, reservation.date_updated, seen_at, is_untouched=is_untouched)
        )
    ending = entry.ending
    if ending is not None and ending.status not in {reservation.status, _S.PENDING, _S.UNKNOWN}:
        # Nobody said when: as it was noticed, in whole seconds like every moment of a list.
        ended_at = state.server_clock.now(ending.ended_at) or seen_at
        transitions.append(
            _transition(entry, ending.status, ended_at.replace(microsecond=0), seen_at, is_untouched=is_untouched)
        )
    return Sighting(
        sid=reservation.sid,
        task_sid=reservation.task_sid,
        worker_sid=reservation.worker_sid,
        worker_name=reservation.worker_name or (state.worker.friendly_name if state.worker is not None else ""),
        offered_at=reservation.date_created,
        transitions=tuple(transitions),
        task=None if entry.task is None else task_facts(entry.task),
    )


def listed_sighting(reservation: WorkerReservation, seen_at: datetime, task: Task | None = None) -> Sighting:
    """Return what a line of the API's lists tells."""
    transitions = [_offer(reservation, seen_at, Origin.LIST)]
    status = reservation.status
    if status not in {_S.PENDING, _S.UNKNOWN}:
        actor = Actor.PLATFORM if status in _BY_PLATFORM else Actor.UNKNOWN
        transitions.append(
            Transition(status=status, at=reservation.date_updated, seen_at=seen_at, origin=Origin.LIST, actor=actor)
        )
    return Sighting(
        sid=reservation.sid,
        task_sid=reservation.task_sid,
        worker_sid=reservation.worker_sid,
        worker_name=reservation.worker_name or "",
        offered_at=reservation.date_created,
        transitions=tuple(transitions),
        task=None if task is None else task_facts(task),
    )


def task_facts(task: Task) -> TaskFacts:
    """Return a task as it is now."""
    return TaskFacts(
        sid=task.sid,
        attributes=task.attributes,
        queue=task.task_queue_friendly_name or "",
        channel=task.task_channel_unique_name or "",
        workflow=task.workflow_friendly_name or "",
        priority=task.priority,
        created_at=task.date_created,
    )


def _offer(reservation: WorkerReservation, seen_at: datetime, origin: Origin) -> Transition:
    return Transition(
        status=_S.PENDING, at=reservation.date_created, seen_at=seen_at, origin=origin, actor=Actor.PLATFORM
    )


def _is_untouched_offer(entry: ReservationEntry) -> bool:
    return entry.reservation.status is _S.PENDING and entry.command is None and entry.notice is None


def _transition(
    entry: ReservationEntry, status: ReservationStatus, at: datetime, seen_at: datetime, *, is_untouched: bool
) -> Transition:
    notice, ending = entry.notice, entry.ending
    actor, detail = (Actor.PLATFORM if status in _BY_PLATFORM else Actor.UNKNOWN), ""
    if is_untouched and status in _BY_SOMEBODY:
        actor = Actor.ELSEWHERE
    if ending is not None and ending.status is status:
        detail = ending.activity_name
        if ending.by_me:
            actor = Actor.THIS_CONSOLE
    if notice is not None and notice.kind is NoticeKind.CONFIRMED and MADE_BY.get(notice.verb) is status:
        actor, detail = Actor.THIS_CONSOLE, notice.target or detail
    return Transition(status=status, at=at, seen_at=seen_at, origin=Origin.LIVE, actor=actor, detail=detail)
