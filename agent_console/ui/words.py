"""Statuses, endings, notices and connection in words.

Owns every sentence about what happened; the widgets own only the captions of their own controls. It formats and never
decides. What came over the network is made visible by the widget that shows it.
"""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from agent_console.errors import ConsoleError
from agent_console.session.state import (
    CommandInFlight,
    CommandPhase,
    ConnectionPhase,
    ConnectionStatus,
    Ending,
    EndingReason,
    Notice,
    NoticeKind,
    PresenceChangeCause,
    PresenceNotice,
    ReservationEntry,
    Verb,
)
from agent_console.taskrouter.attributes import caller_of
from agent_console.taskrouter.resources import Task, WorkerReservation
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.durations import coarse_span, fine_span, phone, span, time_of_day

translate = QCoreApplication.translate


def status_name(status: ReservationStatus) -> str:
    """The status as a chip is captioned."""
    match status:
        case ReservationStatus.PENDING:
            return translate("words", "Pending")
        case ReservationStatus.ACCEPTED:
            return translate("words", "Accepted")
        case ReservationStatus.REJECTED:
            return translate("words", "Rejected")
        case ReservationStatus.TIMEOUT:
            return translate("words", "Timeout")
        case ReservationStatus.CANCELED:
            return translate("words", "Canceled")
        case ReservationStatus.RESCINDED:
            return translate("words", "Rescinded")
        case ReservationStatus.WRAPPING:
            return translate("words", "Wrapping")
        case ReservationStatus.COMPLETED:
            return translate("words", "Completed")
        case ReservationStatus.UNKNOWN:
            return translate("words", "Unknown")
        case _:
            assert_never(status)


def reservation_status(reservation: WorkerReservation) -> str:
    """The status in a row; a spelling this program does not know is shown as it came."""
    known = reservation.status
    if known is ReservationStatus.UNKNOWN and reservation.reservation_status:
        return reservation.reservation_status
    return status_name(known)


def caller_title(task: Task | None, *, gone: bool = False) -> str:
    """Who is calling: the name, or that it is not known."""
    if task is None:
        if gone:
            return translate("words", "Task no longer available")
        return translate("words", "Reading the task…")
    return caller_of(task).name or unknown_caller()


def unknown_caller() -> str:
    """What stands for a name that is not known."""
    return translate("words", "Unknown caller")


def caller_number(task: Task | None) -> str:
    """The caller's number, formatted; empty where there is none."""
    return phone(caller_of(task).number) if task is not None else ""


def under_way(command: CommandInFlight) -> str:
    """What a click is doing, on the button that was pressed."""
    if command.phase is CommandPhase.CHECKING:
        return translate("words", "Checking…")
    match command.verb:
        case Verb.ACCEPT:
            return translate("words", "Accepting…")
        case Verb.REJECT:
            return translate("words", "Rejecting…")
        case Verb.DEQUEUE | Verb.CALL | Verb.CONFERENCE:
            return translate("words", "Dialling…")
        case Verb.REDIRECT:
            return translate("words", "Redirecting…")
        case Verb.WRAP_UP:
            return translate("words", "Wrapping up…")
        case Verb.COMPLETE:
            return translate("words", "Completing…")
        case Verb.SET_ACTIVITY:
            return translate("words", "Changing…")
        case _:
            assert_never(command.verb)


def command_line(command: CommandInFlight) -> str:
    """What the agent should know while a command is under way, in a sentence; empty while there is nothing to do."""
    match command.phase:
        case CommandPhase.SENDING:
            return ""
        case CommandPhase.CHECKING:
            return translate("words", "No clear answer came. Checking what became of it…")
        case CommandPhase.RINGING:
            target = phone(command.target) or translate("words", "your phone")
            return translate("words", "Ringing {phone}: answer it there.").format(phone=target)
        case _:
            assert_never(command.phase)


def verb_noun(verb: Verb) -> str:
    """The verb as the subject of a sentence."""
    match verb:
        case Verb.ACCEPT:
            return translate("words", "Accept")
        case Verb.REJECT:
            return translate("words", "Reject")
        case Verb.DEQUEUE:
            return translate("words", "Dequeue")
        case Verb.CALL:
            return translate("words", "Call")
        case Verb.CONFERENCE:
            return translate("words", "Conference")
        case Verb.REDIRECT:
            return translate("words", "Redirect")
        case Verb.WRAP_UP:
            return translate("words", "Wrap up")
        case Verb.COMPLETE:
            return translate("words", "Complete")
        case Verb.SET_ACTIVITY:
            return translate("words", "Change of activity")
        case _:
            assert_never(verb)


def notice_line(notice: Notice) -> str:
    """How a command ended, in one or two sentences; what the server said follows."""
    return " ".join(part for part in (_outcome(notice), _reason(notice.error)) if part)


