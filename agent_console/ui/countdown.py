"""The ring that runs down beside an offer.

Owns its picture: an arc that shrinks, green, then amber, then red, around the seconds written out,
so that colour is never alone. It repaints when the second changes and never keeps time.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_console.ui.appearance import Appearance
from agent_console.ui.durations import clock_face, countdown
from agent_console.ui.fitting import Fitting
from agent_console.ui.theme import Theme

translate = QCoreApplication.translate

#: Above this part of the time left the ring is green, above the next amber, below red.
CALM_FRACTION = 0.5
HURRY_FRACTION = 0.2

#: The seconds left that are said to a screen reader.
SPOKEN_S = (5, 10, 20)
#: So long after zero Accept may still be pressed: the server decides, and its clock is known to a second.
GRACE_S = 2.0


class CountdownRing(Fitting, QWidget):
    """Shows the time left to answer, or the time gone where the deadline is not known."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._text = ""
        self._fraction: float | None = None
        self._ended = False
        self._font: QFont | None = None
        # Without this the card, which a style sheet paints, would be painted under it at every second.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._metrics = self.fontMetrics()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What is written inside."""
        return self._text

    @property
    def tone(self) -> str:
        """The colour of the arc by its name in the theme."""
        if self._fraction is None or self._ended:
            return "edge"
        if self._fraction > CALM_FRACTION:
            return "good"
        return "warn" if self._fraction > HURRY_FRACTION else "bad"

    def show_left(self, left_s: float, total_s: float) -> None:
        """Show the seconds left of an offer; past its deadline the server decides: "ending…"."""
        ending = left_s <= 0
        text = translate("countdown", "ending…") if ending else countdown(left_s + 0.999)
        whole_left = max(0, int(left_s + 0.999))
        self._show(text, min(1.0, whole_left / total_s) if total_s > 0 else 0.0)

    def show_elapsed(self, elapsed_s: float) -> None:
        """Show the time since the offer was made."""
        self._show(clock_face(elapsed_s), None)

    def show_ended(self) -> None:
        """Stand still, grey and empty."""
        self._ended = True
        self._show("", 0.0)

    def _show(self, text: str, fraction: float | None) -> None:
        if text != self._text or (fraction is None) != (self._fraction is None):
            self._text, self._fraction = text, fraction
            if QAccessible.isActive():
                self.setAccessibleDescription(text)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Four lines of text across."""
        side = round(self.fontMetrics().height() * 2.9)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: a ring is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """Paint the track, the arc, the number."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.canvas if self._ended else theme.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(3.0, self.width() / 13)
        box = QRectF(self.rect()).adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1)
        self._paint_arc(painter, box, width, theme)
        self._paint_text(painter, box.width() - width * 2, theme)
        painter.end()

    def _paint_arc(self, painter: QPainter, box: QRectF, width: float, theme: Theme) -> None:
        painter.setPen(QPen(QColor(theme.line), width))
        painter.drawEllipse(box)
        if self._fraction:
            pen = QPen(QColor(getattr(theme, self.tone)), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(box, 90 * 16, round(self._fraction * 360 * 16))

    def _measure_anew(self) -> None:
        self._font = None

    def _paint_text(self, painter: QPainter, room: float, theme: Theme) -> None:
        font = self._bold()
        needed = self._metrics.horizontalAdvance(self._text)
        if needed > room:
            font = QFont(font)
            font.setPixelSize(max(6, int(QFontInfo(font).pixelSize() * room / needed)))
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)

    def _bold(self) -> QFont:
        """Return the font of the number; it is measured once, not at every second."""
        if self._font is None:
            self._font = QFont(self.font())
            self._font.setBold(True)
            self._metrics = QFontMetrics(self._font, self)
        return self._font


class SpokenCountdown:
    """Which seconds of one offer are to be said now: each of `SPOKEN_S` once, whatever the clock does."""

    def __init__(self) -> None:
        self._left_s: float | None = None
        self._due = set(SPOKEN_S)

    def due(self, left_s: float) -> int | None:
        """Return the seconds to say, rounded up; None: nothing. What had passed at the first look is not said."""
        before, self._left_s = self._left_s, left_s
        passed = {mark for mark in self._due if left_s <= mark}
        self._due -= passed
        if before is None or not passed or left_s <= 0:
            return None
        return ceil(left_s)
