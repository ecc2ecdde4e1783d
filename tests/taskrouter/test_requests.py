from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from agent_console.errors import SettingsError
from agent_console.taskrouter import requests
from agent_console.taskrouter.instructions import Conference, Dequeue
from agent_console.taskrouter.requests import Request
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid, WorkspaceSid
from agent_console.taskrouter.statuses import AssignmentStatus, ReservationStatus
from tests.taskrouter.known import (
    ACTIVITY,
    RESERVATION,
    TASK,
    WORKER,
    WORKSPACE,
)

_LIST = f"/v1/Workspaces/{WORKSPACE}/Workers/{WORKER}/Reservations"


def test_listing_sends_what_was_asked_for_and_no_page_number() -> None:
    request = requests.list_reservations(
        WORKSPACE, WORKER, status=ReservationStatus.WRAPPING, page_size=1000, page_token="PT1"
    )
    assert request == Request(
        "GET",
        _LIST,
        (("ReservationStatus", "wrapping"), ("PageSize", "1000"), ("PageToken", "PT1")),
    )
    assert not request.is_write


def test_listing_without_a_filter_sends_the_page_size_alone() -> None:
    assert requests.list_reservations(WORKSPACE, WORKER).query == (("PageSize", "50"),)


def test_updating_is_a_write_under_a_condition() -> None:
    instruction = Dequeue("client:ada", timeout_s=20)
    request = requests.update_reservation(WORKSPACE, WORKER, RESERVATION, instruction, if_match='"3"')
    assert request == Request(
        "POST",
        f"{_LIST}/{RESERVATION}",
        form=(
            ("Instruction", "dequeue"),
            ("DequeueTo", "client:ada"),
            ("DequeueTimeout", "20"),
        ),
        if_match='"3"',
    )
    assert request.is_write


def test_a_request_shows_no_secret() -> None:
    instruction = Conference(to="sip:ada@pbx.example.test", sip_auth_password="hunter2")
    request = requests.update_reservation(WORKSPACE, WORKER, RESERVATION, instruction)
    assert "hunter2" not in repr(request)


_REFUSED: list[tuple[Callable[[], Request], str]] = [
    (lambda: requests.fetch_workspace(WorkspaceSid(WORKER)), "WorkspaceSid"),
    (lambda: requests.fetch_worker(WORKSPACE, WorkerSid("../../..")), "WorkerSid"),
    (
        lambda: requests.fetch_reservation(WORKSPACE, WORKER, ReservationSid("")),
        "ReservationSid",
    ),
    (lambda: requests.fetch_task(WORKSPACE, TaskSid(f"{TASK}/Reservations")), "TaskSid"),
    (lambda: requests.list_events(WORKSPACE, task=TaskSid("WT")), "TaskSid"),
    (lambda: requests.list_reservations(WORKSPACE, WORKER, page_size=0), "PageSize"),
    (lambda: requests.list_reservations(WORKSPACE, WORKER, page_size=1001), "PageSize"),
    (lambda: requests.list_reservations(WORKSPACE, WORKER, page_token="a\nb"), "PageToken"),
    (
        lambda: requests.list_reservations(WORKSPACE, WORKER, status=ReservationStatus.UNKNOWN),
        "ReservationStatus",
    ),
    (
        lambda: requests.set_reservation_status(WORKSPACE, WORKER, RESERVATION, ReservationStatus.ACCEPTED),
        "ReservationStatus",
    ),
    (
        lambda: requests.set_worker_activity(WORKSPACE, WORKER, ACTIVITY, if_match="1\r\nX: y"),
        "If-Match",
    ),
    (
        lambda: requests.list_tasks(WORKSPACE, statuses=[AssignmentStatus.UNKNOWN]),
        "AssignmentStatus",
    ),
    (
        lambda: requests.update_task(WORKSPACE, TASK, status=AssignmentStatus.COMPLETED),
        "Reason",
    ),
    (
        lambda: requests.update_task(WORKSPACE, TASK, status=AssignmentStatus.CANCELED, reason=""),
        "Reason",
    ),
    (
        lambda: requests.update_task(WORKSPACE, TASK, status=AssignmentStatus.WRAPPING, attributes="{}"),
        "Attributes",
    ),
    (lambda: requests.update_task(WORKSPACE, TASK, attributes="[]"), "Attributes"),
    (lambda: requests.update_task(WORKSPACE, TASK, priority=-1), "Priority"),
    (
        lambda: requests.list_events(WORKSPACE, start=datetime(2026, 3, 2)),  # noqa: DTZ001  # tested
        "StartDate",
    ),
    (lambda: requests.list_events(WORKSPACE, minutes=0), "Minutes"),
]


@pytest.mark.parametrize(("build", "name"), _REFUSED)
def test_what_cannot_be_sent_is_refused_by_name(build: Callable[[], Request], name: str) -> None:
    with pytest.raises(SettingsError) as caught:
        build()
    assert caught.value.field == name


def test_several_statuses_repeat_their_key() -> None:
    statuses = [AssignmentStatus.RESERVED, AssignmentStatus.ASSIGNED]
    request = requests.list_tasks(WORKSPACE, statuses=statuses, page_size=20)
    assert request.query == (
        ("AssignmentStatus", "reserved"),
        ("AssignmentStatus", "assigned"),
        ("PageSize", "20"),
    )
