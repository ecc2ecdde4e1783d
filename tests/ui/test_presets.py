"""Prepared answers on the card and on keys: filled in and sent at once; what is missing is asked for in the form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agent_console.session.clicks import CommandInFlight, CommandPhase, Verb
from agent_console.settings import PresetSetting, Settings, WorkSettings
from agent_console.taskrouter.choices import CallRecord
from agent_console.taskrouter.instructions import Conference, Dequeue
from agent_console.ui.buttons import TYPED_THROUGH_S
from agent_console.ui.instructions.preset_row import PresetRow
from agent_console.ui.main_window import MainWindow
from agent_console.ui.menu_buttons import DequeueButton, MoreButton
from agent_console.ui.reservation_card import ReservationCard
from tests.ui import samples
from tests.ui.finding import button, captions, choose
from tests.ui.forms import type_into

BOTH_LEGS = PresetSetting(
    "Desk phone, record both legs", "dequeue; DequeueTo=+14155550111; DequeueRecord=record-from-answer"
)
HOLD = PresetSetting("With hold music", "conference; From={task.to}; WaitUrl=https://a.test/w?n={task.from}", "Billing")
SALES = PresetSetting("Only sales", "accept", "Sales")
ORDER = PresetSetting("By order", "dequeue; DequeueTo=client:desk-{task.order}; DequeueTimeout=20")
SETTINGS = replace(samples.LIGHT, work=WorkSettings(presets=(BOTH_LEGS, HOLD, SALES, ORDER)))


@pytest.fixture
def window(make_window: Callable[[Settings], MainWindow]) -> MainWindow:
    window = make_window(SETTINGS)
    window.show_state(samples.state(samples.offer(1)))
    return window


@pytest.fixture
def heard(window: MainWindow) -> samples.Recorder:
    recorder = samples.Recorder()
    window.instruction_requested.connect(recorder)
    return recorder


def card(window: MainWindow) -> ReservationCard:
    return window.incoming.cards[0]


def names(window: MainWindow) -> list[str]:
    row = card(window).findChild(PresetRow)
    assert row is not None
    return [control.accessibleName() for control in row.controls]


def test_a_card_has_the_presets_of_its_queue_in_their_order(window: MainWindow) -> None:
    assert names(window) == ["Desk phone, record both legs", "With hold music", "By order"]
    of_support = samples.offer(1, of=samples.task(1, queue="Support"))
    window.show_state(samples.state(of_support))
    assert names(window) == ["Desk phone, record both legs", "By order"]


def test_one_press_sends_what_was_prepared_with_the_tasks_values(window: MainWindow, heard: samples.Recorder) -> None:
    button(card(window), "Desk phone").click()
    button(card(window), "With hold").click()
    assert heard.calls == [
        (samples.sid("WR", 1), Dequeue("+14155550111", record=CallRecord.RECORD_FROM_ANSWER)),
        (samples.sid("WR", 1), Conference(from_="+14155559000", wait_url="https://a.test/w?n=%2B14155550137")),
    ]


def test_what_is_missing_for_this_task_is_asked_for_in_the_form(
    window: MainWindow, heard: samples.Recorder, qtbot: QtBot
) -> None:
    button(card(window), "By order").click()
    assert heard.calls == []
    form = window.asking.form
    assert form is not None
    qtbot.waitUntil(lambda: form.parameters.is_whole)
    assert form.parameters.texts == {"DequeueTimeout": "20"}
    lacking = form.parameters.rows[0]
    assert (lacking.name, lacking.problem) == ("DequeueTo", "{task.order} is not known for this task.")
    can_send = [form.can_send]
    for text in ("client:desk-7", ""):
        type_into(form, "DequeueTo", text)
        can_send.append(form.can_send)
    assert can_send == [False, True, True], "left out unseen it would ring another phone; who empties it means it"


def test_a_preset_that_cannot_work_says_why(window: MainWindow) -> None:
    window.show_state(samples.state(samples.offer(1, of=samples.task(1, call=False))))
    hold = button(card(window), "With hold")
    assert not hold.isEnabled()
    assert hold.accessibleDescription().startswith("There is no call on this task")


def test_while_something_is_under_way_nothing_can_be_pressed(window: MainWindow) -> None:
    command = CommandInFlight(verb=Verb.ACCEPT, phase=CommandPhase.SENDING, started_at=samples.START_S)
    window.show_state(samples.state(samples.offer(1, command=command)))
    assert not button(card(window), "Desk phone").isEnabled()


def test_keys_answer_the_oldest_offer(window: MainWindow, heard: samples.Recorder, clock: samples.ManualClock) -> None:
    clock.advance(TYPED_THROUGH_S + 0.1)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    dequeue = card(window).findChild(DequeueButton)
    assert dequeue is not None
    assert dequeue.menu is not None
    dequeue.close_menu()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert [instruction for _, instruction in heard.calls] == [
        Dequeue("+14155550111", record=CallRecord.RECORD_FROM_ANSWER)
    ]


def test_a_key_for_what_cannot_work_opens_its_form_which_says_why(
    window: MainWindow, heard: samples.Recorder, clock: samples.ManualClock
) -> None:
    window.show_state(samples.state(samples.offer(1, of=samples.task(1, call=False))))
    clock.advance(TYPED_THROUGH_S + 0.1)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    form = window.asking.form
    assert form is not None
    assert form.reason == "There is no call on this task."
    assert heard.calls == []


def test_a_key_that_was_typed_through_answers_nothing(window: MainWindow, heard: samples.Recorder) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert heard.calls == []


def test_more_has_them_too(window: MainWindow, heard: samples.Recorder) -> None:
    more = card(window).findChild(MoreButton)
    assert more is not None
    more.open_menu()
    assert captions(more.menu)[:3] == ["Desk phone, record both legs", "With hold music", "By order"]
    choose(more.menu, "Desk phone")
    assert len(heard.calls) == 1
