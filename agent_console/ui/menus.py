"""Entries that the menus of several windows share.

Owns their captions. What is chosen is a wish of the window's.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from agent_console.settings import Theme as ThemeChoice

translate = QCoreApplication.translate


def add_theme_choices(menu: QMenu, chosen: ThemeChoice, picked: Callable[[QAction], None]) -> None:
    """Offer the colours; the data of the action that is picked is the `Theme` choice."""
    group = QActionGroup(menu)
    for choice, caption in (
        (ThemeChoice.SYSTEM, translate("header", "Colours of the desktop")),
        (ThemeChoice.LIGHT, translate("header", "Light colours")),
        (ThemeChoice.DARK, translate("header", "Dark colours")),
    ):
        action = QAction(caption, group)
        action.setCheckable(True)
        action.setData(choice)
        action.setChecked(choice is chosen)
        menu.addAction(action)
    group.triggered.connect(picked)


def add_installation_entries(menu: QMenu, *, about: SignalInstance) -> None:
    """Offer what there is to know of the program itself."""
    menu.addAction(translate("header", "About Agent Console")).triggered.connect(about)
