"""The ways in which an exchange can go wrong between a client and the simulator, each a few lines.

Owns what is sent instead of, or made of, an answer. ``arrives`` always means: the simulator does what was asked, and
then it goes wrong; otherwise it never hears of it. What each must look like to an agent is the tests' business.
"""

import gzip
import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from itertools import cycle, islice
from typing import Any

from agent_console.simulator.faulty_wire import Answer, Exchange, Fault

JSON = ("content-type", "application/json")
HTML = ("content-type", "text/html; charset=utf-8")
PORTAL = b"<!doctype html><title>Guest network</title><h1>Please accept the terms to use this network.</h1>"
FOR_EVER_S = 3_600.0
_LOOK_EVERY_S = 0.005
Edit = Callable[[Any], Any]


def late(seconds: float) -> Fault:
    """Let the answer come late."""

    async def fault(exchange: Exchange) -> None:
        answer = await exchange.fetch()
        await exchange.pause(seconds)
        await exchange.send(answer.raw)

    return fault


class Held:
    """Let the simulator do at once what was asked, and no answer come before `release`, from any thread."""

    def __init__(self) -> None:
        self._released = threading.Event()

    async def __call__(self, exchange: Exchange) -> None:
        """Hold one exchange."""
        answer = await exchange.fetch()
        while not self._released.is_set():
            await exchange.pause(_LOOK_EVERY_S)
        await exchange.send(answer.raw)

    def release(self) -> None:
        """Let every answer go."""
        self._released.set()


def jitter(seconds: Iterable[float]) -> Fault:
    """Let every answer come late by another of these."""
    delays = cycle(seconds)

    async def fault(exchange: Exchange) -> None:
        await late(next(delays))(exchange)

    return fault


def silence(*, arrives: bool) -> Fault:
    """Let no answer come, ever."""

    async def fault(exchange: Exchange) -> None:
        if arrives:
            await exchange.fetch()
        await exchange.pause(FOR_EVER_S)

    return fault


def reset(*, arrives: bool) -> Fault:
    """Cut the connection instead of answering."""

    async def fault(exchange: Exchange) -> None:
        if arrives:
            await exchange.fetch()
        exchange.reset()

    return fault


def cut(part: Callable[[Answer], bytes], *, orderly: bool = False) -> Fault:
    """Send only a part of the answer, then cut the connection, or end it as if that were all."""

    async def fault(exchange: Exchange) -> None:
        await exchange.send(part(await exchange.fetch()))
        if orderly:
            exchange.end()
        else:
            await exchange.pause(0.05)  # what a reset overtakes never arrives
            exchange.reset()

    return fault


def drip(bytes_a_second: int) -> Fault:
    """Send the answer one byte at a time."""

    async def fault(exchange: Exchange) -> None:
        for byte in (await exchange.fetch()).raw:
            await exchange.send(bytes([byte]))
            await exchange.pause(1 / bytes_a_second)

    return fault


def pieces(size: int) -> Fault:
    """Send the answer in small pieces without a pause."""

    async def fault(exchange: Exchange) -> None:
        raw = (await exchange.fetch()).raw
        for begin in range(0, len(raw), size):
            await exchange.send(raw[begin : begin + size])

    return fault


def raw(data: bytes, *, arrives: bool = False) -> Fault:
    """Send these bytes instead of an answer, and end the connection."""

    async def fault(exchange: Exchange) -> None:
        if arrives:
            await exchange.fetch()
        await exchange.send(data)
        exchange.end()

    return fault


def says(status: int, body: bytes = b"", *headers: tuple[str, str], arrives: bool = False) -> Fault:
    """Answer with this instead."""

    async def fault(exchange: Exchange) -> None:
        if arrives:
            await exchange.fetch()
        await exchange.send(Answer(status, headers, body).raw)

    return fault


def refuses(status: int, code: int, *headers: tuple[str, str], arrives: bool = False) -> Fault:
    """Answer with an error in TaskRouter's own form."""
    body = {"code": code, "message": "Told so", "more_info": "", "status": status}
    return says(status, json.dumps(body).encode(), JSON, *headers, arrives=arrives)


