"""A floor of consoles and a limited API, on virtual time.

Owns the world: when offers come, what a request meets on its way, and what is counted. Every console's pace is the
policy object it is given; the console under test brings the program's own `session.schedule.Schedule`. Assumed, as in
the reference (performance, section 2.2): a quarter of the agents can get work, one of these gets an offer every two
minutes, an answer takes 80 ms (median), the limit is a token bucket that holds one second's worth.

Every console, whatever its pace, also spends from the same limit what the archive's looks cost (the list and the event
log), and where that is wished for the reading of the worker and of active work, and the answering of offers.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from agent_console.session import side_reads

WAITING_S = 120.0
HANDLING_S = 360.0
LATENCY_MEDIAN_S = 0.08
LATENCY_SPREAD = 0.4
SHIFT_BEGINS_WITHIN_S = 10.0
#: The task is read, and the answer sent.
REQUESTS_OF_AN_OFFER = 2
#: That work is done is sent.
REQUESTS_OF_AN_END = 1
#: Answers before that are the start of the shift.
LEFT_OUT_S = 60.0


class Pace(Protocol):
    """What decides when a console asks again; `Schedule` is one."""

    def first_delay_s(self) -> float:
        """Return how long to wait before the first poll."""

    def after_answer_s(self, *, is_busy: bool, remaining: int | None = None, limit: int | None = None) -> float:
        """Return the time from the start of a poll that succeeded to the next one."""

    def after_refusal_s(self, *, is_busy: bool, retry_after_s: float | None) -> float:
        """Return the time from a 429 to the next poll."""

    def after_failure_s(self, *, is_busy: bool) -> float:
        """Return the time from a failure to the next poll."""

    @property
    def is_pressed(self) -> bool:
        """Whether the server has so much to do that what brings no offer is asked for in fewer requests."""

    @property
    def has_room(self) -> bool:
        """Whether the last answer left requests for what brings no offer."""

    def stretch_beside(self) -> float:
        """Return how many times more rarely than usual to read what brings no offer."""

    def look_again_after_s(self) -> float:
        """Return the time from one of the archive's looks to the next."""


class Fixed:
    """The baseline: every so many seconds, whatever happens."""

    def __init__(self, interval_s: float, source: random.Random) -> None:
        self._interval_s = interval_s
        self._source = source

    def first_delay_s(self) -> float:
        """Anywhere within the interval."""
        return self._source.uniform(0.0, self._interval_s)

    def after_answer_s(self, **_: object) -> float:
        """Take the interval."""
        return self._interval_s

    after_refusal_s = after_failure_s = after_answer_s
    is_pressed = False
    has_room = True

    def stretch_beside(self) -> float:
        """Never."""
        return 1.0

    def look_again_after_s(self) -> float:
        """Every minute, somewhere within it."""
        return self._source.uniform(30.0, 60.0)


@dataclass(slots=True)
class Counts:
    """What a run came to.

    ``beside`` counts those of ``requests`` that were no polls. ``by_second`` counts requests; ``asked_at`` is when each
    console that met the outage asked again after it, ``back_at`` when each console had its first answer after it.
    """

    requests: int = 0
    beside: int = 0
    refused: int = 0
    detected_s: list[float] = field(default_factory=list)
    by_second: dict[int, int] = field(default_factory=dict)
    asked_at: dict[int, float] = field(default_factory=dict)
    back_at: dict[int, float] = field(default_factory=dict)


@dataclass(slots=True)
class _Console:
    number: int
    pace: Pace
    available: bool
    changes_at: float
    offered_at: float | None = None
    turn: int = 0
    failed: bool = False
    worker_at: float = float("-inf")
    active_at: float = 0.0


