"""A server made of raw sockets, for answers that no well-behaved server gives."""

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from tests.waiting import PATIENCE_S

#: For what comes, and for what does not.
PATIENT_S = PATIENCE_S
QUICK_S = 0.1


@dataclass
class Seen:
    """One request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int


Handler: TypeAlias = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
Script: TypeAlias = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Peer:
    """What a running server has seen."""

    url: str = ""
    requests: list[Seen] = field(default_factory=list)
    connections: int = 0
    closed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])


def answer(
    body: bytes,
    status: int = 200,
    content_type: str = "application/json",
    headers: tuple[tuple[str, str], ...] = (),
) -> bytes:
    """Return a whole HTTP answer."""
    lines = [f"HTTP/1.1 {status} Said", f"Content-Type: {content_type}"]
    lines += [f"Content-Length: {len(body)}", *(f"{name}: {value}" for name, value in headers)]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def says(*answers: bytes) -> Script:
    """Return a script that gives these answers in turn, the last one for ever."""
    left = list(answers)

    async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(left.pop(0) if len(left) > 1 else left[0])

    return script


def reset(writer: asyncio.StreamWriter) -> None:
    """Break a connection off with RST."""
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@contextmanager
def black_hole(host: str = "127.0.0.1") -> Iterator[int]:
    """Give a port that answers nobody: the queue of those who want in is full (Linux drops them)."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with ExitStack() as stack:
        server = stack.enter_context(socket.socket(family))
        server.bind((host, 0))
        server.listen(0)
        for _ in range(3):
            guest = stack.enter_context(socket.socket(family))
            guest.setblocking(False)
            guest.connect_ex(server.getsockname())
        yield server.getsockname()[1]


@asynccontextmanager
async def listening(handle: Handler, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Serve a free port of 127.0.0.1 and give back its number; nothing is left over afterwards."""
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await handle(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            tasks.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        left = list(tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left)
        await server.wait_closed()


@asynccontextmanager
async def serving(script: Script, tls: ssl.SSLContext | None = None) -> AsyncIterator[Peer]:
    """Run an HTTP server that notes each request and then lets the script answer."""
    peer = Peer()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer.connections += 1
        number = peer.connections
        try:
            while not writer.is_closing():
                seen = await _request(reader, number)
                peer.requests.append(seen)
                await script(seen, writer)
                await writer.drain()
        finally:
            peer.closed.set()

    async with listening(handle, tls) as port:
        peer.url = f"{'https' if tls else 'http'}://127.0.0.1:{port}"
        yield peer


async def _request(reader: asyncio.StreamReader, connection: int) -> Seen:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip("\r\n").split("\r\n")
    method, target, _ = first.split(" ")
    pairs = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Seen(method, target, headers, body, connection)


async def wait_for_end(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
