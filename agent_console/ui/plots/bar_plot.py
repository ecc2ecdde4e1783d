"""A plot of stacked bars that is read with eyes, pointer, keys, or a screen reader.

Owns painting and the bar that is current. What bars mean comes from outside. Time runs left to right in every
language, as clocks and the table's digits do, so it isn't mirrored.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from agent_console.ui.appearance import Appearance
from agent_console.ui.durations import number
from agent_console.ui.plain import tool_tip
from agent_console.ui.plots.bars import Bar, labels_shown, nice_step, place_at

#: Colour and pattern of a bar's parts from below: never told apart by colour alone.
PARTS = (
    ("good", Qt.BrushStyle.SolidPattern),
    ("warn", Qt.BrushStyle.BDiagPattern),
    ("bad", Qt.BrushStyle.DiagCrossPattern),
    ("edge", Qt.BrushStyle.Dense4Pattern),
)
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BarPlot(QWidget):
    """Shows bars; ``chosen`` carries the place of a bar that was clicked or entered."""

    chosen = Signal(int)

    def __init__(self, title: str, legend: Sequence[str], empty: str, appearance: Appearance) -> None:
        super().__init__()
        self._title, self._legend, self._empty, self._appearance = title, tuple(legend), empty, appearance
        self._bars: tuple[Bar, ...] = ()
        self._current: int | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    @property
    def current(self) -> Bar | None:
        """The bar that arrow keys reached."""
        return None if self._current is None else self._bars[self._current]

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these; the same again repaint nothing."""
        if bars == self._bars:
            return
        self._bars, self._current = bars, None
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Nine lines high."""
        line = self.fontMetrics().height()
        return QSize(18 * line, 9 * line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Half as wide."""
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left, right, Home, End go over the bars; Enter chooses."""
        last, key = len(self._bars) - 1, event.key()
        if last < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.chosen.emit(self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else last)
        elif key in _MOVES:
            old = self._current
            self._go(last if old is None else min(max(old + _MOVES[Qt.Key(key)], 0), last))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the bar under the pointer."""
        place = self._place(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(place)
            self.chosen.emit(place)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the mark away."""
        self._current = None
        self._describe()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if place is None else tool_tip(self._bars[place].words), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """Paint title, legend, axes and bars."""
        painter, theme = QPainter(self), self._appearance.theme
        line = self.fontMetrics().height()
        painter.setPen(QColor(theme.text))
        title = self.current.words if self.current else self._title
        title = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, title)
        if not any(bar.total for bar in self._bars):
            painter.setPen(QColor(theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
        else:
            self._paint_legend(painter, line)
            self._paint_bars(painter, line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_legend(self, painter: QPainter, line: int) -> None:
        x = 0.0
        for place, words in enumerate(self._legend):
            painter.fillRect(QRectF(x, line * 1.3, line * 0.6, line * 0.6), self._brush(place))
            painter.setPen(QColor(self._appearance.theme.muted))
            painter.drawText(QPointF(x + line * 0.8, line * 1.3 + self.fontMetrics().ascent() * 0.8), words)
            x += line * 1.4 + self.fontMetrics().horizontalAdvance(words)

    def _paint_bars(self, painter: QPainter, line: int) -> None:
        theme, area, step = self._appearance.theme, self._area(), self._step()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        top = step * 3
        for tick in range(4):
            y = area.bottom() - area.height() * tick / 3
            painter.setPen(QColor(theme.line))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.muted))
            box = QRectF(0, y - line / 2, area.left() - 4, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, number(tick * step))
        each = area.width() / len(self._bars)
        metrics = self.fontMetrics()
        widths = [metrics.horizontalAdvance(bar.label) for bar in self._bars]
        shown = labels_shown(widths, area.width())
        for place, bar in enumerate(self._bars):
            x, y = area.left() + place * each, area.bottom()
            for part, count in enumerate(bar.parts):
                if count:
                    height = area.height() * count / top
                    y -= height
                    painter.fillRect(QRectF(x + each * 0.1, y, each * 0.8, height), self._brush(part))
            if place == self._current:
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.drawRect(QRectF(x, area.top(), each, area.height()))
            if place in shown:
                painter.setPen(QColor(theme.muted))
                left = min(max(x + each / 2 - widths[place] / 2, 0), self.width() - widths[place])
                painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 3), bar.label)

    def _brush(self, part: int) -> QBrush:
        tone, pattern = PARTS[part] if len(self._legend) > 1 else ("accent", Qt.BrushStyle.SolidPattern)
        return QBrush(QColor(getattr(self._appearance.theme, tone)), pattern)

    def _step(self) -> int:
        return nice_step(max(bar.total for bar in self._bars))

    def _area(self) -> QRectF:
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance(number(3 * self._step())) + 8
        return QRectF(left, line * 2.7, self.width() - left - 3, self.height() - line * 4.2)

    def _place(self, at: QPointF) -> int | None:
        if not self._bars:
            return None
        area = self._area()
        return place_at(at.x() - area.left(), area.width(), len(self._bars))

    def _go(self, place: int) -> None:
        self._current = place
        self._describe()
        self.update()

    def _describe(self) -> None:
        words = [bar.words for bar in self._bars if bar.total]
        self.setAccessibleDescription(self.current.words if self.current else ("\n".join(words) or self._empty))
