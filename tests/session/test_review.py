from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest

from agent_console.errors import ArchiveUnavailable, TaskRouterError
from agent_console.history.facts import ActivityChange, Origin, Sighting
from agent_console.session.history_view import BackfillPhase, BackfillProgress
from agent_console.session.listeners import Listeners
from agent_console.session.ports import Api
from agent_console.session.review import Review, Reviewed, ReviewState
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import busy, unreachable
from tests.session.fake_world import AVAILABLE, BREAK, OFFLINE
from tests.session.floor import Floor, worker_sid
from tests.session.manual_clock import EPOCH, ManualClock, settle
from tests.session.shelf import Shelf, row
from tests.waiting import PATIENCE_S

ADA, BEN, CY = (worker_sid(number) for number in (1, 2, 3))


class FillsAtOnce:
    """A backfill that is done as soon as it runs."""

    def __init__(self, worker: WorkerSid) -> None:
        self.worker = worker
        self.is_wanted = False
        self.is_running = False
        self._listeners: Listeners[BackfillProgress] = Listeners()

    def start(self) -> None:
        self.is_wanted = True

    def cancel(self) -> None:
        self.is_wanted = False

    def subscribe(self, callback: Callable[[BackfillProgress], None]) -> Callable[[], None]:
        return self._listeners.add(callback)

    async def run(self) -> None:
        self.is_running = True
        try:
            if self.is_wanted:
                self._listeners.tell(BackfillProgress(phase=BackfillPhase.DONE, done=1.0))
            await asyncio.Event().wait()
        finally:
            self.is_running = False


class Desk:
    """A supervisor's desk: a floor of three, an archive, a review."""

    def __init__(self, group: asyncio.TaskGroup) -> None:
        self.clock = ManualClock()
        self.floor = Floor(self.clock, workers=3)
        self.shelf = Shelf(self.clock)
        self.backfills: list[FillsAtOnce] = []
        self.tasks: list[asyncio.Task[None]] = []
        self._group = group
        self.review = Review(self.floor, self.shelf, clock=self.clock, spawn=self.spawn, backfill=self.make_backfill)
        self.changes: list[tuple[ReviewState, ReviewState]] = []
        self.leave = self.review.subscribe(lambda old, new: self.changes.append((old, new)))

    def spawn(self, work: Coroutine[Any, Any, None], name: str, /) -> asyncio.Task[None]:
        task = self._group.create_task(work, name=name)
        self.tasks.append(task)
        return task

    def make_backfill(self, api: Api, worker: WorkerSid) -> FillsAtOnce:
        assert api is self.floor.view_of(worker)
        self.backfills.append(FillsAtOnce(worker))
        return self.backfills[-1]

    def reviewed(self, slot: int) -> Reviewed:
        found = self.review.state.slots[slot]
        assert found is not None
        return found

    def workers(self) -> list[WorkerSid | None]:
        return [None if one is None else one.worker_sid for one in self.review.state.slots]

    def sightings(self) -> list[Sighting]:
        return [sighting for batch in self.shelf.batches for sighting in batch.sightings]

    def activities(self) -> list[ActivityChange]:
        return [change for batch in self.shelf.batches for change in batch.activity_changes]


