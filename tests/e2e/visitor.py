"""A person before the screen of a program that has a loop of its own: looks, and presses once its window is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

W = TypeVar("W", bound=QWidget)


class Visitor:
    """Looks at what is on screen as a person does, and presses what the next step says once its window is there."""

    def __init__(self, *steps: Callable[[], bool]) -> None:
        self._steps = list(steps)
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        return not self._steps

    def _look(self) -> None:
        if self._steps and self._steps[0]():
            self._steps.pop(0)


def shown(kind: type[W]) -> W | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)
