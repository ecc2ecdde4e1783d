"""Batches in their order, from when they came until they are on disk.

Owns those that could not be written yet. One that finds the disk full or the file held stays in memory, in its place,
and is tried again; only where more than `MOST_WAITING` wait are the oldest dropped, and counted. A fact that no trying
could store is left out alone and told, so that it holds up nothing else. One thread uses it.
"""

from __future__ import annotations

import logging
import sqlite3
from collections import deque
from pathlib import Path

from agent_console.archive.opening import DAMAGED_VALUE, unavailable
from agent_console.archive.writer import Writer, Written
from agent_console.errors import ArchiveUnavailable
from agent_console.history.facts import FactBatch
from agent_console.wording import said

#: Batches that are kept while nothing can be written: hours of a rush.
MOST_WAITING = 10_000
#: The fact is at fault, not the disk: a number beyond 64 bits, half a surrogate pair, no key left in a millisecond; or
#: the row that it belongs to cannot be read any more.
_NEVER = (*DAMAGED_VALUE, sqlite3.IntegrityError, sqlite3.DataError)
_log = logging.getLogger(__name__)


class WaitingBatches:
    """What is to be written to one archive."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._batches: deque[FactBatch] = deque()
        self.dropped = 0
        """How many of the oldest there was no room for."""
        self.left_out: ArchiveUnavailable | None = None
        """Words for the last fact that could never be stored."""

    def __len__(self) -> int:
        return len(self._batches)

    def add(self, batch: FactBatch) -> None:
        """Let it wait behind the others."""
        self._batches.append(batch)
        if len(self._batches) > MOST_WAITING:
            self._batches.popleft()
            self.dropped += 1

    def write(self, writer: Writer) -> list[Written]:
        """Write all that wait, in their order. Raises ArchiveUnavailable; what is not written then goes on waiting."""
        written: list[Written] = []
        while self._batches:
            try:
                written.append(writer.write(self._batches[0]))
            except _NEVER as error:
                self._batches.extendleft(reversed(self._storable_parts(error)))
            except sqlite3.Error as error:
                raise unavailable(error, self._file) from error
            else:
                self._batches.popleft()
        return written

    def _storable_parts(self, error: Exception) -> list[FactBatch]:
        """Take the first batch out; return its facts one by one, or say that it was a single one and is left out."""
        parts = self._batches.popleft().parts()
        if len(parts) > 1:
            return parts
        sids = ", ".join(sighting.sid for part in parts for sighting in part.sightings)
        _log.warning("left out of the archive: %s (%s)", sids or "a fact", type(error).__name__)
        self.left_out = ArchiveUnavailable(
            said("errors", "Something could not be stored."),
            said("errors", "It does not fit the archive, or its row there is damaged; all else is kept. {sids}").format(
                sids=sids
            ),
        )
        return []
