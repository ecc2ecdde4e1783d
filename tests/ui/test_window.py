"""The window as a whole: bars, active work, what a notification may touch, closing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.errors import ConnectFailed
from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, Verb
from agent_console.session.presence import PresenceChangeCause, PresenceNotice
from agent_console.session.state import ConnectionPhase, ConnectionStatus, SessionState
from agent_console.ui.active_card import ActiveCard
from agent_console.ui.bridge import StoreBridge
from agent_console.ui.main_window import MainWindow
from agent_console.ui.screenshots import save_screenshot
from agent_console.ui.ticker import COUNTDOWN_MS, SECONDS_MS, Ticker
from tests.ui import samples
from tests.ui.finding import button
from tests.ui.turning import turns


def test_a_missed_offer_is_loud_and_has_a_way_back(busy: MainWindow) -> None:
    back, dismissed = samples.Recorder(), samples.Recorder()
    busy.activity_requested.connect(back)
    busy.presence_notice_dismissed.connect(dismissed)
    notice = PresenceNotice(
        cause=PresenceChangeCause.MISSED_OFFER,
        from_name="Available",
        to_name="Offline",
        at=samples.START_S,
        return_activity_sid=samples.AVAILABLE.sid,
        missed=samples.offer(7, timeout_s=20, of=samples.task(7, name="Ana Souza")),
    )
    busy.show_state(replace(busy.state, presence_notice=notice))
    bar = busy.notices.presence
    assert bar.text == "You did not answer Ana Souza in 20 s: you are now Offline."
    button(bar, "Go back to Available").click()
    button(bar, "Dismiss").click()
    assert back.calls == [(samples.AVAILABLE.sid,)]
    assert len(dismissed.calls) == 1
    busy.show_state(replace(busy.state, presence_notice=None))
    assert not busy.notices.isVisible()


def test_a_broken_link_has_a_banner_with_a_way_to_try(busy: MainWindow) -> None:
    heard = samples.Recorder()
    busy.refresh_requested.connect(heard)
    error = ConnectFailed("TaskRouter cannot be reached.", "Check the network.")
    offline = ConnectionStatus(phase=ConnectionPhase.OFFLINE, error=error)
    busy.show_state(replace(busy.state, connection=offline))
    assert busy.notices.connection.text.endswith("cannot be reached. Check the network.")
    button(busy.notices.connection, "Try now").click()
    assert len(heard.calls) == 1
    busy.show_state(replace(busy.state, connection=samples.CONNECTED))
    assert not busy.notices.isVisible()


@pytest.mark.parametrize(("count", "words"), [(0, ""), (1, "One reservation"), (1_200, "1,200 reservations")])
def test_unreadable_records_are_counted(busy: MainWindow, count: int, words: str) -> None:
    busy.show_state(replace(busy.state, skipped_records=count))
    assert busy.notices.skipped.text.startswith(words)
    assert bool(busy.notices.skipped.text) == bool(count)


def test_a_failed_change_of_activity_is_said(busy: MainWindow) -> None:
    notice = Notice(kind=NoticeKind.BUSY, verb=Verb.SET_ACTIVITY, at=0)
    busy.show_state(replace(busy.state, presence=samples.presence(notice=notice)))
    assert busy.notices.activity.text.startswith("Change of activity was not carried out")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "No offers right now."),
        ({"presence": None}, "Looking for offers…"),
        ({"presence": samples.presence(samples.LUNCH)}, "No offers come in while you are Lunch."),
        (
            {"connection": ConnectionStatus(phase=ConnectionPhase.NOT_AUTHORIZED)},
            "Whether there are offers is not known.",
        ),
    ],
)
def test_no_offers_is_explained(window: MainWindow, changes: dict[str, object], words: str) -> None:
    state = samples.state()
    window.show_state(replace(state, **changes))  # type: ignore[arg-type]  # by name
    assert window.incoming.list.empty_text == words


def card_of(window: MainWindow) -> ActiveCard:
    (card,) = window.active.cards
    return card


def test_active_work_has_a_timer_and_two_buttons(busy: MainWindow, clock: samples.ManualClock) -> None:
    wrapped, completed = samples.Recorder(), samples.Recorder()
    busy.wrap_up_requested.connect(wrapped)
    busy.complete_requested.connect(completed)
    card = card_of(busy)
    card.show_time(clock())
    assert card.timer_text == "accepted  04:13"
    card.show_time(clock.advance(60))
    assert card.timer_text == "accepted  05:13"
    button(card, "Wrap up").click()
    button(card, "Complete").click()
    assert wrapped.calls == completed.calls == [(samples.sid("WR", 9),)]


def test_wrapping_work_counts_from_wrapping_and_can_only_be_completed(busy: MainWindow) -> None:
    card = card_of(busy)
    busy.show_state(replace(busy.state, active=(samples.work(9, "wrapping"),)))
    assert card_of(busy) is card
    assert card.timer_text == "wrapping  00:31"
    assert not button(card, "Wrap up").isEnabled()


def test_active_work_says_what_is_under_way_and_what_failed(busy: MainWindow) -> None:
    command = CommandInFlight(verb=Verb.COMPLETE, phase=CommandPhase.SENDING, started_at=0)
    busy.show_state(replace(busy.state, active=(samples.work(9, command=command),)))
    card = card_of(busy)
    assert not button(card, "Completing…").isEnabled()
    assert not button(card, "Wrap up").isEnabled()
    notice = Notice(kind=NoticeKind.NOT_SENT, verb=Verb.COMPLETE, at=0)
    busy.show_state(replace(busy.state, active=(samples.work(9, notice=notice),)))
    assert card.status_text == "Complete was not sent. Try again."
    busy.show_state(replace(busy.state, active=()))
    assert busy.active.cards == []


class _Events(QObject):
    """Counts what happens to widgets."""

    def __init__(self) -> None:
        super().__init__()
        self.touched: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kinds = {QEvent.Type.Paint, QEvent.Type.LayoutRequest, QEvent.Type.Resize}
        if event.type() in kinds:
            self.touched.add(type(watched).__name__)
        return False


class _Painted(_Events):
    """Knows when a window was painted: with one widget all others that have to be."""

    def __init__(self, widget: QWidget, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        widget.installEventFilter(self)

    def wait(self) -> None:
        self.touched.clear()
        self._qtbot.waitUntil(lambda: bool(self.touched))
        turns()


def test_a_poll_without_news_touches_only_the_connection(
    qtbot: QtBot, busy: MainWindow, clock: samples.ManualClock
) -> None:
    (ticker,) = busy.findChildren(Ticker)
    ticker.ticked.emit(clock())
    events, painted = _Events(), _Painted(busy.header, qtbot)
    for widget in (busy.incoming, busy.active, busy.history, busy.notices):
        for child in (widget, *widget.findChildren(QWidget)):
            child.installEventFilter(events)

    def are_over() -> bool:
        events.touched.clear()
        busy.header.update()
        painted.wait()
        return not events.touched

    qtbot.waitUntil(are_over)
    checked = replace(samples.CONNECTED, last_answer_at=samples.START_S + 1)
    busy.show_state(replace(busy.state, connection=checked))
    busy.header.update()
    painted.wait()
    assert events.touched == set()


def test_one_timer_beats_as_fast_as_needed_and_not_at_all_when_hidden(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    (ticker,) = window.findChildren(Ticker)
    window.show_state(samples.state(samples.offer()))
    assert ticker.interval_ms == COUNTDOWN_MS
    window.show_state(samples.state())
    assert ticker.interval_ms == SECONDS_MS
    window.hide()
    assert ticker.interval_ms == 0
    window.show()
    assert ticker.interval_ms == SECONDS_MS


def test_the_window_is_painted_before_its_contents_are_loaded() -> None:
    """In a process of its own: what is imported here is imported for good."""
    code = """
