"""What is said of work when it is completed: how it ended, why, and notes.

Owns the fields while the panel is open. It emits a `WorkOutcome` and completes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from agent_console.session.outcomes import WorkOutcome
from agent_console.ui.buttons import Button, chain_tabs
from agent_console.ui.durations import clock_face
from agent_console.ui.history.choice_button import ChoiceButton
from agent_console.ui.plain import PlainLabel
from agent_console.ui.text_field import TextField
from agent_console.ui.translating import counted

translate = QCoreApplication.translate

LINES = 3
#: Beside what a task carries already; the API has room for 4,096 characters in all.
LONGEST_NOTES = 2_000


class CompletionPanel(QWidget):
    """``completed`` carries the outcome; ``left`` closes the panel. What was typed stays until the work is gone."""

    completed = Signal(object)
    left = Signal()

    def __init__(self, dispositions: Sequence[str]) -> None:
        super().__init__()
        self._disposition = ""
        self._may = True
        self._dispositions = tuple(dispositions)
        name = translate("completion", "How did it end?")
        self._choice = ChoiceButton(name, role="picker")
        self._choice.chosen.connect(self._choose)
        self._reason = TextField(translate("completion", "Reason, for reports"))
        self._notes = QPlainTextEdit()
        self._notes.setPlaceholderText(translate("completion", "Notes, kept on the task"))
        self._notes.setAccessibleName(self._notes.placeholderText())
        self._notes.setTabChangesFocus(True)
        self._notes.setFixedHeight(self.fontMetrics().height() * LINES + 22)
        self._notes.textChanged.connect(self._show)
        self._room = PlainLabel(role="muted")
        self._done = Button(translate("completion", "Complete with this"))
        self._done.clicked.connect(self._done_clicked)
        leave = Button(translate("completion", "Back"), role="quiet")
        leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.addWidget(self._room, 1)
        buttons.addWidget(leave)
        buttons.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(7)
        for part in (self._choice, self._reason, self._notes):
            column.addWidget(part)
        self._choice.setVisible(bool(dispositions))
        column.addLayout(buttons)
        chain_tabs([self._choice, self._reason, self._notes, leave, self._done])
        self._choose("")

    @property
    def outcome(self) -> WorkOutcome:
        """What was said so far."""
        return WorkOutcome(
            reason=self._reason.text().strip(),
            disposition=self._disposition,
            notes=self._notes.toPlainText().strip(),
        )

    def write(self, outcome: WorkOutcome) -> None:
        """Begin with what was said elsewhere."""
        self._reason.setText(outcome.reason)
        self._notes.setPlainText(outcome.notes)
        self._choose(outcome.disposition)

    def begin(self) -> None:
        """Take the keys."""
        (self._choice if self._dispositions else self._notes).setFocus()

    def show_enabled(self, *, enabled: bool) -> None:
        """Let nothing be sent while something is under way."""
        self._may = enabled
        self._show()

    def _choose(self, disposition: object) -> None:
        self._disposition = str(disposition)
        choices = [(translate("completion", "How did it end?"), ""), *((one, one) for one in self._dispositions)]
        self._choice.show_choices(choices, self._disposition)
        self._show()

    def _show(self) -> None:
        left = LONGEST_NOTES - len(self._notes.toPlainText())
        lacks = bool(self._dispositions) and not self._disposition
        words = ""
        if left < 0:
            words = counted("completion", "%Ln characters too long", "1 character too long", -left)
        elif lacks:
            words = translate("completion", "Choose how it ended")
        self._room.show_text(words)
        self._done.setEnabled(self._may and left >= 0 and not lacks)

    def _done_clicked(self) -> None:
        self.completed.emit(self.outcome)


def due_words(left_s: float, *, completes: bool) -> str:
    """Say when wrapping up should be done, or that it should be."""
    if left_s <= 0:
        return translate("completion", "The time to wrap up is over")
    itself, left = (
        translate("completion", "Completes itself in {time}"),
        translate("completion", "{time} left to wrap up"),
    )
    return (itself if completes else left).format(time=clock_face(left_s + 0.999))


def forgotten_line() -> str:
    """Warn of work that TaskRouter is about to delete."""
    return translate(
        "completion", "Assigned for 23 hours. TaskRouter deletes a task after 24, without completing it: end it now."
    )
