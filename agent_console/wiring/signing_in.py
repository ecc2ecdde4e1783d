"""Signing in, from what somebody enters to a profile, a credential and a secret that is kept.

Owns the order: check the texts, try, keep the secret, write the profile. It decides nothing about reports and draws
nothing. One thing is done at a time; what is begun anew ends what was under way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from agent_console.accounts import profiles
from agent_console.accounts.form import Entry, Form
from agent_console.accounts.profiles import Profile, Profiles
from agent_console.accounts.secrets import SecretStore, proxy_name_of
from agent_console.client.credentials import Credentials
from agent_console.client.proxy import Proxy
from agent_console.errors import ConsoleError, CredentialError, KeyringUnavailable, SettingsError
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.ui.translating import told_error
from agent_console.wiring.trying import Tried, Trying


@dataclass(frozen=True)
class SignedIn:
    """Who signed in, and whether the keyring has the secret. The credential's repr hides it."""

    profile: Profile
    credentials: Credentials
    proxy: Proxy | None = None
    kept: bool = False


Outcome: TypeAlias = SignedIn | Literal["demo", "found"] | None
ReadAgain: TypeAlias = Callable[[], Coroutine[Any, Any, ConsoleError | None]]


class SigningIn:
    """Runs one `SignInWindow` until somebody is signed in, asks for the demo, or closes it.

    ``replaced``: the profile whose key this is the next of; a secret that no profile needs any more is forgotten.
    ``saves`` False: nothing is kept beyond this session. ``read_again`` looks into the keyring once more, where that is
    what kept somebody out, and returns what still does; None ends in FOUND. ``proxy``: what the console that is signed
    in to again goes through.
    """

    DEMO: Final = "demo"
    FOUND: Final = "found"

    def __init__(
        self,
        window: SignInWindow,
        *,
        secrets: SecretStore,
        file: Path,
        known: Profiles,
        replaced: Profile | None = None,
        saves: bool = True,
        read_again: ReadAgain | None = None,
        proxy: Proxy | None = None,
    ) -> None:
        self._window = window
        self._replaced = replaced
        self._saves = saves
        self._proxy = proxy
        self._read_again = read_again
        self._secrets = secrets
        self._file = file
        self._known = known
        self._under_way: asyncio.Task[object] | None = None
        self._waiting: Tried | None = None
        self._warned_of: Form | None = None
        self._is_running = False

    @property
    def is_running(self) -> bool:
        """Whether presses are heard."""
        return self._is_running

    async def run(self) -> Outcome:
        """Return who signed in, DEMO where that was asked for, None where the window was closed."""
        self._done: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._trying = Trying(self._secrets, self._known, self._window.show_step, proxy=self._proxy)
        try:
            async with asyncio.TaskGroup() as self._tasks:
                self._connect()
                # Shown no sooner: what is pressed is heard.
                self._window.show()
                self._is_running = True
                outcome = await self._done
                self._stop()
            return outcome
        finally:
            await self._trying.close()

    def _connect(self) -> None:
        window = self._window
        window.try_requested.connect(self._try)
        window.sign_in_requested.connect(self._sign_in)
        window.find_workspaces_requested.connect(self._find_workspaces)
        window.find_workers_requested.connect(self._find_workers)
        window.cancel_requested.connect(self._cancel)
        window.keyring_again_requested.connect(self._keep_again)
        window.session_only_requested.connect(self._keep_nothing)
        window.demo_requested.connect(self._go_to_demo)
        window.close_requested.connect(self._close)

    def _close(self) -> None:
        self._end(None)

    def _go_to_demo(self) -> None:
        self._end(self.DEMO)

    def _end(self, outcome: Outcome) -> None:
        if not self._done.done():
            self._done.set_result(outcome)

    def _begin(self, work: Coroutine[Any, Any, object]) -> None:
        if self._done.done():
            work.close()
            return
        self._stop()
        self._window.show_busy("")
        self._under_way = self._tasks.create_task(work, name="sign in")

    def _stop(self) -> None:
        if self._under_way is not None:
            self._under_way.cancel()

    def _cancel(self) -> None:
        self._stop()
        self._window.show_idle()

    def _try(self, form: Form) -> None:
        self._begin(self._try_only(form))

    def _sign_in(self, form: Form) -> None:
        self._begin(self._check_and_keep(form))

    def _find_workspaces(self, form: Form) -> None:
        self._begin(self._list_workspaces(form))

    def _find_workers(self, form: Form) -> None:
        self._begin(self._list_workers(form))

    async def _try_only(self, form: Form) -> None:
        with self._told():
            await self._check(form)

    async def _check_and_keep(self, form: Form) -> None:
        with self._told():
            if form != self._warned_of:
                self._waiting = await self._check(form)
                if not self._waiting.report.is_usable:
                    return
                if self._waiting.report.has_warnings:
                    self._warned_of = form
                    self._window.show_warned()
                    return
            await self._keep(keep=form.keep)

    async def _keep_anew(self, *, keep: bool) -> None:
        with self._told():
            await self._keep(keep=keep)

    async def _check(self, form: Form) -> Tried:
        """Try a form, and show what that brought; raises ConsoleError for what cannot be tried."""
        tried = await self._trying.check(form)
        self._window.show_report(tried.report)
        return tried

    def _keep_again(self) -> None:
        if self._waiting is None and self._read_again is not None:
            self._begin(self._look_again(self._read_again))
        else:
            self._begin(self._keep_anew(keep=True))

    def _keep_nothing(self) -> None:
        if self._waiting is None:
            self._window.show_session_only()
        else:
            self._begin(self._keep_anew(keep=False))

    async def _look_again(self, read_again: ReadAgain) -> None:
        with self._told():
            trouble = await read_again()
            if trouble is None:
                self._end(self.FOUND)
            elif isinstance(trouble, KeyringUnavailable):
                self._window.show_keyring_trouble(trouble)
            else:
                self._window.show_entry()
                self._window.show_wrong(Entry.SECRET.value, told_error(trouble))

    async def _keep(self, *, keep: bool) -> None:
        """Keep the secret where that is wished, write the profile, and be done."""
        tried = self._waiting
        if tried is None:
            return
        if keep and self._saves:
            try:
                await self._secrets.write(tried.profile.secret_name, tried.credentials.secret)
                if tried.proxy_password:
                    await self._secrets.write(proxy_name_of(tried.profile.proxy), tried.proxy_password)
            except KeyringUnavailable as trouble:
                self._window.show_keyring_trouble(trouble)
                return
        if self._saves:
            known = self._known.with_used(tried.profile)
            await asyncio.to_thread(profiles.save, self._file, known)
            await self._forget_replaced(known)
        self._end(SignedIn(tried.profile, tried.credentials, tried.proxy, kept=keep and self._saves))

    async def _forget_replaced(self, known: Profiles) -> None:
        """Take out of the keyring what no profile needs any more."""
        old = self._replaced.secret_name if self._replaced is not None else ""
        if old and not known.needs_secret(old):
            with suppress(KeyringUnavailable):
                await self._secrets.delete(old)

    async def _list_workspaces(self, form: Form) -> None:
        with self._told():
            self._window.show_workspaces(await self._trying.workspaces(form))

    async def _list_workers(self, form: Form) -> None:
        with self._told():
            self._window.show_workers(await self._trying.workers(form))

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say in the window what goes wrong inside, at its field where it has one; in the end the window is idle."""
        window = self._window
        try:
            yield
        except SettingsError as error:
            window.show_wrong(Entry.SERVER.value if error.field == "--base-url" else error.field, told_error(error))
        except CredentialError as error:
            window.show_wrong(Entry.SECRET.value, told_error(error))
        except ConsoleError as error:
            window.show_failed(error)
        finally:
            # One that was ended for another leaves the window to that.
            if asyncio.current_task() is self._under_way:
                window.show_idle()
