"""What reservations and callers are called.

Owns the names of statuses and what stands for a caller; what happened is said by `click_words`, `ending_words` and
`presence_words`, under the same context of the catalogues. They format and never decide. What came over the network is
made visible by the widget that shows it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.taskrouter.attributes import caller_of
from agent_console.taskrouter.resources import Task, WorkerReservation
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.durations import phone

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
