"""What an agent says of work goes onto the task, beside everything that others wrote, and before it is completed."""

from __future__ import annotations

import json
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.errors import Conflict, ServerFault, SettingsError, TaskRouterError, TimedOut
from agent_console.session.clicks import NoticeKind
from agent_console.session.entries import EndingReason
from agent_console.session.outcomes import ATTRIBUTE, MOST_CHARACTERS, WorkOutcome, merged, says
from agent_console.taskrouter.sids import ReservationSid, TaskSid
from tests.session.fake_server import unreachable
from tests.session.shift import Shift, run

SAID = WorkOutcome(reason="Paid", disposition="Solved", notes="Called back: ünïcode")

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=12), _JSON, max_size=5))
def test_everything_else_stays(attributes: dict[str, object]) -> None:
    before = json.dumps(attributes)
    made = json.loads(merged(before, SAID))
    outcome = made.pop(ATTRIBUTE)
    attributes.pop(ATTRIBUTE, None)
    assert made == json.loads(json.dumps(attributes))
    assert outcome["disposition"] == "Solved"
    assert says(merged(before, SAID), SAID)


@pytest.mark.parametrize("attributes", ["[1]", "{", "7", '{"a": NaN}', '"text"'])
def test_what_cannot_be_read_is_never_overwritten(attributes: str) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        merged(attributes, SAID)
    assert not says(attributes, SAID)


def test_notes_that_have_no_room_are_refused() -> None:
    full = json.dumps({"a": "x" * (MOST_CHARACTERS - 60)})
    with pytest.raises(SettingsError, match="too long"):
        merged(full, SAID)


def test_an_earlier_outcome_keeps_what_is_not_said_again() -> None:
    once = merged(None, WorkOutcome(disposition="Open", notes="First"))
    twice = json.loads(merged(once, WorkOutcome(disposition="Solved")))
    assert twice == {ATTRIBUTE: {"disposition": "Solved", "notes": "First"}}


async def in_work(shift: Shift) -> tuple[ReservationSid, TaskSid]:
    sid = await shift.offer()
    shift.commands.accept(sid)
    await shift.pass_time(0.5)
    return sid, shift.entry(sid).reservation.task_sid


def on_the_task(shift: Shift, sid: TaskSid) -> dict[str, object]:
    return msgspec.json.decode(shift.api.tasks[sid].attributes or "{}", type=dict[str, object])


def writes(shift: Shift) -> list[str]:
    return [sent.method for sent in shift.api.writes if sent.method != "update_reservation"]


def test_it_is_on_the_task_before_the_work_is_completed() -> None:
    async def scenario(shift: Shift) -> None:
        sid, task = await in_work(shift)
        assert shift.commands.complete(sid, SAID)
        await shift.pass_time(0.5)
        assert on_the_task(shift, task) == {
            "name": "Caller 1",
            ATTRIBUTE: {"disposition": "Solved", "notes": "Called back: ünïcode"},
        }
        assert shift.api.tasks[task].reason == "Paid"
        assert writes(shift) == ["set_task_attributes", "complete_task"]
        ending = shift.entry(sid).ending
        assert ending is not None
        assert (ending.reason, ending.by_me) == (EndingReason.COMPLETED, True)
        kept = shift.entry(sid).task
        assert kept is not None
        assert ATTRIBUTE in (kept.attributes or ""), "what the archive keeps has it too"

    run(scenario)


def test_nothing_said_completes_as_before() -> None:
    async def scenario(shift: Shift) -> None:
        sid, _ = await in_work(shift)
        shift.commands.complete(sid, WorkOutcome())
        await shift.pass_time(0.5)
        assert writes(shift) == ["set_reservation_status"]

    run(scenario)


def test_somebody_who_is_faster_keeps_what_they_wrote() -> None:
    async def scenario(shift: Shift) -> None:
        sid, task = await in_work(shift)
        gate = shift.api.hold("set_task_attributes")
        shift.commands.complete(sid, SAID)
        await shift.settle()
        shift.api.change_task(task, attributes='{"name":"Caller 1","crm":42}')
        gate.open()
        await shift.pass_time(1)
        assert on_the_task(shift, task)["crm"] == 42
        assert ATTRIBUTE in on_the_task(shift, task)
        assert writes(shift) == ["set_task_attributes", "set_task_attributes", "complete_task"]

    run(scenario)


@pytest.mark.parametrize("error", [lambda: TimedOut("No answer."), lambda: ServerFault("It failed.", status=502)])
@pytest.mark.parametrize("arrived", [True, False])
def test_a_lost_answer_is_looked_for_and_never_repeated_blindly(
    error: Callable[[], TaskRouterError], arrived: bool
) -> None:
    async def scenario(shift: Shift) -> None:
        sid, task = await in_work(shift)
        lose = shift.api.lose_answer if arrived else shift.api.fail
        lose("set_task_attributes", error())
        shift.commands.complete(sid, SAID)
        await shift.pass_time(6)
        if arrived:
            assert writes(shift) == ["set_task_attributes", "complete_task"]
            assert shift.api.tasks[task].assignment_status == "completed"
        else:
            assert writes(shift) == ["set_task_attributes"]
            assert shift.entry(sid).is_actionable, "the work stays, to be completed again"
            notice = shift.entry(sid).notice
            assert notice is not None
            assert notice.kind is NoticeKind.NOT_CONFIRMED

    run(scenario)


def unreadable(shift: Shift, task: TaskSid) -> None:
    shift.api.change_task(task, attributes="[1]")


def not_sent(shift: Shift, _task: TaskSid) -> None:
    shift.api.fail("set_task_attributes", unreachable())


def always_changed(shift: Shift, _task: TaskSid) -> None:
    shift.api.fail("set_task_attributes", *(Conflict("It changed.", status=412) for _ in range(9)))


@pytest.mark.parametrize(
    ("prepare", "kind"),
    [(unreadable, NoticeKind.REFUSED), (not_sent, NoticeKind.NOT_SENT), (always_changed, NoticeKind.REFUSED)],
)
def test_work_whose_notes_cannot_be_kept_is_not_completed(
    prepare: Callable[[Shift, TaskSid], None], kind: NoticeKind
) -> None:
    async def scenario(shift: Shift) -> None:
        sid, task = await in_work(shift)
        prepare(shift, task)
        shift.commands.complete(sid, SAID)
        await shift.pass_time(3)
        notice = shift.entry(sid).notice
        assert notice is not None
        assert notice.kind is kind
        assert "complete_task" not in writes(shift)
        assert shift.entry(sid).is_actionable

    run(scenario)


def test_a_completion_whose_answer_is_lost_is_read_back() -> None:
    async def scenario(shift: Shift) -> None:
        sid, _ = await in_work(shift)
        shift.api.lose_answer("complete_task", TimedOut("No answer."))
        shift.commands.complete(sid, WorkOutcome(reason="Paid"))
        await shift.pass_time(1)
        ending = shift.entry(sid).ending
        assert ending is not None
        assert ending.reason is EndingReason.COMPLETED
        assert writes(shift) == ["complete_task"]

    run(scenario)
