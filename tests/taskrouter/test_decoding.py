from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest

from agent_console.errors import ProtocolError
from agent_console.taskrouter import decoding
from agent_console.taskrouter.decoding import (
    decode_reservation,
    decode_reservation_page,
    decode_task,
    decode_workflow,
    without_duplicates,
)
from agent_console.taskrouter.resources import Activity, Page, Resource
from agent_console.taskrouter.statuses import AssignmentStatus, ReservationStatus
from tests.taskrouter.known import (
    ACTIVITY,
    RESERVATION,
    TASK,
    WORKER,
    WORKSPACE,
    page_of,
    read_sample,
    reservation_of,
    sample,
)

_ALL_STATUSES = [status.value for status in ReservationStatus if status.value != "unknown"]
_SINGLE: dict[str, Callable[[bytes], Resource]] = {
    "reservation": decoding.decode_reservation,
    "task": decoding.decode_task,
    "worker": decoding.decode_worker,
    "workflow": decoding.decode_workflow,
    "workspace": decoding.decode_workspace,
}
_PAGES: dict[str, Callable[[bytes], Page[Any]]] = {
    "reservation_page": decoding.decode_reservation_page,
    "worker_page": decoding.decode_worker_page,
    "workspace_page": decoding.decode_workspace_page,
    "activity_page": decoding.decode_activity_page,
    "worker_channel_page": decoding.decode_worker_channel_page,
    "event_page": decoding.decode_event_page,
}


@pytest.mark.parametrize("name", _SINGLE)
def test_each_resource_holds_what_its_sample_says(name: str) -> None:
    found, value = read_sample(name), _SINGLE[name](sample(name))
    for field in value.__struct_fields__:
        held = getattr(value, field)
        if isinstance(held, msgspec.Raw):
            held = msgspec.json.decode(held)
        if isinstance(held, datetime):
            held = held.isoformat().replace("+00:00", "Z")
        assert held == found[field], field


@pytest.mark.parametrize("name", _PAGES)
def test_each_page_holds_every_record_of_its_sample(name: str) -> None:
    found, page = read_sample(name), _PAGES[name](sample(name))
    key = found["meta"]["key"]
    assert [item.sid for item in page.items] == [record["sid"] for record in found[key]]
    assert page.skipped == 0
    assert msgspec.to_builtins(page.meta) == found["meta"]


def test_a_reservation_has_all_eleven_properties() -> None:
    reservation = decode_reservation(sample("reservation"))
    given = read_sample("reservation")
    assert len(given) == 11
    assert msgspec.to_builtins({name: getattr(reservation, name) for name in given}) == given
    assert reservation.date_created == datetime(2026, 3, 2, 9, 15, 1, tzinfo=UTC)
    assert (reservation.worker_sid, reservation.workspace_sid) == (WORKER, WORKSPACE)


def test_a_status_of_a_later_api_stays_in_the_page() -> None:
    page = decode_reservation_page(sample("reservation_page"))
    assert [item.reservation_status for item in page.items] == [*_ALL_STATUSES, "parked"]
    assert [item.status for item in page.items] == list(ReservationStatus)


def test_a_task_tells_its_status() -> None:
    assert decode_task(sample("task")).status is AssignmentStatus.RESERVED


def test_a_bad_record_is_skipped_and_counted_wherever_it_is() -> None:
    good = [reservation_of(sid=f"WR{number:032x}") for number in range(4)]
    bad: list[object] = [
        {**good[0], "sid": None},
        {key: value for key, value in good[0].items() if key != "sid"},
        {**good[0], "sid": "WR1"},
        {**good[0], "task_sid": f"{TASK}\n"},
        {**good[0], "sid": TASK},
        {**good[0], "date_updated": "soon"},
        {**good[0], "date_updated": 3},
        {**good[0], "reservation_status": 4},
        None,
        [],
        "x",
    ]
    page = decode_reservation_page(page_of(good[0], *bad[:6], good[1], good[2], *bad[6:], good[3]))
    assert [item.sid for item in page.items] == [record["sid"] for record in good]
    assert page.skipped == len(bad)


def test_a_record_with_bytes_that_are_no_text_is_skipped_alone() -> None:
    body = page_of(reservation_of(worker_name="?!?"), reservation_of(sid=RESERVATION))
    page = decode_reservation_page(body.replace(b"?!?", b"\xff\xfe"))
    assert [item.sid for item in page.items] == [RESERVATION]
    assert page.skipped == 1


def test_a_null_counts_as_left_out() -> None:
    task = decode_task(msgspec.json.encode({**read_sample("task"), "age": None, "priority": None}))
    assert (task.age, task.priority) == (0, 0)
    page = decode_reservation_page(page_of(reservation_of(), page=None, page_size=None, url=None))
    assert (len(page.items), page.skipped, page.meta.page_size) == (1, 0, 0)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Mon, 02 Mar 2026 09:15:01 +0000", datetime(2026, 3, 2, 9, 15, 1, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 09:15:01 -0000", datetime(2026, 3, 2, 9, 15, 1, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 09:15:01 GMT", datetime(2026, 3, 2, 9, 15, 1, tzinfo=UTC)),
        ("2026-03-02T09:15:01", datetime(2026, 3, 2, 9, 15, 1, tzinfo=UTC)),
        ("2026-03-02 09:15:01Z", datetime(2026, 3, 2, 9, 15, 1, tzinfo=UTC)),
        (
            "2026-03-02T11:15:01+02:00",
            datetime(2026, 3, 2, 11, 15, 1, tzinfo=timezone(timedelta(hours=2))),
        ),
    ],
)
def test_dates_of_either_kind_are_read_with_their_zone(text: str, moment: datetime) -> None:
    body = page_of(reservation_of(date_created=text))
    (reservation,) = decode_reservation_page(body).items
    assert reservation.date_created == moment
    assert reservation.date_created.tzinfo is not None


