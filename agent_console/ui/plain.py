"""Text from the network on screen: plain, short, one line, with nothing invisible in it.

Owns what may reach a widget. It never shows markup: Qt guesses rich text in labels and tool tips
and would read local files and freeze on nested tags (reference: performance 0.3).
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from agent_console.ui.fitting import Fitting

#: No caller, queue or activity needs more to be told apart; what is longer costs layout time.
LINE_LIMIT = 300
#: Several sentences of ours, in the longest language.
PARAGRAPH_LIMIT = 700
TOOL_TIP_LIMIT = 1_000

_CONTROL = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
#: What `set_apart` sets apart: letters that are read from left to right, and signs of ours. None is unseen, so that
#: what comes set apart from elsewhere hides nothing either.
_APART = "[ -~\u00a1-\u00ac\u00ae-\u024f\u2190-\u23ff]{1,200}"
_CAN_BE_APART = re.compile(_APART)
_UNSEEN = re.compile(f"\u2066{_APART}\u2069|[{_CONTROL}]")
_BLANKS = re.compile(r"[\t\n\r\u2028\u2029]+")
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_PILED_MARKS = re.compile(f"([{_MARKS}]{{2}})[{_MARKS}]+")
_LONG_WORD = re.compile(r"(\S{24})(?=\S)")
_BREAKABLE = "\\1\u200b"


def _code_point(match: re.Match[str]) -> str:
    found = match.group()
    return found if len(found) > 1 else f"[U+{ord(found):04X}]"


def visible(text: str, limit: int = LINE_LIMIT) -> str:
    """Return the text as one line of at most ``limit`` characters.

    Line breaks become blanks, control and bidirectional characters their code points, and at most
    two combining marks are piled on one letter.
    """
    if len(text) <= limit and text.isprintable() and (text.isascii() or not _PILED_MARKS.search(text)):
        return text  # nearly every text, without three replacements
    cut = _BLANKS.sub(" ", text[: limit + 1])
    seen = _UNSEEN.sub(_code_point, _PILED_MARKS.sub(r"\1", cut))
    return seen if len(seen) <= limit else seen[: limit - 1] + "…"


def visible_lines(text: str, limit: int) -> str:
    """Return the same for text of several lines: line breaks stay."""
    cut = text[:limit]
    lines = (_UNSEEN.sub(_code_point, _PILED_MARKS.sub(r"\1", line)) for line in cut.splitlines())
    return "\n".join(lines) + ("…" if len(text) > limit else "")


def set_apart(text: str) -> str:
    """Return a number, path, SID or keys for a sentence: in one that is read from right to left it keeps its order."""
    is_apart = QGuiApplication.isRightToLeft() and _CAN_BE_APART.fullmatch(text)
    return f"\u2066{text}\u2069" if is_apart else text


def keep_side(label: QLabel) -> None:
    """Let a label begin at the window's side: Qt takes that of its text, and puts a Latin name at the wrong end."""
    if QGuiApplication.isRightToLeft():
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)


def mnemonic_free(text: str, limit: int = LINE_LIMIT) -> str:
    """Return the text for a button, a menu or a tab, where a single & would underline a letter."""
    return visible(text, limit).replace("&", "&&")


def tool_tip(text: str) -> str:
    """Return the text for a tool tip: escaped, since Qt takes a tag for rich text."""
    if not text:
        return ""
    breakable = _LONG_WORD.sub(_BREAKABLE, visible(text, TOOL_TIP_LIMIT))
    # Not html.escape: with it comes a table of named characters, half a megabyte.
    return f"<qt>{escape(breakable)}</qt>"


class PlainLabel(Fitting, QLabel):
    """A line of plain text that elides instead of being cut, with the whole of it as tool tip."""

    def __init__(self, text: str = "", *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._line = ""
        self._whole: QSize | None = None
        self._least_width = 0
        keep_side(self)
        self.show_text(text)

    @property
    def line(self) -> str:
        """The whole text, whether or not there is room for it."""
        return self._line

    def show_text(self, text: str) -> None:
        """Show another text; nothing happens when it is the same."""
        line = visible(text)
        if line != self._line:
            self._line = line
            self.setAccessibleName(line)
            self._measure_anew()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the whole text."""
        if self._whole is None:
            self.ensurePolished()
            shown, metrics = self.text(), self.fontMetrics()
            missing = metrics.horizontalAdvance(self._line) - metrics.horizontalAdvance(shown)
            self._whole = super().sizeHint() + QSize(missing, 0)
            self._least_width = metrics.averageCharWidth() * 8
        return self._whole

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a few letters: the rest elides."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._least_width), hint.height())

    def _measure_anew(self) -> None:
        # The whole text is put back first, so that the next size hint is that of the whole.
        self._whole = None
        if self.text() != self._line:
            self.setText(self._line)
            self.setToolTip("")
        self.updateGeometry()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._fit()

    def _fit(self) -> None:
        missing = self.sizeHint().width() - self.width()
        line = self._line
        if missing > 0:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(line) - missing
            line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(room, 0))
        if line != self.text():
            self.setText(line)
            self.setToolTip(tool_tip(self._line) if line != self._line else "")


class PlainParagraph(QLabel):
    """Plain text that wraps; words too long for a line are broken."""

    def __init__(self, text: str = "", *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        keep_side(self)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text; nothing happens when it is the same."""
        shown = self.breakable(text)
        if shown != self.text():
            self.setText(shown)
            self.setAccessibleName(visible(text, PARAGRAPH_LIMIT))

    @staticmethod
    def breakable(text: str) -> str:
        """Return a text as it is shown."""
        return _LONG_WORD.sub(_BREAKABLE, visible(text, PARAGRAPH_LIMIT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a few letters wide: it grows in height instead."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 16), hint.height())


class TickingText(Fitting, QWidget):
    """A line that changes every second: a change costs one repaint and no layout."""

    def __init__(self, *, role: str = "", centred: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._room = 0
        self._side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
        self._line = self._told = ""

    @property
    def line(self) -> str:
        """The whole text."""
        return self._line

    def show_text(self, text: str, *, sign: str = "") -> None:
        """Show another text; nothing happens when it is the same. ``sign`` is seen before it, and not said."""
        if text == self._told:
            return
        self._told, said = text, visible(text)
        line = sign + said
        if line != self._line:
            others = len(line) != len(self._line)
            self._line = line
            self.setAccessibleName(said)
            if others:
                self._measure_anew()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the text, kept while it changes by a digit."""
        return QSize(self._room, self.fontMetrics().height())

    def _measure_anew(self) -> None:
        width = self.fontMetrics().horizontalAdvance(self._line)
        slack = self.fontMetrics().averageCharWidth() * 3
        if not self._room - slack <= width <= self._room:
            self._room = width + slack // 3
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a few letters: the rest elides."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 8), hint.height())

    def event(self, event: QEvent) -> bool:
        """Offer the whole text as tool tip while it is elided."""
        if event.type() == QEvent.Type.ToolTip:
            elided = self.fontMetrics().horizontalAdvance(self._line) > self.width()
            self.setToolTip(tool_tip(self._line) if elided else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """One elided line."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        line = self.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, self.width())
        flags = QStyle.visualAlignment(self.layoutDirection(), self._side | Qt.AlignmentFlag.AlignVCenter)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self.rect(), flags, line)
        painter.end()
