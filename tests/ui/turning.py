"""Lets Qt have its turns, without waiting for time to pass."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer

#: What is laid out may lay out something else, and what is built goes on in the next turn.
TURNS = 5


def turns() -> None:
    """Let everything be done that Qt has to do now: what is posted, laid out, due at once, and what follows from it.

    What is painted is not among it: a window waits some milliseconds for that.
    """
    loop = QEventLoop()
    for _ in range(TURNS):
        QTimer.singleShot(0, loop.quit)
        loop.exec()
