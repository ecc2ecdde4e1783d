"""Entries that the menus of several windows share.

Owns their captions. What is chosen is a wish of the window's.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from agent_console.settings import Theme as ThemeChoice
from agent_console.ui.plain import mnemonic_free

translate = QCoreApplication.translate

NAME_LIMIT = 80


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


class AccountWishes(Protocol):
    """What is wished for in the entries about who is signed in."""

    profile_requested: SignalInstance
    new_profile_requested: SignalInstance
    sign_in_requested: SignalInstance
    sign_out_requested: SignalInstance


def add_account_entries(menu: QMenu, profiles: tuple[tuple[str, ...], str], wishes: AccountWishes) -> None:
    """Offer another profile (names, and this console's), a new one, and another key for this one."""
    names, current = profiles
    below = menu.addMenu(translate("header", "Profile")) if names else menu
    for name in names:
        action = below.addAction(mnemonic_free(name, NAME_LIMIT))
        action.setCheckable(True)
        action.setChecked(name == current)
        # This console's own stays checked, whoever picks it.
        action.setEnabled(name != current)
        action.triggered.connect(functools.partial(_picked, wishes, name))
    if names:
        below.addSeparator()
        below.addAction(translate("header", "New profile…")).triggered.connect(wishes.new_profile_requested)
    below.addAction(translate("header", "Sign in again…")).triggered.connect(wishes.sign_in_requested)
    if names:
        below.addAction(translate("header", "Sign out…")).triggered.connect(wishes.sign_out_requested)


def _picked(wishes: AccountWishes, name: str, *_: object) -> None:
    wishes.profile_requested.emit(name)
