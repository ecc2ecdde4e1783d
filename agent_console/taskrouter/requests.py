"""Requests: one builder per action of the API, each a pure function to a frozen value.

Owns paths, queries and form bodies. It sends nothing. Every SID is checked by its kind before it
becomes part of a path; what cannot be sent raises SettingsError naming the vendor's parameter.

Lists go on through the answer's ``next_page_url``, followed as given: asking for a page by its
number is refused by the API (reference 4.2), hence no builder has such a parameter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from agent_console.taskrouter import sids
from agent_console.taskrouter.body import Pairs
from agent_console.taskrouter.instructions import Instruction, encode
from agent_console.taskrouter.lifecycle import SETTABLE
from agent_console.taskrouter.parameters import (
    Choice,
    Choices,
    Flag,
    JsonObject,
    Moment,
    Sid,
    Text,
    WholeNumber,
    pairs_of,
    refusal,
)
from agent_console.taskrouter.paths import (
    reservation_path,
    task_path,
    worker_path,
    workspace_path,
)
from agent_console.taskrouter.sids import (
    ActivitySid,
    EventSid,
    ReservationSid,
    TaskQueueSid,
    TaskSid,
    WorkerSid,
    WorkflowSid,
    WorkspaceSid,
)
from agent_console.taskrouter.statuses import API_STATUSES, AssignmentStatus, ReservationStatus

PAGE_SIZE = WholeNumber(1, 1000)
LARGEST_PAGE = PAGE_SIZE.high
ETAG = Text(256)
WORDS = Text(4096)
RESERVATION_STATUS = Choice(API_STATUSES)
TASK_STATUSES = tuple(status for status in AssignmentStatus if status is not AssignmentStatus.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Request:
    """One request, without host and credentials.

    ``form`` is not part of the repr: it can carry phone numbers and a SIP password.
    """

    method: str
    path: str
    query: Pairs = ()
    form: Pairs = field(default=(), repr=False)
    if_match: str | None = None

    def __post_init__(self) -> None:
        if self.if_match is not None:
            ETAG.texts(self.if_match, "If-Match")

    @property
    def is_write(self) -> bool:
        """Whether the request changes something."""
        return self.method != "GET"


def list_reservations(
    workspace: WorkspaceSid,
    worker: WorkerSid,
    *,
    status: ReservationStatus | None = None,
    page_size: int = 50,
    page_token: str | None = None,
) -> Request:
    """List a worker's reservations in one status, or in any."""
    query = pairs_of(("ReservationStatus", RESERVATION_STATUS, status))
    path = f"{worker_path(workspace, worker)}/Reservations"
    return _list(path, query, page_size, page_token)


def fetch_reservation(workspace: WorkspaceSid, worker: WorkerSid, sid: ReservationSid) -> Request:
    """Fetch one reservation."""
    return Request("GET", reservation_path(workspace, worker, sid))


def update_reservation(
    workspace: WorkspaceSid,
    worker: WorkerSid,
    sid: ReservationSid,
    instruction: Instruction,
    *,
    if_match: str | None = None,
) -> Request:
    """Answer a pending reservation with an instruction."""
    path = reservation_path(workspace, worker, sid)
    return Request("POST", path, form=encode(instruction), if_match=if_match)


def set_reservation_status(
    workspace: WorkspaceSid,
    worker: WorkerSid,
    sid: ReservationSid,
    status: ReservationStatus,
    *,
    if_match: str | None = None,
) -> Request:
    """Move an accepted reservation to WRAPPING or COMPLETED (reference 2.6)."""
    if status not in SETTABLE:
        raise refusal("ReservationStatus", "wrapping or completed is expected")
    form = (("ReservationStatus", status.value),)
    return Request("POST", reservation_path(workspace, worker, sid), form=form, if_match=if_match)


def list_tasks(
    workspace: WorkspaceSid,
    *,
    statuses: Iterable[AssignmentStatus] = (),
    workflow: WorkflowSid | None = None,
    task_queue: TaskQueueSid | None = None,
    task_queue_name: str | None = None,
    attributes_expression: str | None = None,
    ordering: str | None = None,
    page_size: int = LARGEST_PAGE,
    page_token: str | None = None,
) -> Request:
    """List tasks. ``attributes_expression`` is limited to 3 requests a second (reference 5.3)."""
    query = pairs_of(
        ("AssignmentStatus", Choices(TASK_STATUSES), tuple(statuses)),
        ("WorkflowSid", Sid(sids.WORKFLOW), workflow),
        ("TaskQueueSid", Sid(sids.TASK_QUEUE), task_queue),
        ("TaskQueueName", WORDS, task_queue_name),
        ("EvaluateTaskAttributes", WORDS, attributes_expression),
        ("Ordering", WORDS, ordering),
    )
    return _list(f"{workspace_path(workspace)}/Tasks", query, page_size, page_token)


def fetch_task(workspace: WorkspaceSid, sid: TaskSid) -> Request:
    """Fetch one task."""
    return Request("GET", task_path(workspace, sid))


