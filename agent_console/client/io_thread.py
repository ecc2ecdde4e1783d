"""A thread for sockets and JSON, so that neither ever stops the window.

Owns the thread, its plain asyncio loop and the way in and out of it. Python's cyclic garbage
collector must not run on this thread, where it would destroy Qt objects: the program turns
automatic collection off (`machine.gc_guard`), and nothing here calls gc.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from agent_console.client.credentials import Credentials
from agent_console.errors import ConnectFailed, ConnectionLost
from agent_console.taskrouter.instructions import Instruction
from agent_console.taskrouter.resources import (
    Activity,
    Task,
    Worker,
    WorkerChannel,
    WorkerReservation,
    Workflow,
    Workspace,
)
from agent_console.taskrouter.results import Answer, EventPage, ReservationList
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, TaskSid, WorkerSid, WorkflowSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.wording import said

if TYPE_CHECKING:
    from agent_console.client.api import TaskRouterApi

T = TypeVar("T")
_Last: TypeAlias = Callable[[], Coroutine[Any, Any, None]] | None

CLOSE_WITHIN_S = 2.0

_log = logging.getLogger(__name__)


class IoThread:
    """One asyncio loop on a thread of its own, from construction to `close`.

    The thread keeps the process alive: whoever makes one has to close it, whatever happens.
    """

    def __init__(self, name: str = "taskrouter-io") -> None:
        self._closing = threading.Event()
        self._ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Future[_Last]]] = Future()
        self._ended: Future[None] = Future()
        # A running future cannot be cancelled: giving up the wait in `close` leaves it alone.
        self._ended.set_running_or_notify_cancel()
        self._thread = threading.Thread(target=self._work, name=name)
        self._thread.start()
        self._loop, self._stop = self._ready.result(timeout=10)

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the thread and wait for it on the calling loop.

        Cancelling the caller cancels the work. Once `close` was called nothing is started
        (ConnectFailed), and what it cut off ends with ConnectionLost.
        """
        if self._closing.is_set():
            work.close()
            raise ConnectFailed(said("errors", "The console is closing."))
        errand = _Errand(work)
        self._loop.call_soon_threadsafe(errand.start)
        try:
            return await errand.outcome
        except asyncio.CancelledError:
            if not self._loop.is_closed():
                self._loop.call_soon_threadsafe(errand.cancel)
            raise

    async def close(self, last: _Last = None, *, within_s: float = CLOSE_WITHIN_S) -> bool:
        """Run ``last`` on the thread, cancel what else runs, end the loop and the thread.

        Safe to call again; only the first ``last`` counts. False if it took longer than
        ``within_s``: a thread that is late (a name lookup cannot be interrupted) ends by itself as
        soon as it can.
        """
        if not self._closing.is_set():
            self._closing.set()
            self._loop.call_soon_threadsafe(self._stop.set_result, last)
        try:
            async with asyncio.timeout(within_s):
                await asyncio.wrap_future(self._ended)
        except TimeoutError:
            _log.warning("The thread %s did not end within %g s.", self._thread.name, within_s)
            return False
        self._thread.join()
        return True

    def _work(self) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.run(self._serve())
        finally:
            self._ended.set_result(None)

    async def _serve(self) -> None:
        loop = asyncio.get_running_loop()
        stop: asyncio.Future[_Last] = loop.create_future()
        self._ready.set_result((loop, stop))
        last = await stop
        if last is not None:
            await last()


class _Errand(Generic[T]):
    """A coroutine's way to the thread, and its outcome's way home: one wake-up each.

    A pair of chained futures costs the calling loop, where a turn is a Qt timer, three times as many.
    """

    def __init__(self, work: Coroutine[Any, Any, T]) -> None:
        self._work = work
        self._home = asyncio.get_running_loop()
        self.outcome: asyncio.Future[T] = self._home.create_future()

    def start(self) -> None:
        """Begin, on the thread."""
        self._task = asyncio.get_running_loop().create_task(self._work, name="errand")
        self._task.add_done_callback(self._return)

    def cancel(self) -> None:
        """Give up, on the thread, after `start`."""
        self._task.cancel()

    def _return(self, task: asyncio.Task[T]) -> None:
        if self._home.is_closed():
            return
        if task.cancelled():
            # By the end of the loop: a caller who cancelled waits for nothing any more.
            self._home.call_soon_threadsafe(
                self._fail, ConnectionLost(said("errors", "The console closed before the answer came."))
            )
        elif (error := task.exception()) is not None:
            self._home.call_soon_threadsafe(self._fail, error)
        else:
            self._home.call_soon_threadsafe(self._succeed, task.result())

    def _fail(self, error: BaseException) -> None:
        if not self.outcome.done():
            self.outcome.set_exception(error)

    def _succeed(self, value: T) -> None:
        if not self.outcome.done():
            self.outcome.set_result(value)


