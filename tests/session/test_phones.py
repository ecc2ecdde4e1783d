"""What a phone that rang came to, which phone was used last, and how often a task was rejected."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from agent_console.errors import ArchiveUnavailable, Rejected
from agent_console.history.rows import HistoryRow
from agent_console.session.clicks import NoticeKind, PhoneUse
from agent_console.session.entries import EndingReason
from agent_console.session.rejections import EarlierRejections
from agent_console.taskrouter.instructions import Call, Conference, Dequeue, Instruction
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_world import WORKER
from tests.session.shelf import row
from tests.session.shift import Drawer, Shift, run

PHONE, OTHER = "+15550001", "+15550002"
RINGING: tuple[Instruction, ...] = (
    Dequeue(to=PHONE, timeout_s=20),
    Conference(to=PHONE, from_=OTHER, timeout_s=20),
)
each = pytest.mark.parametrize("instruction", RINGING, ids=["dequeue", "conference"])


def reason(shift: Shift, sid: ReservationSid) -> EndingReason | None:
    ending = shift.entry(sid).ending
    return None if ending is None else ending.reason


async def ringing(shift: Shift, instruction: Instruction) -> ReservationSid:
    shift.api.timeout_s = 120
    sid = await shift.offer()
    assert shift.commands.send(sid, instruction)
    await shift.settle()
    assert shift.entry(sid).command is not None
    return sid


@each
@pytest.mark.parametrize(
    ("after_s", "expected"), [(3, EndingReason.PHONE_NOT_REACHED), (20.5, EndingReason.PHONE_NOT_ANSWERED)]
)
def test_a_phone_that_does_not_answer_is_told_from_a_caller_who_left(
    instruction: Instruction, after_s: float, expected: EndingReason
) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await ringing(shift, instruction)
        await shift.pass_time(after_s)
        shift.api.become(sid, S.CANCELED)
        await shift.pass_time(1.3)
        assert reason(shift, sid) is expected
        assert shift.state.phones == (PhoneUse(uri=PHONE, failed=True),)
        assert len(shift.api.writes) == 1, "it is never dialled again by itself"

    run(scenario)


@each
def test_a_caller_who_leaves_while_it_rings_is_known_by_the_task(instruction: Instruction) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await ringing(shift, instruction)
        shift.api.become(sid, S.CANCELED)
        shift.api.end_task(sid, "canceled")
        await shift.pass_time(1.5)
        assert reason(shift, sid) is EndingReason.CALLER_LEFT
        assert shift.state.phones == (PhoneUse(uri=PHONE),), "nothing is held against the phone"

    run(scenario)


def test_a_task_that_cannot_be_read_holds_nothing_against_the_phone() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await ringing(shift, RINGING[0])
        shift.api.fail("fetch_task", Rejected("No.", status=400))
        shift.api.become(sid, S.CANCELED)
        await shift.pass_time(1.3)
        assert reason(shift, sid) is EndingReason.PHONE_NOT_CONNECTED, "why is not known, so it is not said"
        assert shift.state.phones == (PhoneUse(uri=PHONE),)

    run(scenario)


def test_the_phone_used_last_comes_first_and_an_answered_one_is_good_again() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await ringing(shift, Dequeue(to=PHONE))
        shift.api.become(sid, S.CANCELED)
        await shift.pass_time(5)
        second = await ringing(shift, Dequeue(to=OTHER))
        assert shift.state.phones == (PhoneUse(uri=OTHER), PhoneUse(uri=PHONE, failed=True))
        shift.api.become(second, S.ACCEPTED)
        await shift.pass_time(5)
        await ringing(shift, Dequeue(to=PHONE))
        assert shift.state.phones == (PhoneUse(uri=PHONE), PhoneUse(uri=OTHER))

    run(scenario)


def test_a_restart_forgets_neither_the_last_phone_nor_the_one_that_failed() -> None:
    drawer = Drawer()

    async def first(shift: Shift) -> None:
        sid = await ringing(shift, Dequeue(to=PHONE))
        shift.api.become(sid, S.CANCELED)
        await shift.pass_time(5)
        await ringing(shift, Dequeue(to=OTHER))

    run(first, drawer=drawer)
    known = (PhoneUse(uri=OTHER), PhoneUse(uri=PHONE, failed=True))
    assert drawer.phones == known

    async def second(shift: Shift) -> None:
        await shift.settle()
        assert shift.state.phones == known
        await ringing(shift, Dequeue(to=PHONE))
        assert shift.state.phones == (PhoneUse(uri=PHONE), PhoneUse(uri=OTHER))

    run(second, drawer=drawer)
    assert drawer.phones[0] == PhoneUse(uri=PHONE)


@pytest.mark.parametrize("code", [40133, 40145, 40113])
def test_a_call_that_cannot_be_placed_marks_the_phone(code: int) -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.fail("update_reservation", Rejected("It could not be placed.", status=400, code=code))
        shift.commands.send(sid, Call(from_=OTHER, url="https://a.test/", to=PHONE))
        await shift.pass_time(1)
        found = shift.entry(sid).notice
        assert found is not None
        assert found.kind is NoticeKind.REFUSED
        assert shift.state.phones == (PhoneUse(uri=PHONE, failed=True),)

    run(scenario)


def test_rejections_of_one_task_are_counted_where_it_comes_back() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        counts = []
        for _ in range(3):
            counts.append(shift.entry(sid).rejected_before)
            shift.commands.reject(sid)
            await shift.pass_time(5)
            sid = shift.api.offer_again(sid)
            await shift.pass_time(1.5)
        assert counts == [0, 1, 2]
        other = await shift.offer()
        assert shift.entry(other).rejected_before == 0

    run(scenario)


def test_what_was_rejected_on_another_device_counts_too() -> None:
    async def scenario(shift: Shift) -> None:
        sid = await shift.offer()
        shift.api.become(sid, S.REJECTED)
        await shift.pass_time(5)
        again = shift.api.offer_again(sid)
        await shift.pass_time(1.5)
        assert shift.entry(again).rejected_before == 1

    run(scenario)


def rejected_row(number: int, task: TaskSid, *, worker: WorkerSid = WORKER) -> HistoryRow:
    return msgspec.structs.replace(row(-number, status=S.REJECTED, worker=worker), task_sid=task)


def test_rejections_of_an_earlier_run_are_counted_with_those_of_this_one() -> None:
    async def scenario(shift: Shift) -> None:
        sid = shift.api.offer()
        task = shift.api.reservations[sid].task_sid
        other = WorkerSid(f"WK{99:032x}")
        shift.archive.put(
            rejected_row(1, task),
            rejected_row(2, task),
            rejected_row(3, TaskSid(f"WT{77:032x}")),
            rejected_row(4, task, worker=other),
            tell=False,
        )
        shift.archive.slow["rejections"] = 2.0
        await shift.pass_time(1.1)
        assert shift.entry(sid).rejected_before == 0, "the card does not wait for the archive"
        await shift.pass_time(1.5)
        assert shift.entry(sid).rejected_before == 2
        shift.commands.reject(sid)
        await shift.pass_time(5)
        again = shift.api.offer_again(sid)
        await shift.pass_time(1.5)
        assert shift.entry(again).rejected_before == 3
        assert shift.archive.calls["rejections"] == 1, "each task is asked for once"

    run(scenario)


def test_offers_that_were_there_before_anybody_followed_are_asked_for_too() -> None:
    async def scenario(shift: Shift) -> None:
        await shift.offer()
        await shift.pass_time(3)
        asked = shift.archive.calls["rejections"]
        late = EarlierRejections(shift.archive, shift.session.store, clock=shift.clock, worker_sid=WORKER)
        async with asyncio.TaskGroup() as tasks:
            following = tasks.create_task(late.run())
            await shift.pass_time(2)
            following.cancel()
        assert shift.archive.calls["rejections"] == asked + 1

    run(scenario)


def test_an_archive_that_cannot_be_read_leaves_what_this_run_counted() -> None:
    async def scenario(shift: Shift) -> None:
        shift.archive.failure = ArchiveUnavailable("The disk is gone.")
        sid = await shift.offer()
        shift.commands.reject(sid)
        await shift.pass_time(5)
        again = shift.api.offer_again(sid)
        await shift.pass_time(1.5)
        assert shift.entry(again).rejected_before == 1

    run(scenario)
