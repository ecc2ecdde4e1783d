"""One setting in the window: its words, its editor, where its value came from, and what is wrong with it.

Owns the widgets of one line. It changes nothing: it emits what somebody wants.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from agent_console.settings import Loaded, Origin
from agent_console.settings.table import Setting, parts, value_of
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainParagraph
from agent_console.ui.settings import setting_words
from agent_console.ui.settings.fields import plain_field
from agent_console.ui.settings.list_field import ListField
from agent_console.ui.translating import translated

translate = QCoreApplication.translate


class LockMark(QWidget):
    """A padlock as high as a letter."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a letter's height, and somewhat less in width."""
        height = self.fontMetrics().ascent()
        return QSize(round(height * 0.8), height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """Draw the body and the shackle in the colour of the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(self.foregroundRole())
        width, height = self.width(), self.height()
        body = QRectF(0.0, height * 0.45, width, height * 0.55)
        line = max(1.5, height / 9)
        painter.setPen(QPen(colour, line))
        shackle = QRectF(width * 0.2, line / 2, width * 0.6, height * 0.8)
        painter.drawArc(shackle, 0, 180 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(body, line, line)
        painter.end()


class SettingRow(QWidget):
    """``chosen`` carries the key and the value; ``default_wanted`` the key."""

    chosen = Signal(str, object)
    default_wanted = Signal(str)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        declared = setting.declared
        self.label = translated("settings", declared.label)
        self._explained = translated("settings", declared.explained) if declared.explained else ""
        self._name = PlainParagraph(self.label)
        self._help = PlainParagraph(self._explained, role="muted")
        self._help.setVisible(bool(self._explained))
        self._note = PlainParagraph(role="muted")
        self._lock = LockMark()
        self._problem = PlainParagraph(role="line")
        self._problem.setProperty("tone", "bad")
        self.field = plain_field(setting) if setting.element is None else ListField(setting)
        self.field.chosen.connect(self._chosen)
        self.default_button = Button("", role="quiet")
        self.default_button.show_text(
            translate("settings", "Default"), name=translate("settings", "Default: {name}").format(name=self.label)
        )
        self.default_button.clicked.connect(self._default_clicked)
        self._lay_out()

    @property
    def key(self) -> str:
        """Which setting this is."""
        return self._setting.key

    @property
    def problem_text(self) -> str:
        """What is wrong with the value that was tried; empty where nothing is."""
        return "" if self._problem.isHidden() else self._problem.accessibleName()

    @property
    def note_text(self) -> str:
        """Where the value came from, where that is worth a line."""
        return "" if self._note.isHidden() else self._note.accessibleName()

    def show_loaded(self, loaded: Loaded) -> None:
        """Show the value in force and where it came from."""
        origin = loaded.origin(self.key)
        is_locked = origin is Origin.POLICY_LOCK or loaded.needs_policy(self.key)
        self.field.show_value(value_of(loaded.settings, self.key))
        self.field.setEnabled(not is_locked)
        self._lock.setVisible(is_locked)
        self.default_button.setVisible(origin is Origin.USER)
        self._show_note(setting_words.note(self._setting, loaded))
        self.show_problem("")

    def show_problem(self, text: str) -> None:
        """Say what is wrong with what was tried; nothing takes it back."""
        self._problem.show_text(text)
        self._problem.setVisible(bool(text))
        said = " ".join(filter(None, (text, self._explained, self.note_text)))
        self.field.describe(self.label, said)

    def matches(self, words: list[str]) -> bool:
        """Whether every word is in its name, explanation, section or key."""
        section = self._setting.declared.section
        heading = translated("settings", section.value) if section is not None else ""
        inside = parts(self._setting.element) if self._setting.element is not None else ()
        labels = " ".join(translated("settings", part.declared.label) for part in inside)
        text = f"{self.label} {self._explained} {labels} {heading} {self.key}".casefold()
        return all(word in text for word in words)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.default_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._help)
        column.addWidget(self.field)
        column.addWidget(self._problem)
        last = QHBoxLayout()
        last.addWidget(self._lock)
        last.addWidget(self._note, 1)
        column.addLayout(last)

    def _show_note(self, text: str) -> None:
        self._note.show_text(text)
        self._note.setVisible(bool(text))

    def _chosen(self, value: Any) -> None:
        self.chosen.emit(self.key, value)

    def _default_clicked(self) -> None:
        self.default_wanted.emit(self.key)
        # The button goes with its purpose; the keys stay with the setting.
        self.field.control.setFocus()
