"""A supervisor's session, put together: the roster, the reviews, and the name of the workspace.

Owns the parts' lives. Without ``may_move`` it changes nothing at the server.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from agent_console.errors import TaskRouterError
from agent_console.session.backfill import Backfill
from agent_console.session.listeners import Listeners
from agent_console.session.own_tasks import OwnTasks
from agent_console.session.ports import Answer, Api, Archive, Clock
from agent_console.session.review import Review
from agent_console.taskrouter.resources import Activity, Workspace
from agent_console.taskrouter.sids import ActivitySid, WorkerSid

T = TypeVar("T")

#: What is read once may come late.
AGAIN_S = 30.0


class Supervision:
    """The facade: ``review`` to read and to ask, `run` and `stop` to live.

    ``readers`` are readers of the archive, one per worker under review. ``may_move`` is as in `allow_moves`.
    """

    def __init__(
        self, api: Api, archive: Archive, *, clock: Clock, readers: Sequence[Archive], may_move: bool = False
    ) -> None:
        self._api = api
        self._archive = archive
        self._clock = clock
        self._tasks = OwnTasks()
        self._stopping = asyncio.Event()
        self._may_move = may_move
        self._named: Listeners[Workspace] = Listeners()
        self._listed: Listeners[tuple[Activity, ...]] = Listeners()
        self._workspace: Workspace | None = None
        self._activities: tuple[Activity, ...] = ()
        self.review = Review(
            api, archive, clock=clock, spawn=self._tasks.spawn, backfill=self._backfill, readers=readers
        )

    async def run(self) -> None:
        """Live until `stop`."""
        async with self._tasks:
            self._tasks.spawn(self.review.run(), "roster and reviews")
            self._tasks.spawn(self._read_workspace(), "workspace")
            self._tasks.spawn(self.review.moves.run(), "moves of earlier runs")
            may_move, self._may_move = self._may_move, False
            self.allow_moves(may=may_move)
            await self._stopping.wait()

    def stop(self) -> None:
        """Ask for the end; safe to call again."""
        self._stopping.set()

    def allow_moves(self, *, may: bool) -> None:
        """Let activities of others be changed, while `run` lives, or no longer; those that there are become known.

        A change that is under way comes to its end.
        """
        if may == self._may_move:
            return
        self._may_move = may
        if may:
            self._tasks.spawn(self._read_activities(), "activities")
        else:
            self._list_activities(())

    def subscribe_workspace(self, callback: Callable[[Workspace], None]) -> Callable[[], None]:
        """Call back once the workspace is known, at once where it is, until the returned function is called."""
        if self._workspace is not None:
            callback(self._workspace)
        return self._named.add(callback)

    def subscribe_activities(self, callback: Callable[[tuple[Activity, ...]], None]) -> Callable[[], None]:
        """As `subscribe_workspace`, once it is known where workers may be moved to."""
        if self._activities:
            callback(self._activities)
        return self._listed.add(callback)

    def move(self, worker_sid: WorkerSid, activity_sid: ActivitySid) -> bool:
        """Move a worker; False where that is not allowed, the activity is none, or another change is under way."""
        activity = next((each for each in self._activities if each.sid == activity_sid), None)
        if activity is None:
            return False
        entry = self.review.roster.find(worker_sid)
        return self.review.moves.start(worker_sid, activity, name=entry.name if entry is not None else "")

    def refresh(self) -> None:
        """Look at everything at once; also tries a refused credential again."""
        self.review.roster.refresh()
        for reviewed in self.review.state.slots:
            if reviewed is not None:
                reviewed.backfill.start()

    def _backfill(self, api: Api, worker_sid: WorkerSid) -> Backfill:
        return Backfill(api, self._archive, clock=self._clock, worker_sid=worker_sid)

    async def _read_workspace(self) -> None:
        self._workspace = await self._read_in_the_end(self._api.fetch_workspace)
        self._named.tell(self._workspace)

    async def _read_activities(self) -> None:
        activities = await self._read_in_the_end(self._api.list_activities)
        if self._may_move:
            self._list_activities(activities)

    def _list_activities(self, activities: tuple[Activity, ...]) -> None:
        self._activities = activities
        self._listed.tell(activities)

    async def _read_in_the_end(self, read: Callable[[], Awaitable[Answer[T]]]) -> T:
        door = self.review.roster.door
        while True:
            await door.passed()
            try:
                return (await read()).value
            except TaskRouterError as error:
                door.hear(error)
                # Whether TaskRouter answers is said by the roster.
                await self._clock.sleep_until(self._clock.monotonic() + AGAIN_S)