import sys
from PySide6.QtWidgets import QApplication
from agent_console.settings import Settings
from agent_console.ui.main_window import MainWindow
application = QApplication(["test", "-platform", "offscreen"])
window = MainWindow(monotonic=float, settings=Settings())
window.show()
window.grab()
heavy = {"agent_console.ui.contents", "agent_console.session.state", "phonenumbers", "httpx", "asyncio"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
assert window.header.picker is not None
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=150)


def test_every_control_has_a_name(busy: MainWindow) -> None:
    for child in busy.findChildren(QAbstractButton):
        reachable = child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert child.accessibleName() or not reachable


def test_closing_is_a_wish_until_the_session_has_ended(busy: MainWindow) -> None:
    heard = samples.Recorder()
    busy.close_requested.connect(heard)
    assert not busy.close()
    assert heard.calls == [()]
    busy.show_closing()
    assert not busy.incoming.isEnabled()
    busy.close_now()
    assert not busy.isVisible()


@pytest.mark.parametrize("direction", Qt.LayoutDirection.__members__.values())
def test_nothing_is_cut_at_900_by_600_in_either_direction(
    qtbot: QtBot, busy: MainWindow, direction: Qt.LayoutDirection
) -> None:
    if direction is Qt.LayoutDirection.LayoutDirectionAuto:
        return
    busy.setLayoutDirection(direction)
    busy.resize(900, 600)
    turns()
    assert busy.size().width() == 900
    for child in busy.findChildren(QAbstractButton):
        if child.isVisible() and child.text():
            assert child.width() >= child.sizeHint().width(), child.text()


def test_a_picture_is_written(busy: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "made" / "window.png"
    save_screenshot(busy, file)
    assert file.read_bytes().startswith(b"\x89PNG")
    with pytest.raises(OSError, match="could not be written"):
        save_screenshot(busy, tmp_path)


class _Store:
    """A state that tells its subscribers."""

    def __init__(self, state: object) -> None:
        self.state = state
        self.subscribers: list[Callable[[object, object], None]] = []

    def subscribe(self, callback: Callable[[object, object], None]) -> Callable[[], None]:
        self.subscribers.append(callback)
        return self._end

    def _end(self) -> None:
        self.subscribers.clear()

    def move_to(self, state: object) -> None:
        old, self.state = self.state, state
        for callback in self.subscribers:
            callback(old, state)


def test_the_bridge_emits_every_change_until_it_is_closed() -> None:
    store = _Store(SessionState())
    bridge = StoreBridge(store)  # type: ignore[arg-type]  # a state of any type will do
    heard = samples.Recorder()
    bridge.state_changed.connect(heard)
    bridge.emit_all()
    news = samples.state()
    store.move_to(news)
    bridge.close()
    store.move_to(SessionState())
    assert heard.calls == [(SessionState(),), (news,)]
