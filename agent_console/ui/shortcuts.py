"""The keys of the window, and the sheet that lists them.

Owns the key sequences. Each needs Ctrl, none repeats while it is held, and the text fields keep
theirs. Which keys they are is a setting.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from agent_console.settings import KeySettings
from agent_console.settings.keys import expanded
from agent_console.settings.table import table
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.translating import translated

translate = QCoreApplication.translate

_NATIVE = QKeySequence.SequenceFormat.NativeText


class Shortcut(Enum):
    """What keys can do; the values are the names of the settings that say which keys."""

    ACCEPT = "accept"
    REJECT = "reject"
    DEQUEUE = "dequeue"
    PRESET = "preset"
    GO_BACK = "go_back"
    SEARCH = "search"
    WORK = "work"
    COMPACT = "compact"
    SETTINGS = "settings"
    SHEET = "sheet"


def shortcut_name(shortcut: Shortcut) -> str:
    """Return what the keys do, in words."""
    return translated("settings", table()[f"keys.{shortcut.value}"].declared.label)


def sequences(shortcut: Shortcut, keys: KeySettings) -> list[QKeySequence]:
    """Return the keys of a shortcut without those that an earlier one has: Qt would let neither act."""
    taken: list[QKeySequence] = []
    for one in Shortcut:
        own = [QKeySequence(text) for text in expanded(one.value, getattr(keys, one.value))]
        if one is shortcut:
            return [sequence for sequence in own if sequence not in taken]
        taken += own
    return []


def keys_text(shortcut: Shortcut, keys: KeySettings) -> str:
    """Return the keys as the desktop writes them, Return as its sign; of several that count, the first and last."""
    own = [sequence.toString(_NATIVE) for sequence in sequences(shortcut, keys)]
    if not own:
        return ""
    native = f"{own[0]}–{own[-1]}" if shortcut is Shortcut.PRESET else own[0]
    return native.replace("Return", "↵")


class KeyBindings:
    """The keys of one window: what they call, and which they are."""

    def __init__(self, window: QWidget, keys: KeySettings) -> None:
        self._window = window
        self._keys = keys
        self._actions: dict[Shortcut, list[QAction]] = {}
        self._numbered: dict[Shortcut, Callable[[int], None]] = {}

    @property
    def keys(self) -> KeySettings:
        """The keys in force."""
        return self._keys

    def text(self, shortcut: Shortcut) -> str:
        """Return the keys in force, as `keys_text`."""
        return keys_text(shortcut, self._keys)

    def add(self, shortcut: Shortcut, slot: Callable[[], None], *, everywhere: bool = False) -> None:
        """Let the keys call a slot while the window has the focus; ``everywhere``: or any other of the program's."""
        action = self._action(shortcut, slot)
        if everywhere:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.setShortcuts(sequences(shortcut, self._keys))

    def add_numbered(self, shortcut: Shortcut, slot: Callable[[int], None]) -> None:
        """Let each of the keys call a slot with its place among them, 0 the first."""
        for place, sequence in enumerate(sequences(shortcut, self._keys)):
            self._action(shortcut, partial(slot, place)).setShortcut(sequence)
        self._numbered[shortcut] = slot

    def go_by(self, keys: KeySettings) -> None:
        """Have other keys call the same."""
        self._keys = keys
        for shortcut, actions in self._actions.items():
            if shortcut not in self._numbered:
                actions[0].setShortcuts(sequences(shortcut, keys))
        for shortcut, slot in self._numbered.items():
            for action in self._actions.pop(shortcut, []):
                self._window.removeAction(action)
                action.deleteLater()
            self.add_numbered(shortcut, slot)

    def _action(self, shortcut: Shortcut, slot: Callable[[], None]) -> QAction:
        action = QAction(shortcut_name(shortcut), self._window)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked=False: slot())
        self._window.addAction(action)
        self._actions.setdefault(shortcut, []).append(action)
        return action


WIDTH_LETTERS = 72


class ShortcutSheet(QDialog):
    """Lists every shortcut; gone once it is closed."""

    def __init__(self, parent: QWidget, keys: KeySettings) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("shortcuts", "Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for row, shortcut in enumerate(Shortcut):
            pill = PlainLabel(keys_text(shortcut, keys), role="pill")
            pill.setMinimumWidth(pill.sizeHint().width())
            grid.addWidget(PlainParagraph(shortcut_name(shortcut)), row, 0)
            grid.addWidget(pill, row, 1, Qt.AlignmentFlag.AlignTrailing)
        close = Button(translate("shortcuts", "Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(18)
        column.addWidget(PlainLabel(self.windowTitle(), role="title"))
        column.addLayout(grid)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH_LETTERS)
