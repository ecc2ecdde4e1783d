"""The two columns under the header: the cards, and what is beside them with its bars above it.

Owns the division of the width.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from agent_console.ui.scrolling import VerticalArea
from agent_console.ui.side_area import SideArea

#: The width of the cards' column: what their buttons need, but never more than this part of the window.
LEFT_EMS = 38
LEFT_PART = 0.47


class _Cards(QWidget):
    """The lists of cards: the first from above, the others from below.

    What scrolls by itself may be as low as its first card: headings and work in hand stay in sight.
    """

    def __init__(self, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        first, *others = cards
        self._column.addWidget(first)
        # The others stand at the lower end: what comes and goes above them moves none of their buttons.
        self._column.addStretch(1)
        for pane in others:
            self._column.addWidget(pane)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the least height at this width: an area that scrolls takes it for what is needed."""
        return self._column.minimumHeightForWidth(width)


class _Beside(QWidget):
    """The bars, and what is under them: that may be as low as it can before anything scrolls."""

    def __init__(self, bars: QWidget, side: SideArea) -> None:
        super().__init__()
        self._bars, self._side = bars, side
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self._rows.addWidget(bars)
        self._rows.addWidget(side, 1)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the least height at this width: an area that scrolls takes it for what is needed."""
        bars = self._bars.heightForWidth(width) + self._rows.spacing() if not self._bars.isHidden() else 0
        return bars + self._side.least_height(width)


class Panes(QSplitter):
    """``cards``: the first from above, the others from below; ``bars`` push only ``side``, which is beside them.

    No Accept moves from under a pointer because something is told.
    """

    def __init__(self, cards: Sequence[QWidget], bars: QWidget, side: SideArea) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._is_divided = False
        self.setChildrenCollapsible(False)
        # The cards' scroll bar stands in the gap, where there is one.
        self.setHandleWidth(8)
        self.addWidget(VerticalArea(_Cards(cards)))
        self.addWidget(VerticalArea(_Beside(bars, side)))
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
