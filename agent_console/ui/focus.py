"""Where the keys go when what had them is no longer there to press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def give_up_focus(*parts: QWidget, to: QWidget) -> None:
    """Hand the focus over where one of these has it, before they are disabled or hidden.

    Qt would pass it on to whatever comes next: another offer's button, which the next Space would press.
    """
    holder = to.window().focusWidget()
    if holder is not None and any(part is holder or part.isAncestorOf(holder) for part in parts):
        to.setFocus(Qt.FocusReason.OtherFocusReason)
