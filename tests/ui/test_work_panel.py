"""The question and its panel: in words, with the buttons that mend, only while it is open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agent_console.alerts.state import AlertState, NotificationPhase, NotificationState, RingTrouble, RingTroubleKind
from agent_console.errors import NotAuthorized, TimedOut
from agent_console.session.state import ConnectionPhase, ConnectionStatus, SessionState
from agent_console.session.work_checks import Alerts, Check, Subject, Verdict, Working, work_checks
from agent_console.ui.alert_words import how_told
from agent_console.ui.contents import Contents
from agent_console.ui.main_window import MainWindow
from agent_console.ui.work_panel import WorkPanel
from agent_console.ui.work_words import check_line, headline, remedy_caption
from tests.ui import samples
from tests.ui.finding import button
from tests.ui.turning import turns


@pytest.fixture
def contents(window: MainWindow) -> Contents:
    found = window.centralWidget()
    assert isinstance(found, Contents)
    return found


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow, contents: Contents) -> WorkPanel:
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    panel = contents.work.panel
    assert panel is not None
    qtbot.waitExposed(panel)
    return panel


def line(panel: WorkPanel, subject: Subject) -> str:
    return panel.rows[subject].line.accessibleName()


def test_the_question_is_asked_by_key_by_menu_and_where_there_are_no_offers(
    window: MainWindow, contents: Contents, panel: WorkPanel
) -> None:
    for way in (contents.header.work_question_requested, contents.incoming.work_question_requested):
        panel.close()
        way.emit()
        assert panel.isVisible()
    panel.close()
    button(window.incoming, "Why am I not getting work?").click()
    assert panel.isVisible()


def test_opening_has_everything_looked_at(window: MainWindow, contents: Contents, panel: WorkPanel) -> None:
    looked = QSignalSpy(window.work_check_requested)
    contents.work.ask()
    button(panel, "Check again").click()
    assert looked.count() == 2


def test_it_answers_in_words_and_follows_the_shift(window: MainWindow, panel: WorkPanel) -> None:
    window.show_state(SessionState())
    assert panel.headline == "Nothing was found so far; not everything is known."
    assert line(panel, Subject.ACTIVITY) == "Not known: Your activity is not known yet."
    window.show_state(samples.state(presence=samples.presence(samples.OFFLINE, for_s=120)))
    assert panel.headline == "Something keeps offers away from you."
    assert line(panel, Subject.ACTIVITY) == (
        "Blocks offers: You are Offline, for 2 min: no offers come in this activity."
    )


def test_the_button_leads_back_to_work(window: MainWindow, panel: WorkPanel) -> None:
    window.show_state(samples.state(presence=samples.presence(samples.OFFLINE)))
    wanted = QSignalSpy(window.activity_requested)
    panel.rows[Subject.ACTIVITY].button.click()
    assert wanted.at(0) == [samples.AVAILABLE.sid]


def test_the_button_shows_the_offer_that_waits(window: MainWindow, panel: WorkPanel) -> None:
    window.show_state(samples.state(samples.offer(1)))
    assert line(panel, Subject.PENDING).startswith("May cost offers: 1 pending, from Marcus Webb.")
    panel.rows[Subject.PENDING].button.click()
    assert window.incoming.cards[0].isAncestorOf(window.focusWidget())


def test_a_refused_key_leads_to_signing_in_from_the_panel_and_from_the_bar(
    window: MainWindow, panel: WorkPanel
) -> None:
    wished = QSignalSpy(window.sign_in_requested)
    refused = ConnectionStatus(phase=ConnectionPhase.NOT_AUTHORIZED, error=NotAuthorized("No.", status=401))
    window.show_state(replace(samples.state(), connection=refused, stale=True))
    assert line(panel, Subject.CREDENTIAL).startswith("Blocks offers: Your sign-in is refused.")
    button(panel, "Sign in again").click()
    button(window.notices.connection, "Sign in again").click()
    assert wished.count() == 2


def test_once_the_link_is_back_all_is_looked_at_and_the_keys_are_at_no_other_check(
    window: MainWindow, panel: WorkPanel, clock: samples.ManualClock
) -> None:
    lost = ConnectionStatus(phase=ConnectionPhase.OFFLINE, last_answer_at=clock() - 40)
    window.show_state(replace(samples.state(), connection=lost, stale=True))
    looked = QSignalSpy(window.work_check_requested)
    panel.rows[Subject.POLL].button.setFocus()
    window.show_state(samples.state())
    assert looked.count() == 1
    assert panel.focusWidget() is button(panel, "Check again")
    panel.close()
    window.show_state(replace(samples.state(), connection=lost, stale=True))
    window.show_state(samples.state())
    assert looked.count() == 1


def test_a_reason_that_goes_moves_no_row_under_a_pointer(
    window: MainWindow, panel: WorkPanel, clock: samples.ManualClock
) -> None:
    def place(subject: Subject) -> int:
        turns()
        return panel.rows[subject].line.mapTo(panel, QPoint()).y()

    panel.close()
    window.show_state(samples.state())
    panel.open_panel()
    first = place(Subject.SOUND)
    error = TimedOut("TaskRouter did not answer in time.", "taskrouter.example was asked. " * 4)
    lost = ConnectionStatus(phase=ConnectionPhase.OFFLINE, last_answer_at=clock() - 40, error=error)
    window.show_state(replace(samples.state(), connection=lost, stale=True))
    while_lost = place(Subject.SOUND)
    assert while_lost > first
    window.show_state(samples.state())
    assert panel.rows[Subject.POLL].button.isHidden()
    assert place(Subject.SOUND) == while_lost
    panel.close()
    panel.open_panel()
    assert place(Subject.SOUND) < while_lost


def test_a_ring_that_is_switched_off_and_on_in_the_settings_is_seen_at_once(
    window: MainWindow, panel: WorkPanel
) -> None:
    window.show_alerts(AlertState(tested_with="paplay"))
    heard = line(panel, Subject.SOUND)
    window.show_settings(replace(samples.LIGHT, alerts=replace(samples.LIGHT.alerts, ring=False)))
    assert line(panel, Subject.SOUND) != heard
    window.show_settings(samples.LIGHT)
    assert line(panel, Subject.SOUND) == heard


def test_the_buttons_test_the_real_path(window: MainWindow, contents: Contents, panel: WorkPanel) -> None:
    sound, notification = (
        QSignalSpy(contents.work.sound_test_requested),
        QSignalSpy(contents.work.notification_test_requested),
    )
    contents.work.show_alerts(Alerts(sound=Working.BROKEN, sound_reason="No sound program was found."))
    assert line(panel, Subject.SOUND) == "May cost offers: No sound program was found."
    panel.rows[Subject.SOUND].button.click()
    panel.rows[Subject.NOTIFICATIONS].button.click()
    assert (sound.count(), notification.count()) == (1, 1)


def test_the_seconds_move_only_while_it_is_open(
    window: MainWindow, contents: Contents, panel: WorkPanel, clock: samples.ManualClock
) -> None:
    connection = ConnectionStatus(phase=ConnectionPhase.RECONNECTING, last_answer_at=clock() - 12)
    window.show_state(replace(samples.state(), connection=connection, stale=True))
    assert "12 s ago" in line(panel, Subject.POLL)
    clock.advance(8)
    contents.ticker.ticked.emit(clock())
    assert "20 s ago" in line(panel, Subject.POLL)
    panel.close()
    clock.advance(8)
    contents.ticker.ticked.emit(clock())
    assert "20 s ago" in line(panel, Subject.POLL)


def test_every_finding_has_its_words_and_a_button_has_its_caption() -> None:
    for alerts in (None, Alerts(), Alerts(sound=Working.OFF, notifications=Working.OFF), Alerts(sound=Working.YES)):
        for state in (SessionState(), samples.busy_state(), replace(samples.busy_state(), stale=True)):
            for at in (samples.START_S, samples.START_S + 60):
                checks = work_checks(state, alerts, at=at, wall=samples.NOW)
                assert headline(checks)
                for found in checks:
                    assert check_line(found).endswith(".")
                    assert bool(remedy_caption(found)) is (found.remedy is not None)


def test_two_minutes_that_were_measured_are_two() -> None:
    behind = check_line(Check(subject=Subject.CLOCK, verdict=Verdict.WORRIES, amount=-119.97))
    assert behind == "This computer's clock is 2 min behind. Countdowns go by TaskRouter's time."


def test_the_signs_say_it_without_colour(window: MainWindow, panel: WorkPanel) -> None:
    window.show_state(samples.state(presence=samples.presence(samples.OFFLINE)))
    sign = panel.rows[Subject.ACTIVITY].sign
    assert (sign.line, sign.accessibleName(), sign.property("tone")) == ("✕", "Blocks offers", "bad")
    assert all(one.accessibleName() for one in panel.findChildren(QPushButton) if one.isVisible())


def test_how_the_agent_is_told_of_offers() -> None:
    silent = AlertState(ring_trouble=RingTrouble(RingTroubleKind.NO_PLAYER))
    told = how_told(silent, rings=True)
    assert told.sound is Working.BROKEN
    assert "Install" in told.sound_reason
    assert how_told(silent, rings=False).sound is Working.OFF
    assert how_told(AlertState(muted=True), rings=True).sound_reason.startswith("The ring is muted")
    assert how_told(AlertState(), rings=True).sound is Working.UNTRIED
    assert how_told(AlertState(tested_with="paplay"), rings=True).sound is Working.YES
    blocked = AlertState(notifications=NotificationState(NotificationPhase.FAILED, "No service."))
    told = how_told(blocked, rings=True)
    assert (told.notifications, told.notifications_reason) == (
        Working.BROKEN,
        "Desktop notifications do not appear. No service.",
    )
