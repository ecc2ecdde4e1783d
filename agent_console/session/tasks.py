"""The tasks behind the reservations, and how long their offers stand.

Owns what was read of them: each task once, at most `AT_ONCE` at a time. The last ones stay known: a task that was
rejected is offered again. What it was is in the archive. While many are read they are told together: everybody who
follows the store looks at every offer then.
"""

from __future__ import annotations

from collections import deque
from math import inf

from agent_console.errors import ApiError, Retry, TaskRouterError
from agent_console.session.entries import ReservationEntry
from agent_console.session.ports import Api, Clock
from agent_console.session.readings import OfferTimeoutRead, TasksRead
from agent_console.session.recent import Recent
from agent_console.session.store import Store
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.resources import Task
from agent_console.taskrouter.sids import TaskSid, WorkflowSid

AT_ONCE = 4
KEPT_TASKS = 500
#: Longer would be seen; one alone is told at once.
TOLD_EVERY_S = 0.1


class TaskReader:
    """Reads tasks that someone wants and tells the store; a passing fault is tried again when it is wanted again."""

    def __init__(self, api: Api, store: Store, spawn: Spawn, clock: Clock) -> None:
        self._api = api
        self._store = store
        self._spawn = spawn
        self._clock = clock
        self._told_at = -inf
        self._untold: dict[TaskSid, Task | None] = {}
        self._is_waiting = False
        self._known = Recent[TaskSid, Task | None](KEPT_TASKS)
        self._timeouts_s: dict[WorkflowSid, int | None] = {}
        self._unread: deque[TaskSid] = deque()
        self._workflows: deque[WorkflowSid] = deque()
        self._wanted: set[str] = set()
        self._readers = 0

    def can_help(self, entry: ReservationEntry) -> bool:
        """Whether an entry lacks its task or its deadline, and asking may bring it."""
        if entry.task is None:
            return not entry.task_gone
        workflow = entry.task.workflow_sid
        is_unreadable = workflow in self._timeouts_s and self._timeouts_s[workflow] is None
        return entry.offer_timeout_s is None and workflow is not None and not is_unreadable

    def want_for(self, entry: ReservationEntry) -> None:
        """See to it that an entry gets its task and its deadline, as far as they can be read."""
        if entry.task is None:
            if not entry.task_gone:
                self.want(entry.reservation.task_sid)
        elif entry.offer_timeout_s is None and entry.task.workflow_sid is not None:
            self._want_timeout(entry.task.workflow_sid)

    def want(self, sid: TaskSid) -> None:
        """Read a task unless it is known, known to be gone, or already asked for."""
        if sid in self._known:
            self._untold[sid] = self._known[sid]
            self._tell()
        elif sid not in self._wanted:
            self._wanted.add(sid)
            self._unread.append(sid)
            self._start_reader()

    def _want_timeout(self, sid: WorkflowSid) -> None:
        if sid in self._timeouts_s:
            timeout_s = self._timeouts_s[sid]
            if timeout_s is not None:
                self._store.apply(OfferTimeoutRead(workflow_sid=sid, offer_timeout_s=timeout_s))
        elif sid not in self._wanted:
            self._wanted.add(sid)
            self._workflows.append(sid)
            self._start_reader()

    def _start_reader(self) -> None:
        if self._readers < AT_ONCE:
            self._readers += 1
            self._spawn(self._read(), "task reader")

    async def _read(self) -> None:
        try:
            while True:
                if self._workflows:
                    await self._read_workflow(self._workflows.popleft())
                elif self._unread:
                    await self._read_task(self._unread.popleft())
                else:
                    return
                if self._untold:
                    self._tell_in_time()
        finally:
            self._readers -= 1

    async def _read_task(self, sid: TaskSid) -> None:
        try:
            self._remember(sid, (await self._api.fetch_task(sid)).value)
        except TaskRouterError as error:
            if _is_final(error):
                self._remember(sid, None)
            else:
                self._give_way()
        finally:
            self._wanted.discard(sid)

    async def _read_workflow(self, sid: WorkflowSid) -> None:
        try:
            timeout_s = (await self._api.fetch_workflow(sid)).value.task_reservation_timeout
            self._timeouts_s[sid] = timeout_s
            self._store.apply(OfferTimeoutRead(workflow_sid=sid, offer_timeout_s=timeout_s))
        except TaskRouterError as error:
            if _is_final(error):
                self._timeouts_s[sid] = None
            else:
                self._give_way()
        finally:
            self._wanted.discard(sid)

    def _give_way(self) -> None:
        """Drop what waits after a passing fault: at the poller's pace it is wanted again."""
        for waiting in (self._unread, self._workflows):
            self._wanted.difference_update(waiting)
            waiting.clear()

    def _remember(self, sid: TaskSid, task: Task | None) -> None:
        self._known[sid] = self._untold[sid] = task

    def _tell_in_time(self) -> None:
        if not self._unread or self._clock.monotonic() - self._told_at >= TOLD_EVERY_S:
            self._tell()
        elif not self._is_waiting:
            self._is_waiting = True
            self._spawn(self._tell_later(), "tasks to tell")

    async def _tell_later(self) -> None:
        """Tell what waits, also where the next one to be read, which would tell it too, hangs."""
        await self._clock.sleep_until(self._told_at + TOLD_EVERY_S)
        self._is_waiting = False
        if self._untold:
            self._tell()

    def _tell(self) -> None:
        told, self._untold = self._untold, {}
        self._told_at = self._clock.monotonic()
        timeouts_s = {sid: timeout_s for sid, timeout_s in self._timeouts_s.items() if timeout_s is not None}
        self._store.apply(TasksRead(tasks=told, offer_timeouts_s=timeouts_s))
        if self._store.state.incoming:
            for workflow in {task.workflow_sid for task in told.values() if task is not None}:
                if workflow is not None and workflow not in self._timeouts_s:
                    self._want_timeout(workflow)


def _is_final(error: TaskRouterError) -> bool:
    """Whether asking again would bring the same: purged, or not permitted."""
    return isinstance(error, ApiError) and error.retry is Retry.NEVER
