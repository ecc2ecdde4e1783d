from __future__ import annotations

from agent_console.session.state import HistoryState
from agent_console.taskrouter.statuses import API_STATUSES
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_api import unreachable
from tests.session.shift import Shift, run


def history(shift: Shift) -> HistoryState:
    return shift.session.history.state


def history_calls(shift: Shift) -> int:
    return sum(count for name, count in shift.api.calls.items() if name.startswith("history"))


def test_counts_cover_every_status_and_rows_are_newest_first() -> None:
    async def scenario(shift: Shift) -> None:
        for status in ("rejected", "timeout", "timeout", "completed"):
            shift.api.offer(status=status)
            await shift.pass_time(1)
        await shift.pass_time(31)
        counts = dict(history(shift).counts)
        assert set(counts) == set(API_STATUSES)
        assert (counts[S.TIMEOUT], counts[S.REJECTED], counts[S.ACCEPTED]) == (2, 1, 0)
        dates = [row.reservation.date_created for row in history(shift).rows]
        assert dates == sorted(dates, reverse=True)
        assert len(dates) == 4
        assert not history(shift).loading

    run(scenario)


def test_a_filter_shows_its_status_alone_and_leaves_the_counts() -> None:
    async def scenario(shift: Shift) -> None:
        for status in ("rejected", "timeout", "timeout"):
            shift.api.offer(status=status)
        await shift.begin()
        counts = history(shift).counts
        shift.session.history.show(S.TIMEOUT)
        await shift.pass_time(0.1)
        assert {row.reservation.status for row in history(shift).rows} == {S.TIMEOUT}
        assert history(shift).counts == counts
        shift.session.history.show(None)
        await shift.pass_time(0.1)
        assert len(history(shift).rows) == 3

    run(scenario)


def test_a_filter_changed_while_reading_never_shows_the_other_ones_rows() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.offer(status="rejected")
        shift.api.offer(status="timeout")
        await shift.pass_time(10)
        gate = shift.api.hold("history_rejected")
        shift.session.history.show(S.REJECTED)
        await shift.settle()
        shift.session.history.show(S.TIMEOUT)
        gate.open()
        await shift.pass_time(1)
        assert {row.reservation.status for row in history(shift).rows} == {S.TIMEOUT}
        assert history(shift).status is S.TIMEOUT

    run(scenario)


def test_rows_stay_the_same_objects_while_nothing_changed() -> None:
    async def scenario(shift: Shift) -> None:
        for status in ("rejected", "timeout"):
            shift.api.offer(status=status)
        await shift.pass_time(5)
        rows = history(shift).rows
        await shift.pass_time(65)
        assert history(shift).rows is rows

    run(scenario)


def test_a_reservation_that_changes_between_two_lists_is_one_row() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        await shift.pass_time(4)
        gate = shift.api.hold("history_accepted")
        shift.session.refresh()
        await shift.settle()
        shift.api.become(sid, S.ACCEPTED)
        gate.open()
        await shift.pass_time(0.2)
        sids = [row.reservation.sid for row in history(shift).rows]
        assert sids == [sid]
        assert history(shift).rows[0].reservation.status is S.ACCEPTED

    run(scenario)


def test_a_change_here_is_in_the_history_soon() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.commands.reject(sid, None)
        await shift.pass_time(2)
        counts = dict(history(shift).counts)
        assert (counts[S.PENDING], counts[S.REJECTED]) == (0, 1)

    run(scenario)


def test_a_change_here_makes_few_readings() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        await shift.pass_time(5)
        calls = history_calls(shift)
        shift.commands.reject(sid, None)
        await shift.pass_time(5)
        assert history_calls(shift) - calls <= 4

    run(scenario)


def test_it_is_read_again_every_half_minute_and_not_more() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.pass_time(5)
        calls = history_calls(shift)
        await shift.pass_time(60)
        assert history_calls(shift) - calls == 2 * len(API_STATUSES)

    run(scenario)


def test_lists_are_read_one_at_a_time_and_do_not_delay_the_poller() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.hold("history_pending")
        await shift.begin()
        polls = shift.api.calls["list_pending"]
        await shift.pass_time(10)
        assert shift.api.calls["list_pending"] >= polls + 8
        assert history_calls(shift) == 1

    run(scenario)


def test_callers_names_survive_the_purge() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        await shift.pass_time(1.5)
        shift.commands.accept(sid)
        await shift.pass_time(2)
        shift.commands.complete(sid)
        shift.api.tasks.clear()
        await shift.pass_time(35)
        row = history(shift).rows[0]
        assert row.reservation.status is S.COMPLETED
        assert row.task is not None

    run(scenario)


def test_answer_and_handle_times_of_what_was_seen_here() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        created = shift.api.reservations[sid].date_created
        shift.commands.accept(sid)
        await shift.pass_time(10)
        accepted = shift.api.reservations[sid].date_updated
        shift.commands.complete(sid)
        await shift.pass_time(35)
        row = history(shift).rows[0]
        assert row.answered_after_s == (accepted - created).total_seconds()
        assert row.handled_s is not None
        assert abs(row.handled_s - 10) < 1

    run(scenario)


def test_times_that_nobody_knows_are_left_out() -> None:
    async def scenario(shift: Shift) -> None:
        for status in ("completed", "timeout", "rejected"):
            shift.api.offer(status=status)
        await shift.pass_time(5)
        rows = {row.reservation.status: row for row in history(shift).rows}
        assert rows[S.COMPLETED].answered_after_s is None
        assert rows[S.COMPLETED].handled_s is None
        assert rows[S.TIMEOUT].answered_after_s is None
        assert rows[S.REJECTED].answered_after_s is None

    run(scenario)


def test_a_failed_reading_is_told_and_keeps_the_rows() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.offer(status="timeout")
        await shift.pass_time(5)
        rows = history(shift).rows
        shift.api.outage = unreachable()
        shift.session.refresh()
        await shift.pass_time(1)
        assert history(shift).error is not None
        assert history(shift).rows is rows
        assert not history(shift).loading
        shift.api.outage = None
        shift.session.refresh()
        await shift.pass_time(1)
        assert history(shift).error is None

    run(scenario)


def test_subscribers_hear_changes_only_and_can_leave() -> None:
    async def scenario(shift: Shift) -> None:
        heard: list[tuple[HistoryState, HistoryState]] = []
        leave = shift.session.history.subscribe(lambda old, new: heard.append((old, new)))
        await shift.begin()
        assert heard
        assert all(old != new for old, new in heard)
        leave()
        heard.clear()
        shift.session.history.refresh()
        await shift.pass_time(1)
        assert heard == []

    run(scenario)
