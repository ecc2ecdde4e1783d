"""How answers about reservations, tasks and timeouts change the entries, and what time does.

Owns the entries from their first sight to their leaving, but for commands (`reduce_commands`). A
reservation that a list leaves out stays: someone has to ask what became of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import is_
from types import MappingProxyType

from agent_console.session.board import Board
from agent_console.session.clicks import Notice, NoticeKind
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.session.memory import KEPT_FOR_S, Left
from agent_console.session.observing import CONFIRMED_FOR_S, TAKEN, end, noticed, observe, rejected
from agent_console.session.phones import told_by
from agent_console.session.readings import (
    ActiveListed,
    OfferTimeoutRead,
    PendingListed,
    RejectionsRead,
    ReservationGone,
    ReservationsRead,
    TasksRead,
)
from agent_console.session.state import SessionState
from agent_console.taskrouter.statuses import ReservationStatus

#: The server's clock has to move by more than this before deadlines are drawn anew.
NOTICEABLE_S = 0.25


def pending_listed(state: SessionState, message: PendingListed) -> SessionState:
    """Take in the pending list: adds and changes; what is missing stays."""
    board = Board(state)
    for reservation in message.listed.reservations:
        observe(board, reservation, started_at=message.started_at, at=message.at, listed=True)
    state = board.close()
    if state.skipped_records != message.listed.skipped:
        state = replace(state, skipped_records=message.listed.skipped)
    return state


def active_listed(state: SessionState, message: ActiveListed) -> SessionState:
    """Take in accepted and wrapping reservations, also those accepted elsewhere."""
    board = Board(state)
    for reservation in message.reservations:
        if reservation.status in TAKEN or board.find(reservation.sid) is not None:
            observe(board, reservation, started_at=message.started_at, at=message.at, listed=True)
    return board.close()


def reservations_read(state: SessionState, message: ReservationsRead) -> SessionState:
    """Take in reservations that were asked for because they were missing."""
    board = Board(state)
    for reservation in message.reservations:
        if board.find(reservation.sid) is not None:
            observe(
                board,
                reservation,
                started_at=message.started_at,
                at=message.at,
                etag=message.etag,
            )
    return board.close()


def reservation_gone(state: SessionState, message: ReservationGone) -> SessionState:
    """End a reservation that the server does not know any more."""
    board = Board(state)
    entry = board.find(message.sid)
    if entry is None or entry.ending is not None or message.started_at < entry.known_at:
        return state
    end(board, entry, EndingReason.WITHDRAWN, ReservationStatus.UNKNOWN, message.at)
    return board.close()


def tasks_read(state: SessionState, message: TasksRead) -> SessionState:
    """Put tasks on every card that is about them; say on a card without its task that it cannot be read."""

    def with_task(entry: ReservationEntry) -> ReservationEntry:
        sid = entry.reservation.task_sid
        if sid not in message.tasks:
            return entry
        task = message.tasks[sid]
        if task is None:
            return entry if entry.task or entry.task_gone else replace(entry, task_gone=True)
        if entry.task != task or entry.task_gone:
            entry = replace(entry, task=task, task_gone=False)
        workflow = task.workflow_sid
        return with_timeout(entry, message.offer_timeouts_s.get(workflow) if workflow is not None else None)

    return told_by(_each(state, with_task), message.tasks)


def offer_timeout_read(state: SessionState, message: OfferTimeoutRead) -> SessionState:
    """Give every card of a workflow its deadline."""

    def timed(entry: ReservationEntry) -> ReservationEntry:
        if entry.task is None or entry.task.workflow_sid != message.workflow_sid:
            return entry
        return with_timeout(entry, message.offer_timeout_s)

    return _each(state, timed)


def rejections_read(state: SessionState, message: RejectionsRead) -> SessionState:
    """Say on every offer how often its task was rejected before."""
    for task_sid, sids in message.rejections.items():
        state = rejected(state, task_sid, sids)

    def counted(entry: ReservationEntry) -> ReservationEntry:
        before = len(state.rejections.get(entry.reservation.task_sid, frozenset()) - {entry.sid})
        return entry if entry.rejected_before == before else replace(entry, rejected_before=before)

    return replace(state, incoming=_changed(state.incoming, counted))


def with_timeout(entry: ReservationEntry, offer_timeout_s: int | None) -> ReservationEntry:
    """Return the entry with its deadline; None: what was known stays."""
    if offer_timeout_s is None or offer_timeout_s == entry.offer_timeout_s:
        return entry
    deadline_at = entry.offered_at + offer_timeout_s
    return replace(entry, offer_timeout_s=offer_timeout_s, deadline_at=deadline_at)


def retimed(state: SessionState) -> SessionState:
    """Draw every moment anew where the estimate of the server's clock moved noticeably."""
    offset_s, used = state.server_clock.offset_s, state.memory.offset_s
    if offset_s is None or (used is not None and abs(offset_s - used) <= NOTICEABLE_S):
        return state
    shift_s = None if used is None else used - offset_s
    state = replace(state, memory=replace(state.memory, offset_s=offset_s))

    def moved(entry: ReservationEntry) -> ReservationEntry:
        offered_at = entry.reservation.date_created.timestamp() - offset_s
        timeout_s = entry.offer_timeout_s
        return replace(
            entry,
            offered_at=offered_at,
            deadline_at=None if timeout_s is None else offered_at + timeout_s,
            accepted_at=_shifted(entry.accepted_at, shift_s),
            wrapping_at=_shifted(entry.wrapping_at, shift_s),
            wrap_up_due_at=_shifted(entry.wrap_up_due_at, shift_s),
        )

    presence = state.presence
    if presence is not None:
        presence = replace(presence, since_at=_shifted(presence.since_at, shift_s))
    return _each(replace(state, presence=presence), moved)


