"""A field to type into.

Owns the line between typing and shortcuts: keys that edit text never act on an offer.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame, QToolButton, QWidget

translate = QCoreApplication.translate

LENGTH_LIMIT = 200
#: Pixels that Qt keeps at either end of the text, beside the style's own.
_QTS_OWN_MARGIN = 2
_EDITING_KEYS = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class TextField(QLineEdit):
    """A search field with a name for screen readers and a button that clears it."""

    def __init__(self, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.show_hint(hint)
        self.setClearButtonEnabled(True)
        join_clear_button(self)
        self.setMaxLength(LENGTH_LIMIT)

    def show_hint(self, hint: str) -> None:
        """Show something beside the name while the field is empty."""
        self.setPlaceholderText(f"{self.accessibleName()}   {hint}".strip())
        self.setAccessibleDescription(hint)

    def width_of_hint(self) -> int:
        """Return the width in which the whole hint can be read."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        text = QSize(self.fontMetrics().horizontalAdvance(self.placeholderText()) + 2 * _QTS_OWN_MARGIN, 0)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_LineEdit, option, text, self).width()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as high as wished even where there is little room: Qt's least height forgets the theme's margins."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that delete, whatever the desktop calls them."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() in _EDITING_KEYS:
            event.accept()
            return True
        return super().event(event)


def join_clear_button(field: QWidget) -> None:
    """Give the button that clears a field its name, and the one icon that all fields share.

    Qt makes an icon for each field, and keeps what it painted of it: 3 KB for every field that ever had a text, up to
    30 MB.
    """
    for clear in field.findChildren(QToolButton):
        clear.setAccessibleName(translate("field", "Clear"))
        clear.setIcon(_clear_icon())


@cache
def _clear_icon() -> QIcon:
    return QApplication.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton)
