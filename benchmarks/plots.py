"""A busy day and a month, shown and painted anew.

Measured: CPU of giving the figures panel another view (a month of hours, a day of 600 offers and 60 changes of
activity) and painting what changed. Baseline: a bare widget that paints as many rectangles as there are offers and
bars. Target: a frame, 16.7 ms.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from agent_console.history.figures import ActivitySpan, AnswerBin, DayBand, Figures, HourOfOffers, OfferTick
from agent_console.history.rows import Hole
from agent_console.session.history_view import HistoryView
from agent_console.settings import Theme
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from agent_console.ui.appearance import Appearance
from agent_console.ui.plots.panel import FiguresPanel
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.paced import Paced

OFFERS = 600
ACTIVITIES = 60
HOURS = 31 * 24
BARS = 48 * 4
VIEWS = 60
APART_MS = 40
FRAME_MS = 16.7
WIDTH, HEIGHT = 1_200, 400
T = datetime(2026, 11, 25, tzinfo=UTC)
STATUSES = (S.COMPLETED, S.COMPLETED, S.COMPLETED, S.TIMEOUT, S.REJECTED, S.CANCELED)


class _Bare(QWidget):
    """Paints a rectangle for every offer and bar."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """Paint them."""
        painter, colour = QPainter(self), QColor("#187545")
        for number in range(OFFERS + BARS):
            painter.fillRect(QRect(number % WIDTH, 20, 2, 30), colour)
        painter.end()


def view(number: int) -> HistoryView:
    """Make a view that has one offer more or less in every part than the one before."""
    shift = timedelta(seconds=number)
    offers = tuple(
        OfferTick(T + timedelta(minutes=2 * n) + shift, ReservationSid(f"WR{n:032x}"), STATUSES[n % len(STATUSES)])
        for n in range(OFFERS)
    )
    activities = tuple(
        ActivitySpan(T + timedelta(minutes=20 * n), T + timedelta(minutes=20 * (n + 1)), f"Activity {n}", n % 2 == 0)
        for n in range(ACTIVITIES)
    )
    hours = tuple(
        HourOfOffers(begins_at=T - timedelta(hours=n), accepted=n % 9, missed=number % 3, rejected=n % 2)
        for n in reversed(range(HOURS))
    )
    day = DayBand(
        since=T,
        until=T + timedelta(days=1),
        activities=activities,
        offers=offers,
        holes=(Hole(T + timedelta(hours=20), T + timedelta(hours=24)),),
    )
    answers = tuple(AnswerBin(n * 10, n * 10 + 10, 100 + number + n) for n in range(6))
    return HistoryView(figures=Figures(offered=9_000 + number, hours=hours, answers=answers), day=day)


def _panel() -> Sample:
    application = QApplication(sys.argv[:1])
    panel = FiguresPanel(Appearance(application, Theme.LIGHT))
    panel.resize(WIDTH, HEIGHT)
    panel.show()
    made = [view(number) for number in range(VIEWS)]
    views = Paced(lambda number: panel.show_view(made[number]), times=VIEWS, apart_ms=APART_MS)
    application.exec()
    return Sample({"ms": views.spent_ms})


def _bare() -> Sample:
    application = QApplication(sys.argv[:1])
    widget = _Bare()
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    views = Paced(lambda _number: widget.update(), times=VIEWS, apart_ms=APART_MS)
    application.exec()
    return Sample({"ms": views.spent_ms})


def _judge(found: Medians) -> Sequence[Figure]:
    return [
        at_most(
            "plots of a month and a day of 600 offers, another view",
            found["panel"]["ms"],
            "ms",
            "bare rectangles",
            found["bare"]["ms"],
            limit=FRAME_MS,
        )
    ]


BENCHMARK = Benchmark(3, {"panel": _panel, "bare": _bare}, _judge)
