"""What the workspace's event log tells, as facts for the archive: pure.

Owns the reading of events (reference 1.11): which types tell of a reservation, of a worker's activity or of a task's
end, and which of their texts are believed. Everything in an event may be missing or wrong; what cannot be used is
counted and left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from agent_console.history.facts import ActivityChange, Actor, Origin, Sighting, TaskFacts, Transition
from agent_console.history.rows import HistoryRow
from agent_console.taskrouter import sids
from agent_console.taskrouter.resources import Event
from agent_console.taskrouter.statuses import ReservationStatus

_S = ReservationStatus
_STATUSES: Mapping[str, ReservationStatus] = {
    "reservation.created": _S.PENDING,
    "reservation.accepted": _S.ACCEPTED,
    "reservation.rejected": _S.REJECTED,
    "reservation.timeout": _S.TIMEOUT,
    "reservation.canceled": _S.CANCELED,
    "reservation.rescinded": _S.RESCINDED,
    "reservation.wrapup": _S.WRAPPING,
    "reservation.completed": _S.COMPLETED,
}
#: What ends a task ends what is open of its reservations; who did it, and in which words where the event has none.
_TASK_ENDS: Mapping[str, tuple[Actor, str]] = {
    "task.canceled": (Actor.PLATFORM, ""),
    "task.completed": (Actor.UNKNOWN, ""),
    "task.deleted": (Actor.UNKNOWN, "task deleted"),
    "task.system-deleted": (Actor.PLATFORM, "task deleted after a day"),
}
_OPEN = {_S.PENDING, _S.ACCEPTED, _S.WRAPPING}
_TAKEN = {_S.ACCEPTED, _S.WRAPPING}
_BY_PLATFORM = {_S.PENDING, _S.TIMEOUT, _S.CANCELED, _S.RESCINDED}
_ACTIVITY = "worker.activity.update"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
#: An event dates itself twice; milliseconds that contradict the date are not believed.
_AGREES_WITHIN_S = 2.0
_DATA = msgspec.json.Decoder(dict[str, object])
_NO_DATA: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class Told:
    """What some events tell; ``skipped`` could not be used though their type is known."""

    sightings: tuple[Sighting, ...] = ()
    activity_changes: tuple[ActivityChange, ...] = ()
    skipped: int = 0


def facts_of(events: Iterable[Event], seen_at: datetime) -> Told:
    """Return what events tell, in their order. ``seen_at`` is now, by the computer's clock."""
    sightings: list[Sighting] = []
    changes: list[ActivityChange] = []
    skipped = 0
    for event in events:
        status = _STATUSES.get(event.event_type)
        if status is None and event.event_type != _ACTIVITY:
            continue
        data = _data_of(event)
        fact = _change(event, data, seen_at) if status is None else _sighting(event, data, status, seen_at)
        if fact is None:
            skipped += 1
        elif isinstance(fact, Sighting):
            sightings.append(fact)
        else:
            changes.append(fact)
    return Told(tuple(sightings), tuple(changes), skipped)


def ending_of(row: HistoryRow, events: Sequence[Event], seen_at: datetime, *, whole_until: datetime) -> Sighting | None:
    """Return how a reservation that is open in the archive ended, of the events of its task; None: they don't say.

    What its own events tell counts. Where they end without an ending, the task's end is its own: an offer is canceled,
    accepted work completed. That nobody accepted it is believed of an end up to ``whole_until`` alone, until when the
    log is not late any more.
    """
    own = [one for one in facts_of(events, seen_at).sightings if one.sid == row.sid]
    transitions = [transition for one in own for transition in one.transitions]
    statuses = {row.status, *(transition.status for transition in transitions)}
    if statuses <= _OPEN:
        status = _S.COMPLETED if statuses & _TAKEN else _S.CANCELED
        found = _task_end(row, events, status, seen_at)
        transitions += [one for one in found if status is _S.COMPLETED or one.at <= whole_until]
    if not transitions:
        return None
    return Sighting(
        sid=row.sid,
        task_sid=row.task_sid,
        worker_sid=row.worker_sid,
        offered_at=row.offered_at,
        transitions=tuple(transitions),
        task=own[0].task if own else None,
    )


