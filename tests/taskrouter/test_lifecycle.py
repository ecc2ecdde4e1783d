from __future__ import annotations

from itertools import product

import pytest

from agent_console.taskrouter.instructions import INSTRUCTIONS, Instruction
from agent_console.taskrouter.lifecycle import (
    EDGES,
    SETTABLE,
    TERMINAL,
    TRANSITIONS,
    allows,
    allows_status,
)
from agent_console.taskrouter.statuses import API_STATUSES, AssignmentStatus, status_spelt
from agent_console.taskrouter.statuses import ReservationStatus as S

#: The whole table, written down a second time: rows become columns.
_ORDER = (
    S.PENDING, S.ACCEPTED, S.REJECTED, S.TIMEOUT, S.CANCELED, S.RESCINDED, S.WRAPPING,
    S.COMPLETED, S.UNKNOWN,
)  # fmt: skip
_TABLE = {
    S.PENDING:   ".XXXXX...",
    S.ACCEPTED:  "....X.XX.",
    S.REJECTED:  ".........",
    S.TIMEOUT:   ".........",
    S.CANCELED:  ".........",
    S.RESCINDED: ".........",
    S.WRAPPING:  ".......X.",
    S.COMPLETED: ".........",
    S.UNKNOWN:   "XXXXXXXX.",
}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), list(product(_ORDER, _ORDER)))
def test_every_step_of_the_table(before: S, after: S) -> None:
    assert (after in TRANSITIONS[before]) == (_TABLE[before][_ORDER.index(after)] == "X")


def test_nothing_follows_a_terminal_status() -> None:
    assert {S.REJECTED, S.TIMEOUT, S.CANCELED, S.RESCINDED, S.COMPLETED} == TERMINAL
    assert all(not TRANSITIONS[status] for status in TERMINAL)


def test_every_status_of_the_api_can_be_reached_from_pending() -> None:
    reached = {S.PENDING}
    for _ in API_STATUSES:
        reached |= {after for before in reached for after in TRANSITIONS[before]}
    assert reached == set(API_STATUSES)


def test_each_edge_is_there_once_with_its_cause_and_source() -> None:
    assert len({(edge.before, edge.after) for edge in EDGES}) == len(EDGES)
    assert all(edge.by and edge.cause and edge.source for edge in EDGES)


@pytest.mark.parametrize(("status", "instruction"), list(product(_ORDER, INSTRUCTIONS)))
def test_instructions_need_a_pending_reservation(status: S, instruction: type[Instruction]) -> None:
    assert allows(status, instruction) == (status is S.PENDING)


@pytest.mark.parametrize(("status", "target"), list(product(_ORDER, _ORDER)))
def test_a_worker_wraps_up_and_completes_what_was_accepted(status: S, target: S) -> None:
    allowed = {
        (S.ACCEPTED, S.WRAPPING),
        (S.ACCEPTED, S.COMPLETED),
        (S.WRAPPING, S.COMPLETED),
    }
    assert allows_status(status, target) == ((status, target) in allowed)
    assert {target for _, target in allowed} == SETTABLE


@pytest.mark.parametrize("spelling", ["", "parked", "Pending", "unknown"])
def test_a_status_of_a_later_api_is_unknown(spelling: str) -> None:
    assert status_spelt(spelling) is S.UNKNOWN
    assert AssignmentStatus(spelling.replace("Pending", "x")) is AssignmentStatus.UNKNOWN
