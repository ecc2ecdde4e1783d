"""The room for what is said on a card: whatever that is, the room is as high as before.

Owns which of three is seen there: an acceptance that comes by itself, what happens to the offer or became of a click,
and the one line that always has something to say. No button of any card moves because of a line.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from agent_console.ui.fitting import Fitting
from agent_console.ui.plain import TickingText
from agent_console.ui.status_line import StatusLine

#: So many letters of a sentence are seen at once: in few lines where the card is wide, in more where it is narrow.
LETTERS = 105
LEAST_LINES = 2
MOST_LINES = 4


class LineRoom(Fitting, QWidget):
    """A few lines high, by its width and font alone."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._standing = TickingText(role="muted", parent=self)
        self._line = StatusLine(self, fitted=True)
        self._line.dismissed.connect(self.dismissed)
        self._shown = ("", "", False)
        self._held: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def controls(self) -> list[QWidget]:
        """Everything that takes the focus but what is held."""
        return self._line.controls

    @property
    def standing_text(self) -> str:
        """What is said all the time, also where the line has its place."""
        return self._standing.line

    @property
    def text(self) -> str:
        """The sentence, also where it is not seen whole."""
        return self._line.text

    def show_standing(self, text: str) -> None:
        """Say what is said all the time; it may change every second: a repaint, no more."""
        before = self._standing.line
        self._standing.show_text(text)
        if bool(before) != bool(text):
            self._fit()
        elif len(before) != len(text):
            self._place_standing()

    def show_text(self, text: str, *, tone: str, dismissible: bool = False) -> None:
        """Say something new, or nothing."""
        if self._shown != (text, tone, dismissible):
            self._shown = (text, tone, dismissible)
            self._line.show_text(text, tone=tone, dismissible=dismissible)
            self._fit()

    def hold(self, widget: QWidget | None) -> None:
        """Show a widget in the place of everything else, or nothing but what is said."""
        self._held = widget
        if widget is not None:
            widget.setParent(self)
            widget.show()
        self._fit()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of its lines."""
        metrics = self.fontMetrics()
        lines = ceil(LETTERS * metrics.averageCharWidth() / max(width, 1))
        return metrics.lineSpacing() * min(MOST_LINES, max(LEAST_LINES, lines))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.fontMetrics().lineSpacing() * LEAST_LINES)

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def _measure_anew(self) -> None:
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room, line_height = self.rect(), self.fontMetrics().lineSpacing()
        if self._held is not None:
            self._held.setGeometry(room)
        needed = self._line.height_at(room.width())
        is_room = needed <= room.height() - line_height
        both = self._held is None and bool(self._standing.line) and is_room
        self._standing.setVisible(both)
        self._place_standing()
        self._line.setVisible(self._held is None and bool(self._line.text))
        self._line.setGeometry(room.adjusted(0, line_height if both else 0, 0, 0))

    def _place_standing(self) -> None:
        """Give it no more than its own width: all of that is painted every second, with the card under it."""
        size = QSize(min(self.width(), self._standing.sizeHint().width()), self.fontMetrics().lineSpacing())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(QPoint(0, 0), size))
        if place != self._standing.geometry():
            self._standing.setGeometry(place)
