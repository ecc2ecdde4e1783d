"""Owns the shapes of the world's things as mutable records; holds no rule about them."""

from dataclasses import dataclass, field
from enum import StrEnum

from agent_console.simulator.clock import Timer


class ReservationStatus(StrEnum):
    """The public statuses of a reservation (reference 2.2)."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    TIMEOUT = "timeout"
    CANCELED = "canceled"
    RESCINDED = "rescinded"
    WRAPPING = "wrapping"
    COMPLETED = "completed"


class TaskStatus(StrEnum):
    """The statuses of a task (reference 2.1)."""

    PENDING = "pending"
    RESERVED = "reserved"
    ASSIGNED = "assigned"
    WRAPPING = "wrapping"
    COMPLETED = "completed"
    CANCELED = "canceled"


@dataclass(kw_only=True, eq=False, slots=True)
class Entity:
    """What every resource has; `version` is what ETag shows."""

    sid: str
    date_created: float
    date_updated: float = 0.0
    version: int = 0

    def __post_init__(self) -> None:
        self.date_updated = self.date_updated or self.date_created

    def touch(self, now: float) -> None:
        """Note a change."""
        self.date_updated = now
        self.version += 1


@dataclass(kw_only=True, eq=False, slots=True)
class Activity(Entity):
    """What a worker can be doing; `available` decides whether reservations come."""

    friendly_name: str
    available: bool


@dataclass(kw_only=True, eq=False, slots=True)
class Workspace(Entity):
    """The one workspace of the account."""

    friendly_name: str
    default_activity: Activity
    timeout_activity: Activity
    multi_task_enabled: bool = True


@dataclass(kw_only=True, eq=False, slots=True)
class TaskChannel(Entity):
    """A kind of work: voice, chat, ..."""

    unique_name: str
    friendly_name: str


@dataclass(kw_only=True, eq=False, slots=True)
class WorkerChannel(Entity):
    """How much of one kind of work a worker takes at a time."""

    task_channel: TaskChannel
    configured_capacity: int
    available: bool = True


@dataclass(kw_only=True, eq=False, slots=True)
class Worker(Entity):
    """Someone who is offered tasks; `open` holds the reservations that use capacity."""

    friendly_name: str
    attributes: str
    activity: Activity
    date_status_changed: float
    idle_since: float
    channels: dict[str, WorkerChannel] = field(default_factory=dict)
    reservations: "dict[str, Reservation]" = field(default_factory=dict)
    open: "dict[str, Reservation]" = field(default_factory=dict)

    def rename(self, name: str) -> None:
        """Take a name; reservations show it, so what was rendered of them is stale."""
        self.friendly_name = name
        for reservation in self.reservations.values():
            reservation.rendered.clear()


@dataclass(kw_only=True, eq=False, slots=True)
class TaskQueue(Entity):
    """Where tasks wait; `target_workers` says for whom."""

    friendly_name: str
    target_workers: str = "1==1"
    max_reserved_workers: int = 1


@dataclass(kw_only=True, eq=False, slots=True)
class Workflow(Entity):
    """Which queue a task goes to; the configuration is JSON text (reference 1.8)."""

    friendly_name: str
    configuration: str
    task_reservation_timeout: int = 120


@dataclass(kw_only=True, eq=False, slots=True)
class Task(Entity):
    """One piece of work."""

    attributes: str
    queue: TaskQueue
    workflow: Workflow
    channel: TaskChannel
    priority: int = 0
    timeout: int = 86_400
    status: TaskStatus = TaskStatus.PENDING
    reason: str | None = None
    routing_target: str | None = None
    ignore_capacity: bool = False
    virtual_start_time: float | None = None
    rejections: int = 0
    reservations: "dict[str, Reservation]" = field(default_factory=dict)
    expiry: Timer | None = None


@dataclass(kw_only=True, eq=False, slots=True)
class Reservation(Entity):
    """One offer of a task to a worker.

    `on_hold` is the hidden state of reference 2.2: the worker's phone rings, the status is
    still pending and the timeout does not run.
    """

    task: Task
    worker: Worker
    status: ReservationStatus = ReservationStatus.PENDING
    on_hold: bool = False
    post_work_activity: Activity | None = None
    expiry: Timer | None = None
    rendered: dict[str, bytes] = field(default_factory=dict)

    def touch(self, now: float) -> None:
        """Note a change, and that what was rendered before is stale."""
        Entity.touch(self, now)
        self.rendered.clear()


@dataclass(kw_only=True, eq=False, slots=True)
class Event(Entity):
    """Something that happened; `data` has text values only (reference 1.11)."""

    event_type: str
    description: str
    resource_type: str
    resource_sid: str
    actor_type: str
    actor_sid: str
    data: dict[str, str]
