from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextvars import Context
from typing import TypeVarTuple

from agent_console.session.clock import SystemClock
from agent_console.session.messages import TimePassed
from agent_console.session.readings import ActivitiesRead, SideReadFailed
from agent_console.session.state import SessionState
from agent_console.session.store import Store
from tests.session.fake_api import FakeApi
from tests.session.fake_server import unreachable
from tests.session.manual_clock import ManualClock

ACTIVITIES = FakeApi(ManualClock()).activities


def test_subscribers_hear_old_and_new_at_once() -> None:
    store = Store()
    before = store.state
    heard: list[tuple[SessionState, SessionState]] = []
    store.subscribe(lambda old, new: heard.append((old, new)))
    store.apply(ActivitiesRead(activities=ACTIVITIES))
    assert heard == [(before, store.state)]


def test_nobody_is_told_where_nothing_changed() -> None:
    store = Store()
    store.apply(ActivitiesRead(activities=ACTIVITIES))
    heard: list[SessionState] = []
    store.subscribe(lambda _old, new: heard.append(new))
    store.apply(ActivitiesRead(activities=tuple(ACTIVITIES)))
    store.apply(TimePassed(at=5.0))
    assert heard == []


def test_one_who_left_hears_no_more() -> None:
    store = Store()
    heard: list[SessionState] = []
    leave = store.subscribe(lambda _old, new: heard.append(new))
    leave()
    leave()
    store.apply(ActivitiesRead(activities=ACTIVITIES))
    assert heard == []


def test_a_message_from_a_subscriber_waits_until_everyone_heard_of_the_first() -> None:
    store = Store()
    heard: list[tuple[str, bool]] = []
    error = unreachable()

    def first(_old: SessionState, new: SessionState) -> None:
        heard.append(("first", new.connection.error is error))
        store.apply(SideReadFailed(error=error))

    store.subscribe(first)
    store.subscribe(lambda _old, new: heard.append(("second", new.connection.error is error)))
    store.apply(ActivitiesRead(activities=ACTIVITIES))
    assert heard == [("first", False), ("second", False), ("first", True), ("second", True)]


def test_the_real_clock_never_wakes_early() -> None:
    async def scenario() -> None:
        clock = SystemClock()
        deadline = clock.monotonic() + 0.02
        await clock.sleep_until(deadline)
        assert time.monotonic() >= deadline
        await clock.sleep_until(deadline)
        assert clock.now().tzinfo is not None

    asyncio.run(scenario())


Ts = TypeVarTuple("Ts")


class EarlyLoop(asyncio.SelectorEventLoop):
    """A loop whose timers fire early, as Qt's do: each after half its time."""

    def call_later(
        self, delay: float, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.TimerHandle:
        return super().call_later(delay / 2, callback, *args, context=context)


def test_the_real_clock_calls_back_once_and_never_early_where_the_loops_timers_are() -> None:
    async def scenario() -> None:
        clock = SystemClock()
        called = asyncio.Event()
        moments: list[float] = []

        def call() -> None:
            moments.append(time.monotonic())
            called.set()

        deadline = clock.monotonic() + 0.02
        clock.call_at(deadline - 0.01, call).cancel()
        timer = clock.call_at(deadline, call)
        await called.wait()
        timer.cancel()
        assert len(moments) == 1
        assert moments[0] >= deadline

    with asyncio.Runner(loop_factory=EarlyLoop) as runner:
        runner.run(scenario())
