"""Does something again and again in a running Qt application, far enough apart for each time to be painted.

Owns the timer and the CPU that was spent; what is done is the benchmark's.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.machine import Moment

WARM_UP_MS = 1_500


class Paced(QObject):
    """Calls ``act`` with how many times are left, then ends the application; ``spent_ms`` is CPU for one time."""

    def __init__(self, act: Callable[[int], None], *, times: int, apart_ms: int) -> None:
        super().__init__()
        self.spent_ms = 0.0
        self._act = act
        self._left = self._times = times
        self._begun = Moment.now()
        self._timer = QTimer(self)
        self._timer.setInterval(apart_ms)
        self._timer.timeout.connect(self._next)
        QTimer.singleShot(WARM_UP_MS, self, self._begin)

    def _begin(self) -> None:
        self._begun = Moment.now()
        self._timer.start()

    def _next(self) -> None:
        if not self._left:
            self.spent_ms = Moment.now().since(self._begun).cpu_ms / self._times
            QApplication.exit(0)
            return
        self._left -= 1
        self._act(self._left)
