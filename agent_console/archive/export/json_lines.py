"""An export as JSON Lines: every reservation exactly, with all transitions.

Owns the shape of a line and its version (docs/archive.md). Each line stands alone: they can be cut, joined and sorted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import msgspec

from agent_console.archive.export.record import Record, actor_word, iso, origin_word, seconds, status_word
from agent_console.archive.trail import Step
from agent_console.taskrouter.attributes import caller_in

#: In every line; a change that a reader of version 1 would misread makes it 2.
SCHEMA = 1

_ENCODE = msgspec.json.Encoder().encode


def write_json_lines(file: Path, records: Iterable[Record]) -> None:
    """Write a line for each."""
    with file.open("wb") as lines:
        lines.writelines(map(_line, records))


def _line(record: Record) -> bytes:
    shape = _shape(record)
    attributes = _embedded(record.attributes)
    try:
        return _ENCODE({**shape, "attributes": attributes}) + b"\n"
    except UnicodeEncodeError:
        # A lone surrogate somewhere: JSON can write it as an escape, UTF-8 cannot.
        parsed = json.loads(bytes(attributes)) if isinstance(attributes, msgspec.Raw) else attributes
        return json.dumps({**shape, "attributes": parsed}).encode() + b"\n"


def _shape(record: Record) -> dict[str, object]:
    caller = caller_in(record.attributes)
    created_ms = record.task_created_ms
    return {
        "schema": SCHEMA,
        "reservation_sid": record.sid,
        "task_sid": record.task_sid,
        "worker_sid": record.worker_sid,
        "worker_name": record.worker_name,
        "status": status_word(record.status),
        "offered_at": iso(record.offered_ms),
        "caller_name": caller.name,
        "caller_number": caller.number,
        "queue": record.queue,
        "channel": record.channel,
        "workflow": record.workflow,
        "priority": record.priority,
        "task_created_at": None if created_ms is None else iso(created_ms),
        "answer_s": seconds(record.answer_ms),
        "handle_s": seconds(record.handle_ms),
        "ended_by": record.ended_by,
        "origins": record.origins,
        "transitions": [_transition(step, record.offered_ms) for step in record.steps],
    }


def _transition(step: Step, offered_ms: int) -> dict[str, object]:
    at_ms = offered_ms + step.after_ms
    return {
        "status": status_word(step.status),
        "at": iso(at_ms),
        "seen_at": iso(at_ms + step.seen_after_ms),
        "origin": origin_word(step.origin),
        "actor": actor_word(step.actor),
        "detail": step.detail,
    }


def _embedded(attributes: str | None) -> msgspec.Raw | str | None:
    """Return JSON as it came, digit by digit, but in one line; text that is no JSON as text."""
    if attributes is None:
        return None
    try:
        msgspec.json.decode(attributes)
    except (ValueError, RecursionError):
        return attributes
    return msgspec.Raw(attributes.replace("\r", " ").replace("\n", " ").encode())
