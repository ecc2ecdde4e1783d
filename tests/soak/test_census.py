"""Counting what Python holds, beside threads that are making things."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.soak.census import fill_pools, held
from tests.waiting import PATIENCE_S

LOOKS = 8


@contextmanager
def quick_turns() -> Iterator[None]:
    """Let threads change as often as they can."""
    interval_s = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(interval_s)


def test_a_tuple_that_another_thread_is_filling_is_left_to_it(qapp: QApplication) -> None:
    over, broken = threading.Event(), list[SystemError]()

    def fill() -> None:
        while not over.is_set():
            try:
                tuple(number for number in range(200))
            except SystemError as error:  # "bad argument to internal function": somebody else held it
                broken.append(error)

    with quick_turns():
        thread = threading.Thread(target=fill)
        thread.start()
        try:
            for _ in range(LOOKS):
                held(QObject)
        finally:
            over.set()
            thread.join()
    assert not broken


def test_all_of_a_kind_are_found(qapp: QApplication) -> None:
    one, other = QObject(), QObject()
    found = held(QObject)
    assert {id(one), id(other)} <= {id(each) for each in found}
    assert not [each for each in held(asyncio.Task) if not isinstance(each, asyncio.Task)]


def test_pools_have_all_their_threads_once_they_are_filled() -> None:
    over = ThreadPoolExecutor(1)
    over.shutdown()
    with ThreadPoolExecutor(3, "census") as pool:
        fill_pools()
        assert sum(thread.name.startswith("census") for thread in threading.enumerate()) == 3
        assert pool.submit(str).result(PATIENCE_S) == ""
