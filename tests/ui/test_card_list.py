"""A column of cards while one of them changes its height: what is painted in between is looked at."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.card_list import CardList
from tests.ui.eye import Eye


def test_no_card_moves_for_a_frame_while_one_below_it_becomes_lower(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    cards = CardList("Incoming", empty="None", tone="accent")
    column.addWidget(cards)
    column.addStretch(1)
    first, second = QFrame(), QFrame()
    for card in (first, second):
        card.setFixedHeight(160)
        cards.insert(cards.cards.count(), card)
    cards.show_filled(filled=True)
    window.resize(400, 700)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: second.geometry().top() > first.geometry().bottom())
    eye = Eye(window, first)
    before = first.mapTo(window, QPoint(0, 0)).toTuple()
    second.setFixedHeight(100)
    window.update()
    qtbot.waitUntil(lambda: bool(eye.places) and second.height() == 100)
    window.update()
    painted = len(eye.places)
    qtbot.waitUntil(lambda: len(eye.places) > painted)
    assert set(eye.places) == {before}
