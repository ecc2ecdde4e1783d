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
from agent_console.ui.history_model import SECOND_TEXT_ROLE, STATUS_ROLE, Column
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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, dot or not, text, second text."""
        theme = self._appearance.theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        background = theme.accent_soft if selected else theme.stripe if index.row() % 2 else theme.surface
        rect: QRect = option.rect
        painter.save()
        painter.fillRect(rect, QColor(background))
        painter.setFont(option.font)
        text = str(index.data())
        colour = theme.text
        room = self._room(rect)
        if index.column() == Column.STATUS:
            colour = getattr(theme, STATUS_TONES[index.data(STATUS_ROLE)])
            room = self._paint_dot(painter, room, colour, option)
        self._paint_line(painter, room, text, colour, option)
        second = index.data(SECOND_TEXT_ROLE)
        if second:
            used = option.fontMetrics.horizontalAdvance(f"{text}  ")
            rest = QRect(room.left() + used, room.top(), room.width() - used, room.height())
            self._paint_line(painter, self._mirrored(rest, room, option), second, theme.muted, option)
        if option.state & QStyle.StateFlag.State_HasFocus and index.column() == Column.STATUS:
            painter.fillRect(rect.adjusted(0, 0, 3 - rect.width(), 0), QColor(theme.accent))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One line with air around it."""
        text = f"{index.data()}  {index.data(SECOND_TEXT_ROLE) or ''}"
        metrics = option.fontMetrics
        return QSize(metrics.horizontalAdvance(text) + metrics.height(), round(metrics.height() * 1.7))

    def helpEvent(  # noqa: N802 - Qt's name
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Offer the whole text of a cell that is elided."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        elided = self.sizeHint(option, index).width() > option.rect.width()
        text = f"{index.data()} {index.data(SECOND_TEXT_ROLE) or ''}".strip()
        QToolTip.showText(event.globalPos(), tool_tip(text) if elided else "", view)
        return True

    def _room(self, rect: QRect) -> QRect:
        return rect.adjusted(4, 0, -4, 0)

    def _paint_dot(self, painter: QPainter, room: QRect, colour: str, option: QStyleOptionViewItem) -> QRect:
        side = round(option.fontMetrics.height() * 0.55)
        dot = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(self._mirrored(dot, room, option))
        rest = QRect(room.left() + side + 5, room.top(), room.width() - side - 5, room.height())
        return self._mirrored(rest, room, option)

    def _mirrored(self, rect: QRect, room: QRect, option: QStyleOptionViewItem) -> QRect:
        return QStyle.visualRect(option.direction, room, rect)

    def _paint_line(self, painter: QPainter, room: QRect, text: str, colour: str, option: QStyleOptionViewItem) -> None:
        if room.width() > 0:
            painter.setPen(QColor(colour))
            line = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(room, QStyle.visualAlignment(option.direction, _START), line)
