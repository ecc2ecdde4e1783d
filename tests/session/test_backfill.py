"""Filling in, page by page: where it goes on, where it stops, and what it says meanwhile."""

from __future__ import annotations

from datetime import timedelta

from agent_console.history.facts import Origin
from agent_console.session.coverage import REACH
from agent_console.session.history_view import BackfillPhase
from agent_console.session.stretches import LAG, MOST_PAGES, MOST_PAGES_IN_ALL
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.desk import Circle, Desk, Endless, number, run
from tests.session.fake_world import WORKER


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
