"""What is read beside the offers gives way to them while few requests are left, and is read in the end."""

from __future__ import annotations

from agent_console.session.schedule import LEFT_BESIDE
from agent_console.session.side_reads import GIVES_WAY_S, WORKER_EVERY_S
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_world import OFFLINE
from tests.session.shift import Shift, run

LIMIT = 100


def leave(shift: Shift, share: float) -> None:
    """Let every answer say that such a share of the requests is left."""
    shift.api.limit, shift.api.remaining = LIMIT, round(share * LIMIT)


def worker_reads(shift: Shift) -> int:
    return shift.api.calls["fetch_worker"]


def polls(shift: Shift) -> int:
    return shift.api.calls["list_pending"]


def test_the_worker_is_read_at_once_at_the_beginning_however_few_are_left() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        assert worker_reads(shift) == 1
        assert shift.state.presence is not None
        assert shift.api.calls["list_accepted"] == 0, "what can wait does"

    run(scenario, prepare=lambda shift: leave(shift, 0.0))


def test_it_waits_while_few_are_left_and_comes_when_there_are_more() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        leave(shift, LEFT_BESIDE - 0.1)
        read, polled = worker_reads(shift), polls(shift)
        await shift.pass_time(WORKER_EVERY_S * 5)
        assert worker_reads(shift) == read
        assert polls(shift) > polled + 5
        leave(shift, LEFT_BESIDE)
        await shift.pass_time(5)
        assert worker_reads(shift) == read + 1

    run(scenario)


def test_it_does_not_wait_for_ever() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        leave(shift, LEFT_BESIDE - 0.1)
        shift.api.move_worker(OFFLINE)
        await shift.pass_time(GIVES_WAY_S + WORKER_EVERY_S + 10)
        assert shift.state.presence is not None
        assert shift.state.presence.activity_sid == OFFLINE

    run(scenario)


def test_who_asks_for_everything_gets_it_and_so_does_who_missed_an_offer() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        sid = await shift.offer()
        leave(shift, 0.0)
        read = worker_reads(shift)
        shift.session.refresh()
        await shift.settle()
        assert worker_reads(shift) == read + 1
        shift.api.time_out(sid)
        await shift.pass_time(6)
        assert shift.state.presence_notice is not None
        assert shift.state.presence_notice.missed is not None

    run(scenario)


def test_a_click_is_followed_by_a_look_unless_taskrouter_has_too_much_to_do() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        sid = await shift.offer()
        polled, read = polls(shift), worker_reads(shift)
        shift.commands.accept(sid)
        await shift.settle()
        assert (polls(shift), worker_reads(shift)) == (polled + 1, read + 1)
        leave(shift, LEFT_BESIDE)
        await shift.pass_time(40)
        sid = shift.api.offer()
        while shift.state.find(sid) is None:
            await shift.pass_time(0.5)
        polled, read = polls(shift), worker_reads(shift)
        shift.commands.accept(sid)
        await shift.settle()
        assert (polls(shift), worker_reads(shift)) == (polled, read)
        assert shift.entry(sid).reservation.status is S.ACCEPTED
        await shift.pass_time(45)
        assert worker_reads(shift) > read

    run(scenario)
