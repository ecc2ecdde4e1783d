"""The clients that are compared, pointed at a peer, and the console as its worker.

Imports of either side happen on demand: a process measures one of them.
"""
# ruff: noqa: PLC0415  - as the docstring says

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.peers import Peer

if TYPE_CHECKING:
    from agent_console.client.io_thread import OffThreadApi
    from agent_console.launch import ConsoleOptions


@asynccontextmanager
async def our_api(peer: Peer) -> AsyncIterator[OffThreadApi]:
    """Open our client as the console runs it: sockets and decoding on a thread of their own."""
    from agent_console.client.api import open_api
    from agent_console.client.credentials import Credentials
    from agent_console.client.io_thread import IoThread, OffThreadApi

    hello = peer.hello
    credentials = Credentials(hello["account_sid"], hello["auth_token"])
    workspace_sid, worker_sid = hello["workspace_sid"], hello["worker_sid"]
    api = OffThreadApi(
        open_api(hello["base_url"], credentials, workspace_sid=workspace_sid, worker_sid=worker_sid), IoThread()
    )
    try:
        await api.warm_up()
        yield api
    finally:
        await api.close()


def console_options(peer: Peer, *, base_url: str = "") -> ConsoleOptions:
    """Return what the console needs to be the peer's worker; ``base_url`` is what stands before the peer."""
    from agent_console.launch import make_options

    return make_options(
        base_url=base_url or peer.base_url,
        account_sid=peer.hello["account_sid"],
        api_key_sid=None,
        secret=peer.hello["auth_token"],
        workspace_sid=peer.hello["workspace_sid"],
        worker_sid=peer.hello["worker_sid"],
    )


def vendor_reservations(peer: Peer) -> Any:
    """Open the twilio package's list of the same worker's reservations, untyped as it is."""
    from twilio.rest import Client

    client = Client(peer.hello["account_sid"], peer.hello["auth_token"])
    client.taskrouter.base_url = peer.base_url
    worker = client.taskrouter.v1.workspaces(peer.hello["workspace_sid"]).workers(peer.hello["worker_sid"])
    return worker.reservations
