"""A button that opens a menu of which one entry is chosen.

Owns the menu, which is filled when it opens. What is chosen is a wish: the caption changes when the choice is shown.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from agent_console.ui.buttons import MENU_MARK, Button
from agent_console.ui.plain import mnemonic_free

#: More entries than anybody looks through; searching finds the rest.
MOST_ENTRIES = 200

Choice = tuple[str, object]


class ChoiceButton(Button):
    """Shows which of several values is in force and lets another be wished for."""

    chosen = Signal(object)

    def __init__(self, name: str, *, role: str = "", marks: bool = True) -> None:
        super().__init__("", role=role)
        self._name = name
        self._marks = marks
        self._choices: tuple[Choice, ...] = ()
        self._offered: tuple[Choice, ...] = ()
        self._value: object = None
        self._menu: QMenu | None = None
        self.clicked.connect(self.open_menu)

    @property
    def menu_shown(self) -> QMenu | None:
        """The menu as it was last opened."""
        return self._menu

    def show_choices(self, choices: Sequence[Choice], value: object, caption: str = "") -> None:
        """Offer these (words, value); ``caption`` is what is in force in words where it is none of them."""
        self._choices = tuple(choices[:MOST_ENTRIES])
        self._value = value
        words = caption or next((text for text, carried in self._choices if carried == value), self._name)
        self.show_text(words, name=words if words == self._name else f"{self._name}: {words}", mark=MENU_MARK)

    def open_menu(self) -> None:
        """Open the menu under the button with the value in force selected."""
        if self._menu is None:
            self._menu = QMenu(self)
            self._menu.setAccessibleName(self._name)
            self._menu.setToolTipsVisible(False)
            self._menu.triggered.connect(self._choose)
        menu = self._menu
        menu.clear()
        self._offered = self._choices
        for place, (text, value) in enumerate(self._offered):
            action = menu.addAction(mnemonic_free(text))
            action.setData(place)
            action.setCheckable(self._marks)
            action.setChecked(self._marks and value == self._value)
        below = QPoint(0, self.height() + 2)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            below.setX(self.width() - menu.sizeHint().width())
        menu.popup(self.mapToGlobal(below))
        actions = menu.actions()
        if actions:
            menu.setActiveAction(next((action for action in actions if action.isChecked()), actions[0]))

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(self._offered[action.data()][1])
