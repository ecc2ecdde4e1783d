"""Asks the task what became of a phone that rang for an offer which was then canceled.

Owns that one reading an offer. What it means is said by the reducer.
"""

from __future__ import annotations

from agent_console.errors import TaskRouterError
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.session.ports import Api
from agent_console.session.readings import TasksRead
from agent_console.session.state import SessionState
from agent_console.session.store import Store
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.sids import TaskSid


class LegFates:
    """Reads the task of every offer that ended while a phone rang; a task that cannot be read leaves it at that."""

    def __init__(self, api: Api, store: Store, spawn: Spawn) -> None:
        self._api = api
        self._store = store
        self._spawn = spawn
        store.subscribe(self._changed)

    def _changed(self, old: SessionState, new: SessionState) -> None:
        if new.incoming is old.incoming:
            return
        for entry in new.incoming:
            if _ended_so(entry) and not _ended_so(old.find(entry.sid)):
                sid = entry.reservation.task_sid
                self._spawn(self._read(sid), f"task after ringing {sid}")

    async def _read(self, sid: TaskSid) -> None:
        try:
            task = (await self._api.fetch_task(sid)).value
        except TaskRouterError:
            return
        self._store.apply(TasksRead.of(task))


def _ended_so(entry: ReservationEntry | None) -> bool:
    ending = entry.ending if entry is not None else None
    return ending is not None and ending.reason is EndingReason.PHONE_NOT_CONNECTED
