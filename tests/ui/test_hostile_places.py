"""Hostile names in every place that is not in the window's own tree: strip, tray, notification, title, menus, plots."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from agent_console.alerts.state import AlertState
from agent_console.session.entries import ReservationEntry
from agent_console.session.state import SessionState
from agent_console.settings import Theme
from agent_console.taskrouter.resources import Workspace
from agent_console.ui import alert_words
from agent_console.ui.appearance import Appearance
from agent_console.ui.main_window import MainWindow
from agent_console.ui.plain import LINE_LIMIT
from agent_console.ui.strip import OfferStrip
from agent_console.ui.tray import Tray
from tests.ui import samples
from tests.ui.test_plain import CORPUS, assert_plain
from tests.ui.turning import turns

#: Each sign becomes its code point.
LONGEST = LINE_LIMIT * 9


def offer(text: str) -> ReservationEntry:
    return samples.offer(1, of=samples.task(1, name=text, phone=text, queue=text, channel=text))


def hostile_state(text: str) -> SessionState:
    activity = samples.activity(7, text)
    return samples.state(
        offer(text),
        worker=samples.worker(text),
        workspace=Workspace(sid=samples.WORKSPACE_SID, friendly_name=text),
        activities=(*samples.ACTIVITIES, activity),
        presence=samples.presence(activity),
    )


def assert_harmless(shown: str, *, lines: int = 1) -> None:
    assert len(shown) <= LONGEST * lines
    assert len(shown.splitlines()) <= lines
    # A paragraph of ours may break long words where it put these.
    assert all(one.isprintable() or one in "\n\u200b" for one in shown), ascii(shown)


@pytest.fixture
def tray(qapp: QApplication) -> Iterator[Tray]:
    appearance = Appearance(qapp, Theme.LIGHT)
    made = Tray(appearance)
    yield made
    made.close()
    appearance.deleteLater()


@CORPUS
def test_the_tray_and_its_menu(tray: Tray, text: str) -> None:
    tray.show_state(hostile_state(text), AlertState(pending=1))
    assert_harmless(tray.tool_tip, lines=5)
    for action in tray.menu.actions():
        under = action.menu()
        for choice in under.actions() if isinstance(under, QMenu) else (action,):
            assert_harmless(choice.text())


@CORPUS
def test_the_notification(text: str) -> None:
    said = alert_words.announcement(offer(text))
    assert_harmless(said.summary)
    assert_harmless(said.body)


@CORPUS
def test_the_strip(qtbot: QtBot, clock: samples.ManualClock, text: str) -> None:
    strip = OfferStrip(monotonic=clock)
    qtbot.addWidget(strip)
    strip.show_state(hostile_state(text))
    strip.show()
    assert_plain(strip)
    assert_harmless(strip.head_text)
    for row in strip.rows:
        assert_harmless(row.text)
    assert strip.minimumSizeHint().width() <= 900


@CORPUS
def test_the_title_and_what_a_screen_reader_says(
    make_window: Callable[..., MainWindow], qtbot: QtBot, text: str
) -> None:
    window = make_window()
    window.show_state(hostile_state(text))
    row = samples.history_row(1, "completed", text, text, text)
    samples.show_history(window, (row,))
    window.history.figures_button.click()
    window.tasks.look(window.incoming.cards[0].sid)
    turns()
    assert_harmless(window.windowTitle())
    assert_plain(window)
    for widget in window.findChildren(QWidget):
        for said in (widget.accessibleName(), widget.accessibleDescription()):
            assert_harmless(said, lines=40)
    for label in window.findChildren(QLabel):
        assert_harmless(label.text(), lines=40)
