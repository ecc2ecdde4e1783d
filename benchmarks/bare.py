"""The least a PySide6 program can be: a window of the console's size with one line of text.

As a program, `python -m benchmarks.bare`, it says when it was painted and what it held then. As a
module it gives baselines a loop beside such a window.
"""
# ruff: noqa: PLC0415  - a bare window does not import asyncio

from __future__ import annotations

import json
import sys
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel

T = TypeVar("T")
SIZE = (1320, 780)


class BareWindow(QLabel):
    """Ends Qt's loop once it has been painted."""

    def __init__(self) -> None:
        super().__init__("A bare window")
        self.resize(*SIZE)
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Paint; the first time, look what comes after it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._end)

    def _end(self) -> None:
        QApplication.exit(0)


def paint() -> tuple[QApplication, BareWindow]:
    """Show a bare window and return once it has been painted."""
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.show()
    application.exec()
    return application, window


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine on Qt's loop beside a bare window."""
    import asyncio
    import functools

    import qasync

    application, window = paint()
    with asyncio.Runner(loop_factory=functools.partial(qasync.QEventLoop, application)) as runner:
        result = runner.run(work)
    window.close()
    return result


def main() -> None:
    """Say in one line when the window was painted."""
    shown = paint()
    now, cpu_s = time.monotonic(), time.process_time()
    said = {"painted_at": now, "painted_cpu_s": cpu_s, "loaded": []}
    print(json.dumps(said | {"complete_at": now, "complete_cpu_s": cpu_s}))
    del shown


if __name__ == "__main__":
    main()
