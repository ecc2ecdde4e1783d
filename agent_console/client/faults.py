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
from agent_console.wording import said

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
    peer, noun = (proxy, said("errors", "proxy")) if proxy else (address, said("errors", "server"))
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            return ConnectFailed(
                said("errors", "The name of the {noun} was not found.").format(noun=noun),
                said("errors", "Check the network and the name {peer}.").format(peer=peer),
            )
        if isinstance(cause, ConnectionRefusedError):
            return ConnectFailed(
                said("errors", "The {noun} refused the connection.").format(noun=noun),
                said("errors", "Nothing answers at {peer}.").format(peer=peer),
            )
        if isinstance(cause, OSError) and cause.errno in _NO_ROUTE:
            return ConnectFailed(
                said("errors", "The network is not reachable."), said("errors", "Check the network connection.")
            )
    return ConnectFailed(
        said("errors", "The {noun} could not be reached.").format(noun=noun),
        said("errors", "The connection to {peer} broke off.").format(peer=peer),
    )


def proxy_failed(answer: str, proxy: str) -> ConnectFailed:
    """Say why the proxy did not connect us; ``answer`` is its status line."""
    if answer.startswith("407"):
        return ConnectFailed(
            said("errors", "The proxy wants a sign-in."),
            said("errors", "Give a user and password for {proxy}.").format(proxy=proxy),
        )
    return ConnectFailed(
        said("errors", "The proxy did not connect."),
        said("errors", "{proxy} answered: {answer}").format(proxy=proxy, answer=answer[:80]),
    )


def _tls_failed(error: ssl.SSLError, address: str) -> ConnectFailed:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return ConnectFailed(
            said("errors", "No secure connection came about."),
            said("errors", "{address} speaks no TLS that is safe enough, or none at all.").format(address=address),
        )
    if error.verify_code == _EXPIRED:
        return ConnectFailed(
            said("errors", "The server's certificate has expired."),
            said("errors", "Check this computer's date; {address} was not trusted.").format(address=address),
        )
    if error.verify_code == _NOT_YET_VALID:
        return ConnectFailed(
            said("errors", "The server's certificate is not valid yet."),
            said("errors", "Check this computer's date and time."),
        )
    if error.verify_code in _WRONG_NAMES:
        return ConnectFailed(
            said("errors", "The server's certificate is made out to another name."),
            said("errors", "Somebody else may be answering for {address}.").format(address=address),
        )
    return ConnectFailed(
        said("errors", "The server's certificate is not trusted."),
        said(
            "errors",
            "None of this computer's authorities vouches for {address}. On a company network, the company's own "
            "certificate may have to be installed.",
        ).format(address=address),
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Walk an exception, its causes, and the members of groups (one per address tried)."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for member in error.exceptions:
                yield from _causes(member)
        error = error.__cause__ or error.__context__
