"""The desk: a real store, a ring and notifications of real parts, time that the test moves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from agent_console.alerts.desk import TRIAL_S, AlertDesk
from agent_console.alerts.notifying import Announcement, Notifying
from agent_console.alerts.ringing import Ringing
from agent_console.alerts.state import AlertState, RingTroubleKind
from agent_console.session.state import Meanwhile, SessionState
from agent_console.settings import AlertSettings, QueueAlert
from agent_console.taskrouter.statuses import ReservationStatus as S
from agent_console.ui import alert_words
from tests.alerts.made import calls, run, script, shelf, state
from tests.session.manual_clock import EPOCH, ManualClock, settle
from tests.session.shelf import row
from tests.ui import samples
from tests.waiting import until

AUTO = AlertSettings(queues=(QueueAlert("Billing", auto_accept_after_s=5),))
SID = samples.sid("WR", 1)


@dataclass
class Told:
    """A store as the desk sees it."""

    state: SessionState = field(default_factory=SessionState)
    subscribers: list[Callable[[SessionState, SessionState], None]] = field(default_factory=list)

    def subscribe(self, callback: Callable[[SessionState, SessionState], None]) -> Callable[[], None]:
        self.subscribers.append(callback)

        def end() -> None:
            self.subscribers.remove(callback)

        return end

    def become(self, new: SessionState) -> None:
        old, self.state = self.state, new
        for subscriber in tuple(self.subscribers):
            subscriber(old, new)


class Post:
    """An alert desk at work."""

    def __init__(self, folder: Path, settings: AlertSettings, *, body: str = "exec sleep 60") -> None:
        self.folder = folder
        self.clock = ManualClock()
        self.store = Told()
        self.accepted: list[str] = []
        self.messages: list[Announcement] = []
        self.states: list[AlertState] = []
        made = folder / "made"
        made.mkdir()
        self.desk = AlertDesk(
            self.store,
            settings,
            clock=self.clock,
            announce=alert_words.announcement,
            accept=self.accepted.append,
        )
        self.desk.subscribe(self.states.append)
        players = [script(folder, "player", body)] if body else []
        self.ringing = Ringing(
            players,
            shelf(made),
            report=self.desk.ring_reported,
            report_test=self.desk.test_reported,
            monotonic=self.clock.monotonic,
        )
        self.notifying = Notifying(
            None, self._message, report=self.desk.notifications_reported, pressed=lambda _sid, _press: None
        )

    def _message(self, announcement: Announcement) -> bool:
        self.messages.append(announcement)
        return True

    def offer(self) -> SessionState:
        """One offer of the queue Billing, made now."""
        now = self.clock.monotonic()
        return state(samples.offer(1, deadline_at=now + 100, seen_at=now, offered_at=now))

    async def during(self, work: Coroutine[Any, Any, None]) -> None:
        async with asyncio.TaskGroup() as group:
            running = group.create_task(self.desk.run(self.ringing, self.notifying))
            await until(lambda: self.ringing.is_ready)
            await work
            running.cancel()

    def rings(self) -> int:
        return len(calls(self.folder, "player"))


def test_an_offer_rings_and_is_told_and_its_click_ends_both(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AlertSettings())

    async def work() -> None:
        post.store.become(post.offer())
        await until(lambda: post.rings() == 1 and len(post.messages) == 1)
        assert post.desk.state.pending == 1
        post.store.become(state())
        await settle()
        assert post.desk.state.pending == 0

    run(qapp, post.during(work()))
    assert post.messages[0].summary == "Offer: Marcus Webb"
    assert post.store.subscribers == []


def test_a_notification_is_shown_for_a_moment_to_see_that_it_appears(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AlertSettings(ring=False))

    async def work() -> None:
        post.desk.test_notification(alert_words.trial())
        await until(lambda: len(post.messages) == 1)
        await post.clock.advance(TRIAL_S + 1)
        post.desk.test_notification(alert_words.trial())
        await until(lambda: len(post.messages) == 2)

    run(qapp, post.during(work()))
    assert post.messages == [alert_words.trial()] * 2


def test_muting_silences_and_unmuting_rings(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AlertSettings())

    async def work() -> None:
        post.desk.mute(muted=True)
        post.store.become(post.offer())
        await until(lambda: len(post.messages) == 1)
        assert post.rings() == 0
        post.desk.mute(muted=False)
        await until(lambda: post.rings() == 1)

    run(qapp, post.during(work()))


def test_a_test_is_heard_even_while_muted(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AlertSettings(), body="exit 0")

    async def work() -> None:
        post.desk.mute(muted=True)
        post.desk.test()
        await until(lambda: post.desk.state.tested_with == "player")
        post.desk.dismiss_test()
        assert post.desk.state.tested_with == ""

    run(qapp, post.during(work()))


def test_without_a_player_it_is_said_before_the_first_offer(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AlertSettings(), body="")

    async def work() -> None:
        trouble = post.desk.state.ring_trouble
        assert trouble is not None
        assert trouble.kind is RingTroubleKind.NO_PLAYER
        assert "alsa-utils" in alert_words.ring_trouble(trouble)

    run(qapp, post.during(work()))


def test_who_wants_no_ring_is_not_told_that_there_is_none(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AlertSettings(ring=False), body="")

    async def work() -> None:
        post.store.become(post.offer())
        await until(lambda: len(post.messages) == 1)
        assert post.desk.state.ring_trouble is None

    run(qapp, post.during(work()))


def test_an_offer_is_accepted_by_itself_when_its_time_has_run_once(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AUTO)

    async def work() -> None:
        post.store.become(post.offer())
        assert post.desk.state.auto_accept == ((SID, post.clock.monotonic() + 5),)
        await post.clock.advance(4.9)
        assert post.accepted == []
        await post.clock.advance(0.2)
        await post.clock.advance(60)

    run(qapp, post.during(work()))
    assert post.accepted == [SID]


def test_a_cancelled_one_is_left_alone(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AUTO)

    async def work() -> None:
        post.store.become(post.offer())
        await post.clock.advance(3)
        post.desk.spare(samples.reservation(1).sid)
        assert post.desk.state.auto_accept == ()
        await post.clock.advance(60)

    run(qapp, post.during(work()))
    assert post.accepted == []


def test_muted_or_stale_the_time_stands_and_begins_anew(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AUTO)

    async def work() -> None:
        offered = post.offer()
        post.store.become(offered)
        await post.clock.advance(4)
        post.store.become(replace(offered, stale=True))
        await post.clock.advance(10)
        post.store.become(offered)
        assert post.desk.state.auto_accept == ((SID, post.clock.monotonic() + 5),)
        await post.clock.advance(4)
        post.desk.mute(muted=True)
        await post.clock.advance(10)

    run(qapp, post.during(work()))
    assert post.accepted == []


def test_nothing_is_accepted_by_itself_where_the_ring_cannot_be_heard(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AUTO, body="exit 1")

    async def work() -> None:
        post.store.become(post.offer())
        await until(lambda: post.desk.state.ring_trouble is not None)
        assert post.desk.state.auto_accept == ()
        await post.clock.advance(60)

    run(qapp, post.during(work()))
    assert post.accepted == []


def test_missed_offers_are_counted_until_the_window_is_looked_at(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AlertSettings())

    async def work() -> None:
        for number in (1, 2):
            post.store.become(replace(state(), last_missed=samples.offer(number)))
        assert post.desk.state.missed == 2
        post.desk.window_seen()
        assert post.desk.state.missed == 0

    run(qapp, post.during(work()))


def test_what_was_missed_unheard_is_counted_once_and_with_the_rest(qapp: QApplication, tmp_path: Path) -> None:
    post = Post(tmp_path, AlertSettings())
    seen, unseen, left = row(1, status=S.TIMEOUT), row(2, status=S.TIMEOUT), row(3, status=S.CANCELED)
    told = Meanwhile(since=EPOCH, until=EPOCH, lasted=timedelta(minutes=1), offers=(seen, unseen, left))

    async def work() -> None:
        missed = replace(state(), last_missed=samples.offer(1))
        assert samples.offer(1).sid == seen.sid
        post.store.become(missed)
        post.store.become(replace(missed, meanwhile=told))
        assert post.desk.state.missed == 2
        post.desk.window_seen()
        post.store.become(replace(missed, meanwhile=replace(told, is_whole=True)))
        assert post.desk.state.missed == 0

    run(qapp, post.during(work()))
