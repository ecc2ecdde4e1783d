"""One worker's day: activities as a band, what is not known as holes, every offer as a tick.

Owns painting. It is looked at; its words are its accessible description and its tool tip.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from agent_console.history.figures import DayBand
from agent_console.ui.appearance import Appearance
from agent_console.ui.durations import time_of_day
from agent_console.ui.plain import tool_tip
from agent_console.ui.words import status_name

translate = QCoreApplication.translate


def words_at(day: DayBand, at: datetime, reach_s: float) -> str:
    """Say what was at a moment: the offers within ``reach_s`` of it, the hole or activity; empty for neither."""
    said = [
        f"{time_of_day(offer.at)} {status_name(offer.status)}"
        for offer in day.offers
        if abs((offer.at - at).total_seconds()) <= reach_s
    ]
    if any(hole.since <= at < hole.until for hole in day.holes):
        said.append(translate("plots", "not known"))
    said += [
        f"{time_of_day(each.since)} – {time_of_day(each.until)} {each.name}"
        for each in day.activities
        if each.since <= at < each.until
    ]
    return "\n".join(said)


class DayPlot(QWidget):
    """Shows a day; hidden without one."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._day: DayBand | None = None
        self._appearance = appearance
        self.setAccessibleName(translate("plots", "A day: activities and offers"))
        self.setMinimumHeight(self.sizeHint().height())
        appearance.changed.connect(self.update)
        self.hide()

    def show_day(self, day: DayBand | None) -> None:
        """Show a day; the same again repaints nothing."""
        if day is self._day:
            return
        self._day = day
        self.setVisible(day is not None)
        if day is not None:
            lines = [f"{time_of_day(each.since)} – {time_of_day(each.until)} {each.name}" for each in day.activities]
            lines += [f"{time_of_day(offer.at)} {status_name(offer.status)}" for offer in day.offers]
            self.setAccessibleDescription("\n".join(lines))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Three lines high."""
        line = self.fontMetrics().height()
        return QSize(18 * line, 3 * line)

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._day is not None:
            length = self._day.until - self._day.since
            at = self._day.since + length * (event.pos().x() / max(self.width(), 1))
            words = words_at(self._day, at, 3 * length.total_seconds() / max(self.width(), 1))
            QToolTip.showText(event.globalPos(), tool_tip(words) if words else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """Paint band, holes, ticks and the ends of the axis."""
        day, theme, line = self._day, self._appearance.theme, self.fontMetrics().height()
        if day is None:
            return
        painter = QPainter(self)
        for each in day.activities:
            colour = theme.good_soft if each.available else theme.chip
            painter.fillRect(self._box(day, each.since, each.until), QColor(colour))
        for hole in day.holes:
            brush = QBrush(QColor(theme.edge), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(self._box(day, hole.since, hole.until), brush)
        for offer in day.offers:
            box = self._box(day, offer.at, offer.at)
            painter.fillRect(QRectF(box.left(), box.top() - line * 0.3, 2, box.height()), QColor(theme.accent))
        painter.setPen(QColor(theme.muted))
        for flag, at in ((Qt.AlignmentFlag.AlignLeft, day.since), (Qt.AlignmentFlag.AlignRight, day.until)):
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.drawText(QRectF(0, line * 1.8, self.width(), line), flag, time_of_day(at))

    def _box(self, day: DayBand, since: datetime, until: datetime) -> QRectF:
        line, scale = self.fontMetrics().height(), self.width() / (day.until - day.since).total_seconds()
        left = (since - day.since).total_seconds() * scale
        return QRectF(left, line * 0.4, (until - since).total_seconds() * scale, line * 1.3)