class OffThreadApi:
    """A `TaskRouterApi` whose calls run on an `IoThread`; any loop can use it in its place."""

    def __init__(self, api: TaskRouterApi, thread: IoThread) -> None:
        self._api = api
        self._thread = thread

    async def sign_in(self, credentials: Credentials) -> None:
        """As `TaskRouterApi.sign_in`."""
        await self._thread.run(self._api.sign_in(credentials))

    async def warm_up(self) -> None:
        """Build connections and TLS context on the thread."""
        await self._thread.run(self._api.warm_up())

    async def renew(self) -> None:
        """As `TaskRouterApi.renew`."""
        await self._thread.run(self._api.renew())

    async def close(self, *, within_s: float = CLOSE_WITHIN_S) -> bool:
        """Close the connections and end the thread; as `IoThread.close`."""
        return await self._thread.close(self._api.close, within_s=within_s)

    async def list_reservations(
        self,
        status: ReservationStatus | None = None,
        *,
        page_size: int = 50,
        limit: int | None = None,
    ) -> Answer[ReservationList]:
        """As `TaskRouterApi.list_reservations`."""
        return await self._thread.run(self._api.list_reservations(status, page_size=page_size, limit=limit))

    async def fetch_reservation(self, sid: ReservationSid) -> Answer[WorkerReservation]:
        """As `TaskRouterApi.fetch_reservation`."""
        return await self._thread.run(self._api.fetch_reservation(sid))

    async def update_reservation(
        self, sid: ReservationSid, instruction: Instruction, *, if_match: str | None = None
    ) -> Answer[WorkerReservation]:
        """As `TaskRouterApi.update_reservation`."""
        return await self._thread.run(self._api.update_reservation(sid, instruction, if_match=if_match))

    async def set_reservation_status(
        self, sid: ReservationSid, status: ReservationStatus, *, if_match: str | None = None
    ) -> Answer[WorkerReservation]:
        """As `TaskRouterApi.set_reservation_status`."""
        return await self._thread.run(self._api.set_reservation_status(sid, status, if_match=if_match))

    async def fetch_task(self, sid: TaskSid) -> Answer[Task]:
        """As `TaskRouterApi.fetch_task`."""
        return await self._thread.run(self._api.fetch_task(sid))

    async def set_task_attributes(self, sid: TaskSid, attributes: str, *, if_match: str) -> Answer[Task]:
        """As `TaskRouterApi.set_task_attributes`."""
        return await self._thread.run(self._api.set_task_attributes(sid, attributes, if_match=if_match))

    async def complete_task(self, sid: TaskSid, reason: str) -> Answer[Task]:
        """As `TaskRouterApi.complete_task`."""
        return await self._thread.run(self._api.complete_task(sid, reason))

    async def fetch_workflow(self, sid: WorkflowSid) -> Answer[Workflow]:
        """As `TaskRouterApi.fetch_workflow`."""
        return await self._thread.run(self._api.fetch_workflow(sid))

    async def fetch_worker(self) -> Answer[Worker]:
        """As `TaskRouterApi.fetch_worker`."""
        return await self._thread.run(self._api.fetch_worker())

    async def set_worker_activity(
        self, sid: ActivitySid, *, reject_pending: bool = False, if_match: str | None = None
    ) -> Answer[Worker]:
        """As `TaskRouterApi.set_worker_activity`."""
        return await self._thread.run(
            self._api.set_worker_activity(sid, reject_pending=reject_pending, if_match=if_match)
        )

    async def list_worker_channels(self) -> Answer[tuple[WorkerChannel, ...]]:
        """As `TaskRouterApi.list_worker_channels`."""
        return await self._thread.run(self._api.list_worker_channels())

    async def list_activities(self) -> Answer[tuple[Activity, ...]]:
        """As `TaskRouterApi.list_activities`."""
        return await self._thread.run(self._api.list_activities())

    async def fetch_workspace(self) -> Answer[Workspace]:
        """As `TaskRouterApi.fetch_workspace`."""
        return await self._thread.run(self._api.fetch_workspace())

    async def list_events(
        self, since: datetime, until: datetime, *, task_sid: TaskSid | None = None, after_url: str | None = None
    ) -> Answer[EventPage]:
        """As `TaskRouterApi.list_events`."""
        return await self._thread.run(self._api.list_events(since, until, task_sid=task_sid, after_url=after_url))

    async def list_workers(self) -> Answer[tuple[Worker, ...]]:
        """As `TaskRouterApi.list_workers`."""
        return await self._thread.run(self._api.list_workers())

    def for_worker(self, sid: WorkerSid) -> OffThreadApi:
        """As `TaskRouterApi.for_worker`."""
        return OffThreadApi(self._api.for_worker(sid), self._thread)
