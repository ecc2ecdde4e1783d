"""The statuses with their counts.

Owns the chips. Which status is shown is decided elsewhere: pressing one is a wish.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import words
from agent_console.ui.buttons import Button
from agent_console.ui.durations import number

translate = QCoreApplication.translate

#: From left to right; UNKNOWN shows only when there is one.
CHIPS: tuple[ReservationStatus | None, ...] = (
    None,
    ReservationStatus.ACCEPTED,
    ReservationStatus.COMPLETED,
    ReservationStatus.REJECTED,
    ReservationStatus.TIMEOUT,
    ReservationStatus.CANCELED,
    ReservationStatus.RESCINDED,
    ReservationStatus.WRAPPING,
    ReservationStatus.PENDING,
    ReservationStatus.UNKNOWN,
)


class StatusChip(Button):
    """One status (None: all of them) with its count."""

    pressed_for = Signal(object)

    def __init__(self, status: ReservationStatus | None) -> None:
        super().__init__("", role="chip")
        self.status = status
        self.setCheckable(True)
        self.clicked.connect(self._press)
        self._count = -1
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Write the count."""
        if count == self._count:
            return
        self._count = count
        name = translate("history", "All") if self.status is None else words.status_name(self.status)
        self.show_text(f"{name} {number(count)}")

    def show_counts(self, counts: dict[ReservationStatus, int], shown: ReservationStatus | None) -> None:
        """Write the count of its status, and mark it where it is the one that is shown."""
        count = sum(counts.values()) if self.status is None else counts.get(self.status, 0)
        self.show_count(count)
        self.setChecked(self.status is shown)
        if self.status is ReservationStatus.UNKNOWN:
            self.setVisible(bool(count) or self.isChecked())

    def _press(self) -> None:
        # What is shown is decided elsewhere: until it says so, the chip stays as it was.
        self.setChecked(not self.isChecked())
        self.pressed_for.emit(self.status)
