"""Garbage collection that runs on the GUI thread only.

Python collects cycles on whichever thread happens to allocate; when that is not the GUI thread it destroys
QObjects there and the process dies (docs/decisions/0003). Owns the switch and the timer that collects instead; it never
runs elsewhere.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

CHECK_INTERVAL_MS = 2_000


class GcGuard(QObject):
    """Turns automatic collection off and collects from a timer of the thread it was made on.

    ``settle`` puts everything that start-up made out of the collector's sight, so that a full collection stays cheap.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def settle(self) -> None:
        """Collect once and freeze what is left; call it when start-up is over."""
        gc.collect()
        gc.freeze()

    def release(self) -> None:
        """Stop the timer and give the collector back as it was found; call it on the GUI thread when Qt ends."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        """Collect the oldest generation that is due, as the automatic collector would."""
        thresholds = gc.get_threshold()
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
