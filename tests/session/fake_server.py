"""A TaskRouter in memory that is asked over a network: what it answers, loses, holds or refuses as a test ordered."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from agent_console.errors import (
    ConnectFailed,
    NotAuthorized,
    RateLimited,
    TaskRouterError,
)
from agent_console.taskrouter.results import Answer, AnswerInfo
from agent_console.taskrouter.sids import (
    ReservationSid,
)
from tests.session.fake_world import FakeWorld
from tests.session.manual_clock import ManualClock

T = TypeVar("T")


@dataclass
class Gate:
    """Holds every call of one method until it is opened."""

    opened: asyncio.Event = field(default_factory=asyncio.Event)
    after_acting: bool = False

    def open(self) -> None:
        self.opened.set()


class FakeServer(FakeWorld):
    """Carries out what is asked, and counts it by the name of the API's method."""

    def __init__(self, clock: ManualClock, *, skew_s: float = 0.0) -> None:
        super().__init__(clock, skew_s=skew_s)
        self.tells_time = True
        self.remaining: int | None = None
        self.limit: int | None = None
        self.server_s: float | None = None
        self.outage: TaskRouterError | None = None
        self.outage_takes_s = 0.0
        """How long a request waits in vain: nothing answers, not even with a refusal."""
        self.calls: Counter[str] = Counter()
        self.most_at_once: Counter[str] = Counter()
        self._at_once: Counter[str] = Counter()
        self._faults: defaultdict[str, deque[TaskRouterError | None]] = defaultdict(deque)
        self._lost: defaultdict[str, deque[TaskRouterError]] = defaultdict(deque)
        self._gates: dict[str, Gate] = {}

    def fail(self, method: str, *errors: TaskRouterError | None) -> None:
        """Raise these from the next calls, which do nothing; None lets a call pass."""
        self._faults[method].extend(errors)

    def lose_answer(self, method: str, *errors: TaskRouterError) -> None:
        """Carry out the next calls, then raise these."""
        self._lost[method].extend(errors)

    def hold(self, method: str, *, after_acting: bool = False) -> Gate:
        gate = self._gates[method] = Gate(after_acting=after_acting)
        return gate

    def change_network(self) -> None:
        """Let whatever is held wait for ever, and answer what comes from now on."""
        self._gates.clear()

    # How it answers.

    async def _ask(self, method: str, act: Callable[[], T], *, etag_of: ReservationSid | None = None) -> Answer[T]:
        sent_at = self.clock.monotonic()
        async with self._counted(method):
            gate = self._gates.get(method)
            await asyncio.sleep(0)
            if gate is not None and not gate.after_acting:
                await gate.opened.wait()
            if self.outage is not None:
                outage = self.outage
                await self.clock.sleep_until(sent_at + self.outage_takes_s)
                raise outage
            fault = self._faults[method].popleft() if self._faults[method] else None
            if fault is not None:
                raise fault
            value = act()
            if gate is not None and gate.after_acting:
                await gate.opened.wait()
            if self._lost[method]:
                raise self._lost[method].popleft()
            return Answer(value, self._info(sent_at, etag_of))

    @asynccontextmanager
    async def _counted(self, method: str) -> AsyncIterator[None]:
        self.calls[method] += 1
        self._at_once[method] += 1
        self.most_at_once[method] = max(self.most_at_once[method], self._at_once[method])
        try:
            yield
        finally:
            self._at_once[method] -= 1

    def _info(self, sent_at: float, etag_of: ReservationSid | None) -> AnswerInfo:
        received_at = self.clock.monotonic()
        known = etag_of is not None and etag_of in self.reservations
        return AnswerInfo(
            server_date=self.server_time().replace(microsecond=0) if self.tells_time else None,
            round_trip_s=received_at - sent_at,
            sent_at=sent_at,
            received_at=received_at,
            etag=self.etag(etag_of) if known and etag_of is not None else None,
            remaining_requests=self.remaining,
            limit_requests=self.limit,
            server_s=self.server_s,
        )


def refused() -> NotAuthorized:
    return NotAuthorized("The key is refused.", status=401)


def busy(retry_after_s: float | None = None) -> RateLimited:
    error = RateLimited("Too many requests.", status=429)
    error.retry_after_s = retry_after_s
    return error


def unreachable() -> ConnectFailed:
    return ConnectFailed("TaskRouter cannot be reached.")
