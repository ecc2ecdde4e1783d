"""The thread that writes, as its readers see it: what they may ask of it, and what they are told.

Owns who hears of a change, and when something is tried again; `Keeper` is what the thread does. While an archive of an
older version is brought up to date (`updating`), what is written goes into one beside it, and nobody reads.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from agent_console.archive.beside import begin_meanwhile
from agent_console.archive.inspection import Inspection
from agent_console.archive.keeper import Keeper
from agent_console.archive.opening import is_older, open_for_writing
from agent_console.archive.updating import Updating
from agent_console.archive.writer import Written
from agent_console.errors import ArchiveDamaged, ArchiveError, ArchiveSuperseded, ArchiveUnavailable, ConsoleError
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch
from agent_console.history.intents import Handed
from agent_console.wording import said

RETRY_S = 5.0
#: The whole file is looked through once the start is over.
LOOK_AFTER_S = 5.0
CLOSE_WITHIN_S = 2.0

Subscriber = Callable[[ArchiveChange], None]


class WritingThread:
    """Writes for every reader; use it from one event loop. Nobody may read before ``ready`` is set."""

    @classmethod
    async def open(
        cls,
        file: Path,
        *,
        keep_days: int | None,
        mask_numbers: bool,
        notice: ConsoleError | None = None,
        look_after_s: float = LOOK_AFTER_S,
    ) -> WritingThread:
        """Open or begin the file on the new thread; one of an older version is brought up to date afterwards."""
        thread, loop = ThreadPoolExecutor(1, "archive writer"), asyncio.get_running_loop()
        try:
            opened = await loop.run_in_executor(thread, _opened, file)
        except BaseException:
            thread.shutdown(wait=False)
            raise
        made = cls(file, thread, Keeper(file, opened.connection), notice=notice, look_after_s=look_after_s)
        made.keep(keep_days=keep_days, mask_numbers=mask_numbers)
        if opened.is_beside:
            made._bring_up_to_date()
        else:
            await made._begin(opened.connection, opened.damage)
        return made

    def __init__(
        self,
        file: Path,
        thread: ThreadPoolExecutor,
        keeper: Keeper,
        *,
        notice: ConsoleError | None,
        look_after_s: float,
    ) -> None:
        self.file = file
        self.readers: set[Any] = set()
        self.ready = asyncio.Event()
        self.looked_through = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._thread = thread
        self._keeper = keeper
        self._notice = notice
        self._look_after_s = look_after_s
        self._troubled = False
        self._subscribers: tuple[Subscriber, ...] = ()
        self._retry: asyncio.TimerHandle | None = None
        self._look: asyncio.TimerHandle | None = None
        self._updating: Updating | None = None
        self._part: float | None = None
        self._idle_asked = False
        self._closed = False
        self._inspector = ThreadPoolExecutor(1, "archive inspection")
        self._inspection = Inspection(file)

    @property
    def notice(self) -> ConsoleError | None:
        """What is told with every change as long as nothing worse is wrong."""
        return self._keeper.notice or self._notice

    def keep(self, *, keep_days: int | None, mask_numbers: bool) -> None:
        """Forget and mask by these from the next batch and the next idle moment on."""
        self._keeper.keep_days, self._keeper.masks = keep_days, mask_numbers
        self._be_idle_soon()

    def hand_over(self, batch: FactBatch, *, wait_s: float = 0.0) -> Handed:
        """Let the thread have a batch before this returns, and wait for it on the calling thread, briefly."""
        if self._closed:
            raise ArchiveSuperseded(said("errors", "The archive is closing."))
        outcome = self._thread.submit(self._keeper.write, batch)
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

    async def index_some(self) -> bool:
        """Let the search know more rows, behind the writes that wait; returns whether it knows every row."""
        await self.ready.wait()
        return self._closed or await self._loop.run_in_executor(self._thread, self._keeper.index_some)

    async def close(self) -> None:
        """Try once more what waits, then close; at most two seconds are waited for."""
        if self._closed:
            return
        self._closed = True
        self.ready.set()
        for timer in (self._retry, self._look):
            if timer is not None:
                timer.cancel()
        self._inspection.stop()
        self._inspector.shutdown(wait=False)
        ends: set[asyncio.Future[Any]] = {self._loop.run_in_executor(self._thread, self._keeper.close)}
        if self._updating is not None:
            ends.add(self._updating.stop())
        await asyncio.wait(ends, timeout=CLOSE_WITHIN_S)
        self._thread.shutdown(wait=False)

    # ---- until it may be read

    def _bring_up_to_date(self) -> None:
        self._part = 0.0
        self._updating = Updating(self.file, progress=self._progressed, failed=self._fail, done=self._begin)

    def _progressed(self, part: float) -> None:
        self._part = part
        self._tell(ArchiveChange(updating=part, trouble=self.notice))

    def _begin(self, connection: sqlite3.Connection, damage: ArchiveDamaged | None) -> asyncio.Future[list[Written]]:
        self._keeper.notice = damage
        beginning = self._loop.run_in_executor(self._thread, self._keeper.begin, connection)
        beginning.add_done_callback(self._begun)
        return beginning

    def _begun(self, beginning: asyncio.Future[list[Written]]) -> None:
        self._part = None
        if beginning.cancelled() or self._closed:
            return
        self._look = self._loop.call_later(self._look_after_s, self._begin_look)
        self.ready.set()
        self._tell(ArchiveChange(trouble=self.notice))
        self._succeed(beginning.result())

    # ---- is it whole

    def _begin_look(self) -> None:
        if not self._closed:
            looking = self._loop.run_in_executor(self._inspector, self._inspection.run)
            looking.add_done_callback(self._looked)

    def _looked(self, outcome: asyncio.Future[str]) -> None:
        found = "" if outcome.cancelled() or self._closed else outcome.result()
        if found:
            self._keeper.notice = ArchiveUnavailable(
                said("errors", "A part of the archive is damaged."),
                said(
                    "errors", "What can be read is shown, and new work is stored. Keep a copy of {file} ({found})."
                ).format(file=self.file, found=found),
            )
            self._tell(ArchiveChange(trouble=self.notice))
        self.looked_through.set()

    def _try_again(self) -> None:
        self._retry = None
        if not self._closed:
            again = self._loop.run_in_executor(self._thread, self._keeper.write)
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
            self._tell_written(one)
        self._be_idle_soon()

    def _tell_written(self, one: Written) -> None:
        if self._part is None:
            self._tell(
                ArchiveChange(newest_key=one.newest_key, added=one.added, changed=one.changed, trouble=self.notice)
            )
        else:
            # It was written beside the archive that the readers wait for.
            self._progressed(self._part)

    def _fail(self, error: ArchiveError) -> None:
        self._troubled = True
        if count := self._keeper.waiting.dropped:
            told = said(
                "errors", "{why} Of what waited, the oldest {count} had to be dropped: there is no room for them."
            )
            error = ArchiveUnavailable(error.title, told.format(why=error.detail, count=count))
        self._tell(ArchiveChange(trouble=error, waiting=len(self._keeper.waiting), updating=self._part))
        if self._retry is None and not self._closed:
            self._retry = self._loop.call_later(RETRY_S, self._try_again)

    def _tell(self, change: ArchiveChange) -> None:
        for subscriber in self._subscribers:
            subscriber(change)

    def _be_idle_soon(self) -> None:
        """Queue the work that can wait behind what is queued already."""
        if not self._idle_asked and self.ready.is_set() and not self._closed:
            self._idle_asked = True
            self._thread.submit(self._idle)

    def _idle(self) -> None:
        """On the thread: do some of it, and let what came of it be told."""
        self._idle_asked = False
        has_more, written = self._keeper.do_some()
        if written and not self._closed:
            self._loop.call_soon_threadsafe(self._succeed, written)
        if has_more:
            self._be_idle_soon()


class _Opened(NamedTuple):
    connection: sqlite3.Connection
    damage: ArchiveDamaged | None = None
    is_beside: bool = False


def _opened(file: Path) -> _Opened:
    """Open an archive, or begin one beside it where an older version wrote it."""
    with suppress(ArchiveError):  # what is wrong with it is found out below
        if is_older(file):
            return _Opened(begin_meanwhile(file), is_beside=True)
    return _Opened(*open_for_writing(file))


def _retrieve(heard: asyncio.Future[list[Written]]) -> None:
    """Let a failure that nobody waits for any more be no warning of the loop's: it was told when it began."""
    if not heard.cancelled():
        heard.exception()
