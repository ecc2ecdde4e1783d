"""The one line of figures under the history.

Owns the arithmetic. Offers that others took or callers gave up are nobody's miss and count in no
rate.
"""

from __future__ import annotations

from statistics import median

from PySide6.QtCore import QCoreApplication, QLocale

from agent_console.session.state import HistoryState
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.durations import number, span

translate = QCoreApplication.translate

TAKEN = frozenset({ReservationStatus.ACCEPTED, ReservationStatus.WRAPPING, ReservationStatus.COMPLETED})
NOT_TAKEN = frozenset({ReservationStatus.REJECTED, ReservationStatus.TIMEOUT})


def figures_line(state: HistoryState) -> str:
    """Say how many, the accept rate over all statuses, and the medians of the rows shown."""
    counts = dict(state.counts)
    total = sum(counts.values())
    parts = [
        translate("history", "1 reservation")
        if total == 1
        else translate("history", "{n} reservations").format(n=number(total))
    ]
    taken = sum(counts.get(status, 0) for status in TAKEN)
    decided = taken + sum(counts.get(status, 0) for status in NOT_TAKEN)
    if decided:
        rate = QLocale().toString(100 * taken / decided, "f", 0)
        parts.append(translate("history", "accept rate {n} %").format(n=rate))
    answers = [row.answered_after_s for row in state.rows if row.answered_after_s is not None]
    if answers:
        parts.append(translate("history", "median answer {span}").format(span=span(median(answers) + 0.5)))
    handled = [row.handled_s for row in state.rows if row.handled_s is not None]
    if handled:
        parts.append(translate("history", "median handle {span}").format(span=span(median(handled) + 0.5)))
    if state.truncated:
        parts.append(translate("history", "only the newest are shown"))
    if state.loading:
        parts.append(translate("history", "reading…"))
    return " · ".join(parts)
