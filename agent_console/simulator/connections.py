"""Owns the cutting of TCP connections below HTTP; knows nothing of what is said on them."""

import asyncio
import socket
import struct
from typing import Any

from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

_TRANSPORT = "simulator.transport"
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class Protocol(H11Protocol):
    """uvicorn's protocol, with the connection itself within the application's reach."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Let each request on this connection know it."""
        super().connection_made(transport)
        inner: Any = self.app

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            scope[_TRANSPORT] = transport
            await inner(scope, receive, send)

        self.app = app


async def abort(scope: Scope, receive: Receive) -> None:
    """Reset the request's connection so that the client gets no answer."""
    transport: asyncio.Transport = scope[_TRANSPORT]
    connection = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
    transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
