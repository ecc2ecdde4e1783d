"""Owns the task resources; ending and offering tasks is the lifecycle's."""

from agent_console.simulator import lifecycle
from agent_console.simulator.api.catalogue import listed
from agent_console.simulator.api.lookup import find
from agent_console.simulator.api.workers import json_object
from agent_console.simulator.errors import bad_request
from agent_console.simulator.model import Task, TaskQueue, TaskStatus, Workflow
from agent_console.simulator.render import Renderer
from agent_console.simulator.wire import Answer, Call

MAX_TIMEOUT = 1_209_600
MAX_PRIORITY = 2**31 - 1


def list_tasks(call: Call) -> Answer:
    """List tasks by the filters of reference 1.6, oldest first unless ordered otherwise."""
    items = [task for task in call.world.tasks.values() if _asked_for(call, task)]
    if (call.asked("Ordering") or "").lower() == "datecreated:desc":
        items.reverse()
    version = max((task.version for task in items), default=0)
    return listed(call, "tasks", items, Renderer(call.world, call.base).task, version)


def fetch_task(call: Call) -> Answer:
    """Fetch a task; 404 once it was purged."""
    return _one(call, find(call, call.world.tasks))


def create_task(call: Call) -> Answer:
    """Create a task and offer it."""
    world, form = call.world, call.form
    attributes = json_object(form.get("Attributes") or "{}")
    workflow = _workflow(call)
    target = form.get("RoutingTarget")
    try:
        channel = world.task_channel(form.get("TaskChannel") or "default")
    except KeyError:
        raise bad_request(20001, "TaskChannel was not found") from None
    ignores = target is not None and target.startswith("WK")
    task = Task(
        sid=world.sids.new("WT"),
        date_created=world.now,
        attributes=attributes,
        queue=_queue(call, workflow, attributes),
        workflow=workflow,
        channel=channel,
        priority=form.whole("Priority", 0, 0, MAX_PRIORITY),
        timeout=form.whole("Timeout", 86_400, 1, MAX_TIMEOUT),
        routing_target=target,
        ignore_capacity=form.flag("IgnoreCapacity") if form.has("IgnoreCapacity") else ignores,
    )
    lifecycle.enter(world, task)
    return _one(call, task, status=201)


def update_task(call: Call) -> Answer:
    """Update a task's attributes, priority or status."""
    task = find(call, call.world.tasks)
    call.check_version(task)
    status = call.form.get("AssignmentStatus")
    attributes = call.form.get("Attributes")
    if attributes is not None and status is not None:
        raise bad_request(20001, "Attributes and AssignmentStatus need two requests")
    if attributes is not None:
        task.attributes = json_object(attributes)
    task.priority = call.form.whole("Priority", task.priority, 0, MAX_PRIORITY)
    if status is not None:
        _set_status(call, task, status.lower())
    else:
        task.touch(call.world.now)
        call.world.emit("task.updated", task, f"Task {task.sid} updated")
        lifecycle.route(call.world)
    return _one(call, task)


def delete_task(call: Call) -> Answer:
    """Delete a task and its reservations at once."""
    task = find(call, call.world.tasks)
    call.check_version(task)
    lifecycle.delete_task(call.world, task)
    return Answer(None)


def _set_status(call: Call, task: Task, status: str) -> None:
    world, reason = call.world, call.form.get("Reason")
    where = f"task {task.sid} in workspace {world.workspace.sid} for account {world.account_sid}"
    if status in {"canceled", "completed"} and reason is None:
        raise bad_request(20001, f"Reason is required to set the status to {status}")
    if status == "canceled":
        if task.status not in {TaskStatus.PENDING, TaskStatus.RESERVED}:
            raise bad_request(20001, f"Cannot cancel {where} because it is not pending or reserved.")
        lifecycle.cancel_task(world, task, reason or "")
        return
    held = lifecycle.holder(task)
    if held is None or status not in {"wrapping", "completed"}:
        verb = {"wrapping": "wrap", "completed": "complete"}.get(status, "update")
        raise bad_request(20001, f"Cannot {verb} {where} because it is not currently assigned.")
    if status == "wrapping":
        lifecycle.wrap(world, held)
    else:
        lifecycle.complete(world, held, reason)


def _workflow(call: Call) -> Workflow:
    workflows = call.world.workflows
    sid = call.form.get("WorkflowSid")
    if sid is None and len(workflows) > 1:
        raise bad_request(20001, "WorkflowSid is required when there is more than one workflow")
    workflow = next(iter(workflows.values())) if sid is None else workflows.get(sid)
    if workflow is None:
        raise bad_request(20001, f"Workflow {sid} was not found")
    return workflow


def _queue(call: Call, workflow: Workflow, attributes: str) -> TaskQueue:
    sid = call.form.get("TaskQueueSid")
    if sid is None:
        return call.world.queue_for(workflow, attributes)
    if sid not in call.world.queues:
        raise bad_request(20001, f"TaskQueue {sid} was not found")
    return call.world.queues[sid]


def _asked_for(call: Call, task: Task) -> bool:
    statuses = [
        status.strip().lower()
        for name, value in call.query
        if name == "AssignmentStatus"
        for status in value.split(",")
    ]
    if statuses and task.status not in statuses:
        return False
    given = (
        (call.asked("Priority"), str(task.priority)),
        (call.asked("WorkflowSid"), task.workflow.sid),
        (call.asked("WorkflowName"), task.workflow.friendly_name),
        (call.asked("TaskQueueSid"), task.queue.sid),
        (call.asked("TaskQueueName"), task.queue.friendly_name),
        (call.asked("RoutingTarget"), task.routing_target),
    )
    return all(wanted in {None, has} for wanted, has in given)


def _one(call: Call, task: Task, status: int = 200) -> Answer:
    rendered = Renderer(call.world, call.base).task(task)
    return Answer(rendered, status=status, version=task.version)
