"""Owns the arithmetic of worker statistics, from events; keeps no counters of its own."""

from collections import Counter
from typing import Any

from agent_console.simulator.clock import iso
from agent_console.simulator.model import Event
from agent_console.simulator.world import World

_COUNTED = {
    "reservations_created": "reservation.created",
    "reservations_accepted": "reservation.accepted",
    "reservations_rejected": "reservation.rejected",
    "reservations_timed_out": "reservation.timeout",
    "reservations_canceled": "reservation.canceled",
    "reservations_rescinded": "reservation.rescinded",
}


def realtime(world: World) -> dict[str, Any]:
    """Count workers by activity (reference 1.10)."""
    counts = Counter(worker.activity.sid for worker in world.workers.values())
    return {
        "total_workers": len(world.workers),
        "activity_statistics": [
            {
                "sid": activity.sid,
                "friendly_name": activity.friendly_name,
                "workers": counts[activity.sid],
            }
            for activity in world.activities.values()
        ],
    }


def cumulative(world: World, events: list[Event], start: float, end: float, worker_sid: str | None) -> dict[str, Any]:
    """Count reservations and measure activities from the events of a window, of one worker or all.

    A stay in an activity counts in the window in which it began or ended, cut to the window.
    """
    ours = [event for event in events if worker_sid in {None, event.data.get("worker_sid")}]
    counts = Counter(event.event_type for event in ours)
    stays: dict[str, list[int]] = {sid: [] for sid in world.activities}
    for event in ours:
        if event.event_type == "worker.activity.update":
            spent = int(event.data["worker_time_in_previous_activity"])
            within = min(spent, int(event.date_created - start))
            stays[event.data["worker_previous_activity_sid"]].append(within)
    for worker in world.workers.values():
        if worker_sid in {None, worker.sid}:
            since = max(start, worker.date_status_changed)
            stays[worker.activity.sid].append(max(0, int(end - since)))
    durations = [
        {
            "sid": sid,
            "friendly_name": world.activities[sid].friendly_name,
            "min": min(spans, default=0),
            "max": max(spans, default=0),
            "avg": sum(spans) // len(spans) if spans else 0,
            "total": sum(spans),
        }
        for sid, spans in stays.items()
    ]
    return {name: counts[kind] for name, kind in _COUNTED.items()} | {
        "activity_durations": durations,
        "start_time": iso(start),
        "end_time": iso(end),
    }
