"""A next activity waits for the end of the work, and any later choice of a person takes its place."""

from __future__ import annotations

import pytest

from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_world import AVAILABLE, BREAK, OFFLINE
from tests.session.shift import Shift, run


def waiting(shift: Shift) -> str:
    wanted = shift.state.next_activity
    return "" if wanted is None else wanted.name


def test_the_next_activity_comes_when_the_work_is_done_and_once() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.commands.accept(sid)
        await shift.pass_time(1)
        assert shift.commands.set_next_activity(OFFLINE)
        assert shift.commands.set_next_activity(BREAK)
        await shift.pass_time(5)
        assert waiting(shift) == "Break"
        assert [one for one in shift.api.writes if one.method == "set_worker_activity"] == []
        shift.commands.complete(sid)
        await shift.pass_time(1)
        moves = [one.sid for one in shift.api.writes if one.method == "set_worker_activity"]
        assert moves == [BREAK]
        assert waiting(shift) == ""
        shift.api.move_worker(AVAILABLE)
        await shift.pass_time(20)
        assert [one.sid for one in shift.api.writes if one.method == "set_worker_activity"] == [BREAK]

    run(scenario)


@pytest.mark.parametrize("later", ["cancel", "other", "reject", "elsewhere"])
def test_a_later_choice_of_a_person_takes_the_next_activitys_place(later: str) -> None:
    async def scenario(shift: Shift) -> None:
        work, offer = await shift.offer(), await shift.offer()
        shift.commands.accept(work)
        await shift.pass_time(1)
        shift.commands.set_next_activity(BREAK)
        if later == "cancel":
            shift.commands.cancel_next_activity()
        elif later == "other":
            shift.commands.set_activity(OFFLINE)
        elif later == "reject":
            shift.commands.reject(offer, OFFLINE)
        else:
            shift.api.move_worker(OFFLINE)
        await shift.pass_time(20)
        assert shift.state.next_activity is None
        shift.commands.complete(work)
        await shift.pass_time(10)
        assert BREAK not in [one.sid for one in shift.api.writes if one.method == "set_worker_activity"]

    run(scenario)


def test_a_next_activity_with_nothing_to_wait_for_is_now() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.commands.set_next_activity(BREAK)
        await shift.settle()
        assert shift.api.worker.activity_sid == BREAK

    run(scenario)


def test_offers_that_go_with_a_break_say_so_and_are_not_missed() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        assert shift.commands.set_activity_and_reject(BREAK)
        await shift.settle()
        assert shift.api.writes[-1].what is True
        shift.api.become(sid, S.REJECTED)
        await shift.pass_time(1.5)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert (ending.by_me, ending.activity_name) == (True, "Break")
        assert shift.state.last_missed is None

    run(scenario)
