"""A plot of stacked bars.

Owns the painting of bars and their axes. What bars mean comes from outside.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from agent_console.ui.appearance import Appearance
from agent_console.ui.durations import number
from agent_console.ui.plots.bars import Bar, labels_shown, nice_step, place_at
from agent_console.ui.plots.walked import HEAD_LINES, WalkedPlot

#: Under the bars, in lines.
_FOOT_LINES = 1.5


class BarPlot(WalkedPlot):
    """Shows bars whose parts, from below, are named by ``legend``."""

    def __init__(self, title: str, legend: Sequence[str], appearance: Appearance) -> None:
        super().__init__(title, appearance)
        self._names = tuple(legend)
        self._bars: tuple[Bar, ...] = ()

    @property
    def current(self) -> Bar | None:
        """The bar that arrow keys reached."""
        return None if self._current is None else self._bars[self._current]

    def show_bars(self, bars: tuple[Bar, ...], *, title: str, nothing: str) -> None:
        """Show these, or ``nothing`` in words where none is higher than 0; the same again repaint nothing."""
        if (bars, title, nothing) == (self._bars, self._title, self._nothing):
            return
        self._bars, self._title = bars, title
        self._show_words(tuple(bar.words for bar in bars), nothing)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Nine lines high."""
        return QSize(18 * self._line, 9 * self._line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Half as wide."""
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def _is_something(self, place: int) -> bool:
        return bool(self._bars[place].total)

    def _legend(self) -> Sequence[tuple[QBrush, str]]:
        return [(self._brush(part), name) for part, name in enumerate(self._names)]

    def _paint_parts(self, painter: QPainter) -> None:
        theme, area, step = self._appearance.theme, self._area(), self._step()
        self._paint_scale(painter, area, step)
        each, metrics = area.width() / len(self._bars), self.fontMetrics()
        widths = [metrics.horizontalAdvance(bar.label) for bar in self._bars]
        shown = labels_shown(widths, area.width())
        for place, bar in enumerate(self._bars):
            x, y = area.left() + place * each, area.bottom()
            for part, count in enumerate(bar.parts):
                if count:
                    height = area.height() * count / (step * 3)
                    y -= height
                    painter.fillRect(QRectF(x + each * 0.1, y, each * 0.8, height), self._brush(part))
            if place == self._current:
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.drawRect(QRectF(x, area.top(), each, area.height()))
            if place in shown:
                painter.setPen(QColor(theme.muted))
                left = min(max(x + each / 2 - widths[place] / 2, 0), self.width() - widths[place])
                painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 3), bar.label)

    def _paint_scale(self, painter: QPainter, area: QRectF, step: int) -> None:
        theme, line = self._appearance.theme, self._line
        for tick in range(4):
            y = area.bottom() - area.height() * tick / 3
            painter.setPen(QColor(theme.line))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.muted))
            box = QRectF(0, y - line / 2, area.left() - 4, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, number(tick * step))

    def _brush(self, part: int) -> QBrush:
        return self._outcome_brush(part) if len(self._names) > 1 else QBrush(QColor(self._appearance.theme.accent))

    def _step(self) -> int:
        return nice_step(max(bar.total for bar in self._bars))

    def _area(self) -> QRectF:
        left = self.fontMetrics().horizontalAdvance(number(3 * self._step())) + 8
        top = self._line * (HEAD_LINES + 0.2)
        return QRectF(left, top, self.width() - left - 3, self.height() - top - self._line * _FOOT_LINES)

    def _place(self, at: QPointF) -> int | None:
        if not self._bars:
            return None
        area = self._area()
        return place_at(at.x() - area.left(), area.width(), len(self._bars))
