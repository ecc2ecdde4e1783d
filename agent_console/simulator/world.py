"""Owns the world's things: who and what exists; says nothing about what may happen to them.

The rules that change reservations, tasks and workers are in `lifecycle` and `instructions`.
"""

import json
import math
from collections.abc import Callable
from dataclasses import dataclass

from agent_console.simulator import events
from agent_console.simulator.clock import Agenda
from agent_console.simulator.expressions import matches
from agent_console.simulator.model import (
    Activity,
    Event,
    Reservation,
    Task,
    TaskChannel,
    TaskQueue,
    Worker,
    WorkerChannel,
    Workflow,
    Workspace,
)
from agent_console.simulator.sids import Sids

ACTIVITIES = {
    "Offline": False,
    "Available": True,
    "Unavailable": False,
    "Break": False,
    "Lunch": False,
    "Training": False,
}
CHANNELS = ("default", "voice", "chat", "sms", "video")


@dataclass(frozen=True, slots=True)
class Rules:
    """What differs between accounts, in seconds where it is time.

    `purge_after` counts from a task's end (reference 4.1), `assigned_limit` from its acceptance (reference 2.1).
    """

    rejection_limit: int = 1000
    purge_after: float = 300.0
    assigned_limit: float = 86_400.0
    statistics_worker_limit: int = 100


KEEP_EVERYTHING = Rules(purge_after=math.inf)


class World:
    """Everything that exists in the one account and its one workspace."""

    def __init__(self, agenda: Agenda, sids: Sids, rules: Rules) -> None:
        self.agenda = agenda
        self.sids = sids
        self.rules = rules
        self.account_sid = sids.new("AC")
        self.activities: dict[str, Activity] = {}
        self.task_channels: dict[str, TaskChannel] = {}
        self.workers: dict[str, Worker] = {}
        self.queues: dict[str, TaskQueue] = {}
        self.workflows: dict[str, Workflow] = {}
        self.tasks: dict[str, Task] = {}
        self.reservations: dict[str, Reservation] = {}
        self.events: list[Event] = []
        self.listeners: list[Callable[[Event], None]] = []
        for name, available in ACTIVITIES.items():
            self.add_activity(name, available=available)
        for name in CHANNELS:
            channel = TaskChannel(
                sid=sids.new("TC"),
                date_created=self.now,
                unique_name=name,
                friendly_name=name.capitalize(),
            )
            self.task_channels[channel.sid] = channel
        offline = self.activity("Offline")
        self.workspace = Workspace(
            sid=sids.new("WS"),
            date_created=self.now,
            friendly_name="Northwind Support",
            default_activity=offline,
            timeout_activity=offline,
        )

    @property
    def now(self) -> float:
        """The present of the simulated world."""
        return self.agenda.now

    def activity(self, name: str) -> Activity:
        """Find an activity by its friendly name, whatever its case; KeyError if there is none."""
        for activity in self.activities.values():
            if activity.friendly_name.lower() == name.lower():
                return activity
        raise KeyError(name)

    def queue(self, name: str) -> TaskQueue:
        """Find a queue by its friendly name; KeyError if there is none."""
        for queue in self.queues.values():
            if queue.friendly_name.lower() == name.lower():
                return queue
        raise KeyError(name)

    def task_channel(self, key: str) -> TaskChannel:
        """Find a task channel by SID or unique name; KeyError if there is none."""
        for channel in self.task_channels.values():
            if key in {channel.sid, channel.unique_name}:
                return channel
        raise KeyError(key)

    def add_activity(self, name: str, *, available: bool) -> Activity:
        """Let an activity exist."""
        activity = Activity(
            sid=self.sids.new("WA"),
            date_created=self.now,
            friendly_name=name,
            available=available,
        )
        self.activities[activity.sid] = activity
        return activity

    def add_worker(
        self,
        name: str,
        *,
        attributes: str = "{}",
        activity: Activity | None = None,
        capacities: dict[str, int] | None = None,
    ) -> Worker:
        """Let a worker exist, idle since now, with capacity 1 on each channel not named."""
        worker = Worker(
            sid=self.sids.new("WK"),
            date_created=self.now,
            friendly_name=name,
            attributes=attributes,
            activity=activity or self.workspace.default_activity,
            date_status_changed=self.now,
            idle_since=self.now,
        )
        for channel in self.task_channels.values():
            worker.channels[channel.unique_name] = WorkerChannel(
                sid=self.sids.new("WC"),
                date_created=self.now,
                task_channel=channel,
                configured_capacity=(capacities or {}).get(channel.unique_name, 1),
            )
        self.workers[worker.sid] = worker
        self.emit("worker.created", worker, f"Worker {name} created")
        return worker

    def add_queue(self, name: str, *, target_workers: str = "1==1", reserve: int = 1) -> TaskQueue:
        """Let a queue exist that offers each task to up to `reserve` workers at once."""
        queue = TaskQueue(
            sid=self.sids.new("WQ"),
            date_created=self.now,
            friendly_name=name,
            target_workers=target_workers,
            max_reserved_workers=reserve,
        )
        self.queues[queue.sid] = queue
        return queue

    def add_workflow(self, name: str, *, reservation_timeout: int) -> Workflow:
        """Let a workflow exist that sends a task to the queue its attributes name."""
        queues = list(self.queues.values())
        filters = [
            {
                "filter_friendly_name": queue.friendly_name,
                "expression": f'queue == "{queue.friendly_name}"',
                "targets": [{"queue": queue.sid}],
            }
            for queue in queues
        ]
        routing = {"filters": filters, "default_filter": {"queue": queues[0].sid}}
        workflow = Workflow(
            sid=self.sids.new("WW"),
            date_created=self.now,
            friendly_name=name,
            configuration=json.dumps({"task_routing": routing}),
            task_reservation_timeout=reservation_timeout,
        )
        self.workflows[workflow.sid] = workflow
        return workflow

    def queue_for(self, workflow: Workflow, attributes: str) -> TaskQueue:
        """Follow a workflow's filters to the queue of a task with these attributes."""
        routing = json.loads(workflow.configuration)["task_routing"]
        for rule in routing["filters"]:
            if matches(rule["expression"], json.loads(attributes)):
                return self.queues[rule["targets"][0]["queue"]]
        return self.queues[routing["default_filter"]["queue"]]

    def emit(
        self,
        event_type: str,
        subject: Reservation | Task | Worker,
        description: str,
        extra: dict[str, str] | None = None,
    ) -> Event:
        """Note that something happened and tell the listeners.

        A listener must not change the world in place: it plans with the agenda.
        """
        event = events.compose(self, event_type, subject, description, extra or {})
        self.events.append(event)
        for listener in self.listeners:
            listener(event)
        return event
