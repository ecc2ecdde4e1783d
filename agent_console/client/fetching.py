"""One small file from a server that is not TaskRouter, over https, with nothing in the request about who asks.

Owns its one connection. No credential, no cookie and no version goes out; no redirect is followed. With `http`
and `pool` all that knows httpx.
"""

from __future__ import annotations

import asyncio
import ssl

import httpx

from agent_console.client.body import BodyReader
from agent_console.client.faults import connect_failed, proxy_failed
from agent_console.client.pool import system_trust
from agent_console.client.proxy import Proxy, system_proxy
from agent_console.errors import ConnectFailed, ConnectionLost, ProtocolError, TimedOut
from agent_console.wording import said

WITHIN_S = 10.0
#: All that is said of who asks.
HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "Connection": "close",
    "User-Agent": "agent-console",
}


async def fetch(
    url: str,
    *,
    largest_bytes: int,
    proxy: Proxy | None = None,
    ssl_context: ssl.SSLContext | None = None,
    within_s: float = WITHIN_S,
) -> bytes:
    """Return the body of an answer with 200, read to ``largest_bytes`` and no further.

    Without ``proxy`` the system's is used where it has one. Raises ConnectFailed, TimedOut, ConnectionLost, and
    ProtocolError for whatever is no such answer.
    """
    proxy = proxy or system_proxy(url)
    target = httpx.URL(url)
    if target.scheme != "https" or target.userinfo:
        raise ProtocolError(said("errors", "Only https addresses without a name or password are asked."))
    address = target.netloc.decode("ascii")
    transport = httpx.AsyncHTTPTransport(
        verify=ssl_context or system_trust(), trust_env=False, proxy=proxy.url if proxy is not None else None
    )
    request = httpx.Request("GET", target, headers=HEADERS, extensions={"timeout": httpx.Timeout(within_s).as_dict()})
    try:
        async with asyncio.timeout(within_s), transport:
            return await _body(await transport.handle_async_request(request), address, largest_bytes)
    except httpx.ProxyError as error:
        raise proxy_failed(str(error), proxy.address if proxy is not None else "") from error
    except httpx.ConnectError as error:
        raise connect_failed(error, address, proxy=proxy.address if proxy is not None else "") from error
    except (httpx.ConnectTimeout, httpx.PoolTimeout) as error:
        raise ConnectFailed(
            said("errors", "Connecting took too long."),
            said("errors", "{address} did not answer.").format(address=address),
        ) from error
    except (httpx.TimeoutException, TimeoutError) as error:
        raise TimedOut(
            said("errors", "The server did not answer in time."),
            said("errors", "{address} was asked.").format(address=address),
        ) from error
    except httpx.ProtocolError as error:
        raise ProtocolError(
            said("errors", "The answer is not HTTP that can be read."),
            said("errors", "{address} was asked.").format(address=address),
        ) from error
    except (httpx.NetworkError, OSError) as error:
        raise ConnectionLost(
            said("errors", "The connection broke off."), said("errors", "{address} was asked.").format(address=address)
        ) from error


async def _body(response: httpx.Response, address: str, largest_bytes: int) -> bytes:
    try:
        if response.status_code != 200:
            raise ProtocolError(
                said("errors", "{address} answered with HTTP {status}.").format(
                    address=address, status=response.status_code
                ),
                said("errors", "Nothing else was asked."),
            )
        reader = BodyReader(
            response.headers.get("content-encoding", ""), response.headers.get("content-length", ""), largest_bytes
        )
        async for chunk in response.aiter_raw():
            reader.feed(chunk)
        return reader.finish()
    finally:
        await response.aclose()
