"""One worker's day: activities as a band, what is not known as holes, every offer as a tick.

Owns their painting. What they say and where they are is worked out in `day`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from agent_console.history.figures import DayBand, Outcome, outcome_of
from agent_console.ui.appearance import Appearance
from agent_console.ui.plots.day import Axis, Mark, axis_of, hours_labelled, marks_of, nearest
from agent_console.ui.plots.walked import HEAD_LINES, OUTCOMES, WalkedPlot

translate = QCoreApplication.translate

#: A tick is pointed at from so far, in pixels.
_REACH_PX = 3.0
#: Height of the band with the ticks that stand out of it, and of the tick alone, in lines.
_BAND_LINES, _OUT_LINES = 1.2, 0.35


class DayPlot(WalkedPlot):
    """Shows a day; hidden without one. ``offer_chosen`` carries the reservation of a tick."""

    offer_chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(translate("plots", "The day: activities, with every offer as a tick"), appearance)
        self._day: DayBand | None = None
        self._marks: tuple[Mark, ...] = ()
        self.chosen.connect(self._choose)
        self.hide()

    def show_day(self, day: DayBand | None) -> None:
        """Show a day; the same again repaints nothing."""
        if day == self._day:
            return
        self._day, self._marks = day, () if day is None else marks_of(day)
        self._show_words(tuple(mark.words for mark in self._marks), translate("plots", "Nothing is known of this day."))
        self.setVisible(day is not None)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Title, legend, band and hours."""
        line = self._line
        return QSize(18 * line, round((HEAD_LINES + _BAND_LINES + 2 * _OUT_LINES + 1.3) * line))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high, and half as wide."""
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def _legend(self) -> Sequence[tuple[QBrush, str]]:
        theme = self._appearance.theme
        return [
            (QBrush(QColor(theme.good_soft)), translate("plots", "available")),
            (QBrush(QColor(theme.chip)), translate("plots", "not available")),
            (self._hole_brush(), translate("plots", "not known")),
            (self._outcome_brush(0), translate("plots", "accepted")),
            (self._outcome_brush(1), translate("plots", "missed")),
            (self._outcome_brush(2), translate("plots", "rejected")),
            (self._outcome_brush(3), translate("plots", "other")),
        ]

    def _paint_parts(self, painter: QPainter) -> None:
        day, axis = self._day, self._axis()
        if day is None or axis is None:
            return
        theme = self._appearance.theme
        for each in day.activities:
            box = self._box(axis, each.since, each.until)
            painter.fillRect(box, QColor(theme.good_soft if each.available else theme.chip))
            if each.available:  # told apart by more than a pale colour
                painter.fillRect(QRectF(box.left(), box.bottom() - 3, box.width(), 3), QColor(theme.good))
        for hole in day.holes:
            painter.fillRect(self._box(axis, hole.since, hole.until), self._hole_brush())
        for outcome in Outcome:
            self._paint_ticks(painter, outcome, [axis.x(o.at) for o in day.offers if outcome_of(o.status) is outcome])
        if self._current is not None:
            mark = self._marks[self._current]
            box = self._box(axis, mark.since, mark.until).adjusted(-2, -self._line * 0.45, 2, self._line * 0.45)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(box)
        painter.setPen(QColor(theme.muted))
        base = self._top() + self._line * (_BAND_LINES + _OUT_LINES) + self.fontMetrics().ascent() + 3
        for x, words in hours_labelled(axis, self._label_width()):
            width = self.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(min(max(x - width / 2, 0), self.width() - width), base), words)

    def _paint_ticks(self, painter: QPainter, outcome: Outcome, places: Sequence[float]) -> None:
        """Tell outcomes apart by height too: accepted stays in the band, missed stands out of both its sides."""
        line, theme = self._line, self._appearance.theme
        above = 0.0 if outcome in (Outcome.ACCEPTED, Outcome.OTHER) else _OUT_LINES
        below = _OUT_LINES if outcome is Outcome.MISSED else 0.0
        colour = QColor(getattr(theme, OUTCOMES[outcome.value][0]))
        top, height = self._top() - above * line, (_BAND_LINES + above + below) * line
        for x in places:
            painter.fillRect(QRectF(x - 1, top, 2, height), colour)

    def _hole_brush(self) -> QBrush:
        return QBrush(QColor(self._appearance.theme.edge), Qt.BrushStyle.BDiagPattern)

    def _top(self) -> float:
        return self._line * (HEAD_LINES + _OUT_LINES)

    def _axis(self) -> Axis | None:
        return None if self._day is None else axis_of(self._day, self.width())

    def _label_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("00:00")

    def _box(self, axis: Axis, since: datetime, until: datetime) -> QRectF:
        left = axis.x(since)
        return QRectF(left, self._top(), axis.x(until) - left, self._line * _BAND_LINES)

    def _place(self, at: QPointF) -> int | None:
        axis = self._axis()
        if axis is None or at.y() < self._line * HEAD_LINES:
            return None
        reach: timedelta = (axis.until - axis.since) * (_REACH_PX / max(axis.width, 1.0))
        return nearest(self._marks, axis.moment(at.x()), reach)

    def _choose(self, place: int) -> None:
        offer = self._marks[place].offer
        if offer is not None:
            self.offer_chosen.emit(offer.sid)
