"""The prepared answers of one offer, a button each.

Owns the buttons: they are made anew only where the offer's queue has others. They emit which one was pressed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.settings import PresetSetting
from agent_console.ui.buttons import OfferButton
from agent_console.ui.choices import OfferChoices
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.instructions.filling import kind_of
from agent_console.ui.instructions.obstacles import obstacle
from agent_console.ui.plain import tool_tip

translate = QCoreApplication.translate

#: More buttons would hide the offer itself; the keys and *More* reach every one.
MOST_BUTTONS = 4


class PresetRow(QWidget):
    """Hidden while there is none. ``preset_requested`` carries the `PresetSetting`."""

    preset_requested = Signal(object)

    def __init__(self, *, keys_allowed: Callable[[], bool]) -> None:
        super().__init__()
        self._keys_allowed = keys_allowed
        self._shown: tuple[PresetSetting, ...] = ()
        self._buttons: list[OfferButton] = []
        self._row = FlowLayout(self, gap=8)
        self.hide()

    @property
    def controls(self) -> list[QWidget]:
        """The buttons."""
        return list(self._buttons)

    def show_presets(self, entry: ReservationEntry, choices: OfferChoices) -> None:
        """Offer the answers of the offer's queue; each says why it cannot work where it cannot."""
        queue = entry.task.task_queue_friendly_name if entry.task is not None else None
        wanted = choices.presets_of(queue)[:MOST_BUTTONS] if entry.ending is None else ()
        if wanted != self._shown:
            self._shown = wanted
            self._build()
        for button, preset in zip(self._buttons, wanted, strict=True):
            reason = obstacle(kind_of(preset), entry)
            button.setEnabled(not reason)
            button.setAccessibleDescription(reason)
            button.setToolTip(tool_tip(reason))
        self.setVisible(bool(wanted))

    def _build(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(preset) for preset in self._shown]

    def _button(self, preset: PresetSetting) -> OfferButton:
        button = OfferButton(preset.name, keys_allowed=self._keys_allowed)
        button.clicked.connect(lambda: self.preset_requested.emit(preset))
        self._row.addWidget(button)
        return button
