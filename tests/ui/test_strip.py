"""The compact strip: lines that answer like cards, and never in the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.errors import Rejected
from agent_console.session.clicks import Notice, NoticeKind, Verb
from agent_console.session.entries import Ending, EndingReason
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.buttons import TYPED_THROUGH_S
from agent_console.ui.countdown import GRACE_S
from agent_console.ui.kept_places import RETIRED_S
from agent_console.ui.strip import ROWS, OfferStrip
from tests.ui import samples
from tests.ui.eye import Eye, painted
from tests.ui.finding import button
from tests.ui.incoming import ended, sending

ONE = ReservationSid(samples.sid("WR", 1))


@pytest.fixture
def strip(qtbot: QtBot, clock: samples.ManualClock) -> OfferStrip:
    made = OfferStrip(monotonic=clock)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    QCursor.setPos(made.frameGeometry().bottomRight() + QPoint(50, 50))
    return made


def test_a_line_says_who_where_and_how_long_and_answers(strip: OfferStrip) -> None:
    strip.show_state(samples.state(samples.offer(1)))
    (row,) = strip.rows
    assert row.text == "Marcus Webb, Billing"
    assert strip.head_text.startswith("1 offer is waiting · Available")
    accepted, rejected = QSignalSpy(strip.accept_requested), QSignalSpy(strip.reject_requested)
    row.accept.click()
    assert accepted.at(0) == [ONE]
    button(row, "Reject to").click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.text().startswith("Lunch")).trigger()
    menu.close()
    assert rejected.at(0) == [ONE, samples.LUNCH.sid]


def test_it_stays_above_and_comes_without_taking_the_keys(strip: OfferStrip) -> None:
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert strip.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_keys_of_the_first_half_second_were_meant_for_something_else(
    strip: OfferStrip, clock: samples.ManualClock
) -> None:
    strip.show_state(samples.state(samples.offer(1)))
    accepted = QSignalSpy(strip.accept_requested)
    QTest.keyClick(strip.rows[0].accept, Qt.Key.Key_Space)
    assert accepted.count() == 0
    clock.advance(TYPED_THROUGH_S)
    QTest.keyClick(strip.rows[0].accept, Qt.Key.Key_Space)
    assert accepted.count() == 1


def test_the_keys_that_accept_the_oldest_do_so_here_too(
    strip: OfferStrip, clock: samples.ManualClock, qtbot: QtBot
) -> None:
    strip.activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    strip.show_state(samples.state(samples.offer(1), samples.offer(2)))
    for row in strip.rows:
        row.repaint()
    accepted = QSignalSpy(strip.accept_requested)
    QTest.keyClick(strip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert accepted.count() == 0
    clock.advance(TYPED_THROUGH_S)
    QTest.keyClick(strip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert accepted.at(0) == [ONE]
    strip.show_state(samples.state(samples.offer(2)))
    QTest.keyClick(strip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert accepted.count() == 1


def test_accept_stays_for_two_seconds_after_the_end_and_no_longer(
    strip: OfferStrip, clock: samples.ManualClock, qtbot: QtBot
) -> None:
    strip.show_state(samples.state(samples.offer(1, left_s=1)))
    accept = strip.rows[0].accept
    clock.advance(1 + GRACE_S - 0.1)
    strip.rows[0].show_time(clock())
    assert accept.isEnabled()
    clock.advance(0.2)
    qtbot.waitUntil(lambda: not accept.isEnabled())


def test_an_ending_is_told_in_its_line_with_nothing_to_press(strip: OfferStrip) -> None:
    entry = samples.offer(1)
    strip.show_state(samples.state(entry))
    row = strip.rows[0]
    ending = Ending(
        reason=EndingReason.TAKEN_BY_ANOTHER,
        status=ReservationStatus.RESCINDED,
        ended_at=samples.START_S,
        held_until=samples.START_S + 3,
    )
    strip.show_state(samples.state(replace(entry, ending=ending)))
    assert strip.rows == [row]
    assert row.text.endswith("Taken by another agent")
    assert not row.accept.isVisible()


def test_nothing_slides_under_a_pointer(strip: OfferStrip, clock: samples.ManualClock, qtbot: QtBot) -> None:
    strip.show_state(samples.state(samples.offer(1), samples.offer(2)))
    below = strip.rows[1]
    qtbot.waitUntil(lambda: below.y() > 0)
    place = below.y()
    QCursor.setPos(strip.mapToGlobal(strip.rect().center()))
    strip.show_state(samples.state(samples.offer(2)))
    assert strip.rows == [below]
    assert below.y() == place
    clock.advance(RETIRED_S + 0.1)
    qtbot.waitUntil(lambda: below.y() < place)


def test_more_offers_than_lines_are_counted(strip: OfferStrip) -> None:
    strip.show_state(samples.state(*(samples.offer(n) for n in range(1, ROWS + 4))))
    assert len(strip.rows) == ROWS
    assert "3 more in the console" in strip.head_text


def test_who_still_waits_has_a_line_before_who_has_left(strip: OfferStrip) -> None:
    offers = [samples.offer(n) for n in range(1, ROWS + 2)]
    strip.show_state(samples.state(*offers))
    assert "1 more in the console" in strip.head_text
    left = [ended(offer, EndingReason.CALLER_LEFT) for offer in offers[:ROWS]]
    strip.show_state(samples.state(*left, offers[ROWS]))
    assert [row.entry.sid for row in strip.rows] == [offer.sid for offer in (*offers[: ROWS - 1], offers[ROWS])]
    assert strip.head_text.startswith("1 offer is waiting · Available")


def test_what_is_accepted_by_itself_says_so_here_too(strip: OfferStrip, clock: samples.ManualClock) -> None:
    strip.show_state(samples.state(samples.offer(1), samples.offer(2)))
    strip.show_auto_accept({ONE: clock() + 5})
    line = strip.rows[0].auto_accept
    assert line is not None
    assert line.text == "Accepted by itself in 5 s"
    assert strip.rows[1].auto_accept is None
    cancelled = QSignalSpy(strip.auto_accept_cancelled)
    line.cancel.click()
    assert cancelled.at(0) == [ONE]
    strip.show_auto_accept({})
    assert strip.rows[0].auto_accept is None


def test_no_button_moves_because_of_what_is_said_of_an_offer(
    strip: OfferStrip, clock: samples.ManualClock, qtbot: QtBot
) -> None:
    strip.expect_auto_accept(expected=True)
    first, second = samples.offer(1), samples.offer(2)
    strip.show_state(samples.state(first, second))
    upper, lower = strip.rows
    qtbot.waitUntil(lambda: lower.y() > upper.y() and strip.height() > lower.geometry().bottom())
    eyes = [Eye(strip, row.accept) for row in (upper, lower)]
    refused = Notice(kind=NoticeKind.REFUSED, verb=Verb.ACCEPT, at=0, error=Rejected("word " * 80, status=400))
    for due_at, entry in (
        ({}, first),
        ({ONE: clock() + 5}, first),
        ({}, first),
        ({}, sending(first)),
        ({}, replace(first, notice=refused)),
        ({}, ended(first, EndingReason.TAKEN_BY_ANOTHER)),
    ):
        strip.show_auto_accept(due_at)
        strip.show_state(samples.state(entry, second))
        painted(strip, eyes[0], qtbot)
        strip.show_auto_accept(due_at)  # has it take its size anew, once the lines know theirs
        painted(strip, eyes[0], qtbot)
    assert len(set(eyes[1].places)) == 1
    assert len(set(eyes[0].places)) == 1


@pytest.mark.parametrize("way", ["button", "keys", "close"])
def test_every_way_out_leads_to_the_window(strip: OfferStrip, qtbot: QtBot, way: str) -> None:
    wished = QSignalSpy(strip.window_requested)
    if way == "button":
        button(strip, "Open the console").click()
    elif way == "keys":
        strip.activateWindow()
        qtbot.waitUntil(strip.isActiveWindow)
        QTest.keyClick(strip, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    else:
        strip.close()
    assert wished.count() == 1
    assert strip.isVisible()
