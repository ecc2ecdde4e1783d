"""The theme in force.

Owns which theme is shown (the user's choice, or the desktop's) and applies it to the application:
Fusion, one palette, one style sheet. Painted widgets ask it for their colours.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from agent_console.settings import Theme as ThemeChoice
from agent_console.ui.theme import LIGHT, Theme, palette, style_sheet, wanted_theme

WHOLE = 100
#: The property of the application that holds the size of text that the desktop has, in points.
OWN_SIZE = "agentConsoleOwnSize"


class Appearance(QObject):
    """Applies a theme to the application and says when it changed."""

    changed = Signal()

    def __init__(
        self, app: QApplication, choice: ThemeChoice, parent: QObject | None = None, *, text_size_percent: int = 100
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = choice
        self._theme: Theme | None = None
        self._em_px = 0
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._refresh)
        app.fontChanged.connect(self._refresh)
        self._size_text(text_size_percent)
        self._refresh()

    @property
    def theme(self) -> Theme:
        """The colours in force."""
        return self._theme or LIGHT

    @property
    def choice(self) -> ThemeChoice:
        """What the user chose."""
        return self._choice

    def choose(self, choice: ThemeChoice, *, text_size_percent: int | None = None) -> None:
        """Follow another choice of the user's; the size is of the desktop's own, None for as it is."""
        self._choice = choice
        if text_size_percent is not None:
            self._size_text(text_size_percent)
        self._refresh()

    def _size_text(self, percent: int) -> None:
        """Set the application's font, whose own size the application remembers for who comes later."""
        font = self._app.font()
        own = self._app.property(OWN_SIZE)
        if own is None and percent == WHOLE:
            return
        if own is None:
            own = QFontInfo(font).pointSizeF()
            self._app.setProperty(OWN_SIZE, own)
        font.setPointSizeF(own * percent / WHOLE)
        if font.pointSizeF() != self._app.font().pointSizeF():
            self._app.setFont(font)

    def _refresh(self) -> None:
        theme = wanted_theme(self._choice)
        font = QFontInfo(self._app.font())
        if (theme, font.pixelSize()) == (self._theme, self._em_px):
            return
        self._theme, self._em_px = theme, font.pixelSize()
        self._app.setPalette(palette(theme))
        sheet = style_sheet(theme, em_px=font.pixelSize(), em_pt=font.pointSizeF())
        self._app.setStyleSheet(sheet)
        self.changed.emit()
