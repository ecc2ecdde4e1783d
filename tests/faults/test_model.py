"""Never twice, never lost: whatever a person, callers, the network and the computer do, in any order.

After every step: no click came to the wire twice, and what was said to be confirmed is so at the server. After some
calm: the screen shows what the server has, and the archive has every reservation that was ever offered, with its true
ending, or its time is shown as a hole.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from agent_console.session.clicks import Verb
from agent_console.taskrouter.sids import WorkerSid
from tests.faults.both import Both, Fate

#: What a click may have led to, and what may have followed from that.
STANDS = {
    Verb.ACCEPT: {"accepted", "wrapping", "completed"},
    Verb.DEQUEUE: {"accepted", "wrapping", "completed"},
    Verb.REJECT: {"rejected"},
    Verb.COMPLETE: {"completed"},
}
VERBS = st.sampled_from(("accept", "accept", "reject", "dequeue"))
FATES = st.sampled_from(
    (
        Fate(),
        Fate(arrives=False),
        Fate(answered=False),
        Fate(answered=False),
        Fate(status=429),
        Fate(status=503),
    )
)
#: Mostly long enough for the next look.
THEN_S = st.sampled_from((1.5, 1.5, 0.0, 6.0))
OVER = {"completed", "canceled"}
#: A look at what was watched comes every 140 s, and after a failure a minute later.
CALM_S = 320.0


class Desk(RuleBasedStateMachine):
    """One worker's day under a network that does what it wants."""

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self.both = Both()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._runner.run(work)

    @initialize()
    def begin(self) -> None:
        self.run(self.both.start())
        self.pass_time(3.0)

    # What happens in the world.

    @rule(kind=st.sampled_from(("calls", "calls", "chats")), then_s=THEN_S)
    def somebody_comes(self, kind: str, then_s: float) -> None:
        self.run(self.both.control(kind, name="Marcus Webb"))
        self.pass_time(then_s)

    @rule(place=st.integers(0, 9), name=st.sampled_from(("hang-up", "taken")))
    def somebody_goes_or_is_taken(self, place: int, name: str) -> None:
        tasks = [task for task in self.both.world.tasks.values() if task.status not in OVER]
        if name == "taken":
            tasks = [task for task in tasks if task.status == "reserved"]
        if tasks:
            self.run(self.both.control(name, task_sid=tasks[place % len(tasks)].sid))

    @rule()
    def the_worker_is_available_again(self) -> None:
        self.run(self._available())

    # What a person does.

    @precondition(lambda self: self.both.state.pending)
    @rule(verb=VERBS, place=st.integers(0, 9), twice=st.booleans(), then_s=THEN_S, fate=st.none() | FATES)
    def a_button_is_pressed(self, verb: str, place: int, twice: bool, then_s: float, fate: Fate | None) -> None:
        if fate is not None:
            self.both.network.posts.appendleft(fate)
        cards = self.both.state.pending
        self.run(self._press(verb, place % len(cards), twice=twice))
        self.pass_time(then_s)

    @precondition(lambda self: self.both.state.active)
    @rule(place=st.integers(0, 9))
    def work_is_completed(self, place: int) -> None:
        self.run(self._complete(place))

    # What the network and the computer do.

    @rule(fates=st.lists(FATES, min_size=1, max_size=3))
    def the_next_clicks_meet(self, fates: list[Fate]) -> None:
        self.both.network.posts.extend(fates)

    @rule(fates=st.lists(FATES, min_size=1, max_size=6))
    def the_next_readings_meet(self, fates: list[Fate]) -> None:
        self.both.network.gets.extend(fates)

    @rule()
    def the_network_goes_or_comes(self) -> None:
        self.both.network.is_out = not self.both.network.is_out

    @rule(seconds=st.sampled_from((20.0, 200.0, 2_000.0)))
    def the_computer_sleeps(self, seconds: float) -> None:
        self.both.time.slept_s += seconds
        self.both.clock.sleep(seconds)
        self.pass_time(1.0)

    @rule()
    def the_console_is_killed_and_started(self) -> None:
        self.run(self.both.crash())
        self.run(self.both.start())

    @rule(seconds=st.sampled_from((0.0, 0.2, 1.0, 5.0, 30.0, 130.0)))
    def pass_time(self, seconds: float) -> None:
        self.run(self.both.clock.advance(seconds))

    # What must hold.

    @invariant()
    def no_click_came_twice(self) -> None:
        both = self.both
        doubled = {key: count for key, count in both.network.sent.items() if count > both.clicks[key]}
        assert not doubled, (doubled, both.clicks)

    @invariant()
    def what_was_confirmed_is_so(self) -> None:
        truth = self.both.offered()
        for sid, verb in self.both.confirmed.items():
            assert truth[sid] in STANDS.get(verb, {truth[sid]}), (sid, verb, truth[sid])

    def teardown(self) -> None:
        try:
            if self.both.session is not None:
                self._calm()
        finally:
            self.both.book.close()
            self._runner.close()

    def _calm(self) -> None:
        both = self.both
        both.network.is_out = False
        both.network.posts.clear()
        both.network.gets.clear()
        self.pass_time(CALM_S)
        truth = both.offered()
        state = both.state
        assert not state.stale
        assert {entry.sid for entry in state.pending} == {sid for sid, at in truth.items() if at == "pending"}
        work = {sid for sid, at in truth.items() if at in {"accepted", "wrapping"}}
        assert {entry.sid for entry in state.active} == work
        self._everything_is_stored(truth)
        self.run(both.end())

    def _everything_is_stored(self, truth: dict[Any, str]) -> None:
        both = self.both
        rows = both.book.all_rows()
        now = datetime.fromtimestamp(both.time.now(), both.clock.now().tzinfo)
        worker = WorkerSid(both.worker.sid)
        holes = self.run(both.book.holes(worker, now - timedelta(days=1), now))
        for sid, status in truth.items():
            row = rows.get(sid)
            if row is None:
                created = self._created_at(sid)
                assert any(hole.since <= created <= hole.until for hole in holes), (sid, status, created, holes)
            else:
                assert row.status.value == status, (sid, row.status, status)

    def _created_at(self, sid: str) -> datetime:
        for event in self.both.world.events:
            if event.data.get("reservation_sid") == sid:
                return datetime.fromtimestamp(event.date_created, self.both.clock.now().tzinfo)
        raise AssertionError(sid)

    async def _available(self) -> None:
        for activity in self.both.state.activities:
            if activity.friendly_name == "Available":
                self.both.session.commands.set_activity(activity.sid)
                await self.both.clock.advance(0.5)

    async def _press(self, verb: str, place: int, *, twice: bool) -> None:
        entry = self.both.state.pending[place]
        self.both.press(verb, entry)
        if twice:
            assert not self.both.press(verb, entry), "a second click on the same is none"
        await asyncio.sleep(0)

    async def _complete(self, place: int) -> None:
        active = self.both.state.active
        self.both.press("complete", active[place % len(active)])
        await asyncio.sleep(0)


Desk.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,  # another seed each time: `make search`
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
# Counting its lines doubles its time, and it has none of its own to count.
TestDesk = pytest.mark.no_cover(pytest.mark.timeout(600)(Desk.TestCase))
