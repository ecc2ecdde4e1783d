"""Connecting: addresses take turns, a deadline, every refusal told."""

import asyncio
import contextlib
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpcore
import pytest

from agent_console.client import network
from agent_console.client.network import AsyncioBackend
from tests.client.peer import PATIENT_S, QUICK_S, listening, wait_for_end


def address(host: str, port: int) -> network.Address:
    (found,) = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return found


@contextmanager
def full_house() -> Iterator[int]:
    """Give a port that answers nobody: the queue of those who want in is full (Linux drops them)."""
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(3):
            guest = stack.enter_context(socket.socket())
            guest.setblocking(False)
            guest.connect_ex(server.getsockname())
        yield server.getsockname()[1]


def closed_port() -> int:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])


async def peer_of(addresses: list[network.Address]) -> int:
    found = await network.first_connected(addresses)
    with found:
        return int(found.getpeername()[1])


def test_refused_address_hands_over_to_the_next() -> None:
    async def scenario() -> None:
        async with listening(wait_for_end) as port, asyncio.timeout(PATIENT_S):
            assert await peer_of([address("127.0.0.1", closed_port()), address("127.0.0.1", port)]) == port

    asyncio.run(scenario())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse where a queue is full")
def test_silent_address_does_not_keep_the_next_from_being_tried() -> None:
    async def scenario() -> None:
        with full_house() as silent:
            async with listening(wait_for_end) as port, asyncio.timeout(PATIENT_S):
                assert await peer_of([address("127.0.0.1", silent), address("127.0.0.1", port)]) == port

    asyncio.run(scenario())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse where a queue is full")
def test_connecting_ends_at_its_deadline() -> None:
    async def scenario() -> None:
        with full_house() as silent, pytest.raises(httpcore.ConnectTimeout):
            await AsyncioBackend().connect_tcp("127.0.0.1", silent, QUICK_S)

    asyncio.run(scenario())


def test_every_refusal_is_told() -> None:
    async def scenario() -> None:
        with pytest.raises(ExceptionGroup) as caught:
            await peer_of([address("127.0.0.1", closed_port()), address("127.0.0.1", closed_port())])
        assert [type(error) for error in caught.value.exceptions] == [ConnectionRefusedError] * 2

    asyncio.run(scenario())


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 70])
def test_name_that_is_nowhere(host: str) -> None:
    async def scenario() -> None:
        with pytest.raises(httpcore.ConnectError) as caught:
            await AsyncioBackend().connect_tcp(host, 443, PATIENT_S)
        assert isinstance(caught.value.__cause__, socket.gaierror)

    asyncio.run(scenario())


def test_families_take_turns_and_the_systems_order_stays() -> None:
    six, four = [address("::1", port) for port in (1, 2, 3)], [address("127.0.0.1", 4)]
    assert network.families_in_turn([*six, *four]) == [six[0], four[0], six[1], six[2]]
    assert network.families_in_turn([*four, *six]) == [four[0], *six]
