"""What is done on the writing thread: batches, what is taken in from other files, and what can wait.

Owns the writing connection and what it is to: an archive or, while that cannot be written yet, one beside it. Use it
from one thread; `masks` and `keep_days` may be set from another.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from contextlib import suppress
from pathlib import Path

from agent_console.archive import search
from agent_console.archive.beside import Source, any_beside, sources
from agent_console.archive.masking import masked
from agent_console.archive.migration import Progress, is_taken_over
from agent_console.archive.opening import is_older, unavailable, update
from agent_console.archive.retention import forget_old
from agent_console.archive.waiting import WaitingBatches
from agent_console.archive.writer import Writer, Written
from agent_console.errors import ArchiveError, ArchiveUnavailable
from agent_console.history.facts import FactBatch

#: Rows whose words are indexed in one go when nothing else is to be done: a write waits no longer than that takes.
INDEX_AT_ONCE = 200


def bring_up_to_date(file: Path, progress: Progress) -> None:
    """Bring an archive that exists up to date where a console has not done it, or not to the end.

    Raises as `open_for_reading`; what is damaged is left where it is.
    """
    if is_older(file) or any_beside(file):
        connection = update(file, progress)
        keeper = Keeper(file, connection)
        keeper.begin(connection)
        keeper.close()


class Keeper:
    """Keeps one archive; everything but `waiting` and `close` needs `begin` first, where it was made beside one."""

    def __init__(self, file: Path, connection: sqlite3.Connection) -> None:
        self._file = file
        self._connection = connection
        self._writer = Writer(connection)
        self._sources: deque[Source] = deque()
        self.waiting = WaitingBatches(file)
        self.keep_days: int | None = None
        self.masks = False
        self.notice: ArchiveError | None = None
        """What a person should know, though all goes on."""

    def begin(self, connection: sqlite3.Connection) -> list[Written]:
        """Write to the archive itself from now on; what was written beside it comes into it first."""
        if connection is not self._connection:
            self._connection.close()
            self._connection, self._writer = connection, Writer(connection)
        self._sources.extend(sources(self._file))
        written: list[Written] = []
        # A disk that is full meanwhile is told by the next write; then the rest comes when there is time.
        with suppress(ArchiveUnavailable):
            while self._sources and not self._sources[0].is_damaged:
                written += self._take_in_some()
        return written

    def write(self, batch: FactBatch | None = None) -> list[Written]:
        """Write a batch behind those that wait. Raises ArchiveUnavailable; then it waits too."""
        if batch is not None:
            self.waiting.add(masked(batch) if self.masks else batch)
        written = self.waiting.write(self._writer)
        self.notice = self.waiting.left_out or self.notice
        return written

    def index_some(self) -> bool:
        """Let the search know more rows; returns whether it knows every one. Raises ArchiveUnavailable."""
        try:
            return not search.index_due(self._connection, INDEX_AT_ONCE)
        except sqlite3.Error as error:
            raise unavailable(error, self._file) from error

    def do_some(self) -> tuple[bool, list[Written]]:
        """Do some of what can wait; returns whether more is to be done, and what was written.

        Whatever is wrong is told by the next write.
        """
        written: list[Written] = []
        if is_taken_over(self._connection):
            return False, written
        try:
            left = search.index_due(self._connection, INDEX_AT_ONCE)
            if self.keep_days is not None:
                left += forget_old(self._connection, self.keep_days)
            if self._sources:
                written = self._take_in_some()
            has_more = bool(left or self._sources)
            if not has_more:
                # A backfill's cache is for the next of its batches: a shift's writes are few, and seconds apart.
                self._connection.execute("PRAGMA shrink_memory")
        except (sqlite3.Error, ArchiveUnavailable):
            return False, written
        return has_more, written

    def close(self) -> None:
        """Try once more what waits, and close everything."""
        with suppress(ArchiveUnavailable):  # it was told when it began
            self.write()
        for source in self._sources:
            source.close()
        self._connection.close()

    def _take_in_some(self) -> list[Written]:
        """Write a batch of the first source; one that is at its end goes."""
        source = self._sources[0]
        try:
            batch = next(source.batches, None)
        except sqlite3.Error:
            self._sources.popleft().close()  # out of reach: another time
            return []
        if batch is not None:
            if batch:
                # It was masked, or left as it was, when it was written first.
                self.waiting.add(batch)
            return self.waiting.write(self._writer)
        self._sources.popleft().end()
        if not source.is_damaged:
            return []
        self.notice = source.taken_over()
        return [Written(None)]
