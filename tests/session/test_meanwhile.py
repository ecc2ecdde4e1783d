"""What happened while nothing was heard: told once it is known, from the archive, and not a word more."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest

from agent_console.errors import ArchiveUnavailable, NotAuthorized
from agent_console.history.figures import ActivitySpan
from agent_console.history.rows import HistoryRow
from agent_console.session.meanwhile import LATE_S, PATIENCE_S
from agent_console.session.state import Meanwhile
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import unreachable
from tests.session.fake_world import OFFLINE
from tests.session.shelf import row
from tests.session.shift import Shift, run


async def go_out(shift: Shift, seconds: float) -> datetime:
    """Nothing answers for so long; returns the server's time at the beginning of it."""
    since = shift.api.server_time()
    shift.api.outage = unreachable()
    await shift.pass_time(seconds)
    shift.api.outage = None
    return since


async def back(shift: Shift) -> None:
    """Come back, and to the end of what is read then."""
    await shift.pass_time(8)


def ended(shift: Shift, number: int, status: S, *, at: datetime, offered_s: float = 20) -> HistoryRow:
    """Let the archive learn that an offer ended."""
    made = row(number, status=status)
    made = msgspec.structs.replace(made, offered_at=at - timedelta(seconds=offered_s), caller_name=f"Caller {number}")
    shift.archive.ended_at[made.sid] = at
    shift.archive.put(made)
    return made


def told(shift: Shift) -> Meanwhile:
    found = shift.state.meanwhile
    assert found is not None
    return found


def test_an_offer_that_timed_out_during_an_outage_is_told() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        since = await go_out(shift, 80)
        missed = ended(shift, 1, S.TIMEOUT, at=since + timedelta(seconds=15))
        left = ended(shift, 2, S.CANCELED, at=since + timedelta(seconds=40))
        await back(shift)
        found = told(shift)
        assert found.offers == (missed, left)
        assert found.is_whole
        assert timedelta(seconds=79) <= found.lasted <= timedelta(seconds=87)
        assert found.since <= since < found.until

    run(scenario)


def test_what_ended_before_or_after_is_not_told() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(60)
        since = await go_out(shift, 20)
        ended(shift, 1, S.TIMEOUT, at=since - timedelta(seconds=10))
        ended(shift, 2, S.TIMEOUT, at=since + timedelta(seconds=60))
        ended(shift, 3, S.COMPLETED, at=since + timedelta(seconds=5))
        await shift.pass_time(40)
        assert shift.state.meanwhile is None

    run(scenario)


@pytest.mark.parametrize(("seconds", "is_told"), [(2.0, False), (15.0, False), (60.0, True)])
def test_that_nothing_happened_is_told_after_a_long_outage_and_when_it_is_sure(seconds: float, is_told: bool) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await go_out(shift, seconds)
        while shift.state.stale:
            await shift.pass_time(0.2)
        await shift.pass_time(PATIENCE_S - 1)
        assert shift.state.meanwhile is None
        await shift.pass_time(2)
        assert (shift.state.meanwhile is not None) == is_told
        if is_told:
            assert told(shift).offers == ()
            assert told(shift).is_whole

    run(scenario)


def test_where_the_event_log_cannot_be_read_it_is_told_that_there_may_be_more() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        since = await go_out(shift, 60)
        shift.api.fail("list_events", *[NotAuthorized("No events for this key.", status=403)] * 9)
        missed = ended(shift, 1, S.TIMEOUT, at=since + timedelta(seconds=15))
        await back(shift)
        assert told(shift).offers == (missed,)
        assert not told(shift).is_whole

    run(scenario)


def test_a_computer_that_slept_reads_and_tells_what_happened() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(20)
        since, filled = shift.api.server_time(), len(shift.filled)
        shift.api.skew_s += 200
        missed = ended(shift, 1, S.TIMEOUT, at=since + timedelta(seconds=15))
        await back(shift)
        assert len(shift.filled) > filled
        assert told(shift).offers == (missed,)
        assert timedelta(seconds=199) <= told(shift).lasted <= timedelta(seconds=203)

    run(scenario)


