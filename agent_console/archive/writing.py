"""The thread that writes: batches in their order, what has to wait, what is done when nothing else is.

Owns the writing connection, the batches that could not be written yet, and who hears of a change. A batch that finds
the disk full or the file held stays in memory, in its place, and is tried again; only where more than `MOST_WAITING`
wait are the oldest dropped, and that is told. A fact that no trying could store is left out alone and told, so that it
holds up nothing else.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from pathlib import Path
from typing import Any

from agent_console.archive import search
from agent_console.archive.inspection import Inspection
from agent_console.archive.masking import masked
from agent_console.archive.migration import Progress, Slowly
from agent_console.archive.opening import DAMAGED_VALUE, open_for_writing, unavailable
from agent_console.archive.retention import forget_old
from agent_console.archive.writer import Writer, Written
from agent_console.errors import ArchiveDamaged, ArchiveSuperseded, ArchiveUnavailable, ConsoleError
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch
from agent_console.history.intents import Handed

#: Batches that are kept while nothing can be written: hours of a rush.
MOST_WAITING = 10_000
RETRY_S = 5.0
#: The whole file is looked through once the start is over.
LOOK_AFTER_S = 5.0
CLOSE_WITHIN_S = 2.0
#: Rows whose words are indexed in one go when nothing else is to be done: a write waits no longer than that takes.
INDEX_AT_ONCE = 200
_EVERYTHING = 1 << 40
#: The fact is at fault, not the disk: a number beyond 64 bits, half a surrogate pair, no key left in a millisecond; or
#: the row that it belongs to cannot be read any more.
_NEVER = (*DAMAGED_VALUE, sqlite3.IntegrityError, sqlite3.DataError)
_log = logging.getLogger(__name__)

Subscriber = Callable[[ArchiveChange], None]


class WritingThread:
    """Writes for every reader; use it from one event loop."""

    @classmethod
    async def open(
        cls,
        file: Path,
        *,
        keep_days: int | None,
        mask_numbers: bool,
        look_after_s: float = LOOK_AFTER_S,
        progress: Progress = lambda _part: None,
    ) -> WritingThread:
        """Open or begin the file on the new thread; how far an older one has been brought up to date is told here."""
        thread, loop = ThreadPoolExecutor(1, "archive writer"), asyncio.get_running_loop()

        def tell(part: float) -> None:
            loop.call_soon_threadsafe(progress, part)

        try:
            opened = await loop.run_in_executor(thread, open_for_writing, file, Slowly(tell))
        except BaseException:
            thread.shutdown(wait=False)
            raise
        made = cls(file, thread, *opened, keep_days=keep_days, mask_numbers=mask_numbers)
        made.look_through(look_after_s)
        return made

    def __init__(
        self,
        file: Path,
        thread: ThreadPoolExecutor,
        connection: sqlite3.Connection,
        damage: ArchiveDamaged | None,
        *,
        keep_days: int | None,
        mask_numbers: bool,
    ) -> None:
        self.file = file
        self.notice: ConsoleError | None = damage
        self.readers: set[Any] = set()
        self._thread = thread
        self._connection = connection
        self._writer = Writer(connection)
        self._keep_days = keep_days
        self._mask_numbers = mask_numbers
        self._waiting: deque[FactBatch] = deque()
        self._lost = 0
        self._troubled = False
        self._subscribers: tuple[Subscriber, ...] = ()
        self._retry: asyncio.TimerHandle | None = None
        self._idle_asked = False
        self._closed = False
        self._inspector = ThreadPoolExecutor(1, "archive inspection")
        self._inspection = Inspection(file)
        self._look: asyncio.TimerHandle | None = None
        self.looked_through = asyncio.Event()
        self._be_idle_soon()

    def keep(self, *, keep_days: int | None, mask_numbers: bool) -> None:
        """Forget and mask by these from the next batch and the next idle moment on."""
        self._keep_days, self._mask_numbers = keep_days, mask_numbers
        self._be_idle_soon()

    def hand_over(self, batch: FactBatch, *, wait_s: float = 0.0) -> Handed:
        """Let the thread have a batch before this returns, and wait for it on the calling thread, briefly."""
        if self._closed:
            raise ArchiveSuperseded("The archive is closing.")
        outcome = self._thread.submit(self._write_all, batch)
        wait({outcome}, timeout=wait_s)
        is_stored = outcome.done() and outcome.exception() is None
        return Handed(is_stored, partial(self._hear, outcome))

    async def _hear(self, outcome: Future[list[Written]]) -> None:
        heard = asyncio.wrap_future(outcome)
        # Who listens may be cancelled at the end of a shift: what still stands in the queue is written all the same.
        heard.add_done_callback(_retrieve)
        try:
            self._succeed(await asyncio.shield(heard))
        except ArchiveUnavailable as error:
            self._fail(error)
            raise

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call back on the loop after every write."""
        self._subscribers = (*self._subscribers, callback)

        def unsubscribe() -> None:
            self._subscribers = tuple(known for known in self._subscribers if known != callback)

        return unsubscribe

    def look_through(self, after_s: float) -> None:
        """Have the whole file looked through in a while; ``looked_through`` is set once that has ended."""
        self._look = asyncio.get_running_loop().call_later(after_s, self._begin_look)

    async def index_all(self) -> None:
        """Return once the search knows every row."""
        if not self._closed:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._index, _EVERYTHING)

    async def close(self) -> None:
        """Try once more what waits, then close; at most two seconds are waited for."""
        if self._closed:
            return
        self._closed = True
        for timer in (self._retry, self._look):
            if timer is not None:
                timer.cancel()
        self._inspection.stop()
        self._inspector.shutdown(wait=False)
        ending = asyncio.get_running_loop().run_in_executor(self._thread, self._end)
        await asyncio.wait({ending}, timeout=CLOSE_WITHIN_S)
        self._thread.shutdown(wait=False)

    def _begin_look(self) -> None:
        if not self._closed:
            looking = asyncio.get_running_loop().run_in_executor(self._inspector, self._inspection.run)
            looking.add_done_callback(self._looked)

    def _looked(self, outcome: asyncio.Future[str]) -> None:
        found = "" if outcome.cancelled() or self._closed else outcome.result()
        if found:
            self.notice = ArchiveUnavailable(
                "A part of the archive is damaged.",
                f"What can be read is shown, and new work is stored. Keep a copy of {self.file} ({found}).",
            )
            self._tell(ArchiveChange(trouble=self.notice))
        self.looked_through.set()

    def _try_again(self) -> None:
        self._retry = None
        if not self._closed:
            again = asyncio.get_running_loop().run_in_executor(self._thread, self._write_all, None)
            again.add_done_callback(self._tried_again)

    def _tried_again(self, outcome: asyncio.Future[list[Written]]) -> None:
        if outcome.cancelled():
            return
        error = outcome.exception()
        if isinstance(error, ArchiveUnavailable):
            self._fail(error)
        else:
            self._succeed(outcome.result())

    def _succeed(self, written: list[Written]) -> None:
        for one in written:
            if one.is_unseen and not self._troubled:
                continue
            self._troubled = False
            self._tell(
                ArchiveChange(newest_key=one.newest_key, added=one.added, changed=one.changed, trouble=self.notice)
            )
        self._be_idle_soon()

    def _fail(self, error: ArchiveUnavailable) -> None:
        self._troubled = True
        if self._lost:
            dropped = (
                f"{self._lost} of the oldest entries that waited had to be dropped: there is no more room for them."
            )
            error = ArchiveUnavailable(error.title, f"{error.detail} {dropped}")
        self._tell(ArchiveChange(trouble=error, waiting=len(self._waiting)))
        if self._retry is None and not self._closed:
            self._retry = asyncio.get_running_loop().call_later(RETRY_S, self._try_again)

    def _tell(self, change: ArchiveChange) -> None:
        for subscriber in self._subscribers:
            subscriber(change)

    # ---- on the thread

    def _write_all(self, batch: FactBatch | None) -> list[Written]:
        if batch is not None:
            self._waiting.append(masked(batch) if self._mask_numbers else batch)
            if len(self._waiting) > MOST_WAITING:
                self._waiting.popleft()
                self._lost += 1
        written: list[Written] = []
        while self._waiting:
            try:
                written.append(self._writer.write(self._waiting[0]))
            except _NEVER as error:
                self._waiting.extendleft(reversed(self._storable_parts(error)))
            except sqlite3.Error as error:
                raise unavailable(error, self.file) from error
            else:
                self._waiting.popleft()
        return written

    def _storable_parts(self, error: Exception) -> list[FactBatch]:
        """Take the first batch out; return its facts one by one, or say that it was a single one and is left out."""
        parts = self._waiting.popleft().parts()
        if len(parts) > 1:
            return parts
        sids = ", ".join(sighting.sid for part in parts for sighting in part.sightings)
        _log.warning("left out of the archive: %s (%s)", sids or "a fact", type(error).__name__)
        self.notice = ArchiveUnavailable(
            "Something could not be stored.",
            f"{sids or 'A fact'} does not fit the archive, or its row there is damaged; all else is kept.",
        )
        return []

    def _be_idle_soon(self) -> None:
        """Queue the work that can wait behind what is queued already."""
        if not self._idle_asked and not self._closed:
            self._idle_asked = True
            self._thread.submit(self._idle)

    def _idle(self) -> None:
        self._idle_asked = False
        try:
            left = self._index(INDEX_AT_ONCE)
            if self._keep_days is not None:
                left += forget_old(self._connection, self._keep_days)
        except sqlite3.Error:
            return  # whatever is wrong is told by the next write
        if left:
            self._be_idle_soon()

    def _index(self, at_most: int) -> int:
        return search.index_due(self._connection, at_most)

    def _end(self) -> None:
        try:
            self._write_all(None)
        except ArchiveUnavailable:
            pass  # it was told when it began
        finally:
            self._connection.close()


def _retrieve(heard: asyncio.Future[list[Written]]) -> None:
    """Let a failure that nobody waits for any more be no warning of the loop's: it was told when it began."""
    if not heard.cancelled():
        heard.exception()
