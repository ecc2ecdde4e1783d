"""Presence in the window: going back by key, the activity after the work, a break with offers ringing, crashes told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from agent_console.errors import ArchiveUnavailable
from agent_console.history.intents import Intent, Outcome
from agent_console.session.clicks import Notice, NoticeKind, SettledIntent, Verb
from agent_console.session.entries import Ending, EndingReason
from agent_console.session.presence import NextActivity, PresenceChangeCause, PresenceNotice
from agent_console.taskrouter.statuses import ReservationStatus as S
from agent_console.ui import ending_words
from agent_console.ui.activity_picker import ActivityPopup
from agent_console.ui.countdown import SpokenCountdown
from agent_console.ui.main_window import MainWindow
from agent_console.ui.settled_words import settled_lines
from tests.ui import samples

CONTROL = Qt.KeyboardModifier.ControlModifier
MOVED = PresenceNotice(
    cause=PresenceChangeCause.MISSED_OFFER,
    from_name="Available",
    to_name="Offline",
    at=0.0,
    return_activity_sid=samples.AVAILABLE.sid,
)


def opened(window: MainWindow) -> tuple[ActivityPopup, QLineEdit]:
    window.header.picker.click()
    popup = window.header.picker.popup
    assert popup is not None
    field = popup.findChild(QLineEdit)
    assert field is not None
    return popup, field


def choose(window: MainWindow, name: str, *, later: bool = False) -> None:
    popup, field = opened(window)
    if later:
        popup.later.click()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_one_key_goes_back_where_the_agent_was_moved_from(window: MainWindow) -> None:
    heard = samples.Recorder()
    window.activity_requested.connect(heard)
    window.show_state(samples.state())
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL)
    assert heard.calls == []
    window.show_state(samples.state(presence_notice=MOVED))
    assert "Ctrl+G" in window.notices.presence.action.text()
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL)
    assert heard.calls == [(samples.AVAILABLE.sid,)]


def test_a_break_with_offers_ringing_asks_once_what_becomes_of_them(window: MainWindow) -> None:
    plain, with_offers = samples.Recorder(), samples.Recorder()
    window.activity_requested.connect(plain)
    window.activity_and_reject_requested.connect(with_offers)
    window.show_state(samples.state(samples.offer(1), samples.offer(2)))
    choose(window, "break")
    question = window.breaks.dialog
    assert question is not None
    assert question.isVisible()
    assert question.windowTitle() == "Going to Break"
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert (plain.calls, with_offers.calls) == ([], [])
    choose(window, "break")
    question.reject_them.click()
    assert (plain.calls, with_offers.calls) == ([], [(samples.BREAK.sid,)])
    choose(window, "break")
    question.keep.click()
    assert plain.calls == [(samples.BREAK.sid,)]
    assert not question.isVisible()


def test_a_question_that_no_offer_needs_any_more_answers_itself(window: MainWindow) -> None:
    heard = samples.Recorder()
    window.activity_requested.connect(heard)
    window.show_state(samples.state(samples.offer(1)))
    choose(window, "break")
    assert heard.calls == []
    window.show_state(samples.state())
    assert heard.calls == [(samples.BREAK.sid,)]
    question = window.breaks.dialog
    assert question is not None
    assert not question.isVisible()
    window.show_state(samples.state(samples.offer(1)))
    window.show_state(samples.state())
    assert len(heard.calls) == 1


@pytest.mark.parametrize("name", ["avail"])
def test_an_activity_that_brings_offers_asks_nothing(window: MainWindow, name: str) -> None:
    heard = samples.Recorder()
    window.activity_requested.connect(heard)
    window.show_state(samples.state(samples.offer(1)))
    choose(window, name)
    assert heard.calls == [(samples.AVAILABLE.sid,)]


def test_the_activity_after_the_work_is_chosen_shown_and_taken_back(window: MainWindow) -> None:
    now, later, cancelled = samples.Recorder(), samples.Recorder(), samples.Recorder()
    window.activity_requested.connect(now)
    window.next_activity_requested.connect(later)
    window.next_activity_cancelled.connect(cancelled)
    window.show_state(samples.state(active=(samples.work(),)))
    choose(window, "break", later=True)
    assert (now.calls, later.calls) == ([], [(samples.BREAK.sid,)])
    wanted = NextActivity(sid=samples.BREAK.sid, name="Break")
    window.show_state(replace(window.state, next_activity=wanted))
    shown = window.header.next_activity
    assert shown.isVisible()
    assert shown.text().startswith("then Break")
    shown.click()
    assert cancelled.calls == [()]
    window.show_state(replace(window.state, next_activity=None))
    assert not shown.isVisible()


def test_without_work_there_is_nothing_to_wait_for(window: MainWindow) -> None:
    window.show_state(samples.state())
    popup, _ = opened(window)
    assert not popup.later.isVisible()


def test_where_taskrouter_moves_the_worker_itself_waiting_is_the_rule(window: MainWindow) -> None:
    state = samples.state(active=(samples.work(),))
    assert state.workspace is not None
    window.show_state(replace(state, workspace=samples.single_tasking()))
    popup, _ = opened(window)
    assert popup.later.isChecked()


def intent(verb: Verb = Verb.ACCEPT, *, activity: bool = False) -> Intent:
    return Intent(
        id="0" * 32,
        worker_sid=samples.WORKER_SID,
        verb=verb.value,
        clicked_at=samples.NOW,
        reservation_sid=None if activity else samples.offer(1).sid,
        target="Break" if activity else "",
        caller="Marcus Webb",
    )


@pytest.mark.parametrize(
    ("outcome", "status", "end"),
    [
        (Outcome.ARRIVED, S.ACCEPTED, "did arrive."),
        (Outcome.TOO_LATE, S.TIMEOUT, "did not arrive; the offer ended: not answered in time."),
        (Outcome.TOO_LATE, S.RESCINDED, "did not arrive; the offer ended: taken by another agent."),
        (Outcome.NO_EFFECT, S.PENDING, "did not arrive, and nothing has changed: you can do it again."),
    ],
)
def test_what_a_crash_left_open_is_told(window: MainWindow, outcome: Outcome, status: S, end: str) -> None:
    dismissed = samples.Recorder()
    window.settled_dismissed.connect(dismissed)
    settled = SettledIntent(intent=intent(), outcome=outcome, status=status)
    window.show_state(samples.state(settled=(settled,)))
    text = window.notices.settled.text
    assert text.startswith("Your Accept of Marcus Webb at ")
    assert text.endswith(end)
    window.notices.settled.dismissed.emit()
    assert dismissed.calls == [()]
    window.show_state(samples.state())
    assert window.notices.settled.text == ""


def test_a_change_of_activity_that_did_not_arrive_says_what_the_agent_is() -> None:
    settled = SettledIntent(
        intent=intent(Verb.SET_ACTIVITY, activity=True), outcome=Outcome.NO_EFFECT, activity_name="Available"
    )
    line = settled_lines((settled,))
    assert line.startswith("Your change to Break at ")
    assert line.endswith("did not arrive: you are Available.")


def test_clicks_that_cannot_be_noted_are_sent_and_that_is_said(window: MainWindow) -> None:
    window.show_state(samples.state(intents_trouble=ArchiveUnavailable("The disk is full.")))
    assert "cannot be noted" in window.notices.unwritten.text
    assert "The disk is full." in window.notices.unwritten.text
    window.show_state(samples.state())
    assert window.notices.unwritten.text == ""


def test_a_lost_race_says_too_late_and_why() -> None:
    ending = Ending(reason=EndingReason.TAKEN_BY_ANOTHER, status=S.RESCINDED, ended_at=0.0, held_until=3.0)
    notice = Notice(kind=NoticeKind.TOO_LATE, verb=Verb.ACCEPT, at=0.0)
    assert ending_words.ending_line(samples.offer(1, ending=ending, notice=notice), ending) == (
        "Too late: taken by another agent"
    )
    assert ending_words.ending_line(samples.offer(1, ending=ending), ending) == "Taken by another agent"


@pytest.mark.parametrize(
    ("lefts", "said"),
    [
        ([25.0, 20.5, 20.0, 19.7, 10.2, 9.9, 5.1, 4.9, 0.0, -1.0], [20, 10, 5]),
        ([15.0, 10.5, 9.9, 9.8], [10]),
        ([25.0, 7.4], [8]),
        ([25.0, 19.9, 21.0, 19.9], [20]),
        ([25.0, 3_625.0, 19.0, 9.0], [19, 9]),
        ([25.0, -3_575.0], []),
        ([10.0, 9.9], []),
    ],
)
def test_the_seconds_are_said_once_each_whatever_the_clock_does(lefts: list[float], said: list[int]) -> None:
    spoken = SpokenCountdown()
    assert [seconds for left in lefts if (seconds := spoken.due(left)) is not None] == said
