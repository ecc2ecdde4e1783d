"""How the cells of the history are painted.

Owns their picture: a dot and a word in the status's colour, the caller's name with the number after
it, one elided line each. It never lays out more than what fits.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.appearance import Appearance
from agent_console.ui.history_model import CELL_ROLE, HistoryCell
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
_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """Paints every column; colours come from the theme in force."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._colours: dict[str, QColor] = {}
        appearance.changed.connect(self._colours.clear)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, dot or not, text, second text; the painter comes with the view's font."""
        cell: HistoryCell = index.data(CELL_ROLE)
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        background = "accent_soft" if selected else "stripe" if index.row() % 2 else "surface"
        painter.fillRect(rect, self._colour(background))
        room = rect.adjusted(4, 0, -4, 0)
        colour = "text"
        if cell.status is not None:
            colour = STATUS_TONES[cell.status]
            room = self._paint_dot(painter, room, colour, option)
        self._paint_line(painter, room, cell.text, colour, option)
        if cell.second:
            used = option.fontMetrics.horizontalAdvance(f"{cell.text}  ")
            rest = QRect(room.left() + used, room.top(), room.width() - used, room.height())
            self._paint_line(painter, _mirrored(rest, room, option), cell.second, "muted", option)
        if cell.status is not None and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.adjusted(0, 0, 3 - rect.width(), 0), self._colour("accent"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One line with air around it."""
        cell: HistoryCell = index.data(CELL_ROLE)
        metrics = option.fontMetrics
        wide = metrics.horizontalAdvance(f"{cell.text}  {cell.second}") + metrics.height()
        return QSize(wide, round(metrics.height() * 1.7))

    def helpEvent(  # noqa: N802 - Qt's name
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Offer the whole text of a cell that is elided."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        elided = self.sizeHint(option, index).width() > option.rect.width()
        cell: HistoryCell = index.data(CELL_ROLE)
        QToolTip.showText(event.globalPos(), tool_tip(cell.whole) if elided else "", view)
        return True

    def _colour(self, name: str) -> QColor:
        """Return a colour of the theme in force by its name."""
        known = self._colours.get(name)
        if known is None:
            known = self._colours[name] = QColor(getattr(self._appearance.theme, name))
        return known

    def _paint_dot(self, painter: QPainter, room: QRect, colour: str, option: QStyleOptionViewItem) -> QRect:
        side = round(option.fontMetrics.height() * 0.55)
        dot = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(colour))
        painter.drawEllipse(_mirrored(dot, room, option))
        rest = QRect(room.left() + side + 5, room.top(), room.width() - side - 5, room.height())
        return _mirrored(rest, room, option)

    def _paint_line(self, painter: QPainter, room: QRect, text: str, colour: str, option: QStyleOptionViewItem) -> None:
        if room.width() > 0:
            painter.setPen(self._colour(colour))
            line = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(room, QStyle.visualAlignment(option.direction, _START), line)


def _mirrored(rect: QRect, room: QRect, option: QStyleOptionViewItem) -> QRect:
    return QStyle.visualRect(option.direction, room, rect)
