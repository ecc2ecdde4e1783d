"""Each foreign exception becomes the one error a person can act on."""

import asyncio
import errno
import socket
import ssl
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.client.http import HttpTransport
from agent_console.client.proxy import Proxy
from agent_console.errors import (
    ConnectFailed,
    ConnectionLost,
    ProtocolError,
    Sent,
    TaskRouterError,
    TimedOut,
)
from tests.client.transports import CREDENTIALS, GET, POST, transport_to

BASE = "https://taskrouter.example"
PROXY = Proxy("http://user:secret@proxy.example:3128")


def caused(error: httpx.TransportError, *causes: BaseException) -> httpx.TransportError:
    """Chain causes the way httpx, httpcore and anyio do."""
    last: BaseException = error
    for cause in causes:
        last.__cause__ = cause
        last = cause
    return error


def certificate(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = code
    return error


def connect(*causes: BaseException) -> httpx.TransportError:
    return caused(httpx.ConnectError("All connection attempts failed"), *causes)


async def failing(error: Exception, *, proxy: Proxy | None = None) -> TaskRouterError:
    async def handle(request: httpx.Request) -> httpx.Response:
        raise error

    async with transport_to(BASE, proxy=proxy, transport=httpx.MockTransport(handle)) as transport:
        with pytest.raises(TaskRouterError) as caught:
            await transport.send(POST)
    return caught.value


REFUSED = ConnectionRefusedError(errno.ECONNREFUSED, "refused")
GROUP = ExceptionGroup("several", [OSError(errno.ENETUNREACH, "unreachable"), REFUSED])

TABLE = [
    (connect(socket.gaierror(-2, "unknown")), ConnectFailed, "name of the server was not found"),
    (connect(OSError("all failed"), REFUSED), ConnectFailed, "server refused the connection"),
    (connect(OSError("all failed"), GROUP), ConnectFailed, "network is not reachable"),
    (connect(OSError(errno.EHOSTUNREACH, "no route")), ConnectFailed, "network is not reachable"),
    (connect(), ConnectFailed, "server could not be reached"),
    (connect(certificate(10)), ConnectFailed, "certificate has expired"),
    (connect(certificate(9)), ConnectFailed, "not valid yet"),
    (connect(certificate(62)), ConnectFailed, "made out to another name"),
    (connect(certificate(64)), ConnectFailed, "made out to another name"),
    (connect(certificate(20)), ConnectFailed, "certificate is not trusted"),
    (connect(ssl.SSLError(1, "wrong version number")), ConnectFailed, "No secure connection"),
    (httpx.ConnectTimeout(""), ConnectFailed, "Connecting took too long"),
    (httpx.PoolTimeout(""), ConnectFailed, "Connecting took too long"),
    (httpx.ReadTimeout(""), TimedOut, "did not answer in time"),
    (httpx.WriteTimeout(""), TimedOut, "did not answer in time"),
    (TimeoutError(), TimedOut, "did not answer in time"),
    (httpx.ReadError(""), ConnectionLost, "broke off"),
    (httpx.WriteError(""), ConnectionLost, "broke off"),
    (httpx.CloseError(""), ConnectionLost, "broke off"),
    (ssl.SSLError(1, "bad record mac"), ConnectionLost, "broke off"),
    (httpx.RemoteProtocolError("Server disconnected without"), ConnectionLost, "broke off"),
    (httpx.RemoteProtocolError("peer closed connection"), ConnectionLost, "broke off"),
    (httpx.RemoteProtocolError("illegal status line"), ProtocolError, "not HTTP"),
]


@pytest.mark.parametrize(("raised", "kind", "words"), TABLE, ids=[repr(row[0]) for row in TABLE])
def test_table(raised: Exception, kind: type[TaskRouterError], words: str) -> None:
    error = asyncio.run(failing(raised))
    assert type(error) is kind
    assert words in error.title
    assert error.sent is (Sent.NO if kind is ConnectFailed else Sent.MAYBE)


PROXY_TABLE = [
    (httpx.ProxyError("407 Authentication Required"), "proxy wants a sign-in"),
    (httpx.ProxyError("502 Bad Gateway"), "proxy did not connect"),
    (connect(OSError("all failed"), REFUSED), "proxy refused the connection"),
    (connect(socket.gaierror(-2, "unknown")), "name of the proxy was not found"),
    (connect(), "proxy could not be reached"),
    (connect(certificate(20)), "server's certificate is not trusted"),
]


@pytest.mark.parametrize(("raised", "words"), PROXY_TABLE, ids=[row[1] for row in PROXY_TABLE])
def test_proxy_table_names_the_proxy_without_its_password(raised: Exception, words: str) -> None:
    error = asyncio.run(failing(raised, proxy=PROXY))
    assert isinstance(error, ConnectFailed)
    assert words in error.title
    assert "secret" not in str(error)


async def _stuck(events: tuple[tuple[str, Mapping[str, Any]], ...]) -> TaskRouterError:
    """Fail with a read timeout after httpcore told of these events."""

    async def handle(request: httpx.Request) -> httpx.Response:
        for name, info in events:
            await request.extensions["trace"](name, info)
        raise httpx.ReadTimeout("")

    async with transport_to(BASE, transport=httpx.MockTransport(handle)) as transport:
        with pytest.raises(TaskRouterError) as caught:
            await transport.send(POST)
    return caught.value


def test_timeouts_are_not_sent_only_where_that_is_proven() -> None:
    connecting: tuple[str, Mapping[str, Any]] = ("connection.connect_tcp.started", {})
    tunnel = ("http11.send_request_headers.started", {"request": httpx_core_request(b"CONNECT")})
    begun = ("http11.send_request_headers.started", {"request": httpx_core_request(b"POST")})
    assert isinstance(asyncio.run(_stuck((connecting,))), ConnectFailed)
    assert isinstance(asyncio.run(_stuck((connecting, tunnel))), ConnectFailed)
    assert isinstance(asyncio.run(_stuck((connecting, tunnel, begun))), TimedOut)
    assert isinstance(asyncio.run(_stuck(())), TimedOut)


class httpx_core_request:  # noqa: N801  # stands for httpcore.Request, of which one field counts
    def __init__(self, method: bytes) -> None:
        self.method = method


FOREIGN = [
    "/v1/Workspaces?PageToken=x",
    "//taskrouter.example/v1",
    "http://taskrouter.example/v1",
    "https://taskrouter.example:8443/v1",
    "https://taskrouter.example.evil.example/v1",
    "https://evil.example/https://taskrouter.example/v1",
    "https://taskrouter.example@evil.example/v1",
    "https://user:pw@taskrouter.example/v1",
    "https://taskrouter.example\\@evil.example/v1",
    "https://[::1",
    "ftp://taskrouter.example/",
    "javascript:alert(1)",
    "",
]


async def _asked(url: str) -> list[httpx.Request]:
    requests: list[httpx.Request] = []

    async def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, content=b"{}")

    async with transport_to(BASE, transport=httpx.MockTransport(handle)) as transport:
        try:
            await transport.send(GET, url=url)
        except ProtocolError:
            assert not requests
    return requests


