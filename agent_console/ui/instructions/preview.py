"""The body that is going to be sent, as it will be, or what is still missing.

Owns that text. A secret is never shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.instructions import Instruction, encode
from agent_console.taskrouter.parameters import Text
from agent_console.ui.plain import PlainLabel, visible_lines
from agent_console.ui.translating import told

translate = QCoreApplication.translate

HIDDEN = "••••••"
LINES, FEW_LINES = 5, 2
TEXT_LIMIT = 10_000


class Preview(QWidget):
    """A heading and a read-only text."""

    def __init__(self) -> None:
        super().__init__()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._heading = PlainLabel(role="heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        self.show_room(lines=LINES)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    @property
    def control(self) -> QWidget:
        """What takes the focus."""
        return self._text

    def show_room(self, *, lines: int) -> None:
        """Be so many lines high; more of them scroll."""
        self._text.setFixedHeight(self.fontMetrics().height() * lines + 22)

    def show_body(self, instruction: Instruction) -> None:
        """Show the form body of an instruction, a pair a line."""
        self._show(translate("instructions", "What is sent"), body_text(instruction))

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show what keeps the instruction from being sent."""
        lines = [f"{name}: {told(words)}" for name, words in problems.items()]
        self._show(translate("instructions", "Not ready to be sent"), "\n".join(lines))

    def _show(self, heading: str, text: str) -> None:
        self._heading.show_text(heading)
        shown = visible_lines(text, TEXT_LIMIT)
        if shown != self.text:
            self._text.setPlainText(shown)
            self._text.setAccessibleName(heading)


def body_text(instruction: Instruction) -> str:
    """Return the pairs of an instruction's body, in their order, secrets hidden."""
    secrets = {
        field.parameter.name
        for field in fields_of(type(instruction))
        if isinstance(field.parameter.rule, Text) and field.parameter.rule.secret
    }
    return "\n".join(f"{name}={HIDDEN if name in secrets else text}" for name, text in encode(instruction))
