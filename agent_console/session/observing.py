"""What one answer about one reservation changes on the board.

Owns the rules that keep knowledge from running backwards: an answer to an earlier question, a
status that cannot follow the one before, an older version of the same. It never removes an entry;
time does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from agent_console.session.board import Board
from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, Verb
from agent_console.session.entries import Ending, EndingReason, ReservationEntry
from agent_console.session.phones import has_rung_out, is_not_connected
from agent_console.session.state import SessionState
from agent_console.taskrouter.lifecycle import TRANSITIONS
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid
from agent_console.taskrouter.statuses import ReservationStatus as S

#: How long an ended card stays in place.
HELD_S = 3.0
#: How long what went well is said.
CONFIRMED_FOR_S = 3.0

LIVE = frozenset({S.PENDING, S.ACCEPTED, S.WRAPPING})
TAKEN = frozenset({S.ACCEPTED, S.WRAPPING})

REASONS: Mapping[S, EndingReason] = {
    S.RESCINDED: EndingReason.TAKEN_BY_ANOTHER,
    S.CANCELED: EndingReason.CALLER_LEFT,
    S.TIMEOUT: EndingReason.NOT_ANSWERED,
    S.REJECTED: EndingReason.REJECTED,
    S.COMPLETED: EndingReason.COMPLETED,
    S.UNKNOWN: EndingReason.WITHDRAWN,
}

ENDING_VERBS = {S.REJECTED: Verb.REJECT, S.COMPLETED: Verb.COMPLETE}


def _reachable_from(status: S) -> frozenset[S]:
    found: set[S] = {status, S.UNKNOWN}
    fresh = {status}
    while fresh:
        fresh = {after for before in fresh for after in TRANSITIONS[before]} - found
        found |= fresh
    return frozenset(found)


#: What a status can have become when it is read again: polls miss the steps between.
REACHABLE: Mapping[S, frozenset[S]] = {status: _reachable_from(status) for status in S}


def observe(
    board: Board,
    reservation: WorkerReservation,
    *,
    started_at: float,
    at: float,
    etag: str | None = None,
    listed: bool = False,
) -> None:
    """Take in what the server says of a reservation.

    ``listed`` is True for the list of what is pending or active: then a status this program does
    not know is shown as it stands, and so it is while a click is under way; read alone, it means
    that the offer is over.
    """
    found = board.find(reservation.sid)
    if found is not None and etag is None and _is_known(found, reservation):
        return
    entry = found or _admitted(board, reservation, started_at, at)
    if entry is None or started_at < entry.known_at:
        return
    if entry.ending is not None:
        if not _comes_back(entry.ending, reservation, started_at):
            return
        entry = replace(entry, ending=None, reservation=reservation)
    if not _follows(board, entry, reservation):
        return
    if entry.reservation != reservation:
        entry = replace(entry, reservation=reservation, etag=None)
    if etag is not None and etag != entry.etag:
        entry = replace(entry, etag=etag)
    _place(board, entry, at=at, listed=listed)


def end(board: Board, entry: ReservationEntry, reason: EndingReason, status: S, at: float) -> None:
    """Put the ending on a card; it stays for a while."""
    command = entry.command
    if is_not_connected(command, status):
        reason = EndingReason.PHONE_NOT_CONNECTED
    by_me = command is not None and ENDING_VERBS.get(status) is command.verb
    name = _timeout_activity_name(board.state) if status is S.TIMEOUT else ""
    swept = board.state.memory.rejected_all
    if status is S.REJECTED and swept is not None and entry.seen_at <= swept.at:
        by_me, name = True, swept.activity_name
    ending = Ending(
        reason=reason,
        status=status,
        ended_at=at,
        held_until=at + HELD_S,
        by_me=by_me,
        activity_name=name,
        rang_out=has_rung_out(command, at),
    )
    entry = replace(entry, ending=ending, etag=None)
    if command is not None and command.phase is CommandPhase.RINGING:
        entry = noticed(entry, NoticeKind.TOO_LATE, at)
    board.put(entry)
    if reason is EndingReason.REJECTED:
        board.state = rejected(board.state, entry.reservation.task_sid, frozenset({entry.sid}))
    if reason is EndingReason.NOT_ANSWERED:
        board.state = replace(board.state, last_missed=entry)


def rejected(state: SessionState, task_sid: TaskSid, sids: frozenset[ReservationSid]) -> SessionState:
    """Return the state with these reservations of a task among those that were rejected."""
    known = state.rejections.get(task_sid, frozenset())
    if sids <= known:
        return state
    return replace(state, rejections=MappingProxyType({**state.rejections, task_sid: known | sids}))


def noticed(entry: ReservationEntry, kind: NoticeKind, at: float, notice: Notice | None = None) -> ReservationEntry:
    """Return the entry with its command over and said what became of it."""
    command = entry.command
    if command is None:
        return entry
    return replace(entry, command=None, notice=notice or notice_of(command, kind, at))


def notice_of(command: CommandInFlight, kind: NoticeKind, at: float) -> Notice:
    """Return what is said about a command that is over."""
    return Notice(
        kind=kind,
        verb=command.verb,
        at=at,
        took_s=at - command.started_at,
        target=command.target,
    )


def activity_name(state: SessionState, sid: ActivitySid | None) -> str:
    """Return the name of an activity; "" where it is not known."""
    return next((a.friendly_name for a in state.activities if a.sid == sid), "")


def _admitted(board: Board, reservation: WorkerReservation, started_at: float, at: float) -> ReservationEntry | None:
    left = board.state.memory.left.get(reservation.sid)
    if left is not None and (left.final or started_at <= left.at):
        return None
    if reservation.status not in LIVE and reservation.status is not S.UNKNOWN:
        return None
    return board.admit(reservation, at=at)


def _is_known(entry: ReservationEntry, reservation: WorkerReservation) -> bool:
    """Whether an offer that stands is what it was: so it is at nearly every poll, and thousands may stand."""
    return entry.ending is None and entry.reservation == reservation and reservation.status is S.PENDING


def _comes_back(ending: Ending, reservation: WorkerReservation, started_at: float) -> bool:
    return ending.reason is EndingReason.WITHDRAWN and started_at > ending.ended_at and reservation.status in LIVE


def _follows(board: Board, entry: ReservationEntry, reservation: WorkerReservation) -> bool:
    before, after = entry.reservation, reservation
    if after.status is S.PENDING and _is_active(board, entry.sid):
        return False
    if after.status is before.status:
        return after.date_updated >= before.date_updated
    return after.status in REACHABLE[before.status]


def _is_active(board: Board, sid: ReservationSid) -> bool:
    return sid in board.active


def _place(board: Board, entry: ReservationEntry, *, at: float, listed: bool) -> None:
    status = entry.reservation.status
    if status in TAKEN:
        board.put_active(_taken(board, entry, at))
    elif status is S.PENDING or (status is S.UNKNOWN and (listed or entry.command is not None)):
        board.put(entry)
    else:
        end(board, entry, REASONS[status], status, at)


def _taken(board: Board, entry: ReservationEntry, at: float) -> ReservationEntry:
    """Return the entry as active work, with the moments its timers run from."""
    changed_at = min(board.moment(entry.reservation.date_updated, at), at)
    if entry.reservation.status is S.ACCEPTED and entry.accepted_at is None:
        entry = replace(entry, accepted_at=changed_at)
    if entry.reservation.status is S.WRAPPING and entry.wrapping_at is None:
        entry = replace(entry, wrapping_at=changed_at)
    if entry.command is not None and entry.command.phase is CommandPhase.RINGING:
        entry = noticed(entry, NoticeKind.CONFIRMED, at)
    return entry


def _timeout_activity_name(state: SessionState) -> str:
    workspace = state.workspace
    if workspace is None:
        return ""
    return workspace.timeout_activity_name or activity_name(state, workspace.timeout_activity_sid)
