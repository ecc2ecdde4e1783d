"""The clients that are compared, pointed at the list server.

Imports of either side happen on demand: a process measures one of them.
"""
# ruff: noqa: PLC0415  - as the docstring says

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.server import ACCOUNT_SID, AUTH_TOKEN, WORKER_SID, WORKSPACE_SID

if TYPE_CHECKING:
    from agent_console.client.io_thread import OffThreadApi


@asynccontextmanager
async def our_api(base_url: str) -> AsyncIterator[OffThreadApi]:
    """Open our client as the console runs it: sockets and decoding on a thread of their own."""
    from agent_console.client.api import open_api
    from agent_console.client.credentials import Credentials
    from agent_console.client.io_thread import IoThread, OffThreadApi

    credentials = Credentials(ACCOUNT_SID, AUTH_TOKEN)
    api = OffThreadApi(
        open_api(base_url, credentials, workspace_sid=WORKSPACE_SID, worker_sid=WORKER_SID),
        IoThread(),
    )
    try:
        await api.warm_up()
        yield api
    finally:
        await api.close()


def vendor_reservations(base_url: str) -> Any:
    """Open the twilio package's list of the same worker's reservations, untyped as it is."""
    from twilio.rest import Client

    client = Client(ACCOUNT_SID, AUTH_TOKEN)
    client.taskrouter.base_url = base_url
    worker = client.taskrouter.v1.workspaces(WORKSPACE_SID).workers(WORKER_SID)
    return worker.reservations
