"""The loop a console runs in and the connection it runs on, which a worker's and a supervisor's share.

Owns their making and unmaking. What is done on them is theirs.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QApplication

from agent_console.client.io_thread import IoThread, OffThreadApi
from agent_console.launch import ConsoleOptions
from agent_console.qt_loop import QtLoop

if TYPE_CHECKING:
    from agent_console.client.api import TaskRouterApi

T = TypeVar("T")


def run_in_loop(application: QApplication, work: Coroutine[Any, Any, T]) -> T:
    """Run a whole console under a loop of its own; returns what it comes to."""
    with asyncio.Runner(loop_factory=functools.partial(QtLoop, application)) as runner:
        return runner.run(work)


@asynccontextmanager
async def connection(options: ConsoleOptions) -> AsyncIterator[OffThreadApi]:
    """Give the API on a thread of its own; the connections are closed in the end."""
    thread = IoThread()
    api = OffThreadApi(await thread.run(_open_api(options)), thread)
    try:
        yield api
    finally:
        await api.close()


async def _open_api(options: ConsoleOptions) -> TaskRouterApi:
    """Build the API; on the I/O thread, so that importing httpx does not hold up the window."""
    from agent_console.client.api import open_api  # noqa: PLC0415  after the first paint, on the other thread

    return open_api(
        options.base_url,
        options.credentials,
        workspace_sid=options.workspace_sid,
        worker_sid=options.worker_sid,
    )
