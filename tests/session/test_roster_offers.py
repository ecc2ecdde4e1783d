"""Whose offers a roster knows, how it asks about them, and how it keeps its pace."""

from __future__ import annotations

import asyncio

from agent_console.errors import NotFound
from agent_console.session.pace import Pace, soonest
from agent_console.session.roster import SLICE, Roster
from agent_console.session.roster_offers import OFFERS_A_ROUND
from tests.session.fake_server import busy
from tests.session.fake_world import BREAK
from tests.session.floor import Floor, worker_sid
from tests.session.manual_clock import ManualClock
from tests.session.rosters import entry, run


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
