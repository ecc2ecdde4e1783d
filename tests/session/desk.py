"""A recorder and a backfill over a real archive, an event log of our own, and a clock that is moved."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any

import msgspec

from agent_console.errors import NotAuthorized
from agent_console.history.facts import Origin, Watched
from agent_console.session.backfill import Backfill
from agent_console.session.history_view import BackfillPhase, BackfillProgress
from agent_console.session.schedule import LOOK_AGAIN_AT_LEAST_EVERY_S, LOOK_AGAIN_EVERY_S, PRESSED_STRETCH
from agent_console.taskrouter.resources import Event
from agent_console.taskrouter.results import EventPage
from agent_console.taskrouter.sids import EventSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.book import Book
from tests.session.fake_api import FakeApi
from tests.session.fake_world import WORKER
from tests.session.manual_clock import EPOCH, ManualClock, settle
from tests.waiting import PATIENCE_S

Scenario = Callable[["Desk"], Coroutine[Any, Any, None]]
FORBIDDEN = NotAuthorized("No.", status=403)


class Circle(FakeApi):
    """A log whose second page leads to itself."""

    def _events(self, since: Any, until: Any, after_url: str | None, task_sid: Any = None) -> EventPage:
        return EventPage(tuple(self.events), "again")


class Endless(FakeApi):
    """A log in which a page follows on every page."""

    def _events(self, since: Any, until: Any, after_url: str | None, task_sid: Any = None) -> EventPage:
        return EventPage((), str(int(after_url or 0) + 1))


class Desk:
    """A backfill of its own, and everything it said."""

    def __init__(self, api: type[FakeApi] = FakeApi) -> None:
        self.clock = ManualClock()
        self.api = api(self.clock)
        self.book = Book(self.clock)
        self.stretch = 1.0
        self.backfill = Backfill(
            self.api,
            self.book,
            clock=self.clock,
            worker_sid=WORKER,
            look_again_after_s=self.look_again_after_s,
            is_pressed=lambda: self.stretch >= PRESSED_STRETCH,
        )
        self.said: list[BackfillProgress] = []
        self.backfill.subscribe(self.said.append)

    def look_again_after_s(self) -> float:
        return min(LOOK_AGAIN_EVERY_S * self.stretch, LOOK_AGAIN_AT_LEAST_EVERY_S)

    def happened(
        self,
        number: int,
        kind: str = "reservation.created",
        *,
        hours_ago: float = 0.0,
        at: datetime | None = None,
        **data: object,
    ) -> None:
        known = {"reservation_sid": f"WR{number:032x}", "task_sid": f"WT{number:032x}", "worker_sid": WORKER}
        at = at or self.api.server_time() - timedelta(hours=hours_ago)
        self.api.events.append(
            Event(
                sid=EventSid(f"EV{len(self.api.events):032x}"),
                event_type=kind,
                event_date=at,
                event_date_ms=round((at - datetime(1970, 1, 1, tzinfo=EPOCH.tzinfo)).total_seconds() * 1_000),
                event_data=msgspec.Raw(msgspec.json.encode(known | data)),
            )
        )

    def watched(self, origin: Origin = Origin.EVENTS) -> list[Watched]:
        return [span for batch in self.book.batches for span in batch.watched if span.origin is origin]

    def stored(self) -> list[str]:
        return sorted(self.book.all_rows())

    def statuses(self) -> list[S]:
        return [row.status for _, row in sorted(self.book.all_rows().items())]

    async def is_in_hole(self, at: datetime) -> bool:
        holes = await self.book.holes(WORKER, at - timedelta(days=1), self.api.server_time())
        return any(hole.since <= at <= hole.until for hole in holes)

    async def fill(self, seconds: float = 40) -> BackfillPhase:
        self.backfill.start()
        await self.clock.advance(seconds)
        return self.backfill.progress.phase

    @property
    def why(self) -> str:
        return str(self.backfill.progress.error)


def run(scenario: Scenario, api: type[FakeApi] = FakeApi) -> None:
    async def live() -> None:
        desk = Desk(api)
        with closing(desk.book):
            async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
                running = group.create_task(desk.backfill.run(), name="backfill")
                await settle()
                await scenario(desk)
                running.cancel()

    asyncio.run(live())


def number(*numbers: int) -> list[str]:
    return [f"WR{one:032x}" for one in numbers]
