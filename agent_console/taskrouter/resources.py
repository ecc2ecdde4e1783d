"""The resources of the TaskRouter API that a console reads, as frozen values with the API's own field names.

Owns their shapes (reference 1.1 to 1.11). Decoding lives in `decoding`; nothing here reads JSON. Fields that the API may
leave out or null have a default; what a console cannot do without has none, so that its absence is noticed.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from agent_console.taskrouter.sids import (
    AccountSid,
    ActivitySid,
    EventSid,
    ReservationSid,
    TaskChannelSid,
    TaskQueueSid,
    TaskSid,
    WorkerChannelSid,
    WorkerSid,
    WorkflowSid,
    WorkspaceSid,
)
from agent_console.taskrouter.statuses import AssignmentStatus, ReservationStatus


class Resource(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Common shape: values only, no cycles, hence nothing for the garbage collector to track."""


class WorkerReservation(Resource):
    """One offer of a task to a worker: all 11 properties of the vendor's page.

    ``reservation_status`` is the spelling that came; ``status`` is the known value or UNKNOWN. ``links`` stays undecoded
    until asked for through `decoding.links_of`: a page of 1,000 carries 3,000 of them and nobody reads them.
    """

    sid: ReservationSid
    task_sid: TaskSid
    reservation_status: str
    date_created: datetime
    date_updated: datetime
    worker_sid: WorkerSid
    worker_name: str | None = None
    workspace_sid: WorkspaceSid | None = None
    account_sid: AccountSid | None = None
    url: str | None = None
    links: msgspec.Raw = msgspec.Raw(b"{}")

    @property
    def status(self) -> ReservationStatus:
        """The status as a known value; UNKNOWN for a spelling this program does not know."""
        return ReservationStatus(self.reservation_status)


class Worker(Resource):
    """An agent. ``attributes`` is JSON text as it came; read it with `attributes.parse_attributes`."""

    sid: WorkerSid
    friendly_name: str
    activity_sid: ActivitySid
    activity_name: str
    available: bool
    date_status_changed: datetime | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    attributes: str | None = None
    workspace_sid: WorkspaceSid | None = None
    account_sid: AccountSid | None = None
    url: str | None = None


class Activity(Resource):
    """What a worker can be doing; only an available one brings offers."""

    sid: ActivitySid
    friendly_name: str
    available: bool
    date_created: datetime | None = None
    date_updated: datetime | None = None
    workspace_sid: WorkspaceSid | None = None
    account_sid: AccountSid | None = None
    url: str | None = None


class Task(Resource):
    """A piece of work: a caller, a chat. ``attributes`` is JSON text; ``age`` and ``timeout`` are seconds."""

    sid: TaskSid
    assignment_status: str
    date_created: datetime
    attributes: str | None = None
    age: int = 0
    priority: int = 0
    reason: str | None = None
    timeout: int | None = None
    date_updated: datetime | None = None
    task_queue_entered_date: datetime | None = None
    task_queue_sid: TaskQueueSid | None = None
    task_queue_friendly_name: str | None = None
    task_channel_sid: TaskChannelSid | None = None
    task_channel_unique_name: str | None = None
    workflow_sid: WorkflowSid | None = None
    workflow_friendly_name: str | None = None
    workspace_sid: WorkspaceSid | None = None
    account_sid: AccountSid | None = None
    addons: str | None = None
    virtual_start_time: datetime | None = None
    ignore_capacity: bool = False
    routing_target: str | None = None
    url: str | None = None

    @property
    def status(self) -> AssignmentStatus:
        """The assignment status as a known value, or UNKNOWN."""
        return AssignmentStatus(self.assignment_status)


class Workflow(Resource):
    """How tasks are routed; ``task_reservation_timeout`` is how many seconds a worker has to answer an offer."""

    sid: WorkflowSid
    friendly_name: str
    task_reservation_timeout: int
    workspace_sid: WorkspaceSid | None = None
    configuration: str | None = None


class Workspace(Resource):
    """The container of workers and tasks; ``timeout_activity_sid`` is where a missed offer moves the worker."""

    sid: WorkspaceSid
    friendly_name: str
    multi_task_enabled: bool = True
    timeout_activity_sid: ActivitySid | None = None
    timeout_activity_name: str | None = None
    default_activity_sid: ActivitySid | None = None
    default_activity_name: str | None = None
    prioritize_queue_order: str | None = None
    account_sid: AccountSid | None = None


class WorkerChannel(Resource):
    """How many tasks of one channel a worker takes at once."""

    sid: WorkerChannelSid
    task_channel_sid: TaskChannelSid
    task_channel_unique_name: str
    available: bool
    assigned_tasks: int = 0
    available_capacity_percentage: int = 0
    configured_capacity: int = 0
    worker_sid: WorkerSid | None = None


class Event(Resource):
    """One entry of the workspace's event log; ``event_data`` is a JSON object, undecoded (its values are strings)."""

    sid: EventSid
    event_type: str
    event_date: datetime
    event_date_ms: int = 0
    resource_sid: str = ""
    resource_type: str = ""
    actor_sid: str | None = None
    actor_type: str | None = None
    description: str | None = None
    source: str | None = None
    event_data: msgspec.Raw = msgspec.Raw(b"{}")


class PageMeta(Resource):
    """What a list answer says about itself; ``next_page_url`` is followed as given, or None on the last page."""

    key: str
    page_size: int = 0
    page: int = 0
    url: str | None = None
    first_page_url: str | None = None
    next_page_url: str | None = None
    previous_page_url: str | None = None
