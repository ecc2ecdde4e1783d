"""Lets what was shown long enough go: ended cards after three seconds, good news, phones that nobody answered.

Owns the one timer for these moments; the rules are the reducer's.
"""

from __future__ import annotations

from agent_console.session.clicks import NoticeKind
from agent_console.session.messages import TimePassed
from agent_console.session.observing import CONFIRMED_FOR_S
from agent_console.session.ports import Clock
from agent_console.session.presence import Presence
from agent_console.session.reduce_offers import next_change_at
from agent_console.session.state import SessionState
from agent_console.session.store import Store
from agent_console.session.waiting import Alarm


class Timekeeper:
    """Applies TimePassed when time alone changes something."""

    def __init__(self, store: Store, *, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._alarm = Alarm(clock)

    async def run(self) -> None:
        """Keep time for ever."""
        unsubscribe = self._store.subscribe(self._changed)
        try:
            while True:
                due_at = _next_change_at(self._store.state)
                await self._alarm.wait(due_at)
                if due_at is not None and due_at <= self._clock.monotonic():
                    self._store.apply(TimePassed(at=self._clock.monotonic()))
        finally:
            unsubscribe()

    def _changed(self, old: SessionState, new: SessionState) -> None:
        if old.incoming is not new.incoming or old.active is not new.active or old.presence is not new.presence:
            self._alarm.ring()


def _next_change_at(state: SessionState) -> float | None:
    moments = [next_change_at(entry) for entry in (*state.incoming, *state.active)]
    moments.append(_presence_change_at(state.presence))
    return min((moment for moment in moments if moment is not None), default=None)


def _presence_change_at(presence: Presence | None) -> float | None:
    if presence is None or presence.notice is None or presence.notice.kind is not NoticeKind.CONFIRMED:
        return None
    return presence.notice.at + CONFIRMED_FOR_S
