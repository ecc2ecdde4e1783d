"""The place beside the cards: the history, and over it a panel for as long as somebody needs it.

Owns which of the two is seen, and gives the focus back where it was.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid


class SideArea(QStackedWidget):
    """Shows ``resting`` unless a panel is open. ``panel_left`` carries a panel that is taken away."""

    panel_left = Signal(QWidget)

    def __init__(self, resting: QWidget) -> None:
        super().__init__()
        self._resting = resting
        self._panel: QWidget | None = None
        self._focus_before: QWidget | None = None
        self.addWidget(resting)

    @property
    def panel(self) -> QWidget | None:
        """The panel that is open."""
        return self._panel

    def least_height(self, width: int) -> int:
        """Return what the one that is seen needs at this width."""
        shown = self._panel or self._resting
        layout = shown.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else shown.minimumSizeHint().height()

    def open_panel(self, panel: QWidget) -> None:
        """Show a panel in the place of the one before, if there is one."""
        if self._panel is None:
            self._focus_before = QApplication.focusWidget()
        else:
            self._take_away(self._panel)
        self._panel = panel
        self.addWidget(panel)
        self.setCurrentWidget(panel)

    def close_panel(self) -> None:
        """Take the panel away; the focus goes back to where it was."""
        panel, self._panel = self._panel, None
        if panel is None:
            return
        had_focus = panel.isAncestorOf(self.window().focusWidget() or self)
        self.setCurrentWidget(self._resting)
        before, self._focus_before = self._focus_before, None
        self._take_away(panel)
        if had_focus and before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, panel: QWidget) -> None:
        self.removeWidget(panel)
        self.panel_left.emit(panel)
        panel.deleteLater()
