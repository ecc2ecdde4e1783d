"""One parameter in the form: its name, its editor, a line about it, and what is wrong with it.

Owns the row's widgets and whether a search finds it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.taskrouter.body import InstructionField
from agent_console.ui.choices import OfferChoices
from agent_console.ui.instructions.editors import editor_for
from agent_console.ui.instructions.words import about
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.translating import told


class ParameterRow(QWidget):
    """``edited`` follows what a person does."""

    edited = Signal()

    def __init__(self, field: InstructionField, choices: OfferChoices) -> None:
        super().__init__()
        self.field = field
        self.name = field.parameter.name
        self._about = about(field)
        self.editor = editor_for(field, choices)
        self.editor.edited.connect(self.edited)
        self._problem: PlainParagraph | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(PlainLabel(self.name, role="heading"))
        self._column.addWidget(self.editor)
        self._column.addWidget(PlainParagraph(self._about, role="muted"))
        self.editor.describe(self._about)

    @property
    def problem(self) -> str:
        """What is said to be wrong; "" where nothing is."""
        return self._problem.accessibleName() if self._problem is not None and not self._problem.isHidden() else ""

    def matches(self, wanted: str) -> bool:
        """Whether a search for this, in lower case, finds the parameter."""
        return wanted in f"{self.name} {self._about}".casefold()

    def show_problem(self, text: str) -> None:
        """Say what is wrong under the editor, or nothing; a sentence's dot and capital are put here."""
        text = told(text)
        text = f"{text[0].upper()}{text[1:].removesuffix('.')}." if text else ""
        if text == self.problem:
            return
        if self._problem is None:
            self._problem = PlainParagraph(role="line")
            self._column.insertWidget(2, self._problem)
        self._problem.show_text(text)
        self._problem.setVisible(bool(text))
        self.editor.describe(f"{text} {self._about}" if text else self._about)

    def forbid(self, reason: str) -> None:
        """Leave the parameter out, and say why; "" allows it again."""
        self.editor.setEnabled(not reason)
        if reason:
            self.editor.show_text("")
            self.show_problem(reason)
