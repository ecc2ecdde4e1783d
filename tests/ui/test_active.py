"""Work in hand on screen: its timers, its end, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, Verb
from agent_console.session.outcomes import WorkOutcome
from agent_console.settings import DispositionSetting, Settings, WorkSettings
from agent_console.ui.active_card import ActiveCard
from agent_console.ui.card_lines import FORGOTTEN_AFTER_S
from agent_console.ui.completion import LONGEST_NOTES, CompletionPanel
from agent_console.ui.history.choice_button import ChoiceButton
from agent_console.ui.main_window import MainWindow
from tests.ui import samples
from tests.ui.eye import Eye
from tests.ui.finding import button, captions, choose

SOLVED, SALE, OPEN = DispositionSetting("Solved"), DispositionSetting("Sale", "Sales"), DispositionSetting("Open")
WITH_DISPOSITIONS = replace(samples.LIGHT, work=WorkSettings(dispositions=(SOLVED, SALE, OPEN)))
COMPLETING = replace(samples.LIGHT, work=WorkSettings(wrap_up_limit_s=120, complete_after_wrap_up=True))

MakeWindow = Callable[[Settings], MainWindow]


def only(window: MainWindow) -> ActiveCard:
    (card,) = window.active.cards
    return card


def exactly(card: ActiveCard, name: str) -> QAbstractButton:
    return next(one for one in card.findChildren(QAbstractButton) if one.accessibleName() == name)


def panel(card: ActiveCard) -> CompletionPanel:
    found = card.findChild(CompletionPanel)
    assert found is not None
    return found


def heard(window: MainWindow) -> tuple[samples.Recorder, samples.Recorder]:
    plain, said = samples.Recorder(), samples.Recorder()
    window.complete_requested.connect(plain)
    window.completion_requested.connect(said)
    return plain, said


def type_notes(card: ActiveCard, text: str) -> None:
    notes = panel(card).findChild(QPlainTextEdit)
    assert notes is not None
    QTest.keyClicks(notes, text)


def test_without_dispositions_complete_completes_and_notes_are_there_for_who_wants_them(window: MainWindow) -> None:
    plain, said = heard(window)
    window.show_state(samples.state(active=(samples.work(1),)))
    exactly(only(window), "Complete").click()
    assert plain.calls == [(samples.sid("WR", 1),)]
    button(only(window), "Notes").click()
    reason = panel(only(window)).findChild(QLineEdit)
    assert reason is not None
    QTest.keyClicks(reason, "Paid")
    type_notes(only(window), "Called back")
    button(panel(only(window)), "Complete with this").click()
    assert said.calls == [(samples.sid("WR", 1), WorkOutcome(reason="Paid", notes="Called back"))]


def test_with_dispositions_one_is_chosen_first(make_window: MakeWindow) -> None:
    window = make_window(WITH_DISPOSITIONS)
    plain, said = heard(window)
    window.show_state(samples.state(active=(samples.work(1),)))
    card = only(window)
    exactly(card, "Complete").click()
    done = button(panel(card), "Complete with this")
    assert not done.isEnabled()
    choice = panel(card).findChild(ChoiceButton)
    assert choice is not None
    choice.click()
    assert captions(choice.menu_shown) == ["How did it end?", "Solved", "Open"]
    choose(choice.menu_shown, "Solved")
    done.click()
    assert plain.calls == []
    assert said.calls == [(samples.sid("WR", 1), WorkOutcome(disposition="Solved"))]


def test_notes_that_are_too_long_are_said_before_they_are_sent(window: MainWindow) -> None:
    window.show_state(samples.state(active=(samples.work(1),)))
    button(only(window), "Notes").click()
    notes = panel(only(window)).findChild(QPlainTextEdit)
    assert notes is not None
    notes.setPlainText("x" * (LONGEST_NOTES + 3))
    assert not button(panel(only(window)), "Complete with this").isEnabled()
    notes.setPlainText("x")
    assert button(panel(only(window)), "Complete with this").isEnabled()


def test_what_was_typed_stays_while_it_is_sent_and_after_a_failure(window: MainWindow) -> None:
    window.show_state(samples.state(active=(samples.work(1),)))
    button(only(window), "Notes").click()
    type_notes(only(window), "Called back")
    command = CommandInFlight(verb=Verb.COMPLETE, phase=CommandPhase.SENDING, started_at=samples.START_S)
    window.show_state(samples.state(active=(samples.work(1, command=command),)))
    assert not button(panel(only(window)), "Complete with this").isEnabled()
    window.show_state(samples.state(active=(samples.work(1),)))
    assert panel(only(window)).isVisible()
    assert panel(only(window)).outcome == WorkOutcome(notes="Called back")
    button(panel(only(window)), "Back").click()
    assert not panel(only(window)).isVisible()


def test_the_time_to_wrap_up_runs_out_and_can_be_extended(window: MainWindow, clock: samples.ManualClock) -> None:
    extended = samples.Recorder()
    window.wrap_up_extended.connect(extended)
    entry = samples.work(1, "wrapping", wrap_up_due_at=samples.START_S + 90)
    window.show_state(samples.state(active=(entry,)))
    card = only(window)
    assert (card.timer_text, card.status_text) == ("wrapping  00:30", "1:30 left to wrap up")
    card.show_time(clock.advance(90))
    assert (card.timer_text, card.status_text) == ("wrapping  02:00", "The time to wrap up is over")
    button(card, "5 more minutes").click()
    assert extended.calls == [(samples.sid("WR", 1),)]


def test_a_second_click_on_wrap_up_gives_no_more_time(window: MainWindow) -> None:
    extended = samples.Recorder()
    window.wrap_up_extended.connect(extended)
    window.show_state(samples.state(active=(samples.work(1, "wrapping", wrap_up_due_at=samples.START_S + 90),)))
    more_time = button(only(window), "5 more minutes")
    QTest.mouseDClick(more_time, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(more_time, Qt.MouseButton.LeftButton)
    assert extended.calls == []
    QTest.mouseClick(more_time, Qt.MouseButton.LeftButton)
    assert len(extended.calls) == 1


def test_work_that_completes_itself_says_when(make_window: MakeWindow) -> None:
    window = make_window(COMPLETING)
    entry = samples.work(1, "wrapping", wrap_up_due_at=samples.START_S + 15)
    window.show_state(samples.state(active=(entry,)))
    assert only(window).status_text == "Completes itself in 0:15"
    extended = samples.Recorder()
    window.wrap_up_extended.connect(extended)
    button(only(window), "Notes").click()
    assert extended.calls == [(samples.sid("WR", 1),)], "what is being written is not lost"


@pytest.mark.parametrize("status", ["accepted", "wrapping"])
def test_without_a_limit_there_is_nothing_to_extend(window: MainWindow, status: str) -> None:
    window.show_state(samples.state(active=(samples.work(1, status),)))
    assert not button(only(window), "5 more minutes").isVisible()


def test_work_of_23_hours_is_about_to_be_deleted(window: MainWindow, clock: samples.ManualClock) -> None:
    window.show_state(samples.state(active=(samples.work(1, for_s=FORGOTTEN_AFTER_S - 10),)))
    card = only(window)
    assert card.status_text == ""
    card.show_time(clock.advance(11))
    assert card.status_text.startswith("Assigned for 23 hours.")


def test_a_click_that_landed_says_in_how_long_and_moves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    notice = Notice(kind=NoticeKind.CONFIRMED, verb=Verb.ACCEPT, at=samples.START_S, took_s=0.2)
    first, second = samples.work(1), samples.work(2)
    window.show_state(samples.state(active=(replace(first, notice=notice), second)))
    card, below = window.active.cards
    assert "Accept: confirmed in 0.2 s." in card.accessibleName()
    qtbot.waitUntil(lambda: below.y() > card.y())
    eye = Eye(window, below)
    window.update()
    qtbot.waitUntil(lambda: bool(eye.places))
    window.show_state(samples.state(active=(first, second)))
    assert "confirmed" not in card.accessibleName()
    painted = len(eye.places)
    window.update()
    qtbot.waitUntil(lambda: len(eye.places) > painted)
    assert len(set(eye.places)) == 1
