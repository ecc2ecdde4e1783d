"""Signing out of a running console: asked for in its menu, confirmed on a page, done before the console ends.

Owns the page and the order: the secret first, while the window can still say why that fails. The history is deleted by
whoever hears ``signed_out``, once the archive is closed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from agent_console.accounts import profiles
from agent_console.accounts.leaving import Leaving, sign_out
from agent_console.accounts.profiles import Profile
from agent_console.accounts.secrets import SecretStore
from agent_console.archive.opening import archive_file
from agent_console.archive.removal import remove_archive
from agent_console.errors import ArchiveUnavailable, ConsoleError
from agent_console.machine import paths
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.translating import told_error

if TYPE_CHECKING:
    from agent_console.ui.signing_out import SignOutPage

translate = QCoreApplication.translate


class SigningOut:
    """Hears the window's wish, where the console is a profile's."""

    def __init__(self, window: ConsoleWindow, profile: Profile | None, secrets: SecretStore) -> None:
        self._window = window
        self._profile = profile
        self._secrets = secrets
        self._wishes: asyncio.Queue[tuple[bool, bool] | None] = asyncio.Queue()
        self._page: SignOutPage | None = None
        if profile is not None:
            window.sign_out_requested.connect(self._ask)
            window.language_changed.connect(self._withdraw)

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Follow the window until the block ends."""
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(self._run(), name="signing out")
            try:
                yield
            finally:
                running.cancel()

    def _ask(self) -> None:
        self._wishes.put_nowait(None)

    def _withdraw(self) -> None:
        """Take away a question in a language that is no longer spoken; it is asked anew where it is wanted."""
        if self._page is not None:
            self._page.hide()

    def _confirm(self, with_history: bool, all_the_same: bool) -> None:  # noqa: FBT001  a signal has no names
        self._wishes.put_nowait((with_history, all_the_same))

    async def _run(self) -> None:
        while True:
            wish = await self._wishes.get()
            if wish is None:
                await self._open()
            else:
                await self._sign_out(*wish)

    async def _open(self) -> None:
        from agent_console.ui.signing_out import SignOutPage  # noqa: PLC0415  few ask for it

        if self._page is not None:
            self._page.deleteLater()
        self._page = SignOutPage(self._window, await self._leaving())
        self._page.sign_out_requested.connect(self._confirm)
        self._page.open_page()

    async def _sign_out(self, with_history: bool, all_the_same: bool) -> None:  # noqa: FBT001  as above
        page = self._page
        assert page is not None  # noqa: S101  it sent the wish
        page.show_busy()
        try:
            leaving = await self._leaving()
            await sign_out(leaving, paths.profiles_file(), self._secrets, all_the_same=all_the_same)
        except ConsoleError as trouble:
            page.show_trouble(trouble)
            return
        page.hide()
        # Another profile may have come to use it while somebody read the page.
        self._window.signed_out.emit(with_history and not leaving.sharing_history)

    async def _leaving(self) -> Leaving:
        assert self._profile is not None  # noqa: S101  nobody is heard otherwise
        known = await asyncio.to_thread(profiles.load, paths.profiles_file())
        # Its key may have been replaced in this shift.
        return Leaving(known.find(self._profile.name) or self._profile, known)


def after_signing_out(profile: Profile, archive_dir: Path | None) -> str:
    """Delete the history where it is to go, in ``archive_dir``; returns what there is to say."""
    told = translate("signout", "You are signed out.")
    if archive_dir is not None:
        try:
            remove_archive(archive_file(archive_dir, profile.account_sid, profile.workspace_sid))
        except ArchiveUnavailable as error:
            told = f"{told} {told_error(error)}"
    return told
