"""Real sockets: what a network and a bad server can do to an exchange."""

import asyncio
import gzip
import time
from collections.abc import Callable

import pytest

from agent_console.client.exchange import Deadlines
from agent_console.errors import (
    ConnectionLost,
    ProtocolError,
    TimedOut,
)
from agent_console.taskrouter.requests import Request
from tests.client.exchanges import BODY, HEAD, WHOLE, failing
from tests.client.peer import Script, Seen, answer, reset, says, serving
from tests.client.transports import CREDENTIALS, GET, POST, transport_to
from tests.waiting import PATIENCE_S, for_ever, slowly


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
    await for_ever()


def drip(wire: bytes) -> Script:
    """Send one byte every 50 ms: each read succeeds, the whole never ends."""

    async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
        for byte in wire:
            writer.write(bytes([byte]))
            await writer.drain()
            await slowly(0.05)

    return script


async def endless_hints(seen: Seen, writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        await writer.drain()
        await slowly(0.02)


@pytest.mark.parametrize("request_", [GET, POST], ids=["GET", "POST"])
@pytest.mark.parametrize(
    "script",
    [silence, drip(WHOLE), endless_hints],
    ids=["silence", "slow head", "endless hints"],
)
def test_total_deadline_ends_every_slowness(script: Script, request_: Request) -> None:
    started = time.monotonic()
    error, peer = asyncio.run(failing(script, request_, Deadlines(5, 5, 1)))
    assert type(error) is TimedOut
    assert time.monotonic() - started < 60
    assert len(peer.requests) == 1


def test_slow_body_meets_the_total_deadline() -> None:
    async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(WHOLE[: HEAD + 10])
        await drip(WHOLE[HEAD + 10 :])(seen, writer)

    error, _ = asyncio.run(failing(script, deadlines=Deadlines(5, 5, 1)))
    assert type(error) is TimedOut


def test_silence_meets_the_read_deadline() -> None:
    error, _ = asyncio.run(failing(silence, deadlines=Deadlines(PATIENCE_S, 0.1, PATIENCE_S)))
    assert type(error) is TimedOut


def test_total_deadline_can_be_given_for_one_exchange() -> None:
    async def scenario() -> None:
        async def script(seen: Seen, writer: asyncio.StreamWriter) -> None:
            if len(peer.requests) > 1:
                await silence(seen, writer)
            writer.write(WHOLE)

        async with serving(script) as peer, transport_to(peer.url) as transport:
            await transport.send(GET)  # it is connected: only the answer can be late
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

    error, _ = asyncio.run(failing(script))
    assert type(error) is ProtocolError
    assert sent < 40 << 20
