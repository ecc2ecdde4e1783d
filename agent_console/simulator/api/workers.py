"""Owns the worker resources and workers' channels; moving workers is the lifecycle's."""

import json
from collections.abc import Iterator

from agent_console.simulator import lifecycle, routing
from agent_console.simulator.api.catalogue import listed
from agent_console.simulator.api.lookup import activity_named, find, missing, worker_of
from agent_console.simulator.errors import bad_request
from agent_console.simulator.expressions import ExpressionError
from agent_console.simulator.model import Worker, WorkerChannel
from agent_console.simulator.render import Renderer
from agent_console.simulator.wire import Answer, Call

MAX_ATTRIBUTES = 4096
MAX_CAPACITY = 50


def list_workers(call: Call) -> Answer:
    """List workers by the filters of reference 1.4; attributes are shown, as in the examples."""
    items = list(_filtered(call))
    version = max((worker.version for worker in items), default=0)
    return listed(call, "workers", items, Renderer(call.world, call.base).worker, version)


def fetch_worker(call: Call) -> Answer:
    """Fetch a worker."""
    return _one(call, find(call, call.world.workers))


def create_worker(call: Call) -> Answer:
    """Create a worker, by default in the workspace's default activity."""
    name = _name(call)
    if name is None:
        raise bad_request(20001, "FriendlyName is required")
    sid = call.form.get("ActivitySid")
    worker = call.world.add_worker(
        name,
        attributes=json_object(call.form.get("Attributes") or "{}"),
        activity=activity_named(call, sid) if sid else None,
    )
    lifecycle.route(call.world)
    return Answer(Renderer(call.world, call.base).worker(worker), status=201, version=worker.version)


def update_worker(call: Call) -> Answer:
    """Update a worker's activity, name or attributes; checks everything before it changes any."""
    worker = find(call, call.world.workers)
    call.check_version(worker)
    name = _name(call, besides=worker)
    attributes = call.form.get("Attributes")
    sid = call.form.get("ActivitySid")
    activity = activity_named(call, sid) if sid else None
    if attributes is not None:
        attributes = json_object(attributes)
    if activity is not None:
        reject = call.form.flag("RejectPendingReservations")
        lifecycle.set_activity(call.world, worker, activity, reject_pending=reject)
    if name is not None or attributes is not None:
        worker.rename(name or worker.friendly_name)
        worker.attributes = attributes or worker.attributes
        worker.touch(call.world.now)
        words = f"Worker {worker.friendly_name} attributes updated"
        call.world.emit("worker.attributes.update", worker, words)
        lifecycle.route(call.world)
    return _one(call, worker)


def list_channels(call: Call) -> Answer:
    """List a worker's channels (reference 1.9)."""
    worker = worker_of(call)
    renderer = Renderer(call.world, call.base)
    items = list(worker.channels.values())
    return listed(call, "channels", items, lambda one: renderer.worker_channel(worker, one))


def fetch_channel(call: Call) -> Answer:
    """Fetch a worker's channel by SID or by the task channel's SID or unique name."""
    worker = worker_of(call)
    channel = _channel(call, worker)
    return Answer(Renderer(call.world, call.base).worker_channel(worker, channel))


def update_channel(call: Call) -> Answer:
    """Change a channel's capacity or availability; a capacity of 0 takes nothing new."""
    worker = worker_of(call)
    channel = _channel(call, worker)
    capacity = call.form.whole("Capacity", channel.configured_capacity, 0, MAX_CAPACITY)
    if call.form.get("Available") is not None:
        channel.available = call.form.flag("Available")
    channel.configured_capacity = capacity
    channel.touch(call.world.now)
    worker.version += 1
    words = f"Worker {worker.friendly_name} capacity updated"
    call.world.emit("worker.capacity.update", worker, words)
    lifecycle.route(call.world)
    return Answer(Renderer(call.world, call.base).worker_channel(worker, channel))


def json_object(text: str) -> str:
    """Return attributes as they are kept; 400 unless they are a JSON object of allowed length."""
    try:
        valid = isinstance(json.loads(text), dict)
    except ValueError:
        valid = False
    if not valid or len(text) > MAX_ATTRIBUTES:
        raise bad_request(20001, "Attributes must be a JSON object of at most 4096 characters")
    return text


def _filtered(call: Call) -> Iterator[Worker]:
    available = call.asked("Available")
    wanted = None if available is None else available.lower() in {"true", "1", "yes"}
    expression = _expression(call)
    for worker in call.world.workers.values():
        given = (
            (call.asked("ActivityName"), worker.activity.friendly_name),
            (call.asked("ActivitySid"), worker.activity.sid),
            (call.asked("FriendlyName"), worker.friendly_name),
        )
        if any(asked is not None and asked.lower() != has.lower() for asked, has in given):
            continue
        if wanted is not None and worker.activity.available is not wanted:
            continue
        try:
            if routing.eligible(worker, expression):
                yield worker
        except ExpressionError as error:
            raise bad_request(20001, f"Invalid TargetWorkersExpression: {error}") from None


def _expression(call: Call) -> str:
    sid, name = call.asked("TaskQueueSid"), call.asked("TaskQueueName")
    if sid is None and name is None:
        return call.asked("TargetWorkersExpression") or "1==1"
    for queue in call.world.queues.values():
        if sid == queue.sid or (name or "").lower() == queue.friendly_name.lower():
            return queue.target_workers
    raise bad_request(20001, f"TaskQueue {sid or name} was not found")


def _name(call: Call, besides: Worker | None = None) -> str | None:
    name = call.form.get("FriendlyName")
    if name is None:
        return None
    if len(name) > 64:
        raise bad_request(20001, "FriendlyName is at most 64 characters long")
    for other in call.world.workers.values():
        if other is not besides and other.friendly_name.lower() == name.lower():
            raise bad_request(20001, f"Worker {name} already exists")
    return name


def _channel(call: Call, worker: Worker) -> WorkerChannel:
    key = call.parts["sid"]
    for channel in worker.channels.values():
        if key in {channel.sid, channel.task_channel.sid, channel.task_channel.unique_name}:
            return channel
    raise missing(call)


def _one(call: Call, worker: Worker) -> Answer:
    return Answer(Renderer(call.world, call.base).worker(worker), version=worker.version)
