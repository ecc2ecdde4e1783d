"""The oldest offer that stands: what the keys of the window are for.

Owns which card that is, since when, and the shortcut written on it. A key that comes in the half second after it became
that was meant for something else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from agent_console.ui.buttons import TYPED_THROUGH_S
from agent_console.ui.reservation_card import ReservationCard


class OldestOffer(QObject):
    """``reveal`` brings a card into view before something is done with it."""

    numbered_preset_requested = Signal(str, int)

    def __init__(
        self, *, reveal: Callable[[ReservationCard], None], monotonic: Callable[[], float], shortcut: str
    ) -> None:
        super().__init__()
        self._reveal = reveal
        self._monotonic = monotonic
        self._shortcut = shortcut
        self._card: ReservationCard | None = None
        self._since = 0.0

    def find(self, cards: Sequence[ReservationCard]) -> None:
        """Take the first of these, oldest first, that has not ended."""
        oldest = next((card for card in cards if card.entry.ending is None), None)
        if oldest is self._card:
            return
        self._card, self._since = oldest, self._monotonic()
        for card in cards:
            self.show_shortcut(card)

    def show_shortcut(self, card: ReservationCard) -> None:
        """Write the shortcut on a card that is the oldest, and have room for it on any other."""
        card.show_shortcut(self._shortcut, counts=card is self._card)

    def show_keys(self, keys: str, cards: Sequence[ReservationCard]) -> None:
        """Write other keys."""
        self._shortcut = keys
        for card in cards:
            self.show_shortcut(card)

    def accept(self) -> None:
        """Accept it."""
        card = self._target()
        if card is not None:
            card.press_accept()

    def open_reject_menu(self) -> None:
        """Open its activities."""
        card = self._target()
        if card is not None:
            card.open_reject_menu()

    def open_dequeue_menu(self) -> None:
        """Open its phones."""
        card = self._target()
        if card is not None:
            card.open_dequeue_menu()

    def answer(self, place: int) -> None:
        """Ask for a prepared answer to it; 0 is Dequeue to phone."""
        card = self._target()
        if card is None:
            return
        if place == 0:
            card.open_dequeue_menu()
        else:
            self.numbered_preset_requested.emit(card.sid, place - 1)

    def _target(self) -> ReservationCard | None:
        """Return it, unless it has only just become that."""
        card = self._card
        if card is None or not card.keys_allowed() or not card.entry.is_actionable:
            return None
        if self._monotonic() - self._since < TYPED_THROUGH_S:
            return None
        self._reveal(card)
        return card
