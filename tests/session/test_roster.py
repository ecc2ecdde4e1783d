from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from agent_console.errors import NotAuthorized
from agent_console.session.roster import Roster
from agent_console.session.roster_entries import LONGEST_TEXT, RosterState
from tests.session.fake_server import busy, refused, unreachable
from tests.session.fake_world import BREAK
from tests.session.floor import Floor, worker_sid
from tests.session.manual_clock import EPOCH
from tests.session.rosters import entry, run


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
