"""Real TLS with certificates of our own, and real tunnels through a proxy."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
import trustme

from agent_console.client.exchange import Deadlines
from agent_console.client.proxy import Proxy
from agent_console.errors import ConnectFailed, Sent
from tests.client.peer import Peer, answer, listening, says, serving
from tests.client.samples import SECRET
from tests.client.tls import served_with, trusting
from tests.client.transports import CREDENTIALS, GET, POST, transport_to

PAST = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


async def refused(peer: Peer, context: ssl.SSLContext | None, host: str = "127.0.0.1") -> str:
    url = peer.url.replace("127.0.0.1", host)
    async with transport_to(url, ssl_context=context) as transport:
        with pytest.raises(ConnectFailed) as caught:
            await transport.send(POST)
    assert caught.value.sent is Sent.NO
    assert not peer.requests
    return caught.value.title


def test_trusted_authority(authority: trustme.CA) -> None:
    async def scenario() -> None:
        tls = served_with(authority.issue_cert("127.0.0.1"))
        async with (
            serving(says(answer(b"{}")), tls) as peer,
            transport_to(peer.url, ssl_context=trusting(authority)) as transport,
        ):
            assert (await transport.send(GET)).body == b"{}"
            assert (await transport.send(POST)).body == b"{}"
            assert peer.connections == 1

    asyncio.run(scenario())


def test_unknown_authority_is_refused_by_the_systems_trust_store(authority: trustme.CA) -> None:
    async def scenario() -> None:
        tls = served_with(authority.issue_cert("127.0.0.1"))
        async with serving(says(answer(b"{}")), tls) as peer:
            assert "not trusted" in await refused(peer, None)

    asyncio.run(scenario())


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_certificate_of_another_name(authority: trustme.CA, host: str) -> None:
    async def scenario() -> None:
        tls = served_with(authority.issue_cert("taskrouter.example"))
        async with serving(says(answer(b"{}")), tls) as peer:
            assert "another name" in await refused(peer, trusting(authority), host)

    asyncio.run(scenario())


def test_expired_certificate(authority: trustme.CA) -> None:
    async def scenario() -> None:
        tls = served_with(authority.issue_cert("127.0.0.1", not_after=PAST))
        async with serving(says(answer(b"{}")), tls) as peer:
            assert "expired" in await refused(peer, trusting(authority))

    asyncio.run(scenario())


@asynccontextmanager
async def plain_port(reply: bytes) -> AsyncIterator[Peer]:
    """Serve a port with bytes of our own: it answers the first that come with these, and then waits."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(reply)
        await reader.read()

    async with listening(handle) as port:
        yield Peer(url=f"https://127.0.0.1:{port}")


def test_server_without_tls() -> None:
    async def scenario() -> None:
        async with plain_port(b"HTTP/1.1 400 Bad Request\r\n\r\n") as peer:
            assert "No secure connection" in await refused(peer, None)

    asyncio.run(scenario())


#: To a client that wants more than TLS 1.0, a server that knows of later ones hangs up: alert 70, protocol version.
ALERT = bytes.fromhex("15 0301 0002 02 46")
#: An older one offers its own: version, 32 random bytes, no session, AES128-SHA, no compression.
HELLO = bytes.fromhex("16 0301 002a 02 000026 0301") + bytes(range(32)) + bytes.fromhex("00 002f 00")


@pytest.mark.parametrize("says_tls_1_0", [ALERT, HELLO], ids=["alert", "hello"])
def test_a_server_that_speaks_tls_1_0_alone_is_refused_in_words(says_tls_1_0: bytes) -> None:
    async def scenario() -> None:
        async with plain_port(says_tls_1_0) as peer, transport_to(peer.url) as transport:
            with pytest.raises(ConnectFailed, match="No secure connection") as caught:
                await transport.send(POST)
        assert caught.value.sent is Sent.NO
        assert "no TLS that is safe enough" in str(caught.value)

    asyncio.run(scenario())


def test_handshake_that_never_ends_was_not_sent() -> None:
    async def scenario() -> None:
        deadlines = Deadlines(connect_s=0.2, read_s=5, total_s=10)
        async with (
            plain_port(b"") as peer,
            transport_to(peer.url, deadlines=deadlines) as transport,
        ):
            with pytest.raises(ConnectFailed, match="took too long"):
                await transport.send(POST)

    asyncio.run(scenario())


class ProxyServer:
    """An HTTP proxy that tunnels to one server, or answers with ``verdict`` instead."""

    def __init__(self, target_port: int, verdict: bytes = b"") -> None:
        self.heads: list[str] = []
        self._target_port = target_port
        self._verdict = verdict

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heads.append((await reader.readuntil(b"\r\n\r\n")).decode())
        if self._verdict:
            writer.write(self._verdict)
            return
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target_port)
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(_pump(reader, far_writer), name="out")
                group.create_task(_pump(far_reader, writer), name="in")
        finally:
            far_writer.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
    writer.close()


@asynccontextmanager
async def proxied(authority: trustme.CA, verdict: bytes = b"") -> AsyncIterator[tuple[Peer, ProxyServer, Proxy]]:
    tls = served_with(authority.issue_cert("127.0.0.1"))
    async with serving(says(answer(b"{}")), tls) as peer:
        proxy_server = ProxyServer(peer.port, verdict)
        async with listening(proxy_server.handle) as port:
            yield peer, proxy_server, Proxy(f"http://agent:pass@127.0.0.1:{port}")


def test_proxy_gets_its_own_password_and_not_our_credential(authority: trustme.CA) -> None:
    async def scenario() -> None:
        async with (
            proxied(authority) as (peer, proxy_server, proxy),
            transport_to(peer.url, ssl_context=trusting(authority), proxy=proxy) as transport,
        ):
            assert (await transport.send(POST)).body == b"{}"
            await transport.close()
            (head,) = proxy_server.heads
            assert head.startswith("CONNECT 127.0.0.1:")
            assert "Proxy-Authorization: Basic YWdlbnQ6cGFzcw==" in head
            assert CREDENTIALS.basic_header not in head
            assert SECRET not in head
            assert "proxy-authorization" not in peer.requests[0].headers

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", "sign-in"),
        (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", "did not connect"),
    ],
)
def test_proxy_that_does_not_connect(authority: trustme.CA, verdict: bytes, words: str) -> None:
    async def scenario() -> None:
        async with (
            proxied(authority, verdict) as (peer, _, proxy),
            transport_to(peer.url, ssl_context=trusting(authority), proxy=proxy) as transport,
        ):
            with pytest.raises(ConnectFailed, match=words):
                await transport.send(POST)
            assert not peer.requests

    asyncio.run(scenario())
