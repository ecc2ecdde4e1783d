"""Real sockets: what a network and a bad server can do to an exchange."""

import asyncio
import gzip
import time
from collections.abc import Callable

import pytest

from agent_console.client.exchange import Deadlines
from agent_console.errors import (
    ConnectFailed,
    ConnectionLost,
    ProtocolError,
    TaskRouterError,
    TimedOut,
)
from agent_console.taskrouter.requests import Request
from tests.client import samples
from tests.client.peer import Peer, Script, Seen, answer, reset, says, serving
from tests.client.transports import CREDENTIALS, GET, POST, transport_to

BODY = samples.page([samples.reservation(number) for number in range(3)])
WHOLE = answer(BODY)
HEAD = WHOLE.index(b"\r\n\r\n") + 4


async def failing(
    script: Script, request: Request = GET, deadlines: Deadlines | None = None
) -> tuple[TaskRouterError, Peer]:
    async with serving(script) as peer, transport_to(peer.url, deadlines=deadlines) as transport:
        with pytest.raises(TaskRouterError) as caught:
            await transport.send(request)
        return caught.value, peer


def test_one_exchange() -> None:
    moments = iter([10.0, 10.25])

    async def scenario() -> None:
        headers = (("X-Twice", "a"), ("x-twice", "b"))
        packed = answer(gzip.compress(BODY), headers=(("Content-Encoding", "gzip"), *headers))
        async with serving(says(packed)) as peer, transport_to(peer.url) as transport:
            transport._clock = lambda: next(moments)
            raw = await transport.send(Request("GET", "/v1/X", query=(("A", "1"), ("B", "a b&c")), if_match='"7"'))
        assert (raw.status, raw.body) == (200, BODY)
        assert raw.headers["x-twice"] == "b"
        assert (raw.sent_at, raw.received_at) == (10.0, 10.25)
        (seen,) = peer.requests
        assert (seen.method, seen.target) == ("GET", "/v1/X?A=1&B=a+b%26c")
        assert seen.headers["authorization"] == CREDENTIALS.basic_header
        assert seen.headers["if-match"] == '"7"'
        assert seen.headers["accept-encoding"] == "gzip"
        assert seen.headers["user-agent"].startswith("agent-console/")
        assert "cookie" not in seen.headers

    asyncio.run(scenario())


def test_form_keeps_order_and_repeated_keys() -> None:
    async def scenario() -> None:
        async with serving(says(WHOLE)) as peer, transport_to(peer.url) as transport:
            form = (("To", "+1 415"), ("Event", "ringing"), ("Event", "answered"), ("N", "ä"))
            await transport.send(Request("POST", "/v1/X", form=form))
            await transport.send(Request("POST", "/v1/X"))
        assert peer.requests[0].body == b"To=%2B1+415&Event=ringing&Event=answered&N=%C3%A4"
        assert peer.requests[0].headers["content-type"] == "application/x-www-form-urlencoded"
        assert peer.requests[1].headers["content-length"] == "0"
        assert peer.connections == 1

    asyncio.run(scenario())


def test_cookies_are_not_kept_and_redirects_not_followed() -> None:
    async def scenario() -> None:
        async with serving(says(WHOLE)) as other:
            headers = (("Location", f"{other.url}/login"), ("Set-Cookie", "portal=1"))
            moved = answer(b"", 302, headers=headers)
            async with serving(says(moved)) as peer, transport_to(peer.url) as transport:
                assert (await transport.send(GET)).status == 302
                assert (await transport.send(GET)).headers["location"].startswith(other.url)
            assert not other.requests
            assert not other.connections
            assert "cookie" not in peer.requests[1].headers

    asyncio.run(scenario())


async def silence(seen: Seen, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


def drip(wire: bytes) -> Script:
    """Send one byte every 50 ms: each read succeeds, the whole never ends."""

    async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
        for byte in wire:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0.05)

    return script


