"""A field to type into: its button that clears it."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.settings.fields import KeysField
from agent_console.ui.text_field import TextField


def clear_button(field: QWidget) -> QToolButton:
    (button,) = field.findChildren(QToolButton)
    return button


def test_every_field_clears_with_the_same_icon(qtbot: QtBot) -> None:
    fields = TextField("Caller"), TextField("Reason"), KeysField()
    for field in fields:
        qtbot.addWidget(field)
    buttons = [clear_button(field) for field in fields]
    assert not buttons[0].icon().isNull()
    # Of each icon by itself Qt keeps what it painted, for as long as the program runs.
    assert len({button.icon().cacheKey() for button in buttons}) == 1
    assert {button.accessibleName() for button in buttons} == {"Clear"}


def test_the_button_clears(qtbot: QtBot) -> None:
    field = TextField("Caller")
    qtbot.addWidget(field)
    field.setText("Ana")
    clear_button(field).click()
    assert not field.text()
