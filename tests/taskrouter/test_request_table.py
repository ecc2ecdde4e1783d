"""Every request with everything it can carry, letter by letter as reference 1 has it.

The vendor's client says the same where its description of the API is at hand; these are here in every checkout.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from agent_console.taskrouter import requests
from agent_console.taskrouter.instructions import Accept
from agent_console.taskrouter.requests import Request
from agent_console.taskrouter.statuses import AssignmentStatus, ReservationStatus
from tests.taskrouter.known import (
    ACTIVITY,
    EVENT,
    RESERVATION,
    TASK,
    TASK_QUEUE,
    WORKER,
    WORKFLOW,
    WORKSPACE,
)

SPACE = f"/v1/Workspaces/{WORKSPACE}"
MINE = f"{SPACE}/Workers/{WORKER}"
PAGED = (("PageSize", "20"), ("PageToken", "PT1"))
BEGIN, END = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 2, 10, tzinfo=UTC)

#: Built when its turn comes: what is wrong with one fails its own test.
TABLE: dict[str, tuple[Callable[[], Request], Request]] = {
    "list_reservations": (
        lambda: requests.list_reservations(
            WORKSPACE, WORKER, status=ReservationStatus.PENDING, page_size=20, page_token="PT1"
        ),
        Request("GET", f"{MINE}/Reservations", (("ReservationStatus", "pending"), *PAGED)),
    ),
    "fetch_reservation": (
        lambda: requests.fetch_reservation(WORKSPACE, WORKER, RESERVATION),
        Request("GET", f"{MINE}/Reservations/{RESERVATION}"),
    ),
    "update_reservation": (
        lambda: requests.update_reservation(WORKSPACE, WORKER, RESERVATION, Accept(), if_match="1"),
        Request("POST", f"{MINE}/Reservations/{RESERVATION}", form=(("ReservationStatus", "accepted"),), if_match="1"),
    ),
    "set_reservation_status": (
        lambda: requests.set_reservation_status(
            WORKSPACE, WORKER, RESERVATION, ReservationStatus.COMPLETED, if_match="1"
        ),
        Request("POST", f"{MINE}/Reservations/{RESERVATION}", form=(("ReservationStatus", "completed"),), if_match="1"),
    ),
    "list_tasks": (
        lambda: requests.list_tasks(
            WORKSPACE,
            statuses=[AssignmentStatus.PENDING],
            workflow=WORKFLOW,
            task_queue=TASK_QUEUE,
            task_queue_name="Sales",
            attributes_expression="a == 1",
            ordering="Priority:desc",
            page_size=20,
            page_token="PT1",
        ),
        Request(
            "GET",
            f"{SPACE}/Tasks",
            (
                ("AssignmentStatus", "pending"),
                ("WorkflowSid", WORKFLOW),
                ("TaskQueueSid", TASK_QUEUE),
                ("TaskQueueName", "Sales"),
                ("EvaluateTaskAttributes", "a == 1"),
                ("Ordering", "Priority:desc"),
                *PAGED,
            ),
        ),
    ),
    "fetch_task": (lambda: requests.fetch_task(WORKSPACE, TASK), Request("GET", f"{SPACE}/Tasks/{TASK}")),
    "update_task": (
        lambda: requests.update_task(
            WORKSPACE, TASK, status=AssignmentStatus.CANCELED, reason="gone", attributes="{}", priority=0, if_match="1"
        ),
        Request(
            "POST",
            f"{SPACE}/Tasks/{TASK}",
            form=(("Attributes", "{}"), ("AssignmentStatus", "canceled"), ("Reason", "gone"), ("Priority", "0")),
            if_match="1",
        ),
    ),
    "update_task, the most urgent": (
        lambda: requests.update_task(WORKSPACE, TASK, priority=2**31 - 1),
        Request("POST", f"{SPACE}/Tasks/{TASK}", form=(("Priority", "2147483647"),)),
    ),
    "fetch_workflow": (
        lambda: requests.fetch_workflow(WORKSPACE, WORKFLOW),
        Request("GET", f"{SPACE}/Workflows/{WORKFLOW}"),
    ),
    "list_workers": (
        lambda: requests.list_workers(
            WORKSPACE,
            activity=ACTIVITY,
            activity_name="Break",
            available=False,
            friendly_name="Ana",
            target_workers_expression="a == 1",
            task_queue=TASK_QUEUE,
            task_queue_name="Sales",
            ordering="DateStatusChanged:asc",
            page_size=20,
            page_token="PT1",
        ),
        Request(
            "GET",
            f"{SPACE}/Workers",
            (
                ("ActivityName", "Break"),
                ("ActivitySid", ACTIVITY),
                ("Available", "false"),
                ("FriendlyName", "Ana"),
                ("TargetWorkersExpression", "a == 1"),
                ("TaskQueueName", "Sales"),
                ("TaskQueueSid", TASK_QUEUE),
                ("Ordering", "DateStatusChanged:asc"),
                *PAGED,
            ),
        ),
    ),
    "fetch_worker": (lambda: requests.fetch_worker(WORKSPACE, WORKER), Request("GET", MINE)),
    "set_worker_activity": (
        lambda: requests.set_worker_activity(WORKSPACE, WORKER, ACTIVITY, reject_pending=True, if_match="1"),
        Request("POST", MINE, form=(("ActivitySid", ACTIVITY), ("RejectPendingReservations", "true")), if_match="1"),
    ),
    "set_worker_activity, pending left alone": (
        lambda: requests.set_worker_activity(WORKSPACE, WORKER, ACTIVITY),
        Request("POST", MINE, form=(("ActivitySid", ACTIVITY),)),
    ),
    "list_worker_channels": (
        lambda: requests.list_worker_channels(WORKSPACE, WORKER, page_size=20, page_token="PT1"),
        Request("GET", f"{MINE}/Channels", PAGED),
    ),
    "list_activities": (
        lambda: requests.list_activities(WORKSPACE, page_size=20, page_token="PT1"),
        Request("GET", f"{SPACE}/Activities", PAGED),
    ),
    "list_workspaces": (
        lambda: requests.list_workspaces(friendly_name="Support", page_size=20, page_token="PT1"),
        Request("GET", "/v1/Workspaces", (("FriendlyName", "Support"), *PAGED)),
    ),
    "fetch_workspace": (lambda: requests.fetch_workspace(WORKSPACE), Request("GET", SPACE)),
    "list_events": (
        lambda: requests.list_events(
            WORKSPACE,
            worker=WORKER,
            task=TASK,
            reservation=RESERVATION,
            event_type="reservation.created",
            start=BEGIN,
            end=END,
            minutes=43_200,
            page_size=20,
            page_token="PT1",
        ),
        Request(
            "GET",
            f"{SPACE}/Events",
            (
                ("EndDate", "2026-03-02T10:00:00Z"),
                ("EventType", "reservation.created"),
                ("Minutes", "43200"),
                ("ReservationSid", RESERVATION),
                ("StartDate", "2026-03-02T09:00:00Z"),
                ("TaskSid", TASK),
                ("WorkerSid", WORKER),
                *PAGED,
            ),
        ),
    ),
    "fetch_event": (lambda: requests.fetch_event(WORKSPACE, EVENT), Request("GET", f"{SPACE}/Events/{EVENT}")),
}


@pytest.mark.parametrize("name", TABLE)
def test_a_request_is_what_the_api_takes(name: str) -> None:
    build, wanted = TABLE[name]
    assert build() == wanted


def test_every_request_is_in_the_table() -> None:
    builders = {name for name in vars(requests) if name.startswith(("list_", "fetch_", "update_", "set_"))}
    assert builders == {name.partition(",")[0] for name in TABLE}
