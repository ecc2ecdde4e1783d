"""A connection to try a credential with, before there is a worker to be.

Owns its connections. Every request goes out once, and nothing is decoded here but where a list goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from agent_console.client.credentials import Credentials
from agent_console.client.exchange import Deadlines
from agent_console.client.http import HttpTransport
from agent_console.client.paging import follow
from agent_console.client.proxy import Proxy
from agent_console.taskrouter.answers import decipher
from agent_console.taskrouter.requests import Request
from agent_console.taskrouter.resources import Page, Record

R = TypeVar("R", bound=Record)

#: A page of 1,000 workers is a megabyte.
_DEADLINES = Deadlines(total_s=15.0)


class Probe:
    """Sends single requests with one credential; close it in the end."""

    def __init__(self, base_url: str, credentials: Credentials, *, proxy: Proxy | None = None) -> None:
        self._transport = HttpTransport(base_url, credentials, deadlines=_DEADLINES, proxy=proxy)

    async def ask(self, request: Request, url: str | None = None) -> bytes:
        """Return the body of an answer; ``url`` is a next page's. Raises TaskRouterError."""
        answer = await self._transport.send(request, url=url)
        return decipher(answer.status, answer.headers, answer.body)

    async def list_all(self, request: Request, decode: Callable[[bytes], Page[R]], most: int) -> tuple[R, ...]:
        """Return the rows of every page, at most so many. Raises TaskRouterError."""

        async def read(url: str) -> Page[R]:
            return decode(await self.ask(request, url))

        return (await follow(decode(await self.ask(request)), read, limit=most)).items

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()
