"""Facts of the platform that would end the process if a dependency brought them back."""

from __future__ import annotations

import subprocess
import sys

VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(20_000):
    thing.setObjectName("x")
lost = before - sys.getrefcount(None)
sys.exit(f"{lost} references to None were lost" if lost > 1_000 else 0)
"""

GUARDED = """
import gc, threading, weakref
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from agent_console.machine.gc_guard import GcGuard
application = QCoreApplication([])
guard = GcGuard(application)
assert not gc.isenabled()
collected_on = set()
class Knot(QObject):
    def __init__(self):
        super().__init__()
        self.itself = self
    def __del__(self):
        collected_on.add(threading.get_ident())
def tie():
    for _ in range(2_000):
        [].append([])
        Knot()
worker = threading.Thread(target=tie)
worker.start(); worker.join()
gc.set_threshold(10, 1, 1)
QTimer.singleShot(2_500, application.quit)
application.exec()
guard.release()
assert gc.isenabled()
assert collected_on == {threading.get_ident()}, collected_on
"""


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=50, check=False)


def test_void_calls_of_qt_keep_their_references_to_none() -> None:
    finished = _run(VOID_CALLS)
    assert finished.returncode == 0, finished.stderr


def test_the_guard_collects_on_the_gui_thread_only() -> None:
    finished = _run(GUARDED)
    assert finished.returncode == 0, finished.stderr
