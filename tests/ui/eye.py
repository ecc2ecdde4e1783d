"""What is seen in between: a note of where a widget is whenever its window is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
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


def painted(window: QWidget, eye: Eye, qtbot: QtBot) -> None:
    """Have everything painted once more."""
    before = len(eye.places)
    window.update()
    qtbot.waitUntil(lambda: len(eye.places) > before)
