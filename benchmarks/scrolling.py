"""Scrolling as a person does it, and what it costs: for any view, of the console or a baseline."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from benchmarks.responsiveness import Heart

FRAME_S = 0.016
FRAMES = 250
_Way = Callable[[QScrollBar, random.Random, int], None]


class Painted(QObject):
    """Waits for the first paint of a view after which a condition holds."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__()
        self._holds: Callable[[], bool] | None = None
        self._event = asyncio.Event()
        self._at = 0.0
        view.viewport().installEventFilter(self)

    async def after(self, act: Callable[[], None], holds: Callable[[], bool]) -> float:
        """Act, and tell how many milliseconds it took until what holds then was painted."""
        self._event.clear()
        self._holds = holds
        begun = time.perf_counter()
        act()
        async with asyncio.timeout(120):
            await self._event.wait()
        return (self._at - begun) * 1e3

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Look, and let it pass: what is planned now comes right after the paint."""
        if event.type() == QEvent.Type.Paint and self._holds is not None and self._holds():
            self._holds = None
            QTimer.singleShot(0, self, self._done)
        return False

    def _done(self) -> None:
        self._at = time.perf_counter()
        self._event.set()


def by_wheel(bar: QScrollBar, _chance: random.Random, _frame: int) -> None:
    """Three rows on."""
    bar.setValue(bar.value() + 3)


def _by_page(bar: QScrollBar, _chance: random.Random, _frame: int) -> None:
    bar.setValue(bar.value() + bar.pageStep())


def by_thumb(bar: QScrollBar, chance: random.Random, _frame: int) -> None:
    """To any place."""
    bar.setValue(chance.randrange(bar.maximum()))


def _end_to_end(bar: QScrollBar, _chance: random.Random, frame: int) -> None:
    bar.setValue(bar.maximum() * (frame + 1) // FRAMES)


async def frames(bar: QScrollBar, way: _Way) -> float:
    """Scroll, and return the 99th percentile of the longest pause in each frame, in milliseconds."""
    chance = random.Random(3)  # noqa: S311  the same places every time
    bar.setValue(bar.maximum() // 3)
    await asyncio.sleep(1.0)
    pauses = []
    heart = Heart()
    for frame in range(FRAMES):
        heart.longest_ms = 0.0
        way(bar, chance, frame)
        await asyncio.sleep(FRAME_S)
        pauses.append(heart.longest_ms)
    heart.stop()
    return statistics.quantiles(pauses, n=100)[-1]


async def scrolled(bar: QScrollBar) -> dict[str, float]:
    """Scroll by wheel, page and thumb and from end to end; return the pauses of the first three in milliseconds."""
    values = {
        "wheel_ms": await frames(bar, by_wheel),
        "page_ms": await frames(bar, _by_page),
        "thumb_ms": await frames(bar, by_thumb),
    }
    await frames(bar, _end_to_end)
    return values
