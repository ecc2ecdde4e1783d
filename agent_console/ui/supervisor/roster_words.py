"""The roster in words.

Owns the sentences about workers and about the roster as a whole. It formats and never decides.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from agent_console.history.rows import HistoryRow
from agent_console.session.roster_entries import LONGEST_TEXT, MOST_OFFERS, RosterEntry, RosterState
from agent_console.taskrouter.text import plain
from agent_console.ui.durations import coarse_span, date_and_time, number, phone, time_of_day
from agent_console.ui.translating import counted, told_error

translate = QCoreApplication.translate


def lasted(entry: RosterEntry, server_now: datetime | None) -> str:
    """Return how long a worker has been in the activity: 1 h 12 min; empty while that is not known."""
    if entry.activity_since is None or server_now is None:
        return ""
    return coarse_span((server_now - entry.activity_since).total_seconds())


def offers(entry: RosterEntry) -> str:
    """Return a worker's pending offers: 1 offer; empty where there is none, or nobody looked."""
    count = entry.pending_offers
    if not count:
        return ""
    if count >= MOST_OFFERS:
        return translate("roster", "{n}+ offers").format(n=number(MOST_OFFERS))
    return counted("roster", "%Ln offers", "1 offer", count)


def spoken(entry: RosterEntry, server_now: datetime | None) -> str:
    """Return a worker's whole line for a screen reader."""
    return ", ".join(filter(None, (entry.name, entry.activity_name, lasted(entry, server_now), offers(entry))))


def activity_line(entry: RosterEntry | None, server_now: datetime | None, missed: HistoryRow | None = None) -> str:
    """Return a worker's activity for the head of the review: Offline since 14:02, or since 23 Nov 14:02.

    ``missed`` is the offer that moved the worker there: Offline since 14:02: did not answer +1 415 555 0137.
    """
    if entry is None:
        return translate("roster", "Not in the workspace any more")
    since = entry.activity_since
    if since is None or server_now is None:
        return entry.activity_name
    is_today = since.astimezone().date() == server_now.astimezone().date()
    moment = time_of_day(since) if is_today else date_and_time(since, server_now)
    if missed is None:
        return translate("roster", "{activity} since {moment}").format(activity=entry.activity_name, moment=moment)
    caller = plain(missed.caller_name, LONGEST_TEXT) or phone(missed.caller_number)
    return translate("roster", "{activity} since {moment}: did not answer {caller}").format(
        activity=entry.activity_name, moment=moment, caller=caller or translate("roster", "an offer")
    )


def count_line(state: RosterState) -> str:
    """Return how many workers there are: 214 workers · 131 available; empty before they are known."""
    if state.loaded_at is None:
        return ""
    count = len(state.workers)
    line = counted("roster", "%Ln workers · {available} available", "1 worker · {available} available", count)
    return line.format(available=number(state.available))


def no_workers_line(state: RosterState, wanted: str) -> str:
    """Return what is said where the list is empty."""
    if state.loaded_at is None and state.error is not None:
        unread = translate("roster", "The workers could not be read.")
        return f"{unread} {told_error(state.error)}"
    if state.loading or state.loaded_at is None:
        return translate("roster", "Reading the workers…")
    if wanted and state.workers:
        return translate("roster", "No worker has that name, skill or activity.")
    return translate("roster", "There are no workers in this workspace.")
