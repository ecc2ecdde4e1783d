"""The lifecycle of a reservation as a table: what can become of it and what a worker can do.

Owns the edges (reference 2.2). The server alone decides; the table serves to offer what can work
and to explain what happened.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from agent_console.taskrouter.instructions import INSTRUCTIONS, Instruction
from agent_console.taskrouter.statuses import API_STATUSES, ReservationStatus
from agent_console.taskrouter.statuses import ReservationStatus as S


class By(Enum):
    """Who makes a reservation go from one status to the next."""

    WORKER = "worker"
    TASK_ROUTER = "taskrouter"


@dataclass(frozen=True, slots=True)
class Edge:
    """One step of a reservation; ``source`` is where the vendor says so."""

    before: ReservationStatus
    after: ReservationStatus
    by: tuple[By, ...]
    cause: str
    source: str


_WORKER, _ROUTER, _BOTH = (By.WORKER,), (By.TASK_ROUTER,), (By.WORKER, By.TASK_ROUTER)
_STATUSES = "reservations page, status table"
_EVENTS = "event reference, reservation events"
_SDK = "JS SDK, lib/Reservation.js"

EDGES: tuple[Edge, ...] = (
    Edge(S.PENDING, S.ACCEPTED, _BOTH, "accepted, or an instruction connected", _STATUSES),
    Edge(S.PENDING, S.REJECTED, _BOTH, "refused, or the worker's activity did it", _STATUSES),
    Edge(S.PENDING, S.TIMEOUT, _ROUTER, "no answer in the workflow's time", _STATUSES),
    Edge(S.PENDING, S.CANCELED, _ROUTER, "the task ended or connecting failed", _EVENTS),
    Edge(S.PENDING, S.RESCINDED, _ROUTER, "another worker was first", _EVENTS),
    Edge(S.ACCEPTED, S.WRAPPING, _BOTH, "the call ended, after-work began", _SDK),
    Edge(S.ACCEPTED, S.COMPLETED, _BOTH, "the task was completed", _EVENTS),
    Edge(S.ACCEPTED, S.CANCELED, _ROUTER, "a transfer did not come about", _SDK),
    Edge(S.WRAPPING, S.COMPLETED, _BOTH, "after-work ended", _SDK),
)

#: What each status can become. UNKNOWN stands for a status of a later API: nothing is ruled out.
TRANSITIONS: Mapping[ReservationStatus, frozenset[ReservationStatus]] = MappingProxyType(
    {status: frozenset(edge.after for edge in EDGES if edge.before is status) for status in API_STATUSES}
    | {S.UNKNOWN: frozenset(API_STATUSES)}
)

#: Statuses that nothing follows.
TERMINAL: frozenset[ReservationStatus] = frozenset(status for status, followers in TRANSITIONS.items() if not followers)


#: What a worker sets without an instruction (reference 2.6).
SETTABLE: frozenset[ReservationStatus] = frozenset({S.WRAPPING, S.COMPLETED})


def allows(status: ReservationStatus, instruction: type[Instruction]) -> bool:
    """Whether an instruction can be sent now: all six need a pending reservation (reference 3)."""
    return status is S.PENDING and instruction in INSTRUCTIONS


def allows_status(status: ReservationStatus, target: ReservationStatus) -> bool:
    """Whether the worker can move a reservation of their own to WRAPPING or COMPLETED."""
    return target in SETTABLE and any(
        edge.before is status and edge.after is target and By.WORKER in edge.by for edge in EDGES
    )
