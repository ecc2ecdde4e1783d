"""Words for what goes wrong below HTTP: names, routes, TLS, proxies.

Owns how a failed connection is explained to a person. It sees exceptions only as a chain of causes
and knows no HTTP library.
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator

from agent_console.errors import ConnectFailed

# X509_V_ERR_* of OpenSSL; the ssl module has no names for them.
_NOT_YET_VALID, _EXPIRED = 9, 10
_WRONG_NAMES = (62, 64)

_NO_ROUTE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN)


def connect_failed(error: BaseException, address: str, *, proxy: str = "") -> ConnectFailed:
    """Say why no connection to ``address`` came about, through ``proxy`` where one is used."""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLError):
            return _tls_failed(cause, address)
    peer, noun = (proxy, "proxy") if proxy else (address, "server")
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            return ConnectFailed(f"The name of the {noun} was not found.", f"Check the network and the name {peer}.")
        if isinstance(cause, ConnectionRefusedError):
            return ConnectFailed(f"The {noun} refused the connection.", f"Nothing answers at {peer}.")
        if isinstance(cause, OSError) and cause.errno in _NO_ROUTE:
            return ConnectFailed("The network is not reachable.", "Check the network connection.")
    return ConnectFailed(f"The {noun} could not be reached.", f"The connection to {peer} broke off.")


def proxy_failed(answer: str, proxy: str) -> ConnectFailed:
    """Say why the proxy did not connect us; ``answer`` is its status line."""
    if answer.startswith("407"):
        return ConnectFailed("The proxy wants a sign-in.", f"Give a user and password for {proxy}.")
    return ConnectFailed("The proxy did not connect.", f"{proxy} answered: {answer[:80]}")


def _tls_failed(error: ssl.SSLError, address: str) -> ConnectFailed:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return ConnectFailed(
            "No secure connection came about.",
            f"{address} speaks no TLS that is safe enough, or none at all.",
        )
    if error.verify_code == _EXPIRED:
        return ConnectFailed(
            "The server's certificate has expired.",
            f"Check this computer's date; {address} was not trusted.",
        )
    if error.verify_code == _NOT_YET_VALID:
        return ConnectFailed("The server's certificate is not valid yet.", "Check this computer's date and time.")
    if error.verify_code in _WRONG_NAMES:
        return ConnectFailed(
            "The server's certificate is made out to another name.",
            f"Somebody else may be answering for {address}.",
        )
    return ConnectFailed(
        "The server's certificate is not trusted.",
        f"None of this computer's authorities vouches for {address}. On a company network, the"
        " company's own certificate may have to be installed.",
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Walk an exception, its causes, and the members of groups (one per address tried)."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for member in error.exceptions:
                yield from _causes(member)
        error = error.__cause__ or error.__context__
