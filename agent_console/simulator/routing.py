"""Owns the choice of who is offered what; makes no offers itself."""

import json

from agent_console.simulator.expressions import matches
from agent_console.simulator.model import Task, TaskStatus, Worker
from agent_console.simulator.world import World


def waiting(world: World) -> list[Task]:
    """Return the tasks to offer now: highest priority first, then first come first served."""
    tasks = [task for task in world.tasks.values() if task.status is TaskStatus.PENDING]
    return sorted(tasks, key=lambda task: (-task.priority, task.date_created))


def candidates(world: World, task: Task) -> list[Worker]:
    """Return whom to offer a task to at once: matching, available, longest idle first.

    As many as the queue reserves at a time (reference 2.4).
    """
    workers = [worker for worker in world.workers.values() if _fits(world, worker, task)]
    workers.sort(key=lambda worker: worker.idle_since)
    return workers[: task.queue.max_reserved_workers]


def eligible(worker: Worker, target_workers: str) -> bool:
    """Say whether a worker's attributes match a queue's expression."""
    return matches(target_workers, json.loads(worker.attributes))


def load(worker: Worker, channel: str) -> int:
    """Count the tasks that use the worker's capacity on a channel."""
    return sum(1 for held in worker.open.values() if held.task.channel.unique_name == channel)


def _fits(world: World, worker: Worker, task: Task) -> bool:
    if not worker.activity.available:
        return False
    if worker.open and not world.workspace.multi_task_enabled:
        return False  # one task at a time (reference 2.4)
    if task.routing_target is not None and task.routing_target.startswith("WK"):
        return task.routing_target == worker.sid and _has_room(worker, task)
    return _has_room(worker, task) and eligible(worker, task.queue.target_workers)


def _has_room(worker: Worker, task: Task) -> bool:
    if any(held.task is task for held in worker.open.values()):
        return False
    if task.ignore_capacity:
        return True
    channel = worker.channels[task.channel.unique_name]
    return channel.available and load(worker, task.channel.unique_name) < channel.configured_capacity
