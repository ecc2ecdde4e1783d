"""A supervisor's session, put together: the roster, the reviews, and the name of the workspace.

Owns the parts' lives. It changes nothing at the server: there is no command in it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from agent_console.errors import TaskRouterError
from agent_console.session.backfill import Backfill
from agent_console.session.listeners import Listeners
from agent_console.session.own_tasks import OwnTasks
from agent_console.session.ports import Api, Archive, Clock
from agent_console.session.review import Review
from agent_console.taskrouter.resources import Workspace
from agent_console.taskrouter.sids import WorkerSid

#: The name is for people: it may come late.
NAME_AGAIN_S = 30.0


class Supervision:
    """The facade: ``review`` to read and to ask, `run` and `stop` to live.

    ``readers`` are readers of the archive, one per worker under review.
    """

    def __init__(self, api: Api, archive: Archive, *, clock: Clock, readers: Sequence[Archive]) -> None:
        self._api = api
        self._archive = archive
        self._clock = clock
        self._tasks = OwnTasks()
        self._stopping = asyncio.Event()
        self._named: Listeners[Workspace] = Listeners()
        self.review = Review(
            api, archive, clock=clock, spawn=self._tasks.spawn, backfill=self._backfill, readers=readers
        )

    async def run(self) -> None:
        """Live until `stop`."""
        async with self._tasks:
            self._tasks.spawn(self.review.run(), "roster and reviews")
            self._tasks.spawn(self._read_workspace(), "workspace")
            await self._stopping.wait()

    def stop(self) -> None:
        """Ask for the end; safe to call again."""
        self._stopping.set()

    def subscribe_workspace(self, callback: Callable[[Workspace], None]) -> Callable[[], None]:
        """Call back once the workspace is known, until the returned function is called."""
        return self._named.add(callback)

    def refresh(self) -> None:
        """Look at everything at once; also tries a refused credential again."""
        self.review.roster.refresh()
        for reviewed in self.review.state.slots:
            if reviewed is not None:
                reviewed.backfill.start()

    def _backfill(self, api: Api, worker_sid: WorkerSid) -> Backfill:
        server_now = self.review.roster.server_now
        return Backfill(api, self._archive, clock=self._clock, worker_sid=worker_sid, server_now=server_now)

    async def _read_workspace(self) -> None:
        while True:
            try:
                self._named.tell((await self._api.fetch_workspace()).value)
            except TaskRouterError:
                # Whether TaskRouter answers is said by the roster.
                await self._clock.sleep_until(self._clock.monotonic() + NAME_AGAIN_S)
            else:
                return
