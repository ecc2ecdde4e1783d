"""What the workspace's event log tells, as facts for the archive: pure.

Owns the reading of events (reference 1.11): which types tell of a reservation or of a worker's activity, and which of
their texts are believed. Everything in an event may be missing or wrong; what cannot be used is counted and left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from agent_console.history.facts import ActivityChange, Actor, Origin, Sighting, TaskFacts, Transition
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
    except (msgspec.DecodeError, RecursionError):
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
