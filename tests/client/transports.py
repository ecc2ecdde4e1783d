"""Transports under test, closed when the test is over."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from agent_console.client.api import TaskRouterApi
from agent_console.client.credentials import Credentials
from agent_console.client.exchange import Deadlines
from agent_console.client.http import HttpTransport
from agent_console.client.proxy import Proxy
from agent_console.taskrouter.requests import Request
from tests.client.samples import ACCOUNT, SECRET, WORKER, WORKSPACE
from tests.waiting import PATIENCE_S

CREDENTIALS = Credentials(ACCOUNT, SECRET)
GET = Request("GET", "/v1/Workspaces")
POST = Request("POST", "/v1/Workspaces", form=(("Instruction", "accept"),))

#: Where an answer comes: a busy machine is slow.
PATIENT = Deadlines(connect_s=PATIENCE_S, read_s=PATIENCE_S, total_s=PATIENCE_S)
#: Where it does not matter whether an answer comes or is too late.
QUICK = Deadlines(connect_s=0.3, read_s=0.4, total_s=0.8)


@asynccontextmanager
async def transport_to(
    url: str,
    *,
    deadlines: Deadlines | None = None,
    ssl_context: ssl.SSLContext | None = None,
    proxy: Proxy | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
) -> AsyncIterator[HttpTransport]:
    made = HttpTransport(
        url,
        CREDENTIALS,
        deadlines=deadlines or PATIENT,
        ssl_context=ssl_context,
        proxy=proxy,
        transport=transport,
    )
    try:
        yield made
    finally:
        await made.close()


@asynccontextmanager
async def api_to(url: str, *, deadlines: Deadlines | None = None) -> AsyncIterator[TaskRouterApi]:
    async with transport_to(url, deadlines=deadlines) as transport:
        yield TaskRouterApi(transport, workspace_sid=WORKSPACE, worker_sid=WORKER)
