"""The resources of the TaskRouter API that a console reads, as frozen values.

Owns their shapes under the API's own field names (reference 1.1 to 1.11). Decoding lives in
`decoding`; nothing here reads JSON. Fields that the API may leave out or null have a default; what
a console cannot do without has none, so that its absence is noticed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Generic, TypeAlias, TypeVar

import msgspec

from agent_console.taskrouter import sids
from agent_console.taskrouter.sids import (
    AccountSid,
    ActivitySid,
    EventSid,
    ReservationSid,
    SidKind,
    TaskChannelSid,
    TaskQueueSid,
    TaskSid,
    WorkerChannelSid,
    WorkerSid,
    WorkflowSid,
    WorkspaceSid,
)
from agent_console.taskrouter.statuses import AssignmentStatus, ReservationStatus, status_spelt


def _checked(kind: SidKind[str]) -> msgspec.Meta:
    return msgspec.Meta(pattern=rf"^{kind.prefix}[0-9a-fA-F]{{32}}\Z")


#: SIDs that become part of a path are checked when they come, the others are typed only. A check costs more than
#: reading the rest of a record: those of reservations, which come by the thousand, `decoding` checks all at once.
_Task: TypeAlias = Annotated[TaskSid, _checked(sids.TASK)]
_Worker: TypeAlias = Annotated[WorkerSid, _checked(sids.WORKER)]
_Activity: TypeAlias = Annotated[ActivitySid, _checked(sids.ACTIVITY)]
_Workflow: TypeAlias = Annotated[WorkflowSid, _checked(sids.WORKFLOW)]
_Workspace: TypeAlias = Annotated[WorkspaceSid, _checked(sids.WORKSPACE)]
_Event: TypeAlias = Annotated[EventSid, _checked(sids.EVENT)]

#: A moment with its zone: one without cannot be compared with another.
Moment: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]


class Resource(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Common shape: values only, no cycles, hence nothing for the garbage collector to track."""


class Record(Resource, frozen=True, kw_only=True):
    """A resource that can be told from others of its kind."""

    sid: str


class WorkerReservation(Record, frozen=True, kw_only=True):
    """One offer of a task to a worker: all 11 properties of the vendor's page.

    ``reservation_status`` is the spelling that came; ``status`` is the known value or UNKNOWN.
    """

    sid: ReservationSid
    task_sid: TaskSid
    reservation_status: str
    date_created: Moment
    date_updated: Moment
    worker_sid: WorkerSid
    worker_name: str | None = None
    workspace_sid: WorkspaceSid | None = None
    account_sid: AccountSid | None = None
    url: str | None = None

    @property
    def links(self) -> dict[str, str]:
        """The URLs of workspace, task and worker, under the root of ``url``; {} for a record without ``url``.

        Made of the SIDs, as the API makes them (reference 1.1): kept as they came, they would keep the bytes of their
        whole page, which costs a fifth of what reading it does.
        """
        root, found, _ = (self.url or "").partition("/Workspaces/")
        if not found or self.workspace_sid is None:
            return {}
        workspace = f"{root}{found}{self.workspace_sid}"
        return {
            "workspace": workspace,
            "task": f"{workspace}/Tasks/{self.task_sid}",
            "worker": f"{workspace}/Workers/{self.worker_sid}",
        }

    @property
    def status(self) -> ReservationStatus:
        """The status as a known value; UNKNOWN for a spelling this program does not know."""
        return status_spelt(self.reservation_status)


class Worker(Record, frozen=True, kw_only=True):
    """An agent. ``attributes`` is JSON text; `attributes.parse_attributes` reads it."""

    sid: _Worker
    friendly_name: str
    activity_sid: _Activity
    activity_name: str
    available: bool
    date_status_changed: Moment | None = None
    date_created: Moment | None = None
    date_updated: Moment | None = None
    attributes: str | None = None
    workspace_sid: WorkspaceSid | None = None
    account_sid: AccountSid | None = None
    url: str | None = None


