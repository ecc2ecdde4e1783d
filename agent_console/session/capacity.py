"""How many tasks the worker takes at once, channel by channel, read when somebody wants to know.

Owns the reading: one at a time. What was read is the store's.
"""

from __future__ import annotations

from agent_console.errors import TaskRouterError
from agent_console.session.ports import Api
from agent_console.session.readings import CapacityRead
from agent_console.session.store import Store
from agent_console.session.waiting import Spawn


class CapacityReader:
    """Reads the worker's channels and tells the store."""

    def __init__(self, api: Api, store: Store, spawn: Spawn) -> None:
        self._api = api
        self._store = store
        self._spawn = spawn
        self._is_reading = False

    def look(self) -> None:
        """Read anew, unless a reading is under way."""
        if not self._is_reading:
            self._is_reading = True
            self._spawn(self._read(), "worker's channels")

    async def _read(self) -> None:
        try:
            channels = (await self._api.list_worker_channels()).value
            self._store.apply(CapacityRead(channels=channels))
        except TaskRouterError as error:
            self._store.apply(CapacityRead(error=error))
        finally:
            self._is_reading = False
