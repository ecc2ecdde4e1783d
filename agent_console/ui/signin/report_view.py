"""What trying a sign-in brought, one line per finding, each with a sign beside its words.

Owns its rows.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_console.accounts.report import Grant
from agent_console.ui.buttons import set_tone
from agent_console.ui.one_place import OnePlace
from agent_console.ui.plain import PlainLabel, PlainParagraph

translate = QCoreApplication.translate

_SIGNS = {Grant.YES: "✓", Grant.NO: "✕", Grant.UNKNOWN: "!"}
_TONES = {Grant.YES: "good", Grant.NO: "bad", Grant.UNKNOWN: "warn"}


class ReportView(QWidget):
    """Hidden while there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[tuple[Grant, str], ...] = ()
        self._place = OnePlace(self)
        self._place.setContentsMargins(24, 0, 24, 20)
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """The findings in words."""
        return tuple(text for _, text in self._lines)

    def show_lines(self, lines: tuple[tuple[Grant, str], ...]) -> None:
        """Show findings, or none, and tell a screen reader."""
        self._lines = lines
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (grant, text) in enumerate(lines):
            sign = PlainLabel(_SIGNS[grant], role="pill")
            sign.setAccessibleName(_spoken(grant))
            set_tone(sign, _TONES[grant])
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            line = PlainParagraph(text)
            line.setAccessibleName(f"{_spoken(grant)}: {text}")
            grid.addWidget(line, row, 1)
        self._place.hold(rows)
        self.setVisible(bool(lines))
        if lines:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, " ".join(self.lines)))


def _spoken(grant: Grant) -> str:
    return {
        Grant.YES: translate("signin", "Fine"),
        Grant.NO: translate("signin", "Wrong"),
        Grant.UNKNOWN: translate("signin", "Mind"),
    }[grant]
