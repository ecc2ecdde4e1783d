"""Editors of single values: one class per kind of setting.

Owns what is typed or picked. An editor shows a value with `show_value` and emits ``chosen`` with a new one; whether it
can be used is not its business.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, get_args

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QKeySequenceEdit,
    QVBoxLayout,
    QWidget,
)

from agent_console.settings.declaring import Section
from agent_console.settings.table import Setting
from agent_console.ui.buttons import Button
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.settings.field import Field
from agent_console.ui.settings.number_field import NumberField
from agent_console.ui.text_field import TextField, join_clear_button
from agent_console.ui.translating import translated

translate = QCoreApplication.translate


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
        """The choice in force, else the first."""
        return self._chips.get(self._value) or next(iter(self._chips.values()))

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
        self._value: Any = None
        self._said = name, ""
        for part in (self._choice, self._own):
            part.chosen.connect(self.chosen)
        column = self._column = QVBoxLayout()
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

    def suggest(self, captions: dict[Any, str]) -> None:
        """Suggest something else from now on; the value stays."""
        if set(captions) == self._known:
            return
        old, self._choice, self._known = self._choice, ChoiceField(captions), set(captions)
        self._choice.chosen.connect(self.chosen)
        self._column.replaceWidget(old, self._choice)
        old.deleteLater()
        self.show_value(self._value)
        self.describe(*self._said)

    def show_value(self, value: Any) -> None:
        """Mark a suggestion, or show the text."""
        self._value = value
        self._choice.show_value(value)
        self._own.show_value("" if value in self._known else value)

    def describe(self, name: str, description: str) -> None:
        """Tell of both parts."""
        self._said = name, description
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
        join_clear_button(self._edit)
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
    label, captions = translated("settings", setting.declared.label), setting.declared.captions
    if captions is not None:
        shown = {value: translated("settings", caption) for value, caption in captions.items()}
        return SuggestionField(label, shown) if kind is str else ChoiceField(shown)
    if issubclass(kind, Enum):
        return ChoiceField({value: str(value.value) for value in kind})
    if kind is bool:
        return SwitchField()
    if kind in {int, float}:
        return NumberField(setting, kind)
    return KeysField() if setting.declared.section is Section.KEYS else TextValueField(label)
