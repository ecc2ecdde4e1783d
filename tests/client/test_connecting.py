"""Connecting: addresses take turns, a deadline, every refusal told."""

import asyncio
import socket
import sys

import httpcore
import pytest

from agent_console.client import network
from agent_console.client.network import AsyncioBackend
from tests.client.peer import QUICK_S, black_hole, listening, wait_for_end
from tests.waiting import PATIENCE_S


def address(host: str, port: int) -> network.Address:
    (found,) = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return found


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
        async with listening(wait_for_end) as port, asyncio.timeout(PATIENCE_S):
            assert await peer_of([address("127.0.0.1", closed_port()), address("127.0.0.1", port)]) == port

    asyncio.run(scenario())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse where a queue is full")
def test_silent_address_does_not_keep_the_next_from_being_tried() -> None:
    async def scenario() -> None:
        with black_hole() as silent:
            async with listening(wait_for_end) as port, asyncio.timeout(PATIENCE_S):
                assert await peer_of([address("127.0.0.1", silent), address("127.0.0.1", port)]) == port

    asyncio.run(scenario())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse where a queue is full")
def test_a_black_hole_of_the_new_kind_does_not_keep_the_old_kind_from_being_tried() -> None:
    async def scenario() -> None:
        with black_hole("::1") as silent:
            async with listening(wait_for_end) as port, asyncio.timeout(PATIENCE_S):
                found = network.families_in_turn([address("::1", silent)] * 3 + [address("127.0.0.1", port)])
                assert await peer_of(found) == port

    asyncio.run(scenario())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse where a queue is full")
@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_connecting_ends_at_its_deadline(host: str) -> None:
    async def scenario() -> None:
        with black_hole(host) as silent, pytest.raises(httpcore.ConnectTimeout):
            await AsyncioBackend().connect_tcp(host, silent, QUICK_S)

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
            await AsyncioBackend().connect_tcp(host, 443, PATIENCE_S)
        assert isinstance(caught.value.__cause__, socket.gaierror)

    asyncio.run(scenario())


def test_families_take_turns_and_the_systems_order_stays() -> None:
    six, four = [address("::1", port) for port in (1, 2, 3)], [address("127.0.0.1", 4)]
    assert network.families_in_turn([*six, *four]) == [six[0], four[0], six[1], six[2]]
    assert network.families_in_turn([*four, *six]) == [four[0], *six]
