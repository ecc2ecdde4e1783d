"""Looks for a newer version once a day at most, at a moment that differs from console to console.

Owns the pace and what is remembered. How it is fetched and shown is given to it; it installs nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from agent_console.errors import ConsoleError, ProtocolError
from agent_console.settings import UpdateSettings
from agent_console.updates import announcement, memory
from agent_console.updates.announcement import Announcement
from agent_console.updates.memory import Memory

DAY_S = 24 * 3600.0
#: Consoles that are started together in the morning do not ask together.
SPREAD_S = 30 * 60.0

_log = logging.getLogger(__name__)

Fetch = Callable[[str], Awaitable[bytes]]


class Clock(Protocol):
    """The computer's clocks."""

    def now(self) -> datetime:
        """Return the wall clock, aware."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never jump."""
        ...

    async def sleep_until(self, deadline: float) -> None:
        """Return at or after the monotonic deadline."""
        ...


class Looking:
    """``show`` is given what is newer than ``version`` and was not put away, or None."""

    def __init__(
        self,
        file: Path,
        version: str,
        *,
        fetch: Fetch,
        show: Callable[[Announcement | None], None],
        clock: Clock,
        random: Callable[[], float],
    ) -> None:
        self._file = file
        self._version = version
        self._fetch = fetch
        self._show = show
        self._clock = clock
        self._random = random
        self._settings = UpdateSettings()
        self._memory = Memory()
        self._changed = asyncio.Event()

    def go_by(self, settings: UpdateSettings) -> None:
        """Ask as these say from now on."""
        if settings != self._settings:
            self._settings = settings
            self._changed.set()

    async def put_away(self) -> None:
        """Say nothing more of the version that is shown; a later one is told again."""
        told = _readable(self._memory.told)
        if told is not None:
            await self._remember(Memory(self._memory.asked_at, self._memory.told, told.version))

    async def run(self) -> None:
        """Live until cancelled."""
        self._memory = await asyncio.to_thread(memory.load, self._file)
        while True:
            self._changed.clear()
            if not (self._settings.check and self._settings.url):
                self._show(None)
                await self._changed.wait()
                continue
            self._tell()
            if not await self._is_due():
                continue
            await self._ask(self._settings.url)

    async def _is_due(self) -> bool:
        """Wait until it is time; False where the settings changed before."""
        waited = self._clock.monotonic() + self.wait_s(self._clock.now().timestamp())
        due = asyncio.ensure_future(self._clock.sleep_until(waited))  # noqa: TID251  ended below
        changed = asyncio.ensure_future(self._changed.wait())  # noqa: TID251  as above
        try:
            await asyncio.wait({due, changed}, return_when=asyncio.FIRST_COMPLETED)
            return not changed.done()
        finally:
            due.cancel()
            changed.cancel()

    def wait_s(self, now_s: float) -> float:
        """Return the seconds until it is time to ask again: a day after the last time, and a part of `SPREAD_S` more.

        A last time that is yet to come was another clock's: then it is time.
        """
        since_s = now_s - self._memory.asked_at
        left_s = DAY_S - since_s if 0 <= since_s < DAY_S else 0.0
        return left_s + self._random() * SPREAD_S

    async def _ask(self, url: str) -> None:
        """Ask, whatever comes of it, and remember when; what is no announcement leaves the last one standing."""
        told = self._memory.told
        try:
            body = await self._fetch(url)
            announcement.read(body)
            told = body.decode("utf-8")
        except (ConsoleError, UnicodeDecodeError) as error:
            _log.info("Newer versions could not be asked for: %s", error)
        await self._remember(Memory(self._clock.now().timestamp(), told, self._memory.put_away))

    async def _remember(self, new: Memory) -> None:
        self._memory = new
        self._tell()
        try:
            await asyncio.to_thread(memory.save, self._file, new)
        except OSError as error:
            _log.info("When newer versions were asked for cannot be remembered: %s", error)

    def _tell(self) -> None:
        told = _readable(self._memory.told)
        wanted = (
            told is not None
            and announcement.is_newer(told.version, self._version)
            and told.version != self._memory.put_away
        )
        self._show(told if wanted else None)


def _readable(told: str) -> Announcement | None:
    try:
        return announcement.read(told.encode())
    except ProtocolError:
        return None
