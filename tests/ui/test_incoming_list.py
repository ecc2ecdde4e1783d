"""Offers on screen as a list: nothing moves under a hand, order, focus, many."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, Verb
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.ui.incoming_pane import BUILT_AT_ONCE, CARD_LIMIT
from agent_console.ui.kept_places import RETIRED_S
from agent_console.ui.main_window import MainWindow
from tests.ui import samples
from tests.ui.eye import Eye, Sizes
from tests.ui.finding import button
from tests.ui.incoming import ended, only_card, sending
from tests.ui.measuring import SIZE
from tests.ui.turning import turns


def test_cards_keep_their_widgets_and_new_ones_take_their_place(window: MainWindow) -> None:
    one, two, three = (samples.offer(n) for n in (1, 2, 3))
    window.show_state(samples.state(one, three))
    old = window.incoming.cards
    window.show_state(samples.state(one, two, replace(three, task_gone=True)))
    cards = window.incoming.cards
    assert [card.sid for card in cards] == [one.sid, two.sid, three.sid]
    assert [cards[0], cards[2]] == old
    column = window.incoming.list.cards
    assert [column.indexOf(card) for card in cards] == [0, 1, 2]


def test_a_new_card_takes_no_focus(window: MainWindow) -> None:
    window.history.start_search()
    window.show_state(samples.state(samples.offer(1)))
    turns()
    assert QApplication.focusWidget() is window.history.filters.search


def test_the_focus_stays_on_a_card_that_changes(window: MainWindow) -> None:
    first, second = samples.offer(1), samples.offer(2)
    window.show_state(samples.state(first, second))
    button(window.incoming.cards[0], "Accept").setFocus()
    window.show_state(samples.state(first, replace(second, task_gone=True)))
    assert QApplication.focusWidget() is button(window.incoming.cards[0], "Accept")
    window.show_state(samples.state(sending(first), second))
    assert QApplication.focusWidget() is window.incoming.cards[0]
    window.show_state(samples.state(second))
    assert QApplication.focusWidget() is window.incoming.list.area


def test_the_keys_stay_where_the_last_card_was(window: MainWindow, clock: samples.ManualClock) -> None:
    window.show_state(samples.state(samples.offer(1), active=(samples.work(2),)))
    only_card(window).accept.setFocus()
    window.show_state(samples.state(active=(samples.work(2),)))
    assert QApplication.focusWidget() is window.incoming.list
    button(window.active, "Complete").setFocus()
    window.show_state(samples.state())
    assert QApplication.focusWidget() is window.active.list
    QTest.keyClicks(window.active.list, "y")
    assert window.history.filters.search.text() == ""
    window.incoming.list.setFocus()
    window.show_state(samples.state(samples.offer(3)))
    clock.advance(1)
    QTest.keyClick(window.incoming.list, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is only_card(window)


def test_tab_visits_card_by_card(window: MainWindow, clock: samples.ManualClock) -> None:
    window.show_state(samples.state(samples.offer(1), samples.offer(3)))
    window.show_state(samples.state(samples.offer(1), samples.offer(2), samples.offer(3)))
    clock.advance(1)
    wanted = [control for card in window.incoming.cards for control in card.controls]
    wanted = [control for control in wanted if control.isVisible()]
    wanted[0].setFocus()
    for control in wanted:
        assert QApplication.focusWidget() is control
        QTest.keyClick(control, Qt.Key.Key_Tab)


def test_no_key_presses_a_button_in_the_first_half_second(window: MainWindow, clock: samples.ManualClock) -> None:
    heard = samples.Recorder()
    window.accept_requested.connect(heard)
    window.show_state(samples.state(samples.offer(1)))
    accept = button(only_card(window), "Accept")
    accept.setFocus()
    clock.advance(0.4)
    QTest.keyClick(accept, Qt.Key.Key_Space)
    assert heard.calls == []
    clock.advance(0.2)
    QTest.keyClick(accept, Qt.Key.Key_Space)
    assert len(heard.calls) == 1


def test_the_half_second_begins_when_the_offer_is_seen(
    window: MainWindow, clock: samples.ManualClock, qtbot: QtBot
) -> None:
    heard = samples.Recorder()
    window.accept_requested.connect(heard)
    window.show_state(samples.state(samples.offer(1)))
    card = only_card(window)
    clock.advance(0.6)  # the machine is busy: nothing is on screen yet
    eye = Eye(window, card)
    qtbot.waitUntil(lambda: bool(eye.places))
    QTest.keyClick(card.accept, Qt.Key.Key_Space)
    window.incoming.oldest.accept()
    assert heard.calls == []
    clock.advance(0.6)
    window.incoming.oldest.accept()
    assert len(heard.calls) == 1


def test_many_offers_are_built_over_several_turns_and_counted(qtbot: QtBot, window: MainWindow) -> None:
    offers = tuple(samples.offer(n) for n in range(2_000))
    window.show_state(samples.state(*offers))
    assert len(window.incoming.cards) == BUILT_AT_ONCE
    qtbot.waitUntil(lambda: len(window.incoming.cards) == CARD_LIMIT)
    assert window.incoming.list.count_text == "2,000"
    assert window.incoming.list.more_text == "1,950 more are waiting"
    kept = window.incoming.cards[1:]
    window.show_state(samples.state(*offers[1:]))
    assert window.incoming.cards[:49] == kept
    assert len(window.incoming.cards) == CARD_LIMIT
    window.show_state(samples.state())
    assert window.incoming.cards == []
    assert not window.incoming.list.area.isVisible()


def test_a_card_keeps_its_width_whoever_comes_and_is_laid_out_once(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(*SIZE)
    window.show_state(samples.state(samples.offer(0)))
    turns()
    first = window.incoming.cards[0]
    sizes = Sizes(first)
    for count in range(2, 9):
        window.show_state(samples.state(*(samples.offer(n) for n in range(count))))
        turns()
    qtbot.waitUntil(lambda: window.incoming.list.area.verticalScrollBar().maximum() > 0)
    assert sizes.seen == []


@pytest.mark.parametrize("active", [(), (samples.work(9),)])
def test_many_offers_scroll_under_their_heading_and_over_the_work_in_hand(
    qtbot: QtBot, window: MainWindow, active: tuple[ReservationEntry, ...]
) -> None:
    window.resize(*SIZE)
    window.show_state(samples.state(*(samples.offer(n) for n in range(8)), active=active))
    area = window.incoming.list.area
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert window.incoming.visibleRegion().boundingRect().height() == window.incoming.height()
    assert window.active.visibleRegion().boundingRect().height() == window.active.height()


def test_a_card_that_leaves_under_the_pointer_keeps_its_place_for_a_while(
    qtbot: QtBot, window: MainWindow, clock: samples.ManualClock
) -> None:
    first, second = samples.offer(1), samples.offer(2)
    window.show_state(samples.state(first, second))
    turns()
    below = window.incoming.cards[1]
    place = below.mapToGlobal(QPoint(0, 0))
    QTest.mouseMove(window.incoming, QPoint(20, 20))
    window.show_state(samples.state(second))
    turns()
    assert below.mapToGlobal(QPoint(0, 0)) == place
    clock.advance(RETIRED_S + 0.1)
    qtbot.waitUntil(lambda: below.mapToGlobal(QPoint(0, 0)).y() < place.y())


def test_an_accepted_card_that_keeps_its_place_says_that_it_is_accepted(
    qtbot: QtBot, window: MainWindow, clock: samples.ManualClock
) -> None:
    command = CommandInFlight(verb=Verb.ACCEPT, phase=CommandPhase.SENDING, started_at=clock())
    window.show_state(samples.state(replace(samples.offer(1), command=command)))
    turns()
    card = window.incoming.cards[0]
    QTest.mouseMove(window.incoming, QPoint(20, 20))
    window.show_state(samples.state())
    spoken = [button.accessibleName() for button in card.findChildren(QPushButton)]
    assert "Accepted" in spoken
    assert not any(caption.startswith("Accepting") for caption in spoken)


def test_where_there_is_no_room_who_still_waits_goes_before_who_has_left(qtbot: QtBot, window: MainWindow) -> None:
    offers = [samples.offer(n) for n in range(CARD_LIMIT + 3)]
    window.show_state(samples.state(*offers))
    qtbot.waitUntil(lambda: len(window.incoming.cards) == CARD_LIMIT)
    refused = Notice(kind=NoticeKind.TOO_LATE, verb=Verb.ACCEPT, at=samples.START_S)
    clicked = replace(ended(offers[0], EndingReason.CALLER_LEFT), notice=refused)
    on_its_way = sending(ended(offers[1], EndingReason.CALLER_LEFT))
    left = [ended(offer, EndingReason.CALLER_LEFT) for offer in offers[2:CARD_LIMIT]]
    window.show_state(samples.state(clicked, on_its_way, *left, *offers[CARD_LIMIT:]))
    waiting = [offer.sid for offer in offers[CARD_LIMIT:]]
    qtbot.waitUntil(lambda: [card.sid for card in window.incoming.cards[-3:]] == waiting)
    assert len(window.incoming.cards) == CARD_LIMIT
    assert window.incoming.list.count_text == "3"
    assert not window.incoming.list.more_text
    # What becomes of a click is told, whoever waits.
    many = [samples.offer(n) for n in range(CARD_LIMIT, 2 * CARD_LIMIT)]
    window.show_state(samples.state(clicked, on_its_way, *left, *many))
    assert [card.sid for card in window.incoming.cards[:2]] == [clicked.sid, on_its_way.sid]
