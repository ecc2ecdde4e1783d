"""Editors of single values: one class per kind of setting.

Owns what is typed or picked. An editor shows a value with `show_value` and emits ``chosen`` with a new one; whether it
can be used is not its business.
"""

from __future__ import annotations

import contextlib
from enum import Enum
from typing import Any, get_args

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from agent_console.settings.declaring import Section
from agent_console.settings.table import Setting
from agent_console.ui.buttons import Button
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.plain import PlainLabel
from agent_console.ui.text_field import TextField

translate = QCoreApplication.translate


class Field(QWidget):
    """An editor; ``chosen`` carries the value that somebody wants."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    @property
    def control(self) -> QWidget:
        """What takes the keys."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value; nothing is emitted."""
        raise NotImplementedError

    def describe(self, name: str, description: str) -> None:
        """Tell screen readers what this is."""
        self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(description)


class SwitchField(Field):
    """On or off."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QCheckBox()
        self._box.clicked.connect(self._clicked)
        self._row.addWidget(self._box)
        self._row.addStretch(1)

    @property
    def control(self) -> QWidget:
        """The box."""
        return self._box

    def show_value(self, value: Any) -> None:
        """Tick it or not."""
        self._box.setChecked(bool(value))
        self._box.setText(translate("settings", "On") if value else translate("settings", "Off"))

    def _clicked(self) -> None:
        self.show_value(self._box.isChecked())
        self.chosen.emit(self._box.isChecked())


class ChoiceField(Field):
    """One of a few, all of them to be seen."""

    def __init__(self, captions: dict[Any, str]) -> None:
        super().__init__()
        flow = QWidget()
        layout = FlowLayout(flow)
        self._chips: dict[Any, Button] = {}
        for value, caption in captions.items():
            chip = self._chips[value] = Button(caption, role="chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda *, wanted=value: self._pressed(wanted))
            layout.addWidget(chip)
        self._row.addWidget(flow, 1)
        self._value: Any = None

    @property
    def control(self) -> QWidget:
        """The first choice."""
        return next(iter(self._chips.values()))

    @property
    def chips(self) -> dict[Any, Button]:
        """The choices by their values."""
        return self._chips

    def show_value(self, value: Any) -> None:
        """Mark the one in force."""
        self._value = value
        for choice, chip in self._chips.items():
            chip.setChecked(choice == value)

    def describe(self, name: str, description: str) -> None:
        """Every choice says what it is a choice of."""
        for chip in self._chips.values():
            chip.setAccessibleName(f"{name}: {chip.text()}")
            chip.setAccessibleDescription(description)

    def _pressed(self, value: Any) -> None:
        self.show_value(self._value)
        self.chosen.emit(value)


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
        self._text = NumberLine(translate("settings", declared.label))
        self._text.stepped.connect(self._step_by)
        self._text.editingFinished.connect(self._finished)
        less, more = Button("−", role="icon"), Button("+", role="icon")
        self._steps = (less, more)
        less.clicked.connect(self._step_down)
        more.clicked.connect(self._step_up)
        unit = PlainLabel(translate("settings", declared.unit) if declared.unit else "", role="muted")
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


class TextValueField(Field):
    """A line of text; it counts when Enter is pressed or the focus goes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._text = TextField(name)
        self._text.show_hint("")
        self._shown = ""
        self._text.editingFinished.connect(self._finished)
        self._row.addWidget(self._text, 1)

    @property
    def control(self) -> QWidget:
        """The line."""
        return self._text

    @property
    def text(self) -> str:
        """What is typed."""
        return self._text.text().strip()

    def show_value(self, value: Any) -> None:
        """Show a text, unless another one is being typed."""
        if value != self._shown or not self._text.hasFocus():
            self._shown = value or ""
            if self._text.text() != self._shown:
                self._text.setText(self._shown)

    def _finished(self) -> None:
        if self.text != self._shown:
            self._shown = self.text
            self.chosen.emit(self.text)


class SuggestionField(Field):
    """One of a few, or a text of one's own."""

    def __init__(self, name: str, captions: dict[Any, str]) -> None:
        super().__init__()
        self._choice = ChoiceField(captions)
        self._own = TextValueField(name)
        self._own.control.setAccessibleName(name)
        self._known = set(captions)
        for part in (self._choice, self._own):
            part.chosen.connect(self.chosen)
        column = QVBoxLayout()
        column.addWidget(self._choice)
        column.addWidget(self._own)
        self._row.addLayout(column, 1)

    @property
    def control(self) -> QWidget:
        """The line for a text of one's own."""
        return self._own.control

    @property
    def choice(self) -> ChoiceField:
        """What is suggested."""
        return self._choice

    def show_value(self, value: Any) -> None:
        """Mark a suggestion, or show the text."""
        self._choice.show_value(value)
        self._own.show_value("" if value in self._known else value)

    def describe(self, name: str, description: str) -> None:
        """Tell of both parts."""
        self._choice.describe(name, description)
        own = translate("settings", "{name}: another").format(name=name)
        self._own.describe(own, description)


class KeysField(Field):
    """Keys, taken as they are pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._edit = QKeySequenceEdit()
        self._edit.setMaximumSequenceLength(1)
        self._edit.setClearButtonEnabled(True)
        self._edit.keySequenceChanged.connect(self._changed)
        self._row.addWidget(self._edit)
        self._row.addStretch(1)

    @property
    def control(self) -> QWidget:
        """The line."""
        return self._edit

    def show_value(self, value: Any) -> None:
        """Show keys."""
        self._edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._edit.setKeySequence(QKeySequence(value))
        self._edit.blockSignals(False)  # noqa: FBT003 - as above

    def _changed(self, keys: QKeySequence) -> None:
        if keys.isEmpty():
            # Qt takes the old keys away before it takes the new ones.
            QTimer.singleShot(0, self, self._cleared)
        else:
            self.chosen.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))

    def _cleared(self) -> None:
        if self._edit.keySequence().isEmpty():
            self.chosen.emit("")


def plain_field(setting: Setting) -> Field:
    """Make the editor of a value that is no list."""
    kind = next((one for one in get_args(setting.type) if one is not type(None)), setting.type)
    label, captions = translate("settings", setting.declared.label), setting.declared.captions
    if captions is not None:
        shown = {value: translate("settings", caption) for value, caption in captions.items()}
        return SuggestionField(label, shown) if kind is str else ChoiceField(shown)
    if issubclass(kind, Enum):
        return ChoiceField({value: str(value.value) for value in kind})
    if kind is bool:
        return SwitchField()
    if kind in {int, float}:
        return NumberField(setting, kind)
    return KeysField() if setting.declared.section is Section.KEYS else TextValueField(label)
