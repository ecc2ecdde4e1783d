"""The archive as the session sees it: questions and batches in, answers and news out, no SQL on the calling thread.

Owns one writing thread that everyone shares and one reading thread per reader. Implements `session.ports.Archive`
without knowing the session. A question is answered by the reader that was asked: interrupting one disturbs no other.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from agent_console.archive.export import export as write_export
from agent_console.archive.opening import DAMAGED_VALUE, open_for_reading, unavailable
from agent_console.archive.reader import Reader
from agent_console.archive.writing import LOOK_AFTER_S, WritingThread
from agent_console.errors import ArchiveSuperseded, ConsoleError
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch
from agent_console.history.figures import DayBand, Figures
from agent_console.history.filters import Cursor, ExportFormat, HistoryFilter, HistoryQuery
from agent_console.history.intents import Handed, Intent
from agent_console.history.rows import HistoryRow, Hole, KnownWorker, ReservationDetail
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.wording import said

T = TypeVar("T")


class Archive:
    """One reader of an archive, and its share in the writer.

    Use it from one event loop. Reading methods raise ArchiveUnavailable or ArchiveSuperseded.
    """

    @classmethod
    async def open(
        cls,
        file: Path,
        *,
        keep_days: int | None = None,
        mask_numbers: bool = False,
        notice: ConsoleError | None = None,
        look_after_s: float = LOOK_AFTER_S,
    ) -> Archive:
        """Open or begin an archive, off the calling thread. Raises ArchiveUnavailable, ArchiveTooNew.

        ``notice`` is told with every change as long as nothing worse is wrong; so is damage that was found. The whole
        file is looked through for more of it after ``look_after_s``. One of an older version is brought up to date
        afterwards: whoever reads waits for that, writing does not.
        """
        writing = await WritingThread.open(
            file, keep_days=keep_days, mask_numbers=mask_numbers, notice=notice, look_after_s=look_after_s
        )
        return cls(writing)

    def __init__(self, writing: WritingThread) -> None:
        self._writing = writing
        self._thread = ThreadPoolExecutor(1, "archive reader")
        self._connection: sqlite3.Connection | None = None
        self._asked = 0
        self._closed = False
        writing.readers.add(self)

    def another_reader(self) -> Archive:
        """Return a reader of its own thread over the same writer, for a view beside this one."""
        return Archive(self._writing)

    def keep(self, *, keep_days: int | None, mask_numbers: bool) -> None:
        """Follow other wishes for what is stored from now on; see `open`."""
        self._writing.keep(keep_days=keep_days, mask_numbers=mask_numbers)

    async def looked_through(self) -> ConsoleError | None:
        """Return, once the whole file has been looked through, what is wrong with it."""
        await self._writing.looked_through.wait()
        return self._writing.notice

    async def close(self) -> None:
        """Write what waits, at most two seconds, and close everything, other readers too; safe to call again."""
        for reader in tuple(self._writing.readers):
            await reader.close_reader()
        await self._writing.close()

    async def close_reader(self) -> None:
        """Close this reader alone."""
        self._writing.readers.discard(self)
        if self._closed:
            return
        self._closed = True
        self.interrupt()
        await asyncio.get_running_loop().run_in_executor(self._thread, self._disconnect)
        self._thread.shutdown(wait=False)

    async def write(self, batch: FactBatch) -> None:
        """Store a batch; it is on disk when this returns."""
        await self._writing.hand_over(batch).heard()

    def hand_over(self, batch: FactBatch, *, wait_s: float = 0.0) -> Handed:
        """Let the writing thread have a batch before this returns."""
        return self._writing.hand_over(batch, wait_s=wait_s)

    def subscribe(self, callback: Callable[[ArchiveChange], None]) -> Callable[[], None]:
        """Call back after every write, until the returned function is called."""
        return self._writing.subscribe(callback)

    async def readable(self) -> None:
        """Return once it can be read, or is closed."""
        await self._writing.ready.wait()

    def interrupt(self) -> None:
        """Drop the questions of this reader that are still open."""
        self._asked += 1
        if self._connection is not None:
            self._connection.interrupt()

    async def page(
        self, query: HistoryQuery, *, after: Cursor | None = None, limit: int = 256
    ) -> tuple[HistoryRow, ...]:
        """Return the rows after a place."""
        await self._index_for(query.filter)
        return await self._read(lambda reader: reader.page(query, after=after, limit=limit), may_drop=True)

    async def first_rows(
        self, query: HistoryQuery, *, limit: int
    ) -> tuple[tuple[HistoryRow, ...], dict[ReservationStatus, int] | None]:
        """Return the first rows and the counts, where they are kept."""
        await self._index_for(query.filter)
        return await self._read(lambda reader: reader.first_rows(query, limit=limit), may_drop=True)

    async def anchors(self, query: HistoryQuery, *, every: int = 256) -> tuple[Cursor, ...]:
        """Return the place after every ``every``-th row."""
        await self._index_for(query.filter)
        return await self._read(lambda reader: reader.anchors(query, every=every), may_drop=True)

    async def counts(self, wanted: HistoryFilter, *, ceiling: int | None = None) -> dict[ReservationStatus, int]:
        """Count by status."""
        await self._index_for(wanted)
        return await self._read(lambda reader: reader.counts(wanted, ceiling=ceiling), may_drop=True)

    async def figures(self, wanted: HistoryFilter) -> Figures:
        """Work out figures."""
        await self._index_for(wanted)
        return await self._read(lambda reader: reader.figures(wanted), may_drop=True)

    async def detail(self, sid: ReservationSid) -> ReservationDetail | None:
        """Return one reservation in full."""
        return await self._read(lambda reader: reader.detail(sid))

    async def open_intents(self, worker_sid: WorkerSid | None) -> tuple[Intent, ...]:
        """Return the clicks of which nobody knows what became."""
        return await self._read(lambda reader: reader.open_intents(worker_sid))

    async def rejections(
        self, worker_sid: WorkerSid, tasks: frozenset[TaskSid], *, since: datetime
    ) -> dict[TaskSid, frozenset[ReservationSid]]:
        """Return what a worker rejected of some tasks."""
        return await self._read(lambda reader: reader.rejections(worker_sid, tasks, since=since))

    async def day(self, worker_sid: WorkerSid, since: datetime, until: datetime) -> DayBand:
        """Return a worker's day."""
        return await self._read(lambda reader: reader.day(worker_sid, since, until))

    async def holes(self, worker_sid: WorkerSid, since: datetime, until: datetime) -> tuple[Hole, ...]:
        """Return what is not known."""
        return await self._read(lambda reader: reader.holes(worker_sid, since, until))

    async def queues_and_channels(self, worker_sid: WorkerSid | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the names a filter can have."""
        return await self._read(lambda reader: reader.queues_and_channels(worker_sid), may_drop=True)

    async def workers(self) -> tuple[KnownWorker, ...]:
        """Return the workers of whom something is stored."""
        return await self._read(lambda reader: reader.workers())

    async def export(
        self, query: HistoryQuery, form: ExportFormat, file: Path, progress: Callable[[int, int], bool]
    ) -> int:
        """Write what the query finds to a file, on a thread and connection of its own."""
        await self.readable()
        await self._index_for(query.filter)
        return await asyncio.to_thread(self._export, query, form, file, progress)

    def _export(self, query: HistoryQuery, form: ExportFormat, file: Path, progress: Callable[[int, int], bool]) -> int:
        connection = open_for_reading(self._writing.file)
        try:
            return write_export(connection, query, form, file, progress)
        except sqlite3.Error as error:
            raise unavailable(error, self._writing.file) from error
        finally:
            connection.close()

    async def _index_for(self, wanted: HistoryFilter) -> None:
        """Let the search know every row before it is asked; after an update that may be all of them."""
        asked = self._asked
        while wanted.text and not await self._writing.index_some():
            if asked != self._asked:
                raise ArchiveSuperseded(said("errors", "A newer question came."))

    async def _read(self, ask: Callable[[Reader], T], *, may_drop: bool = False) -> T:
        asked = self._asked

        def run() -> T:
            if may_drop and asked != self._asked:
                raise ArchiveSuperseded(said("errors", "A newer question came."))
            if self._connection is None:
                self._connection = open_for_reading(self._writing.file)
            return ask(Reader(self._connection))

        def answer() -> T:
            # An interruption that was meant for another question may come again: who switches quickly sends several.
            while True:
                try:
                    return run()
                except sqlite3.Error as error:
                    if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_INTERRUPT:
                        raise unavailable(error, self._writing.file) from error
                except DAMAGED_VALUE as error:
                    raise unavailable(error, self._writing.file) from error

        await self.readable()
        if self._closed:
            raise ArchiveSuperseded(said("errors", "The archive is closing."))
        return await asyncio.get_running_loop().run_in_executor(self._thread, answer)

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
