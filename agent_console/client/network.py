"""TCP and TLS under httpcore, on asyncio's own transports.

Owns how a connection is made, read, written and dropped, and nothing of HTTP. It stands where httpcore has anyio's
streams, whose every read costs a turn of the loop and two calls of the kernel more (decision 15). Certificates are
verified by the TLS context it is handed; it makes none.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from typing import Any, TypeAlias

import httpcore

#: How long one address is tried alone before the next one is tried beside it (RFC 8305).
STAGGER_S = 0.25
#: Bytes that may wait for a reader; more of them stay with the kernel, which tells the peer to hold on.
HELD_BYTES = 512 * 1024

Address: TypeAlias = tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[Any, ...]]
_NAMES = {"client_addr": "sockname", "server_addr": "peername"}


class AsyncioBackend(httpcore.AsyncNetworkBackend):
    """Makes TCP connections on the running loop."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  httpcore's signature, here and below
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the address of ``host`` that answers first; ConnectTimeout or ConnectError."""
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                # As bytes: of a str Python makes IDNA, and its refusal is no OSError.
                found = await loop.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM)
                connected = await first_connected(families_in_turn(found), local_address, socket_options or ())
                _, wire = await loop.create_connection(_Wire, sock=connected)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout from error
        except (OSError, ExceptionGroup) as error:
            raise httpcore.ConnectError(str(error)) from error
        return _Stream(wire)


class _Stream(httpcore.AsyncNetworkStream):
    """One connection, plain or TLS, as httpcore uses it: it asks, then it listens."""

    def __init__(self, wire: _Wire) -> None:
        self._wire = wire

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """Return what came, b"" at the end; ReadTimeout, or ReadError where the connection broke."""
        wire = self._wire
        while not wire.holds:
            if wire.error is not None:
                raise httpcore.ReadError(str(wire.error)) from wire.error
            if wire.ended:
                return b""
            try:
                await wire.news(timeout)
            except TimeoutError as error:
                raise httpcore.ReadTimeout from error
        return wire.take(max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Hand bytes over and wait until there is room for more; WriteTimeout or WriteError."""
        wire = self._wire
        if buffer and not wire.ended:
            wire.transport.write(buffer)
        while wire.full and not wire.ended:
            try:
                await wire.news(timeout)
            except TimeoutError as error:
                raise httpcore.WriteTimeout from error
        if buffer and wire.ended:
            raise httpcore.WriteError("The connection is closed.") from wire.error

    async def aclose(self) -> None:
        """Drop the connection at once, in TLS without a farewell, and wait until its socket is closed."""
        self._wire.transport.abort()
        # Not `await`: a caller who is cancelled would cancel the future for the next one.
        await asyncio.wait([self._wire.lost])

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """Make it a TLS connection; ConnectTimeout or ConnectError, and then it is dropped."""
        plain, wire = self._wire, _Wire()
        if plain.holds or plain.ended:
            await self.aclose()
            raise httpcore.ConnectError from ssl.SSLError("The peer spoke, or hung up, before TLS had begun.")
        try:
            async with asyncio.timeout(timeout):
                made = await asyncio.get_running_loop().start_tls(
                    plain.transport, wire, ssl_context, server_hostname=server_hostname
                )
                wire.connection_made(made)
        except BaseException as error:
            plain.transport.abort()
            # The end is told to the TLS that did not come about.
            plain.connection_lost(None)
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout from error
            if isinstance(error, OSError):
                raise httpcore.ConnectError(str(error)) from error
            raise
        self._wire = wire
        return self

    def get_extra_info(self, info: str) -> Any:
        """Tell what httpcore asks for; ``is_readable`` of a connection at rest means that it is over."""
        if info == "is_readable":
            return self._wire.holds or self._wire.ended
        return self._wire.transport.get_extra_info(_NAMES.get(info, info))


