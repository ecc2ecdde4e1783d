"""A row of widgets that wraps.

Owns their places, in both reading directions. It remembers its sums until an item changes: Qt asks
for them many times.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from agent_console.ui.item_layout import ItemLayout

_Row = list[tuple[QLayoutItem, QSize]]


class FlowLayout(ItemLayout):
    """Items in a row that wraps; each is centred in its row's height."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        # First of all: the constructor below already asks.
        self._shown: list[tuple[QLayoutItem, QSize, int]] | None = None
        self._heights: dict[int, int] = {}
        self._placed = QRect()
        super().__init__(parent, gap=gap)

    def invalidate(self) -> None:
        """Forget the sums."""
        self._shown = None
        self._heights.clear()
        self._placed = QRect()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """In no direction."""
        return Qt.Orientation(0)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows at this width."""
        height = self._heights.get(width)
        if height is None:
            rows = self._rows(width)
            height = sum(_height(row) for row in rows) + self.spacing() * max(0, len(rows) - 1)
            self._heights[width] = height
        return height

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place every item."""
        super().setGeometry(rect)
        if rect == self._placed:
            return
        self._placed = QRect(rect)
        y = rect.y()
        for row in self._rows(rect.width()):
            height = _height(row)
            self._place(row, QRect(rect.x(), y, rect.width(), height))
            y += height + self.spacing()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row."""
        sizes = [size for _, size, _ in self._items_shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest minimum, one row high."""
        shown = self._items_shown()
        width = max((least for _, _, least in shown), default=0)
        return QSize(width, max((size.height() for _, size, _ in shown), default=0))

    def _items_shown(self) -> list[tuple[QLayoutItem, QSize, int]]:
        if self._shown is None:
            self._shown = [
                (item, item.sizeHint(), item.minimumSize().width()) for item in self._items if not item.isEmpty()
            ]
        return self._shown

    def _rows(self, width: int) -> list[_Row]:
        rows: list[_Row] = []
        x = 0
        for item, hint, least in self._items_shown():
            size = QSize(min(hint.width(), max(width, least)), hint.height())
            if not rows or x + size.width() > width:
                rows.append([])
                x = 0
            rows[-1].append((item, size))
            x += size.width() + self.spacing()
        return rows

    def _place(self, row: _Row, area: QRect) -> None:
        x = area.x()
        for item, size in row:
            corner = QPoint(x, area.y() + (area.height() - size.height()) // 2)
            self._put(item, QRect(corner, size), area)
            x += size.width() + self.spacing()


def _height(row: _Row) -> int:
    return max(size.height() for _, size in row)
