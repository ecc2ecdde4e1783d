"""What became of one reservation, in words.

Owns the sentences of the drawer: endings, transitions, who, how it is known. It shows nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from agent_console.history.facts import Actor, Origin, Transition
from agent_console.history.rows import HistoryRow, ReservationDetail
from agent_console.taskrouter.attributes import parse_attributes
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import words
from agent_console.ui.durations import fine_span, phone
from agent_console.ui.plain import visible

translate = QCoreApplication.translate

#: A reservation has a handful; whatever a file holds, laying it out stays cheap.
MOST_TRANSITIONS = 40
#: What is seen sooner is seen at once.
LATE_S = 0.05


@dataclass(frozen=True, slots=True)
class Happening:
    """One transition: the local time, what happened, who and how it is known."""

    time: str
    what: str
    about: str
    status: ReservationStatus


def title_of(row: HistoryRow) -> str:
    """Return who called."""
    return visible(row.caller_name) or phone(row.caller_number) or words.unknown_caller()


def number_of(row: HistoryRow) -> str:
    """Return the number under a name; empty where the number is the title."""
    return phone(row.caller_number) if visible(row.caller_name) else ""


def ending_of(row: HistoryRow) -> str:
    """How it stands, or how it ended, as people say it."""
    if row.status is ReservationStatus.REJECTED and row.ended_by is Actor.ELSEWHERE:
        return translate("words", "Rejected elsewhere")
    return what_happened(row.status)


def what_happened(status: ReservationStatus) -> str:
    """Return a status as an event."""
    happened = {
        ReservationStatus.PENDING: translate("history", "Offered"),
        ReservationStatus.ACCEPTED: translate("words", "Accepted"),
        ReservationStatus.REJECTED: translate("words", "Rejected"),
        ReservationStatus.TIMEOUT: translate("words", "Not answered in time"),
        ReservationStatus.CANCELED: translate("words", "Caller left"),
        ReservationStatus.RESCINDED: translate("words", "Taken by another agent"),
        ReservationStatus.WRAPPING: translate("history", "Wrapping up"),
        ReservationStatus.COMPLETED: translate("words", "Completed"),
        ReservationStatus.UNKNOWN: translate("history", "A status that this version does not know"),
    }
    return happened[status]


def happenings(detail: ReservationDetail) -> tuple[Happening, ...]:
    """Return the transitions in words, oldest first; the newest where there are too many."""
    shown = detail.transitions[-MOST_TRANSITIONS:]
    several_days = len({step.at.astimezone().date() for step in shown}) > 1
    return tuple(
        Happening(_time(step.at, with_day=several_days), _what(step), _about(step), step.status) for step in shown
    )


def origins_line(row: HistoryRow) -> str:
    """How what is shown is known."""
    names = [origin_name(origin) for origin in Origin if origin in row.origins]
    return translate("history", "Known: {origins}").format(origins=", ".join(names)) if names else ""


def origin_name(origin: Origin) -> str:
    """Return where a fact comes from in words."""
    names = {
        Origin.LIVE: translate("history", "seen live"),
        Origin.LIST: translate("history", "from the API's list"),
        Origin.EVENTS: translate("history", "from the event log"),
    }
    return names[origin]


def fact_lines(detail: ReservationDetail) -> list[str]:
    """One ``name: value`` per fact: the SIDs, the task's own fields, then every attribute."""
    row = detail.row
    facts: list[tuple[str, object]] = [
        (translate("facts", "reservation"), row.sid),
        (translate("facts", "task"), row.task_sid),
        (translate("facts", "worker"), f"{row.worker_name} {row.worker_sid}".strip()),
        (translate("facts", "queue"), row.queue or None),
        (translate("facts", "workflow"), detail.workflow or None),
        (translate("facts", "channel"), row.channel or None),
        (translate("facts", "priority"), detail.priority),
        (translate("facts", "offered"), row.offered_at.isoformat()),
        (
            translate("facts", "task created"),
            detail.task_created_at.isoformat() if detail.task_created_at is not None else None,
        ),
    ]
    attributes = parse_attributes(detail.attributes)
    facts += sorted(attributes.items())
    if detail.attributes and not attributes and detail.attributes.strip() != "{}":
        facts.append(("attributes", detail.attributes))
    return [f"{name}: {_text(value)}" for name, value in facts if value is not None]


def as_text(detail: ReservationDetail) -> str:
    """Return everything that the drawer shows as plain text."""
    head = [title_of(detail.row), number_of(detail.row), ending_of(detail.row)]
    steps = [f"{step.time}  {step.what}  ({step.about})" for step in happenings(detail)]
    lines = [*filter(None, head), "", *steps, "", *fact_lines(detail), origins_line(detail.row)]
    return "\n".join(lines)


def _what(step: Transition) -> str:
    detail = visible(step.detail, 80)
    what = what_happened(step.status)
    return f"{what}: {detail}" if detail else what


def _about(step: Transition) -> str:
    actors = {
        Actor.UNKNOWN: "",
        Actor.THIS_CONSOLE: translate("history", "this console"),
        Actor.ELSEWHERE: translate("history", "elsewhere"),
        Actor.PLATFORM: "TaskRouter",
    }
    late_s = (step.seen_at - step.at).total_seconds()
    seen = origin_name(step.origin)
    if late_s >= LATE_S:
        seen = translate("history", "{seen}, {span} later").format(seen=seen, span=fine_span(late_s))
    return " · ".join(part for part in (actors[step.actor], seen) if part)


def _time(moment: datetime, *, with_day: bool) -> str:
    local = moment.astimezone()
    clock = f"{local:%H:%M:%S}.{local.microsecond // 1_000:03}"
    return f"{local:%Y-%m-%d} {clock}" if with_day else clock


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