def _task_end(
    row: HistoryRow, events: Sequence[Event], status: ReservationStatus, seen_at: datetime
) -> list[Transition]:
    """Return the transition that the task's end means; the first counts, as what is gone is deleted afterwards."""
    ends = [one for one in events if one.event_type in _TASK_ENDS and _is_of_task(one, row)]
    if not ends:
        return []
    end = min(ends, key=_moment)
    if end.event_type == "task.completed" and status is _S.CANCELED:
        return []  # it was an offer still, as far as is known, and somebody did the work
    actor, words = _TASK_ENDS[end.event_type]
    data = _data_of(end)
    reason = _text(data, "task_canceled_reason") or _text(data, "task_completed_reason")
    at = _moment(end)
    return [
        Transition(
            status=status,
            at=at,
            seen_at=max(seen_at, at),
            origin=Origin.EVENTS,
            actor=actor,
            detail=reason or words,
        )
    ]


def _is_of_task(event: Event, row: HistoryRow) -> bool:
    return row.task_sid in {event.resource_sid, _text(_data_of(event), "task_sid")}


def _sighting(
    event: Event, data: Mapping[str, object], status: ReservationStatus, seen_at: datetime
) -> Sighting | None:
    sid = sids.RESERVATION.find(_text(data, "reservation_sid") or event.resource_sid)
    task_sid = sids.TASK.find(_text(data, "task_sid"))
    worker_sid = sids.WORKER.find(_text(data, "worker_sid"))
    if sid is None or task_sid is None or worker_sid is None:
        return None
    at = _moment(event)
    transition = Transition(
        status=status,
        at=at,
        seen_at=max(seen_at, at),
        origin=Origin.EVENTS,
        actor=Actor.PLATFORM if status in _BY_PLATFORM else Actor.UNKNOWN,
    )
    return Sighting(
        sid=sid,
        task_sid=task_sid,
        worker_sid=worker_sid,
        worker_name=_text(data, "worker_name"),
        offered_at=at if status is _S.PENDING else None,
        transitions=(transition,),
        task=TaskFacts(
            sid=task_sid,
            attributes=_text(data, "task_attributes") or None,
            queue=_text(data, "task_queue_name"),
            channel=_text(data, "task_channel_unique_name"),
            workflow=_text(data, "workflow_name"),
            priority=_number(data, "task_priority"),
            created_at=_created_at(data, at),
        ),
    )


def _change(event: Event, data: Mapping[str, object], seen_at: datetime) -> ActivityChange | None:
    worker_sid = sids.WORKER.find(_text(data, "worker_sid") or event.resource_sid)
    name = _text(data, "worker_activity_name")
    if worker_sid is None or not name:
        return None
    at = _moment(event)
    return ActivityChange(
        worker_sid=worker_sid,
        at=at,
        seen_at=max(seen_at, at),
        activity_name=name,
        activity_sid=sids.ACTIVITY.find(_text(data, "worker_activity_sid")),
        origin=Origin.EVENTS,
    )


def _data_of(event: Event) -> Mapping[str, object]:
    try:
        return _DATA.decode(event.event_data)
    except (ValueError, RecursionError):
        return _NO_DATA


def _text(data: Mapping[str, object], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _number(data: Mapping[str, object], key: str) -> int | None:
    """Return a whole number, which comes as a text."""
    try:
        return int(str(data[key])[:10])
    except (KeyError, ValueError):
        return None


def _moment(event: Event) -> datetime:
    try:
        exact = _EPOCH + timedelta(milliseconds=event.event_date_ms)
    except OverflowError:
        return event.event_date
    return exact if abs((exact - event.event_date).total_seconds()) < _AGREES_WITHIN_S else event.event_date


def _created_at(data: Mapping[str, object], at: datetime) -> datetime | None:
    """Return when the task came, which an event tells as its age in whole seconds."""
    age_s = _number(data, "task_age")
    if age_s is None or age_s < 0:
        return None
    try:
        return at.replace(microsecond=0) - timedelta(seconds=age_s)
    except OverflowError:
        return None
