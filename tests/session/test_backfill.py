"""Filling in, page by page: where it goes on, where it stops, and what it says meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from agent_console.errors import NotAuthorized, TaskRouterError
from agent_console.history.facts import Origin, Watched
from agent_console.session.backfill import LOOK_AGAIN_AT_LEAST_EVERY_S, LOOK_AGAIN_EVERY_S, Backfill
from agent_console.session.coverage import REACH
from agent_console.session.history_view import BackfillPhase, BackfillProgress
from agent_console.session.stretches import LAG, MOST_PAGES, MOST_PAGES_IN_ALL, MOST_WAIT_S
from agent_console.taskrouter.resources import Event
from agent_console.taskrouter.results import EventPage
from agent_console.taskrouter.sids import EventSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.book import Book
from tests.session.fake_api import WORKER, FakeApi, busy
from tests.session.manual_clock import EPOCH, ManualClock, settle

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
        self.backfill = Backfill(self.api, self.book, clock=self.clock, worker_sid=WORKER, stretch=lambda: self.stretch)
        self.said: list[BackfillProgress] = []
        self.backfill.subscribe(self.said.append)

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
            async with asyncio.timeout(20), asyncio.TaskGroup() as group:
                running = group.create_task(desk.backfill.run(), name="backfill")
                await settle()
                await scenario(desk)
                running.cancel()

    asyncio.run(live())


def number(*numbers: int) -> list[str]:
    return [f"WR{one:032x}" for one in numbers]


def test_thirty_days_are_read_newest_first_and_every_page_of_them() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.event_page_rows = 2
        for one in range(1, 8):
            desk.happened(one, hours_ago=10 - one)
        desk.happened(8, hours_ago=24 * 28.6)
        now = desk.api.server_time()
        assert await desk.fill() is BackfillPhase.DONE
        assert desk.stored() == number(*range(1, 9))
        spans = desk.watched()
        assert [span.until for span in spans] == sorted((span.until for span in spans), reverse=True)
        assert timedelta() <= spans[-1].since - (now - REACH) < timedelta(minutes=1)
        assert spans[0].until == now - LAG
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


def test_progress_does_not_stand_still_in_a_day_of_many_pages() -> None:
    async def scenario(desk: Desk) -> None:
        desk.book.know(WORKER, [(desk.api.server_time() - REACH, desk.api.server_time() - timedelta(hours=20))])
        desk.api.event_page_rows = 1
        for one in range(1, 20):
            desk.happened(one, hours_ago=20 - one)
        await desk.fill()
        assert len({one.done for one in desk.said}) > 18
        assert len({one.read for one in desk.said}) > 18
        assert max(one.done for one in desk.said) == 1.0

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
        assert desk.stored() == number(2), "what was read stays"
        assert await desk.fill() is BackfillPhase.DONE

    run(scenario)


def test_only_holes_are_asked_for_and_what_came_last() -> None:
    async def scenario(desk: Desk) -> None:
        now = desk.api.server_time()
        known = [(now - REACH, now - timedelta(hours=5)), (now - timedelta(hours=4), now)]
        desk.book.know(WORKER, known)
        desk.happened(1, hours_ago=4.5)
        desk.happened(2, hours_ago=9)
        desk.happened(3, hours_ago=0.05)
        assert await desk.fill() is BackfillPhase.DONE
        assert desk.backfill.progress.read == 2
        assert desk.stored() == number(1, 3)

    run(scenario)


def test_how_long_an_answer_took_is_known_of_the_last_minutes_before_a_start() -> None:
    async def scenario(desk: Desk) -> None:
        now = desk.api.server_time()
        desk.book.know(WORKER, [(now - REACH, now - timedelta(minutes=2))])
        sid = desk.api.offer(status="completed")
        desk.happened(1, hours_ago=0.06)
        desk.happened(1, "reservation.accepted", at=now - timedelta(hours=0.06) + timedelta(seconds=7))
        assert await desk.fill() is BackfillPhase.DONE
        row = desk.book.all_rows()[sid]
        assert (row.status, row.answered_after_s) == (S.COMPLETED, 7.0)

    run(scenario)


def test_a_part_of_a_second_at_the_end_of_a_hole_is_read_too() -> None:
    async def scenario(desk: Desk) -> None:
        now = desk.api.server_time()
        until = now - timedelta(hours=4) + timedelta(milliseconds=700)
        desk.book.know(WORKER, [(now - REACH, now - timedelta(hours=5)), (until, now)])
        desk.happened(1, at=until - timedelta(milliseconds=300))
        assert await desk.fill() is BackfillPhase.DONE
        assert desk.stored() == number(1)

    run(scenario)


def test_a_log_that_leads_in_a_circle_leaves_the_hole_and_says_so() -> None:
    async def scenario(desk: Desk) -> None:
        desk.happened(1, hours_ago=1)
        assert await desk.fill() is BackfillPhase.FAILED
        assert "circle" in desk.why
        assert desk.stored() == number(1), "what was read stays"
        assert desk.watched() == []
        assert await desk.is_in_hole(desk.api.server_time() - timedelta(hours=1))

    run(scenario, Circle)


def test_a_log_without_an_end_is_given_up_and_says_so() -> None:
    async def scenario(desk: Desk) -> None:
        assert await desk.fill(130) is BackfillPhase.FAILED
        assert "no end" in desk.why
        assert desk.watched() == []
        assert MOST_PAGES < desk.api.calls["list_events"] < MOST_PAGES_IN_ALL * 2

    run(scenario, Endless)


def test_what_cannot_be_read_is_counted_and_stays_a_hole() -> None:
    async def scenario(desk: Desk) -> None:
        now = desk.api.server_time()
        desk.book.know(WORKER, [(now - REACH, now - timedelta(hours=3)), (now - timedelta(hours=2), now)])
        desk.happened(1, hours_ago=2.5, task_sid="none")
        desk.happened(2, hours_ago=2.4)
        assert await desk.fill() is BackfillPhase.DONE
        assert desk.backfill.progress.skipped == 1
        assert desk.stored() == number(2)
        assert await desk.is_in_hole(now - timedelta(hours=2.5))
        assert not await desk.is_in_hole(now - timedelta(hours=1))

    run(scenario)


def test_one_unreadable_event_of_a_shift_makes_a_hole_of_minutes_and_no_more() -> None:
    async def scenario(desk: Desk) -> None:
        await desk.fill(90)
        at = desk.api.server_time()
        desk.happened(1, task_sid="none")
        await desk.clock.advance(3_600)
        assert desk.backfill.progress.skipped == 1
        assert await desk.is_in_hole(at)
        assert not await desk.is_in_hole(at - timedelta(minutes=5))
        assert not await desk.is_in_hole(at + timedelta(minutes=15))

    run(scenario)


def test_without_the_servers_time_nothing_counts_as_watched() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.tells_time = False
        desk.happened(1, hours_ago=2)
        assert await desk.fill() is BackfillPhase.FAILED
        assert "when they were made" in desk.why
        assert desk.stored() == number(1)
        assert desk.watched() == []
        await desk.clock.advance(600)
        assert desk.watched() == []
        assert desk.watched(Origin.LIST) == []

    run(scenario)


def test_the_servers_time_decides_whatever_the_computer_thinks() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.skew_s = 86_400 * 365
        await desk.fill()
        assert desk.watched()[0].until <= desk.api.server_time() < desk.watched()[0].until + timedelta(minutes=2)

    run(scenario)


def test_where_events_may_not_be_listed_the_lists_still_count_and_nobody_asks_again() -> None:
    async def scenario(desk: Desk) -> None:
        sid = desk.api.offer()
        desk.api.fail("list_events", FORBIDDEN)
        begun = desk.api.server_time()
        assert await desk.fill() is BackfillPhase.NOT_PERMITTED
        assert desk.stored() == [sid]
        await desk.clock.advance(3_600)
        assert desk.api.calls["list_events"] == 1
        assert await desk.is_in_hole(begun - timedelta(minutes=1))
        assert not await desk.is_in_hole(begun + timedelta(minutes=10))

    run(scenario)


@pytest.mark.parametrize("minutes", [5.5, 7, 9, 9.9])
def test_a_gap_of_which_lists_tell_the_end_alone_is_shown_whole(minutes: float) -> None:
    async def scenario(desk: Desk) -> None:
        now = desk.api.server_time()
        desk.book.know(WORKER, [(now - REACH, now - timedelta(minutes=minutes))])
        desk.api.fail("list_events", FORBIDDEN)
        await desk.fill(600)
        assert await desk.is_in_hole(now - timedelta(minutes=minutes - 0.2))

    run(scenario)


@pytest.mark.parametrize("minutes", [1, 5.5, 7, 9, 9.9])
@pytest.mark.parametrize("after_s", [0.0, 0.01, 0.3])
def test_a_filling_in_that_is_cancelled_hides_no_gap(minutes: float, after_s: float) -> None:
    async def scenario(desk: Desk) -> None:
        now = desk.api.server_time()
        desk.book.know(WORKER, [(now - REACH, now - timedelta(minutes=minutes))])
        desk.happened(1, at=now - timedelta(minutes=minutes - 0.2))
        gate = desk.api.hold("list_events")
        desk.backfill.start()
        await desk.clock.advance(after_s)
        desk.backfill.cancel()
        gate.open()
        await desk.clock.advance(600)
        assert desk.stored() == number(1) or await desk.is_in_hole(now - timedelta(minutes=minutes - 0.2))

    run(scenario)


def test_a_refused_list_is_not_told_as_refused_events() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list", NotAuthorized("This key may not list reservations.", status=403))
        assert await desk.fill() is BackfillPhase.FAILED
        assert "reservations" in desk.why

    run(scenario)


def test_a_credential_that_is_no_good_is_not_tried_again_and_again() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list", NotAuthorized("No.", status=401))
        assert await desk.fill() is BackfillPhase.FAILED
        await desk.clock.advance(3_600)
        assert desk.api.calls["list"] == 1

    run(scenario)


def test_what_fails_again_and_again_is_tried_less_and_less_often() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list_events", *[TaskRouterError("No.")] * 1_000)
        await desk.fill(86_400)
        failures = [one for one in desk.said if one.phase is BackfillPhase.FAILED]
        assert 20 < len(failures) < 40

    run(scenario)


@pytest.mark.parametrize(("wish", "waits"), [(7.0, 7.0), (None, 1.0), (1e9, MOST_WAIT_S)])
def test_taskrouter_says_how_long_to_wait(wish: float | None, waits: float) -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail("list_events", busy(wish))
        await desk.fill(waits - 0.1)
        assert desk.api.calls["list_events"] == 1
        await desk.clock.advance(30)
        assert desk.backfill.progress.phase is BackfillPhase.DONE

    run(scenario)


@pytest.mark.parametrize("method", ["list", "list_events"])
def test_that_it_is_cancelled_is_heard_while_taskrouter_is_waited_for(method: str) -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.fail(method, busy(50))
        await desk.fill(1)
        desk.backfill.cancel()
        await settle()
        assert desk.backfill.progress.phase is BackfillPhase.CANCELLED

    run(scenario)


def test_a_wish_that_comes_meanwhile_is_granted_afterwards() -> None:
    async def scenario(desk: Desk) -> None:
        gate = desk.api.hold("list")
        desk.backfill.start()
        await settle()
        desk.backfill.start()
        gate.open()
        await desk.clock.advance(40)
        assert desk.api.calls["list"] == 2

    run(scenario)


def test_what_came_and_went_unseen_is_read_within_a_minute_and_then_counts_as_watched() -> None:
    async def scenario(desk: Desk) -> None:
        await desk.fill()
        desk.happened(1)
        desk.happened(1, "reservation.rescinded")
        at, said = desk.api.server_time(), len(desk.said)
        assert not any(span.until >= at for span in desk.watched())
        await desk.clock.advance(LOOK_AGAIN_EVERY_S + LAG.total_seconds() + 60)
        assert desk.statuses() == [S.RESCINDED]
        assert any(span.since <= at <= span.until for span in desk.watched())
        assert len(desk.said) == said, "nobody waits for it"

    run(scenario)


def test_where_taskrouter_is_busy_it_looks_more_rarely_but_within_what_lists_keep() -> None:
    async def scenario(desk: Desk) -> None:
        desk.stretch = 10.0
        await desk.fill()
        listed = desk.api.calls["list_events"]
        await desk.clock.advance(3 * LOOK_AGAIN_AT_LEAST_EVERY_S + 1)
        assert desk.api.calls["list_events"] - listed in {3, 4}

    run(scenario)


@pytest.mark.parametrize("stretch", [1.0, 100.0])
def test_a_shift_that_goes_well_shows_no_hole_at_any_moment(stretch: float) -> None:
    async def scenario(desk: Desk) -> None:
        desk.stretch = stretch
        await desk.fill()
        begun = desk.api.server_time()
        for _ in range(120):
            await desk.clock.advance(7)
            assert not await desk.book.holes(WORKER, begun, desk.api.server_time())

    run(scenario)


def test_an_event_that_comes_late_into_the_log_is_read() -> None:
    async def scenario(desk: Desk) -> None:
        await desk.fill()
        at = desk.api.server_time()
        await desk.clock.advance(LOOK_AGAIN_EVERY_S)
        desk.happened(1, at=at)
        await desk.clock.advance(LOOK_AGAIN_EVERY_S)
        assert desk.stored() == number(1)

    run(scenario)


@pytest.mark.parametrize(
    ("ends", "before", "after"),
    [
        (("task.canceled",), S.PENDING, S.CANCELED),
        (("task.deleted",), S.PENDING, S.CANCELED),
        (("task.completed",), S.ACCEPTED, S.COMPLETED),
        (("task.completed", "task.deleted"), S.WRAPPING, S.COMPLETED),
        (("task.deleted",), S.WRAPPING, S.COMPLETED),
        (("task.system-deleted",), S.ACCEPTED, S.COMPLETED),
        (("task.completed",), S.PENDING, S.PENDING),
        (("task.updated",), S.ACCEPTED, S.ACCEPTED),
    ],
)
def test_what_only_a_tasks_events_tell_ends_its_reservation(ends: tuple[str, ...], before: S, after: S) -> None:
    async def scenario(desk: Desk) -> None:
        sid = desk.api.offer(status=before.value)
        await desk.fill()
        assert desk.statuses() == [before]
        desk.api.purge(sid)
        for kind in ends:
            desk.happened(1, kind)
        desk.backfill.look_again()
        await settle()
        assert desk.statuses() == [after]
        await desk.clock.advance(3_600)
        assert desk.api.calls["list_task_events"] <= 3, "what is not told is not asked for for ever"

    run(scenario)


def test_what_is_still_listed_is_asked_for_by_nobody() -> None:
    async def scenario(desk: Desk) -> None:
        desk.api.offer(status="accepted")
        await desk.fill()
        await desk.clock.advance(600)
        assert desk.api.calls["list_task_events"] == 0

    run(scenario)
