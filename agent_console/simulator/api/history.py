"""Owns events and statistics: what happened, listed and counted; changes nothing."""

import datetime as dt
from bisect import bisect_left, bisect_right
from typing import Any

from agent_console.simulator import statistics
from agent_console.simulator.api.catalogue import listed
from agent_console.simulator.api.lookup import missing, worker_of
from agent_console.simulator.errors import bad_request
from agent_console.simulator.model import Event
from agent_console.simulator.render import Renderer
from agent_console.simulator.wire import Answer, Call

_MINUTE = 60.0
_STATISTICS_REACH = 30 * 86_400
_FILTERS = {
    "WorkerSid": "worker_sid",
    "TaskSid": "task_sid",
    "ReservationSid": "reservation_sid",
    "TaskQueueSid": "task_queue_sid",
    "WorkflowSid": "workflow_sid",
    "TaskChannel": "task_channel_unique_name",
}


def list_events(call: Call) -> Answer:
    """List events, newest first, by default those of the last 15 minutes (reference 1.11)."""
    start, end = _window(call)
    given = {key: call.asked(name) for name, key in _FILTERS.items()}
    wanted = {key: value for key, value in given.items() if value is not None}
    kind, sid = call.asked("EventType"), call.asked("Sid")
    items = [
        event
        for event in _between(call, start, end)
        if kind in {None, event.event_type}
        and sid in {None, event.sid}
        and all(event.data.get(key) == value for key, value in wanted.items())
    ]
    items.reverse()
    return listed(call, "events", items, Renderer(call.world, call.base).event)


def fetch_event(call: Call) -> Answer:
    """Fetch an event."""
    for event in call.world.events:
        if event.sid == call.parts["sid"]:
            return Answer(Renderer(call.world, call.base).event(event))
    raise missing(call)


def worker_statistics(call: Call) -> Answer:
    """Count what one worker did (reference 1.10)."""
    worker = worker_of(call)
    _allowed(call)
    cumulative = _cumulative(call, worker.sid)
    return Answer(_framed(call) | {"worker_sid": worker.sid, "cumulative": cumulative})


def workers_statistics(call: Call) -> Answer:
    """Count what all workers do and did."""
    _allowed(call)
    realtime = statistics.realtime(call.world)
    return Answer(_framed(call) | {"realtime": realtime, "cumulative": _cumulative(call, None)})


def workers_cumulative(call: Call) -> Answer:
    """Count what all workers did."""
    _allowed(call)
    return Answer(_framed(call) | _cumulative(call, None))


def workers_real_time(call: Call) -> Answer:
    """Count what all workers are doing."""
    _allowed(call)
    return Answer(_framed(call) | statistics.realtime(call.world))


def _framed(call: Call) -> dict[str, Any]:
    return {
        "account_sid": call.world.account_sid,
        "workspace_sid": call.world.workspace.sid,
        "url": call.url,
    }


def _cumulative(call: Call, worker_sid: str | None) -> dict[str, Any]:
    start, end = _window(call)
    if start < call.world.now - _STATISTICS_REACH:
        raise bad_request(14241, "StartDate is more than 30 days ago")
    events = _between(call, start, end)
    return statistics.cumulative(call.world, events, start, end, worker_sid)


def _allowed(call: Call) -> None:
    limit = call.world.rules.statistics_worker_limit
    if len(call.world.workers) > limit:
        raise bad_request(20001, f"Worker statistics are not available above {limit} workers")


def _between(call: Call, start: float, end: float) -> list[Event]:
    events = call.world.events
    first = bisect_left(events, start, key=lambda event: event.date_created)
    last = bisect_right(events, end, key=lambda event: event.date_created)
    return events[first:last]


def _window(call: Call) -> tuple[float, float]:
    minutes = call.asked("Minutes") or "15"
    if not minutes.isdecimal():
        raise bad_request(20001, "Invalid Minutes")
    end = _moment(call, "EndDate")
    start = _moment(call, "StartDate")
    last = call.world.now if end is None else end
    return (last - int(minutes) * _MINUTE if start is None else start), last


def _moment(call: Call, name: str) -> float | None:
    text = call.asked(name)
    if text is None:
        return None
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        raise bad_request(20001, f"Invalid {name}: {text}") from None
    return moment.replace(tzinfo=moment.tzinfo or dt.UTC).timestamp()
