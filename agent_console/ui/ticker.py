"""The one timer behind everything that counts.

Owns the beat: as fast as the most demanding of those that want one, and none at all when nobody
does, so that all countdowns change together and an idle window wakes nobody.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

COUNTDOWN_MS = 250
SECONDS_MS = 1_000


class Ticker(QObject):
    """Emits ``ticked`` with the monotonic time while anybody wants it."""

    ticked = Signal(float)

    def __init__(self, monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._wanted: dict[QObject, int] = {}
        self._shown = True
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    @property
    def interval_ms(self) -> int:
        """The time between beats; 0 while it stands still."""
        return self._timer.interval() if self._timer.isActive() else 0

    def want(self, owner: QObject, interval_ms: int) -> None:
        """Ask for a beat at least this often; 0 takes the wish back."""
        if interval_ms:
            self._wanted[owner] = interval_ms
        else:
            self._wanted.pop(owner, None)
        self._adjust()

    def set_shown(self, *, shown: bool) -> None:
        """Stand still while nothing can be seen, and catch up at once afterwards."""
        if shown != self._shown:
            self._shown = shown
            self._adjust()
            if self._timer.isActive():
                self._beat()

    def _adjust(self) -> None:
        interval_ms = min(self._wanted.values(), default=0) if self._shown else 0
        if interval_ms == self.interval_ms:
            return
        if interval_ms:
            self._timer.start(interval_ms)
        else:
            self._timer.stop()

    def _beat(self) -> None:
        self.ticked.emit(self._monotonic())
