"""Statuses, endings, notices and connection in words.

Owns every sentence about what happened; the widgets own only the captions of their own controls. It
formats and never decides. What came over the network is made visible by the widget that shows it.
"""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from agent_console.errors import ConsoleError
from agent_console.session.elsewhere import ActedElsewhere
from agent_console.session.state import (
    CommandInFlight,
    CommandPhase,
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
from agent_console.ui.durations import coarse_span, fine_span, phone, phone_in_words, span
from agent_console.ui.translating import told_error

translate = QCoreApplication.translate


def status_name(status: ReservationStatus) -> str:
    """Return the status as a chip is captioned."""
    names = {
        ReservationStatus.PENDING: translate("words", "Pending"),
        ReservationStatus.ACCEPTED: translate("words", "Accepted"),
        ReservationStatus.REJECTED: translate("words", "Rejected"),
        ReservationStatus.TIMEOUT: translate("words", "Timeout"),
        ReservationStatus.CANCELED: translate("words", "Canceled"),
        ReservationStatus.RESCINDED: translate("words", "Rescinded"),
        ReservationStatus.WRAPPING: translate("words", "Wrapping"),
        ReservationStatus.COMPLETED: translate("words", "Completed"),
        ReservationStatus.UNKNOWN: translate("words", "Unknown"),
    }
    return names[status]


def status_word(status: ReservationStatus) -> str:
    """Return the status within a row; in its own word, since not every language has small letters for it."""
    words = {
        ReservationStatus.PENDING: translate("status", "pending"),
        ReservationStatus.ACCEPTED: translate("status", "accepted"),
        ReservationStatus.REJECTED: translate("status", "rejected"),
        ReservationStatus.TIMEOUT: translate("status", "timeout"),
        ReservationStatus.CANCELED: translate("status", "canceled"),
        ReservationStatus.RESCINDED: translate("status", "rescinded"),
        ReservationStatus.WRAPPING: translate("status", "wrapping"),
        ReservationStatus.COMPLETED: translate("status", "completed"),
        ReservationStatus.UNKNOWN: translate("status", "unknown"),
    }
    return words[status]


def reservation_status(reservation: WorkerReservation) -> str:
    """Return the status in a row; a spelling this program does not know is shown as it came."""
    known = reservation.status
    if known is ReservationStatus.UNKNOWN and reservation.reservation_status:
        return reservation.reservation_status
    return status_word(known)


def caller_title(task: Task | None, *, gone: bool = False) -> str:
    """Who is calling: the name, or that it is not known."""
    if task is None:
        if gone:
            return translate("words", "Task no longer available")
        return translate("words", "Reading the task…")
    return caller_of(task).name or unknown_caller()


def unknown_caller() -> str:
    """Return what stands for a name that is not known."""
    return translate("words", "Unknown caller")


def caller_number(task: Task | None) -> str:
    """Return the caller's number, formatted; empty where there is none."""
    return phone(caller_of(task).number) if task is not None else ""


def under_way(command: CommandInFlight) -> str:
    """Return what a click is doing, on the button that was pressed."""
    if command.phase is CommandPhase.CHECKING:
        return translate("words", "Checking…")
    doing = {
        Verb.ACCEPT: translate("words", "Accepting…"),
        Verb.REJECT: translate("words", "Rejecting…"),
        Verb.DEQUEUE: translate("words", "Dialling…"),
        Verb.CALL: translate("words", "Dialling…"),
        Verb.CONFERENCE: translate("words", "Dialling…"),
        Verb.REDIRECT: translate("words", "Redirecting…"),
        Verb.WRAP_UP: translate("words", "Wrapping up…"),
        Verb.COMPLETE: translate("words", "Completing…"),
        Verb.SET_ACTIVITY: translate("words", "Changing…"),
        Verb.MOVE_WORKER: translate("words", "Changing…"),
    }
    return doing[command.verb]


def activity_change(command: CommandInFlight) -> str:
    """Return what a change of activity is doing, and what was chosen meanwhile."""
    change = f"{under_way(command)} {command.target}".strip()
    if command.phase is not CommandPhase.CHECKING:
        change = translate("words", "Changing to {activity}").format(activity=command.target)
    if not command.then:
        return change
    return translate("words", "{change}, then {activity}").format(change=change, activity=command.then)


def command_line(command: CommandInFlight) -> str:
    """Return what the agent should know while a command is under way; may be empty."""
    match command.phase:
        case CommandPhase.SENDING:
            return ""
        case CommandPhase.CHECKING:
            return translate("words", "No clear answer came. Checking what became of it…")
        case CommandPhase.RINGING:
            target = phone_in_words(command.target) or translate("words", "your phone")
            return translate("words", "Ringing {phone}: answer it there.").format(phone=target)
        case _:
            assert_never(command.phase)


def verb_noun(verb: Verb) -> str:
    """Return the verb as the subject of a sentence."""
    nouns = {
        Verb.ACCEPT: translate("words", "Accept"),
        Verb.REJECT: translate("words", "Reject"),
        Verb.DEQUEUE: translate("words", "Dequeue"),
        Verb.CALL: translate("words", "Call"),
        Verb.CONFERENCE: translate("words", "Conference"),
        Verb.REDIRECT: translate("words", "Redirect"),
        Verb.WRAP_UP: translate("words", "Wrap up"),
        Verb.COMPLETE: translate("words", "Complete"),
        Verb.SET_ACTIVITY: translate("words", "Change of activity"),
        Verb.MOVE_WORKER: translate("words", "Change of activity"),
    }
    return nouns[verb]


def notice_line(notice: Notice) -> str:
    """How a command ended, in one or two sentences; what the server said follows."""
    return " ".join(part for part in (_outcome(notice), told_error(notice.error)) if part)


def _outcome(notice: Notice) -> str:
    if notice.kind is NoticeKind.STANDS:
        return _standing(notice)
    outcomes = {
        NoticeKind.CONFIRMED: translate("words", "{verb}: confirmed in {span}."),
        NoticeKind.NOT_SENT: translate("words", "{verb} was not sent. Try again."),
        NoticeKind.NOT_CONFIRMED: translate("words", "{verb} had no effect so far. Try again."),
        NoticeKind.BUSY: translate("words", "{verb} was not carried out: TaskRouter is busy. Try again."),
        NoticeKind.REFUSED: translate("words", "{verb} was refused."),
        NoticeKind.TOO_LATE: translate("words", "{verb} came too late."),
        NoticeKind.UNKNOWN: translate("words", "{verb}: what became of it is not known yet."),
        NoticeKind.NOT_AUTHORIZED: translate("words", "{verb} is not permitted with this key."),
    }
    return outcomes[notice.kind].format(verb=verb_noun(notice.verb), span=fine_span(notice.took_s))


def _standing(notice: Notice) -> str:
    if notice.verb is Verb.REDIRECT:
        return translate("words", "The caller was sent on. The offer still stands: accept it, or let it go.")
    target = phone_in_words(notice.target) or translate("words", "Your phone")
    # Nothing that TaskRouter says tells what becomes of this leg: the offer does not wait for it.
    line = translate("words", "{phone} was called; whether it answers is not told. The offer still stands.")
    return line.format(phone=target)


def settled_reason(status: ReservationStatus) -> str:
    """Return why an offer was over, within a sentence."""
    reasons = {
        ReservationStatus.RESCINDED: translate("words", "taken by another agent"),
        ReservationStatus.CANCELED: translate("words", "the caller left"),
        ReservationStatus.TIMEOUT: translate("words", "not answered in time"),
        ReservationStatus.REJECTED: translate("words", "it had been rejected"),
        ReservationStatus.ACCEPTED: translate("words", "it had been accepted"),
        ReservationStatus.WRAPPING: translate("words", "it had been accepted"),
        ReservationStatus.COMPLETED: translate("words", "the work was complete"),
    }
    return reasons.get(status, translate("words", "it was withdrawn"))


def unwritten_line(trouble: ConsoleError) -> str:
    """Say what it means that clicks cannot be written down."""
    line = translate(
        "words", "Your clicks are sent, but cannot be noted on this computer: a crash would leave them untold. {reason}"
    )
    return line.format(reason=told_error(trouble))


#: What a click cannot have come too late for.
_NO_RACE = {
    EndingReason.NOT_ANSWERED,
    EndingReason.COMPLETED,
    EndingReason.PHONE_NOT_CONNECTED,
    EndingReason.PHONE_NOT_ANSWERED,
    EndingReason.PHONE_NOT_REACHED,
}


def ending_line(entry: ReservationEntry, ending: Ending) -> str:
    """Why an offer is over, as the agent should hear it; after a click that lost the race, that it came too late."""
    notice = entry.notice
    lost = ending.reason not in _NO_RACE and not ending.by_me
    if notice is not None and notice.kind is NoticeKind.TOO_LATE and lost:
        return translate("words", "Too late: {reason}").format(reason=settled_reason(ending.status))
    return _ending_reason(entry, ending)


def _ending_reason(entry: ReservationEntry, ending: Ending) -> str:
    if ending.reason is EndingReason.NOT_ANSWERED:
        return _not_answered(entry, ending)
    if ending.reason is EndingReason.REJECTED:
        return _rejected(ending)
    reasons = {
        EndingReason.TAKEN_BY_ANOTHER: translate("words", "Taken by another agent"),
        EndingReason.CALLER_LEFT: translate("words", "Caller left"),
        EndingReason.PHONE_NOT_CONNECTED: translate("words", "{phone} was not connected"),
        EndingReason.PHONE_NOT_ANSWERED: translate(
            "words", "{phone} was not answered: the offer goes on, perhaps to you again"
        ),
        EndingReason.PHONE_NOT_REACHED: translate(
            "words", "{phone} was busy or could not be reached: the offer goes on, perhaps to you again"
        ),
        EndingReason.WITHDRAWN: translate("words", "The offer was withdrawn"),
        EndingReason.COMPLETED: translate("words", "Completed"),
    }
    return reasons[ending.reason].format(phone=_phone_of(entry))


def _phone_of(entry: ReservationEntry) -> str:
    target = entry.notice.target if entry.notice is not None else ""
    return phone_in_words(target) or translate("words", "Your phone")


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
    return translate("words", "Rejected: you are now {activity}").format(activity=ending.activity_name)


def presence_notice_line(notice: PresenceNotice, now: float) -> str:
    """Who or what moved the worker, said loudly."""
    match notice.cause:
        case PresenceChangeCause.MISSED_OFFER:
            return _missed_offer(notice)
        case PresenceChangeCause.ELSEWHERE:
            moved = translate("words", "Your activity was changed elsewhere {span} ago: {before} → {after}.")
            return moved.format(span=coarse_span(now - notice.at), before=notice.from_name, after=notice.to_name)
        case _:
            assert_never(notice.cause)


def _missed_offer(notice: PresenceNotice) -> str:
    missed = notice.missed
    if missed is None:
        line = translate("words", "You did not answer an offer: you are now {activity}.")
        return line.format(activity=notice.to_name)
    task = missed.task
    name = caller_of(task).name if task is not None else ""
    number = phone_in_words(caller_of(task).number) if task is not None else ""
    who = name or number or translate("words", "an offer")
    if missed.offer_timeout_s is None:
        line = translate("words", "You did not answer {caller} in time: you are now {activity}.")
        return line.format(caller=who, activity=notice.to_name)
    line = translate("words", "You did not answer {caller} in {span}: you are now {activity}.")
    return line.format(caller=who, span=span(missed.offer_timeout_s), activity=notice.to_name)


def elsewhere_line(acted: ActedElsewhere) -> str:
    """Say that somebody else acts for the worker; who that is the API does not tell."""
    if acted.status is None:
        return translate(
            "words",
            "Your activity was changed elsewhere again, after you had changed it here. Is a console of yours open on "
            "another desk? This one sets nothing back.",
        )
    if acted.status is ReservationStatus.REJECTED:
        line = translate(
            "words",
            "{caller} was rejected elsewhere, not here. Is a console of yours open on another desk, or does a program "
            "answer for you? This one sets nothing back.",
        )
    else:
        line = translate(
            "words",
            "{caller} was accepted elsewhere, not here. Is a console of yours open on another desk, or does a program "
            "answer for you? This one sets nothing back.",
        )
    name = caller_of(acted.task).name if acted.task is not None else ""
    return line.format(caller=name or translate("words", "An offer"))