class World:
    """``consoles`` of them against an API that admits ``limit`` requests a second; down within ``outage``.

    ``reads_beside``: the worker and active work are read, too, and offers are answered.
    """

    def __init__(
        self,
        consoles: int,
        limit: int,
        make_pace: Callable[[random.Random], Pace],
        *,
        seed: int = 1,
        reads_beside: bool = False,
        outage: tuple[float, float] | None = None,
    ) -> None:
        self.counts = Counts()
        self._limit = limit
        self._reads_beside = reads_beside
        self._outage = outage or (float("inf"), float("inf"))
        self._random = random.Random(seed)  # noqa: S311  a world that can be repeated
        self._events: list[tuple[float, int, int]] = []
        self._looks: list[tuple[float, int]] = []
        self._now = 0.0
        self._tokens, self._filled_at = float(limit), 0.0
        self._consoles = [self._arrive(number, make_pace(self._random)) for number in range(consoles)]

    def run(self, until_s: float) -> Counts:
        """Live until then."""
        while self._events and self._events[0][0] < until_s:
            while self._looks and self._looks[0][0] <= self._events[0][0]:
                self._look(*heapq.heappop(self._looks))
            self._now, number, turn = heapq.heappop(self._events)
            console = self._consoles[number]
            if turn == console.turn:
                self._poll(console)
        return self.counts

    def _arrive(self, number: int, pace: Pace) -> _Console:
        available = self._random.random() < WAITING_S / (WAITING_S + HANDLING_S)
        stays_s = self._random.expovariate(1 / (WAITING_S if available else HANDLING_S))
        console = _Console(number, pace, available, changes_at=stays_s)
        begins_s = self._random.uniform(0.0, SHIFT_BEGINS_WITHIN_S)
        heapq.heappush(self._looks, (begins_s + pace.look_again_after_s(), number))
        self._plan(console, begins_s + pace.first_delay_s())
        return console

    def _plan(self, console: _Console, at: float) -> None:
        console.turn += 1
        heapq.heappush(self._events, (at, console.number, console.turn))

    def _poll(self, console: _Console) -> None:
        started_at = self._now
        latency_s = LATENCY_MEDIAN_S * self._random.lognormvariate(0.0, LATENCY_SPREAD)
        arrived_at, answered_at = started_at + latency_s / 2, started_at + latency_s
        self._live(console, arrived_at)
        busy = console.available or console.offered_at is not None
        measured = self._counted(started_at)
        if arrived_at >= self._outage[1] and console.failed:
            self.counts.asked_at.setdefault(console.number, arrived_at)
        if self._outage[0] <= arrived_at < self._outage[1]:
            console.failed = True
            next_at = answered_at + console.pace.after_failure_s(is_busy=busy)
        elif not self._admitted(arrived_at):
            self.counts.refused += measured
            next_at = answered_at + console.pace.after_refusal_s(is_busy=busy, retry_after_s=None)
        else:
            if arrived_at >= self._outage[1]:
                self.counts.back_at.setdefault(console.number, answered_at)
            next_at = started_at + console.pace.after_answer_s(
                is_busy=console.available, remaining=int(self._tokens), limit=self._limit
            )
            looks_at_once = self._see(console, answered_at, measured=measured)
            if self._reads_beside:
                self._read_beside(console, answered_at)
            if looks_at_once:
                next_at = answered_at
        if not console.available and console.offered_at is None:
            # It is the agent who becomes available, by a click here: the console looks at once.
            next_at = min(next_at, max(console.changes_at, answered_at))
        self._plan(console, next_at)

    def _counted(self, at: float) -> bool:
        """Count a request; says whether it is one of those that are measured."""
        if at < LEFT_OUT_S:
            return False
        self.counts.requests += 1
        self.counts.by_second[int(at)] = self.counts.by_second.get(int(at), 0) + 1
        return True

    def _ask_beside(self, at: float, requests: int) -> None:
        """Ask for something that is no poll: what is refused is asked again when it is due again."""
        if self._outage[0] <= at < self._outage[1]:
            return
        for _ in range(requests):
            measured = self._counted(at)
            self.counts.beside += measured
            if not self._admitted(at):
                self.counts.refused += measured
                return

    def _read_beside(self, console: _Console, at: float) -> None:
        """Read the worker and active work where they are due, as `side_reads` does after a poll."""
        pace, stretch = console.pace, console.pace.stretch_beside()
        due_by = at if pace.has_room else at - side_reads.GIVES_WAY_S
        if console.worker_at <= due_by:
            console.worker_at = at + side_reads.WORKER_EVERY_S * stretch
            self._ask_beside(at, 1)
        if console.active_at <= due_by:
            every_s = side_reads.IDLE_ACTIVE_EVERY_S if console.available else side_reads.ACTIVE_EVERY_S
            console.active_at = at + every_s * stretch
            self._ask_beside(at, 2)

    def _clicked(self, console: _Console, at: float, requests: int) -> bool:
        """Send what a click sends, and follow it up as `poller` does; says whether the console looks at once."""
        if not self._reads_beside:
            return False
        self._ask_beside(at, requests)
        soon = at + console.pace.stretch_beside() - 1.0
        console.worker_at, console.active_at = min(console.worker_at, soon), min(console.active_at, soon)
        return not console.pace.is_pressed

    def _look(self, at: float, number: int) -> None:
        """Read the list and the event log, as `backfill` does, or where that is too much the list alone."""
        self._ask_beside(at, 1 if self._consoles[number].pace.is_pressed else 2)
        heapq.heappush(self._looks, (at + self._consoles[number].pace.look_again_after_s(), number))

    def _live(self, console: _Console, at: float) -> None:
        """Let what happened to the agent until now have happened."""
        if not console.available and console.offered_at is None and at >= console.changes_at:
            console.available = True
            self._clicked(console, console.changes_at, REQUESTS_OF_AN_END)
            console.changes_at += self._random.expovariate(1 / WAITING_S)
        if console.available and console.offered_at is None and at >= console.changes_at:
            console.offered_at = console.changes_at

    def _see(self, console: _Console, at: float, *, measured: bool) -> bool:
        """Take in an answer: an offer in it is accepted, and the agent is busy with it.

        Says whether the console looks at once.
        """
        if console.offered_at is None:
            return False
        if measured:
            self.counts.detected_s.append(at - console.offered_at)
        console.offered_at = None
        console.available = False
        console.changes_at = at + self._random.expovariate(1 / HANDLING_S)
        return self._clicked(console, at, REQUESTS_OF_AN_OFFER)

    def _admitted(self, at: float) -> bool:
        self._tokens = min(float(self._limit), self._tokens + max(0.0, at - self._filled_at) * self._limit)
        self._filled_at = max(self._filled_at, at)
        if self._tokens < 1.0:
            return False
        self._tokens -= 1.0
        return True
