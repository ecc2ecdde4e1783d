"""Signing in again over a live console: a key that was replaced costs no shift.

Owns when the sign-in window opens over a console, and that the console goes on with what was entered. Cards, archive
and session stay as they are; only the credential of the connection changes.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from agent_console.accounts import profiles
from agent_console.accounts.form import Form, form_of
from agent_console.accounts.profiles import Profile, Profiles, Role
from agent_console.errors import ConsoleError, KeyringUnavailable, SettingsError
from agent_console.machine import paths
from agent_console.session.door import is_refusal
from agent_console.taskrouter import sids
from agent_console.ui.console_window import ConsoleWindow
from agent_console.wiring.access import Access
from agent_console.wiring.launch import ConsoleOptions

if TYPE_CHECKING:
    from agent_console.ui.signin.signin_window import SignInWindow
    from agent_console.wiring.signing_in import Outcome


class Renewing:
    """Opens the window once for every time that the credential turns out to be refused; `ask` opens it at a wish.

    ``go_on`` is called once there is a new credential.
    """

    def __init__(
        self, window: ConsoleWindow, access: Access, options: ConsoleOptions, *, go_on: Callable[[], None]
    ) -> None:
        self._window = window
        self._access = access
        self._options = options
        self._go_on = go_on
        self._wanted = asyncio.Event()
        self._was_refused = False
        self._takes_keys = False
        self._open: SignInWindow | None = None

    def ask(self) -> None:
        """Open the window at somebody's wish; where it is open, let it come out from wherever it is, with the keys."""
        self._want(takes_keys=True)

    def connection_changed(self, error: ConsoleError | None) -> None:
        """Take in how the link is: 401 is about who signs in, 403 only about what was asked."""
        is_seen = self._open is not None and not self._open.isMinimized()
        if is_refusal(error) and not self._was_refused and not is_seen:
            self._want(takes_keys=self._window.isActiveWindow())
        self._was_refused = is_refusal(error)

    def _want(self, *, takes_keys: bool) -> None:
        self._takes_keys = takes_keys
        if self._open is not None:
            self._open.come_out(takes_keys=takes_keys)
        self._wanted.set()

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Follow the console until the block ends."""
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(self._run(), name="signing in again")
            try:
                yield
            finally:
                running.cancel()

    async def _run(self) -> None:
        while True:
            await self._wanted.wait()
            from agent_console.wiring.signing_in import SignedIn  # noqa: PLC0415  most shifts never need it

            outcome = await self._sign_in()
            if isinstance(outcome, SignedIn):
                await self._access.renew(outcome.credentials)
            self._wanted.clear()
            if outcome is not None:
                self._go_on()

    async def _sign_in(self) -> Outcome:
        profile = self._options.profile
        try:
            known = await asyncio.to_thread(profiles.load, paths.profiles_file())
            # Its key may have been replaced before, in this very shift.
            profile = known.find(profile.name) or profile if profile is not None else None
        except SettingsError:
            # It is not ours to overwrite what cannot be read.
            known, profile = Profiles(), None
        from agent_console.ui.signin.signin_window import SignInWindow  # noqa: PLC0415  as above
        from agent_console.wiring.signing_in import SigningIn  # noqa: PLC0415  as above

        trouble = self._access.trouble
        window = SignInWindow(self._window)
        # It comes over the console; by itself it takes the keys only where the console had them.
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not self._takes_keys)
        window.show_renewing(_form(self._options, profile), trouble, can_keep=profile is not None)
        self._window.language_changed.connect(window.say_anew)
        if isinstance(trouble, KeyringUnavailable):
            window.show_keyring_trouble(trouble)
        signing_in = SigningIn(
            window,
            secrets=self._access.secrets,
            file=paths.profiles_file(),
            known=known,
            replaced=profile,
            saves=profile is not None,
            read_again=self._read_again,
            proxy=self._options.proxy,
        )
        self._open = window
        try:
            return await signing_in.run()
        finally:
            self._open = None
            window.close_now()

    async def _read_again(self) -> ConsoleError | None:
        await self._access.obtain()
        return self._access.trouble


def _form(options: ConsoleOptions, profile: Profile | None) -> Form:
    """Return the form of a running console, without its secret."""
    if profile is not None:
        return form_of(profile)
    username = options.credentials.username if options.credentials is not None else options.account_sid
    uses_key = sids.API_KEY.matches(username)
    return Form(
        account_sid=options.account_sid,
        uses_key=uses_key,
        api_key_sid=username if uses_key else "",
        workspace_sid=options.workspace_sid,
        worker_sid=options.worker_sid or "",
        base_url=options.base_url,
        role=Role.SUPERVISOR if options.worker_sid is None else Role.AGENT,
    )
