"""What we would send equals what the vendor's client would, and what the vendor describes.

The bodies of instructions are compared on the wire, in tests/client/test_differential.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

import msgspec
import pytest

from agent_console.taskrouter import requests
from agent_console.taskrouter.decoding import decode_reservation, decode_reservation_page
from agent_console.taskrouter.instructions import Accept
from agent_console.taskrouter.requests import Request
from agent_console.taskrouter.statuses import API_STATUSES, AssignmentStatus, ReservationStatus
from tests.described import description, needs_description, operation
from tests.taskrouter.known import (
    ACTIVITY,
    EVENT,
    RESERVATION,
    TASK,
    TASK_QUEUE,
    WORKER,
    WORKFLOW,
    WORKSPACE,
    sample,
)
from tests.taskrouter.vendor import vendor_client


def _reservations(client: Any) -> Any:
    return client.taskrouter.v1.workspaces(WORKSPACE).workers(WORKER).reservations


def _by_key(pairs: Any) -> dict[str, list[str]]:
    """Group by key: the order of keys means nothing, the order under one key does."""
    ordered = sorted(pairs, key=lambda pair: pair[0])
    return {key: [text for _, text in group] for key, group in groupby(ordered, lambda p: p[0])}


_START = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)

#: A request of ours, and how the vendor's client is asked for the same.
_SAME: list[tuple[str, Request, Callable[[Any], object]]] = [
    (
        "list reservations",
        requests.list_reservations(WORKSPACE, WORKER, status=ReservationStatus.PENDING),
        lambda v1: _page(_of_worker(v1).reservations, 50, reservation_status="pending"),
    ),
    (
        "list reservations from a token",
        requests.list_reservations(WORKSPACE, WORKER, page_size=1000, page_token="PA1"),
        lambda v1: _page(_of_worker(v1).reservations, 1000, page_token="PA1"),
    ),
    (
        "fetch reservation",
        requests.fetch_reservation(WORKSPACE, WORKER, RESERVATION),
        lambda v1: _of_worker(v1).reservations(RESERVATION).fetch(),
    ),
    (
        "update reservation",
        requests.update_reservation(WORKSPACE, WORKER, RESERVATION, Accept(), if_match="1"),
        lambda v1: _of_worker(v1).reservations(RESERVATION).update(if_match="1", reservation_status="accepted"),
    ),
    (
        "wrap up",
        requests.set_reservation_status(WORKSPACE, WORKER, RESERVATION, ReservationStatus.WRAPPING),
        lambda v1: _of_worker(v1).reservations(RESERVATION).update(reservation_status="wrapping"),
    ),
    (
        "list tasks",
        requests.list_tasks(
            WORKSPACE,
            statuses=[AssignmentStatus.PENDING, AssignmentStatus.RESERVED],
            workflow=WORKFLOW,
            task_queue=TASK_QUEUE,
            task_queue_name="Support",
            attributes_expression='name == "Grace"',
            ordering="DateCreated:asc",
        ),
        lambda v1: _page(
            _workspace(v1).tasks,
            1000,
            assignment_status=["pending", "reserved"],
            workflow_sid=WORKFLOW,
            task_queue_sid=TASK_QUEUE,
            task_queue_name="Support",
            evaluate_task_attributes='name == "Grace"',
            ordering="DateCreated:asc",
        ),
    ),
    (
        "fetch task",
        requests.fetch_task(WORKSPACE, TASK),
        lambda v1: _workspace(v1).tasks(TASK).fetch(),
    ),
    (
        "complete task",
        requests.update_task(WORKSPACE, TASK, status=AssignmentStatus.COMPLETED, reason="done", if_match="3"),
        lambda v1: _workspace(v1).tasks(TASK).update(if_match="3", assignment_status="completed", reason="done"),
    ),
    (
        "change task",
        requests.update_task(WORKSPACE, TASK, attributes='{"a": 1}', priority=5),
        lambda v1: _workspace(v1).tasks(TASK).update(attributes='{"a": 1}', priority=5),
    ),
    (
        "fetch workflow",
        requests.fetch_workflow(WORKSPACE, WORKFLOW),
        lambda v1: _workspace(v1).workflows(WORKFLOW).fetch(),
    ),
    (
        "list workers",
        requests.list_workers(
            WORKSPACE,
            activity=ACTIVITY,
            activity_name="Break",
            available=True,
            friendly_name="Ada",
            target_workers_expression="1==1",
            task_queue=TASK_QUEUE,
            task_queue_name="Support",
            ordering="DateStatusChanged:desc",
        ),
        lambda v1: _page(
            _workspace(v1).workers,
            1000,
            activity_sid=ACTIVITY,
            activity_name="Break",
            available="true",
            friendly_name="Ada",
            target_workers_expression="1==1",
            task_queue_sid=TASK_QUEUE,
            task_queue_name="Support",
            ordering="DateStatusChanged:desc",
        ),
    ),
    ("fetch worker", requests.fetch_worker(WORKSPACE, WORKER), lambda v1: _of_worker(v1).fetch()),
    (
        "set activity",
        requests.set_worker_activity(WORKSPACE, WORKER, ACTIVITY, if_match='"7"'),
        lambda v1: _of_worker(v1).update(if_match='"7"', activity_sid=ACTIVITY),
    ),
    (
        "set activity, refusing what is pending",
        requests.set_worker_activity(WORKSPACE, WORKER, ACTIVITY, reject_pending=True),
        lambda v1: _of_worker(v1).update(activity_sid=ACTIVITY, reject_pending_reservations=True),
    ),
    (
        "list channels",
        requests.list_worker_channels(WORKSPACE, WORKER),
        lambda v1: _page(_of_worker(v1).worker_channels, 1000),
    ),
    (
        "list activities",
        requests.list_activities(WORKSPACE, page_size=1),
        lambda v1: _page(_workspace(v1).activities, 1),
    ),
    (
        "list workspaces",
        requests.list_workspaces(friendly_name="Front desk"),
        lambda v1: _page(v1.workspaces, 1000, friendly_name="Front desk"),
    ),
    (
        "fetch workspace",
        requests.fetch_workspace(WORKSPACE),
        lambda v1: _workspace(v1).fetch(),
    ),
    (
        "list events",
        requests.list_events(
            WORKSPACE,
            worker=WORKER,
            task=TASK,
            reservation=RESERVATION,
            event_type="reservation.created",
            start=_START,
            end=_START,
            minutes=30,
        ),
        lambda v1: _page(
            _workspace(v1).events,
            1000,
            worker_sid=WORKER,
            task_sid=TASK,
            reservation_sid=RESERVATION,
            event_type="reservation.created",
            start_date=_START,
            end_date=_START,
            minutes=30,
        ),
    ),
    (
        "fetch event",
        requests.fetch_event(WORKSPACE, EVENT),
        lambda v1: _workspace(v1).events(EVENT).fetch(),
    ),
]
_REQUESTS = [pytest.param(request, id=name) for name, request, _ in _SAME]


def _workspace(v1: Any) -> Any:
    return v1.workspaces(WORKSPACE)


def _of_worker(v1: Any) -> Any:
    return v1.workspaces(WORKSPACE).workers(WORKER)


def _page(resource: Any, page_size: int, **filters: object) -> object:
    return resource.page(page_size=page_size, **filters)


@pytest.mark.parametrize(("ours", "ask"), [pytest.param(ours, ask, id=name) for name, ours, ask in _SAME])
def test_each_request_goes_as_the_vendor_sends_it(ours: Request, ask: Callable[[Any], object]) -> None:
    client, recorder = vendor_client(sample("reservation_page"))
    ask(client.taskrouter.v1)
    theirs = recorder.sent[0]
    assert (ours.method, ours.path) == (theirs.method, theirs.path)
    assert _by_key(ours.query) == _by_key(theirs.query)
    assert _by_key(ours.form) == _by_key(theirs.form)
    assert ours.if_match == theirs.headers.get("If-Match")


def test_both_read_the_same_reservations() -> None:
    body = sample("reservation_page")
    client, _ = vendor_client(body)
    theirs = list(_reservations(client).page())
    ours = decode_reservation_page(body).items
    assert len(ours) == len(theirs) == 9
    for one, other in zip(ours, theirs, strict=True):
        assert (one.sid, one.task_sid, one.worker_name) == (
            other.sid, other.task_sid, other.worker_name,
        )  # fmt: skip
        assert one.reservation_status == other.reservation_status
        assert (one.date_created, one.date_updated) == (other.date_created, other.date_updated)


def _operation(request: Request) -> Any:
    """Find the vendor's description of a request by its method and path."""
    for template, operations in description()["paths"].items():
        pattern = re.sub(r"\{\w+\}", "[^/]+", template)
        if re.fullmatch(pattern, request.path) and request.method.lower() in operations:
            return operations[request.method.lower()]
    raise AssertionError(request)


