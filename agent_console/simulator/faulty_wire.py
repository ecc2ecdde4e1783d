"""A wire between a client and the simulator that can be made to fail in every way a network and a server can.

Owns a listening port, a thread of its own, and what became of every request. It speaks HTTP/1.1 by the byte, so that it
can send what no server library would; what a fault does is in `wire_faults`.
"""

import asyncio
import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

#: A head or a body of our own client is far shorter.
_LONGEST = 1 << 20
#: Off at once, with a reset instead of an end: what was sent may be lost.
_ABORT = struct.pack("ii", 1, 0)
_DROPPED_HEADERS = {"connection", "transfer-encoding", "content-length"}


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came over the wire."""

    method: str
    target: str
    head: bytes
    body: bytes

    @property
    def raw(self) -> bytes:
        """All of its bytes."""
        return self.head + self.body


@dataclass(frozen=True, slots=True)
class Answer:
    """What the simulator said, in parts that can be exchanged."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def raw(self) -> bytes:
        """All of its bytes, with the length of the body as it is."""
        return self.head(len(self.body)) + self.body

    def head(self, length: int | None) -> bytes:
        """Return the head; ``length`` is what it says of the body's, None says nothing."""
        lines = [f"HTTP/1.1 {self.status} Told"]
        lines += [f"{name}: {value}" for name, value in self.headers if name.lower() not in _DROPPED_HEADERS]
        if length is not None:
            lines.append(f"content-length: {length}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class Exchange:
    """One request and the client that waits for its answer; a fault does with it what it wants."""

    def __init__(self, asked: Asked, writer: asyncio.StreamWriter, upstream: tuple[str, int], seen: "Seen") -> None:
        self.asked = asked
        self.is_over = False
        self._writer = writer
        self._upstream = upstream
        self._seen = seen

    async def fetch(self) -> Answer:
        """Let the simulator do what was asked, and return what it said."""
        self._seen.arrived = True
        reader, writer = await asyncio.open_connection(*self._upstream)
        try:
            head, _, rest = self.asked.raw.partition(b"\r\n")
            writer.write(head + b"\r\nConnection: close\r\n" + rest)
            raw = await reader.read()
        finally:
            writer.close()
        told, _, body = raw.partition(b"\r\n\r\n")
        first, *lines = told.decode("latin-1").split("\r\n")
        pairs = (line.partition(": ") for line in lines)
        return Answer(int(first.split(" ")[1]), tuple((name, value) for name, _, value in pairs), body)

    async def send(self, data: bytes) -> None:
        """Send some bytes and wait until the kernel has them."""
        self._writer.write(data)
        await self._writer.drain()

    async def pause(self, seconds: float) -> None:
        """Let time pass."""
        await asyncio.sleep(seconds)

    def end(self) -> None:
        """Close the connection in an orderly way."""
        self.is_over = True
        self._writer.close()

    def reset(self) -> None:
        """Cut the connection: the client sees a reset."""
        self.is_over = True
        sock: socket.socket | None = self._writer.get_extra_info("socket")
        if sock is not None:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
        self._writer.transport.abort()


#: What is being accepted while its server closes, asyncio never closes: so many turns of the loop an acceptance takes.
ACCEPTED_IN_TURNS = 3

Fault = Callable[[Exchange], Awaitable[None]]


@dataclass(slots=True)
class Seen:
    """One request, with the fault it met and whether it came through to the simulator."""

    asked: Asked
    met_fault: bool
    arrived: bool = False


@dataclass(slots=True)
class _Listening:
    server: asyncio.Server
    connections: dict[asyncio.StreamWriter, asyncio.Task[None]] = field(default_factory=dict)


class FaultyWire:
    """A port on this computer before a simulator; use as a context manager.

    ``fault`` may be set from any thread and holds for requests that come from then on; ``hits`` chooses among them.
    With ``tls`` the port speaks TLS; ``tls_fault`` then takes its place for new connections.
    """

    def __init__(self, base_url: str, *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        parts = urlsplit(base_url)
        self._upstream = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._host = host
        self._tls = tls
        self._port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="faulty wire", daemon=True)
        self._listening: _Listening | None = None
        self.fault: Fault | None = None
        self.tls_fault: ssl.SSLContext | None = None
        self.hits: Callable[[Asked], bool] = lambda _asked: True
        self.seen: list[Seen] = []
        if tls is not None:
            tls.sni_callback = self._choose_tls

    @property
    def base_url(self) -> str:
        """Where a client is to be pointed to."""
        name = f"[{self._host}]" if ":" in self._host else self._host
        if self._tls is not None:
            name = "localhost"  # certificates are chosen by name
        return f"{'http' if self._tls is None else 'https'}://{name}:{self._port}"

    def listen(self) -> None:
        """Take connections, again on the same port where there was one."""
        self._run(self._listen())

    def refuse(self) -> None:
        """Take no connection any more and cut those that there are."""
        self._run(self._refuse())

    def cut(self) -> None:
        """Cut the connections that there are; new ones are taken."""
        self._run(self._cut())

    def __enter__(self) -> Self:
        self._thread.start()
        self.listen()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run(self._refuse())
        self._run(self._cancel_rest())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Awaitable[None]) -> None:
        async def await_it() -> None:
            await work

        asyncio.run_coroutine_threadsafe(await_it(), self._loop).result(timeout=10)

    async def _listen(self) -> None:
        if self._listening is None:
            server = await asyncio.start_server(self._connected, self._host, self._port, ssl=self._tls)
            self._port = server.sockets[0].getsockname()[1]
            self._listening = _Listening(server)

    async def _refuse(self) -> None:
        if self._listening is None:
            return
        for listening in self._listening.server.sockets:
            self._loop.remove_reader(listening)
        for _ in range(ACCEPTED_IN_TURNS):
            await asyncio.sleep(0)
        self._listening.server.close()
        await self._cut()
        self._listening = None

    async def _cut(self) -> None:
        for writer in tuple(self._listening.connections) if self._listening is not None else ():
            writer.transport.abort()

    async def _cancel_rest(self) -> None:
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    def _choose_tls(self, connection: ssl.SSLObject, _name: str | None, _context: ssl.SSLContext) -> None:
        if self.tls_fault is not None:
            connection.context = self.tls_fault

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a connection; it is closed also where that is cancelled before it has begun."""
        connections = self._listening.connections if self._listening is not None else {}
        serving = connections[writer] = self._loop.create_task(self._serve(reader, writer), name="connection")

        def over(_serving: asyncio.Task[None]) -> None:
            connections.pop(writer, None)
            writer.close()

        serving.add_done_callback(over)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, ssl.SSLError):
            while await self._answer_one(reader, writer):
                pass

    async def _answer_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        asked = await _read(reader)
        fault = self.fault if self.hits(asked) else None
        seen = Seen(asked, met_fault=fault is not None)
        self.seen.append(seen)
        exchange = Exchange(asked, writer, self._upstream, seen)
        if fault is None:
            await exchange.send((await exchange.fetch()).raw)
        else:
            await fault(exchange)
        return not exchange.is_over


async def _read(reader: asyncio.StreamReader) -> Asked:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    lengths = [line.partition(":")[2] for line in lines if line.lower().startswith("content-length:")]
    length = min(int(lengths[0]), _LONGEST) if lengths else 0
    return Asked(method, target, head, await reader.readexactly(length))
