"""One reservation on screen, and how it ended, as frozen values.

Owns the shape that `reduce` produces and that a card shows. Moments named ``…_at`` are monotonic seconds of the
session's clock unless they are datetimes, which are the server's, in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from agent_console.session.clicks import CommandInFlight, Notice
from agent_console.taskrouter.resources import Task, WorkerReservation
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus


class EndingReason(Enum):
    """Why an offer is over, as the agent should hear it."""

    TAKEN_BY_ANOTHER = "taken_by_another"
    CALLER_LEFT = "caller_left"
    PHONE_NOT_CONNECTED = "phone_not_connected"
    """It was canceled while a phone rang for it; whether the phone or the caller did it the task has yet to tell."""
    PHONE_NOT_ANSWERED = "phone_not_answered"
    """A phone rang for it as long as it was told to, and nobody answered."""
    PHONE_NOT_REACHED = "phone_not_reached"
    """A phone was called for it, and was busy or could not be reached."""
    NOT_ANSWERED = "not_answered"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    """It is gone and nothing says why (404, or a status this program does not know)."""
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """The end of an offer or of active work. The card stays until ``held_until`` and then goes.

    ``by_me`` is True where a click here ended it. ``activity_name`` is where a rejection or a
    timeout put the worker, as far as it is known. ``rang_out``: a phone rang for as long as it was told to.
    """

    reason: EndingReason
    status: ReservationStatus
    ended_at: float
    held_until: float
    by_me: bool = False
    activity_name: str = ""
    rang_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationEntry:
    """One reservation on screen, with everything known about it.

    ``offered_at`` and ``deadline_at`` are the server's moments on the monotonic scale;
    ``deadline_at`` is None where the workflow's timeout could not be read: then elapsed time is
    shown, never a guess. ``accepted_at`` runs the timer of active work. ``task_gone`` is True where
    the task could not be read (purged or not permitted). ``known_at`` is when a command or a
    reading settled what ``reservation`` says: answers to earlier questions are ignored.
    ``rejected_before`` counts how often this task was rejected by this worker, in this run or an earlier one;
    ``wrap_up_due_at`` is when wrapping up should be done, None where nothing limits it.
    """

    reservation: WorkerReservation
    offered_at: float
    seen_at: float
    task: Task | None = None
    task_gone: bool = False
    offer_timeout_s: int | None = None
    deadline_at: float | None = None
    accepted_at: float | None = None
    wrapping_at: float | None = None
    command: CommandInFlight | None = None
    notice: Notice | None = None
    ending: Ending | None = None
    etag: str | None = None
    known_at: float = float("-inf")
    rejected_before: int = 0
    wrap_up_due_at: float | None = None

    @property
    def sid(self) -> ReservationSid:
        """The reservation's SID, the key everywhere."""
        return self.reservation.sid

    @property
    def is_actionable(self) -> bool:
        """Whether a button may be pressed: not ended, nothing in flight."""
        return self.ending is None and self.command is None
