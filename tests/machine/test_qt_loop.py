"""The GUI thread's loop: order, moments, cancelling, other threads, and Qt's own turn between."""

import asyncio
import itertools
import os
import signal
import sys
import threading
import time
from collections.abc import Coroutine, Iterator
from contextlib import suppress
from contextvars import ContextVar
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from agent_console.machine.qt_loop import ASIDE_AT_ONCE, CANCELLED_AT_MOST, TURN_S, QtLoop
from tests.waiting import PATIENCE_S, slowly

A_FLOOD, A_FEW = 40, 4
A_CROWD = 8


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[QtLoop]:
    made = QtLoop(qapp)
    yield made
    made.close()


def run(loop: QtLoop, work: Coroutine[Any, Any, None]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(PATIENCE_S):
            await work

    loop.run_until_complete(bounded())


def take_long() -> None:
    """Work for much longer than a turn of all that is ready may last."""
    until = time.monotonic() + 10 * TURN_S
    while time.monotonic() < until:
        pass


def is_waiting(loop: QtLoop) -> bool:
    return loop._turns._timer.isActive()


def test_turns_come_in_the_order_of_asking(loop: QtLoop) -> None:
    seen: list[str] = []

    async def work() -> None:
        done = asyncio.Event()

        def last() -> None:
            seen.append("asked for in a turn")
            done.set()

        loop.call_soon(lambda: loop.call_soon(last))
        loop.call_soon(seen.append, "first")
        loop.call_soon(seen.append, "second")
        await done.wait()

    run(loop, work())
    assert seen == ["first", "second", "asked for in a turn"]


def test_moments_are_kept_in_order_and_never_early(loop: QtLoop) -> None:
    lateness_s: list[float] = []
    moments: list[float] = []

    async def work() -> None:
        begun = loop.time()
        done = asyncio.Event()

        def note(moment: float) -> None:
            moments.append(moment)
            lateness_s.append(loop.time() - moment)
            if len(moments) == 12:
                done.set()

        for number in (7, 3, 11, 0, 5, 1, 9, 2, 10, 4, 8, 6):
            loop.call_at(begun + number * 0.0037, note, begun + number * 0.0037)
        await done.wait()

    run(loop, work())
    assert moments == sorted(moments)
    assert min(lateness_s) >= 0


def test_cancelled_callback_is_not_called_and_nobody_wakes_for_it(loop: QtLoop) -> None:
    seen: list[str] = []

    async def work() -> None:
        over = asyncio.Event()
        soon, later = loop.call_soon(seen.append, "soon"), loop.call_later(0.001, seen.append, "later")
        soon.cancel()
        later.cancel()
        loop.call_later(0.002, over.set)
        await over.wait()
        far = loop.call_later(3600, seen.append, "far")
        await asyncio.to_thread(lambda: None)
        far.cancel()

    # Without the deadline of `run`: its timer would be waiting.
    loop.run_until_complete(work())
    assert seen == []
    assert not loop._turns._later
    assert not is_waiting(loop)


def test_many_cancelled_callbacks_do_not_pile_up(loop: QtLoop) -> None:
    async def work() -> None:
        first = loop.call_later(1800, print)
        for _ in range(20 * CANCELLED_AT_MOST):
            loop.call_later(3600, print).cancel()
        assert len(loop._turns._later) <= 2 * CANCELLED_AT_MOST
        first.cancel()

    run(loop, work())


def test_a_year_is_no_overflow(loop: QtLoop) -> None:
    async def work() -> None:
        loop.call_later(366 * 86_400, print).cancel()
        await asyncio.sleep(0)

    run(loop, work())


def test_other_threads_are_heard_each_once(loop: QtLoop) -> None:
    seen: list[int] = []
    spoken: ContextVar[str] = ContextVar("spoken", default="")

    async def work() -> None:
        done = asyncio.Event()

        def note(number: int) -> None:
            assert threading.current_thread() is threading.main_thread()
            seen.append(number)
            if len(seen) == 4_000:
                done.set()

        def speak(first: int) -> None:
            for number in range(first, first + 1_000):
                loop.call_soon_threadsafe(note, number)

        threads = [threading.Thread(target=speak, args=(first,)) for first in range(0, 4_000, 1_000)]
        for thread in threads:
            thread.start()
        await done.wait()
        for thread in threads:
            thread.join()
        over = asyncio.Event()
        spoken.set("here")
        loop.call_soon_threadsafe(lambda: seen.append(len(spoken.get())))
        loop.call_soon_threadsafe(over.set)
        await over.wait()

    run(loop, work())
    assert sorted(seen[:4_000]) == list(range(4_000))
    assert seen[4_000] == 4


def test_what_is_done_aside_takes_few_threads(loop: QtLoop) -> None:
    async def one_after_the_other() -> None:
        # One that has just answered may not be free yet.
        assert len({await asyncio.to_thread(threading.get_ident) for _ in range(20)}) <= ASIDE_AT_ONCE

    async def at_once() -> None:
        together = threading.Barrier(2, timeout=PATIENCE_S)
        await asyncio.gather(*(asyncio.to_thread(together.wait) for _ in range(2)))

    run(loop, one_after_the_other())
    run(loop, at_once())


def test_qt_has_its_turn_between_callbacks_that_never_end(loop: QtLoop) -> None:
    async def work() -> None:
        fired = asyncio.Event()
        QTimer.singleShot(0, fired.set)

        def again() -> None:
            if not fired.is_set():
                loop.call_soon(again)

        loop.call_soon(again)
        await fired.wait()

    run(loop, work())


def test_qt_has_its_turn_while_another_thread_never_stops_calling(loop: QtLoop) -> None:
    """As an answer of the network's thread comes while the one before is being looked at, again and again."""
    seen: list[str] = []
    called, heard = threading.Event(), threading.Event()

    async def work() -> None:
        over = asyncio.Event()

        def listen() -> None:
            seen.append("call")
            if seen.count("call") == A_FLOOD:
                over.set()
            called.set()
            assert heard.wait(PATIENCE_S)
            heard.clear()
            take_long()

        def call_again() -> None:
            while called.wait(PATIENCE_S) and not over.is_set():
                called.clear()
                loop.call_soon_threadsafe(listen)
                heard.set()
            heard.set()

        thread = threading.Thread(target=call_again)
        thread.start()
        timer = QTimer(interval=1)
        timer.timeout.connect(lambda: seen.append("beat"))
        timer.start()
        loop.call_soon(listen)
        await over.wait()
        timer.stop()
        thread.join()

    run(loop, work())
    between = "".join(what[0] for what in seen).split("b")
    assert max(map(len, between)) <= A_FEW


def test_qt_has_its_turn_before_all_that_was_ready_together_is_done(loop: QtLoop) -> None:
    done_before: list[int] = []

    async def work() -> None:
        rounds = itertools.count()
        fired = asyncio.Event()

        def work_on() -> None:
            next(rounds)
            take_long()

        def fire() -> None:
            done_before.append(next(rounds))
            fired.set()

        QTimer.singleShot(0, fire)
        for _ in range(A_CROWD):
            loop.call_soon(work_on)
        await fired.wait()

    run(loop, work())
    assert done_before[0] < A_CROWD


def test_callback_that_fails_is_reported_and_the_next_one_is_called(loop: QtLoop) -> None:
    reported: list[BaseException] = []
    loop.set_exception_handler(lambda _loop, context: reported.append(context["exception"]))

    async def work() -> None:
        def fail() -> None:
            raise ValueError("on purpose")

        called = asyncio.Event()
        loop.call_soon(fail)
        loop.call_soon(called.set)
        await called.wait()

    run(loop, work())
    assert [str(error) for error in reported] == ["on purpose"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such handlers in an event loop")
def test_signals_are_heard_while_nothing_happens(loop: QtLoop) -> None:
    async def work() -> None:
        heard = asyncio.Event()
        loop.add_signal_handler(signal.SIGUSR1, heard.set)
        try:
            sender = threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGUSR1))
            sender.start()
            await heard.wait()
            sender.join()
        finally:
            loop.remove_signal_handler(signal.SIGUSR1)

    run(loop, work())


