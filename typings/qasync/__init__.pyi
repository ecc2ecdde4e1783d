"""The part of qasync that `qt_loop.py` and the tests use; the library has no types of its own."""

import asyncio

from PySide6.QtCore import QCoreApplication

class QEventLoop(asyncio.SelectorEventLoop):  # on Windows a ProactorEventLoop
    def __init__(self, app: QCoreApplication | None = None) -> None: ...
