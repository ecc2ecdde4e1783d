"""One exchange with TaskRouter over HTTP: with `pool` and `fetching` all that knows httpx; with `network`, httpcore.

Owns the deadlines and the translation of every foreign exception. It sends a request once; only a GET that met a
connection gone stale is sent again, on a new one. It follows no redirect, keeps no cookie, reads no environment, and
sends nothing to another origin.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, cast
from urllib.parse import urlencode

import httpx

from agent_console import __version__
from agent_console.client import base_url as base_urls
from agent_console.client.body import BodyReader
from agent_console.client.credentials import Credentials
from agent_console.client.exchange import Deadlines, RawAnswer
from agent_console.client.faults import connect_failed, proxy_failed
from agent_console.client.pool import ConnectionPool
from agent_console.client.proxy import Proxy
from agent_console.errors import (
    ConnectFailed,
    ConnectionLost,
    NotAuthorized,
    ProtocolError,
    TimedOut,
)
from agent_console.taskrouter.requests import Request
from agent_console.wording import said


@dataclass(slots=True)
class _Progress:
    """How far an attempt came, as httpcore tells: on a kept connection, or not even connected."""

    reused: bool = True
    connecting: bool = False

    async def follow(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.started":
            self.reused = False
            self.connecting = True
        elif event == "http11.send_request_headers.started":
            # A CONNECT is the proxy's business: the request itself has not begun.
            self.connecting = info["request"].method == b"CONNECT"


class HttpTransport:
    """Sends requests to one base URL with one credential, or refuses to (NotAuthorized) while it has none.

    ``clock`` gives monotonic seconds. ``ssl_context`` replaces the operating system's trust store
    (tests, own authorities) and has to verify. Without ``proxy`` none is used. ``transport``
    replaces the connections (tests). Raises SettingsError for a base URL that cannot be used.
    """

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None,
        *,
        clock: Callable[[], float] = time.monotonic,
        deadlines: Deadlines | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: Proxy | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._base_url = base_urls.normalise(base_url)
        self._address = self._base_url.partition("://")[2]
        self._origin = _origin(httpx.URL(self._base_url))
        self._credentials = credentials
        self._clock = clock
        self._deadlines = deadlines or Deadlines()
        if ssl_context is not None and not (
            ssl_context.check_hostname and ssl_context.verify_mode is ssl.CERT_REQUIRED
        ):
            raise ValueError("ssl_context has to verify certificates and host names")
        # Plain HTTP goes to loopback only; a proxy would read the credential.
        self._proxy = proxy if self._origin.scheme == "https" else None
        self._pool = ConnectionPool(ssl_context=ssl_context, proxy=self._proxy, transport=transport)
        self._timeouts = httpx.Timeout(
            self._deadlines.read_s,
            connect=self._deadlines.connect_s,
            pool=self._deadlines.connect_s,
        ).as_dict()

    def __repr__(self) -> str:
        return f"HttpTransport({self._base_url!r})"

    def sign_in(self, credentials: Credentials) -> None:
        """Sign every request from now on with this; what is under way is not touched."""
        self._credentials = credentials

    async def warm_up(self) -> None:
        """Build what the first request needs, the TLS context and the pool, ahead of it."""
        self._pool.opened()

    async def renew(self) -> None:
        """Use new connections for what comes: the network has become another. What is under way ends as it will."""
        await self._pool.renew()

    async def close(self) -> None:
        """Close every connection.

        What is under way ends with ConnectionLost, what comes later with ConnectFailed.
        """
        await self._pool.close()

    async def send(self, request: Request, *, url: str | None = None, total_s: float | None = None) -> RawAnswer:
        """Send a request and read its whole answer, whatever its status.

        ``url`` is an absolute URL to ask instead of the request's own (a next page); one of another
        scheme, host or port is a ProtocolError and nothing is sent. ``total_s`` replaces the
        deadline of the exchange. Raises TransportError or ProtocolError. A redirect is an answer
        like any other.
        """
        target = self._target(request) if url is None else self._own(url)
        limit_s = self._deadlines.total_s if total_s is None else total_s
        progress = _Progress()
        with self._translated(progress):
            async with asyncio.timeout(limit_s):
                try:
                    return await self._exchange(request, target, progress)
                except _StaleConnectionError:
                    # The other kept connections went the same way.
                    await self._pool.renew()
                    progress.reused = False
                    return await self._exchange(request, target, progress)

    async def _exchange(self, request: Request, url: httpx.URL, progress: _Progress) -> RawAnswer:
        if self._credentials is None:
            raise NotAuthorized(
                said("errors", "Nobody is signed in."), said("errors", "The secret is not known here."), status=401
            )
        outgoing = self._outgoing(request, url, self._credentials, progress)
        async with self._pool.used() as transport:
            sent_at = self._clock()
            try:
                response = await transport.handle_async_request(outgoing)
            except (httpx.ReadError, httpx.RemoteProtocolError) as error:
                if progress.reused and not request.is_write and not _is_garbage(error):
                    raise _StaleConnectionError from error
                raise
            try:
                headers, body = await _read(response)
            finally:
                await response.aclose()
        return RawAnswer(response.status_code, headers, body, sent_at, self._clock())

    def _outgoing(
        self, request: Request, url: httpx.URL, credentials: Credentials, progress: _Progress
    ) -> httpx.Request:
        headers = [
            ("Accept", "application/json"),
            ("Accept-Encoding", "gzip"),
            ("User-Agent", f"agent-console/{__version__}"),
            # The URL is of the base URL's origin (`_own`): the credential goes nowhere else.
            ("Authorization", credentials.basic_header),
        ]
        if request.if_match is not None:
            headers.append(("If-Match", request.if_match))
        content = None
        if request.is_write:
            headers.append(("Content-Type", "application/x-www-form-urlencoded"))
            content = urlencode(request.form).encode("ascii")
        return httpx.Request(
            request.method,
            url,
            headers=[(name.encode("ascii"), value.encode("latin-1")) for name, value in headers],
            content=content,
            extensions={"timeout": self._timeouts, "trace": progress.follow},
        )

    def _target(self, request: Request) -> httpx.URL:
        query = f"?{urlencode(request.query)}" if request.query else ""
        return _parsed(f"{self._base_url}{request.path}{query}")

    def _own(self, text: str) -> httpx.URL:
        """Read a URL that an answer named; it has to be absolute and of the base URL's origin.

        It is judged as httpx itself reads it: a second parser might see another host.
        """
        try:
            url = _parsed(text)
        except httpx.InvalidURL:
            raise ProtocolError(said("errors", "The answer names a next page that is no URL.")) from None
        if _origin(url) != self._origin or url.userinfo:
            raise ProtocolError(
                said("errors", "The answer points to another server."),
                said("errors", "Nothing was asked there, and nothing was told to it."),
            )
        return url

    @contextmanager
    def _translated(self, progress: _Progress) -> Iterator[None]:
        """Turn what httpx, ssl and asyncio raise into the error tree, most specific first."""
        address = self._address
        proxy = self._proxy.address if self._proxy else ""
        try:
            yield
        except (httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise _slow_connection(proxy or address) from error
        except httpx.ProxyError as error:
            raise proxy_failed(str(error), proxy) from error
        except httpx.ConnectError as error:
            raise connect_failed(error, address, proxy=proxy) from error
        except (httpx.TimeoutException, TimeoutError) as error:
            if progress.connecting:
                raise _slow_connection(proxy or address) from error
            raise TimedOut(
                said("errors", "TaskRouter did not answer in time."),
                said("errors", "{address} was asked.").format(address=address),
            ) from error
        except httpx.RemoteProtocolError as error:
            if _is_garbage(error):
                raise ProtocolError(said("errors", "The answer is not HTTP that can be read.")) from error
            raise _lost(address) from error
        except (httpx.NetworkError, OSError) as error:
            raise _lost(address) from error


async def _read(response: httpx.Response) -> tuple[dict[str, str], bytes]:
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
    reader = BodyReader(headers.get("content-encoding", ""), headers.get("content-length", ""))
    async for chunk in cast("AsyncIterable[bytes]", response.stream):
        reader.feed(chunk)
    return headers, reader.finish()


class _StaleConnectionError(Exception):
    """A kept connection turned out to be closed before the head of an answer came."""


class _Origin(NamedTuple):
    scheme: str
    host: str
    port: int | None


@lru_cache(maxsize=64)
def _parsed(text: str) -> httpx.URL:
    """Read a URL once: parsing takes a tenth of a poll, and every poll asks for the same."""
    return httpx.URL(text)


def _origin(url: httpx.URL) -> _Origin:
    return _Origin(url.scheme, url.host, url.port or {"https": 443, "http": 80}.get(url.scheme))


def _is_garbage(error: httpx.TransportError) -> bool:
    """Tell broken syntax from an early end: httpcore and h11 have one class for both."""
    text = str(error)
    return isinstance(error, httpx.RemoteProtocolError) and not ("disconnected" in text or "closed connection" in text)


def _slow_connection(peer: str) -> ConnectFailed:
    return ConnectFailed(
        said("errors", "Connecting took too long."),
        said("errors", "{peer} did not answer. Check the network.").format(peer=peer),
    )


def _lost(address: str) -> ConnectionLost:
    return ConnectionLost(
        said("errors", "The connection broke off."),
        said("errors", "{address} did not answer to the end.").format(address=address),
    )
