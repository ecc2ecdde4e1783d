"""One beat of the countdown with 50 offers on screen.

Measured: CPU of moving all countdowns on by a quarter of a second and painting what changed, in a
window of the usual size (some cards scrolled out of sight) and in one so high that all 50 are seen.
Baseline: painting every card anew. Target: at most 5 ms a beat.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from agent_console.session.entries import ReservationEntry
from agent_console.session.state import SessionState
from agent_console.settings import Settings
from agent_console.taskrouter.decoding import decode_reservation_page
from agent_console.taskrouter.resources import Task
from agent_console.ui.main_window import MainWindow
from agent_console.ui.ticker import Ticker
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most
from benchmarks.paced import Paced
from benchmarks.server import ListBook

CARDS = 50
BEAT_S = 0.25
BEATS = 100
APART_MS = 20
HIGH = 12_000
LIMIT_MS = 5.0


class _Clock:
    """A window's clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def entries() -> tuple[ReservationEntry, ...]:
    """Make 50 offers with their tasks, all of them with two minutes left."""
    book = ListBook("https://taskrouter.twilio.com", CARDS)
    body = book.answer("/v1/Reservations?PageSize=50").partition(b"\r\n\r\n")[2]
    return tuple(
        ReservationEntry(
            reservation=reservation,
            offered_at=0.0,
            seen_at=0.0,
            task=Task(
                sid=reservation.task_sid,
                assignment_status="reserved",
                date_created=reservation.date_created,
                attributes='{"name": "Jon Park", "from": "+14155550123", "call_sid": "CA"}',
                task_queue_friendly_name="Billing",
                task_channel_unique_name="voice",
            ),
            offer_timeout_s=120,
            deadline_at=120.0,
        )
        for reservation in decode_reservation_page(body).items
    )


def _measure(*, high: bool, all_anew: bool) -> Sample:
    application = QApplication(sys.argv[:1])
    clock = _Clock()
    window = MainWindow(monotonic=clock, settings=Settings())
    if high:
        window.resize(window.width(), HIGH)
    window.show()
    window.show_state(SessionState(incoming=entries()))
    [ticker] = window.findChildren(Ticker)

    def beat(_left: int) -> None:
        clock.now += BEAT_S
        if not all_anew:
            ticker.ticked.emit(clock.now)
            return
        for card in window.incoming.cards:
            card.update()

    beats = Paced(beat, times=BEATS, apart_ms=APART_MS)
    application.exec()
    seen = sum(not card.visibleRegion().isEmpty() for card in window.incoming.cards)
    window.close_now()
    return Sample({"ms": beats.spent_ms}, (f"{seen} of {len(window.incoming.cards)} cards in sight",))


def _usual() -> Sample:
    return _measure(high=False, all_anew=False)


def _usual_anew() -> Sample:
    return _measure(high=False, all_anew=True)


def _high() -> Sample:
    return _measure(high=True, all_anew=False)


def _high_anew() -> Sample:
    return _measure(high=True, all_anew=True)


def _judge(medians: Medians) -> Sequence[Figure]:
    return [
        at_most(
            name,
            medians[variant]["ms"],
            "ms",
            "all painted anew",
            medians[f"{variant} anew"]["ms"],
            limit=LIMIT_MS,
        )
        for name, variant in (
            ("beat of 50 cards, usual window", "usual"),
            ("beat of 50 cards, all in sight", "high"),
        )
    ]


BENCHMARK = Benchmark(
    1,
    {"usual": _usual, "usual anew": _usual_anew, "high": _high, "high anew": _high_anew},
    _judge,
)
