"""The header: who, what and where; the picker of activities; the menu."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from agent_console.session.clicks import CommandInFlight, CommandPhase, Verb
from agent_console.settings import Theme as ThemeChoice
from agent_console.ui.main_window import MainWindow
from agent_console.ui.ticker import Ticker
from tests.ui import samples
from tests.ui.finding import button


def test_the_header_says_who_what_where(busy: MainWindow, clock: samples.ManualClock) -> None:
    assert busy.header.picker.accessibleName() == "Activity: Available"
    assert busy.header.since_text == "for 1 h 12 min"
    (ticker,) = busy.findChildren(Ticker)
    ticker.ticked.emit(clock())
    assert busy.header.connection_text == "●  Connected · checked just now"
    ticker.ticked.emit(clock() + 7)
    assert busy.header.connection_text == "●  Connected · checked 8.8 s ago"
    assert busy.windowTitle() == "Alice Moreno: Agent Console"


def test_the_picker_narrows_as_one_types_and_emits_the_choice(busy: MainWindow) -> None:
    busy.show_state(replace(busy.state, incoming=()))
    heard = samples.Recorder()
    busy.activity_requested.connect(heard)
    busy.header.picker.click()
    popup = busy.header.picker.popup
    assert popup is not None
    assert popup.captions[:2] == ["Available", "Break (unavailable)"]
    field = popup.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "lun")
    assert popup.captions == ["Lunch (unavailable)"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard.calls == [(samples.LUNCH.sid,)]
    assert not popup.isVisible()


def test_the_pickers_list_moves_by_arrow_and_closes_by_escape(busy: MainWindow) -> None:
    busy.show_state(replace(busy.state, incoming=()))
    heard = samples.Recorder()
    busy.activity_requested.connect(heard)
    busy.header.picker.click()
    popup = busy.header.picker.popup
    assert popup is not None
    field = popup.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert heard.calls == []
    busy.header.picker.click()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard.calls == [(samples.BREAK.sid,)]


def test_neither_wheel_nor_letters_change_the_activity(busy: MainWindow) -> None:
    heard = samples.Recorder()
    busy.activity_requested.connect(heard)
    picker = busy.header.picker
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_L)
    QTest.keyClick(picker, Qt.Key.Key_Down)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(picker, wheel)
    assert heard.calls == []


def test_a_change_of_activity_under_way_is_named(busy: MainWindow) -> None:
    command = CommandInFlight(verb=Verb.SET_ACTIVITY, phase=CommandPhase.SENDING, started_at=0, target="Break")
    busy.show_state(replace(busy.state, presence=samples.presence(command=command)))
    assert busy.header.picker.accessibleName() == "Activity: Changing to Break"


def test_the_menu_refreshes_and_changes_the_colours(busy: MainWindow) -> None:
    refreshed, chosen = samples.Recorder(), samples.Recorder()
    busy.refresh_requested.connect(refreshed)
    busy.theme_chosen.connect(chosen)
    button(busy.header, "Settings").click()
    menu = busy.header.menu
    assert menu is not None
    by_name = {action.text(): action for action in menu.actions()}
    by_name["Check now"].trigger()
    by_name["Dark colours"].trigger()
    menu.close()
    assert len(refreshed.calls) == 1
    assert chosen.calls == [(ThemeChoice.DARK,)]
    busy.choose_theme(ThemeChoice.LIGHT)
