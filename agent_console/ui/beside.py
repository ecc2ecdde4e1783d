"""Windows beside the work: a question, a page, a panel.

Owns how they come up. None is modal: an offer that comes meanwhile is accepted with a click or a key, as ever.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog


def come_up(dialog: QDialog, *, is_wanted: bool = True) -> None:
    """Show a dialog in front of its window; one that nobody asked for takes no key away from that."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not is_wanted)
    # Not open(): that blocks the window under it.
    dialog.setModal(False)
    dialog.show()
    dialog.raise_()
    if is_wanted:
        dialog.activateWindow()
