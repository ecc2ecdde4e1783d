from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from agent_console.errors import NotFound, TaskRouterError, TimedOut
from agent_console.session.clicks import CommandPhase, NoticeKind
from agent_console.session.entries import EndingReason
from agent_console.session.presence import Presence, PresenceChangeCause
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_server import busy, refused, unreachable
from tests.session.fake_world import AVAILABLE, BREAK, OFFLINE
from tests.session.shift import Shift, run


def presence(shift: Shift) -> Presence:
    found = shift.state.presence
    assert found is not None
    return found


def kind(shift: Shift) -> NoticeKind | None:
    found = presence(shift).notice
    return None if found is None else found.kind


def test_presence_comes_with_the_first_poll() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        assert presence(shift).activity_name == "Available"
        assert presence(shift).since_at is not None
        assert len(shift.state.activities) == 3
        assert shift.state.workspace is not None
        assert shift.state.presence_notice is None

    run(scenario)


def test_a_change_here_is_sent_once_and_confirmed() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        assert shift.commands.set_activity(BREAK)
        command = presence(shift).command
        assert command is not None
        assert (command.phase, command.target) == (CommandPhase.SENDING, "Break")
        await shift.settle()
        assert presence(shift).activity_sid == BREAK
        assert kind(shift) is NoticeKind.CONFIRMED
        await shift.pass_time(8)
        assert kind(shift) is None
        assert shift.state.presence_notice is None
        assert len(shift.api.writes) == 1

    run(scenario)


def test_the_last_choice_of_a_person_wins_also_during_a_change() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        gate = shift.api.hold("set_worker_activity")
        assert shift.commands.set_activity(BREAK)
        await shift.settle()
        assert shift.commands.set_activity(AVAILABLE)
        assert shift.commands.set_activity(OFFLINE)
        command = presence(shift).command
        assert command is not None
        assert (command.target, command.then) == ("Break", "Offline")
        gate.open()
        await shift.settle()
        assert presence(shift).activity_sid == OFFLINE
        assert len(shift.api.writes) == 2
        assert shift.state.presence_notice is None

    run(scenario)


def test_the_choice_under_way_chosen_again_is_the_last() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        gate = shift.api.hold("set_worker_activity")
        shift.commands.set_activity(BREAK)
        await shift.settle()
        shift.commands.set_activity(OFFLINE)
        shift.commands.set_activity(BREAK)
        command = presence(shift).command
        assert command is not None
        assert command.then == ""
        gate.open()
        await shift.settle()
        assert presence(shift).activity_sid == BREAK
        assert len(shift.api.writes) == 1

    run(scenario)


def test_a_next_activity_takes_the_place_of_what_would_follow() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        sid = await shift.offer()
        shift.commands.accept(sid)
        await shift.pass_time(1.5)
        gate = shift.api.hold("set_worker_activity")
        shift.commands.set_activity(BREAK)
        await shift.settle()
        shift.commands.set_activity(OFFLINE)
        shift.commands.set_next_activity(AVAILABLE)
        gate.open()
        await shift.settle()
        assert presence(shift).activity_sid == BREAK
        assert shift.state.next_activity is not None

    run(scenario)


def test_an_old_reading_does_not_undo_a_change_here() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        gate = shift.api.hold("fetch_worker", after_acting=True)
        await shift.pass_time(6)
        shift.commands.set_activity(BREAK)
        await shift.settle()
        gate.open()
        await shift.settle()
        assert presence(shift).activity_sid == BREAK
        assert shift.state.presence_notice is None

    run(scenario)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (unreachable, NoticeKind.NOT_SENT),
        (refused, NoticeKind.NOT_AUTHORIZED),
        (lambda: busy(60.0), NoticeKind.BUSY),
        (lambda: NotFound("No such activity.", status=404), NoticeKind.REFUSED),
    ],
)
def test_a_change_that_failed_says_so_and_changes_nothing(
    error: Callable[[], TaskRouterError], expected: NoticeKind
) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.fail("set_worker_activity", error())
        shift.commands.set_activity(BREAK)
        await shift.settle()
        assert kind(shift) is expected
        assert presence(shift).command is None
        assert presence(shift).activity_sid == AVAILABLE

    run(scenario)


