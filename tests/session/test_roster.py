from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from agent_console.errors import NotAuthorized, NotFound
from agent_console.session.pace import Pace, soonest
from agent_console.session.roster import LONGEST_TEXT, OFFERS_A_ROUND, SLICE, Roster, RosterEntry, RosterState
from agent_console.taskrouter.sids import WorkerSid
from tests.session.fake_api import BREAK, busy, refused, unreachable
from tests.session.floor import Floor, worker_sid
from tests.session.manual_clock import EPOCH, ManualClock

Scenario = Callable[[Floor, Roster], Coroutine[Any, Any, None]]


def run(scenario: Scenario, *, workers: int = 3, takes_s: float = 0.0) -> None:
    async def live() -> None:
        floor = Floor(ManualClock(), workers=workers, takes_s=takes_s)
        roster = Roster(floor, clock=floor.clock)
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            living = group.create_task(roster.run(), name="roster")
            await scenario(floor, roster)
            living.cancel()

    asyncio.run(live())


def entry(roster: Roster, sid: WorkerSid) -> RosterEntry:
    found = roster.find(sid)
    assert found is not None
    return found


def test_workers_are_listed_by_name_with_what_they_can() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        floor.hire(1, "zoe")
        floor.hire(2, "Ada\u202e\n", skills=["Billing", "Français"])
        floor.hire(3, "x" * 500)
        assert roster.state == RosterState(loading=True)
        assert roster.server_now() is None
        await floor.clock.advance(1)
        state = roster.state
        assert (state.loading, state.error) == (False, None)
        assert state.loaded_at is not None
        assert [one.sid for one in state.workers] == [worker_sid(2), worker_sid(3), worker_sid(1)]
        assert [len(one.name) for one in state.workers] == [3, LONGEST_TEXT, 3]
        ada = state.workers[0]
        assert (ada.name, ada.skills) == ("Ada", "Billing, Français")
        assert (ada.activity_name, ada.available, ada.activity_since) == ("Available", True, EPOCH)
        assert ada.pending_offers is None
        now = roster.server_now()
        assert now is not None
        assert abs((now - floor.server_time()).total_seconds()) <= 1

    run(scenario)


@pytest.mark.parametrize(
    "attributes", [None, "", "{", "[]", '{"skills": "x"}', '{"skills": [1, null]}', '{"routing": 3}', "[" * 5_000]
)
def test_attributes_of_any_kind_are_borne(attributes: str | None) -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        sid = worker_sid(1)
        floor.workers[sid] = type(floor.workers[sid])(
            sid=sid, friendly_name="Ada", activity_sid=BREAK, activity_name="", available=False, attributes=attributes
        )
        await floor.clock.advance(1)
        assert entry(roster, sid).skills == ""

    run(scenario)


def test_only_what_changed_is_another_object() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        await floor.clock.advance(1)
        before = roster.state.workers
        heard: list[tuple[RosterState, RosterState]] = []
        leave = roster.subscribe(lambda old, new: heard.append((old, new)))
        await floor.clock.advance(15)
        assert roster.state.workers is before
        floor.move(worker_sid(2), BREAK)
        await floor.clock.advance(15)
        after = roster.state.workers
        assert [a is b for a, b in zip(before, after, strict=True)] == [True, False, True]
        assert (after[1].activity_name, after[1].available) == ("Break", False)
        assert heard[-1][1] is roster.state
        del floor.workers[worker_sid(1)]
        floor.hire(4, "Aaron")
        await floor.clock.advance(15)
        assert [one.sid for one in roster.state.workers] == [worker_sid(4), worker_sid(2), worker_sid(3)]
        assert roster.find(worker_sid(1)) is None
        leave()
        count = len(heard)
        await floor.clock.advance(60)
        assert len(heard) == count

    run(scenario)


def test_the_order_is_the_same_object_until_somebody_comes_leaves_or_is_renamed() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        async def read() -> RosterState:
            roster.refresh()
            await floor.clock.advance(20)
            return roster.state

        first = await read()
        assert first.order == tuple(one.sid for one in first.workers)
        assert first.available == 3
        floor.move(worker_sid(2), BREAK)
        moved = await read()
        assert moved.workers[1] is not first.workers[1]
        assert moved.order is first.order
        assert moved.available == 2
        floor.workers[worker_sid(1)] = msgspec.structs.replace(
            floor.workers[worker_sid(1)], friendly_name="WORKER 00001"
        )
        renamed = await read()
        assert renamed.order == first.order
        assert renamed.order is not first.order
        floor.hire(4, "Ada")
        hired = await read()
        assert (hired.order[0], hired.available) == (worker_sid(4), 3)
        del floor.workers[worker_sid(2)]
        left = await read()
        assert worker_sid(2) not in left.order
        assert (len(left.workers), left.available) == (3, 3)

    run(scenario)


def test_a_long_reading_comes_more_rarely() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        await floor.clock.advance(3)
        assert floor.calls["list_workers"] == 1
        await floor.clock.advance(39)
        assert floor.calls["list_workers"] == 1
        await floor.clock.advance(5)
        assert floor.calls["list_workers"] == 2

    run(scenario, takes_s=2.0)


