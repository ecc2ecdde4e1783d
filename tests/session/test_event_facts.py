"""What is believed of the event log, whatever is in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations

import msgspec
import pytest

from agent_console.history.facts import Actor, Origin, Sighting
from agent_console.history.folding import Story, fold, told
from agent_console.session.event_facts import facts_of
from agent_console.taskrouter.resources import Event
from agent_console.taskrouter.sids import EventSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_world import WORKER
from tests.session.manual_clock import EPOCH

SEEN = EPOCH + timedelta(hours=1)
RESERVATION, TASK, ACTIVITY = f"WR{1:032x}", f"WT{1:032x}", f"WA{1:032x}"
DATA: dict[str, object] = {
    "reservation_sid": RESERVATION,
    "task_sid": TASK,
    "worker_sid": WORKER,
    "worker_name": "Ada",
    "worker_activity_name": "Break",
    "worker_activity_sid": ACTIVITY,
    "task_attributes": '{"name":"Ana"}',
    "task_queue_name": "Sales",
    "task_priority": "3",
    "task_age": "5",
}


def event(
    kind: str = "reservation.created", *, at: datetime = EPOCH, ms: int = 0, raw: bytes | None = None, **data: object
) -> Event:
    body = msgspec.json.encode(DATA | data) if raw is None else raw
    return Event(
        sid=EventSid(f"EV{1:032x}"),
        event_type=kind,
        event_date=at,
        event_date_ms=ms,
        event_data=msgspec.Raw(body),
    )


def only(one: Event) -> Sighting:
    (sighting,) = facts_of([one], SEEN).sightings
    return sighting


def story_of(events: tuple[Event, ...]) -> Story:
    stories = [story for one in facts_of(events, SEEN).sightings if (story := told(one)) is not None]
    whole = stories[0]
    for story in stories[1:]:
        whole = fold(whole, story)
    return whole


@pytest.mark.parametrize(
    ("kind", "status", "actor"),
    [
        ("reservation.created", S.PENDING, Actor.PLATFORM),
        ("reservation.accepted", S.ACCEPTED, Actor.UNKNOWN),
        ("reservation.rejected", S.REJECTED, Actor.UNKNOWN),
        ("reservation.timeout", S.TIMEOUT, Actor.PLATFORM),
        ("reservation.canceled", S.CANCELED, Actor.PLATFORM),
        ("reservation.rescinded", S.RESCINDED, Actor.PLATFORM),
        ("reservation.wrapup", S.WRAPPING, Actor.UNKNOWN),
        ("reservation.completed", S.COMPLETED, Actor.UNKNOWN),
    ],
)
def test_every_type_of_a_reservation_is_a_transition(kind: str, status: S, actor: Actor) -> None:
    sighting = only(event(kind))
    (transition,) = sighting.transitions
    assert (transition.status, transition.actor, transition.origin) == (status, actor, Origin.EVENTS)
    assert (transition.at, transition.seen_at) == (EPOCH, SEEN)
    assert sighting.task is not None
    assert (sighting.task.attributes, sighting.task.queue, sighting.task.priority) == ('{"name":"Ana"}', "Sales", 3)
    assert sighting.task.created_at == EPOCH - timedelta(seconds=5)


def test_events_twice_and_in_any_order_make_the_same_story() -> None:
    day = (
        event("reservation.created"),
        event("reservation.accepted", at=EPOCH + timedelta(seconds=4)),
        event("reservation.completed", at=EPOCH + timedelta(seconds=64)),
    )
    stories = {story_of((*order, *order)).transitions for order in permutations(day)}
    assert len(stories) == 1
    assert story_of(day).handle_ms == 60_000


def test_milliseconds_are_believed_where_they_agree_with_the_date() -> None:
    exact = EPOCH + timedelta(milliseconds=250)
    since_1970 = EPOCH - datetime(1970, 1, 1, tzinfo=UTC)
    ms = since_1970 // timedelta(milliseconds=1) + 250
    assert only(event(ms=ms)).offered_at == exact
    for nonsense in (0, ms + 5_000, 10**30, -(10**30)):
        assert only(event(ms=nonsense)).offered_at == EPOCH


@pytest.mark.parametrize("at", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
@pytest.mark.parametrize("age", ["9999999999", "-1", "", "soon", None, {"a": 1}])
def test_an_age_that_leads_out_of_all_time_is_no_age(at: datetime, age: object) -> None:
    sighting = only(event(at=at, task_age=age))
    assert sighting.task is not None
    assert sighting.task.created_at is None or sighting.task.created_at <= at


@pytest.mark.parametrize("raw", [b"", b"null", b"[]", b'"text"', b"{", b"\xff", b'{"a": "\xff"}', b"[" * 100_000])
def test_data_that_is_no_object_is_counted_and_left_out(raw: bytes) -> None:
    found = facts_of([event(raw=raw), event()], SEEN)
    assert (found.skipped, len(found.sightings)) == (1, 1)


@pytest.mark.parametrize("name", ["reservation_sid", "task_sid", "worker_sid"])
@pytest.mark.parametrize("value", [None, 7, "", "WX1", "../Workers"])
def test_without_its_sids_an_event_cannot_be_used(name: str, value: object) -> None:
    found = facts_of([event(raw=msgspec.json.encode(DATA | {name: value}))], SEEN)
    assert (found.skipped, found.sightings) == (1, ())


def test_attributes_that_are_no_json_are_kept_as_they_came() -> None:
    task = only(event(task_attributes="{not json")).task
    assert task is not None
    assert task.attributes == "{not json"


def test_types_nobody_knows_are_passed_over() -> None:
    assert facts_of([event("task.created"), event("reservation.levitated"), event("")], SEEN) == facts_of([], SEEN)


def test_an_activity_is_a_change_of_the_worker() -> None:
    (change,) = facts_of([event("worker.activity.update")], SEEN).activity_changes
    assert (change.worker_sid, change.activity_name, change.activity_sid) == (WORKER, "Break", ACTIVITY)
    assert (change.at, change.origin, change.available) == (EPOCH, Origin.EVENTS, None)
    assert facts_of([event("worker.activity.update", worker_activity_name="")], SEEN).skipped == 1


@pytest.mark.parametrize("kind", ["reservation.accepted", "worker.activity.update"])
def test_what_was_seen_is_never_earlier_than_it_happened(kind: str) -> None:
    late = SEEN + timedelta(days=1)
    found = facts_of([event(kind, at=late)], SEEN)
    moments = [t.seen_at for s in found.sightings for t in s.transitions] + [c.seen_at for c in found.activity_changes]
    assert moments == [late]
