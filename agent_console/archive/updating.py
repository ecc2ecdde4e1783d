"""Brings an archive of an older version up to date while the console is at work already.

Owns the thread that does it, and how often it is tried. Meanwhile nobody reads the archive, and what happens is written
beside it (`beside`).
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

from agent_console.archive.migration import Progress, Slowly
from agent_console.archive.opening import open_for_writing
from agent_console.errors import ArchiveDamaged, ArchiveError

#: Between two tries: another console may be at it, or the disk is full.
AGAIN_AFTER_S = 5.0

Opened = tuple[sqlite3.Connection, ArchiveDamaged | None]


class Updating:
    """One archive on its way; everything is told on the loop on which it was made."""

    def __init__(
        self,
        file: Path,
        *,
        progress: Progress,
        failed: Callable[[ArchiveError], None],
        done: Callable[[sqlite3.Connection, ArchiveDamaged | None], object],
    ) -> None:
        self._file = file
        self._loop = asyncio.get_running_loop()
        self._progress = progress
        self._failed = failed
        self._done = done
        self._unwanted = Event()
        self._thread = ThreadPoolExecutor(1, "archive update")
        self._work = self._loop.run_in_executor(self._thread, self._until_done)
        self._work.add_done_callback(self._ended)

    def stop(self) -> asyncio.Future[Opened | None]:
        """Give up; once what this returns is done, the archive is as it was, or up to date."""
        self._unwanted.set()
        self._thread.shutdown(wait=False)
        return self._work

    def _ended(self, work: asyncio.Future[Opened | None]) -> None:
        opened = work.result()
        if opened is None:
            return
        if self._unwanted.is_set():
            opened[0].close()
        else:
            self._done(*opened)

    # ---- on the thread

    def _until_done(self) -> Opened | None:
        while not self._unwanted.is_set():
            try:
                return open_for_writing(self._file, Slowly(self._tell), self._unwanted.is_set)
            except ArchiveError as error:
                if not self._unwanted.is_set():
                    self._loop.call_soon_threadsafe(self._failed, error)
                    self._unwanted.wait(AGAIN_AFTER_S)
        return None

    def _tell(self, part: float) -> None:
        self._loop.call_soon_threadsafe(self._progress, part)
