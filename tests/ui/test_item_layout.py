"""Layouts of our own take what Qt made for them with them when they go."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.text_and_buttons import TextAndButtons


@pytest.mark.parametrize("kind", [FlowLayout, TextAndButtons])
def test_the_items_of_a_layout_are_deleted_with_it(qapp: object, kind: type[QLayout]) -> None:
    host = QWidget()
    layout = kind(host)
    for _ in range(3):
        layout.addWidget(QLabel("One"))
    items = [layout.itemAt(index) for index in range(layout.count())]
    assert all(shiboken6.isValid(item) for item in items)

    shiboken6.delete(host)

    assert not any(shiboken6.isValid(item) for item in items)


@pytest.mark.parametrize("kind", [FlowLayout, TextAndButtons])
def test_an_item_that_was_taken_is_whose_it_was_taken_by(qapp: object, kind: type[QLayout]) -> None:
    host = QWidget()
    layout = kind(host)
    for _ in range(2):
        layout.addWidget(QLabel("One"))
    taken, kept = layout.takeAt(0), layout.itemAt(0)

    shiboken6.delete(host)

    assert shiboken6.isValid(taken)
    assert not shiboken6.isValid(kept)
