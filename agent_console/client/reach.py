"""Reaching a server without signing in: name, route, TLS, one HTTP answer.

Owns its one connection. No credential is ever sent here.
"""

from __future__ import annotations

import asyncio
import email.utils
import ssl
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from agent_console import __version__
from agent_console.client import base_url as base_urls
from agent_console.client.faults import connect_failed
from agent_console.client.pool import system_trust
from agent_console.errors import ConnectFailed, ProtocolError
from agent_console.wording import said

WITHIN_S = 10.0
LONGEST_HEAD_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Reached:
    """What answered: ``tls`` and ``issuer`` are empty without TLS, ``date`` is the server's own, None where untold."""

    address: str
    status: int
    tls: str
    issuer: str
    content_type: str
    date: datetime | None


async def reach(base_url: str, *, ssl_context: ssl.SSLContext | None = None, within_s: float = WITHIN_S) -> Reached:
    """Ask a server for nothing in particular. Raises ConnectFailed, ProtocolError, and SettingsError for a bad URL."""
    parts = urlsplit(base_urls.normalise(base_url))
    is_tls = parts.scheme == "https"
    host, address = parts.hostname or "", parts.netloc
    context = (ssl_context or system_trust()) if is_tls else None
    try:
        async with asyncio.timeout(within_s):
            reader, writer = await asyncio.open_connection(
                host, parts.port or (443 if is_tls else 80), ssl=context, limit=LONGEST_HEAD_BYTES
            )
            try:
                tls = writer.get_extra_info("ssl_object")
                writer.write(_question(address, parts.path))
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            finally:
                writer.transport.abort()
    except TimeoutError as error:
        raise ConnectFailed(
            said("errors", "The server did not answer in time."),
            said("errors", "{address} was asked. Check the network.").format(address=address),
        ) from error
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
        raise ProtocolError(
            said("errors", "The answer is not HTTP that can be read."),
            said("errors", "{address} was asked.").format(address=address),
        ) from error
    except OSError as error:
        raise connect_failed(error, address) from error
    return _reached(address, head, tls)


def _question(address: str, path: str) -> bytes:
    lines = (
        f"GET {path}/v1 HTTP/1.1",
        f"Host: {address}",
        f"User-Agent: agent-console/{__version__}",
        "Accept: application/json",
        "Connection: close",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def _reached(address: str, head: str, tls: ssl.SSLObject | None) -> Reached:
    first, *rest = head.split("\r\n")
    words = first.split(" ", 2)
    if len(words) < 2 or not words[0].startswith("HTTP/") or not words[1].isdigit():
        raise ProtocolError(
            said("errors", "The answer is not HTTP that can be read."),
            said("errors", "{address} was asked.").format(address=address),
        )
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
    version = (tls.version() or "") if tls is not None else ""
    return Reached(address, int(words[1]), version, _issuer(tls), headers.get("content-type", ""), _date(headers))


def _issuer(tls: ssl.SSLObject | None) -> str:
    certificate = tls.getpeercert() if tls is not None else None
    issuer: Any = (certificate or {}).get("issuer", ())
    names = {name: value for part in issuer for name, value in part}
    return str(names.get("organizationName") or names.get("commonName") or "")


def _date(headers: dict[str, str]) -> datetime | None:
    try:
        return email.utils.parsedate_to_datetime(headers.get("date", ""))
    except ValueError:
        return None
