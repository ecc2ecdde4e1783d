"""Keys on the window: each is for what was on screen when it was pressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from agent_console.history.filters import ExportFormat
from agent_console.ui.history.date_button import DateButton
from agent_console.ui.history.exporting import ExportButton
from agent_console.ui.main_window import MainWindow
from tests.ui import samples
from tests.ui.finding import button

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_return_accepts_the_oldest(busy: MainWindow) -> None:
    heard = samples.Recorder()
    busy.accept_requested.connect(heard)
    QTest.keyClick(busy, Qt.Key.Key_Return, CONTROL)
    QTest.keyClick(busy, Qt.Key.Key_Enter, CONTROL)
    assert heard.calls == [(samples.sid("WR", 1),)] * 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_D])
def test_the_menus_of_the_oldest_open_by_key(busy: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(busy, key, CONTROL)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    opener = popup.parentWidget()
    assert opener is not None
    assert busy.incoming.cards[0].isAncestorOf(opener)
    popup.close()


def test_ctrl_f_searches(busy: MainWindow) -> None:
    QTest.keyClick(busy, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is busy.history.filters.search


def test_ctrl_slash_lists_the_shortcuts_without_a_nested_loop(busy: MainWindow) -> None:
    QTest.keyClick(busy, Qt.Key.Key_Slash, CONTROL)
    (sheet,) = busy.findChildren(QDialog)
    assert sheet.isVisible()
    button(sheet, "Close").click()
    assert not sheet.isVisible()


def test_stray_keys_do_nothing(busy: MainWindow) -> None:
    heard = samples.Recorder()
    for signal in (busy.accept_requested, busy.reject_requested, busy.dequeue_requested):
        signal.connect(heard)
    busy.activity_requested.connect(heard)
    keys = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Backspace]
    keys += [Qt.Key(code) for code in range(Qt.Key.Key_0, Qt.Key.Key_Z + 1)]
    for key in keys:
        QTest.keyClick(busy, key)
        QTest.keyClick(busy, key, Qt.KeyboardModifier.ShiftModifier)
    assert heard.calls == []
    assert QApplication.activePopupWidget() is None


def test_typing_in_a_field_is_not_a_shortcut(busy: MainWindow) -> None:
    busy.history.start_search()
    QTest.keyClicks(busy.history.filters.search, "two words")
    QTest.keyClick(busy.history.filters.search, Qt.Key.Key_Backspace, CONTROL)
    assert busy.history.filters.search.text() == "two "
    assert QApplication.activePopupWidget() is None


def test_a_key_meant_for_an_offer_that_has_just_gone_does_not_hit_the_next(
    busy: MainWindow, clock: samples.ManualClock
) -> None:
    heard = samples.Recorder()
    busy.accept_requested.connect(heard)
    first, second = busy.state.incoming
    busy.show_state(replace(busy.state, incoming=(second,)))
    QTest.keyClick(busy, Qt.Key.Key_Return, CONTROL)
    assert heard.calls == []
    clock.advance(0.6)
    QTest.keyClick(busy, Qt.Key.Key_Return, CONTROL)
    assert heard.calls == [(second.sid,)]
    assert first.sid != second.sid


def test_keys_without_an_offer_do_nothing(window: MainWindow) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_D):
        QTest.keyClick(window, key, CONTROL)
    assert QApplication.activePopupWidget() is None


WAYS: dict[str, Callable[[MainWindow], object]] = {
    "the panel": lambda window: QTest.keyClick(window, Qt.Key.Key_H, CONTROL),
    "the list of keys": lambda window: QTest.keyClick(window, Qt.Key.Key_Slash, CONTROL),
    "the question before a break": lambda window: window.wish_activity(samples.BREAK.sid),
    "the choice of days": lambda window: window.history.findChildren(DateButton)[0].chosen.emit("custom"),
    "the choice of a file": lambda window: window.history.findChildren(ExportButton)[0].chosen.emit(ExportFormat.CSV),
}


@pytest.mark.parametrize("way", WAYS)
def test_nothing_that_is_open_keeps_an_offer_from_being_accepted(
    busy: MainWindow, clock: samples.ManualClock, way: str
) -> None:
    heard = samples.Recorder()
    busy.accept_requested.connect(heard)
    WAYS[way](busy)
    (dialog,) = (one for one in busy.findChildren(QDialog) if one.isVisible())
    assert QApplication.activeModalWidget() is None
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert heard.calls == [(samples.sid("WR", 1),)]
    busy.show_state(samples.state(samples.offer(3)))
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert len(heard.calls) == 1, "of the first half second"
    dialog.close()