def edits(edit: Callable[[Answer], Answer]) -> Fault:
    """Send the answer changed."""

    async def fault(exchange: Exchange) -> None:
        await exchange.send(edit(await exchange.fetch()).raw)

    return fault


def body(change: Callable[[bytes], bytes]) -> Fault:
    """Send the answer with another body, whose length is told rightly."""
    return edits(lambda answer: replace(answer, body=change(answer.body)))


def sent_as(make: Callable[[Answer], bytes]) -> Fault:
    """Send these bytes made of the answer, and end the connection."""

    async def fault(exchange: Exchange) -> None:
        await exchange.send(make(await exchange.fetch()))
        exchange.end()

    return fault


def objects(edit: Edit) -> Fault:
    """Change every object of the answer that has a SID."""
    return body(lambda text: json.dumps(_visited(json.loads(text), edit)).encode() if text else text)


def page(edit: Edit) -> Fault:
    """Change the outermost object of the answer."""
    return body(lambda text: json.dumps(edit(json.loads(text))).encode() if text else text)


def encoded(encoding: str, make: Callable[[bytes], bytes]) -> Fault:
    """Send the body encoded, as the header says, by ``make``."""
    return edits(
        lambda answer: replace(
            answer, headers=(*answer.headers, ("content-encoding", encoding)), body=make(answer.body)
        )
    )


def bomb(megabytes: int) -> bytes:
    """Return a small gzip of many megabytes."""
    return gzip.compress(b" " * (megabytes << 20))


def clock(*offsets: timedelta) -> Fault:
    """Let the server's clock be off, by another of these with every answer."""
    turns = cycle(offsets)

    def edit(answer: Answer) -> Answer:
        told = dict(answer.headers).get("date", format_datetime(datetime.now(UTC), usegmt=True))
        date = parsedate_to_datetime(told) + next(turns)
        rest = tuple(pair for pair in answer.headers if pair[0].lower() != "date")
        return replace(answer, headers=(*rest, ("date", format_datetime(date, usegmt=True))))

    return edits(edit)


def without(name: str) -> Fault:
    """Send the answer without a header."""
    return edits(
        lambda answer: replace(answer, headers=tuple(pair for pair in answer.headers if pair[0].lower() != name))
    )


def chunked(answer: Answer, *, whole: bool) -> bytes:
    """Return an answer in chunks, all of them or without the last."""
    head = Answer(answer.status, (*answer.headers, ("x-kept", "yes")), b"").head(None)
    head = head.removesuffix(b"\r\n") + b"transfer-encoding: chunked\r\n\r\n"
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in _parts(answer.body, 100))
    return head + chunks + (b"0\r\n\r\n" if whole else b"")


def endless_pages(host: str = "") -> Fault:
    """Let every page name a next one, ever another; on another host where one is named."""
    numbers = iter(range(1, 1 << 30))

    def edit(found: Any) -> Any:
        if isinstance(found, dict) and isinstance(found.get("meta"), dict):
            own, _, _ = str(found["meta"]["url"]).partition("?")
            path = "/" + own.split("/", 3)[3]
            base = host or own[: -len(path)]
            found["meta"]["next_page_url"] = f"{base}{path}?PageToken=PT{next(numbers)}"
        return found

    return page(edit)


def same_page() -> Fault:
    """Let every page name itself as the next."""

    def edit(found: Any) -> Any:
        if isinstance(found, dict) and isinstance(found.get("meta"), dict):
            found["meta"]["next_page_url"] = found["meta"]["url"]
        return found

    return page(edit)


def _visited(node: Any, edit: Edit) -> Any:
    if isinstance(node, dict):
        changed = {name: _visited(value, edit) for name, value in node.items()}
        return edit(changed) if "sid" in node else changed
    return [_visited(value, edit) for value in node] if isinstance(node, list) else node


def _parts(data: bytes, size: int) -> Iterable[bytes]:
    source = iter(data)
    while part := bytes(islice(source, size)):
        yield part
