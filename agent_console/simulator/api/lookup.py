"""Owns finding what a path names; a path that names nothing is answered with 404."""

from typing import TypeVar

from agent_console.simulator.errors import ApiError, bad_request, not_found
from agent_console.simulator.model import Activity, Task, Worker
from agent_console.simulator.wire import Call

T = TypeVar("T")


def missing(call: Call) -> ApiError:
    """Say that the path of this call names nothing."""
    return not_found(call.path.removeprefix("/v1"))


def find(call: Call, among: dict[str, T], part: str = "sid") -> T:
    """Return what the path's SID names."""
    found = among.get(call.parts[part])
    if found is None:
        raise missing(call)
    return found


def worker_of(call: Call) -> Worker:
    """Return the worker whose part of the tree the path is in."""
    return find(call, call.world.workers, "worker")


def task_of(call: Call) -> Task:
    """Return the task whose part of the tree the path is in."""
    return find(call, call.world.tasks, "task")


def activity_named(call: Call, sid: str) -> Activity:
    """Return the activity a parameter names; 400 when there is none."""
    activity = call.world.activities.get(sid)
    if activity is None:
        raise bad_request(20001, f"Activity {sid} was not found")
    return activity
