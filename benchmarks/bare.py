"""The bare PySide6 window that the console is compared with. It imports nothing of the console."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

SIZE = (1320, 780)


class BareWindow(QMainWindow):
    """A label in a window of the console's size."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._painted = False
        self.setCentralWidget(QLabel("a window"))
        self.resize(*SIZE)

    def event(self, event: QEvent) -> bool:
        """End Qt's loop after the first paint."""
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._application.exit)
        return super().event(event)


def paint_bare_window() -> tuple[QApplication, BareWindow]:
    """Show a bare window and return once it was painted."""
    application = QApplication(sys.argv[:1])
    window = BareWindow(application)
    window.show()
    application.exec()
    return application, window
