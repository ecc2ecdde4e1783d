"""What every editor of a value is.

Owns the common form alone.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget


class Field(QWidget):
    """An editor; ``chosen`` carries the value that somebody wants."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    @property
    def control(self) -> QWidget:
        """What takes the keys."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value; nothing is emitted."""
        raise NotImplementedError

    def describe(self, name: str, description: str) -> None:
        """Tell screen readers what this is."""
        self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(description)