def test_closed_loop_calls_nobody_and_takes_what_comes_late(qapp: QApplication) -> None:
    loop = QtLoop(qapp)
    seen: list[str] = []
    loop.call_soon(seen.append, "asked for before")
    loop.close()
    loop.close()
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(seen.append, "late"))
    thread.start()
    thread.join()
    qapp.processEvents()
    assert loop.is_closed()
    assert seen == []


def test_where_qt_ends_before_the_work_does_it_is_cancelled_and_cleans_up(loop: QtLoop) -> None:
    """As a display that has gone ends Qt, again each time that it is looked at."""
    seen: list[str] = []
    breaking = QTimer()
    breaking.timeout.connect(lambda: QApplication.exit(1))

    async def work() -> None:
        try:
            breaking.start(0)
            await asyncio.Event().wait()
        finally:
            await slowly(0.01)
            seen.append("waited")
            seen.append(await asyncio.to_thread(lambda: "asked a thread"))

    with pytest.raises(asyncio.CancelledError):
        run(loop, work())
    breaking.stop()
    assert seen == ["waited", "asked a thread"]
    assert loop.was_ended


def test_work_that_does_not_end_when_qt_does_is_given_up(loop: QtLoop) -> None:
    async def work() -> None:
        while True:
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(0)
                QApplication.exit(1)

    task = loop.create_task(work())
    with pytest.raises(RuntimeError, match="stopped before"):
        loop.run_until_complete(task, end_within_s=0.05)


def test_no_window_that_closes_ends_the_loop(loop: QtLoop) -> None:
    """The tests' application is set as the program's is: else one test's window would end the loop of another."""

    async def close_one() -> None:
        window = QWidget()
        window.show()
        window.close()
        for _ in range(2):
            turned = asyncio.Event()
            QTimer.singleShot(0, turned.set)  # behind what Qt has posted
            await turned.wait()

    run(loop, close_one())
