"""The keys of the window, and the sheet that lists them.

Owns the key sequences. Each needs Ctrl, none repeats while it is held, and the text fields keep
theirs.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainLabel

translate = QCoreApplication.translate

_NATIVE = QKeySequence.SequenceFormat.NativeText


class Shortcut(Enum):
    """What keys can do; the values are the key sequences, the first one is shown."""

    ACCEPT = ("Ctrl+Return", "Ctrl+Enter")
    REJECT = ("Ctrl+Backspace",)
    DEQUEUE = ("Ctrl+D",)
    PRESET = tuple(f"Ctrl+{n}" for n in range(1, 10))
    GO_BACK = ("Ctrl+G",)
    SEARCH = ("Ctrl+F",)
    WORK = ("Ctrl+H",)
    COMPACT = ("Ctrl+M",)
    SHEET = ("Ctrl+/",)


def shortcut_name(shortcut: Shortcut) -> str:
    """Return what the keys do, in words."""
    names = {
        Shortcut.ACCEPT: translate("shortcuts", "Accept the oldest offer"),
        Shortcut.REJECT: translate("shortcuts", "Reject the oldest offer to…"),
        Shortcut.DEQUEUE: translate("shortcuts", "Dequeue the oldest offer to a phone…"),
        Shortcut.PRESET: translate("shortcuts", "Answer the oldest offer as prepared; 1 is Dequeue to phone"),
        Shortcut.GO_BACK: translate("shortcuts", "Go back to the activity you were moved from"),
        Shortcut.SEARCH: translate("shortcuts", "Search the history"),
        Shortcut.WORK: translate("shortcuts", "Why am I not getting work?"),
        Shortcut.COMPACT: translate("shortcuts", "Only a strip of offers above other windows, or the console again"),
        Shortcut.SHEET: translate("shortcuts", "Show these shortcuts"),
    }
    return names[shortcut]


def keys_text(shortcut: Shortcut) -> str:
    """Return the keys as the desktop writes them, Return as its sign; of several that count, the first and last."""
    if shortcut is Shortcut.PRESET:
        return "–".join(QKeySequence(keys).toString(_NATIVE) for keys in (shortcut.value[0], shortcut.value[-1]))
    native = QKeySequence(shortcut.value[0]).toString(_NATIVE)
    return native.replace("Return", "↵")


def add_shortcut(window: QWidget, shortcut: Shortcut, slot: Callable[[], None]) -> QAction:
    """Let the keys call a slot while the window has the focus."""
    action = QAction(shortcut_name(shortcut), window)
    action.setShortcuts([QKeySequence(keys) for keys in shortcut.value])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setAutoRepeat(False)
    action.triggered.connect(slot)
    window.addAction(action)
    return action


def add_numbered(window: QWidget, shortcut: Shortcut, slot: Callable[[int], None]) -> None:
    """Let each of the keys call a slot with its place among them, 0 the first, while the window has the focus."""
    for place, keys in enumerate(shortcut.value):
        action = QAction(shortcut_name(shortcut), window)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked=False, place=place: slot(place))
        window.addAction(action)


class ShortcutSheet(QDialog):
    """Lists every shortcut; opened with ``open()``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("shortcuts", "Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(10)
        for row, shortcut in enumerate(Shortcut):
            grid.addWidget(PlainLabel(shortcut_name(shortcut)), row, 0)
            grid.addWidget(PlainLabel(keys_text(shortcut), role="pill"), row, 1, Qt.AlignmentFlag.AlignTrailing)
        close = Button(translate("shortcuts", "Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(18)
        column.addWidget(PlainLabel(self.windowTitle(), role="title"))
        column.addLayout(grid)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
