"""The part of qasync that `shift.py` uses; the library has no types of its own."""

import asyncio

from PySide6.QtCore import QCoreApplication

def QEventLoop(app: QCoreApplication | None = None) -> asyncio.AbstractEventLoop: ...