def time_passed(state: SessionState, at: float) -> SessionState:
    """Let go what was shown for a while: ended cards, good news, a phone that nobody answered."""
    board = Board(state)
    for place in (board.incoming, board.active):
        for entry in tuple(place.values()):
            if _is_over(entry, at):
                del place[entry.sid]
            else:
                place[entry.sid] = _refreshed(entry, at)
    return _remembering(board, state, at)


def next_change_at(entry: ReservationEntry) -> float | None:
    """Return when time alone changes the entry; None: never."""
    moments: list[float] = []
    if entry.ending is not None and entry.command is None:
        moments.append(entry.ending.held_until)
    if entry.notice is not None and entry.notice.kind is NoticeKind.CONFIRMED:
        moments.append(entry.notice.at + CONFIRMED_FOR_S)
    if entry.command is not None and entry.command.until_at is not None:
        moments.append(entry.command.until_at)
    return min(moments, default=None)


def is_spent(notice: Notice | None, at: float) -> bool:
    """Whether a notice has been shown for long enough; only good news is."""
    return notice is not None and notice.kind is NoticeKind.CONFIRMED and notice.at + CONFIRMED_FOR_S <= at


def _is_over(entry: ReservationEntry, at: float) -> bool:
    """Whether the card may go; never under a command, which will want to say how it ended."""
    return entry.ending is not None and entry.command is None and entry.ending.held_until <= at


def _refreshed(entry: ReservationEntry, at: float) -> ReservationEntry:
    if is_spent(entry.notice, at):
        entry = replace(entry, notice=None)
    command = entry.command
    if command is not None and command.until_at is not None and command.until_at <= at:
        entry = noticed(entry, NoticeKind.UNKNOWN, at)
    return entry


def _remembering(board: Board, before: SessionState, at: float) -> SessionState:
    """Close the board; what left it is remembered, so that an old answer cannot bring it back."""
    gone = [
        entry
        for entry in (*before.incoming, *before.active)
        if board.find(entry.sid) is None and entry.ending is not None
    ]
    state = board.close()
    if not gone:
        return state
    left = {sid: known for sid, known in state.memory.left.items() if known.at > at - KEPT_FOR_S}
    for entry in gone:
        final = entry.ending is not None and entry.ending.reason is not EndingReason.WITHDRAWN
        left[entry.sid] = Left(at=at, final=final)
    return replace(state, memory=replace(state.memory, left=MappingProxyType(left)))


def _shifted(moment_at: float | None, shift_s: float | None) -> float | None:
    return moment_at if moment_at is None or shift_s is None else moment_at + shift_s


def _each(state: SessionState, change: Callable[[ReservationEntry], ReservationEntry]) -> SessionState:
    """Return the state with every entry changed; their order never depends on what changes here."""
    incoming, active = _changed(state.incoming, change), _changed(state.active, change)
    if incoming is state.incoming and active is state.active:
        return state
    return replace(state, incoming=incoming, active=active)


def _changed(
    entries: tuple[ReservationEntry, ...], change: Callable[[ReservationEntry], ReservationEntry]
) -> tuple[ReservationEntry, ...]:
    changed = tuple(map(change, entries))
    return entries if all(map(is_, entries, changed)) else changed
