"""What was learnt of reservations and workers, before it is folded into rows.

Owns the shapes that the session (and events) hand to the archive. It says nothing about what was known before:
`folding` merges. Every datetime is aware and in UTC. ``at`` is the server's time, ``seen_at`` the computer's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

import msgspec

from agent_console.history.intents import Intent
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus


class Origin(Enum):
    """Where a fact comes from. The values are stored: never renumber."""

    LIVE = 1
    """This console saw it while it happened: a poll, the answer to a click."""
    LIST = 2
    """The API's own lists, read afterwards."""
    EVENTS = 4
    """The workspace's event log."""

    # Each is one object: the hash of its name is computed in Python.
    __hash__ = object.__hash__


class Actor(Enum):
    """Who made it happen. The values are stored: never renumber."""

    UNKNOWN = 0
    THIS_CONSOLE = 1
    """A click here."""
    ELSEWHERE = 2
    """The worker or somebody else, not through this console."""
    PLATFORM = 3
    """TaskRouter by itself: an offer, a timeout, another worker was first, the caller left."""

    __hash__ = object.__hash__


class Transition(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A reservation came into a status. ``detail`` is words of the occasion (an activity's or a phone's name) or "".

    Four are made of every stored row that is read to be changed: a dataclass would cost six times as much.
    """

    status: ReservationStatus
    at: datetime
    seen_at: datetime
    origin: Origin
    actor: Actor = Actor.UNKNOWN
    detail: str = ""


class TaskFacts(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The task as it was at one moment. ``attributes`` is JSON text as it came, None where it is not known."""

    sid: TaskSid
    attributes: str | None = None
    queue: str = ""
    channel: str = ""
    workflow: str = ""
    priority: int | None = None
    created_at: datetime | None = None


class Sighting(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One reservation as far as one answer or event told of it.

    ``offered_at`` is None where only something later is known; then the earliest transition stands for it.
    ``task`` None: nothing new is known of the task.
    """

    sid: ReservationSid
    task_sid: TaskSid
    worker_sid: WorkerSid
    worker_name: str = ""
    offered_at: datetime | None = None
    transitions: tuple[Transition, ...] = ()
    task: TaskFacts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityChange:
    """A worker came into an activity. ``available`` None: not known. ``cause`` as in Transition.actor."""

    worker_sid: WorkerSid
    at: datetime
    seen_at: datetime
    activity_name: str
    activity_sid: ActivitySid | None = None
    available: bool | None = None
    actor: Actor = Actor.UNKNOWN
    origin: Origin = Origin.LIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """From ``since`` to ``until`` (server time) nothing of this worker's reservations was missed."""

    worker_sid: WorkerSid
    since: datetime
    until: datetime
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class FactBatch:
    """What is written in one transaction: all of it or nothing. Writing it again changes nothing."""

    sightings: tuple[Sighting, ...] = ()
    activity_changes: tuple[ActivityChange, ...] = ()
    watched: tuple[Watched, ...] = ()
    intents: tuple[Intent, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.sightings or self.activity_changes or self.watched or self.intents)

    def parts(self) -> list[FactBatch]:
        """Return a batch for each fact, in their order."""
        return [
            *(FactBatch(sightings=(one,)) for one in self.sightings),
            *(FactBatch(activity_changes=(one,)) for one in self.activity_changes),
            *(FactBatch(watched=(one,)) for one in self.watched),
            *(FactBatch(intents=(one,)) for one in self.intents),
        ]
