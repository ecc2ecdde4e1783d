"""Finding controls as a screen reader would: by name."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget


def button(parent: QWidget, name: str) -> QAbstractButton:
    """The one button whose accessible name starts with this."""
    found = [b for b in parent.findChildren(QAbstractButton) if b.accessibleName().startswith(name)]
    assert len(found) == 1, [b.accessibleName() for b in parent.findChildren(QAbstractButton)]
    return found[0]


def captions(menu: QMenu | None) -> list[str]:
    """What can be chosen or read in a menu."""
    assert menu is not None
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu | None, caption: str) -> None:
    """Choose an entry of an open menu."""
    assert menu is not None
    action = next(action for action in menu.actions() if action.text().startswith(caption))
    action.trigger()
    menu.close()