async def endless_hints(seen: Seen, writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        await writer.drain()
        await asyncio.sleep(0.02)


@pytest.mark.parametrize("request_", [GET, POST], ids=["GET", "POST"])
@pytest.mark.parametrize(
    "script",
    [silence, drip(WHOLE), endless_hints],
    ids=["silence", "slow head", "endless hints"],
)
def test_total_deadline_ends_every_slowness(script: Script, request_: Request) -> None:
    started = time.monotonic()
    error, peer = asyncio.run(failing(script, request_, Deadlines(1, 1, 0.25)))
    assert type(error) is TimedOut
    assert time.monotonic() - started < 3
    assert len(peer.requests) == 1


def test_slow_body_meets_the_total_deadline() -> None:
    async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(WHOLE[: HEAD + 10])
        await drip(WHOLE[HEAD + 10 :])(seen, writer)

    error, _ = asyncio.run(failing(script, deadlines=Deadlines(1, 1, 0.25)))
    assert type(error) is TimedOut


def test_silence_meets_the_read_deadline() -> None:
    error, _ = asyncio.run(failing(silence, deadlines=Deadlines(1, 0.1, 30)))
    assert type(error) is TimedOut


def test_total_deadline_can_be_given_for_one_exchange() -> None:
    async def scenario() -> None:
        async with serving(silence) as peer, transport_to(peer.url) as transport:
            with pytest.raises(TimedOut):
                await transport.send(GET, total_s=0.1)

    asyncio.run(scenario())


CUTS = {
    "before the head": 0,
    "in the head": 20,
    "after the head": HEAD,
    "after the first record": HEAD + BODY.index(b"}, {") + 1,
    "before the last byte": len(WHOLE) - 1,
}


def cut(at: int, end: Callable[[asyncio.StreamWriter], None]) -> Script:
    async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(WHOLE[:at])
        await writer.drain()
        end(writer)

    return script


@pytest.mark.parametrize("end", [reset, asyncio.StreamWriter.close], ids=["reset", "close"])
@pytest.mark.parametrize("at", CUTS.values(), ids=CUTS)
def test_cut_anywhere_is_connection_lost_and_not_repeated(at: int, end: Callable[[asyncio.StreamWriter], None]) -> None:
    error, peer = asyncio.run(failing(cut(at, end)))
    assert type(error) is ConnectionLost
    assert len(peer.requests) == 1


def test_chunked_body_cut_short() -> None:
    async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1,2,\r\n")
        writer.close()

    error, _ = asyncio.run(failing(script))
    assert type(error) is ConnectionLost


@pytest.mark.parametrize(
    "wire",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 300_000 + b"\r\n\r\n",
        answer(b"\x1f\x8b broken", headers=(("Content-Encoding", "gzip"),)),
        answer(b"x", headers=(("Content-Encoding", "br"),)),
        answer(gzip.compress(bytes(40 << 20), 1), headers=(("Content-Encoding", "gzip"),)),
        b"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    ],
    ids=["other protocol", "huge header", "bad gzip", "brotli", "bomb", "huge length", "2 lengths"],
)
def test_answers_that_cannot_be_read(wire: bytes) -> None:
    error, peer = asyncio.run(failing(says(wire), POST))
    assert type(error) is ProtocolError
    assert len(peer.requests) == 1


def test_endless_body_stops_at_the_bound() -> None:
    sent = 0

    async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            writer.write(b"10000\r\n" + bytes(65536) + b"\r\n")
            await writer.drain()
            sent += 65536

    error, _ = asyncio.run(failing(script, deadlines=Deadlines(5, 5, 20)))
    assert type(error) is ProtocolError
    assert sent < 40 << 20


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
            async with asyncio.timeout(5):
                await peer.closed.wait()
            assert (await transport.send(GET)).status == 200
            assert peer.connections == 2

    asyncio.run(scenario())


def test_close_ends_what_is_under_way_and_refuses_what_comes_later() -> None:
    async def scenario() -> None:
        arrived = asyncio.Event()

        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            arrived.set()
            await asyncio.sleep(60)

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
            async with asyncio.timeout(5):
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