class _Wire(asyncio.Protocol):
    """What came over a connection and was not read yet, whether more can be written, and how it ended."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._parts: deque[memoryview] = deque()
        self._held_bytes = 0
        self._news: asyncio.Future[None] | None = None
        self.full = False
        self.ended = False
        self.error: Exception | None = None
        self.lost: asyncio.Future[None] = self._loop.create_future()

    @property
    def holds(self) -> bool:
        """Whether something can be taken."""
        return bool(self._parts)

    def take(self, max_bytes: int) -> bytes:
        """Take what came first, at most so much; something is held."""
        part = self._parts[0][:max_bytes]
        if len(part) < len(self._parts[0]):
            self._parts[0] = self._parts[0][max_bytes:]
        else:
            self._parts.popleft()
        was_over = self._held_bytes > HELD_BYTES
        self._held_bytes -= len(part)
        if was_over and self._held_bytes <= HELD_BYTES:
            self.transport.resume_reading()
        return bytes(part)

    async def news(self, within_s: float | None) -> None:
        """Wait until something changes; TimeoutError. One waits at a time."""
        self._news = news = self._loop.create_future()
        # Not asyncio.timeout(), which counts cancellations: there is one of these to a read.
        timer = None if within_s is None else self._loop.call_later(within_s, _expire, news)
        try:
            await news
        finally:
            self._news = None
            if timer is not None:
                timer.cancel()

    def connection_made(self, transport: asyncio.BaseTransport | None) -> None:
        """Take hold of the transport."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101  of TCP and TLS it always is
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Keep what came; the reader falls behind where it is too much."""
        self._parts.append(memoryview(data))
        self._held_bytes += len(data)
        if self._held_bytes > HELD_BYTES:
            self.transport.pause_reading()
        self._tell()

    def eof_received(self) -> None:
        """Note the end; the transport closes itself."""
        self.ended = True
        self._tell()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end and its reason."""
        self.ended = True
        self.error = exc
        if not self.lost.done():
            self.lost.set_result(None)
        self._tell()

    def pause_writing(self) -> None:
        """Have the writer wait."""
        self.full = True

    def resume_writing(self) -> None:
        """Let the writer go on."""
        self.full = False
        self._tell()

    def _tell(self) -> None:
        if self._news is not None and not self._news.done():
            self._news.set_result(None)


def _expire(news: asyncio.Future[None]) -> None:
    if not news.done():
        news.set_exception(TimeoutError())


def families_in_turn(addresses: Iterable[Address]) -> list[Address]:
    """Return the addresses with IPv6 and IPv4 in turn, beginning with the kind that the system prefers."""
    families: dict[int, list[Address]] = {}
    for address in addresses:
        families.setdefault(address[0], []).append(address)
    return [address for address in chain(*zip_longest(*families.values())) if address is not None]


async def first_connected(
    addresses: Sequence[Address],
    local_address: str | None = None,
    options: Iterable[httpcore.SOCKET_OPTION] = (),
) -> socket.socket:
    """Try one address after another, beside those that have not failed yet; ExceptionGroup of OSError if all have."""
    left = list(addresses)
    attempts: set[asyncio.Task[socket.socket]] = set()
    errors: list[Exception] = []
    try:
        while left or attempts:
            if left:
                attempt = _connected(left.pop(0), local_address, options)
                # No TaskGroup: the first that succeeds ends the others, and none of them fails the rest.
                attempts.add(asyncio.create_task(attempt, name="connect"))  # noqa: TID251  ended below
            done, _ = await asyncio.wait(
                attempts, timeout=STAGGER_S if left else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                attempts.discard(task)
                try:
                    return task.result()
                except OSError as error:
                    errors.append(error)
    finally:
        for task in attempts:
            task.cancel()
        for late in await asyncio.gather(*attempts, return_exceptions=True):
            if isinstance(late, socket.socket):
                late.close()
    raise ExceptionGroup("No address could be connected to", errors)


async def _connected(
    address: Address, local_address: str | None, options: Iterable[httpcore.SOCKET_OPTION]
) -> socket.socket:
    family, kind, protocol, _, peer = address
    made = socket.socket(family, kind, protocol)
    try:
        made.setblocking(False)  # noqa: FBT003  its signature
        for option in options:
            made.setsockopt(*option)
        if local_address is not None:
            made.bind((local_address, 0))
        await asyncio.get_running_loop().sock_connect(made, peer)
    except BaseException:
        made.close()
        raise
    return made
