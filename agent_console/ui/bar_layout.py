"""A row that wraps, of which one widget takes what is left of its line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from agent_console.ui.flow_layout import FlowLayout


class BarLayout(FlowLayout):
    """As `FlowLayout`; a widget with a stretching size policy grows to the end of its line."""

    def __init__(self, parent: QWidget, *, stretching: QWidget, gap: int = 8) -> None:
        super().__init__(parent, gap=gap)
        self._stretching = stretching

    def _place(self, row: list[tuple[QLayoutItem, QSize]], area: QRect) -> None:
        used = sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)
        free = max(area.width() - used, 0)
        super()._place(
            [
                (item, QSize(size.width() + free, size.height()) if item.widget() is self._stretching else size)
                for item, size in row
            ],
            area,
        )
