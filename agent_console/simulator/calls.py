"""Owns what callers and customers bring: the attributes of their tasks; decides no routing."""

import json
from typing import Any

from agent_console.simulator import lifecycle
from agent_console.simulator.model import Task, TaskQueue, Workflow
from agent_console.simulator.world import World

COMPANY_NUMBER = "+15005550006"
_PLACES = {
    "+1415": ("SAN FRANCISCO", "CA", "94105", "US"),
    "+1650": ("SAN MATEO", "CA", "94401", "US"),
    "+44": ("LONDON", "", "", "GB"),
    "+49": ("BERLIN", "", "", "DE"),
    "+55": ("SAO PAULO", "SP", "", "BR"),
    "+1": ("", "", "", "US"),
}


def voice_attributes(world: World, caller: str) -> dict[str, Any]:
    """Return the 25 attributes `<Enqueue>` gives a task (reference 1.6)."""
    attributes: dict[str, Any] = {
        "call_sid": world.sids.new("CA"),
        "account_sid": world.account_sid,
        "api_version": "2010-04-01",
        "call_status": "in-progress",
        "direction": "inbound",
    }
    for role, number in (
        ("from", caller),
        ("to", COMPANY_NUMBER),
        ("caller", caller),
        ("called", COMPANY_NUMBER),
    ):
        attributes[role] = number
        city, state, code, country = _place(number)
        attributes[f"{role}_city"] = city
        attributes[f"{role}_state"] = state
        attributes[f"{role}_zip"] = code
        attributes[f"{role}_country"] = country
    return attributes


def enqueue_call(
    world: World,
    *,
    caller: str,
    name: str | None,
    queue: TaskQueue,
    workflow: Workflow | None = None,
    extra: dict[str, Any] | None = None,
) -> Task:
    """Let a call come in; what the `<Task>` noun would add is name, queue and `extra`."""
    attributes = voice_attributes(world, caller) | {"queue": queue.friendly_name}
    if name is not None:
        attributes["name"] = name
    return _enqueue(world, attributes | (extra or {}), "voice", queue, workflow)


def enqueue_chat(
    world: World,
    *,
    name: str,
    queue: TaskQueue,
    workflow: Workflow | None = None,
    extra: dict[str, Any] | None = None,
) -> Task:
    """Let a chat come in: a task without a call."""
    attributes = {"channel_type": "web", "name": name, "queue": queue.friendly_name}
    return _enqueue(world, attributes | (extra or {}), "chat", queue, workflow)


def _enqueue(
    world: World,
    attributes: dict[str, Any],
    channel: str,
    queue: TaskQueue,
    workflow: Workflow | None,
) -> Task:
    task = Task(
        sid=world.sids.new("WT"),
        date_created=world.now,
        attributes=json.dumps(attributes, ensure_ascii=False),
        queue=queue,
        workflow=workflow or next(iter(world.workflows.values())),
        channel=world.task_channel(channel),
    )
    lifecycle.enter(world, task)
    return task


def _place(number: str) -> tuple[str, str, str, str]:
    for prefix, place in _PLACES.items():
        if number.startswith(prefix):
            return place
    return ("", "", "", "")
