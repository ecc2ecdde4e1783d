"""The phones that were rung, from one run to the next.

Owns when they are asked for and when they are kept. A memory that fails costs nothing but the order of a menu.
"""

from __future__ import annotations

from agent_console.session.ports import Clock, PhoneMemory
from agent_console.session.readings import PhonesRemembered
from agent_console.session.state import SessionState
from agent_console.session.store import Store
from agent_console.session.waiting import Alarm

#: A click and its end come soon after each other.
GATHER_S = 1.0


class RememberedPhones:
    """Follows a store; `run` until cancelled, then `drain`."""

    def __init__(self, memory: PhoneMemory, store: Store, *, clock: Clock) -> None:
        self._memory = memory
        self._store = store
        self._clock = clock
        self._alarm = Alarm(clock)
        self._kept = store.state.phones

    async def run(self) -> None:
        """Take in what an earlier run knew, then keep every change, for ever."""
        unsubscribe = self._store.subscribe(self._changed)
        try:
            self._store.apply(PhonesRemembered(phones=await self._memory.load()))
            while True:
                await self._alarm.wait()
                await self._clock.sleep_until(self._clock.monotonic() + GATHER_S)
                await self.drain()
        finally:
            unsubscribe()

    async def drain(self) -> None:
        """Keep what has not been kept yet."""
        phones = self._store.state.phones
        if phones is not self._kept:
            self._kept = phones
            await self._memory.save(phones)

    def _changed(self, old: SessionState, new: SessionState) -> None:
        if new.phones is not old.phones:
            self._alarm.ring()
