"""The editor of a list: a block per element, made from the declaration of its parts.

Owns elements that are not complete yet: they count once they are.
"""

from __future__ import annotations

from dataclasses import MISSING
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.settings.checking import problem_with
from agent_console.settings.table import Setting, is_required, parts
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainLabel, PlainParagraph, visible
from agent_console.ui.settings.field import Field
from agent_console.ui.settings.fields import plain_field
from agent_console.ui.translating import told, translated

translate = QCoreApplication.translate


class Element(QFrame):
    """One element: a field per part, and what is wrong with it."""

    changed = Signal()
    removed = Signal()

    def __init__(self, kind: Any, value: Any = None) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._kind = kind
        self._parts = parts(kind)
        self._values = {part.key: getattr(value, part.key, _first(part)) for part in self._parts}
        self._fields: dict[str, Field] = {}
        self._problem = PlainParagraph(role="line")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for part in self._parts:
            label = translated("settings", part.declared.label)
            field = self._fields[part.key] = plain_field(part)
            field.show_value(self._values[part.key])
            field.describe(label, "")
            field.chosen.connect(lambda chosen, key=part.key: self._chosen(key, chosen))
            form.addRow(PlainLabel(label, role="muted"), field)
        remove = self.remove_button = Button(translate("settings", "Remove"), role="quiet")
        remove.clicked.connect(self.removed)
        last = QHBoxLayout()
        last.addWidget(self._problem, 1)
        last.addStretch(0)
        last.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(form)
        column.addLayout(last)
        self._problem.hide()
        self._name_it()

    @property
    def fields(self) -> dict[str, Field]:
        """The editors by part."""
        return self._fields

    @property
    def problem_text(self) -> str:
        """What is wrong with it, in words; empty where it can be used."""
        return self._problem.accessibleName() if not self._problem.isHidden() else ""

    @property
    def value(self) -> Any:
        """The element; None while it cannot be used."""
        if any(problem_with(part, self._values[part.key]) for part in self._parts if not _is_left_out(part, self)):
            return None
        return self._kind(**self._values)

    def given(self, key: str) -> Any:
        """Return what a part has now."""
        return self._values[key]

    def _chosen(self, key: str, chosen: Any) -> None:
        self._values[key] = chosen
        self._fields[key].show_value(chosen)
        part = next(one for one in self._parts if one.key == key)
        self._name_it()
        problem = "" if _is_left_out(part, self) else problem_with(part, chosen)
        label = translated("settings", part.declared.label)
        self._problem.show_text(f"{label} {told(problem)}." if problem else "")
        self._problem.setVisible(bool(problem))
        self.changed.emit()

    def _name_it(self) -> None:
        """Tell it from its like by its first part, which is what people call it."""
        name = str(self._values[self._parts[0].key])
        self.setAccessibleName(visible(name))
        remove = translate("settings", "Remove: {name}").format(name=name) if name else translate("settings", "Remove")
        self.remove_button.setAccessibleName(visible(remove))


class ListField(Field):
    """Every element, and a button for one more."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self._shown: tuple[Any, ...] = ()
        self._elements: list[Element] = []
        self.add_button = Button(translate("settings", "Add"))
        self.add_button.clicked.connect(self._add)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        self._column.addLayout(line)
        self._row.addLayout(self._column, 1)

    @property
    def control(self) -> QWidget:
        """The button for one more."""
        return self.add_button

    @property
    def elements(self) -> list[Element]:
        """The blocks, those that are not complete too."""
        return self._elements

    def show_value(self, value: Any) -> None:
        """Show a list; what is being edited stays where it says the same."""
        if value == self._shown:
            return
        self._shown = tuple(value)
        for element in self._elements:
            self._column.removeWidget(element)
            element.deleteLater()
        self._elements = []
        for one in self._shown:
            self._append(Element(self._setting.element, one))

    def describe(self, name: str, description: str) -> None:
        """Say what is added."""
        self.add_button.setAccessibleName(translate("settings", "Add: {name}").format(name=name))
        self.add_button.setAccessibleDescription(description)

    def _append(self, element: Element) -> None:
        element.changed.connect(self._changed)
        element.removed.connect(lambda: self._remove(element))
        self._elements.append(element)
        self._column.insertWidget(len(self._elements) - 1, element)

    def _add(self) -> None:
        element = Element(self._setting.element)
        self._append(element)
        next(iter(element.fields.values())).control.setFocus()

    def _remove(self, element: Element) -> None:
        self._elements.remove(element)
        self._column.removeWidget(element)
        element.deleteLater()
        self.add_button.setFocus()
        self._changed()

    def _changed(self) -> None:
        complete = tuple(value for element in self._elements if (value := element.value) is not None)
        if complete != self._shown:
            self._shown = complete
            self.chosen.emit(complete)


def _first(part: Setting) -> Any:
    return "" if part.default is MISSING else part.default


def _is_left_out(part: Setting, element: Element) -> bool:
    return element.given(part.key) is None and not is_required(part)
