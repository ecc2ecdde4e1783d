"""Fifty offers counting down.

Measured: CPU of the GUI process for one tick of a whole second with 50 cards, painting included; every text on every
card changes. Baseline: the same tick when all cards are painted whole. Target: at most 5 ms.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from agent_console.app import make_application, paint_once
from agent_console.session.state import ReservationEntry, SessionState
from agent_console.settings import Settings
from agent_console.taskrouter.resources import Task, WorkerReservation
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.ui.incoming_pane import CARD_LIMIT
from agent_console.ui.main_window import MainWindow
from agent_console.ui.ticker import Ticker
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.machine import Moment

TICKS = 60
WARM_UP = 5
LIMIT_MS = 5.0
TIMEOUT_S = 120
BUILT_WITHIN_MS = 2_000


class _Clock:
    """Moves when it is told to."""

    def __init__(self) -> None:
        self.now_s = 1_000.0

    def __call__(self) -> float:
        return self.now_s


def _measure(*, painted: bool) -> Sample:
    application = make_application()
    clock = _Clock()
    window = MainWindow(monotonic=clock, settings=Settings())
    window.show()
    paint_once(application, window)
    window.show_state(SessionState(incoming=tuple(_offer(number, clock()) for number in range(CARD_LIMIT))))
    QTimer.singleShot(BUILT_WITHIN_MS, application.exit)
    application.exec()
    cards = window.incoming.cards
    if len(cards) != CARD_LIMIT:
        raise RuntimeError(f"{len(cards)} cards were built")
    widgets = [widget for card in cards for widget in (card, *card.findChildren(QWidget))] if painted else []
    ticker = window.findChildren(Ticker)[0]
    ticker.set_shown(shown=False)
    for tick in range(WARM_UP + TICKS):
        if tick == WARM_UP:
            begun = Moment.now()
        clock.now_s += 1.0
        ticker.ticked.emit(clock())
        for widget in widgets:
            widget.update()
        # What the tick asked to be painted comes before the end of this turn of the event loop.
        QTimer.singleShot(0, application.exit)
        application.exec()
    spent = Moment.now().since(begun)
    window.close_now()
    return Sample({"ms": spent.cpu_ms / TICKS})


def _offer(number: int, now_s: float) -> ReservationEntry:
    offered = datetime(2026, 3, 2, 9, 0, number, tzinfo=UTC)
    task_sid = TaskSid(f"WT{number:032x}")
    reservation = WorkerReservation(
        sid=ReservationSid(f"WR{number:032x}"),
        task_sid=task_sid,
        reservation_status="pending",
        date_created=offered,
        date_updated=offered,
        worker_sid=WorkerSid(f"WK{1:032x}"),
    )
    task = Task(
        sid=task_sid,
        assignment_status="reserved",
        date_created=offered - timedelta(seconds=20),
        attributes=f'{{"name": "Caller {number}", "from": "+1415555{number:04}"}}',
        priority=5,
        task_queue_friendly_name="Billing",
        task_channel_unique_name="voice",
    )
    return ReservationEntry(
        reservation=reservation,
        offered_at=now_s,
        seen_at=now_s,
        task=task,
        offer_timeout_s=TIMEOUT_S,
        deadline_at=now_s + TIMEOUT_S,
    )


def _ours() -> Sample:
    return _measure(painted=False)


def _whole() -> Sample:
    return _measure(painted=True)


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, whole = medians["ours"]["ms"], medians["whole"]["ms"]
    return [at_most("50 cards, a tick", ours, "ms", "cards painted whole", whole, limit=LIMIT_MS)]


BENCHMARK = Benchmark(3, {"ours": _ours, "whole": _whole}, _judge)
