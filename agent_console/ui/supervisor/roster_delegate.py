"""How a worker is painted in the roster: name, time in the activity, and two pills.

Owns the picture of a row. The activity's word is always in its pill: colour alone says nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from agent_console.session.roster_entries import RosterEntry
from agent_console.ui.appearance import Appearance
from agent_console.ui.plain import tool_tip, visible
from agent_console.ui.supervisor.roster_model import Index, RosterModel
from agent_console.ui.supervisor.roster_words import lasted, offers, spoken

#: How high a row is, in heights of its text: two lines with air around them.
ROW_HEIGHT = 3.0
MARGIN = 9
GAP = 6
#: A pill takes at most this part of the row: the name comes first.
PILL_PART = 0.45
#: A narrower row has each pill beside a line of its own.
NARROW_LETTERS = 26
#: There it stands beside a time, which is short.
PILL_PART_NARROW = 0.6
KEPT_PILLS = 512
#: As numbers, and joined once: PySide compares and joins flags in Python.
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class RosterDelegate(QStyledItemDelegate):
    """Paints every row; colours come from the theme in force."""

    def __init__(
        self, appearance: Appearance, model: RosterModel, view: QWidget, *, server_now: Callable[[], datetime | None]
    ) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._model = model
        self._server_now = server_now
        self._colours: dict[str, QColor] = {}
        self._pills: dict[tuple[str, int], tuple[str, int]] = {}
        self._pill_font: tuple[QFont, QFontMetrics] | None = None
        appearance.changed.connect(self._forget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, pills from the trailing edge, then the name over the time."""
        entry = self._model.entry(index.row())
        state = option.state.value
        painter.save()
        if state & _SELECTED:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour("accent_soft"))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        if state & _FOCUSED:
            painter.setPen(self._colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 6, 6)
        self._paint_line_by_line(painter, option, entry)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name and shape
        """Every row is as high as the others."""
        return QSize(option.fontMetrics.averageCharWidth() * 24, round(option.fontMetrics.height() * ROW_HEIGHT))

    def helpEvent(  # noqa: N802 - Qt's name
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Offer the whole line, with the skills."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        entry = self._model.entry(index.row())
        parts = filter(None, (spoken(entry, self._server_now()), entry.skills))
        QToolTip.showText(event.globalPos(), tool_tip(" · ".join(parts)), view)
        return True

    def _paint_line_by_line(self, painter: QPainter, option: QStyleOptionViewItem, entry: RosterEntry) -> None:
        """Paint the pills beside both lines or, where that is too narrow for names, each beside a line of its own."""
        room = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        spacing = option.fontMetrics.lineSpacing()
        span = lasted(entry, self._server_now())
        tone = "good" if entry.available else "muted"
        narrow = room.width() < option.fontMetrics.averageCharWidth() * NARROW_LETTERS
        lines = spacing * (2 if span or narrow else 1)
        first = QRect(room.left(), room.center().y() - lines // 2, room.width(), spacing)
        second = first.translated(0, spacing)
        if narrow:
            used_below = self._paint_pill(painter, option, second, 0, entry.activity_name, tone)
            used = self._paint_pill(painter, option, first, 0, offers(entry), "warn")
        else:
            used = self._paint_pill(painter, option, room, 0, entry.activity_name, tone)
            used += self._paint_pill(painter, option, room, used, offers(entry), "warn")
            used_below = used
        self._paint_text(painter, option, first.adjusted(0, 0, -used, 0), visible(entry.name), "text")
        self._paint_text(painter, option, second.adjusted(0, 0, -used_below, 0), span, "muted")

    def _paint_pill(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, used: int, text: str, tone: str
    ) -> int:
        """Paint a pill before what is used of the trailing edge; return how much it takes: nothing without a text."""
        if not text:
            return 0
        font, metrics = self._pill_font or self._made_pill_font(option.font)
        part = PILL_PART if room.height() > option.fontMetrics.lineSpacing() else PILL_PART_NARROW
        widest = round(room.width() * part) - 2 * MARGIN
        shown, advance = self._pills.get((text, widest)) or self._made_pill(text, widest, metrics)
        width, height = advance + 2 * MARGIN, round(metrics.height() * 1.4)
        logical = QRect(QPoint(room.right() - used - width, room.center().y() - height // 2), QSize(width, height))
        pill = QStyle.visualRect(option.direction, room, logical)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("chip" if tone == "muted" else f"{tone}_soft"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(self._colour(tone))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
        return width + GAP

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, colour: str) -> None:
        painter.setFont(option.font)
        painter.setPen(self._colour(colour))
        flags = QStyle.visualAlignment(option.direction, _LEADING)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(QStyle.visualRect(option.direction, option.rect, line), flags, shown)

    def _made_pill_font(self, font: QFont) -> tuple[QFont, QFontMetrics]:
        smaller = QFont(font)
        smaller.setPointSizeF(font.pointSizeF() * 0.9)
        smaller.setWeight(QFont.Weight.DemiBold)
        self._pill_font = smaller, QFontMetrics(smaller)
        return self._pill_font

    def _made_pill(self, text: str, widest: int, metrics: QFontMetrics) -> tuple[str, int]:
        """Elide a pill's text and measure it: nearly every row has one of a few."""
        if len(self._pills) >= KEPT_PILLS:
            self._pills.clear()
        shown = metrics.elidedText(visible(text), Qt.TextElideMode.ElideRight, widest)
        known = self._pills[text, widest] = shown, metrics.horizontalAdvance(shown)
        return known

    def _colour(self, name: str) -> QColor:
        """Return a colour of the theme in force by its name."""
        known = self._colours.get(name)
        if known is None:
            known = self._colours[name] = QColor(getattr(self._appearance.theme, name))
        return known

    def _forget(self) -> None:
        self._colours.clear()
        self._pills.clear()
        self._pill_font = None
