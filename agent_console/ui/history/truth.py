"""What is not known, not stored or not up to date, in words.

Owns the sentences of the strip under the table. It decides nothing.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from agent_console.history.rows import Hole
from agent_console.session.history_view import BackfillPhase, BackfillProgress, HistoryView
from agent_console.ui.durations import date_and_time
from agent_console.ui.translating import counted, told_error

translate = QCoreApplication.translate

#: The holes that are named one by one.
NAMED_HOLES = 2


def backfill_line(backfill: BackfillProgress, now: datetime) -> str:
    """How the reading of the past goes; empty where there is nothing to say."""
    return " ".join(filter(None, (_phase_line(backfill, now), _skipped_line(backfill.skipped))))


def _skipped_line(skipped: int) -> str:
    if not skipped:
        return ""
    return counted(
        "history",
        "%Ln events could not be read: what happened around them is not known.",
        "One event could not be read: what happened around it is not known.",
        skipped,
    )


def _phase_line(backfill: BackfillProgress, now: datetime) -> str:
    match backfill.phase:
        case BackfillPhase.IDLE | BackfillPhase.DONE:
            return ""
        case BackfillPhase.RUNNING:
            count = backfill.read
            line = counted("history", "Reading the past · %Ln events", "Reading the past · 1 event", count)
            if backfill.reached is None:
                return line
            reached = translate("history", "{line} · known back to {time}")
            return reached.format(line=line, time=date_and_time(backfill.reached, now))
        case BackfillPhase.CANCELLED:
            return translate("history", "The reading of the past was cancelled.")
        case BackfillPhase.FAILED:
            why = told_error(backfill.error)
            return translate("history", "The past could not be read. {why}").format(why=why).strip()
        case BackfillPhase.NOT_PERMITTED:
            return translate(
                "history",
                "This key may not list events: of the time in which nobody watched only what TaskRouter still lists"
                " is known.",
            )


def updating_line(part: float) -> str:
    """How far an archive of an older version has been brought up to date: ``part`` of 1."""
    line = translate("history", "The archive of an earlier version is being brought up to date: {percent} %")
    return line.format(percent=round(part * 100))


def holes_line(holes: tuple[Hole, ...], now: datetime) -> str:
    """From when to when nothing is known; empty where there is no hole."""
    if not holes:
        return ""
    one = translate("history", "Nothing is known from {since} to {until}.")
    # The newest are named: they are nearest to what is looked at.
    named = [
        one.format(since=date_and_time(hole.since, now), until=date_and_time(hole.until, now))
        for hole in reversed(holes[-NAMED_HOLES:])
    ]
    more = len(holes) - len(named)
    if more:
        named.append(counted("history", "There are %Ln more such gaps.", "There is one more such gap.", more))
    return " ".join(named)


def trouble_line(view: HistoryView) -> str:
    """Say what is wrong with the archive, and what waits because of it; empty where nothing is."""
    if view.trouble is None:
        return ""
    if not view.waiting:
        return told_error(view.trouble)
    kept = translate("history", "What is new is kept in memory until it can be written.")
    count = view.waiting
    waiting = counted("history", "%Ln entries are waiting.", "1 entry is waiting.", count)
    return f"{told_error(view.trouble)} {kept} {waiting}"


def error_line(view: HistoryView) -> str:
    """Why the rows that are shown may be out of date; empty where they are not."""
    if view.error is None:
        return ""
    return translate("history", "Not up to date: {why}").format(why=told_error(view.error))
