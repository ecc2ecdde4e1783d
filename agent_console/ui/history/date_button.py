"""The choice of days: presets, or a first and a last day.

Owns the menu and the dialog. What is chosen is a wish.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.ui.beside import come_up
from agent_console.ui.buttons import Button
from agent_console.ui.history.choice_button import ChoiceButton
from agent_console.ui.history.ranges import (
    DateRange,
    Preset,
    days_of,
    days_range,
    preset_name,
    preset_range,
    range_name,
)
from agent_console.ui.plain import PlainLabel

translate = QCoreApplication.translate

_CUSTOM = "custom"


class DaysDialog(QDialog):
    """Asks for a first and a last day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("history", "Choose the days"))
        self.first = self._day_field(translate("history", "From"))
        self.last = self._day_field(translate("history", "To"))
        grid = QGridLayout()
        for row, field in enumerate((self.first, self.last)):
            label = PlainLabel(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        apply, cancel = Button(translate("history", "Show these days"), role="primary"), Button()
        cancel.show_text(translate("history", "Cancel"))
        apply.setDefault(True)
        apply.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addWidget(PlainLabel(self.windowTitle(), role="title"))
        column.addLayout(grid)
        column.addLayout(buttons)

    @property
    def days(self) -> tuple[date, date]:
        """The days as they were entered."""
        return _to_date(self.first.date()), _to_date(self.last.date())

    def show_days(self, first: date, last: date) -> None:
        """Begin with these days."""
        for field, day in ((self.first, first), (self.last, last)):
            field.setDate(QDate(day.year, day.month, day.day))

    def _day_field(self, name: str) -> QDateEdit:
        field = QDateEdit()
        field.setAccessibleName(name)
        field.setCalendarPopup(True)
        field.setDateRange(QDate(2010, 1, 1), QDate(2199, 12, 31))
        return field


class DateButton(ChoiceButton):
    """Shows which days are in force; ``range_chosen`` carries a `DateRange`."""

    range_chosen = Signal(object)

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        super().__init__(translate("history", "Days"))
        self._now = now
        self._range = DateRange()
        self._dialog: DaysDialog | None = None
        self.chosen.connect(self._pick)
        self.show_range(self._range)

    @property
    def dialog(self) -> DaysDialog | None:
        """The dialog as it was last opened."""
        return self._dialog

    def show_range(self, span: DateRange) -> None:
        """Show which days are in force."""
        self._range = span
        now = self._now()
        choices: list[tuple[str, object]] = [(preset_name(preset), preset) for preset in Preset]
        choices.append((translate("history", "From … to …"), _CUSTOM))
        value = next((preset for preset in Preset if preset_range(preset, now) == span), _CUSTOM)
        self.show_choices(choices, value, range_name(span, now))

    def _pick(self, value: object) -> None:
        if isinstance(value, Preset):
            self.range_chosen.emit(preset_range(value, self._now()))
        else:
            self._open_dialog()

    def _open_dialog(self) -> None:
        if self._dialog is None:
            self._dialog = DaysDialog(self)
            self._dialog.accepted.connect(self._take_days)
        self._dialog.show_days(*days_of(self._range, self._now()))
        come_up(self._dialog)

    def _take_days(self) -> None:
        if self._dialog is not None:
            self.range_chosen.emit(days_range(*self._dialog.days))


def _to_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
