"""Owns what every request passes: time, credentials, faults, recording, common headers.

A plain ASGI layer around the application. It knows no resource.
"""

import datetime as dt
import itertools
import time
from collections import deque
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from agent_console.simulator.auth import Keys
from agent_console.simulator.clock import iso
from agent_console.simulator.connections import abort
from agent_console.simulator.errors import ApiError
from agent_console.simulator.faults import Exchange, Fault, Faults
from agent_console.simulator.world import World

CONTROL = "/_simulator/"
_NOTED = {"accept", "accept-encoding", "content-type", "host", "if-match", "user-agent"}
_RATE_LIMIT = 100


@dataclass(slots=True)
class Recorded:
    """One request as it came; `status` stays None when it got no answer."""

    at: str
    method: str
    path: str
    query: list[tuple[str, str]]
    form: list[tuple[str, str]]
    headers: dict[str, str]
    authorization_present: bool
    status: int | None = None


@dataclass(slots=True)
class Gate:
    """The one way in."""

    world: World
    keys: Keys
    faults: Faults
    app: ASGIApp = field(init=False)
    requests: deque[Recorded] = field(default_factory=lambda: deque(maxlen=2000))
    outage_until: float = 0.0
    _under_way: int = 0
    _serials: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def begin_outage(self, seconds: float) -> None:
        """Cut every connection for so many real seconds."""
        self.outage_until = time.monotonic() + seconds

    @property
    def in_outage(self) -> bool:
        """Say whether connections are cut."""
        return time.monotonic() < self.outage_until

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return
        if self.in_outage and not scope["path"].startswith(CONTROL):
            await abort(scope, receive)
            return
        self._under_way += 1
        try:
            await self._serve(scope, receive, send)
        finally:
            self._under_way -= 1

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await _read(receive)
        if body is None:
            return
        begun_at = time.monotonic()
        record = _record(scope, body, iso(self.world.now))
        fault = None
        if not scope["path"].startswith(CONTROL):
            self.requests.append(record)
            fault = self.faults.take(record.method, record.path)
        exchange = await self._exchange(scope, body, fault)
        if exchange is None:
            await abort(scope, receive)
            return
        record.status = exchange.status
        took = ("Twilio-Request-Duration", f"{time.monotonic() - begun_at:.3f}")
        await _answer(send, exchange, [*self._headers(fault), took])

    async def _exchange(self, scope: Scope, body: bytes, fault: Fault | None) -> Exchange | None:
        """Make the answer; None means that the connection is to be cut."""
        if fault is None:
            return await self._ask(scope, body)
        if not fault.applied:
            await self.faults.take_effect(fault)
        if fault.instead and not fault.applied:
            return fault.spoil(None)
        exchange = await self._ask(scope, body)
        if fault.applied:
            await self.faults.take_effect(fault)
        return fault.spoil(exchange)

    async def _ask(self, scope: Scope, body: bytes) -> Exchange:
        self.world.agenda.catch_up()
        headers = dict(scope["headers"])
        try:
            self.keys.check(headers.get(b"authorization", b"").decode("latin-1"), scope["method"], scope["path"])
        except ApiError as error:
            return _refusal(error)
        return await _run(self.app, scope, body)

    def _headers(self, fault: Fault | None) -> list[tuple[str, str]]:
        skew = fault.skew if fault is not None else 0.0
        moment = dt.datetime.fromtimestamp(self.world.agenda.clock.now() + skew, dt.UTC)
        return [
            ("Date", format_datetime(moment, usegmt=True)),
            ("Twilio-Request-Id", f"RQ{next(self._serials):032x}"),
            ("Twilio-Concurrent-Requests", str(self._under_way)),
            ("X-Rate-Limit-Limit", str(_RATE_LIMIT)),
            ("X-Rate-Limit-Remaining", str(_RATE_LIMIT - self._under_way)),
            ("X-Rate-Limit-Config", f"{_RATE_LIMIT} per second"),
        ]


def _record(scope: Scope, body: bytes, at: str) -> Recorded:
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    return Recorded(
        at=at,
        method=scope["method"],
        path=scope["path"],
        query=parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True),
        form=parse_qsl(body.decode(errors="replace"), keep_blank_values=True),
        headers={name: value for name, value in headers.items() if name in _NOTED},
        authorization_present="authorization" in headers,
    )


def _refusal(error: ApiError) -> Exchange:
    headers = [
        ("content-type", "application/json"),
        ("www-authenticate", 'Basic realm="Twilio API"'),
    ]
    return Exchange(error.status, headers, msgspec.json.encode(error.body()))


async def _read(receive: Receive) -> bytes | None:
    """Return the whole body; None: the client was gone before it had come, and nothing is to be done."""
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(parts)


async def _run(app: ASGIApp, scope: Scope, body: bytes) -> Exchange:
    """Run the inner application to its end and keep what it says."""
    exchange = Exchange(500, [], b"")

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            exchange.status = message["status"]
            exchange.headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in message["headers"]]
        else:
            exchange.body += message.get("body", b"")

    await app(scope, receive, send)
    return exchange


async def _answer(send: Send, exchange: Exchange, common: list[tuple[str, str]]) -> None:
    own = [(name, value) for name, value in exchange.headers if name.lower() != "content-length"]
    headers: list[tuple[str, Any]] = [*own, *common]
    if exchange.status != 204:
        headers.append(("content-length", str(len(exchange.body))))
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    await send({"type": "http.response.start", "status": exchange.status, "headers": raw})
    await send({"type": "http.response.body", "body": exchange.body})
