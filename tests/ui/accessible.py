"""A window as assistive technology finds it: through Qt's accessibility interface, and by the Tab key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

Role = QAccessible.Role
#: What can be operated has one of these roles. A group, list or frame (to AT-SPI a panel) is entered, and what is in it
#: is operated.
OPERABLE = {
    Role.Button, Role.PushButton, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.ComboBox, Role.SpinBox,
    Role.Table, Role.Tree, Role.List, Role.Grouping, Role.Border, Role.Slider, Role.ButtonMenu, Role.PageTab, Role.Link,
}  # fmt: skip


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what a screen reader says that it is."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found.role()


def focusable(window: QWidget) -> list[QWidget]:
    """Return what Tab visits, in its order from the window on."""
    found: list[QWidget] = []
    at = window.nextInFocusChain()
    while at is not None and at is not window:
        takes = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and at.isVisibleTo(window) and at.isEnabled() and at.window() is window and not _is_inner(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found


def nameless(window: QWidget) -> list[str]:
    """Return what takes the focus and has no name, or no role of something that can be operated."""
    return [
        f"{type(widget).__name__} {role_of(widget)} {name_of(widget)!r}"
        for widget in focusable(window)
        if not name_of(widget).strip() or role_of(widget) not in OPERABLE
    ]


def unnamed_buttons(window: QWidget) -> list[str]:
    """Return the buttons that are seen and have no name, those that Tab leaves out, too."""
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisibleTo(window)]
    return [f"{one!r} in {one.parentWidget()!r}" for one in buttons if not name_of(one).strip()]


def out_of_order(window: QWidget, *parts: QWidget) -> list[str]:
    """Return what Tab visits after something that comes later: the parts in this order, each from top to bottom."""
    place = {widget: number for number, widget in enumerate(focusable(window))}
    wrong: list[str] = []
    latest = -1
    for part in parts:
        within = [place[widget] for widget in place if widget is part or part.isAncestorOf(widget)]
        if within and min(within) < latest:
            wrong.append(f"{type(part).__name__} comes before what is before it")
        latest = max([latest, *within])
    return wrong


def _is_inner(widget: QWidget) -> bool:
    """Whether it is a part of a compound field, which Tab does not visit on its own."""
    return isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
