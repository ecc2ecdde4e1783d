"""A plot whose parts are walked over with arrow keys, pointed at, and read by a screen reader.

Owns title, legend, the part that is current, and the focus ring. What the parts are and where they are painted is the
business of the plots made of it. Time runs left to right in every language, as clocks and the table's digits do, so it
isn't mirrored.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from agent_console.ui.appearance import Appearance
from agent_console.ui.plain import tool_tip

#: Colour and pattern of an outcome, in the order of `Outcome`: never told apart by colour alone.
OUTCOMES = (
    ("good", Qt.BrushStyle.SolidPattern),
    ("warn", Qt.BrushStyle.BDiagPattern),
    ("bad", Qt.BrushStyle.DiagCrossPattern),
    ("edge", Qt.BrushStyle.Dense4Pattern),
)
#: Title and legend, in lines.
HEAD_LINES = 2.5
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class WalkedPlot(QWidget):
    """Shows parts; ``chosen`` carries the place of the one that was clicked or entered."""

    chosen = Signal(int)

    def __init__(self, title: str, appearance: Appearance) -> None:
        super().__init__()
        self._title, self._appearance = title, appearance
        self._words: tuple[str, ...] = ()
        self._nothing = ""
        self._current: int | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    @property
    def text(self) -> str:
        """Everything it shows as lines of words, the title first."""
        said = [words for place, words in enumerate(self._words) if self._is_something(place)]
        return "\n".join([self._title, *(said or [self._nothing])])

    @property
    def current_words(self) -> str:
        """What the part that arrow keys reached stands for; empty without one."""
        return "" if self._current is None else self._words[self._current]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left, right, Home, End go over the parts; Enter chooses."""
        last, key = len(self._words) - 1, event.key()
        if last < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.chosen.emit(self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else last)
        elif key in _MOVES:
            old = self._current
            self._go(last if old is None else min(max(old + _MOVES[Qt.Key(key)], 0), last))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the part under the pointer."""
        place = self._place(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(place)
            self.chosen.emit(place)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the mark away."""
        self._current = None
        self._describe()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tool_tip(self._words_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """Paint title, legend and parts, or why there are none."""
        painter, theme = QPainter(self), self._appearance.theme
        painter.setPen(QColor(theme.text))
        title = self.current_words or self._title
        title = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), self._line), Qt.AlignmentFlag.AlignLeft, title)
        if any(map(self._is_something, range(len(self._words)))):
            self._paint_legend(painter)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._paint_parts(painter)
        else:
            painter.setPen(QColor(theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._nothing)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_parts(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _legend(self) -> Sequence[tuple[QBrush, str]]:
        raise NotImplementedError

    def _place(self, at: QPointF) -> int | None:
        """Return the part under a point."""
        raise NotImplementedError

    def _is_something(self, place: int) -> bool:
        """Whether a part is worth words where all of them are told."""
        return place < len(self._words)

    def _words_at(self, at: QPointF) -> str:
        place = self._place(at)
        return "" if place is None else self._words[place]

    def _show_words(self, words: tuple[str, ...], nothing: str) -> None:
        """Show parts of these words; ``nothing`` is said in place of none."""
        self._words, self._nothing, self._current = words, nothing, None
        self._describe()
        self.update()

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    def _outcome_brush(self, outcome: int) -> QBrush:
        tone, pattern = OUTCOMES[outcome]
        return QBrush(QColor(getattr(self._appearance.theme, tone)), pattern)

    def _paint_legend(self, painter: QPainter) -> None:
        x, line = 0.0, self._line
        for brush, words in self._legend():
            painter.setPen(QColor(self._appearance.theme.edge))
            painter.setBrush(brush)
            painter.drawRect(QRectF(x, line * 1.3, line * 0.6, line * 0.6))
            painter.setPen(QColor(self._appearance.theme.muted))
            painter.drawText(QPointF(x + line * 0.8, line * 1.3 + self.fontMetrics().ascent() * 0.8), words)
            x += line * 1.4 + self.fontMetrics().horizontalAdvance(words)

    def _go(self, place: int) -> None:
        self._current = place
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.current_words or self.text)
