"""The event loop of the GUI thread: qasync's, with one Qt timer behind everything that waits.

Owns when a callback's turn comes. qasync makes and unmakes a Qt timer for each of them, coarse ones that may fire
early, and lets those that were cancelled fire; an idle console pays for it at every poll (decision 1).
Sockets, signals and the end are qasync's own. What is done aside is done by Python's own threads, started as needed.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
import time
from collections import deque
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Any, TypeVar, cast

import qasync
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

T = TypeVar("T")

#: The longest that the timer is set to; what is due later is looked at in between.
LONGEST_MS = 24 * 3_600_000
#: How long callbacks may go on calling for others before Qt's events have their turn.
TURN_S = 0.002
#: So many cancelled callbacks may lie about until their moment comes; more are swept out.
CANCELLED_AT_MOST = 100
#: So much may be done on other threads at once: an export, and what is saved and prepared meanwhile.
ASIDE_AT_ONCE = 4
#: So long work may clean up when Qt has ended its loop before it; and so long is waited between two tries.
END_WITHIN_S = 10.0
TRY_AGAIN_S = 0.01


class QtLoop(qasync.QEventLoop):
    """asyncio's loop inside Qt's."""

    def __init__(self, application: QCoreApplication) -> None:
        self._turns = _Turns()
        #: Whether Qt ended its loop though nobody asked for it: the display has gone.
        self.was_ended = False
        super().__init__(application)
        # qasync's own starts ten threads of Qt at once, and keeps them.
        self.set_default_executor(ThreadPoolExecutor(ASIDE_AT_ONCE, "aside"))

    def run_until_complete(
        self, future: Generator[Any, None, T] | Awaitable[T], *, end_within_s: float = END_WITHIN_S
    ) -> T:
        """Run until it is done, and return its result.

        Qt ends its loop by itself when the display has gone, and again each time that it looks at it. The work is
        cancelled then, and cleans up in the turns between, for so long; RuntimeError where it does not end.
        """
        work = asyncio.ensure_future(cast("Awaitable[T]", future), loop=self)  # noqa: TID251  asyncio's runner owns it
        give_up_at = math.inf

        def stop(_work: asyncio.Future[T]) -> None:
            self.stop()

        work.add_done_callback(stop)
        while not work.done():
            self.run_forever()
            if work.done() or self.time() >= give_up_at:
                break
            if give_up_at == math.inf:
                self.was_ended = True
                give_up_at = self.time() + end_within_s
                work.cancel()
            time.sleep(TRY_AGAIN_S)
        work.remove_done_callback(stop)
        if not work.done():
            raise RuntimeError("Event loop stopped before Future completed.")  # asyncio's words
        return work.result()

    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """Call back soon, in the order of asking."""
        handle = asyncio.Handle(callback, args, self, context)
        self._turns.add(handle)
        return handle

    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """Do the same from another thread; once the loop is closed nobody is there to call."""
        handle = asyncio.Handle(callback, args, self, context)
        self._turns.add_from_thread(handle)
        return handle

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Call back after so many seconds, never before."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Call back at the moment or after it, never before."""
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        self._turns.add_later(handle)
        return handle

    def time(self) -> float:
        """Return monotonic seconds."""
        return time.monotonic()

    def close(self) -> None:
        """End; whoever still waits waits for ever."""
        if not self.is_closed():
            self._turns.close()
            super().close()

    def _add_callback(self, handle: asyncio.Handle) -> None:
        # asyncio's way in for the handlers of signals.
        self._turns.add(handle)

    def _timer_handle_cancelled(self, _handle: asyncio.TimerHandle) -> None:
        # Called by asyncio.TimerHandle.cancel().
        self._turns.note_cancelled()


class _Turns(QObject):
    """What is to be called, and the timer that says when to look."""

    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ready: deque[asyncio.Handle] = deque()
        # By moment and order of asking: pairs of numbers are compared without Python, handles are not.
        self._later: list[tuple[float, int, asyncio.TimerHandle]] = []
        self._asked = itertools.count()
        self._cancelled = 0
        self._running = False
        self._closed = False
        self._is_woken = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        # No turn of its own: Qt hands out what is posted until nothing is left, and another thread would post for ever.
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)
        #: What the timer was set to, in monotonic seconds; -inf: at once.
        self._set_to = math.inf

    def add(self, handle: asyncio.Handle) -> None:
        """Run it at the next turn."""
        self._ready.append(handle)
        self._adjust()

    def add_from_thread(self, handle: asyncio.Handle) -> None:
        """Do the same from any thread. The deque is filled before the flag is read: no turn misses it."""
        self._ready.append(handle)
        if not self._is_woken and not self._closed:
            self._is_woken = True
            self._woken.emit()

    def add_later(self, handle: asyncio.TimerHandle) -> None:
        """Run it when its moment has come."""
        heapq.heappush(self._later, (handle.when(), next(self._asked), handle))
        if self._later[0][2] is handle:
            self._adjust()

    def note_cancelled(self) -> None:
        """Look whether the timer waits for somebody who has gone."""
        self._cancelled += 1
        if self._cancelled > max(CANCELLED_AT_MOST, len(self._later) // 2):
            self._later = [entry for entry in self._later if not entry[2].cancelled()]
            heapq.heapify(self._later)
            self._cancelled = 0
        self._adjust()

    def close(self) -> None:
        """Call nobody any more."""
        self._closed = True
        self._timer.stop()
        self._woken.disconnect()
        self._ready.clear()
        self._later.clear()

    def _wake(self) -> None:
        self._is_woken = False
        self._adjust()

    def _turn(self) -> None:
        """Run what is ready, and what that makes ready, for as long as a turn may last."""
        self._set_to = math.inf
        self._running = True
        try:
            now = begun_at = time.monotonic()
            while self._later and self._later[0][0] <= now:
                self._ready.append(heapq.heappop(self._later)[2])
            while self._ready and now - begun_at < TURN_S:
                handle = self._ready.popleft()
                if not handle.cancelled():
                    handle._run()  # noqa: SLF001  what every asyncio loop calls
                now = time.monotonic()
        finally:
            self._running = False
            self._adjust()

    def _adjust(self) -> None:
        """Set the timer to what comes next, where it is not set to it."""
        if self._running or self._closed:
            return
        while self._later and self._later[0][2].cancelled():
            heapq.heappop(self._later)
            self._cancelled -= 1
        due_at = -math.inf if self._ready else self._later[0][0] if self._later else math.inf
        if due_at == self._set_to:
            return
        self._set_to = due_at
        if due_at == math.inf:
            self._timer.stop()
        else:
            left_ms = 0 if due_at == -math.inf else math.ceil((due_at - time.monotonic()) * 1e3)
            self._timer.start(min(max(left_ms, 0), LONGEST_MS))