@pytest.mark.parametrize("url", FOREIGN)
def test_no_other_origin_is_asked(url: str) -> None:
    assert not asyncio.run(_asked(url))


@pytest.mark.parametrize("url", [f"{BASE}/v1?PageToken=PA", f"{BASE}:443/x", "HTTPS://TaskRouter.Example/"])
def test_own_origin_is_asked_with_the_credential(url: str) -> None:
    (request,) = asyncio.run(_asked(url))
    assert request.headers["authorization"] == CREDENTIALS.basic_header


@given(
    st.text()
    | st.text().map("https://{}".format)
    | st.text().map(f"{BASE}{{}}".format)
    | st.text().map("https://{}@taskrouter.example".format)
)
def test_whatever_an_answer_names_only_our_host_is_asked(url: str) -> None:
    for request in asyncio.run(_asked(url)):
        assert (request.url.scheme, request.url.host) == ("https", "taskrouter.example")
        assert request.url.port is None


def test_context_that_does_not_verify_is_refused() -> None:
    context = ssl.create_default_context()
    context.check_hostname = False
    with pytest.raises(ValueError, match="verify"):
        HttpTransport(BASE, CREDENTIALS, ssl_context=context)


def test_plain_http_is_never_asked_through_a_proxy() -> None:
    async def scenario() -> None:
        async with transport_to("http://127.0.0.1:1", proxy=PROXY) as transport:
            with pytest.raises(ConnectFailed, match="server refused"):
                await transport.send(GET)

    asyncio.run(scenario())
