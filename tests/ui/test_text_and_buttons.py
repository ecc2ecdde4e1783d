"""A text keeps its width: its buttons go below it where there is too little, and none of them is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.ui.main_window import MainWindow
from agent_console.ui.notice_bar import NoticeBar
from agent_console.ui.task_panel.tree import LEAST_ROWS
from tests.ui import samples
from tests.ui.finding import button
from tests.ui.measuring import SIZE, cut_texts
from tests.ui.troubles import troubled

SENTENCE = "You did not answer Marcus Webb in 20 s: you are now Offline."


@pytest.fixture
def bar(qapp: QApplication) -> Iterator[NoticeBar]:
    made = NoticeBar(dismissible=True)
    made.show_notice(SENTENCE, action="Go back to Available", mark="Ctrl+G")
    yield made
    made.deleteLater()


def shown(bar: NoticeBar, letters: int) -> NoticeBar:
    # As wide as these letters of the sentence are: the average that a font gives is of letters that nobody uses.
    width = bar.fontMetrics().horizontalAdvance(SENTENCE) * letters // len(SENTENCE)
    layout = bar.layout()
    assert layout is not None
    bar.resize(width, layout.totalHeightForWidth(width))
    bar.show()
    layout.activate()
    return bar


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_beside_it_where_there_is_room(bar: NoticeBar, direction: Qt.LayoutDirection) -> None:
    bar.setLayoutDirection(direction)
    text, act = shown(bar, 120).text, bar.action.geometry()
    assert text == SENTENCE
    assert abs(act.center().y() - bar.rect().center().y()) <= 1
    assert (act.left() > bar.width() // 2) is (direction == Qt.LayoutDirection.LeftToRight)
    assert cut_texts(bar) == []


@pytest.mark.parametrize("letters", [56, 44])
def test_below_it_where_there_is_not(bar: NoticeBar, letters: int) -> None:
    act, dismiss = shown(bar, letters).action, button(bar, "Dismiss this notice")
    assert cut_texts(bar) == []
    assert act.geometry().top() > bar.height() // 4
    assert not act.geometry().intersects(dismiss.geometry())
    assert bar.rect().contains(act.geometry())
    assert bar.rect().contains(dismiss.geometry())


def test_at_twice_the_size_nothing_is_squeezed(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        window.resize(*SIZE)
        window.show_state(troubled())
        window.incoming.task_requested.emit(samples.offer(1).sid)
        panel = window.tasks.panel
        assert panel is not None
        panel.tree.setCurrentIndex(panel.tree.model().index(0, 0))
        tree = panel.tree

        def is_whole() -> bool:
            rows = tree.height() - tree.header().height()
            parts = (panel.search, button(panel, "Copy"))
            is_high = rows >= LEAST_ROWS * tree.fontMetrics().height()
            return is_high and all(part.height() >= part.sizeHint().height() for part in parts)

        qtbot.waitUntil(is_whole)
    finally:
        qapp.setFont(font)
