"""A key that is pressed twice answers one offer: whatever goes or is disabled hands the focus to no other's button."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agent_console.session.clicks import CommandInFlight, CommandPhase, Verb
from agent_console.ui.countdown import GRACE_S
from agent_console.ui.main_window import MainWindow
from agent_console.ui.offer_view import OfferView
from agent_console.ui.strip import OfferStrip
from tests.ui import samples
from tests.ui.finding import button

SENDING = CommandInFlight(verb=Verb.ACCEPT, phase=CommandPhase.SENDING, started_at=samples.START_S)
FIRST, SECOND = samples.offer(1), samples.offer(2)
BOTH = samples.state(FIRST, SECOND)
SENT = samples.state(replace(FIRST, command=SENDING), SECOND)
DONE = samples.state(SECOND, active=(samples.work(1),))
DUE = {FIRST.sid: samples.START_S + 5, SECOND.sid: samples.START_S + 5}


def press() -> None:
    """Press whatever has the focus, as somebody does who looks at something else."""
    holder = QApplication.focusWidget()
    if holder is not None:
        QTest.keyClick(holder, Qt.Key.Key_Space)


def presses_no_button() -> bool:
    holder = QApplication.focusWidget()
    return not isinstance(holder, QPushButton) or not holder.isEnabled()


def first_of(view: MainWindow | OfferStrip) -> OfferView:
    return view.incoming.cards[0] if isinstance(view, MainWindow) else view.rows[0]


@pytest.fixture
def strip(qtbot: QtBot, clock: samples.ManualClock) -> OfferStrip:
    made = OfferStrip(monotonic=clock)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def plays(view: MainWindow | OfferStrip, clock: samples.ManualClock) -> list[str]:
    """Two offers that are old enough for keys; what is accepted is sent at once."""
    accepted: list[str] = []
    view.show_state(BOTH)
    clock.advance(1)

    def accept(sid: str) -> None:
        accepted.append(sid)
        view.show_state(SENT)

    view.accept_requested.connect(accept)
    return accepted


@pytest.mark.parametrize("where", ["window", "strip"])
def test_accept_pressed_again_and_again(request: pytest.FixtureRequest, clock: samples.ManualClock, where: str) -> None:
    view: MainWindow | OfferStrip = request.getfixturevalue(where)
    accepted = plays(view, clock)
    first_of(view).accept.setFocus()
    for state in (SENT, DONE, DONE):
        press()
        view.show_state(state)
    press()
    assert accepted == [FIRST.sid]
    assert presses_no_button()


@pytest.mark.parametrize("where", ["window", "strip"])
def test_an_acceptance_by_itself_refused_twice(
    request: pytest.FixtureRequest, clock: samples.ManualClock, where: str
) -> None:
    view: MainWindow | OfferStrip = request.getfixturevalue(where)
    accepted = plays(view, clock)
    show = view.incoming.show_auto_accept if isinstance(view, MainWindow) else view.show_auto_accept
    show(DUE)
    first = first_of(view)
    assert first.auto_accept is not None
    first.auto_accept.cancel.setFocus()
    view.auto_accept_cancelled.connect(lambda _sid: show({SECOND.sid: DUE[SECOND.sid]}))
    press()
    assert presses_no_button()
    press()
    assert accepted == []


def test_an_offer_that_ends_under_the_finger(window: MainWindow, clock: samples.ManualClock) -> None:
    accepted = plays(window, clock)
    card = window.incoming.cards[0]
    button(card, "Accept").setFocus()
    clock.advance(93 + GRACE_S)
    card.show_time(clock())
    assert presses_no_button()
    press()
    assert accepted == []


def test_work_that_is_completed_twice_completes_one(window: MainWindow) -> None:
    first, second = samples.work(1), samples.work(2)
    asked: list[str] = []
    window.complete_requested.connect(asked.append)
    window.wrap_up_requested.connect(asked.append)
    window.show_state(samples.state(active=(first, second)))
    button(window.active.cards[0], "Complete").setFocus()
    press()
    completing = replace(SENDING, verb=Verb.COMPLETE)
    window.show_state(samples.state(active=(replace(first, command=completing), second)))
    press()
    window.show_state(samples.state(active=(second,)))
    assert presses_no_button()
    press()
    assert asked == [first.sid]
