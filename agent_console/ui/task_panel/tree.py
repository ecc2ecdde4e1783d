"""A task's attributes as a tree with typed values.

Owns the items and which of them a search leaves. Values are plain text, bounded in number and length.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from agent_console.ui.plain import visible

translate = QCoreApplication.translate

NAME, VALUE, TYPE = range(3)
PLACE_ROLE = Qt.ItemDataRole.UserRole
#: The API allows 4,096 characters of attributes; whatever comes, laying it out stays cheap.
MOST_ITEMS = 2_000
DEEPEST = 12
LEAST_ROWS = 4


class AttributeTree(QTreeWidget):
    """Name, value and type; Ctrl+C copies the value of the item that has the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(3)
        self.setHeaderLabels([translate("task", "Attribute"), translate("task", "Value"), translate("task", "Type")])
        self.setAccessibleName(translate("task", "Attributes of the task"))
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        header = self.header()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(TYPE, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        # Qt would sort a group's names and cut a large number: items carry the place of their value.
        self._values: list[object] = []

    @property
    def value(self) -> object:
        """The value of the item that has the keys; None where there is none."""
        item = self.currentItem()
        return self._values[item.data(VALUE, PLACE_ROLE)] if item is not None else None

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for its heads and a few rows, in any size of text."""
        hint = super().minimumSizeHint()
        row = self.fontMetrics().height() * 3 // 2
        return QSize(hint.width(), self.header().sizeHint().height() + row * LEAST_ROWS)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show these values, unfolded."""
        self.clear()
        self._values = []
        self.addTopLevelItems([self._item(name, value, 0) for name, value in values.items() if self._has_room])
        self.expandAll()

    def search(self, wanted: str) -> int:
        """Leave what has this in its name or value, with all above it; return how many do."""
        needle = wanted.strip().casefold()
        return sum(self._leave(item, needle) for item in self._top())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy with the desktop's keys."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_value()
        else:
            super().keyPressEvent(event)

    def copy_value(self) -> None:
        """Copy the value of the item that has the keys."""
        if self.currentItem() is not None:
            QGuiApplication.clipboard().setText(text_of(self.value))

    @property
    def _has_room(self) -> bool:
        return len(self._values) < MOST_ITEMS

    def _top(self) -> Iterable[QTreeWidgetItem]:
        found = (self.topLevelItem(index) for index in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _item(self, name: str, value: object, depth: int) -> QTreeWidgetItem:
        inner = _inner(value) if depth < DEEPEST else {}
        shown = visible(text_of(value)) if not inner else ""
        item = QTreeWidgetItem([visible(name), shown, type_name(value)])
        item.setData(VALUE, PLACE_ROLE, len(self._values))
        self._values.append(value)
        for key, one in inner.items():
            if self._has_room:
                item.addChild(self._item(key, one, depth + 1))
        return item

    def _leave(self, item: QTreeWidgetItem, needle: str) -> int:
        inner = (item.child(index) for index in range(item.childCount()))
        below = sum(self._leave(one, needle) for one in inner if one is not None)
        own = needle in f"{item.text(NAME)} {item.text(VALUE)}".casefold()
        item.setHidden(not own and not below)
        return below + int(own)


def text_of(value: object) -> str:
    """Return a value as it is copied: a text as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def type_name(value: object) -> str:
    """Return what people call the type of a JSON value."""
    if isinstance(value, bool):
        return translate("task", "yes or no")
    names = {
        str: translate("task", "text"),
        int: translate("task", "number"),
        float: translate("task", "number"),
        list: translate("task", "list"),
        dict: translate("task", "group"),
    }
    return names.get(type(value), translate("task", "nothing"))


def _inner(value: object) -> dict[str, object]:
    if isinstance(value, dict):
        return {str(name): one for name, one in value.items()}
    if isinstance(value, list):
        return {str(index + 1): one for index, one in enumerate(value)}
    return {}
