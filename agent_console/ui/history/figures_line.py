"""The one line of figures under the history."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from agent_console.session.history_view import HistoryView
from agent_console.ui.durations import span
from agent_console.ui.translating import counted

translate = QCoreApplication.translate


def figures_line(view: HistoryView) -> str:
    """Say how many rows there are, and what they amount to; empty while nothing is known."""
    if view.loading and not view.row_count:
        return ""
    count = view.row_count
    parts = [counted("history", "%Ln reservations", "1 reservation", count)]
    figures = view.figures
    if figures is not None:
        if figures.accept_rate is not None:
            rate = QLocale().toString(100 * figures.accept_rate, "f", 0)
            parts.append(translate("history", "accept rate {n} %").format(n=rate))
        if figures.median_answer_s is not None:
            answer = span(figures.median_answer_s + 0.5)
            parts.append(translate("history", "median answer {span}").format(span=answer))
        if figures.median_handle_s is not None:
            handle = span(figures.median_handle_s + 0.5)
            parts.append(translate("history", "median handle {span}").format(span=handle))
    return " · ".join(parts)
