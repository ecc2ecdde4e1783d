"""Polls that bring nothing new.

Measured: how many pages of reservations are decoded, and how often cards, table and notices are painted, over 50 polls
whose bytes are the last ones again. A real window with offers and history on our simulator; its clock stands, so that
countdowns do not move. Baselines: the JSON documents that the twilio package decodes for as many polls, and a window
that is painted whole at every poll. Target: none of either.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Sequence
from types import CodeType, FrameType, TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from agent_console.session.state import SessionState
from agent_console.taskrouter import decoding
from benchmarks.clients import vendor_reservations
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.peers import Peer, simulator
from benchmarks.stage import Act, Stage, play, until

POLLS = 50
POLL_EVERY_S = 0.1
OFFERS = 3
ROWS = 300
SETTLED_AFTER_POLLS = 20


class _CallCounter:
    """A profile function that counts the calls of one function, on every thread it is set for."""

    def __init__(self, code: CodeType) -> None:
        self._code = code
        self.calls = 0

    def __call__(self, frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and frame.f_code is self._code:
            self.calls += 1


class _Polls:
    """Counts answered polls; ``painted`` lets each paint everything."""

    def __init__(self, stage: Stage, *, painted: bool) -> None:
        self.count = 0
        self._painted = _parts(stage) if painted else ()
        stage.session.store.subscribe(self._changed)

    def _changed(self, old: SessionState, new: SessionState) -> None:
        if new.connection.last_answer_at != old.connection.last_answer_at:
            self.count += 1
            for part in self._painted:
                for widget in (part, *part.findChildren(QWidget)):
                    widget.update()


class _Paints(QObject):
    """Counts the paint events of everything under the header while its block runs."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.count = 0
        self._parts = _parts(stage)

    def __enter__(self) -> Self:
        _application().installEventFilter(self)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        _application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.count += any(part is watched or part.isAncestorOf(watched) for part in self._parts)
        return False


def _ours() -> Sample:
    decodes = _CallCounter(decoding.decode_reservation_page.__func__.__code__)
    threading.setprofile(decodes)

    async def act(stage: Stage) -> Sample:
        polls = await _settled(stage, painted=False)
        decoded_before, last = decodes.calls, polls.count + POLLS
        with _Paints(stage) as paints:
            await until("50 polls", lambda: polls.count >= last)
        return Sample({"decodes": decodes.calls - decoded_before, "paints": paints.count})

    return _on_simulator(act)


def _repainted() -> Sample:
    async def act(stage: Stage) -> Sample:
        polls = await _settled(stage, painted=True)
        last = polls.count + POLLS
        with _Paints(stage) as paints:
            await until("50 polls", lambda: polls.count >= last)
        return Sample({"paints": paints.count})

    return _on_simulator(act)


def _twilio() -> Sample:
    with simulator("bulk", "--count", str(ROWS)) as peer:
        _offer(peer)
        reservations = vendor_reservations(peer)
        reservations.list(reservation_status="pending")
        decodes = _CallCounter(json.loads.__code__)
        sys.setprofile(decodes)
        for _ in range(POLLS):
            reservations.list(reservation_status="pending")
        sys.setprofile(None)
        return Sample({"decodes": decodes.calls})


def _on_simulator(act: Act) -> Sample:
    standing_at = time.monotonic()
    with simulator("bulk", "--count", str(ROWS)) as peer:
        _offer(peer)
        return play(peer, act, poll_every_s=POLL_EVERY_S, monotonic=lambda: standing_at)


def _offer(peer: Peer) -> None:
    for number in range(OFFERS):
        peer.control("calls", {"name": f"Caller {number}"})


async def _settled(stage: Stage, *, painted: bool) -> _Polls:
    """Wait until everything is on screen and the next polls have nothing to add."""
    window = stage.window
    await until("a card", lambda: bool(window.incoming.cards))
    await until("the history", lambda: window.history.model.rowCount() >= ROWS)
    polls = _Polls(stage, painted=painted)
    await until("calm", lambda: polls.count >= SETTLED_AFTER_POLLS)
    return polls


def _parts(stage: Stage) -> tuple[QWidget, ...]:
    window = stage.window
    return (window.incoming, window.active, window.history, window.notices)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None  # noqa: S101  the stage made it
    return application


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, vendor, painted = medians["ours"], medians["twilio"], medians["repainted"]
    return [
        at_most("50 unchanged polls, pages", ours["decodes"], "decodes", "twilio package", vendor["decodes"], limit=0),
        at_most("50 unchanged polls, window", ours["paints"], "paints", "painted whole", painted["paints"], limit=0),
    ]


BENCHMARK = Benchmark(1, {"ours": _ours, "repainted": _repainted, "twilio": _twilio}, _judge)
