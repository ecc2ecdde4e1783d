"""Why an offer is over, as the agent should hear it.

Owns those sentences.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.session.clicks import NoticeKind
from agent_console.session.entries import Ending, EndingReason, ReservationEntry
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.durations import phone_in_words, span

translate = QCoreApplication.translate


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
