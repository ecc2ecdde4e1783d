"""Owns the resources that seldom change: workspace, activities, queues, workflows, channels."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from agent_console.simulator.api.lookup import find, missing
from agent_console.simulator.errors import bad_request
from agent_console.simulator.model import Activity, Entity
from agent_console.simulator.paging import cut
from agent_console.simulator.render import Renderer
from agent_console.simulator.wire import Answer, Call

T = TypeVar("T", bound=Entity)


def listed(call: Call, key: str, items: Sequence[T], render: Callable[[T], Any], version: int | None = None) -> Answer:
    """Answer with one page of `items`."""
    page = cut(items, key=key, url=call.url, query=call.query, sids=call.world.sids)
    return Answer({key: [render(one) for one in page.items], "meta": page.meta}, version=version)


def named(call: Call, items: Sequence[T]) -> list[T]:
    """Keep the items with the FriendlyName asked for, if any."""
    wanted = call.asked("FriendlyName")
    return [one for one in items if wanted in {None, getattr(one, "friendly_name", None)}]


def list_workspaces(call: Call) -> Answer:
    """List the one workspace."""
    renderer = Renderer(call.world, f"{call.host}/v1/Workspaces/{call.world.workspace.sid}")
    items = named(call, [call.world.workspace])
    return listed(call, "workspaces", items, lambda _one: renderer.workspace())


def fetch_workspace(call: Call) -> Answer:
    """Fetch the workspace (reference 1.7)."""
    return Answer(Renderer(call.world, call.base).workspace())


def list_activities(call: Call) -> Answer:
    """List activities (reference 1.5)."""
    items = named(call, list(call.world.activities.values()))
    available = call.asked("Available")
    if available is not None:
        wanted = available.lower() in {"true", "1", "yes"}
        items = [one for one in items if one.available is wanted]
    return listed(call, "activities", items, Renderer(call.world, call.base).activity)


def fetch_activity(call: Call) -> Answer:
    """Fetch an activity."""
    activity = find(call, call.world.activities)
    return Answer(Renderer(call.world, call.base).activity(activity))


def create_activity(call: Call) -> Answer:
    """Create an activity; names are unique whatever their case."""
    name = _activity_name(call)
    activity = call.world.add_activity(name, available=call.form.flag("Available"))
    return Answer(Renderer(call.world, call.base).activity(activity), status=201)


def update_activity(call: Call) -> Answer:
    """Rename an activity; `available` never changes (reference 1.5)."""
    activity = find(call, call.world.activities)
    if call.form.get("FriendlyName") is not None:
        activity.friendly_name = _activity_name(call, besides=activity)
        activity.touch(call.world.now)
    return Answer(Renderer(call.world, call.base).activity(activity))


def _activity_name(call: Call, besides: Activity | None = None) -> str:
    name = call.form.get("FriendlyName")
    if name is None or len(name) > 64:
        raise bad_request(20001, "FriendlyName is required and at most 64 characters long")
    for other in call.world.activities.values():
        if other is not besides and other.friendly_name.lower() == name.lower():
            raise bad_request(20001, f"Activity {name} already exists")
    return name


def list_queues(call: Call) -> Answer:
    """List queues (reference 1.8)."""
    items = named(call, list(call.world.queues.values()))
    return listed(call, "task_queues", items, Renderer(call.world, call.base).task_queue)


def fetch_queue(call: Call) -> Answer:
    """Fetch a queue."""
    queue = find(call, call.world.queues)
    return Answer(Renderer(call.world, call.base).task_queue(queue))


def list_workflows(call: Call) -> Answer:
    """List workflows (reference 1.8)."""
    items = named(call, list(call.world.workflows.values()))
    return listed(call, "workflows", items, Renderer(call.world, call.base).workflow)


def fetch_workflow(call: Call) -> Answer:
    """Fetch a workflow."""
    workflow = find(call, call.world.workflows)
    return Answer(Renderer(call.world, call.base).workflow(workflow))


def list_task_channels(call: Call) -> Answer:
    """List task channels (reference 1.9)."""
    items = list(call.world.task_channels.values())
    return listed(call, "channels", items, Renderer(call.world, call.base).task_channel)


def fetch_task_channel(call: Call) -> Answer:
    """Fetch a task channel by SID or unique name."""
    try:
        channel = call.world.task_channel(call.parts["sid"])
    except KeyError:
        raise missing(call) from None
    return Answer(Renderer(call.world, call.base).task_channel(channel))
