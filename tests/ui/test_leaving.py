"""Closing the console while offers can come: asked first, and answered by a person alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.session.state import SessionState
from agent_console.ui.leaving_question import LeavingDialog, LeavingQuestion
from tests.ui import samples

AVAILABLE = samples.state()
AWAY = samples.state(presence=samples.presence(samples.BREAK))
RINGING = samples.state(samples.offer(1))


@pytest.fixture
def question(qtbot: QtBot) -> LeavingQuestion:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return LeavingQuestion(window)


@pytest.fixture
def granted(question: LeavingQuestion) -> samples.Recorder:
    heard = samples.Recorder()
    question.granted.connect(heard)
    return heard


def asked(question: LeavingQuestion, state: SessionState) -> LeavingDialog:
    question.show_state(state)
    question.wish()
    assert question.dialog is not None
    assert question.dialog.isVisible()
    return question.dialog


@pytest.mark.parametrize("state", [SessionState(), AWAY])
def test_where_nothing_can_be_missed_nothing_is_asked(
    question: LeavingQuestion, granted: samples.Recorder, state: SessionState
) -> None:
    question.show_state(state)
    question.wish()
    assert question.dialog is None
    assert granted.calls == [()]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (AVAILABLE, "You are Available, and offers go on coming."),
        (RINGING, "An offer is ringing."),
        (samples.state(samples.offer(1), samples.offer(2)), "2 offers are ringing."),
        (samples.state(samples.offer(1), presence=samples.presence(samples.BREAK)), "An offer is ringing."),
    ],
)
def test_it_says_what_would_be_missed(
    question: LeavingQuestion, granted: samples.Recorder, state: SessionState, words: str
) -> None:
    dialog = asked(question, state)
    assert dialog.text.startswith(words)
    assert dialog.text.endswith("makes you unavailable.")
    dialog.leave.click()
    assert granted.calls == [()]
    assert question.dialog is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_the_keys_are_at_the_answer_that_changes_nothing(
    question: LeavingQuestion, granted: samples.Recorder, key: Qt.Key
) -> None:
    dialog = asked(question, RINGING)
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.focusWidget() or dialog, key)
    assert question.dialog is None
    assert granted.calls == []


def test_a_second_wish_asks_no_second_time(question: LeavingQuestion, granted: samples.Recorder) -> None:
    dialog = asked(question, RINGING)
    question.wish()
    assert question.dialog is dialog
    assert granted.calls == []


def test_what_is_asked_follows_what_happens_and_nothing_answers_it_but_a_person(
    question: LeavingQuestion, granted: samples.Recorder
) -> None:
    dialog = asked(question, RINGING)
    dialog.leave.setFocus()
    question.show_state(AVAILABLE)
    assert dialog.text.startswith("You are Available")
    assert dialog.focusWidget() is dialog.leave
    # The offer was taken meanwhile, in a workspace that moves its workers: nobody wishes to close on a caller.
    question.show_state(AWAY)
    assert granted.calls == []
    assert question.dialog is None
    assert not dialog.isVisible()
