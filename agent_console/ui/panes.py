"""The two columns under the header: the cards, and what is beside them with its bars above it.

Owns the division of the width.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from agent_console.ui.scrolling import LeastHeight, VerticalArea

#: The width of the cards' column: what their buttons need, but never more than this part of the window.
LEFT_EMS = 37
LEFT_PART = 0.46


class Panes(QSplitter):
    """``cards`` one under the other; ``bars`` push only ``side``, which is beside them.

    No Accept moves from under a pointer because something is told.
    """

    def __init__(self, cards: Sequence[QWidget], bars: QWidget, side: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._is_divided = False
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for pane in cards:
            column.addWidget(pane)
        column.addStretch(1)
        beside = LeastHeight()
        rows = QVBoxLayout(beside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(bars)
        rows.addWidget(side, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(16)
        self.addWidget(VerticalArea(left))
        self.addWidget(VerticalArea(beside))
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)

    def go_on_from(self, before: Panes) -> None:
        """Divide the width as another does."""
        self._is_divided = before._is_divided
        self.setSizes(before.sizes())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Divide the width, the first time."""
        super().showEvent(event)
        if not self._is_divided:
            self._is_divided = True
            left = min(QFontInfo(self.font()).pixelSize() * LEFT_EMS, round(self.width() * LEFT_PART))
            self.setSizes([left, self.width() - left])
