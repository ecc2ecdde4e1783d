"""What somebody hears of the offers who cannot see them: that one came, and how long is left.

Owns what has been said of which card. It shows nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAccessible

from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.reservation_card import ReservationCard
from agent_console.ui.translating import counted

translate = QCoreApplication.translate

#: Whoever cannot see an offer hears of it by then, also where nobody knows who calls.
SAID_WITHIN_S = 1.0


class OfferNews:
    """Says it with ``say``, each thing once."""

    def __init__(self, say: Callable[[str], None], *, monotonic: Callable[[], float]) -> None:
        self._say = say
        self._monotonic = monotonic
        self._unsaid: dict[ReservationSid, float] = {}
        self._said: frozenset[ReservationSid] = frozenset()

    def go_on_from(self, before: OfferNews, offers: Iterable[ReservationSid]) -> None:
        """Say nothing of those of the offers that another has told of; comes first."""
        self._said = frozenset(offers) - frozenset(before._unsaid)

    def came(self, card: ReservationCard) -> None:
        """Take note of a new card."""
        if card.sid not in self._said:
            self._unsaid[card.sid] = self._monotonic()
            self.changed(card)

    def changed(self, card: ReservationCard) -> None:
        """Say once that an offer came, as soon as it is known who calls, or has been asked for long enough."""
        since = self._unsaid.get(card.sid)
        if since is None:
            return
        entry = card.entry
        is_known = entry.task is not None or entry.task_gone
        if is_known or entry.ending is not None or self._monotonic() - since >= SAID_WITHIN_S:
            del self._unsaid[card.sid]
            if entry.ending is None:
                offer = translate("incoming", "New offer: {caller}").format(caller=card.accessibleName())
                self._say(offer)

    def left(self, card: ReservationCard) -> None:
        """Forget a card that goes."""
        self._unsaid.pop(card.sid, None)

    def tick(self, cards: Iterable[ReservationCard], now: float) -> None:
        """Say what time alone makes due."""
        is_heard = QAccessible.isActive()
        if not is_heard and not self._unsaid:
            return
        callers: dict[int, list[str]] = {}
        for card in cards:
            self.changed(card)
            left_s = card.seconds_to_say(now) if is_heard else None
            if left_s is not None:
                callers.setdefault(left_s, []).append(card.title)
        for left_s, those in callers.items():
            # One sentence for all: six that came together would take longer to hear than there is time to answer.
            left = counted("incoming", "{caller}: %Ln seconds left", "{caller}: 1 second left", left_s)
            self._say(left.format(caller=QLocale().createSeparatedList(those)))
