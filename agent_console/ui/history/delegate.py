"""How the cells of the history are painted.

Owns their picture: a dot and a word in the status's colour, the caller's name with the number after it, one elided line
each. It asks the model itself, not through an index: a window of cells is painted in every frame of scrolling.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QStaticText, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.appearance import Appearance
from agent_console.ui.history.lines import Cell
from agent_console.ui.history.model import HistoryModel, Index
from agent_console.ui.plain import tool_tip

#: The colour of each status by its name in the theme; the word is always beside it.
STATUS_TONES = {
    ReservationStatus.PENDING: "accent",
    ReservationStatus.ACCEPTED: "good",
    ReservationStatus.REJECTED: "bad",
    ReservationStatus.TIMEOUT: "warn",
    ReservationStatus.CANCELED: "muted",
    ReservationStatus.RESCINDED: "muted",
    ReservationStatus.WRAPPING: "good",
    ReservationStatus.COMPLETED: "accent",
    ReservationStatus.UNKNOWN: "muted",
}
#: How high a row is, in heights of its text.
ROW_HEIGHT = 1.7
MARGIN = 4
KEPT_TEXTS = 4_096
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


class HistoryDelegate(QStyledItemDelegate):
    """Paints every column; colours come from the theme in force."""

    def __init__(self, appearance: Appearance, model: HistoryModel, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._model = model
        self._colours: dict[str, QColor] = {}
        self._texts: dict[tuple[str, int], tuple[QStaticText, int]] = {}
        appearance.changed.connect(self._forget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, dot or not, text, second text; the painter comes with the view's font."""
        row, column = index.row(), index.column()
        cell = self._model.cell(row, column)
        rect, direction = option.rect, option.direction
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self._colour("accent_soft" if selected else "stripe" if row % 2 else "surface"))
        room = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        colour = "muted" if cell.muted else "text"
        metrics = option.fontMetrics
        if cell.status is not None:
            colour = STATUS_TONES[cell.status]
            room = self._paint_dot(painter, room, colour, direction, metrics.height())
        used = self._paint_line(painter, room, cell.text, colour, direction, metrics)
        if cell.second:
            used += metrics.horizontalAdvance("  ")
            rest = QRect(room.left() + used, room.top(), room.width() - used, room.height())
            self._paint_line(
                painter, QStyle.visualRect(direction, room, rest), cell.second, "muted", direction, metrics
            )
        if cell.status is not None and self._is_current(option.widget, row):
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(QStyle.visualRect(direction, rect, bar), self._colour("accent"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One line with air around it."""
        cell = self._model.cell(index.row(), index.column())
        return QSize(_width(cell, option.fontMetrics), round(option.fontMetrics.height() * ROW_HEIGHT))

    def helpEvent(  # noqa: N802 - Qt's name
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Offer the whole text of a cell that is elided."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell = self._model.cell(index.row(), index.column())
        elided = _width(cell, option.fontMetrics) > option.rect.width()
        QToolTip.showText(event.globalPos(), tool_tip(cell.whole) if elided else "", view)
        return True

    def _forget(self) -> None:
        self._colours.clear()
        self._texts.clear()

    def _colour(self, name: str) -> QColor:
        """Return a colour of the theme in force by its name."""
        known = self._colours.get(name)
        if known is None:
            known = self._colours[name] = QColor(getattr(self._appearance.theme, name))
        return known

    def _paint_dot(
        self, painter: QPainter, room: QRect, colour: str, direction: Qt.LayoutDirection, height: int
    ) -> QRect:
        side = round(height * 0.55)
        dot = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(colour))
        painter.drawEllipse(QStyle.visualRect(direction, room, dot))
        rest = QRect(room.left() + side + 5, room.top(), room.width() - side - 5, room.height())
        return QStyle.visualRect(direction, room, rest)

    def _paint_line(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        colour: str,
        direction: Qt.LayoutDirection,
        metrics: QFontMetrics,
    ) -> int:
        """Paint one line and return how wide it is."""
        wide = room.width()
        if wide <= 0:
            return 0
        line, width = self._texts.get((text, wide)) or self._laid_out(text, wide, metrics)
        painter.setPen(self._colour(colour))
        left = room.left() if direction is _LEFT_TO_RIGHT else room.left() + wide - width
        painter.drawStaticText(left, room.top() + (room.height() - metrics.height()) // 2, line)
        return width

    def _laid_out(self, text: str, wide: int, metrics: QFontMetrics) -> tuple[QStaticText, int]:
        """Elide a text and put its letters in their places: scrolling paints it again and again."""
        if len(self._texts) >= KEPT_TEXTS:
            self._texts.clear()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
        line = QStaticText(shown)
        line.setTextFormat(Qt.TextFormat.PlainText)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        line.setTextOption(option)
        known = self._texts[text, wide] = line, metrics.horizontalAdvance(shown)
        return known

    @staticmethod
    def _is_current(view: object, row: int) -> bool:
        return isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == row


def _width(cell: Cell, metrics: QFontMetrics) -> int:
    return metrics.horizontalAdvance(f"{cell.text}  {cell.second}") + metrics.height()
