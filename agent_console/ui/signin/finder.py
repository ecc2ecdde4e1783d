"""A field for a SID that can also be found by name: the list is asked for, and narrowed while somebody types.

Owns the list. What is in it comes from outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from agent_console.taskrouter.sids import SidKind
from agent_console.ui.buttons import Button
from agent_console.ui.plain import visible
from agent_console.ui.signin.fields import SidField
from agent_console.ui.translating import counted

translate = QCoreApplication.translate

#: More than anybody looks through; typing narrows it.
MOST_SHOWN = 200
ROWS_SEEN = 5


@dataclass(frozen=True)
class Found:
    """Something that can be chosen: its SID, its name, and what else it may be found by."""

    sid: str
    name: str
    also: str = ""

    @property
    def line(self) -> str:
        """How it is shown."""
        return visible(" · ".join(filter(None, (self.name, self.also, self.sid))))

    def matches(self, text: str) -> bool:
        """Whether a person who typed this may mean it."""
        return text.casefold() in f"{self.name} {self.also} {self.sid}".casefold()


class FinderField(SidField):
    """``find_requested``: the list is wanted. Choosing from it enters the SID.

    ``is_whom``: it says who somebody is, which is never chosen for them, even where there is one alone.
    """

    find_requested = Signal()

    def __init__(self, kind: SidKind[str], caption: str, explanation: str, *, find: str, is_whom: bool = False) -> None:
        super().__init__(kind, caption, explanation)
        self._is_whom = is_whom
        self._all: tuple[Found, ...] = ()
        self._shown: tuple[Found, ...] = ()
        self._model = QStringListModel(self)
        self.find_button = Button(find)
        self.find_button.clicked.connect(self.find_requested)
        self.row.addWidget(self.find_button)
        self.list = _List()
        self.list.setModel(self._model)
        self.list.setAccessibleName(caption)
        self.list.chosen.connect(self._choose)
        self.list.hide()
        self.column.addWidget(self.list)

    @property
    def chosen(self) -> Found | None:
        """What was chosen, where it came from the list."""
        return next((each for each in self._all if each.sid == self.text.strip()), None)

    def show_found(self, found: Sequence[Found]) -> None:
        """Show what can be chosen; one alone is chosen at once, unless it says who somebody is."""
        self._all = tuple(found)
        if len(self._all) == 1 and not self._is_whom:
            self._enter(self._all[0])
            return
        count = 0 if self.is_right else self._narrow()
        if not count:
            # What was typed is none of these: then all of them are worth a look.
            self.line.clear()
            count = self._narrow()
        self.show_note(
            counted(
                "signin",
                "%Ln found. Type a part of the name, or choose one.",
                "1 found. Type a part of the name, or choose it.",
                count,
            )
            if self._all
            else translate("signin", "None was found."),
            tone="calm",
        )
        (self.list if self._shown else self.line).setFocus()

    def find_when_needed(self) -> None:
        """Choose the first of the list, or ask for one, unless a SID is there."""
        if self.is_right:
            return
        if self._shown and not self.list.isHidden():
            self._choose(0)
        else:
            self.find_requested.emit()

    def judge(self) -> None:
        """Narrow the list by what is typed, or judge it as a SID."""
        if self._all and not self.is_right:
            count = self._narrow()
            self.show_note(counted("signin", "%Ln found.", "1 found.", count), tone="calm")
            return
        self.list.hide()
        super().judge()

    def _narrow(self) -> int:
        typed = self.text.strip()
        matching = [each for each in self._all if each.matches(typed)]
        self._shown = tuple(matching[:MOST_SHOWN])
        self._model.setStringList([each.line for each in self._shown])
        self.list.setVisible(bool(self._shown))
        if self._shown:
            self.list.setCurrentIndex(self._model.index(0))
            rows = min(len(self._shown), ROWS_SEEN)
            self.list.setFixedHeight(self.list.sizeHintForRow(0) * rows + 2 * self.list.frameWidth() + 2)
        return len(matching)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self._enter(self._shown[row])
            self.line.setFocus()

    def _enter(self, found: Found) -> None:
        self.line.setText(found.sid)
        self.list.hide()
        self.show_note(visible(" · ".join(filter(None, (found.name, found.also)))), tone="accent")
        self.edited.emit(found.sid)


class _List(QListView):
    """A list of lines; Return, Space and a click choose."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose with the keyboard."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            event.accept()
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())
