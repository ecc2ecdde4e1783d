"""What the archive gives back: rows, one reservation in full, holes, workers.

Owns the shapes. Every datetime is aware and in UTC; every text came over the network once and is hostile.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from agent_console.history.facts import Actor, Origin, Transition
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus


class HistoryRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One reservation in a list: a page makes 256, while the window paints.

    ``key`` orders rows by the moment of the offer and is unique in one archive; it can change when an earlier moment is
    learnt, ``sid`` never does. ``answered_after_s`` is from offer to acceptance, ``handled_s`` from acceptance to
    completion, None where it is not known. ``origins`` says where what is known comes from. ``ended_by`` is who made
    the last transition.
    """

    key: int
    sid: ReservationSid
    task_sid: TaskSid
    worker_sid: WorkerSid
    worker_name: str
    status: ReservationStatus
    offered_at: datetime
    queue: str = ""
    channel: str = ""
    caller_name: str = ""
    caller_number: str = ""
    answered_after_s: float | None = None
    handled_s: float | None = None
    origins: frozenset[Origin] = frozenset()
    ended_by: Actor = Actor.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationDetail:
    """One reservation with everything that is kept of it; ``transitions`` oldest first."""

    row: HistoryRow
    transitions: tuple[Transition, ...]
    attributes: str = ""
    workflow: str = ""
    priority: int | None = None
    task_created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Hole:
    """From ``since`` to ``until`` it is not known what was offered."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class KnownWorker:
    """A worker of whom the archive knows something, with the count of reservations."""

    sid: WorkerSid
    name: str
    reservations: int
