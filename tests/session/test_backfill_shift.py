"""Filling in during a shift: what came and went unseen counts as watched soon, and no hole is shown that is none."""

from __future__ import annotations

import pytest

from agent_console.session.schedule import LOOK_AGAIN_AT_LEAST_EVERY_S, LOOK_AGAIN_EVERY_S
from agent_console.session.stretches import LAG
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.desk import Desk, number, run
from tests.session.fake_world import WORKER
from tests.session.manual_clock import settle


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
        listed, logged = desk.api.calls["list"], desk.api.calls["list_events"]
        await desk.clock.advance(3 * LOOK_AGAIN_AT_LEAST_EVERY_S + 1)
        assert desk.api.calls["list"] - listed in {3, 4}
        assert desk.api.calls["list_events"] == logged, "the list alone knows everything of the last minutes"
        desk.backfill.look_again()
        await settle()
        assert desk.api.calls["list_events"] == logged + 1, "what is gone without a word only the log can tell"

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
        # That nobody accepted it may only not be in the log yet.
        assert desk.statuses() == [before if after is S.CANCELED else after]
        await desk.clock.advance(LAG.total_seconds() + LOOK_AGAIN_EVERY_S)
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
