"""The part of qasync that `app.py` uses; the library has no types of its own."""

import asyncio

from PySide6.QtCore import QCoreApplication

class QEventLoop(asyncio.AbstractEventLoop):
    def __init__(self, app: QCoreApplication | None = None, *, set_running_loop: bool = False) -> None: ...
