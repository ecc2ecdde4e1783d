"""Areas that scroll up and down where there is too little room.

Owns their sizes: nothing in them is squeezed below what it needs, and nothing scrolls sideways.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget


class VerticalArea(QScrollArea):
    """Fills its place; scrolls when its content needs more height."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setProperty("role", "clear")
        self.viewport().setProperty("role", "clear")
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the content must be, with its scroll bar."""
        width = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + 2
        return QSize(width, self.fontMetrics().height() * 6)


class ContentArea(VerticalArea):
    """As high as its content where there is room, scrolling where there is not. The content begins with a layout.

    Its scroll bar has its place whether or not there is anything to scroll: no card gets another width because another
    one comes, and none is laid out at a width that it has for a moment only.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._show_handle)
        self._show_handle(0, 0)
        # An anchor for the order of tabs and a place for the focus of a card that goes, but no stop
        # of its own.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _show_handle(self, least: int, most: int) -> None:
        # A bar that cannot be used has no handle (`theme`).
        self.verticalScrollBar().setEnabled(least < most)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the content's height at the present width."""
        return QSize(self._content.sizeHint().width(), self._height_needed(self.viewport().width()) + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its first card."""
        layout = self._content.layout()
        item = layout.itemAt(0) if layout is not None else None
        cards = item.layout() if item is not None else None
        first = cards.itemAt(0) if cards is not None else None
        height = self.fontMetrics().height() * 6
        if first is not None:
            width = self.viewport().width()
            height = first.heightForWidth(width) if first.hasHeightForWidth() else first.sizeHint().height()
        return QSize(super().minimumSizeHint().width(), height + 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the content's wish for another height, and its own at another width."""
        handled = super().eventFilter(watched, event)
        if watched is self._content and event.type() in {
            QEvent.Type.LayoutRequest,
            QEvent.Type.Resize,
        }:
            self.updateGeometry()
        return handled

    def make_room(self) -> None:
        """Give the content the height that it needs, before it is laid out in less."""
        content = self._content
        needed = self._height_needed(content.width())
        if needed > content.height():
            content.resize(content.width(), needed)

    def _height_needed(self, width: int) -> int:
        content = self._content
        return content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