def _outcome(notice: Notice) -> str:
    verb = verb_noun(notice.verb)
    match notice.kind:
        case NoticeKind.CONFIRMED:
            done = translate("words", "{verb}: done in {span}.")
            return done.format(verb=verb, span=fine_span(notice.took_s))
        case NoticeKind.NOT_SENT:
            return translate("words", "{verb} was not sent. Try again.").format(verb=verb)
        case NoticeKind.BUSY:
            busy = translate("words", "{verb} was not carried out: TaskRouter is busy. Try again.")
            return busy.format(verb=verb)
        case NoticeKind.REFUSED:
            return translate("words", "{verb} was refused.").format(verb=verb)
        case NoticeKind.TOO_LATE:
            return translate("words", "{verb} came too late.").format(verb=verb)
        case NoticeKind.UNKNOWN:
            unknown = translate("words", "{verb}: what became of it is not known yet.")
            return unknown.format(verb=verb)
        case NoticeKind.NOT_AUTHORIZED:
            return translate("words", "{verb} is not permitted with this key.").format(verb=verb)
        case _:
            assert_never(notice.kind)


def _reason(error: ConsoleError | None) -> str:
    return str(error) if error is not None else ""


def ending_line(entry: ReservationEntry, ending: Ending) -> str:
    """Why an offer is over, as the agent should hear it."""
    match ending.reason:
        case EndingReason.TAKEN_BY_ANOTHER:
            return translate("words", "Taken by another agent")
        case EndingReason.CALLER_LEFT:
            return translate("words", "Caller left")
        case EndingReason.NOT_ANSWERED:
            return _not_answered(entry, ending)
        case EndingReason.REJECTED:
            return _rejected(ending)
        case EndingReason.WITHDRAWN:
            return translate("words", "The offer was withdrawn")
        case EndingReason.COMPLETED:
            return translate("words", "Completed")
        case _:
            assert_never(ending.reason)


def _not_answered(entry: ReservationEntry, ending: Ending) -> str:
    if entry.offer_timeout_s is None:
        missed = translate("words", "Not answered in time")
    else:
        missed = translate("words", "Not answered in {span}")
        missed = missed.format(span=span(entry.offer_timeout_s))
    if not ending.activity_name:
        return missed
    moved = translate("words", "{missed}: you are now {activity}")
    return moved.format(missed=missed, activity=ending.activity_name)


def _rejected(ending: Ending) -> str:
    if not ending.by_me:
        return translate("words", "Rejected elsewhere")
    if not ending.activity_name:
        return translate("words", "Rejected")
    return translate("words", "Rejected: you are now {activity}").format(
        activity=ending.activity_name
    )


def connection_line(connection: ConnectionStatus, now: float) -> str:
    """The link to TaskRouter at a monotonic moment, for the pill in the header."""
    match connection.phase:
        case ConnectionPhase.CONNECTING:
            return translate("words", "Connecting…")
        case ConnectionPhase.CONNECTED:
            return _checked(translate("words", "Connected"), connection, now)
        case ConnectionPhase.SLOW:
            return _checked(translate("words", "Slow"), connection, now)
        case ConnectionPhase.RECONNECTING:
            if connection.retry_at is None or connection.retry_at <= now:
                return translate("words", "Reconnecting…")
            again = translate("words", "Reconnecting in {span}")
            return again.format(span=span(connection.retry_at - now + 0.999))
        case ConnectionPhase.OFFLINE:
            if connection.failing_since is None:
                return translate("words", "Offline")
            since = translate("words", "Offline since {time}")
            return since.format(time=time_of_day(connection.failing_since))
        case ConnectionPhase.NOT_AUTHORIZED:
            return translate("words", "Not authorized")
        case _:
            assert_never(connection.phase)


def _checked(state: str, connection: ConnectionStatus, now: float) -> str:
    if connection.last_answer_at is None:
        return state
    checked = translate("words", "{state} · checked {span} ago")
    return checked.format(state=state, span=fine_span(now - connection.last_answer_at))


def connection_problem(connection: ConnectionStatus) -> str:
    """What a broken link means for the agent, for the banner; empty while nothing is wrong."""
    reason = _reason(connection.error)
    match connection.phase:
        case ConnectionPhase.OFFLINE:
            problem = translate(
                "words", "Offline: new offers are not seen and what is shown may be out of date."
            )
        case ConnectionPhase.NOT_AUTHORIZED:
            problem = translate(
                "words", "TaskRouter does not accept the key: nothing is up to date."
            )
        case _:
            return ""
    return f"{problem} {reason}".strip()


def presence_notice_line(notice: PresenceNotice, now: float) -> str:
    """Who or what moved the worker, said loudly."""
    match notice.cause:
        case PresenceChangeCause.MISSED_OFFER:
            return _missed_offer(notice)
        case PresenceChangeCause.ELSEWHERE:
            moved = translate(
                "words", "Your activity was changed elsewhere {span} ago: {before} → {after}."
            )
            return moved.format(
                span=coarse_span(now - notice.at), before=notice.from_name, after=notice.to_name
            )
        case _:
            assert_never(notice.cause)


def _missed_offer(notice: PresenceNotice) -> str:
    missed = notice.missed
    if missed is None:
        line = translate("words", "You did not answer an offer: you are now {activity}.")
        return line.format(activity=notice.to_name)
    task = missed.task
    name = caller_of(task).name if task is not None else ""
    who = name or caller_number(task) or translate("words", "an offer")
    if missed.offer_timeout_s is None:
        line = translate("words", "You did not answer {caller} in time: you are now {activity}.")
        return line.format(caller=who, activity=notice.to_name)
    line = translate("words", "You did not answer {caller} in {span}: you are now {activity}.")
    return line.format(caller=who, span=span(missed.offer_timeout_s), activity=notice.to_name)
