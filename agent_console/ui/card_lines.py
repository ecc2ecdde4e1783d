"""What a card says in the room for its line, and how loudly: of an offer, and of work in hand.

Owns the order in which one thing to be said goes before another. The sentences are those of `*_words`.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from agent_console.session.clicks import NoticeKind
from agent_console.session.entries import ReservationEntry
from agent_console.settings import WorkSettings
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import click_words, ending_words
from agent_console.ui.completion import due_words, forgotten_line
from agent_console.ui.durations import clock_face, number
from agent_console.ui.instructions.words import rejections_line

translate = QCoreApplication.translate

#: An hour before TaskRouter deletes a task that is still assigned (reference 2.1).
FORGOTTEN_AFTER_S = 23 * 3600.0


class CardLine(NamedTuple):
    """A sentence, its tone (none for a warning, accent, calm, bad, ended), and whether it can be put away."""

    text: str = ""
    tone: str = ""
    dismissible: bool = False


def offer_line(entry: ReservationEntry, *, warned_at: int, obstacle: str) -> CardLine:
    """Return what is said of an offer.

    At ``warned_at`` rejections it may be lost; ``obstacle`` says why it cannot be dequeued.
    """
    said = _happening(entry)
    if said is not None:
        return said
    rejected = rejections_line(entry.rejected_before, warned_at)
    return CardLine(rejected) if rejected else CardLine(obstacle, "calm")


def waiting_line(entry: ReservationEntry, since: float | None, now: float, *, stale: bool) -> str:
    """Return how long a caller has waited since a monotonic moment, and how important that is."""
    parts = []
    if since is not None:
        parts.append(translate("card", "waiting {time}").format(time=clock_face(now - since)))
    if entry.task is not None and entry.task.priority > 0:
        parts.append(translate("card", "priority {n}").format(n=number(entry.task.priority)))
    if stale:
        parts.append(translate("card", "not up to date"))
    return " · ".join(parts)


def work_line(entry: ReservationEntry, now: float, work: WorkSettings) -> CardLine:
    """Return what is said of work in hand."""
    said = _happening(entry)
    if said is not None:
        return said
    if entry.notice is not None:
        return CardLine(click_words.notice_line(entry.notice), "calm")
    if entry.accepted_at is not None and now - entry.accepted_at >= FORGOTTEN_AFTER_S:
        return CardLine(forgotten_line())
    due_at = wrap_up_due_at(entry)
    if due_at is None:
        return CardLine()
    due = due_words(due_at - now, completes=work.complete_after_wrap_up)
    return CardLine(due, "bad" if now >= due_at else "calm")


def wrap_up_due_at(entry: ReservationEntry) -> float | None:
    """Return when wrapping up should be done; None where it is not under way, or has no limit."""
    return entry.wrap_up_due_at if entry.reservation.status is ReservationStatus.WRAPPING else None


def _happening(entry: ReservationEntry) -> CardLine | None:
    """Return how it ended, what a click is doing, or why it came to nothing; None where there is none of these."""
    if entry.ending is not None:
        return CardLine(ending_words.ending_line(entry, entry.ending), "ended")
    if entry.command is not None:
        return CardLine(click_words.command_line(entry.command), "accent")
    if entry.notice is None or entry.notice.kind is NoticeKind.CONFIRMED:
        return None
    return CardLine(click_words.notice_line(entry.notice), dismissible=True)