def test_a_failure_keeps_what_was_read_and_a_refresh_tries_again() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        await floor.clock.advance(1)
        workers = roster.state.workers
        floor.outage = unreachable()
        await floor.clock.advance(15)
        assert (roster.state.error, roster.state.loading) == (floor.outage, False)
        assert roster.state.workers is workers
        floor.outage = None
        roster.refresh()
        await floor.clock.advance(0.1)
        assert roster.state == replace(roster.state, error=None)
        floor.fail("list_workers", refused(), busy(retry_after_s=40))
        roster.refresh()
        await floor.clock.advance(0.1)
        roster.refresh()
        await floor.clock.advance(0.1)
        calls = floor.calls["list_workers"]
        roster.refresh()
        await floor.clock.advance(30)
        assert floor.calls["list_workers"] == calls
        await floor.clock.advance(11)
        assert floor.calls["list_workers"] == calls + 1
        assert roster.state.error is None

    run(scenario)


def test_a_refused_credential_is_not_tried_again_until_somebody_wishes_it() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        roster.watch([worker_sid(1)])
        await floor.clock.advance(1)
        workers = roster.state.workers
        floor.outage = floor.view_of(worker_sid(1)).outage = refused()
        await floor.clock.advance(15)
        assert isinstance(roster.state.error, NotAuthorized)
        assert roster.state.workers is workers
        calls = floor.calls["list_workers"], floor.view_of(worker_sid(1)).calls["offers"]
        await floor.clock.advance(3_600)
        assert (floor.calls["list_workers"], floor.view_of(worker_sid(1)).calls["offers"]) == calls
        floor.outage = floor.view_of(worker_sid(1)).outage = None
        roster.refresh()
        assert roster.state == replace(roster.state, error=None, loading=True)
        await floor.clock.advance(6)
        assert roster.state == replace(roster.state, error=None, loading=False)
        assert floor.calls["list_workers"] == calls[0] + 1
        assert floor.view_of(worker_sid(1)).calls["offers"] > calls[1]

    run(scenario)


def test_whoever_hears_of_a_refused_credential_first_stops_everybody() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        roster.watch([worker_sid(1)])
        await floor.clock.advance(1)
        calls = floor.calls["list_workers"]
        floor.view_of(worker_sid(1)).outage = refused()
        await floor.clock.advance(10)
        assert roster.state.error is floor.view_of(worker_sid(1)).outage
        await floor.clock.advance(60)
        assert floor.calls["list_workers"] == calls

    run(scenario)


def test_what_a_credential_may_not_do_stops_nobody() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        roster.watch([worker_sid(1)])
        floor.view_of(worker_sid(1)).outage = NotAuthorized("This key may not do that.", status=403)
        await floor.clock.advance(31)
        assert roster.state.error is None
        assert floor.calls["list_workers"] == 3

    run(scenario)


def test_offers_are_known_of_whom_is_watched_and_no_longer_of_others() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        ada, ben = worker_sid(1), worker_sid(2)
        floor.view_of(ada).offer()
        await floor.clock.advance(1)
        roster.watch([ada, ben, worker_sid(99)])
        await floor.clock.advance(0.2)
        assert floor.looked_at == []
        await floor.clock.advance(0.2)
        assert [one.pending_offers for one in roster.state.workers] == [1, 0, None]
        floor.view_of(ada).offer()
        await floor.clock.advance(5)
        assert entry(roster, ada).pending_offers == 2
        roster.watch([])
        await floor.clock.advance(30)
        assert entry(roster, ada).pending_offers == 2
        await floor.clock.advance(40)
        assert entry(roster, ada).pending_offers is None
        roster.offers_seen(ada, 3)
        assert entry(roster, ada).pending_offers == 3
        assert roster.state.workers[0].pending_offers == 3
        floor.move(ada, BREAK)
        await floor.clock.advance(15)
        assert (entry(roster, ada).activity_name, entry(roster, ada).pending_offers) == ("Break", 3)

    run(scenario)


def test_a_round_asks_about_so_many_and_everybody_has_a_turn() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        await floor.clock.advance(1)
        roster.watch(worker_sid(number) for number in range(1, 31))
        await floor.clock.advance(0.5)
        assert len(floor.looked_at) == OFFERS_A_ROUND
        await floor.clock.advance(5)
        assert len(set(floor.looked_at)) == 30

    run(scenario, workers=40)


def test_offers_that_cannot_be_read_are_not_known_and_a_busy_server_is_left_alone() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        ada = worker_sid(1)
        floor.view_of(ada).fail("offers", NotFound("It is gone.", status=404), busy(retry_after_s=60))
        await floor.clock.advance(1)
        roster.watch([ada])
        await floor.clock.advance(1)
        assert entry(roster, ada).pending_offers is None
        await floor.clock.advance(5)
        looks = len(floor.looked_at)
        roster.watch([])
        roster.watch([ada])
        await floor.clock.advance(50)
        assert len(floor.looked_at) == looks
        await floor.clock.advance(15)
        assert entry(roster, ada).pending_offers == 0

    run(scenario)


def test_fifteen_thousand_workers_are_compared_in_small_turns() -> None:
    async def scenario(floor: Floor, roster: Roster) -> None:
        turns = 0
        while len(roster.state.workers) < 15_000:
            await asyncio.sleep(0)
            turns += 1
        assert turns > 15_000 / SLICE

    run(scenario, workers=15_000)


def test_a_pace_is_kept() -> None:
    async def live() -> None:
        clock = ManualClock()
        pace = Pace(clock, every_s=10, rest=3)

        def is_due() -> bool:
            return pace.is_due

        assert not is_due()
        pace.ask()
        assert is_due()
        with pace.at_work():
            await clock.advance(5)
        pace.ask()
        assert not is_due()
        await clock.advance(15)
        assert is_due()
        pace.put_off(2)
        assert not is_due()
        await clock.advance(2)
        assert is_due()
        pace.hold(5)
        assert not is_due()
        pace.forget()
        await clock.advance(6)
        assert not is_due()
        assert soonest(pace) is None

    asyncio.run(live())
