"""Filling in, page by page: where it goes on, where it stops, and what it says meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from agent_console.errors import NotAuthorized
from agent_console.history.facts import Origin, Watched
from agent_console.history.rows import Hole
from agent_console.session.backfill import MOST_WAIT_S, REACH, Backfill
from agent_console.session.history_view import BackfillPhase, BackfillProgress
from agent_console.taskrouter.resources import Event
from agent_console.taskrouter.results import EventPage
from agent_console.taskrouter.sids import EventSid
from tests.session.fake_api import WORKER, FakeApi, busy
from tests.session.manual_clock import ManualClock, settle
from tests.session.shelf import Shelf

Scenario = Callable[["Desk"], Coroutine[Any, Any, None]]


class Circle(FakeApi):
    """A log whose second page leads to itself."""

    def _events(self, since: Any, until: Any, after_url: str | None) -> EventPage:
        return EventPage(tuple(self.events), "again")


class Desk:
    """A backfill of its own, and everything it said."""

    def __init__(self, api: type[FakeApi] = FakeApi) -> None:
        self.clock = ManualClock()
        self.api = api(self.clock)
        self.shelf = Shelf(self.clock)
        self.backfill = Backfill(
            self.api, self.shelf, clock=self.clock, worker_sid=WORKER, server_now=self.api.server_time
        )
        self.said: list[BackfillProgress] = []
        self.backfill.subscribe(self.said.append)

    def happened(self, number: int, *, hours_ago: float) -> None:
        data = {"reservation_sid": f"WR{number:032x}", "task_sid": f"WT{number:032x}", "worker_sid": WORKER}
        self.api.events.append(
            Event(
                sid=EventSid(f"EV{number:032x}"),
                event_type="reservation.created",
                event_date=self.api.server_time() - timedelta(hours=hours_ago),
                event_data=msgspec.Raw(msgspec.json.encode(data)),
            )
        )

    def watched(self) -> list[Watched]:
        return [span for batch in self.shelf.batches for span in batch.watched if span.origin is Origin.EVENTS]

    def stored(self) -> list[str]:
        return [sighting.sid for batch in self.shelf.batches for sighting in batch.sightings]

    async def fill(self, seconds: float = 60) -> BackfillPhase:
        self.backfill.start()
        await self.clock.advance(seconds)
        return self.backfill.progress.phase


def run(scenario: Scenario, api: type[FakeApi] = FakeApi) -> None:
    async def live() -> None:
        desk = Desk(api)
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            running = group.create_task(desk.backfill.run(), name="backfill")
            await settle()
            await scenario(desk)
            running.cancel()

    asyncio.run(live())


def test_thirty_days_are_read_newest_first_and_every_page_of_them() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.event_page_rows = 2
        for number in range(1, 8):
            desk.happened(number, hours_ago=10 - number)
        desk.happened(8, hours_ago=24 * 28.6)
        now = desk.api.server_time()
        assert await desk.fill() is BackfillPhase.DONE
        assert sorted(desk.stored()) == [f"WR{number:032x}" for number in range(1, 9)]
        spans = desk.watched()
        assert [span.until for span in spans] == sorted((span.until for span in spans), reverse=True)
        assert timedelta() <= spans[-1].since - (now - REACH) < timedelta(minutes=1)
        assert all(newer.since == older.until for newer, older in zip(spans, spans[1:], strict=False))
        assert desk.backfill.progress.read == 8

    run(scenario)


def test_progress_only_rises_and_ends_at_all() -> None:
    async def scenario(desk: Desk) -> None:
        await desk.fill()
        done = [one.done for one in desk.said]
        assert done == sorted(done)
        assert done[-1] == 1.0
        assert len(set(done)) > 20

    run(scenario)


def test_a_window_counts_as_watched_only_when_its_last_page_is_stored() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.event_page_rows = 1
        desk.happened(1, hours_ago=3)
        desk.happened(2, hours_ago=2)
        gate = desk.api.hold("list_events")
        desk.backfill.start()
        await desk.clock.advance(1)
        assert desk.watched() == []
        desk.backfill.cancel()
        gate.open()
        await desk.clock.advance(5)
        assert desk.backfill.progress.phase is BackfillPhase.CANCELLED
        assert desk.watched() == []
        assert desk.stored() == [f"WR{2:032x}"], "what was read stays"
        assert await desk.fill() is BackfillPhase.DONE

    run(scenario)


def test_only_holes_are_asked_for() -> None:
    class Known(Shelf):
        async def holes(self, worker_sid: Any, since: Any, until: Any) -> tuple[Hole, ...]:
            return (Hole(until - timedelta(hours=5), until - timedelta(hours=4)),)

    async def scenario(desk: Desk) -> None:
        desk.backfill._archive = Known(desk.clock)
        desk.happened(1, hours_ago=4.5)
        desk.happened(2, hours_ago=9)
        assert await desk.fill() is BackfillPhase.DONE
        assert desk.backfill.progress.read == 1

    run(scenario)


def test_a_log_that_leads_in_a_circle_comes_to_an_end() -> None:
    async def scenario(desk: Desk) -> None:
        desk.happened(1, hours_ago=1)
        assert await desk.fill(120) is BackfillPhase.DONE

    run(scenario, Circle)


def test_where_events_may_not_be_listed_the_lists_still_count_and_nobody_asks_again() -> None:
    async def scenario(desk: Desk) -> None:
        sid = desk.api.offer()
        desk.api.fail("list_events", NotAuthorized("No.", status=403))
        assert await desk.fill() is BackfillPhase.NOT_PERMITTED
        assert desk.stored() == [sid]
        await desk.clock.advance(3_600)
        assert desk.api.calls["list_events"] == 1

    run(scenario)


def test_a_credential_that_is_no_good_is_not_tried_again_and_again() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list", NotAuthorized("No.", status=401))
        assert await desk.fill() is BackfillPhase.FAILED
        await desk.clock.advance(3_600)
        assert desk.api.calls["list"] == 1

    run(scenario)


@pytest.mark.parametrize(("wish", "waits"), [(7.0, 7.0), (None, 1.0), (1e9, MOST_WAIT_S)])
def test_taskrouter_says_how_long_to_wait(wish: float | None, waits: float) -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list_events", busy(wish))
        await desk.fill(waits - 0.1)
        assert desk.api.calls["list_events"] == 1
        await desk.clock.advance(60)
        assert desk.backfill.progress.phase is BackfillPhase.DONE

    run(scenario)


def test_a_wish_that_comes_meanwhile_is_granted_afterwards() -> None:
    async def scenario(desk: Desk) -> None:
        gate = desk.api.hold("list")
        desk.backfill.start()
        await settle()
        desk.backfill.start()
        gate.open()
        await desk.clock.advance(60)
        assert desk.api.calls["list"] == 2

    run(scenario)