def update_task(
    workspace: WorkspaceSid,
    sid: TaskSid,
    *,
    status: AssignmentStatus | None = None,
    reason: str | None = None,
    attributes: str | None = None,
    priority: int | None = None,
    if_match: str | None = None,
) -> Request:
    """Change a task; ``attributes`` is JSON text that replaces the whole.

    Ending a task needs a reason, and a task cannot be wrapped up or completed and have its
    attributes changed in one request (reference 1.6).
    """
    ends = {AssignmentStatus.COMPLETED, AssignmentStatus.CANCELED}
    if status in ends and not reason:
        raise refusal("Reason", "completing or canceling a task needs it")
    if attributes is not None and status in {AssignmentStatus.WRAPPING, AssignmentStatus.COMPLETED}:
        raise refusal("Attributes", "attributes and this status go in two requests")
    form = pairs_of(
        ("Attributes", JsonObject(4096), attributes),
        ("AssignmentStatus", Choice(TASK_STATUSES), status),
        ("Reason", WORDS, reason),
        ("Priority", WholeNumber(0, 2**31 - 1), priority),
    )
    return Request("POST", task_path(workspace, sid), form=form, if_match=if_match)


def fetch_workflow(workspace: WorkspaceSid, sid: WorkflowSid) -> Request:
    """Fetch one workflow."""
    workflow = sids.WORKFLOW.parse(sid, field="WorkflowSid")
    return Request("GET", f"{workspace_path(workspace)}/Workflows/{workflow}")


def list_workers(
    workspace: WorkspaceSid,
    *,
    activity: ActivitySid | None = None,
    activity_name: str | None = None,
    available: bool | None = None,
    friendly_name: str | None = None,
    target_workers_expression: str | None = None,
    task_queue: TaskQueueSid | None = None,
    task_queue_name: str | None = None,
    ordering: str | None = None,
    page_size: int = LARGEST_PAGE,
    page_token: str | None = None,
) -> Request:
    """List workers. An expression is limited to 3 requests a second (reference 5.3)."""
    query = pairs_of(
        ("ActivityName", WORDS, activity_name),
        ("ActivitySid", Sid(sids.ACTIVITY), activity),
        ("Available", Flag(), available),
        ("FriendlyName", WORDS, friendly_name),
        ("TargetWorkersExpression", WORDS, target_workers_expression),
        ("TaskQueueName", WORDS, task_queue_name),
        ("TaskQueueSid", Sid(sids.TASK_QUEUE), task_queue),
        ("Ordering", WORDS, ordering),
    )
    return _list(f"{workspace_path(workspace)}/Workers", query, page_size, page_token)


def fetch_worker(workspace: WorkspaceSid, worker: WorkerSid) -> Request:
    """Fetch one worker."""
    return Request("GET", worker_path(workspace, worker))


def set_worker_activity(
    workspace: WorkspaceSid,
    worker: WorkerSid,
    activity: ActivitySid,
    *,
    reject_pending: bool = False,
    if_match: str | None = None,
) -> Request:
    """Move a worker to an activity.

    ``reject_pending`` refuses what is pending; legal only with an activity that is not available.
    """
    form = pairs_of(
        ("ActivitySid", Sid(sids.ACTIVITY), activity),
        ("RejectPendingReservations", Flag(), reject_pending or None),
    )
    return Request("POST", worker_path(workspace, worker), form=form, if_match=if_match)


def list_worker_channels(
    workspace: WorkspaceSid,
    worker: WorkerSid,
    *,
    page_size: int = LARGEST_PAGE,
    page_token: str | None = None,
) -> Request:
    """List how many tasks of each channel a worker takes."""
    return _list(f"{worker_path(workspace, worker)}/Channels", (), page_size, page_token)


def list_activities(
    workspace: WorkspaceSid,
    *,
    page_size: int = LARGEST_PAGE,
    page_token: str | None = None,
) -> Request:
    """List the activities of a workspace."""
    return _list(f"{workspace_path(workspace)}/Activities", (), page_size, page_token)


def list_workspaces(
    *,
    friendly_name: str | None = None,
    page_size: int = LARGEST_PAGE,
    page_token: str | None = None,
) -> Request:
    """List the workspaces of the account."""
    query = pairs_of(("FriendlyName", WORDS, friendly_name))
    return _list("/v1/Workspaces", query, page_size, page_token)


def fetch_workspace(workspace: WorkspaceSid) -> Request:
    """Fetch one workspace."""
    return Request("GET", workspace_path(workspace))


def list_events(
    workspace: WorkspaceSid,
    *,
    worker: WorkerSid | None = None,
    task: TaskSid | None = None,
    reservation: ReservationSid | None = None,
    event_type: str | None = None,
    start: datetime | None = None,
    end: datetime | None = None,
    minutes: int | None = None,
    page_size: int = LARGEST_PAGE,
    page_token: str | None = None,
) -> Request:
    """List what happened; without a span of time, in the last 15 minutes (reference 1.11)."""
    query = pairs_of(
        ("EndDate", Moment(), end),
        ("EventType", WORDS, event_type),
        ("Minutes", WholeNumber(1, 2**31 - 1), minutes),
        ("ReservationSid", Sid(sids.RESERVATION), reservation),
        ("StartDate", Moment(), start),
        ("TaskSid", Sid(sids.TASK), task),
        ("WorkerSid", Sid(sids.WORKER), worker),
    )
    return _list(f"{workspace_path(workspace)}/Events", query, page_size, page_token)


def fetch_event(workspace: WorkspaceSid, sid: EventSid) -> Request:
    """Fetch one event."""
    event = sids.EVENT.parse(sid, field="EventSid")
    return Request("GET", f"{workspace_path(workspace)}/Events/{event}")


def _list(path: str, query: Pairs, page_size: int, page_token: str | None) -> Request:
    paging = pairs_of(("PageSize", PAGE_SIZE, page_size), ("PageToken", WORDS, page_token))
    return Request("GET", path, (*query, *paging))
