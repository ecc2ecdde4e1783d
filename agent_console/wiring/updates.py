"""Newer versions in a window: asked for as the settings say, told in a bar, read on a page.

Owns the connection of the one who looks to a window, and the thread that asks. It decides nothing.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from pathlib import Path

from agent_console import __version__
from agent_console.client.io_thread import IoThread
from agent_console.machine import paths
from agent_console.session.clock import SystemClock
from agent_console.settings import Loaded
from agent_console.settings.store import SettingsStore
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.newer import newer_page
from agent_console.ui.reading_page import ReadingPage, said_anew
from agent_console.updates.announcement import LARGEST_BYTES, Announcement
from agent_console.updates.looking import Clock, Fetch, Looking

FILE_NAME = "newer-versions.json"


async def ask(url: str) -> bytes:
    """Fetch what is announced, on a thread of its own, so that neither its import nor its answer stops the window."""
    thread = IoThread("newer-versions")
    try:
        return await thread.run(_fetched(url))
    finally:
        await thread.close()


async def _fetched(url: str) -> bytes:
    from agent_console.client.fetching import fetch  # noqa: PLC0415  httpx, on the other thread

    return await fetch(url, largest_bytes=LARGEST_BYTES)


class Updates:
    """Run it beside a console; what is replaced in tests has a default."""

    def __init__(
        self,
        window: ConsoleWindow,
        store: SettingsStore,
        *,
        file: Path | None = None,
        version: str = __version__,
        fetch: Fetch = ask,
        clock: Clock | None = None,
        spread: Callable[[], float] = random.random,
    ) -> None:
        self._window = window
        self._store = store
        self._version = version
        self._announced: Announcement | None = None
        self._page: ReadingPage | None = None
        self._dismissing: asyncio.Event = asyncio.Event()
        self._looking = Looking(
            file or paths.state_dir() / FILE_NAME,
            version,
            fetch=fetch,
            show=self._show,
            clock=clock or SystemClock(),
            random=spread,
        )

    @property
    def page(self) -> ReadingPage | None:
        """The page about the newer version, once it was opened."""
        return self._page

    async def run(self) -> None:
        """Live until cancelled."""
        self._looking.go_by(self._store.settings.updates)
        end = self._store.subscribe(self._settings_changed)
        self._window.update_requested.connect(self._open)
        self._window.update_dismissed.connect(self._dismissing.set)
        self._window.language_changed.connect(self._say_anew)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._looking.run(), name="looking for newer versions")
                tasks.create_task(self._put_away(), name="putting newer versions away")
        finally:
            end()
            self._window.update_requested.disconnect(self._open)
            self._window.update_dismissed.disconnect(self._dismissing.set)
            self._window.language_changed.disconnect(self._say_anew)

    async def _put_away(self) -> None:
        while True:
            await self._dismissing.wait()
            self._dismissing.clear()
            await self._looking.put_away()

    def _settings_changed(self, _old: Loaded, new: Loaded) -> None:
        self._looking.go_by(new.settings.updates)

    def _show(self, announced: Announcement | None) -> None:
        if announced != self._announced:
            self._announced = announced
            self._window.show_update(announced.version if announced is not None else "")

    def _say_anew(self) -> None:
        announced = self._announced
        if announced is not None:
            self._page = said_anew(self._page, lambda: newer_page(self._window, self._version, announced))

    def _open(self) -> None:
        if self._announced is not None:
            if self._page is not None:
                self._page.deleteLater()
            self._page = newer_page(self._window, self._version, self._announced)
            self._page.open_page()
