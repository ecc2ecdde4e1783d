"""How clicks on reservations change the entries.

Owns the command in flight and the notice it leaves behind. A command's answer counts from when it
came: what was asked before cannot change it any more.
"""

from __future__ import annotations

from dataclasses import replace

from agent_console.session.board import Board
from agent_console.session.clicks import CommandInFlight, CommandPhase, NoticeKind
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.session.messages import (
    CommandChecking,
    CommandFinished,
    CommandRinging,
    CommandStarted,
    IntentSettled,
    IntentsTroubled,
    NoticeDismissed,
    SettledDismissed,
    WrapUpDue,
)
from agent_console.session.observing import activity_name, end, notice_of, noticed, observe
from agent_console.session.phones import failed, is_not_placed, remembered, used
from agent_console.session.readings import PhonesRemembered
from agent_console.session.reduce_presence import moved_by_me
from agent_console.session.state import SessionState
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus


def started(state: SessionState, message: CommandStarted) -> SessionState:
    """Show that a click is being sent; a second one while the first is under way changes nothing."""
    board = Board(state)
    entry = board.find(message.sid)
    if entry is None or not entry.is_actionable:
        return state
    command = CommandInFlight(
        verb=message.verb,
        phase=CommandPhase.SENDING,
        started_at=message.at,
        target=message.target,
    )
    board.put(replace(entry, command=command, notice=None))
    state = board.close()
    return replace(state, phones=used(state.phones, message.verb, message.target))


def checking(state: SessionState, message: CommandChecking) -> SessionState:
    """Show that the outcome is unknown."""
    board = Board(state)
    entry = board.find(message.sid)
    if entry is None or entry.command is None:
        return state
    board.put(replace(entry, command=replace(entry.command, phase=CommandPhase.CHECKING)))
    return board.close()


def ringing(state: SessionState, message: CommandRinging) -> SessionState:
    """Show that a phone rings; what the next polls say of the reservation ends it."""
    board = Board(state)
    entry = board.find(message.sid)
    if entry is None or entry.command is None:
        return state
    command = replace(entry.command, phase=CommandPhase.RINGING, until_at=message.until_at)
    board.put(replace(entry, command=command))
    # Still pending is what it was when the click was sent: an end that was seen since counts more.
    observe(board, message.reservation, started_at=command.started_at, at=message.at, etag=message.etag)
    _settle(board, message.sid, message.at)
    _stop_ringing(board, message.sid, message.at)
    return board.close()


def finished(state: SessionState, message: CommandFinished) -> SessionState:
    """Say what became of a click, and what its answer says of the reservation."""
    board = Board(state)
    entry = board.find(message.sid)
    if entry is None:
        return state
    if message.gone and entry.ending is None:
        end(board, entry, EndingReason.WITHDRAWN, ReservationStatus.UNKNOWN, message.at)
    if message.reservation is not None:
        observe(
            board,
            message.reservation,
            started_at=message.at,
            at=message.at,
            etag=message.etag,
        )
    if message.reservation is not None or message.gone:
        _settle(board, message.sid, message.at)
    if (entry := board.find(message.sid)) is not None:
        entry = _told(board, entry, message)
        board.put(entry)
    state = board.close()
    if message.moved_to is not None and message.kind is NoticeKind.CONFIRMED:
        state = moved_by_me(state, message.moved_to, message.at)
    if is_not_placed(message.error) and entry is not None and entry.notice is not None:
        state = replace(state, phones=failed(state.phones, entry.notice.target))
    return state


def wrap_up_due(state: SessionState, message: WrapUpDue) -> SessionState:
    """Say until when work that wraps up should be done."""
    board = Board(state)
    entry = board.find(message.sid)
    if entry is None or entry.ending is not None:
        return state
    board.put(replace(entry, wrap_up_due_at=message.due_at))
    return board.close()


def dismissed(state: SessionState, message: NoticeDismissed) -> SessionState:
    """Take a notice away."""
    board = Board(state)
    entry = board.find(message.sid)
    if entry is None or entry.notice is None:
        return state
    board.put(replace(entry, notice=None))
    return board.close()


def phones_remembered(state: SessionState, message: PhonesRemembered) -> SessionState:
    """Put the phones of an earlier run behind those of this one."""
    return replace(state, phones=remembered(state.phones, message.phones)) if message.phones else state


def intents_troubled(state: SessionState, message: IntentsTroubled) -> SessionState:
    """Say that clicks cannot be written down, or that they can again."""
    known = state.intents_trouble
    if (message.error is None and known is None) or (known is not None and str(known) == str(message.error)):
        return state
    return replace(state, intents_trouble=message.error)


def intent_settled(state: SessionState, message: IntentSettled) -> SessionState:
    """Tell what became of a click whose end was not known; its card says so no more."""
    told = sorted((*state.settled, message.settled), key=lambda one: one.intent.clicked_at)
    state = replace(state, settled=tuple(told))
    sid, board = message.settled.intent.reservation_sid, Board(state)
    entry = board.find(sid) if sid is not None else None
    if entry is not None and entry.notice is not None and entry.notice.kind is NoticeKind.UNKNOWN:
        board.put(replace(entry, notice=None))
    return board.close()


def settled_dismissed(state: SessionState, _message: SettledDismissed) -> SessionState:
    """Take what was told of an earlier run away."""
    return replace(state, settled=()) if state.settled else state


def _settle(board: Board, sid: ReservationSid, at: float) -> None:
    entry = board.find(sid)
    if entry is not None:
        board.put(replace(entry, known_at=at))


def _stop_ringing(board: Board, sid: ReservationSid, at: float) -> None:
    """Settle a phone that a reading has overtaken: it was answered, or the offer ended, before the server's answer."""
    entry = board.find(sid)
    if entry is not None and entry.ending is not None:
        board.put(noticed(entry, NoticeKind.TOO_LATE, at))
    elif entry is not None and sid in board.active:
        board.put(noticed(entry, NoticeKind.CONFIRMED, at))


def _told(board: Board, entry: ReservationEntry, message: CommandFinished) -> ReservationEntry:
    """Return the entry with the notice; a rejection's ending says where the worker went."""
    if entry.command is not None:
        notice = replace(notice_of(entry.command, message.kind, message.at), error=message.error)
        entry = noticed(entry, message.kind, message.at, notice)
    if entry.ending is not None and message.moved_to is not None and entry.ending.by_me:
        name = activity_name(board.state, message.moved_to)
        entry = replace(entry, ending=replace(entry.ending, activity_name=name))
    return entry
