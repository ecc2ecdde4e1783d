"""Counts what Qt paints."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


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