def _form_of(operation: Any) -> set[str]:
    content = operation["requestBody"]["content"]["application/x-www-form-urlencoded"]
    return set(content["schema"]["properties"])


@needs_description
def test_the_statuses_are_those_of_the_description() -> None:
    schemas = description()["components"]["schemas"]
    assert [status.value for status in API_STATUSES] == (schemas["worker_reservation_enum_status"]["enum"])


@needs_description
@pytest.mark.parametrize("request_", _REQUESTS)
def test_each_request_is_in_the_description(request_: Request) -> None:
    operation = _operation(request_)
    parameters = {(each["in"], each["name"]) for each in operation.get("parameters", [])}
    assert {("query", name) for name, _ in request_.query} <= parameters
    if request_.if_match is not None:
        assert ("header", "If-Match") in parameters
    if request_.form:
        assert {name for name, _ in request_.form} <= _form_of(operation)


@needs_description
@pytest.mark.parametrize("action", ["FetchWorkerReservation", "UpdateWorkerReservation", "FetchTaskReservation"])
def test_the_links_we_make_are_those_of_the_vendors_examples(action: str) -> None:
    answer = operation(action)[2]["responses"]["200"]["content"]["application/json"]
    for example in answer["examples"].values():
        given = example["value"]
        assert decode_reservation(msgspec.json.encode(given)).links == given["links"]
