"""Owns how things look as JSON of the API, with links on the client's own host; decides nothing.

Every function takes `base`: the address of the workspace.
"""

from typing import Any

import msgspec

from agent_console.simulator import routing
from agent_console.simulator.clock import iso
from agent_console.simulator.model import (
    Activity,
    Entity,
    Event,
    Reservation,
    Task,
    TaskChannel,
    TaskQueue,
    Worker,
    WorkerChannel,
    Workflow,
)
from agent_console.simulator.world import World

Json = dict[str, Any]


class Renderer:
    """Renders for one request: one world, one host."""

    def __init__(self, world: World, base: str) -> None:
        self._world = world
        self._base = base

    def _common(self, entity: Entity, url: str) -> Json:
        return {
            "account_sid": self._world.account_sid,
            "workspace_sid": self._world.workspace.sid,
            "sid": entity.sid,
            "date_created": iso(entity.date_created),
            "date_updated": iso(entity.date_updated),
            "url": url,
        }

    def workspace(self) -> Json:
        """Render the workspace (reference 1.7)."""
        workspace = self._world.workspace
        rendered = self._common(workspace, self._base)
        del rendered["workspace_sid"]
        names = {
            "activities": "Activities",
            "statistics": "Statistics",
            "real_time_statistics": "RealTimeStatistics",
            "cumulative_statistics": "CumulativeStatistics",
            "task_queues": "TaskQueues",
            "tasks": "Tasks",
            "workers": "Workers",
            "workflows": "Workflows",
            "task_channels": "TaskChannels",
            "events": "Events",
        }
        return rendered | {
            "friendly_name": workspace.friendly_name,
            "default_activity_name": workspace.default_activity.friendly_name,
            "default_activity_sid": workspace.default_activity.sid,
            "timeout_activity_name": workspace.timeout_activity.friendly_name,
            "timeout_activity_sid": workspace.timeout_activity.sid,
            "event_callback_url": None,
            "events_filter": None,
            "multi_task_enabled": workspace.multi_task_enabled,
            "prioritize_queue_order": "FIFO",
            "links": {name: f"{self._base}/{part}" for name, part in names.items()},
        }

    def activity(self, activity: Activity) -> Json:
        """Render an activity (reference 1.5)."""
        return self._common(activity, f"{self._base}/Activities/{activity.sid}") | {
            "available": activity.available,
            "friendly_name": activity.friendly_name,
            "links": {"workspace": self._base},
        }

    def worker(self, worker: Worker) -> Json:
        """Render a worker (reference 1.4)."""
        url = f"{self._base}/Workers/{worker.sid}"
        return self._common(worker, url) | {
            "activity_name": worker.activity.friendly_name,
            "activity_sid": worker.activity.sid,
            "attributes": worker.attributes,
            "available": worker.activity.available,
            "date_status_changed": iso(worker.date_status_changed),
            "friendly_name": worker.friendly_name,
            "links": {
                "activity": f"{self._base}/Activities/{worker.activity.sid}",
                "workspace": self._base,
                "channels": f"{url}/Channels",
                "worker_channels": f"{url}/Channels",
                "statistics": f"{self._base}/Workers/Statistics",
                "real_time_statistics": f"{self._base}/Workers/RealTimeStatistics",
                "cumulative_statistics": f"{self._base}/Workers/CumulativeStatistics",
                "worker_statistics": f"{url}/Statistics",
                "reservations": f"{url}/Reservations",
            },
        }

    def worker_channel(self, worker: Worker, channel: WorkerChannel) -> Json:
        """Render one worker's channel (reference 1.9)."""
        url = f"{self._base}/Workers/{worker.sid}/Channels/{channel.sid}"
        assigned = routing.load(worker, channel.task_channel.unique_name)
        capacity = channel.configured_capacity
        free = 100 * max(0, capacity - assigned) // capacity if capacity else 0
        return self._common(channel, url) | {
            "assigned_tasks": assigned,
            "available": channel.available,
            "available_capacity_percentage": free,
            "configured_capacity": capacity,
            "task_channel_sid": channel.task_channel.sid,
            "task_channel_unique_name": channel.task_channel.unique_name,
            "worker_sid": worker.sid,
        }

    def task(self, task: Task) -> Json:
        """Render a task (reference 1.6)."""
        url = f"{self._base}/Tasks/{task.sid}"
        started = task.virtual_start_time or task.date_created
        return self._common(task, url) | {
            "age": int(self._world.now - task.date_created),
            "assignment_status": task.status,
            "attributes": task.attributes,
            "addons": "{}",
            "task_queue_entered_date": iso(task.date_created),
            "priority": task.priority,
            "reason": task.reason,
            "task_queue_sid": task.queue.sid,
            "task_queue_friendly_name": task.queue.friendly_name,
            "task_channel_sid": task.channel.sid,
            "task_channel_unique_name": task.channel.unique_name,
            "timeout": task.timeout,
            "workflow_sid": task.workflow.sid,
            "workflow_friendly_name": task.workflow.friendly_name,
            "virtual_start_time": iso(started),
            "ignore_capacity": task.ignore_capacity,
            "routing_target": task.routing_target,
            "links": {
                "task_queue": f"{self._base}/TaskQueues/{task.queue.sid}",
                "workflow": f"{self._base}/Workflows/{task.workflow.sid}",
                "workspace": self._base,
                "reservations": f"{url}/Reservations",
            },
        }

    def reservation(self, reservation: Reservation, parent: str) -> msgspec.Raw:
        """Render a reservation under the path it is asked for (reference 1.1, 1.2).

        The bytes are kept until the reservation changes: lists of thousands stay fast.
        """
        rendered = reservation.rendered.get(parent)
        if rendered is None:
            worker = reservation.worker
            body = self._common(reservation, f"{parent}/Reservations/{reservation.sid}") | {
                "reservation_status": reservation.status,
                "task_sid": reservation.task.sid,
                "worker_name": worker.friendly_name,
                "worker_sid": worker.sid,
                "links": {
                    "workspace": self._base,
                    "worker": f"{self._base}/Workers/{worker.sid}",
                    "task": f"{self._base}/Tasks/{reservation.task.sid}",
                },
            }
            rendered = reservation.rendered[parent] = msgspec.json.encode(body)
        return msgspec.Raw(rendered)

    def task_queue(self, queue: TaskQueue) -> Json:
        """Render a queue (reference 1.8)."""
        url = f"{self._base}/TaskQueues/{queue.sid}"
        return self._common(queue, url) | {
            "friendly_name": queue.friendly_name,
            "target_workers": queue.target_workers,
            "max_reserved_workers": queue.max_reserved_workers,
            "task_order": "FIFO",
            "assignment_activity_sid": None,
            "assignment_activity_name": None,
            "reservation_activity_sid": None,
            "reservation_activity_name": None,
            "links": {
                "workspace": self._base,
                "statistics": f"{url}/Statistics",
                "real_time_statistics": f"{url}/RealTimeStatistics",
                "cumulative_statistics": f"{url}/CumulativeStatistics",
                "list_statistics": f"{self._base}/TaskQueues/Statistics",
                "bulk_real_time_statistics": f"{self._base}/TaskQueues/RealTimeStatistics",
            },
        }

    def workflow(self, workflow: Workflow) -> Json:
        """Render a workflow (reference 1.8)."""
        url = f"{self._base}/Workflows/{workflow.sid}"
        return self._common(workflow, url) | {
            "friendly_name": workflow.friendly_name,
            "configuration": workflow.configuration,
            "task_reservation_timeout": workflow.task_reservation_timeout,
            "assignment_callback_url": None,
            "fallback_assignment_callback_url": None,
            "document_content_type": "application/json",
            "links": {
                "statistics": f"{url}/Statistics",
                "real_time_statistics": f"{url}/RealTimeStatistics",
                "cumulative_statistics": f"{url}/CumulativeStatistics",
            },
        }

    def task_channel(self, channel: TaskChannel) -> Json:
        """Render a task channel (reference 1.9)."""
        return self._common(channel, f"{self._base}/TaskChannels/{channel.sid}") | {
            "friendly_name": channel.friendly_name,
            "unique_name": channel.unique_name,
            "channel_optimized_routing": True,
            "links": {"workspace": self._base},
        }

    def event(self, event: Event) -> Json:
        """Render an event (reference 1.11)."""
        folders = {"worker": "Workers", "task": "Tasks"}
        folder = folders.get(event.resource_type)
        resource = f"{self._base}/{folder}/{event.resource_sid}"
        if folder is None:
            resource = f"{self._base}/Workers/{event.data['worker_sid']}/Reservations/{event.resource_sid}"
        return {
            "account_sid": self._world.account_sid,
            "workspace_sid": self._world.workspace.sid,
            "sid": event.sid,
            "url": f"{self._base}/Events/{event.sid}",
            "event_type": event.event_type,
            "event_date": iso(event.date_created),
            "event_date_ms": int(event.date_created * 1000),
            "event_data": event.data,
            "description": event.description,
            "resource_type": event.resource_type,
            "resource_sid": event.resource_sid,
            "resource_url": resource,
            "actor_type": event.actor_type,
            "actor_sid": event.actor_sid,
            "actor_url": self._base,
            "source": "twilio",
            "source_ip_address": "127.0.0.1",
        }
