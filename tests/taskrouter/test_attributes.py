from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.taskrouter.attributes import (
    Caller,
    call_sid_of,
    called_number_of,
    caller_of,
    contact_uri_of,
    email_of,
    parse_attributes,
    worker_call_of,
)
from agent_console.taskrouter.decoding import decode_task, decode_worker
from agent_console.taskrouter.resources import Task, Worker
from tests.taskrouter.known import ACTIVITY, CALL, TASK, WORKER, sample


def _task(attributes: str | None) -> Task:
    created = datetime(2026, 3, 2, tzinfo=UTC)
    return Task(sid=TASK, assignment_status="pending", date_created=created, attributes=attributes)


def _worker(attributes: str | None) -> Worker:
    return Worker(
        sid=WORKER,
        friendly_name="Ada",
        activity_sid=ACTIVITY,
        activity_name="Available",
        available=True,
        attributes=attributes,
    )


def _json(**attributes: Any) -> str:
    return msgspec.json.encode(attributes).decode()


def test_the_samples_are_understood() -> None:
    task = decode_task(sample("task"))
    assert caller_of(task) == Caller("Grace Hopper", "+15005550006")
    assert call_sid_of(task) == CALL
    assert called_number_of(task) == "+15005550001"
    assert contact_uri_of(decode_worker(sample("worker"))) == "client:ada"


@pytest.mark.parametrize("text", [None, "", "{", "[]", "null", "3", '"{}"', "[" * 100_000, '"\ud800"', "{\x00}"])
def test_what_is_no_object_has_no_attributes(text: str | None) -> None:
    assert parse_attributes(text) == {}
    assert caller_of(_task(text)) == Caller()
    assert call_sid_of(_task(text)) is None
    assert called_number_of(_task(text)) == ""
    assert contact_uri_of(_worker(text)) == ""


@pytest.mark.parametrize(
    ("attributes", "caller"),
    [
        ({"name": "A", "caller_name": "B", "from": "+15005550006"}, Caller("A", "+15005550006")),
        ({"caller_name": "B", "caller": "+15005550007"}, Caller("B", "+15005550007")),
        ({"customer_name": "C"}, Caller("C", "")),
        ({"name": "", "customer_name": "C"}, Caller("C", "")),
        ({"name": ["A"], "from": 15005550006}, Caller()),
        ({"name": "Bobby\n\u202eTables\x00"}, Caller("Bobby Tables", "")),
        ({"name": "x" * 500}, Caller("x" * 79 + "…", "")),
    ],
)
def test_the_caller(attributes: dict[str, Any], caller: Caller) -> None:
    assert caller_of(_task(_json(**attributes))) == caller


@pytest.mark.parametrize("text", ["", "CA1", TASK, 7, f"{CALL}\n"])
def test_what_is_no_call_sid_is_no_call(text: object) -> None:
    assert call_sid_of(_task(_json(call_sid=text))) is None


@pytest.mark.parametrize(
    ("attributes", "number"),
    [
        ({"to": "+15005550001"}, "+15005550001"),
        ({"called": "+15005550001"}, "+15005550001"),
        ({"to": "client:desk"}, ""),
        ({"to": "12345"}, ""),
    ],
)
def test_the_number_the_caller_dialed(attributes: dict[str, str], number: str) -> None:
    assert called_number_of(_task(_json(**attributes))) == number


def test_the_workers_call_and_address() -> None:
    assert worker_call_of(_task(_json(worker_call_sid=CALL))) == CALL
    assert worker_call_of(_task(_json(call_sid=CALL))) == ""
    for name in ("email", "mail", "email_address"):
        assert email_of(_worker(_json(**{name: "ada@example.com"}))) == "ada@example.com"
    assert email_of(_worker(_json(MAIL="ada@example.com"))) == ""


@given(st.text(max_size=200))
def test_reading_attributes_never_raises(text: str) -> None:
    assert isinstance(parse_attributes(text), dict)
    caller_of(_task(text))
