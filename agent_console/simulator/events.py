"""Owns what an event says about a reservation, a task or a worker; keeps no list of them.

The keys of `event_data` are the ones of reference 1.11; all values are texts.
"""

from typing import TYPE_CHECKING

from agent_console.simulator.clock import iso
from agent_console.simulator.model import Event, Reservation, Task, Worker

if TYPE_CHECKING:
    from agent_console.simulator.world import World


def compose(
    world: "World",
    event_type: str,
    subject: Reservation | Task | Worker,
    description: str,
    extra: dict[str, str],
) -> Event:
    """Describe something that happens to `subject` now."""
    data = {
        "workspace_sid": world.workspace.sid,
        "workspace_name": world.workspace.friendly_name,
    }
    match subject:
        case Reservation():
            data |= _reservation_data(subject) | worker_data(subject.worker)
            data |= task_data(subject.task, world.now)
            resource_type = "reservation"
        case Task():
            data |= task_data(subject, world.now)
            resource_type = "task"
        case Worker():
            data |= worker_data(subject)
            resource_type = "worker"
    return Event(
        sid=world.sids.new("EV"),
        date_created=world.now,
        event_type=event_type,
        description=description,
        resource_type=resource_type,
        resource_sid=subject.sid,
        actor_type="workspace",
        actor_sid=world.workspace.sid,
        data=data | extra,
    )


def _reservation_data(reservation: Reservation) -> dict[str, str]:
    return {
        "reservation_sid": reservation.sid,
        "reservation_version": str(reservation.version),
        "reservation_status": reservation.status,
        "reservation_timeout": str(reservation.task.workflow.task_reservation_timeout),
    }


def worker_data(worker: Worker) -> dict[str, str]:
    """Describe a worker."""
    return {
        "worker_sid": worker.sid,
        "worker_name": worker.friendly_name,
        "worker_attributes": worker.attributes,
        "worker_activity_sid": worker.activity.sid,
        "worker_activity_name": worker.activity.friendly_name,
        "worker_version": str(worker.version),
    }


def task_data(task: Task, now: float) -> dict[str, str]:
    """Describe a task as it is at `now`."""
    data = {
        "task_sid": task.sid,
        "task_attributes": task.attributes,
        "task_age": str(int(now - task.date_created)),
        "task_priority": str(task.priority),
        "task_assignment_status": task.status,
        "task_channel_sid": task.channel.sid,
        "task_channel_unique_name": task.channel.unique_name,
        "task_queue_sid": task.queue.sid,
        "task_queue_name": task.queue.friendly_name,
        "task_queue_entered_date": iso(task.date_created),
        "task_queue_target_expression": task.queue.target_workers,
        "task_version": str(task.version),
        "workflow_sid": task.workflow.sid,
        "workflow_name": task.workflow.friendly_name,
    }
    if task.reason is not None:
        data[f"task_{task.status}_reason"] = task.reason
    return data
