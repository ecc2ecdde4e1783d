"""A form that is open on a window, filled in and sent as a person does it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.session.state import SessionState
from agent_console.taskrouter.instructions import (
    Instruction,
)
from agent_console.ui.instructions.editors import ChoiceEditor, TextEditor
from agent_console.ui.instructions.form import InstructionForm
from agent_console.ui.main_window import MainWindow
from agent_console.ui.menu_buttons import MoreButton
from tests.ui import samples
from tests.ui.finding import button, choose

URL = "https://example.test/twiml"


def opened(
    window: MainWindow, qtbot: QtBot, kind: type[Instruction], state: SessionState | None = None
) -> InstructionForm:
    """Open the form of the first offer from its card and wait until every row is there."""
    window.show_state(state or samples.state(samples.offer(1)))
    more = window.incoming.cards[0].findChild(MoreButton)
    assert more is not None
    more.open_menu()
    choose(more.menu, kind.__name__)
    form = window.asking.form
    assert form is not None
    qtbot.waitUntil(lambda: form.parameters.is_whole)
    return form


def type_into(form: InstructionForm, name: str, text: str) -> None:
    editor = form.parameters.row(name).editor
    assert isinstance(editor, TextEditor)
    editor.field.clear()
    editor.field.setFocus()
    QTest.keyClicks(editor.field, text)


def pick(form: InstructionForm, name: str, caption: str) -> None:
    editor = form.parameters.row(name).editor
    assert isinstance(editor, ChoiceEditor)
    editor.button.click()
    choose(editor.button.menu_shown, caption)


def has_focus(form: InstructionForm) -> QWidget:
    focus = form.window().focusWidget()
    assert focus is not None
    return focus


def begun(form: InstructionForm, qtbot: QtBot) -> QWidget:
    """Wait until the first parameter has the keys."""
    qtbot.waitUntil(lambda: form.window().focusWidget() is form.parameters.rows[0].editor.controls[0])
    return has_focus(form)


def chip(form: InstructionForm, name: str) -> QAbstractButton:
    return next(one for one in form.findChildren(QAbstractButton) if one.accessibleName() == name)


def send(form: InstructionForm) -> QAbstractButton:
    return button(form, "Send ")


def heard(window: MainWindow) -> samples.Recorder:
    recorder = samples.Recorder()
    window.instruction_requested.connect(recorder)
    return recorder
