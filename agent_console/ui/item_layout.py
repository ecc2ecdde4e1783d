"""A layout of our own: the items that Qt gives it, with no margins around them.

Owns the list of items. Where each goes is the layouts' that derive from it, in both reading directions.
"""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class ItemLayout(QLayout):
    """What Qt asks every layout for; one that is narrower is higher."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        # First of all: the constructor below already asks.
        self._items: list[QLayoutItem] = []
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        # Qt makes an item for each widget, and leaves it to the layout to delete it.
        self.destroyed.connect(partial(_delete, self._items))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Append an item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One item, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Remove one item and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def _put(self, item: QLayoutItem, place: QRect, area: QRect) -> None:
        """Place an item, counted from the side of ``area`` at which reading begins."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(direction, area, place))


def _delete(items: list[QLayoutItem]) -> None:
    while items:
        shiboken6.delete(items.pop())
