"""Notifications over a real bus, to a notification service of our own."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.alerts.freedesktop import FreedesktopService
from agent_console.alerts.notifying import ANSWER_WITHIN_S, WITHDRAW_AT_END_WITHIN_S, Announcement, Notifying, Press
from agent_console.alerts.state import NotificationPhase, NotificationState
from agent_console.taskrouter.sids import ReservationSid
from tests.alerts.desktop import Desktop, desktop, private_bus
from tests.alerts.made import run
from tests.waiting import PATIENCE_S, until

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon is installed")
ONE, TWO = ReservationSid("WR1"), ReservationSid("WR2")
OFFER = Announcement("Offer: Ana", "Sales · voice", "Open", "Accept", "Reject")
#: Of an offer whose task was not read yet.
BARE = replace(OFFER, summary="New offer", body="")


class Told:
    """Notifying with a service and a tray that takes messages or does not; and all that was told.

    ``is_patient``: it waits for the desktop as long as a test does, for a busy machine's is slow.
    """

    def __init__(self, bus: str | None, *, has_tray: bool = True, is_patient: bool = True) -> None:
        self.states: list[NotificationState] = []
        self.presses: list[tuple[ReservationSid, Press]] = []
        self.messages: list[Announcement] = []
        self._has_tray = has_tray
        self.notifying = Notifying(
            None if bus is None else FreedesktopService(bus),
            self._message,
            report=self.states.append,
            pressed=self._pressed,
            answer_within_s=PATIENCE_S if is_patient else ANSWER_WITHIN_S,
            end_within_s=PATIENCE_S if is_patient else WITHDRAW_AT_END_WITHIN_S,
            more_within_s=PATIENCE_S if is_patient else 0.01,
        )

    def _message(self, announcement: Announcement) -> bool:
        self.messages.append(announcement)
        return self._has_tray

    def _pressed(self, sid: ReservationSid, press: Press) -> None:
        self.presses.append((sid, press))

    async def during(self, work: Awaitable[None]) -> None:
        async with asyncio.TaskGroup() as group:
            running = group.create_task(self.notifying.run())
            await work
            running.cancel()


@pytest.fixture
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


def on_desktop(
    qapp: QApplication, bus: str, work: Callable[[Told, Desktop], Awaitable[None]], *, is_patient: bool = True
) -> tuple[Told, Desktop]:
    found: list[tuple[Told, Desktop]] = []

    async def live() -> None:
        async with desktop(bus) as shown:
            told = Told(bus, is_patient=is_patient)
            found.append((told, shown))
            await told.during(work(told, shown))
            # Answers to what the end withdrew.
            await until(lambda: not shown.standing or shown.mute)

    run(qapp, live())
    return found[0]


@needs_bus
def test_an_offer_is_one_notification_replaced_and_withdrawn(qapp: QApplication, bus: str) -> None:
    async def work(told: Told, shown: Desktop) -> None:
        told.notifying.want({ONE: OFFER})
        await until(lambda: len(shown.notified) == 1)
        told.notifying.want({ONE: replace(OFFER, summary="Offer: Ana Souza")})
        await until(lambda: len(shown.notified) == 2)
        told.notifying.want({})
        await until(lambda: shown.closed == [1])

    told, shown = on_desktop(qapp, bus, work)
    assert [(each.number, each.replaces) for each in shown.notified] == [(1, 0), (1, 1)]
    assert shown.notified[0].actions == ["default", "Open", "accept", "Accept", "reject", "Reject"]
    assert shown.notified[0].hints["urgency"] == ("y", 2)
    assert told.states == [NotificationState(NotificationPhase.WITH_BUTTONS)]


@needs_bus
def test_a_press_reaches_its_own_offer_and_none_that_has_ended(qapp: QApplication, bus: str) -> None:
    async def work(told: Told, shown: Desktop) -> None:
        told.notifying.want({ONE: OFFER, TWO: OFFER})
        # On the desktop, and known by its number here as well: nobody presses sooner.
        await until(lambda: len(told.notifying._shown) == 2)
        await shown.press(2, "reject")
        await shown.press(1, "accept")
        await shown.press(1, "no-such-key")
        await shown.press(77, "accept")
        await until(lambda: len(told.presses) == 2)
        told.notifying.want({TWO: OFFER})
        await until(lambda: shown.closed == [1])
        await shown.press(1, "accept")
        await shown.press(2, "default")
        await until(lambda: len(told.presses) == 3)

    told, _ = on_desktop(qapp, bus, work)
    assert told.presses == [(TWO, Press.REJECT), (ONE, Press.ACCEPT), (TWO, Press.OPEN)]


@needs_bus
def test_markup_from_the_network_is_text(qapp: QApplication, bus: str) -> None:
    hostile = replace(OFFER, body='<img src="file:///etc/passwd"> & <b>Sales</b>')

    async def work(told: Told, shown: Desktop) -> None:
        told.notifying.want({ONE: hostile})
        await until(lambda: len(shown.notified) == 1)

    _, shown = on_desktop(qapp, bus, work)
    assert shown.notified[0].body == '&lt;img src="file:///etc/passwd"&gt; &amp; &lt;b&gt;Sales&lt;/b&gt;'


@needs_bus
def test_a_service_without_markup_and_buttons_gets_neither(qapp: QApplication, bus: str) -> None:
    async def work(told: Told, shown: Desktop) -> None:
        shown.capabilities = ["body"]
        told.notifying.want({ONE: replace(OFFER, body="R & D")})
        await until(lambda: bool(told.states))

    told, shown = on_desktop(qapp, bus, work)
    assert (shown.notified[0].body, shown.notified[0].actions) == ("R & D", [])
    assert told.states == [NotificationState(NotificationPhase.WITHOUT_BUTTONS)]


@needs_bus
def test_the_end_leaves_nothing_on_the_desktop(qapp: QApplication, bus: str) -> None:
    async def work(told: Told, shown: Desktop) -> None:
        told.notifying.want({ONE: OFFER, TWO: OFFER})
        await until(lambda: len(shown.notified) == 2)

    _, shown = on_desktop(qapp, bus, work)
    assert sorted(shown.closed) == [1, 2]


@needs_bus
def test_what_is_just_being_shown_at_the_end_is_withdrawn_too(qapp: QApplication, bus: str) -> None:
    async def work(told: Told, shown: Desktop) -> None:
        told.notifying.want({TWO: OFFER})
        await until(lambda: bool(shown.standing))
        shown.answers.clear()
        told.notifying.want({ONE: OFFER, TWO: OFFER})
        await until(lambda: len(shown.standing) == 2)
        asyncio.get_running_loop().call_later(0.1, shown.answers.set)

    _, shown = on_desktop(qapp, bus, work)
    assert not shown.standing


@needs_bus
def test_a_service_that_hangs_is_given_up_and_the_tray_tells(qapp: QApplication, bus: str) -> None:
    async def work(told: Told, shown: Desktop) -> None:
        told.notifying.want({ONE: OFFER})
        await until(lambda: len(shown.notified) == 1)
        shown.mute = True
        told.notifying.want({ONE: OFFER, TWO: OFFER})
        await until(lambda: bool(told.messages))

    told, _ = on_desktop(qapp, bus, work, is_patient=False)
    assert told.messages[-1] == OFFER
    assert told.states[-1].phase is NotificationPhase.TRAY_ONLY


@needs_bus
def test_a_bus_without_a_service_falls_back_and_tries_again_with_the_next_offer(qapp: QApplication, bus: str) -> None:
    told = Told(bus)

    async def work() -> None:
        told.notifying.want({ONE: OFFER})
        await until(lambda: bool(told.messages))
        async with desktop(bus) as shown:
            told.notifying.want({TWO: OFFER})
            await until(lambda: len(shown.notified) == 1)
            told.notifying.want({})
            await until(lambda: shown.closed == [1])

    run(qapp, told.during(work()))
    assert [state.phase for state in told.states] == [NotificationPhase.TRAY_ONLY, NotificationPhase.WITH_BUTTONS]
    assert "org.freedesktop.Notifications" in told.states[0].detail


def test_a_bus_that_went_is_a_reason_in_words_and_no_crash(qapp: QApplication) -> None:
    told = Told("unix:path=/nonexistent/bus", has_tray=False)

    async def work() -> None:
        told.notifying.want({ONE: OFFER})
        await until(lambda: bool(told.states))
        told.notifying.want({ONE: replace(OFFER, body="more is known")})
        told.notifying.want({ONE: replace(OFFER, body="more is known"), TWO: OFFER})
        await until(lambda: len(told.messages) == 2)

    run(qapp, told.during(work()))
    assert told.states[0].phase is NotificationPhase.FAILED
    assert told.states[0].detail
    assert told.messages == [OFFER, OFFER]


def test_where_there_is_only_a_tray_it_tells_of_each_offer_once(qapp: QApplication) -> None:
    told = Told(None)

    async def work() -> None:
        told.notifying.want({ONE: OFFER})
        await until(lambda: bool(told.messages))

    run(qapp, told.during(work()))
    assert told.states == [NotificationState(NotificationPhase.TRAY_ONLY)]


def test_a_message_that_cannot_be_replaced_waits_for_who_is_calling(qapp: QApplication) -> None:
    told = Told(None)

    async def work() -> None:
        told.notifying.want({ONE: BARE, TWO: BARE})
        await asyncio.sleep(0)
        told.notifying.want({ONE: OFFER, TWO: BARE})
        await until(lambda: bool(told.messages))
        told.notifying.want({})
        told.notifying.want({TWO: OFFER})
        await until(lambda: len(told.messages) == 2)

    run(qapp, told.during(work()))
    assert told.messages == [OFFER, OFFER]


def test_an_offer_of_which_nothing_more_is_known_is_told_all_the_same(qapp: QApplication) -> None:
    told = Told(None, is_patient=False)

    async def work() -> None:
        told.notifying.want({ONE: BARE})
        await until(lambda: bool(told.messages))

    run(qapp, told.during(work()))
    assert told.messages == [BARE]


def test_an_offer_that_goes_while_more_is_waited_for_is_not_told(qapp: QApplication) -> None:
    told = Told(None)

    async def work() -> None:
        told.notifying.want({ONE: BARE})
        await asyncio.sleep(0)
        told.notifying.want({TWO: OFFER})
        await until(lambda: bool(told.messages))

    run(qapp, told.during(work()))
    assert told.messages == [OFFER]
