"""What happens in between: where a widget is whenever its window is painted, and every size that it gets."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


class Eye(QObject):
    """Watches one widget of a window for as long as the window lives."""

    def __init__(self, window: QWidget, watched: QWidget) -> None:
        super().__init__(window)
        self.places: list[tuple[int, ...]] = []
        self._window = window
        self._watched = watched
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint:
            self.places.append(self._watched.mapTo(self._window, QPoint(0, 0)).toTuple())
        return False


class Sizes(QObject):
    """Notes every size that a widget gets."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen: list[QSize] = []
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if isinstance(event, QResizeEvent):
            self.seen.append(event.size())
        return False


def painted(window: QWidget, eye: Eye, qtbot: QtBot) -> None:
    """Have everything painted once more."""
    before = len(eye.places)
    window.update()
    qtbot.waitUntil(lambda: len(eye.places) > before)
