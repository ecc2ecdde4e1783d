"""The connections to one server: made at the first need, and given up where the network has become another.

Owns the pool, its TLS context and what the kernel is told about its sockets. With `http` it is all that knows httpx; it
sends nothing.
"""

from __future__ import annotations

import socket
import ssl
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpcore
import httpx
import truststore

from agent_console.client.network import AsyncioBackend
from agent_console.client.proxy import Proxy
from agent_console.errors import ConnectFailed
from agent_console.wording import said

# The pool outlives the slowest poll (30 s), so that an idle agent's link stays warm.
_LIMITS = httpx.Limits(max_connections=10, max_keepalive_connections=4, keepalive_expiry=45.0)

# A page of 1,000 is a megabyte, and each read costs more than its bytes: as much as asyncio hands over at once.
httpcore.AsyncHTTP11Connection.READ_NUM_BYTES = 256 * 1024

#: A kernel that hears nothing of the other side's for so long breaks the connection off. A slow server's kernel answers
#: at once; what does not is a network that is gone, and with it every connection over it.
UNHEARD_MS = 3_000


class ConnectionPool:
    """Connections that are used until `renew`. ``transport`` replaces them (tests) and is never given up."""

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None,
        proxy: Proxy | None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._ssl_context = ssl_context
        self._proxy = proxy
        self._given = transport
        self._present = transport
        self._users: Counter[httpx.AsyncBaseTransport] = Counter()
        self._closed = False

    def opened(self) -> httpx.AsyncBaseTransport:
        """Give back the present connections, built at the first need; ConnectFailed once they are closed."""
        if self._closed:
            raise ConnectFailed(said("errors", "The connection to TaskRouter is closed."))
        if self._present is None:
            self._present = self._made()
        return self._present

    @asynccontextmanager
    async def used(self) -> AsyncIterator[httpx.AsyncBaseTransport]:
        """Give the present connections for one exchange."""
        transport = self.opened()
        self._users[transport] += 1
        try:
            yield transport
        finally:
            self._users[transport] -= 1
            if transport is not self._present:
                await self._close_unused(transport)

    async def renew(self) -> None:
        """Use none of the present connections for what comes; what is under way on them ends as it will."""
        before = self._present
        if before is None or before is self._given:
            return
        self._present = None
        await self._close_unused(before)

    async def close(self) -> None:
        """Close every connection, also those that are used."""
        self._closed = True
        for transport in {self._present, *self._users}:
            if transport is not None:
                await transport.aclose()

    async def _close_unused(self, transport: httpx.AsyncBaseTransport) -> None:
        if not self._users[transport]:
            del self._users[transport]
            await transport.aclose()

    def _made(self) -> httpx.AsyncBaseTransport:
        # One TLS context for all: reading the trust store takes longer than a poll.
        self._ssl_context = self._ssl_context or system_trust()
        made = httpx.AsyncHTTPTransport(
            verify=self._ssl_context,
            trust_env=False,
            limits=_LIMITS,
            proxy=self._proxy.url if self._proxy else None,
            socket_options=_socket_options(),
        )
        # httpcore has a parameter for it, httpx none that would lead there.
        made._pool._network_backend = AsyncioBackend()  # noqa: SLF001
        return made


def system_trust() -> ssl.SSLContext:
    """Verify against the operating system's trust store; no setting turns that off."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _socket_options() -> list[tuple[int, int, int]]:
    """Return how a kernel is told of `UNHEARD_MS`. Python names it on Linux only; the others are untried."""
    option: tuple[int, int] | None = None
    if sys.platform == "linux":
        option = (socket.TCP_USER_TIMEOUT, UNHEARD_MS)
    elif sys.platform == "darwin":
        option = (0x80, UNHEARD_MS // 1_000)  # TCP_RXT_CONNDROPTIME of netinet/tcp.h
    elif sys.platform == "win32":
        option = (5, UNHEARD_MS // 1_000)  # TCP_MAXRT of ws2ipdef.h
    return [(socket.IPPROTO_TCP, *option)] if option is not None else []
