"""Trying what was entered to sign in: a connection of its own for every question, on a thread of its own.

Owns that thread and what a form comes to: a report and, where it is usable, who signs in. It keeps nothing and draws
nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from agent_console.accounts import checking
from agent_console.accounts.form import Entry, Form
from agent_console.accounts.profiles import Profile, Profiles
from agent_console.accounts.report import Part, Report
from agent_console.accounts.secrets import SecretStore, proxy_name_of
from agent_console.client import base_url as base_urls
from agent_console.client.credentials import Credentials
from agent_console.client.io_thread import IoThread
from agent_console.client.proxy import Proxy
from agent_console.taskrouter import sids
from agent_console.taskrouter.resources import Worker, Workspace
from agent_console.wiring.connecting import find_proxy

if TYPE_CHECKING:
    from agent_console.client.probe import Probe

Step = Callable[[Part], None]


@dataclass(frozen=True)
class Tried:
    """What was tried, and what it brought; ``proxy_password`` is empty where the proxy's address names no user."""

    report: Report
    profile: Profile
    credentials: Credentials
    proxy: Proxy | None
    proxy_password: str = field(repr=False)


@dataclass(frozen=True)
class _Opened:
    probe: Probe
    base_url: str
    credentials: Credentials
    proxy: Proxy | None


class Trying:
    """``known`` are the profiles that there are; ``proxy`` is what everything goes through, whatever a form says.

    ``step`` is told what is looked at. Every question raises ConsoleError: SettingsError or CredentialError for what
    cannot be tried, else why there is no answer.
    """

    def __init__(self, secrets: SecretStore, known: Profiles, step: Step, *, proxy: Proxy | None) -> None:
        self._secrets = secrets
        self._known = known
        self._step = step
        self._proxy = proxy
        self._thread = IoThread("sign-in-io")

    async def close(self) -> None:
        """End the thread; what is under way on it has to be over."""
        await self._thread.close()

    async def check(self, form: Form) -> Tried:
        """Try a whole form; what TaskRouter refuses is in the report."""
        place = form.place()
        async with self._opened(form) as opened:
            self._step(Part.CONNECTION)
            report = await self._thread.run(checking.check(opened.probe, place, self._step_from_thread()))
        profile = form.profile(
            opened.base_url,
            worker_name=report.worker.friendly_name if report.worker is not None else "",
            workspace_name=report.workspace.friendly_name if report.workspace is not None else "",
            known=self._known,
        )
        password = form.proxy_password if proxy_name_of(form.proxy) else ""
        return Tried(report, profile, opened.credentials, opened.proxy, password)

    async def workspaces(self, form: Form) -> tuple[Workspace, ...]:
        """List the account's workspaces."""
        async with self._opened(form) as opened:
            self._step(Part.WORKSPACE)
            return await self._thread.run(checking.workspaces(opened.probe))

    async def workers(self, form: Form) -> tuple[Worker, ...]:
        """List the workers of the form's workspace."""
        workspace = sids.WORKSPACE.parse(form.workspace_sid, field=Entry.WORKSPACE.value)
        async with self._opened(form) as opened:
            self._step(Part.WORKER)
            return await self._thread.run(checking.workers(opened.probe, workspace))

    @asynccontextmanager
    async def _opened(self, form: Form) -> AsyncIterator[_Opened]:
        base_url = base_urls.normalise(form.base_url)
        credentials = Credentials(username=form.username, secret=form.secret)
        proxy = self._proxy or await find_proxy(base_url, form.proxy, self._secrets, password=form.proxy_password)
        probe = await self._thread.run(_open_probe(base_url, credentials, proxy))
        try:
            yield _Opened(probe, base_url, credentials, proxy)
        finally:
            await self._thread.run(probe.close())

    def _step_from_thread(self) -> Step:
        loop = asyncio.get_running_loop()

        def tell(part: Part) -> None:
            loop.call_soon_threadsafe(self._step, part)

        return tell


async def _open_probe(base_url: str, credentials: Credentials, proxy: Proxy | None) -> Probe:
    from agent_console.client.probe import Probe  # noqa: PLC0415  httpx, on the thread that uses it

    return Probe(base_url, credentials, proxy=proxy)
