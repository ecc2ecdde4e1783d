"""What the free-form attributes of tasks and workers say to a console.

Owns the names under which the caller, the call and the phone are found (reference 1.6). Whatever
an attribute holds, nothing here raises; texts come back plain and bounded.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from agent_console.taskrouter import sids
from agent_console.taskrouter.parameters import is_phone_number
from agent_console.taskrouter.resources import Task, Worker
from agent_console.taskrouter.sids import CallSid
from agent_console.taskrouter.text import plain

LONGEST_NAME = 80
LONGEST_NUMBER = 255

_NAMES = ("name", "caller_name", "customer_name", "customerName")
_NUMBERS = ("from", "caller", "customer_number", "customerAddress")
_CALLED = ("to", "called")


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is on the line; "" for what is not known."""

    name: str = ""
    number: str = ""


def parse_attributes(text: str | None) -> dict[str, object]:
    """Read attributes; {} for what is missing, broken or no JSON object. Never raises."""
    if not text:
        return {}
    try:
        return msgspec.json.decode(text, type=dict[str, object])
    except (ValueError, RecursionError):
        # ValueError: not JSON, not an object, or not to be written as UTF-8.
        return {}


def caller_of(task: Task) -> Caller:
    """Return the caller that a task's attributes name."""
    return caller_in(task.attributes)


def caller_in(attributes: str | None) -> Caller:
    """Return the caller that an attributes text names."""
    found = parse_attributes(attributes)
    return Caller(name=_first(found, _NAMES, LONGEST_NAME), number=_first(found, _NUMBERS, LONGEST_NUMBER))


def call_sid_of(task: Task) -> CallSid | None:
    """Return the call that waits in the queue for this task; None for a task without one."""
    text = parse_attributes(task.attributes).get("call_sid")
    if isinstance(text, str) and sids.CALL.matches(text):
        return CallSid(text)
    return None


def worker_call_of(task: Task) -> str:
    """Return the worker's call that a dequeue or call put on the task (reference 1.6); "" where there is none."""
    return _first(parse_attributes(task.attributes), ("worker_call_sid",), LONGEST_NUMBER)


def conference_of(task: Task) -> str:
    """Return the conference that a task's attributes name, in either of its two places; "" where there is none.

    It is put there once both sides are in it (reference 1.6; that it is nested is Flex's way).
    """
    found = parse_attributes(task.attributes)
    nested = found.get("conference")
    if isinstance(nested, dict) and (sid := _first(nested, ("sid",), LONGEST_NUMBER)):
        return sid
    return _first(found, ("conference_sid",), LONGEST_NUMBER)


def called_number_of(task: Task) -> str:
    """Return the number the caller dialed, the caller ID of a dequeue; "" where it is no number."""
    number = _first(parse_attributes(task.attributes), _CALLED, LONGEST_NUMBER)
    return number if is_phone_number(number) else ""


def contact_uri_of(worker: Worker) -> str:
    """Return the phone that a worker's attributes name; "" where there is none."""
    return _first(parse_attributes(worker.attributes), ("contact_uri",), LONGEST_NUMBER)


def email_of(worker: Worker) -> str:
    """Return the e-mail address that a worker's attributes name; "" where there is none."""
    return _first(parse_attributes(worker.attributes), ("email", "mail", "email_address"), LONGEST_NAME)


def _first(found: dict[str, object], names: tuple[str, ...], limit: int) -> str:
    for name in names:
        value = found.get(name)
        if isinstance(value, str) and (text := plain(value, limit)):
            return text
    return ""
