"""The phones that were rung: the one used last first, and which did not answer.

Owns those rules, as pure functions. What rings is said by commands (`reduce_commands`) and observations (`observing`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agent_console.errors import ApiError, ConsoleError
from agent_console.session.clicks import CommandInFlight, CommandPhase, PhoneUse, Verb
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.session.state import SessionState
from agent_console.taskrouter.resources import Task
from agent_console.taskrouter.sids import TaskSid
from agent_console.taskrouter.statuses import AssignmentStatus, ReservationStatus

#: How long a phone rings unless told (reference 1.3), and how long the server may take after that to say so.
RINGS_FOR_S = 60
SAID_AFTER_S = 15.0
#: What rings a phone that takes the offer when it answers; a call without ``accept`` leaves the offer alone.
RINGS_FOR_THE_OFFER = frozenset({Verb.DEQUEUE, Verb.CALL, Verb.CONFERENCE})
#: The call could not be placed at all (reference 3).
NOT_PLACED = frozenset({40113, 40133, 40145})
#: An end that is seen so shortly before the ringing was to end, is its end.
AT_THE_END_S = 1.5
MOST_KEPT = 50


def used(phones: tuple[PhoneUse, ...], verb: Verb, uri: str) -> tuple[PhoneUse, ...]:
    """Return the phones with the one that is rung now in front, and nothing held against it."""
    if verb not in RINGS_FOR_THE_OFFER or not uri:
        return phones
    return (PhoneUse(uri=uri), *(one for one in phones if one.uri != uri))[:MOST_KEPT]


def remembered(phones: tuple[PhoneUse, ...], earlier: tuple[PhoneUse, ...]) -> tuple[PhoneUse, ...]:
    """Return the phones with those that an earlier run rang behind them."""
    known = {one.uri for one in phones}
    return (*phones, *(one for one in earlier if one.uri not in known))[:MOST_KEPT]


def failed(phones: tuple[PhoneUse, ...], uri: str) -> tuple[PhoneUse, ...]:
    """Return the phones with one marked as not answered."""
    return tuple(replace(one, failed=True) if one.uri == uri else one for one in phones)


def is_not_placed(error: ConsoleError | None) -> bool:
    """Whether an instruction was refused because its phone could not be called."""
    return isinstance(error, ApiError) and error.code in NOT_PLACED


def is_not_connected(command: CommandInFlight | None, status: ReservationStatus) -> bool:
    """Whether an offer is canceled while a phone rings for it.

    TaskRouter says *canceled* for a phone that nobody answers as for a caller who leaves (reference 2.2); the task
    tells which (`told_by`), and nothing is said of it before.
    """
    rings = command is not None and command.phase is CommandPhase.RINGING and command.verb in RINGS_FOR_THE_OFFER
    return rings and status is ReservationStatus.CANCELED


def has_rung_out(command: CommandInFlight | None, at: float) -> bool:
    """Whether a phone has rung for as long as it was told to."""
    until_at = command.until_at if command is not None else None
    return until_at is not None and at >= until_at - SAID_AFTER_S - AT_THE_END_S


def told_by(state: SessionState, tasks: Mapping[TaskSid, Task | None]) -> SessionState:
    """Return the state once tasks have told why an offer was canceled while a phone rang.

    A task that was canceled too lost its caller; any other stands, so that it was the phone.
    """
    incoming = state.incoming
    for entry in incoming:
        ending = entry.ending
        if ending is None or ending.reason is not EndingReason.PHONE_NOT_CONNECTED:
            continue
        task = tasks.get(entry.reservation.task_sid)
        if task is None:
            continue
        if task.status is AssignmentStatus.CANCELED:
            reason = EndingReason.CALLER_LEFT
        else:
            reason = EndingReason.PHONE_NOT_ANSWERED if ending.rang_out else EndingReason.PHONE_NOT_REACHED
            state = replace(state, phones=failed(state.phones, _rang(entry)))
        told = replace(entry, ending=replace(ending, reason=reason))
        state = replace(state, incoming=tuple(told if one is entry else one for one in state.incoming))
    return state


def _rang(entry: ReservationEntry) -> str:
    return entry.notice.target if entry.notice is not None else ""