@pytest.mark.parametrize("landed", [True, False])
def test_a_change_with_unknown_outcome_is_read_back(landed: bool) -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        order = shift.api.lose_answer if landed else shift.api.fail
        order("set_worker_activity", TimedOut("No answer."))
        gate = shift.api.hold("fetch_worker")
        shift.commands.set_activity(BREAK)
        await shift.settle()
        command = presence(shift).command
        assert command is not None
        assert command.phase is CommandPhase.CHECKING
        gate.open()
        await shift.pass_time(10)
        assert presence(shift).command is None
        assert presence(shift).activity_sid == (BREAK if landed else AVAILABLE)
        assert (shift.state.presence_notice is None) is True
        assert len(shift.api.writes) == 1

    run(scenario)


def test_a_change_elsewhere_is_told_and_not_fought() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.move_worker(BREAK)
        await shift.pass_time(7)
        notice = shift.state.presence_notice
        assert notice is not None
        assert notice.cause is PresenceChangeCause.ELSEWHERE
        assert (notice.from_name, notice.to_name) == ("Available", "Break")
        assert notice.return_activity_sid == AVAILABLE
        assert shift.api.writes == []
        shift.session.dismiss_presence_notice()
        assert shift.state.presence_notice is None

    run(scenario)


def test_going_back_by_a_click_answers_the_notice() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.move_worker(BREAK)
        await shift.pass_time(7)
        shift.commands.set_activity(AVAILABLE)
        await shift.settle()
        assert shift.state.presence_notice is None

    run(scenario)


def test_a_missed_offer_is_named_as_the_cause() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.time_out(sid)
        await shift.pass_time(1.5)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert (ending.reason, ending.activity_name) == (EndingReason.NOT_ANSWERED, "Offline")
        await shift.pass_time(6)
        notice = shift.state.presence_notice
        assert notice is not None
        assert notice.cause is PresenceChangeCause.MISSED_OFFER
        assert notice.missed is not None
        assert notice.missed.sid == sid
        assert notice.return_activity_sid == AVAILABLE

    run(scenario)


def test_a_missed_offer_is_named_also_where_the_move_was_seen_first() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        gate = shift.api.hold("fetch_reservation")
        shift.api.move_worker(OFFLINE)
        await shift.pass_time(7)
        notice = shift.state.presence_notice
        assert notice is not None
        assert notice.cause is PresenceChangeCause.ELSEWHERE
        shift.api.become(sid, S.TIMEOUT)
        gate.open()
        await shift.pass_time(2)
        notice = shift.state.presence_notice
        assert notice is not None
        assert notice.cause is PresenceChangeCause.MISSED_OFFER

    run(scenario)


def test_taskrouter_moving_the_worker_with_each_offer_is_no_news() -> None:
    async def scenario(shift: Shift) -> None:
        shift.api.workspace = msgspec.structs.replace(shift.api.workspace, multi_task_enabled=False)
        sid = await shift.offer()
        shift.api.move_worker(BREAK)
        await shift.pass_time(6)
        assert presence(shift).activity_sid == BREAK
        assert shift.state.presence_notice is None
        assert shift.entry(sid).ending is None

    run(scenario)


def test_a_worker_that_cannot_be_read_is_told_while_offers_go_on() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.begin()
        shift.api.fail("fetch_worker", *(NotFound("No worker.", status=404) for _ in range(3)))
        await shift.pass_time(6)
        assert shift.state.connection.error is not None
        await shift.offer()
        assert len(shift.state.incoming) == 1
        await shift.pass_time(20)
        assert shift.state.connection.error is None

    run(scenario)
