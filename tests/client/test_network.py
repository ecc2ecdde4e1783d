"""Connections over real sockets, one layer below HTTP: addresses, ends, deadlines, crowded buffers, TLS."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeAlias

import httpcore
import pytest
import trustme

from agent_console.client import network
from agent_console.client.network import AsyncioBackend
from tests.client.peer import PATIENT_S, QUICK_S, Handler, listening, reset, wait_for_end
from tests.client.tls import served_with, trusting

Work: TypeAlias = Callable[[httpcore.AsyncNetworkStream], Awaitable[None]]


@asynccontextmanager
async def connected(handle: Handler, authority: trustme.CA | None = None) -> AsyncIterator[httpcore.AsyncNetworkStream]:
    """Connect to a server, with TLS where an authority vouches for it."""
    tls = served_with(authority.issue_cert("127.0.0.1")) if authority else None
    async with listening(handle, tls) as port:
        stream = await AsyncioBackend().connect_tcp("127.0.0.1", port, PATIENT_S)
        try:
            if authority:
                stream = await stream.start_tls(trusting(authority), "127.0.0.1", PATIENT_S)
            yield stream
        finally:
            await stream.aclose()


async def read_all(stream: httpcore.AsyncNetworkStream, max_bytes: int = 1 << 20) -> bytes:
    parts = []
    while part := await stream.read(max_bytes, PATIENT_S):
        assert len(part) <= max_bytes
        parts.append(part)
    return b"".join(parts)


async def until_readable(stream: httpcore.AsyncNetworkStream) -> None:
    async with asyncio.timeout(PATIENT_S):
        while not stream.get_extra_info("is_readable"):  # noqa: ASYNC110  it has no event
            await asyncio.sleep(0)


async def write_for_ever(stream: httpcore.AsyncNetworkStream) -> None:
    while True:
        await stream.write(bytes(4 << 20), QUICK_S)


def says(*words: bytes) -> Handler:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for word in words:
            writer.write(word)
            await writer.drain()

    return handle


@pytest.fixture(scope="module", params=[False, True], ids=["plain", "TLS"])
def authority(request: pytest.FixtureRequest) -> trustme.CA | None:
    return trustme.CA() if request.param else None


def test_words_then_the_end(authority: trustme.CA | None) -> None:
    async def scenario() -> None:
        async with connected(says(b"hello"), authority) as stream:
            assert await read_all(stream, 2) == b"hello"
            assert await stream.read(10, PATIENT_S) == b""

    asyncio.run(scenario())


def test_what_came_before_a_reset_can_be_read() -> None:
    async def scenario() -> None:
        read = asyncio.Event()

        async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"half")
            await read.wait()
            reset(writer)

        async with connected(handle) as stream:
            assert await stream.read(10, PATIENT_S) == b"half"
            read.set()
            with pytest.raises(httpcore.ReadError):
                await stream.read(10, PATIENT_S)
            with pytest.raises(httpcore.WriteError):
                await stream.write(b"more", PATIENT_S)

    asyncio.run(scenario())


def test_slow_reader_holds_a_bounded_part_of_much(authority: trustme.CA | None) -> None:
    much = bytes(range(256)) * (40 * network.HELD_BYTES // 256)

    async def scenario() -> None:
        async with connected(says(much), authority) as stream:
            assert isinstance(stream, network._Stream)
            first = await stream.read(1, PATIENT_S)
            async with asyncio.timeout(PATIENT_S):
                while stream._wire.transport.is_reading():  # noqa: ASYNC110  it has no event
                    await asyncio.sleep(0)
            assert stream._wire._held_bytes < 2 * network.HELD_BYTES
            assert first + await read_all(stream) == much
            assert stream._wire._held_bytes == 0

    asyncio.run(scenario())


def test_silence_is_a_read_timeout_and_the_connection_still_works(authority: trustme.CA | None) -> None:
    async def scenario() -> None:
        async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(await reader.readexactly(4))
            await reader.read()

        async with connected(handle, authority) as stream:
            with pytest.raises(httpcore.ReadTimeout):
                await stream.read(10, QUICK_S)
            await stream.write(b"echo", PATIENT_S)
            await stream.write(b"", PATIENT_S)
            assert await stream.read(10, PATIENT_S) == b"echo"

    asyncio.run(scenario())


def test_peer_that_does_not_read_is_a_write_timeout(authority: trustme.CA | None) -> None:
    async def scenario() -> None:
        done = asyncio.Event()

        async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await done.wait()

        async with connected(handle, authority) as stream:
            with pytest.raises(httpcore.WriteTimeout):
                await write_for_ever(stream)
            done.set()

    asyncio.run(scenario())


def test_writer_goes_on_when_the_peer_reads(authority: trustme.CA | None) -> None:
    async def scenario() -> None:
        async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readexactly(16 << 20)
            writer.write(b"all")

        async with connected(handle, authority) as stream:
            await stream.write(bytes(16 << 20), PATIENT_S)
            assert await stream.read(10, PATIENT_S) == b"all"

    asyncio.run(scenario())


@pytest.mark.parametrize("end", [reset, asyncio.StreamWriter.close], ids=["reset", "close"])
def test_connection_at_rest_tells_that_the_peer_is_gone(
    authority: trustme.CA | None, end: Callable[[asyncio.StreamWriter], None]
) -> None:
    async def scenario() -> None:
        asked = asyncio.Event()

        async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await asked.wait()
            end(writer)

        async with connected(handle, authority) as stream:
            assert not stream.get_extra_info("is_readable")
            asked.set()
            await until_readable(stream)

    asyncio.run(scenario())


def test_cancelled_read_leaves_nothing_behind(authority: trustme.CA | None) -> None:
    async def scenario() -> None:
        async with connected(wait_for_end, authority) as stream:
            for _ in range(2):
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(QUICK_S):
                        await stream.read(10, PATIENT_S)
            await stream.aclose()
            assert await stream.read(10, PATIENT_S) == b""

    asyncio.run(scenario())


def test_peer_that_speaks_before_tls_is_refused() -> None:
    async def scenario() -> None:
        async with connected(says(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as stream:
            await until_readable(stream)
            with pytest.raises(httpcore.ConnectError) as caught:
                await stream.start_tls(trusting(trustme.CA()), "127.0.0.1", PATIENT_S)
            assert isinstance(caught.value.__cause__, ssl.SSLError)

    asyncio.run(scenario())


def test_cancelled_handshake_drops_the_connection() -> None:
    async def scenario() -> None:
        gone = asyncio.Event()

        async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with contextlib.suppress(ConnectionError):
                await reader.read()
            gone.set()

        async with connected(handle) as stream, asyncio.timeout(PATIENT_S):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(QUICK_S):
                    await stream.start_tls(trusting(trustme.CA()), "127.0.0.1", PATIENT_S)
            await gone.wait()

    asyncio.run(scenario())
