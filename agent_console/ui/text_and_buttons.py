"""A text that wraps, with its buttons: beside it, or below it where that leaves the text too little width.

Owns their places, in both reading directions.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem

from agent_console.ui.item_layout import ItemLayout

#: A text that is narrower than this many letters is a column of words.
LEAST_LETTERS = 24


class TextAndButtons(ItemLayout):
    """The first item is the text; it takes what the others leave."""

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """To both sides."""
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height at this width."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        beside = self._width_beside(inner)
        if beside:
            needed = max(self._text_height(beside), self._one_row.height())
        else:
            needed = self._text_height(inner) + self.spacing() + self._height_of(self._rows(inner))
        return needed + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row."""
        text, buttons = self._items[0].sizeHint(), self._one_row
        size = QSize(text.width() + self.spacing() + buttons.width(), max(text.height(), buttons.height()))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest minimum."""
        least = [item.minimumSize() for item in self._items if not item.isEmpty()]
        size = QSize(max((one.width() for one in least), default=0), max((one.height() for one in least), default=0))
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place every item."""
        super().setGeometry(rect)
        area = rect.marginsRemoved(self.contentsMargins())
        beside = self._width_beside(area.width())
        rows = [self._shown] if beside else self._rows(area.width())
        high = area.height() if beside else self._height_of(rows)
        above = area.height() if beside else area.height() - high - self.spacing()
        self._put(self._items[0], QRect(area.topLeft(), QSize(beside or area.width(), above)), area)
        y = area.bottom() + 1 - high
        for row in rows:
            row_height = area.height() if beside else _size_of(row, self.spacing()).height()
            self._place(row, QRect(QPoint(area.left(), y), QSize(area.width(), row_height)), area)
            y += row_height + self.spacing()

    def _place(self, row: list[QLayoutItem], place: QRect, area: QRect) -> None:
        x = max(place.left(), place.right() + 1 - _size_of(row, self.spacing()).width())
        for item in row:
            hint = item.sizeHint()
            width = min(hint.width(), place.width())
            corner = QPoint(x, place.top() + (place.height() - hint.height()) // 2)
            self._put(item, QRect(corner, QSize(width, hint.height())), area)
            x += width + self.spacing()

    @property
    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items[1:] if not item.isEmpty()]

    @property
    def _one_row(self) -> QSize:
        return _size_of(self._shown, self.spacing())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        for item in self._shown:
            if not rows or _size_of([*rows[-1], item], self.spacing()).width() > width:
                rows.append([])
            rows[-1].append(item)
        return rows

    def _height_of(self, rows: list[list[QLayoutItem]]) -> int:
        heights = [_size_of(row, self.spacing()).height() for row in rows]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def _text_height(self, width: int) -> int:
        text = self._items[0]
        return text.heightForWidth(width) if text.hasHeightForWidth() else text.sizeHint().height()

    def _width_beside(self, width: int) -> int:
        """Return the text's width beside the buttons; 0 where they go below it."""
        buttons = self._one_row.width()
        if not buttons:
            return width
        left = width - buttons - self.spacing()
        widget = self._items[0].widget()
        least = widget.fontMetrics().averageCharWidth() * LEAST_LETTERS if widget is not None else 0
        return left if left >= min(least, self._items[0].sizeHint().width()) else 0


def _size_of(row: list[QLayoutItem], gap: int) -> QSize:
    sizes = [item.sizeHint() for item in row]
    width = sum(one.width() for one in sizes) + gap * max(0, len(sizes) - 1)
    return QSize(width, max((one.height() for one in sizes), default=0))
