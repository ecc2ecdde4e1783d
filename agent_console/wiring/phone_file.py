"""The phones that one worker rang, in a file beside the archive.

Owns that file. Whatever is wrong with it, the answer is that nothing is known: it holds an order and some marks.
"""

from __future__ import annotations

import asyncio
import json
import logging
from pathlib import Path

from agent_console.machine.files import put_in_place
from agent_console.session.clicks import PhoneUse
from agent_console.taskrouter.parameters import is_contact
from agent_console.taskrouter.sids import WorkerSid

_log = logging.getLogger(__name__)

#: More than this no console has written.
MOST_BYTES = 100_000


class PhoneFile:
    """Implements session.ports.PhoneMemory; ``file`` None: nothing is kept."""

    def __init__(self, file: Path | None) -> None:
        self._file = file

    @classmethod
    def of(cls, archive_dir: Path | None, worker_sid: WorkerSid) -> PhoneFile:
        """Return a worker's file; none where nothing of a console is kept."""
        return cls(None if archive_dir is None else archive_dir / f"phones-{worker_sid}.json")

    async def load(self) -> tuple[PhoneUse, ...]:
        """Return the phones, the one used last first."""
        return await asyncio.to_thread(self._load)

    async def save(self, phones: tuple[PhoneUse, ...]) -> None:
        """Put the phones in place of those before."""
        await asyncio.to_thread(self._save, phones)

    def _load(self) -> tuple[PhoneUse, ...]:
        try:
            if self._file is None or self._file.stat().st_size > MOST_BYTES:
                return ()
            found = json.loads(self._file.read_text(encoding="utf-8"))
            uses = tuple(PhoneUse(uri=one["uri"], failed=one["failed"] is True) for one in found)
            return tuple(use for use in uses if is_contact(use.uri))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return ()

    def _save(self, phones: tuple[PhoneUse, ...]) -> None:
        if self._file is None:
            return
        made = json.dumps([{"uri": one.uri, "failed": one.failed} for one in phones], ensure_ascii=False, indent=1)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            put_in_place(self._file, f"{made}\n")
        except (OSError, ValueError) as error:
            _log.info("The phones used last are forgotten at the end: %s", error)
