"""Two consoles of one worker are told, and never fought: the rule that finds out, from what the server says alone.

Owns what counts as a sign. It sets nothing back, and tells once in a run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from agent_console.session.elsewhere import ActedElsewhere, Traces
from agent_console.session.entries import ReservationEntry
from agent_console.session.messages import ElsewhereDismissed
from agent_console.session.observing import TAKEN
from agent_console.session.presence import PresenceChangeCause
from agent_console.session.state import SessionState
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus


def noticed(before: SessionState, after: SessionState) -> SessionState:
    """Return the state with what the last message says of somebody else who acts for the worker."""
    traces = before.memory.traces
    if traces.is_told:
        return after
    sign: ActedElsewhere | None = None
    if before.incoming is not after.incoming or before.active is not after.active:
        traces, sign = _offers(before, after, traces)
    if before.presence is not after.presence or before.presence_notice is not after.presence_notice:
        traces, moved = _activity(before, after, traces)
        sign = sign or moved
    if sign is not None:
        traces = Traces(is_told=True)
        after = replace(after, elsewhere=sign)
    if traces == before.memory.traces:
        return after
    return replace(after, memory=replace(after.memory, traces=traces))


def dismissed(state: SessionState, _message: ElsewhereDismissed) -> SessionState:
    """Take the notice away."""
    return replace(state, elsewhere=None)


def _offers(before: SessionState, after: SessionState, traces: Traces) -> tuple[Traces, ActedElsewhere | None]:
    pending = {entry.sid: entry for entry in before.pending}
    stood_already = before.connection.last_answer_at is None
    clicked = {
        entry.sid
        for entry in (*after.incoming, *after.active)
        if entry.command is not None or (stood_already and entry.ending is None)
    }
    not_watched = traces.not_watched | clicked
    sign = _answered(_untouched(pending, not_watched, after))
    return replace(traces, not_watched=not_watched & after.by_sid.keys()), sign


def _untouched(
    pending: dict[ReservationSid, ReservationEntry], not_watched: frozenset[ReservationSid], after: SessionState
) -> Iterator[ReservationEntry]:
    """Return what stood before, is on screen now and has changed, without a click of ours at any time."""
    for entry in (*after.active, *after.incoming):
        stood = pending.get(entry.sid, entry)
        if stood is not entry and stood.command is None and entry.sid not in not_watched:
            yield entry


def _answered(entries: Iterable[ReservationEntry]) -> ActedElsewhere | None:
    for entry in entries:
        ending, status = entry.ending, entry.reservation.status
        if ending is None and status in TAKEN:
            return ActedElsewhere(status=ReservationStatus.ACCEPTED, task=entry.task)
        if ending is not None and ending.status is ReservationStatus.REJECTED and not ending.by_me:
            return ActedElsewhere(status=ReservationStatus.REJECTED, task=entry.task)
    return None


def _activity(before: SessionState, after: SessionState, traces: Traces) -> tuple[Traces, ActedElsewhere | None]:
    """Find an activity that goes to and fro: two do that who do not know of each other, a supervisor does it once."""
    command = after.presence.command if after.presence is not None else None
    if command is not None and traces.moved:
        traces = replace(traces, moved_back=True)
    notice = after.presence_notice
    if notice is None or notice is before.presence_notice or notice.cause is not PresenceChangeCause.ELSEWHERE:
        return traces, None
    if traces.moved_back:
        return traces, ActedElsewhere()
    return replace(traces, moved=True), None
