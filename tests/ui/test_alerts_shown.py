"""What the window shows of the alerts: bars that last, the title's count, the countdown on the card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from agent_console.alerts.state import AlertState, RingTrouble, RingTroubleKind
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.main_window import MainWindow
from tests.ui import samples

ONE = ReservationSid(samples.sid("WR", 1))
FAILED = RingTrouble(RingTroubleKind.FAILED, "paplay", "Connection <b>refused</b>")


def test_a_ring_that_could_not_play_stays_on_screen_until_one_could(window: MainWindow) -> None:
    window.show_state(samples.busy_state())
    window.show_alerts(AlertState(ring_trouble=FAILED))
    bar = window.notices.ring
    assert bar.text.startswith("The ring could not play: paplay failed. Check that a sound output")
    assert bar.text.endswith("It said: Connection <b>refused</b>")
    assert bar.property("tone") == "bad"
    wished = QSignalSpy(window.ring_test_requested)
    bar.action.click()
    assert wished.count() == 1
    window.show_alerts(AlertState())
    assert bar.text == ""


def test_every_trouble_says_how_to_mend_it(window: MainWindow) -> None:
    mending = {
        RingTroubleKind.NO_PLAYER: "Install",
        RingTroubleKind.FAILED: "Check that",
        RingTroubleKind.SOUND_UNUSABLE: "Choose another sound",
        RingTroubleKind.DEVICE_UNUSABLE: "Connect it",
    }
    for kind in RingTroubleKind:
        window.show_alerts(AlertState(ring_trouble=RingTrouble(kind, "headset")))
        assert mending[kind] in window.notices.ring.text


def test_a_muted_ring_is_said_and_unmuted_with_one_press(window: MainWindow) -> None:
    window.show_alerts(AlertState(muted=True))
    assert window.notices.muted.text == "The ring is muted: offers are only shown."
    wished = QSignalSpy(window.mute_requested)
    window.notices.muted.action.click()
    assert wished.at(0) == [False]


def test_a_test_that_played_names_the_player(window: MainWindow) -> None:
    window.show_alerts(AlertState(tested_with="paplay"))
    assert "paplay" in window.notices.tested.text


def test_the_title_counts_what_waits_or_was_missed(window: MainWindow) -> None:
    window.show_state(samples.busy_state())
    plain = window.windowTitle()
    window.show_alerts(AlertState(pending=2, missed=5))
    assert window.windowTitle() == f"(2) {plain}"
    window.show_alerts(AlertState(missed=5))
    assert window.windowTitle() == f"(5) {plain}"
    window.show_alerts(AlertState())
    assert window.windowTitle() == plain


def test_a_card_counts_down_to_its_own_acceptance_and_can_be_stopped(
    window: MainWindow, clock: samples.ManualClock
) -> None:
    window.show_state(samples.state(samples.offer(1), samples.offer(2)))
    window.show_alerts(AlertState(auto_accept=((ONE, clock() + 5),)))
    first, second = window.incoming.cards
    assert first.auto_accept is not None
    assert second.auto_accept is None
    first.show_time(clock.advance(2))
    assert first.auto_accept.text == "Accepted by itself in 3 s"
    cancelled = QSignalSpy(window.auto_accept_cancelled)
    first.auto_accept.cancel.click()
    assert cancelled.at(0) == [ONE]
    window.show_alerts(AlertState())
    assert first.auto_accept is None


def test_keys_wish_for_the_strip(window: MainWindow) -> None:
    wished = QSignalSpy(window.compact_requested)
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert wished.count() == 1
