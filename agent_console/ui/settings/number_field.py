"""The editor of a number.

Owns what is typed and stepped; limits are the declaration's.
"""

from __future__ import annotations

import contextlib
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_console.settings.table import Setting
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainLabel
from agent_console.ui.settings.field import Field
from agent_console.ui.text_field import TextField
from agent_console.ui.translating import translated

translate = QCoreApplication.translate


class NumberField(Field):
    """A number with its unit and two buttons that step; what is typed counts when Enter is pressed or the focus goes.

    What is no number is emitted as it was typed: the declaration says what is wrong with it.
    """

    def __init__(self, setting: Setting, kind: type) -> None:
        super().__init__()
        declared = setting.declared
        self._kind = kind
        self._may_be_none = setting.default is None
        self._low = 0 if self._may_be_none or declared.at_least is None else declared.at_least
        self._high = declared.at_most if declared.at_most is not None else 1_000_000
        self._step = 5 if kind is int and self._high - self._low >= 100 else 1 if kind is int else 0.5
        self._text = NumberLine(translated("settings", declared.label))
        self._text.stepped.connect(self._step_by)
        self._text.editingFinished.connect(self._finished)
        less, more = Button("−", role="icon"), Button("+", role="icon")
        self._steps = (less, more)
        less.clicked.connect(self._step_down)
        more.clicked.connect(self._step_up)
        unit = PlainLabel(translated("settings", declared.unit) if declared.unit else "", role="muted")
        for widget in (self._text, unit, less, more):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._value: Any = None

    @property
    def control(self) -> QWidget:
        """The line."""
        return self._text

    def show_value(self, value: Any) -> None:
        """Show a number."""
        self._value = value
        self._text.setText("" if value is None else f"{value:g}" if isinstance(value, float) else str(value))

    def describe(self, name: str, description: str) -> None:
        """Tell of the number and the buttons beside it."""
        super().describe(name, description)
        steps = (translate("settings", "{name}: less"), translate("settings", "{name}: more"))
        for button, step in zip(self._steps, steps, strict=True):
            button.setAccessibleName(step.format(name=name))

    def _finished(self) -> None:
        text = self._text.text().strip().replace(",", ".")
        value: Any = text
        if not text and self._may_be_none:
            value = None
        else:
            with contextlib.suppress(ValueError):
                value = self._kind(text)
        if value != self._value:
            self._value = value
            self.chosen.emit(value)

    def _step_down(self) -> None:
        self._step_by(-1)

    def _step_up(self) -> None:
        self._step_by(1)

    def _step_by(self, steps: int) -> None:
        number = self._value if isinstance(self._value, int | float) else self._low
        value = self._kind(min(self._high, max(self._low, number + steps * self._step)))
        self.show_value(value)
        self.chosen.emit(value)


class NumberLine(TextField):
    """As wide as a number; the arrows step."""

    stepped = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.show_hint("")
        self.setPlaceholderText("")
        self.setClearButtonEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for six digits and what the style puts around them."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("0000000000"), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step with the arrows."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if steps:
            self.stepped.emit(steps)
        else:
            super().keyPressEvent(event)