@pytest.mark.parametrize("is_asking", [False, True], ids=["between two looks", "while one is under way"])
def test_a_console_that_stood_still_reads_and_tells_everything_that_it_missed(is_asking: bool) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        await shift.pass_time(20)
        gate = shift.api.hold("list_pending") if is_asking else None
        await shift.pass_time(1.2)
        since, filled = shift.api.server_time(), len(shift.filled)
        shift.clock.stand_still(50)
        if gate is not None:
            gate.open()  # the answer has waited, too
        first = ended(shift, 1, S.TIMEOUT, at=since + timedelta(seconds=15))
        second = ended(shift, 2, S.RESCINDED, at=since + timedelta(seconds=40), offered_s=10)
        await back(shift)
        assert len(shift.filled) > filled
        assert told(shift).offers == (first, second)
        assert timedelta(seconds=50) <= told(shift).lasted <= timedelta(seconds=55)
        assert any(new.stale for _, new in shift.changes), "what is on screen is old until the first answer"
        assert not shift.is_stale()

    run(scenario)


def test_a_slow_pace_is_no_gap() -> None:
    async def scenario(shift: Shift) -> None:
        shift.session.go_at(available_s=5, unavailable_s=400)
        shift.api.move_worker(OFFLINE)
        await shift.begin()
        since = shift.api.server_time()
        await shift.pass_time(500)
        ended(shift, 1, S.TIMEOUT, at=since + timedelta(seconds=100))
        await shift.pass_time(500)
        assert shift.state.meanwhile is None
        assert not any(new.stale for _, new in shift.changes)

    run(scenario)


def test_where_the_worker_was_moved_is_told_and_where_it_stayed_is_not() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        since = await go_out(shift, 60)
        at = since + timedelta(seconds=15)
        shift.archive.activities = (
            ActivitySpan(since - timedelta(hours=1), at, "Available"),
            ActivitySpan(at, at + timedelta(hours=1), "Offline"),
        )
        await shift.pass_time(20)
        assert told(shift).moved_to == "Offline"
        shift.session.dismiss_meanwhile()
        await shift.pass_time(LATE_S)
        since = await go_out(shift, 60)
        await shift.pass_time(20)
        assert told(shift).moved_to == ""

    run(scenario)


def test_what_the_log_tells_late_is_told_too_and_what_was_read_is_not_told_again() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        since = await go_out(shift, 60)
        first = ended(shift, 1, S.TIMEOUT, at=since + timedelta(seconds=15))
        await back(shift)
        assert told(shift).offers == (first,)
        shift.session.dismiss_meanwhile()
        shift.archive.put(first)
        await shift.pass_time(5)
        assert shift.state.meanwhile is None
        late = ended(shift, 2, S.RESCINDED, at=since + timedelta(seconds=45))
        await shift.pass_time(5)
        assert told(shift).offers == (first, late)
        shift.session.dismiss_meanwhile()
        await shift.pass_time(LATE_S)
        ended(shift, 3, S.TIMEOUT, at=since + timedelta(seconds=50))
        await shift.pass_time(5)
        assert shift.state.meanwhile is None

    run(scenario)


def test_two_outages_of_which_nobody_has_read_are_told_as_one() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        since = await go_out(shift, 40)
        first = ended(shift, 1, S.TIMEOUT, at=since + timedelta(seconds=15))
        await back(shift)
        again = await go_out(shift, 40)
        second = ended(shift, 2, S.TIMEOUT, at=again + timedelta(seconds=15))
        await back(shift)
        assert told(shift).offers == (first, second)
        assert told(shift).since <= since
        assert timedelta(seconds=78) <= told(shift).lasted <= timedelta(seconds=95)

    run(scenario)


def test_an_archive_that_cannot_be_read_is_asked_again_when_it_learns_something() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        since = await go_out(shift, 60)
        shift.archive.failure = ArchiveUnavailable("The disk is gone.")
        await shift.pass_time(15)
        assert shift.state.meanwhile is None
        shift.archive.failure = None
        missed = ended(shift, 1, S.TIMEOUT, at=since + timedelta(seconds=15))
        await shift.pass_time(3)
        assert told(shift).offers == (missed,)

    run(scenario)