def run(scenario: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    async def live() -> None:
        async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
            desk = Desk(group)
            living = group.create_task(desk.review.run(), name="review")
            await desk.clock.advance(1)
            await scenario(desk)
            living.cancel()
        assert not any(backfill.is_running for backfill in desk.backfills)
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, left

    asyncio.run(live())


def test_a_chosen_workers_history_is_shown_and_filled_in() -> None:
    async def scenario(desk: Desk) -> None:
        desk.shelf.put(row(1, worker=ADA), row(2, worker=BEN), tell=False)
        desk.review.choose(0, BEN)
        assert desk.workers() == [BEN, None]
        await desk.clock.advance(1)
        ben = desk.reviewed(0)
        assert (ben.name, ben.history.view.row_count) == ("Worker 00002", 1)
        assert ben.history.view.backfill.phase is BackfillPhase.DONE
        assert ben.entry is desk.review.roster.find(BEN)
        assert len(desk.changes) == 2  # chosen, and the pending offers known

    run(scenario)


def test_two_side_by_side_each_in_one_slot() -> None:
    async def scenario(desk: Desk) -> None:
        desk.review.choose(0, ADA)
        desk.review.compare(BEN)
        await settle()
        assert desk.workers() == [ADA, BEN]
        assert [one.is_running for one in desk.backfills] == [True, True]
        desk.review.choose(0, ADA)
        assert len(desk.backfills) == 2
        desk.review.choose(0, BEN)
        await settle()
        assert desk.workers() == [BEN, None]
        assert [one.is_running for one in desk.backfills] == [False, False, True]
        desk.review.choose(0, CY)
        await settle()
        assert desk.workers() == [CY, None]
        desk.review.close(0)
        desk.review.close(0)
        await settle()
        assert desk.workers() == [None, None]
        assert all(task.done() for task in desk.tasks)

    run(scenario)


def test_a_worker_nobody_listed_can_be_reviewed() -> None:
    async def scenario(desk: Desk) -> None:
        stranger = worker_sid(77)
        desk.review.choose(0, stranger)
        await desk.clock.advance(1)
        assert (desk.reviewed(0).name, desk.reviewed(0).entry) == (stranger, None)

    run(scenario)


def test_what_the_api_lists_of_the_worker_is_written_once() -> None:
    async def scenario(desk: Desk) -> None:
        view = desk.floor.view_of(ADA)
        sid = view.offer()
        view.offer(status="timeout")
        desk.review.choose(0, ADA)
        await desk.clock.advance(2)
        ada = desk.review.roster.find(ADA)
        assert ada is not None
        assert ada.pending_offers == 1
        listed = desk.sightings()
        assert {one.sid for one in listed} == set(view.reservations)
        assert all(step.origin is Origin.LIST for one in listed for step in one.transitions)
        assert {one.sid for one in listed if one.task is not None} == set(view.reservations)
        count = len(listed)
        await desk.clock.advance(30)
        assert len(desk.sightings()) == count
        view.become(sid, S.ACCEPTED)
        await desk.clock.advance(11)
        assert [step.status for step in desk.sightings()[-1].transitions] == [S.PENDING, S.ACCEPTED]
        assert len(desk.sightings()) == count + 1
        assert desk.sightings()[-1].task is not None

    run(scenario)


def test_a_caller_who_is_gone_is_asked_for_once() -> None:
    async def scenario(desk: Desk) -> None:
        view = desk.floor.view_of(ADA)
        view.offer(status="completed")
        view.tasks.clear()
        desk.review.choose(0, ADA)
        await desk.clock.advance(35)
        assert view.calls["fetch_task"] == 1

    run(scenario)


@pytest.mark.parametrize("fault", [busy(), unreachable()])
def test_callers_read_before_a_refusal_are_kept(fault: TaskRouterError) -> None:
    async def scenario(desk: Desk) -> None:
        view = desk.floor.view_of(ADA)
        sids = [view.offer() for _ in range(2)]
        view.fail("fetch_task", None, fault)
        desk.review.choose(0, ADA)
        await desk.clock.advance(60)
        with_callers = {one.sid for one in desk.sightings() if one.task is not None}
        assert with_callers == set(sids)

    run(scenario)


def test_the_workers_activities_are_written() -> None:
    async def scenario(desk: Desk) -> None:
        desk.review.choose(0, ADA)
        await desk.clock.advance(1)
        assert [one.activity_name for one in desk.activities()] == ["Available"]
        desk.floor.move(ADA, BREAK)
        await desk.clock.advance(40)
        assert [(one.activity_name, one.available) for one in desk.activities()] == [
            ("Available", True),
            ("Break", False),
        ]
        entry = desk.reviewed(0).entry
        assert entry is not None
        assert entry.activity_name == "Break"

    run(scenario)


def test_nothing_ever_writes_to_taskrouter() -> None:
    async def scenario(desk: Desk) -> None:
        desk.floor.view_of(ADA).offer()
        desk.review.choose(0, ADA)
        await desk.clock.advance(60)
        assert desk.floor.writes == []
        assert desk.floor.view_of(ADA).writes == []

    run(scenario)


def test_a_busy_server_and_a_full_disk_end_no_review() -> None:
    async def scenario(desk: Desk) -> None:
        view = desk.floor.view_of(ADA)
        view.offer()
        view.fail("listing", busy(retry_after_s=30))
        desk.shelf.write_failure = ArchiveUnavailable("The disk is full.")
        desk.review.choose(0, ADA)
        await desk.clock.advance(29)
        assert view.calls["listing"] == 1
        await desk.clock.advance(60)
        assert view.calls["listing"] > 1
        assert desk.reviewed(0).history.view.error is None

    run(scenario)


def test_the_missed_offer_that_moved_a_worker_is_named_until_the_worker_is_elsewhere() -> None:
    async def scenario(desk: Desk) -> None:
        missed, earlier, answered = (
            row(40, worker=ADA, status=S.TIMEOUT), row(10, worker=ADA, status=S.TIMEOUT), row(50, worker=ADA)
        )  # fmt: skip
        desk.shelf.put(missed, earlier, answered, tell=False)
        desk.shelf.ended_at[earlier.sid] = EPOCH + timedelta(seconds=30)
        desk.floor.move(ADA, OFFLINE, at_s=60.0)
        desk.review.choose(0, ADA)
        desk.review.roster.refresh()
        await desk.clock.advance(30)
        assert desk.reviewed(0).missed is None  # the archive does not know yet how it ended
        desk.shelf.ended_at[missed.sid] = EPOCH + timedelta(seconds=59.2)
        desk.shelf.put(missed)
        await desk.clock.advance(5)
        assert desk.reviewed(0).missed == missed
        looked = desk.shelf.calls["detail"]
        desk.shelf.put(answered)
        await desk.clock.advance(5)
        assert desk.shelf.calls["detail"] == looked  # it is known
        desk.floor.move(ADA, AVAILABLE, at_s=90.0)
        desk.review.roster.refresh()
        await desk.clock.advance(5)
        assert desk.reviewed(0).missed is None

    run(scenario)


def test_a_worker_who_chose_a_break_after_a_missed_offer_was_not_moved_by_it() -> None:
    async def scenario(desk: Desk) -> None:
        missed = row(10, worker=ADA, status=S.TIMEOUT)
        desk.shelf.put(missed, tell=False)
        desk.shelf.ended_at[missed.sid] = EPOCH + timedelta(seconds=30)
        desk.floor.move(ADA, BREAK, at_s=40.0)
        desk.review.choose(0, ADA)
        desk.review.roster.refresh()
        await desk.clock.advance(10)
        assert desk.reviewed(0).missed is None

    run(scenario)
