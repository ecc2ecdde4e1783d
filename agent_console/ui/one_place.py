"""A place in a window for one widget at a time: another takes its place, and the one before goes.

Owns the place. What stands in it is the window's.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OnePlace(QVBoxLayout):
    """Holds nothing at first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def hold(self, widget: QWidget) -> None:
        """Put a widget in the place of the one before, which is deleted."""
        before = self.takeAt(0)
        if before is not None and (gone := before.widget()) is not None:
            gone.hide()
            gone.deleteLater()
        self.addWidget(widget)
        # At once, where the window is seen: Qt would leave it to the next turn, and keys would go nowhere until then.
        widget.show()
