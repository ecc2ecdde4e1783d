"""A small file from a real TLS server: what is asked, and that no answer does harm."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable

import pytest
import trustme

from agent_console.client.fetching import HEADERS, fetch
from agent_console.errors import ConnectFailed, ConnectionLost, ProtocolError, TaskRouterError, TimedOut
from tests.client.peer import Peer, Script, answer, reset, says, serving
from tests.client.tls import served_with, trusting
from tests.waiting import PATIENCE_S, for_ever, slowly

LARGEST = 1_000


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def _against(
    authority: trustme.CA,
    script: Script,
    then: Callable[[Peer, bytes | TaskRouterError], None],
    within_s: float = PATIENCE_S,
) -> None:
    async def scenario() -> None:
        async with serving(script, served_with(authority.issue_cert("127.0.0.1"))) as peer:
            try:
                came: bytes | TaskRouterError = await fetch(
                    f"{peer.url}/latest.json", largest_bytes=LARGEST, ssl_context=trusting(authority), within_s=within_s
                )
            except TaskRouterError as error:
                came = error
            then(peer, came)

    asyncio.run(scenario())


def test_the_request_says_nothing_of_who_asks(authority: trustme.CA) -> None:
    def then(peer: Peer, came: bytes | TaskRouterError) -> None:
        assert came == b'{"version": "1"}'
        (request,) = peer.requests
        assert (request.method, request.target, request.body) == ("GET", "/latest.json", b"")
        expected = {name.lower(): value for name, value in HEADERS.items()}
        assert request.headers == expected | {"host": peer.url.partition("://")[2]}

    _against(authority, says(answer(b'{"version": "1"}', headers=(("Set-Cookie", "who=you"),))), then)


@pytest.mark.parametrize("status", [204, 301, 302, 307, 401, 404, 407, 429, 500, 503])
def test_only_200_is_an_answer_and_no_redirect_is_followed(authority: trustme.CA, status: int) -> None:
    def then(peer: Peer, came: bytes | TaskRouterError) -> None:
        assert isinstance(came, ProtocolError)
        assert str(status) in came.title
        assert len(peer.requests) == 1

    to_itself = (("Location", "/other"), ("WWW-Authenticate", "Basic"))
    _against(authority, says(answer(b"", status=status, headers=to_itself)), then)


def _endless(*, chunked: bool) -> Script:
    async def script(_seen: object, writer: asyncio.StreamWriter) -> None:
        form = b"Transfer-Encoding: chunked" if chunked else b"Connection: close"
        writer.write(b"HTTP/1.1 200 OK\r\n" + form + b"\r\n\r\n")
        for _ in range(64):
            writer.write(b"400\r\n" + b"x" * 1024 + b"\r\n" if chunked else b"x" * 1024)
            await writer.drain()

    return script


async def _silence(_seen: object, _writer: asyncio.StreamWriter) -> None:
    await for_ever()


async def _cut(_seen: object, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    await writer.drain()
    reset(writer)


async def _dripping(_seen: object, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await slowly(0.05)


BOMB = gzip.compress(b" " * 10_000_000)


@pytest.mark.parametrize(
    ("script", "error"),
    [
        (_endless(chunked=True), ProtocolError),
        (_endless(chunked=False), ProtocolError),
        (says(answer(b"x" * (LARGEST + 1))), ProtocolError),
        (says(answer(BOMB, headers=(("Content-Encoding", "gzip"),))), ProtocolError),
        (says(answer(b"{}", headers=(("Content-Encoding", "br"),))), ProtocolError),
        (says(b"SSH-2.0-OpenSSH_9\r\n\r\n"), ProtocolError),
        (says(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 200_000 + b"\r\n\r\n"), ProtocolError),
        (_silence, TimedOut),
        (_dripping, TimedOut),
        (_cut, (ConnectionLost, ProtocolError)),
    ],
    ids=["endless-chunks", "endless", "too-long", "bomb", "encoding", "no-http", "head", "silent", "slow", "cut"],
)
def test_a_hostile_answer_is_read_no_further_than_allowed(
    authority: trustme.CA, script: Script, error: type[TaskRouterError] | tuple[type[TaskRouterError], ...]
) -> None:
    def then(_peer: Peer, came: bytes | TaskRouterError) -> None:
        assert isinstance(came, error)

    _against(authority, script, then, within_s=2 if error is TimedOut else PATIENCE_S)


def test_a_server_that_cannot_be_trusted_is_not_asked(authority: trustme.CA) -> None:
    async def scenario() -> None:
        async with serving(says(answer(b"{}")), served_with(authority.issue_cert("127.0.0.1"))) as peer:
            with pytest.raises(ConnectFailed, match="not trusted"):
                await fetch(peer.url, largest_bytes=LARGEST)
            with pytest.raises(ConnectFailed, match="another name"):
                await fetch(
                    peer.url.replace("127.0.0.1", "localhost"), largest_bytes=LARGEST, ssl_context=trusting(authority)
                )
            assert peer.requests == []

    asyncio.run(scenario())


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/x", "https://user:pass@127.0.0.1:9/x", "ftp://127.0.0.1/x"])
def test_only_https_without_a_user_is_asked(url: str) -> None:
    async def scenario() -> None:
        with pytest.raises(ProtocolError):
            await fetch(url, largest_bytes=LARGEST)

    asyncio.run(scenario())


def test_nobody_who_answers_is_told_in_words() -> None:
    async def scenario() -> None:
        with pytest.raises(ConnectFailed, match="refused"):
            await fetch("https://127.0.0.1:9/x", largest_bytes=LARGEST)

    asyncio.run(scenario())
