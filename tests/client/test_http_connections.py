"""Connections are kept, go stale, are cut off and closed; a write is never repeated."""

import asyncio
from collections.abc import Callable

import pytest

from agent_console.errors import (
    ConnectFailed,
    ConnectionLost,
)
from agent_console.taskrouter.requests import Request
from tests.client.exchanges import BODY, WHOLE
from tests.client.peer import Seen, reset, says, serving
from tests.client.transports import GET, POST, transport_to
from tests.waiting import PATIENCE_S, for_ever


@pytest.mark.parametrize("end", [reset, asyncio.StreamWriter.close], ids=["reset", "close"])
@pytest.mark.parametrize("request_", [GET, POST], ids=["GET", "POST"])
def test_stale_connection_repeats_a_get_once_and_a_post_never(
    request_: Request, end: Callable[[asyncio.StreamWriter], None]
) -> None:
    async def scenario() -> None:
        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            if len(peer.requests) == 2:
                end(writer)
            else:
                writer.write(WHOLE)

        async with serving(script) as peer, transport_to(peer.url) as transport:
            await transport.send(GET)
            if request_.is_write:
                with pytest.raises(ConnectionLost):
                    await transport.send(request_)
                assert [seen.connection for seen in peer.requests] == [1, 1]
            else:
                assert (await transport.send(request_)).body == BODY
                assert [seen.connection for seen in peer.requests] == [1, 1, 2]

    asyncio.run(scenario())


def test_repeated_get_is_not_repeated_again() -> None:
    async def scenario() -> None:
        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            if len(peer.requests) == 1:
                writer.write(WHOLE)
            else:
                reset(writer)

        async with serving(script) as peer, transport_to(peer.url) as transport:
            await transport.send(GET)
            with pytest.raises(ConnectionLost):
                await transport.send(GET)
            assert len(peer.requests) == 3

    asyncio.run(scenario())


def test_refused() -> None:
    async def scenario() -> None:
        async with serving(says(WHOLE)) as peer:
            url = peer.url
        async with transport_to(url) as transport:
            with pytest.raises(ConnectFailed, match="refused the connection"):
                await transport.send(POST)

    asyncio.run(scenario())


def test_cancelled_request_drops_its_connection_and_the_next_one_works() -> None:
    async def scenario() -> None:
        arrived = asyncio.Event()

        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            if len(peer.requests) == 1:
                arrived.set()
                await writer.drain()
            else:
                writer.write(WHOLE)

        async with serving(script) as peer, transport_to(peer.url) as transport:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(transport.send(GET), name="send")
                await arrived.wait()
                task.cancel()
            assert task.cancelled()
            async with asyncio.timeout(PATIENCE_S):
                await peer.closed.wait()
            assert (await transport.send(GET)).status == 200
            assert peer.connections == 2

    asyncio.run(scenario())


def test_close_ends_what_is_under_way_and_refuses_what_comes_later() -> None:
    async def scenario() -> None:
        arrived = asyncio.Event()

        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            arrived.set()
            await for_ever()

        async with serving(script) as peer, transport_to(peer.url) as transport:

            async def cut_off() -> None:
                with pytest.raises(ConnectionLost):
                    await transport.send(POST)

            async with asyncio.TaskGroup() as group:
                group.create_task(cut_off(), name="send")
                await arrived.wait()
                await transport.close()
            with pytest.raises(ConnectFailed, match="closed"):
                await transport.send(GET)
            await transport.close()
            assert len(peer.requests) == 1

    asyncio.run(scenario())


def test_one_tls_context_and_pool_for_all_requests() -> None:
    async def scenario() -> None:
        async with serving(says(WHOLE)) as peer, transport_to(peer.url) as transport:
            await transport.warm_up()
            built = transport._pool.opened()
            for _ in range(5):
                await transport.send(GET)
            assert transport._pool.opened() is built
            assert peer.connections == 1

    asyncio.run(scenario())


def test_another_network_means_new_connections_and_cuts_nothing_off() -> None:
    async def scenario() -> None:
        arrived, answered = asyncio.Event(), asyncio.Event()

        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            if seen.method == "POST":
                arrived.set()
                await answered.wait()
            writer.write(WHOLE)

        async with serving(script) as peer, transport_to(peer.url) as transport:
            await transport.send(GET)
            async with asyncio.TaskGroup() as group:
                click = group.create_task(transport.send(POST), name="click")
                await arrived.wait()
                await transport.renew()
                assert (await transport.send(GET)).status == 200
                assert not click.done()
                answered.set()
            assert click.result().status == 200
            await transport.send(GET)
            assert [seen.connection for seen in peer.requests] == [1, 1, 2, 2]
            # The click's connection was closed with it: nobody uses it again.
            async with asyncio.timeout(PATIENCE_S):
                await peer.closed.wait()

    asyncio.run(scenario())


def test_a_kept_connection_that_went_stale_takes_the_others_with_it() -> None:
    async def scenario() -> None:
        both = asyncio.Barrier(2)

        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            if len(peer.requests) <= 2:
                await both.wait()
                writer.write(WHOLE)
            elif seen.connection <= 2:
                reset(writer)
            else:
                writer.write(WHOLE)

        async with serving(script) as peer, transport_to(peer.url) as transport:
            await asyncio.gather(transport.send(GET), transport.send(GET))
            assert (await transport.send(GET)).status == 200
            assert peer.connections == 3

    asyncio.run(scenario())
