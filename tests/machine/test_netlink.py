"""What the kernel tells of the network: its real words in a network of our own, and what they come to."""

from __future__ import annotations

import struct
import subprocess
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("rtnetlink is Linux'", allow_module_level=True)

from agent_console.machine.system_signals.netlink import (
    DEL_ADDRESS,
    DEL_LINK,
    DEL_ROUTE,
    NEW_ADDRESS,
    NEW_LINK,
    NEW_ROUTE,
    Known,
)

WIFI, CABLE = 3, 2
RUNNING, DOWN = 0x10043, 0x1003


def message(kind: int, body: bytes) -> bytes:
    return struct.pack("=IHHII", 16 + len(body), kind, 0, 0, 0) + body


def attribute(kind: int, value: bytes) -> bytes:
    return struct.pack("=HH", 4 + len(value), kind) + value


def link(number: int, flags: int, kind: int = NEW_LINK) -> bytes:
    return message(kind, struct.pack("=BxHiII", 0, 1, number, flags, 0))


def address(number: int, value: str, *, kind: int = NEW_ADDRESS, scope: int = 0, flags: int = 0) -> bytes:
    body = struct.pack("=BBBBi", 2, 24, flags, scope, number)
    return message(kind, body + attribute(1, bytes(map(int, value.split(".")))))


def way_out(number: int, gateway: str, *, kind: int = NEW_ROUTE, reach: int = 0) -> bytes:
    body = struct.pack("=8BI", 2, reach, 0, 0, 254, 3, 0, 1, 0)
    there = attribute(5, bytes(map(int, gateway.split(".")))) + attribute(4, struct.pack("=i", number))
    return message(kind, body + there)


def test_what_is_confirmed_again_is_no_news() -> None:
    known = Known()
    for told in (link(WIFI, RUNNING), address(WIFI, "10.0.0.7"), way_out(WIFI, "10.0.0.1")):
        assert known.take_in(told)
        assert not known.take_in(told)


def test_what_goes_is_no_news_and_what_comes_back_is() -> None:
    known = Known()
    known.take_in(address(WIFI, "10.0.0.7") + way_out(WIFI, "10.0.0.1"))
    gone = address(WIFI, "10.0.0.7", kind=DEL_ADDRESS) + way_out(WIFI, "10.0.0.1", kind=DEL_ROUTE)
    assert not known.take_in(gone)
    assert known.take_in(way_out(WIFI, "10.0.0.1"))
    assert known.take_in(address(WIFI, "10.0.0.7"))


@pytest.mark.parametrize("lost", [link(WIFI, DOWN), link(WIFI, RUNNING, DEL_LINK)])
def test_a_link_that_goes_takes_its_ways_out_along_but_no_others(lost: bytes) -> None:
    known = Known()
    known.take_in(link(WIFI, RUNNING) + way_out(WIFI, "10.0.0.1") + way_out(CABLE, "10.1.0.1"))
    assert not known.take_in(lost)
    assert known.take_in(link(WIFI, RUNNING))
    assert known.take_in(way_out(WIFI, "10.0.0.1"))
    assert not known.take_in(way_out(CABLE, "10.1.0.1"))


def test_what_leads_nowhere_is_no_news() -> None:
    known = Known()
    on_the_link, being_tried = 253, 0x40
    assert not known.take_in(address(WIFI, "169.254.3.4", scope=on_the_link))
    assert not known.take_in(address(WIFI, "10.0.0.7", flags=being_tried))
    assert not known.take_in(way_out(WIFI, "10.0.0.1", reach=24))
    assert known.take_in(address(WIFI, "10.0.0.7"))


@pytest.mark.parametrize("told", [b"", b"\x00" * 40, link(WIFI, RUNNING)[:10]])
def test_what_is_no_message_is_passed_over(told: bytes) -> None:
    assert not Known().take_in(told)


#: A network of its own, in which this process may do everything.
OWN_NETWORK = ("unshare", "--user", "--map-root-user", "--net")
LISTENS = """
import asyncio, subprocess
from agent_console.machine.system_signals.netlink import Netlink

async def main():
    told = asyncio.Event()
    watch = asyncio.create_task(Netlink().run(lambda signal: told.set()))
    await asyncio.sleep(0)
    for change in CHANGES:
        told.clear()
        for command in change.split(";"):
            subprocess.run(["ip", *command.split()], check=True)
        async with asyncio.timeout(40):
            await told.wait()
        print(change, flush=True)
    watch.cancel()

asyncio.run(main())
"""


def can_make_a_network() -> bool:
    try:
        return subprocess.run([*OWN_NETWORK, "ip", "link"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not can_make_a_network(), reason="no network of its own can be made here (unshare, ip)")
def test_the_kernel_tells_of_a_link_an_address_and_their_return() -> None:
    changes = (
        "link set lo up",
        "addr add 10.9.8.7/24 dev lo",
        "link set lo down;link set lo up",
        "route add default via 10.9.8.1 dev lo",
    )
    program = LISTENS.replace("CHANGES", repr(changes))
    ran = subprocess.run(
        [*OWN_NETWORK, sys.executable, "-c", program], capture_output=True, text=True, timeout=50, check=False
    )
    assert ran.stdout.splitlines() == list(changes), ran.stderr
