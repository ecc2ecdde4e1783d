"""Asks the archive how often the tasks on offer were rejected before, by this worker.

Owns which tasks have been asked for. The reducer says what it means, and counts what is rejected in this run.
"""

from __future__ import annotations

from datetime import timedelta

from agent_console.errors import ArchiveError
from agent_console.session.ports import Archive, Clock
from agent_console.session.readings import RejectionsRead
from agent_console.session.recent import Recent
from agent_console.session.state import SessionState
from agent_console.session.store import Store
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import TaskSid, WorkerSid

#: No task waits longer (reference 1.6).
A_TASK_LIVES = timedelta(days=14)
#: Of so many tasks it is known that they were asked for: one that was rejected is offered again soon.
KEPT = 500


class EarlierRejections:
    """Reads once for every task that comes in; where the archive cannot be read, what this run saw counts."""

    def __init__(self, archive: Archive, store: Store, *, clock: Clock, worker_sid: WorkerSid) -> None:
        self._archive = archive
        self._store = store
        self._worker_sid = worker_sid
        self._alarm = Alarm(clock)
        self._fresh: list[WorkerReservation] = []
        self._asked = Recent[TaskSid, None](KEPT)

    async def run(self) -> None:
        """Follow the offers, for ever."""
        unsubscribe = self._store.subscribe(self._changed)
        self._changed(SessionState(), self._store.state)
        try:
            while True:
                await self._alarm.wait()
                fresh, self._fresh = self._fresh, []
                await self._read(fresh)
        finally:
            unsubscribe()

    def _changed(self, old: SessionState, new: SessionState) -> None:
        if new.incoming is old.incoming:
            return
        before = {entry.reservation.task_sid for entry in old.incoming}
        tasks = {entry.reservation.task_sid: entry.reservation for entry in new.pending}
        fresh = [tasks[sid] for sid in tasks.keys() - before - self._asked.keys()]
        if fresh:
            self._asked.update((reservation.task_sid, None) for reservation in fresh)
            self._fresh += fresh
            self._alarm.ring()

    async def _read(self, fresh: list[WorkerReservation]) -> None:
        tasks = frozenset(reservation.task_sid for reservation in fresh)
        since = min(reservation.date_created for reservation in fresh) - A_TASK_LIVES
        try:
            found = await self._archive.rejections(self._worker_sid, tasks, since=since)
        except ArchiveError:
            return
        if found:
            self._store.apply(RejectionsRead(rejections=found))