def test_a_name_that_looks_like_a_date_stays_a_name() -> None:
    name = "Mon, 02 Mar 2026 09:15:01 GMT"
    body = msgspec.json.encode(reservation_of(worker_name=name, account_sid=None, date_created=name))
    assert decode_reservation(body).worker_name == name


def test_of_a_sid_that_comes_twice_the_newest_stays_at_the_first_place() -> None:
    older = reservation_of(date_updated="2026-03-02T10:00:00Z", reservation_status="pending")
    newer = reservation_of(date_updated="2026-03-02T10:00:01Z", reservation_status="accepted")
    other = reservation_of(sid=RESERVATION)
    for records in ([older, other, newer], [newer, other, older]):
        page = decode_reservation_page(page_of(*records))
        assert [item.sid for item in page.items] == [older["sid"], RESERVATION]
        assert page.items[0].reservation_status == "accepted"
        assert page.skipped == 0


def test_without_dates_the_later_of_two_wins() -> None:
    one = Activity(sid=ACTIVITY, friendly_name="Break", available=False)
    other = Activity(sid=ACTIVITY, friendly_name="Lunch", available=False)
    assert without_duplicates([one, other]) == (other,)


_NO_PAGE: list[tuple[bytes, str]] = [
    (b"", "$"),
    (b"{", "$"),
    (b"[]", "$"),
    (b"null", "$"),
    (b"{}", "$.reservations"),
    (b'{"meta": {"key": "reservations"}}', "$.reservations"),
    (b'{"reservations": {}, "meta": {"key": "x"}}', "$.reservations"),
    (b'{"reservations": null, "meta": {"key": "x"}}', "$.reservations"),
    (b'{"reservations": []}', "$.meta"),
    (b'{"reservations": [], "meta": {}}', "$.key"),
    (b'{"reservations": [], "meta": {"key": "x", "next_page_url": 3}}', "$.next_page_url"),
    (b'{"tasks": [], "meta": {"key": "tasks"}}', "$.reservations"),
    (b"\xff\xfe\x00", "$"),
    (b"[" * 200_000, "$"),
    (b'{"reservations": [' + b"[" * 200_000, "$"),
    (sample("captive_portal.html"), "$"),
]


@pytest.mark.parametrize(("body", "field"), _NO_PAGE, ids=range(len(_NO_PAGE)))
def test_what_is_no_page_is_a_protocol_error_that_names_the_field(body: bytes, field: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        decode_reservation_page(body)
    assert caught.value.field == field
    assert caught.value.title.endswith(".")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"sid": None}, "$.sid"),
        ({"sid": 5}, "$.sid"),
        ({"task_sid": "WT"}, "$.task_sid"),
        ({"date_created": "soon"}, "$.date_created"),
        ({"date_created": "0000-99-99T00:00:00"}, "$.date_created"),
        ({"date_updated": 3, "worker_name": {}}, "$.date_updated"),
    ],
)
def test_a_broken_reservation_names_its_field(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        decode_reservation(msgspec.json.encode(reservation_of(**changes)))
    assert caught.value.field == field


def test_what_may_be_left_out_and_cannot_be_read_costs_nothing_else() -> None:
    odd = reservation_of(worker_name={"a": 1}, account_sid=7, url=[None], links="none")
    read = decode_reservation(msgspec.json.encode(odd))
    assert (read.sid, read.reservation_status, read.worker_name, read.url) == (odd["sid"], "pending", None, None)
    assert decode_reservation_page(page_of(reservation_of(), {**odd, "sid": f"WR{9:032x}"})).skipped == 0
    task = {"sid": TASK, "assignment_status": "pending", "date_created": "2026-11-25T10:00:00Z"}
    read_task = decode_task(msgspec.json.encode({**task, "priority": "high", "attributes": {"name": "Jon"}}))
    assert (read_task.priority, read_task.attributes) == (0, None)


def test_a_missing_property_is_named() -> None:
    with pytest.raises(ProtocolError) as caught:
        decode_workflow(b'{"sid": "WW' + b"0" * 32 + b'", "friendly_name": "Main"}')
    assert caught.value.field == "$.task_reservation_timeout"


def test_an_answer_that_is_no_object_is_a_protocol_error() -> None:
    with pytest.raises(ProtocolError) as caught:
        decode_reservation(b"[1]")
    assert caught.value.field == "$"


def test_links_are_those_that_the_api_gives() -> None:
    assert decode_reservation(sample("reservation")).links == read_sample("reservation")["links"]


def test_links_hold_no_page_in_memory() -> None:
    body = sample("reservation_page")
    held = sys.getrefcount(body)
    page = decode_reservation_page(body)
    assert page.items
    assert sys.getrefcount(body) == held


@pytest.mark.parametrize("left_out", ["url", "workspace_sid"])
def test_there_are_no_links_without_what_they_are_made_of(left_out: str) -> None:
    assert decode_reservation(msgspec.json.encode(reservation_of(**{left_out: None}))).links == {}


def test_equal_bytes_give_equal_values() -> None:
    body = sample("reservation_page")
    assert decode_reservation_page(body) == decode_reservation_page(body)
