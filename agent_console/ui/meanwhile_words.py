"""What happened while nothing was heard, in words.

Owns the sentences of one line. It formats and never decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from agent_console.history.rows import HistoryRow
from agent_console.session.state import Meanwhile
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.durations import phone, span
from agent_console.ui.plain import visible
from agent_console.ui.translating import counted
from agent_console.ui.words import unknown_caller

translate = QCoreApplication.translate

#: So many callers are named; the way to all of them is the history.
NAMED = 2
NAME_LETTERS = 30


def meanwhile_line(meanwhile: Meanwhile) -> str:
    """Return what happened, offers that were missed first."""
    lasted = span(round(meanwhile.lasted.total_seconds()))
    sentences = [translate("meanwhile", "Back after {span}.").format(span=lasted)]
    missed = _of(meanwhile, ReservationStatus.TIMEOUT)
    if count := len(missed):
        words = counted("meanwhile", "%Ln offers were missed: {callers}.", "1 offer was missed: {callers}.", count)
        sentences.append(words.format(callers=_callers(missed)))
    left = _of(meanwhile, ReservationStatus.CANCELED)
    if count := len(left):
        words = counted("meanwhile", "%Ln callers left: {callers}.", "1 caller left: {callers}.", count)
        sentences.append(words.format(callers=_callers(left)))
    taken = _of(meanwhile, ReservationStatus.RESCINDED)
    if count := len(taken):
        words = counted(
            "meanwhile", "%Ln offers went to others: {callers}.", "1 offer went to another: {callers}.", count
        )
        sentences.append(words.format(callers=_callers(taken)))
    if meanwhile.moved_to:
        moved = translate("meanwhile", "Your activity changed to {activity}.")
        sentences.append(moved.format(activity=visible(meanwhile.moved_to, NAME_LETTERS)))
    if len(sentences) == 1 and meanwhile.is_whole:
        sentences.append(translate("meanwhile", "No offer was missed."))
    if not meanwhile.is_whole:
        sentences.append(translate("meanwhile", "There may have been more: not everything could be read."))
    return " ".join(sentences)


def _of(meanwhile: Meanwhile, status: ReservationStatus) -> list[HistoryRow]:
    return [row for row in meanwhile.offers if row.status is status]


def _callers(rows: Sequence[HistoryRow]) -> str:
    names = [visible(row.caller_name, NAME_LETTERS) or phone(row.caller_number) or unknown_caller() for row in rows]
    return ", ".join([*names[:NAMED], *(["…"] if len(names) > NAMED else [])])
