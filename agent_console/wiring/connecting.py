"""The loop a console runs in and the connection it runs on, which a worker's and a supervisor's share.

Owns their making and unmaking. What is done on them is theirs.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QApplication

from agent_console.accounts.os_keyring import OsKeyring
from agent_console.accounts.secrets import SecretStore, proxy_name_of
from agent_console.client.io_thread import IoThread, OffThreadApi
from agent_console.client.proxy import Proxy, system_proxy, with_password
from agent_console.errors import DisplayLost, KeyringUnavailable
from agent_console.machine.qt_loop import QtLoop
from agent_console.wiring.launch import ConsoleOptions

if TYPE_CHECKING:
    from agent_console.client.api import TaskRouterApi

T = TypeVar("T")
#: A profile that goes through no proxy, whatever the system says.
NO_PROXY = "none"


def run_in_loop(application: QApplication, work: Coroutine[Any, Any, T]) -> T:
    """Run a whole console under a loop of its own; returns what it comes to. DisplayLost where its display goes."""
    loop = QtLoop(application)
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        try:
            return runner.run(work)
        except asyncio.CancelledError:
            if not loop.was_ended:
                raise
            raise DisplayLost from None


@asynccontextmanager
async def connection(options: ConsoleOptions) -> AsyncIterator[OffThreadApi]:
    """Give the API on a thread of its own; the connections are closed in the end."""
    thread = IoThread()
    try:
        chosen = options.profile.proxy if options.profile is not None else ""
        secrets = options.secrets or OsKeyring()
        proxy = options.proxy or await find_proxy(options.base_url, chosen, secrets)
        opened = await thread.run(_open_api(options, proxy))
    except BaseException:
        await thread.close()
        raise
    api = OffThreadApi(opened, thread)
    try:
        yield api
    finally:
        await api.close()


async def find_proxy(base_url: str, chosen: str, secrets: SecretStore, *, password: str = "") -> Proxy | None:
    """Return what to go through: the proxy that was chosen, with its user's password, or the system's.

    ``chosen`` is as in a profile. A password that is not given is asked of the keyring; where that cannot be used, the
    proxy will say that it wants one. Raises SettingsError.
    """
    if base_url.startswith("http://") or chosen == NO_PROXY:
        return None
    if not chosen:
        return system_proxy(base_url)
    name = proxy_name_of(chosen)
    if name and not password:
        with suppress(KeyringUnavailable):
            password = await secrets.read(name) or ""
    return with_password(chosen, password)


async def _open_api(options: ConsoleOptions, proxy: Proxy | None) -> TaskRouterApi:
    """Build the API; on the I/O thread, so that importing httpx does not hold up the window."""
    from agent_console.client.api import open_api  # noqa: PLC0415  after the first paint, on the other thread

    return open_api(
        options.base_url,
        options.credentials,
        workspace_sid=options.workspace_sid,
        worker_sid=options.worker_sid,
        proxy=proxy,
    )
