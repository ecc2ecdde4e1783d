"""What suits itself to its room and to its font, and does so anew in another.

Owns the two moments at which that is due. It measures nothing itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    # A class may derive from one Qt class only: this one is put in front of it.
    _Widget = object

_FONT_CHANGES = {QEvent.Type.FontChange, QEvent.Type.StyleChange}


class Fitting(_Widget):
    """Stands before a widget's Qt class among its bases."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit into another room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in _FONT_CHANGES:
            self._measure_anew()

    def _fit(self) -> None:
        """Suit the room."""

    def _measure_anew(self) -> None:
        """Suit the font, and with it the room."""
        self._fit()