class Activity(Record, frozen=True, kw_only=True):
    """What a worker can be doing; only an available one brings offers."""

    sid: _Activity
    friendly_name: str
    available: bool
    date_created: Moment | None = None
    date_updated: Moment | None = None
    workspace_sid: WorkspaceSid | None = None
    account_sid: AccountSid | None = None
    url: str | None = None


class Task(Record, frozen=True, kw_only=True):
    """A piece of work: a caller, a chat.

    ``attributes`` is JSON text; ``age`` and ``timeout`` are seconds.
    """

    sid: _Task
    assignment_status: str
    date_created: Moment
    attributes: str | None = None
    age: int = 0
    priority: int = 0
    reason: str | None = None
    timeout: int | None = None
    date_updated: Moment | None = None
    task_queue_entered_date: Moment | None = None
    task_queue_sid: TaskQueueSid | None = None
    task_queue_friendly_name: str | None = None
    task_channel_sid: TaskChannelSid | None = None
    task_channel_unique_name: str | None = None
    workflow_sid: _Workflow | None = None
    workflow_friendly_name: str | None = None
    workspace_sid: WorkspaceSid | None = None
    account_sid: AccountSid | None = None
    addons: str | None = None
    virtual_start_time: Moment | None = None
    ignore_capacity: bool = False
    routing_target: str | None = None
    url: str | None = None

    @property
    def status(self) -> AssignmentStatus:
        """The assignment status as a known value, or UNKNOWN."""
        return AssignmentStatus(self.assignment_status)


class Workflow(Record, frozen=True, kw_only=True):
    """How tasks are routed; a worker has ``task_reservation_timeout`` seconds for an offer."""

    sid: _Workflow
    friendly_name: str
    task_reservation_timeout: int
    workspace_sid: WorkspaceSid | None = None
    configuration: str | None = None


class Workspace(Record, frozen=True, kw_only=True):
    """What holds workers and tasks; a missed offer moves a worker to ``timeout_activity_sid``."""

    sid: _Workspace
    friendly_name: str
    multi_task_enabled: bool = True
    timeout_activity_sid: _Activity | None = None
    timeout_activity_name: str | None = None
    default_activity_sid: _Activity | None = None
    default_activity_name: str | None = None
    prioritize_queue_order: str | None = None
    account_sid: AccountSid | None = None


class WorkerChannel(Record, frozen=True, kw_only=True):
    """How many tasks of one channel a worker takes at once."""

    sid: WorkerChannelSid
    task_channel_sid: TaskChannelSid
    task_channel_unique_name: str
    available: bool
    assigned_tasks: int = 0
    available_capacity_percentage: int = 0
    configured_capacity: int = 0
    worker_sid: WorkerSid | None = None


class Event(Record, frozen=True, kw_only=True):
    """One entry of the workspace's event log.

    ``event_data`` is a JSON object, undecoded; its values are strings.
    """

    sid: _Event
    event_type: str
    event_date: Moment
    event_date_ms: int = 0
    resource_sid: str = ""
    resource_type: str = ""
    actor_sid: str | None = None
    actor_type: str | None = None
    description: str | None = None
    source: str | None = None
    event_data: msgspec.Raw = msgspec.Raw(b"{}")


class PageMeta(Resource, frozen=True, kw_only=True):
    """What a list answer says about itself.

    ``next_page_url`` is followed as given; None on the last page.
    """

    key: str
    page_size: int = 0
    page: int = 0
    url: str | None = None
    first_page_url: str | None = None
    next_page_url: str | None = None
    previous_page_url: str | None = None


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Page(Generic[R]):
    """One page of a list, in the server's order and without duplicates.

    ``skipped`` counts the records that could not be read.
    """

    items: tuple[R, ...]
    meta: PageMeta
    skipped: int = 0
