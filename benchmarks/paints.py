"""Looks at what Qt paints: how often, and when first."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class Paints(QObject):
    """Counts the paint events of every widget from now on, by class."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._counts: Counter[str] = Counter()
        application.installEventFilter(self)

    @property
    def names(self) -> str:
        """What was painted, most often first, such as ``CountdownRing 3``."""
        return ", ".join(f"{name} {count}" for name, count in self._counts.most_common())

    def stop(self) -> int:
        """End, and tell how many paint events there were."""
        self._application.removeEventFilter(self)
        return self._counts.total()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Look, and let it pass."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._counts[type(watched).__name__] += 1
        return False


class FirstPaints(QObject):
    """Notes when a window was first painted and when it was with its contents; then Qt's loop ends.

    ``said`` has both moments in monotonic seconds, the CPU seconds of the process at each, and which
    of the ``watched`` modules were imported at the first.
    """

    def __init__(self, window: QMainWindow, watched: Sequence[str]) -> None:
        super().__init__(window)
        self.said: dict[str, object] = {}
        self._window = window
        self._watched = watched
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Look, and let it pass: what is planned now comes right after the paint."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        now, cpu_s = time.monotonic(), time.process_time()
        if not self.said:
            loaded = [name for name in self._watched if name in sys.modules]
            self.said |= {"painted_at": now, "painted_cpu_s": cpu_s, "loaded": loaded}
        if self._window.centralWidget() is not None and "complete_at" not in self.said:
            self.said |= {"complete_at": now, "complete_cpu_s": cpu_s}
            QApplication.exit(0)
