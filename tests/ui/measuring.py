"""Whether a window shows all of its own words: what is cut or elided, measured in the window as it is drawn.

What people and accounts are called may be elided, and is told apart by ``data``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agent_console.ui.plain import PlainLabel, TickingText

#: A splitter from right to left lays its parts a pixel beside itself.
OVERLAP = 1
#: The smallest window in which nothing may be cut.
SIZE = (900, 600)
#: Names of callers, places and activities: data, which may be longer than any window.
DATA = (
    "https://",
    "Marcus",
    "Ana",
    "Priya",
    "Lena",
    "Tom",
    "Alice",
    "Support",
    "Billing",
    "Sales",
    "+1",
    "+44",
    "Available",
    "voice",
)


def is_uncut(qtbot: QtBot, window: QWidget, *, is_page: bool = False) -> None:
    """Wait for the layout to settle, and say what is cut where it does not; a page may have a size of its own."""
    try:
        qtbot.waitUntil(lambda: not cut_texts(window, DATA), timeout=2_000)
    finally:
        cut, size = cut_texts(window, DATA), (window.width(), window.height())
        assert not cut, cut
        fits = size[0] <= SIZE[0] and size[1] <= SIZE[1] if is_page else size == SIZE
        assert fits, size


def cut_texts(window: QWidget, data: Collection[str] = ()) -> list[str]:
    """Return the texts of a window that is shown which do not fit where they are."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window:
            found += [text for text in _cut(widget) if not any(name in text for name in data)]
    return found


def _cut(widget: QWidget) -> Iterator[str]:
    needed, text = _needed(widget)
    if text and (widget.width() < needed.width() or widget.height() < needed.height() or _is_outside(widget)):
        yield text


def _needed(widget: QWidget) -> tuple[QSize, str]:
    """Return the room that all of a widget's text needs, and the text; an empty one for what has none."""
    hint, text = QSize(widget.sizeHint().width(), 0), ""
    match widget:
        case PlainLabel() | TickingText():
            text = widget.line
        case QLabel():
            text = widget.text()
            if widget.wordWrap():
                hint = QSize(0, widget.heightForWidth(widget.width()))
        case QAbstractButton():
            text = widget.text()
        case QComboBox():
            text = widget.currentText()
        case QLineEdit() if not widget.text():
            text = widget.placeholderText()
            hint = QSize(widget.width() - _room(widget) + widget.fontMetrics().horizontalAdvance(text), 0)
        case _:
            pass
    return hint, text


def _room(line: QLineEdit) -> int:
    """Return the width that the text of a line has; Qt keeps two pixels at each end beside the style's own."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    return line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).width() - 4


def _is_outside(widget: QWidget) -> bool:
    """Whether it begins or ends beside what is shown of its parents; below, a scroll bar leads to it."""
    parent = widget.parentWidget()
    while parent is not None:
        left = widget.mapTo(parent, QPoint()).x()
        if left < -OVERLAP or left + widget.width() > parent.width() + OVERLAP:
            return True
        if parent.isWindow():
            return False
        scrolled = parent.parentWidget()
        if isinstance(scrolled, QAbstractScrollArea) and scrolled.horizontalScrollBar().maximum() > 0:
            return True
        parent = scrolled
    return False
