"""How much of everything that can leak this process has.

Owns the counting. What must not grow is the caller's to say.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, fields
from itertools import chain, compress
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import getCppPointer, isValid

from benchmarks.machine import resident_bytes
from tests.waiting import PATIENCE_S, slowly

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Census:
    """``timers`` are Qt's and the loop's together; ``handles`` are open files, sockets and pipes of the process."""

    objects: int
    timers: int
    tasks: int
    threads: int
    handles: int

    @classmethod
    def take(cls) -> Census:
        """Count now, on the GUI thread."""
        shown = qt_objects()
        tasks, later = held(asyncio.Task), held(asyncio.TimerHandle)
        return cls(
            objects=len(shown),
            timers=sum(isinstance(one, QTimer) for one in shown) + sum(not one.cancelled() for one in later),
            tasks=sum(not one.done() for one in tasks),
            threads=threading.active_count(),
            handles=len(list(Path("/proc/self/fd").iterdir())),
        )

    def grown(self, since: Census) -> dict[str, int]:
        """Tell what there is more of than there was."""
        more = {each.name: getattr(self, each.name) - getattr(since, each.name) for each in fields(self)}
        return {name: by for name, by in more.items() if by > 0}


async def least(looks: int = 8, apart_s: float = 0.03) -> Census:
    """Count several times and take the least of each: a request under way is no leak."""
    counts = []
    for _ in range(looks):
        counts.append(Census.take())
        await slowly(apart_s)
    return Census(**{each.name: min(getattr(one, each.name) for one in counts) for each in fields(Census)})


def resident_mb() -> float:
    """Tell how much memory the process holds, after what can be collected was, and what is free was given back.

    What the C library keeps free for later comes and goes by a tenth, and is no leak.
    """
    gc.collect()
    c_library = ctypes.CDLL(None)
    if hasattr(c_library, "malloc_trim"):
        c_library.malloc_trim(0)
    return resident_bytes() / 1e6


def kinds() -> Counter[str]:
    """Count QObjects by class: what to look at where there are more."""
    return Counter(type(one).__name__ for one in qt_objects())


def qt_objects() -> list[QObject]:
    """Return every living QObject that Python holds or a window has, each once."""
    found: dict[int, QObject] = {}
    for root in (*(one for one in held(QObject) if isValid(one)), *QApplication.topLevelWidgets()):
        for one in (root, *root.findChildren(QObject)):
            if isValid(one):
                found[getCppPointer(one)[0]] = one
    return list(found.values())


def fill_pools() -> None:
    """Let every pool start all the threads that it may have: one that comes later is a leak."""
    for pool in held(ThreadPoolExecutor):
        together = threading.Barrier(pool._max_workers)
        with suppress(RuntimeError):  # it was shut down
            for _ in range(pool._max_workers):
                pool.submit(together.wait, PATIENCE_S)


def held(kind: type[T]) -> list[T]:
    """Return the objects of a type that Python knows.

    One call of C looks through them: no other thread may run while a tuple that it is filling is in a list of ours.
    """
    gc.collect()
    # By type(): an object may say in Python what class it is of.
    return list(compress(_oldest(), map(kind.__subclasscheck__, map(type, _oldest()))))


def _oldest() -> Iterator[Any]:
    """Give what survived the last full collection, asked for when the first is taken; always in the same order."""
    return chain.from_iterable(map(gc.get_objects, (2,)))
