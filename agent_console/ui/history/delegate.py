"""How the rows of the history are painted.

Owns their picture: a dot and a word in the status's colour, the caller's name with the number after it, one elided line
each. Whole rows are painted at once and the model is asked itself: Qt's way, cell by cell through an index, costs five
times as much, and a window of cells is painted in every frame of scrolling.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPixmap, QStaticText, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

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
BESIDE_DOT = 5
MARK_WIDTH = 3
#: Of three or four screens. A text with its letters in their places takes three kilobytes.
KEPT_TEXTS = 1_024


@dataclass(frozen=True, slots=True)
class Grid:
    """What is to be painted: rows from the top of the first on; of each column its number, left edge and width.

    ``selected`` and ``current`` are rows; -1: none.
    """

    rows: range
    top: int
    row_height: int
    columns: tuple[tuple[int, int, int], ...]
    mirrored: bool
    selected: int
    current: int


class HistoryDelegate(QStyledItemDelegate):
    """Paints rows; colours come from the theme in force."""

    def __init__(self, appearance: Appearance, model: HistoryModel, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._model = model
        self._colours: dict[str, QColor] = {}
        self._dots: dict[tuple[str, int, float], QPixmap] = {}
        self._texts: OrderedDict[tuple[str, int], tuple[QStaticText, int]] = OrderedDict()
        self._one_line = QTextOption()
        self._one_line.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._one_line.setWrapMode(QTextOption.WrapMode.NoWrap)
        appearance.changed.connect(self._forget)

    def paint_rows(self, painter: QPainter, grid: Grid, metrics: QFontMetrics) -> None:
        """Backgrounds, dots, texts and the mark of the current row; the painter comes with the view's font."""
        strokes = _Strokes(self, painter, grid, metrics)
        left = min((column[1] for column in grid.columns), default=0)
        width = sum(column[2] for column in grid.columns)
        mark_left = left + width - MARK_WIDTH if grid.mirrored else left
        top = grid.top
        for row in grid.rows:
            ground = "accent_soft" if row == grid.selected else "stripe" if row % 2 else "surface"
            painter.fillRect(left, top, width, grid.row_height, self.colour(ground))
            for column, cell_left, cell_width in grid.columns:
                strokes.cell(self._model.cell(row, column), cell_left + MARGIN, cell_width - 2 * MARGIN, top)
            if row == grid.current:
                painter.fillRect(mark_left, top, MARK_WIDTH, grid.row_height, self.colour("accent"))
            top += grid.row_height

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

    def colour(self, name: str) -> QColor:
        """Return a colour of the theme in force by its name."""
        known = self._colours.get(name)
        if known is None:
            known = self._colours[name] = QColor(getattr(self._appearance.theme, name))
        return known

    def dot(self, colour: str, side: int, ratio: float) -> QPixmap:
        """Return a dot of so many pixels; ``ratio`` is how many of the screen's own make one."""
        known = self._dots.get((colour, side, ratio))
        if known is None:
            known = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
            known.setDevicePixelRatio(ratio)
            known.fill(Qt.GlobalColor.transparent)
            painter = QPainter(known)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour(colour))
            painter.drawEllipse(QRectF(0, 0, side, side))
            painter.end()
            self._dots[colour, side, ratio] = known
        return known

    def text(self, text: str, wide: int, metrics: QFontMetrics) -> tuple[QStaticText, int]:
        """Return a text elided with its letters in their places, and its width: it is painted again and again."""
        known = self._texts.get((text, wide))
        if known is None:
            if len(self._texts) >= KEPT_TEXTS:
                # One for one: to let all go at once costs a third of a frame.
                self._texts.popitem(last=False)
            width = metrics.horizontalAdvance(text)
            if width > wide:
                text, given = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide), text
                width = metrics.horizontalAdvance(text)
            else:
                given = text
            line = QStaticText(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setTextOption(self._one_line)
            known = self._texts[given, wide] = line, width
        return known

    def _forget(self) -> None:
        self._colours.clear()
        self._dots.clear()
        self._texts.clear()


class _Strokes:
    """The painting of cells in one go over a grid: what is the same for all of them is asked for once."""

    def __init__(self, looks: HistoryDelegate, painter: QPainter, grid: Grid, metrics: QFontMetrics) -> None:
        self._looks = looks
        self._painter = painter
        self._metrics = metrics
        self._mirrored = grid.mirrored
        self._ratio = painter.device().devicePixelRatioF()
        self._gap = metrics.horizontalAdvance("  ")
        self._side = round(metrics.height() * 0.55)
        self._dot_below = (grid.row_height - 1) // 2 - self._side // 2 + 1
        self._text_below = (grid.row_height - metrics.height()) // 2
        self._pen = ""

    def cell(self, cell: Cell, left: int, wide: int, top: int) -> None:
        """Paint a cell into a room so wide, in the row that begins at ``top``."""
        colour = "muted" if cell.muted else "text"
        if cell.status is not None:
            colour = STATUS_TONES[cell.status]
            dot_left = left + wide - self._side if self._mirrored else left
            self._painter.drawPixmap(dot_left, top + self._dot_below, self._looks.dot(colour, self._side, self._ratio))
            left, wide = self._beside(left, wide, self._side + BESIDE_DOT)
        used = self._line(cell.text, left, wide, top, colour)
        if cell.second:
            left, wide = self._beside(left, wide, used + self._gap)
            self._line(cell.second, left, wide, top, "muted")

    def _beside(self, left: int, wide: int, used: int) -> tuple[int, int]:
        """Return the room that is left of a room where reading begins with so much of it."""
        return (left if self._mirrored else left + used), wide - used

    def _line(self, text: str, left: int, wide: int, top: int, colour: str) -> int:
        """Paint one line and return how wide it is."""
        if wide <= 0:
            return 0
        line, width = self._looks.text(text, wide, self._metrics)
        if colour != self._pen:
            self._pen = colour
            self._painter.setPen(self._looks.colour(colour))
        text_left = left + wide - width if self._mirrored else left
        self._painter.drawStaticText(text_left, top + self._text_below, line)
        return width


def _width(cell: Cell, metrics: QFontMetrics) -> int:
    return metrics.horizontalAdvance(f"{cell.text}  {cell.second}") + metrics.height()
