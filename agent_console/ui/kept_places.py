"""Places that are kept for a moment: what leaves a list under the pointer, so that a click never hits what came up.

Owns which widgets have left and are still in their places.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

#: A card that leaves under the pointer keeps its place this long: a second click must not hit the next offer.
RETIRED_S = 1.5


class KeptPlaces:
    """The retired widgets of one column in ``pane``; ``gave_up`` is called when some of them have gone."""

    def __init__(
        self, pane: QWidget, column: QVBoxLayout, *, monotonic: Callable[[], float], gave_up: Callable[[], None]
    ) -> None:
        self._pane = pane
        self._column = column
        self._monotonic = monotonic
        self._gave_up = gave_up
        self._kept: list[tuple[float, QWidget]] = []

    def __bool__(self) -> bool:
        """Whether any place is kept."""
        return bool(self._kept)

    def leave(self, widget: QWidget) -> None:
        """Take a widget away, at once or, where the pointer is over the pane, after `RETIRED_S`."""
        # Asked of the desktop: Qt's own enter and leave miss what moves under a resting pointer.
        if self._pane.isVisible() and self._pane.rect().contains(self._pane.mapFromGlobal(QCursor.pos())):
            self._kept.append((self._monotonic(), widget))
        else:
            self._drop(widget)

    def tick(self, now: float) -> None:
        """Give up the places whose time is over."""
        self._give_up(before=now - RETIRED_S)

    def pointer_left(self) -> None:
        """Give up every place: there is no pointer to keep them for."""
        self._give_up(before=float("inf"))

    def _give_up(self, *, before: float) -> None:
        due = [widget for since, widget in self._kept if since <= before]
        if due:
            self._kept = [(since, widget) for since, widget in self._kept if since > before]
            for widget in due:
                self._drop(widget)
            self._gave_up()

    def _drop(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
