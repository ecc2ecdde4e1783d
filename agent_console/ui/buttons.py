"""Buttons and small parts that several widgets share.

Owns their captions' safety (no mnemonics from the network, no key that was typed through).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from agent_console.ui.fitting import Fitting
from agent_console.ui.plain import TickingText, mnemonic_free, set_apart, tool_tip, visible

#: An offer that has just appeared, or has just become the oldest, takes no key: it was meant for
#: something else.
TYPED_THROUGH_S = 0.5
#: Longer captions are cut before anything is measured.
CAPTION_LIMIT = 60
MENU_MARK = "\u25be"


def caption_of(text: str, *, mark: str = "") -> str:
    """Return what a button shows of a text and a mark of the program's own."""
    caption = mnemonic_free(text, CAPTION_LIMIT)
    return f"{caption}  {set_apart(mark.strip())}" if mark else caption


class Button(Fitting, QPushButton):
    """A button with a plain caption, elided where it must be, and a name for screen readers."""

    def __init__(self, text: str = "", *, role: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._caption = ""
        self._others: tuple[str, ...] = ()
        self._spare_width = 0
        self._whole: QSize | None = None
        self.show_text(text, name=name)

    def show_text(self, text: str, *, name: str = "", mark: str = "") -> None:
        """Show another caption; ``name`` is what a screen reader says instead.

        ``mark`` is the program's own: an arrow or a shortcut, shown as it is after the caption.
        """
        spoken = visible(name or text)
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        caption = caption_of(text, mark=mark)
        if caption != self._caption:
            self._caption = caption
            self._measure_anew()

    def make_room_for(self, *captions: str) -> None:
        """Be wide enough for each of these, too: what is beside it stays where it is, whichever it says."""
        if captions != self._others:
            self._others = captions
            self._measure_anew()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size for the whole caption, and for the widest there is to be room for."""
        if self._whole is None:
            self.setText(self._caption)
            self._whole = super().sizeHint()
            own, *others = map(self._width_of, (self._caption, *self._others))
            self._spare_width = max(0, max(others, default=0) - own)
            self._fit()
        return self._whole + QSize(self._spare_width, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a few letters, so that a long caption never widens the window."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 12), hint.height())

    def _width_of(self, caption: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, caption).width()

    def _measure_anew(self) -> None:
        self._whole = None
        self.setText(self._caption)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        if self._whole is None or not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        caption, missing = self._caption, self._whole.width() - self.width()
        if missing > 0:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(caption) - missing
            caption = metrics.elidedText(caption, Qt.TextElideMode.ElideRight, max(room, 0))
        if caption != self.text():
            self.setText(caption)
            cut = caption != self._caption
            self.setToolTip(tool_tip(self.accessibleName()) if cut else "")


class OfferButton(Button):
    """A button of an offer: it ignores keys that may have been meant for something else."""

    def __init__(self, text: str, *, keys_allowed: Callable[[], bool], role: str = "") -> None:
        super().__init__(text, role=role)
        self._keys_allowed = keys_allowed

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the focus move on always, but press only what is meant, and once."""
        moves_on = event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        if moves_on or (self._keys_allowed() and not event.isAutoRepeat()):
            super().keyPressEvent(event)


class LateButton(Button):
    """A button that comes where another was: the second half of a double click was meant for that one."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Press nothing."""
        event.accept()


class TickingPill(QFrame):
    """A pill whose text changes every second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pill")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = TickingText(role="pill", centred=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)

    @property
    def line(self) -> str:
        """The whole text."""
        return self._text.line

    def show_text(self, text: str, *, tone: str, sign: str = "") -> None:
        """Show a text in one of the tones good, warn, bad, accent or none, with a sign before it."""
        self._text.show_text(text, sign=sign)
        if set_tone(self, tone):
            set_tone(self._text, tone)


def set_tone(widget: QWidget, tone: str) -> bool:
    """Colour a widget by its role's tone; says whether that was a change."""
    if widget.property("tone") == tone:
        return False
    widget.setProperty("tone", tone)
    restyle(widget)
    return True


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def chain_tabs(controls: Sequence[QWidget]) -> None:
    """Let the Tab key visit these one after the other; Qt's own order is that of creation."""
    for first, second in pairwise(controls):
        QWidget.setTabOrder(first, second)
