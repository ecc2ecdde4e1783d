"""Changes of the network as the Linux kernel itself tells of them (rtnetlink), whoever manages it.

Owns the socket and what is known to be there: an address that is only confirmed, as a router does every few minutes, is
no change. It asks the kernel nothing.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import struct
import sys
from collections.abc import Iterator

from agent_console.machine.system_signals import Happened, SystemSignal

assert sys.platform == "linux"  # noqa: S101  nobody else imports it

_log = logging.getLogger(__name__)

# linux/rtnetlink.h, if_addr.h and if.h.
_GROUPS = 0x1 | 0x10 | 0x40 | 0x100 | 0x400  # links; addresses and routes of IPv4 and IPv6
NEW_LINK, DEL_LINK, NEW_ADDRESS, DEL_ADDRESS, NEW_ROUTE, DEL_ROUTE = 16, 17, 20, 21, 24, 25
_HEADER, _LINK, _ADDRESS, _ROUTE, _ATTRIBUTE = map(struct.Struct, ("=IHHII", "=BxHiII", "=BBBBi", "=8BI", "=HH"))
_RUNNING = 0x40
_TENTATIVE = 0x40
_EVERYWHERE = 0
_UNICAST = 1
_ADDRESS_IS, _LEAVES_BY, _GATEWAY_IS = 1, 4, 5
_BYTES = 65_536

#: What can be there, with the number of its interface in front.
_Thing = tuple[int, str, int, bytes]


class Netlink:
    """Tells that the network has become another."""

    async def run(self, happened: Happened) -> None:
        """As `Watch.run`."""
        try:
            kernel = _subscribed()
        except OSError as error:
            _log.info("Changes of the network are told by nobody: %s", error)
            return
        known, loop = Known(), asyncio.get_running_loop()
        with kernel:
            while True:
                try:
                    is_news = known.take_in(await loop.sock_recv(kernel, _BYTES))
                except OSError as error:
                    if error.errno != errno.ENOBUFS:
                        raise
                    is_news = True  # there was more than could be kept for us
                if is_news:
                    happened(SystemSignal.NETWORK_CHANGED)


class Known:
    """Which links run, which addresses can be used from elsewhere, and which ways lead out, as far as was told."""

    def __init__(self) -> None:
        self._things: set[_Thing] = set()

    def take_in(self, told: bytes) -> bool:
        """Take in what the kernel wrote; says whether something is there that was not."""
        is_news = False
        for kind, body in _messages(told):
            if kind in (NEW_LINK, DEL_LINK):
                is_news |= self._link(body, runs=kind == NEW_LINK)
            elif kind in (NEW_ADDRESS, DEL_ADDRESS):
                is_news |= self._put(_address(body), is_there=kind == NEW_ADDRESS)
            elif kind in (NEW_ROUTE, DEL_ROUTE):
                is_news |= self._put(_way_out(body), is_there=kind == NEW_ROUTE)
        return is_news

    def _link(self, body: bytes, *, runs: bool) -> bool:
        _, _, number, flags, _ = _LINK.unpack_from(body)
        if runs and flags & _RUNNING:
            return self._put((number, "link", 0, b""), is_there=True)
        # The routes over a link that is down go without a word.
        self._things = {thing for thing in self._things if thing[0] != number}
        return False

    def _put(self, thing: _Thing | None, *, is_there: bool) -> bool:
        if thing is None or is_there == (thing in self._things):
            return False
        (self._things.add if is_there else self._things.discard)(thing)
        return is_there


def _subscribed() -> socket.socket:
    kernel = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, socket.NETLINK_ROUTE)
    try:
        kernel.setblocking(False)  # noqa: FBT003  its signature
        kernel.bind((0, _GROUPS))
    except BaseException:
        kernel.close()
        raise
    return kernel


def _messages(told: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + _HEADER.size <= len(told):
        length, kind, *_ = _HEADER.unpack_from(told, at)
        if length < _HEADER.size:
            return
        yield kind, told[at + _HEADER.size : at + length]
        at += _aligned(length)


def _address(body: bytes) -> _Thing | None:
    """Return an address that reaches farther than its link, and is not just being tried."""
    family, _, flags, scope, number = _ADDRESS.unpack_from(body)
    if scope != _EVERYWHERE or flags & _TENTATIVE:
        return None
    return (number, "address", family, _attributes(body, _ADDRESS.size).get(_ADDRESS_IS, b""))


def _way_out(body: bytes) -> _Thing | None:
    """Return a route to everywhere."""
    family, reach, _, _, _, _, _, kind, _ = _ROUTE.unpack_from(body)
    if reach or kind != _UNICAST:
        return None
    found = _attributes(body, _ROUTE.size)
    (number,) = struct.unpack("=i", found.get(_LEAVES_BY, bytes(4)))
    return (number, "way out", family, found.get(_GATEWAY_IS, b""))


def _attributes(body: bytes, at: int) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    while at + _ATTRIBUTE.size <= len(body):
        length, kind = _ATTRIBUTE.unpack_from(body, at)
        if length < _ATTRIBUTE.size:
            break
        found[kind] = body[at + _ATTRIBUTE.size : at + length]
        at += _aligned(length)
    return found


def _aligned(length: int) -> int:
    return (length + 3) & ~3
