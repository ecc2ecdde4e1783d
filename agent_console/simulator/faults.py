"""Owns the faults a test can ask for and what each does to an answer; sends nothing itself."""

import asyncio
import gzip
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from agent_console.simulator.errors import bad_request

_JSON = ("content-type", "application/json")
_PORTAL = (
    "<!doctype html><html><head><title>Guest network</title></head>"
    "<body><h1>Please accept the terms to use this network.</h1></body></html>"
)
_MESSAGES = {
    401: (20003, "Authenticate"),
    403: (20403, "Forbidden"),
    404: (20404, "Not found"),
    409: (20409, "Conflict"),
    410: (20410, "Gone"),
    412: (20412, "Precondition failed"),
    429: (20429, "Too Many Requests"),
    500: (20500, "Internal Server Error"),
    503: (20503, "Service Unavailable"),
}
_MEGABYTE = 1 << 20


@dataclass(slots=True)
class Exchange:
    """An answer on its way out."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class Fault(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One fault: what it hits (`method`, `path_contains`), how often, and its details.

    `applied` decides whether the request takes effect before the fault shows. `hold` keeps it back until the faults are
    ended.
    """

    kind: str
    method: str | None = None
    path_contains: str = ""
    count: int | None = None
    applied: bool = False
    seconds: float = 0.0
    status: int = 503
    code: int | None = None
    retry_after: str | None = None
    field: str = "reservation_status"
    host: str = "https://taskrouter.example.net"
    megabytes: int = 16
    skew: float = 0.0

    def hits(self, method: str, path: str) -> bool:
        """Say whether this fault is for that request."""
        return self.method in {None, method} and self.path_contains in path

    @property
    def instead(self) -> bool:
        """Say whether the fault can answer without asking the world."""
        return self.kind in _INSTEAD

    def spoil(self, exchange: Exchange | None) -> Exchange | None:
        """Return what goes out instead; None means that the connection is cut."""
        if exchange is None or self.kind in _INSTEAD:
            return _INSTEAD[self.kind](self)
        return _AFTER[self.kind](self, exchange)


class Faults:
    """The faults in force, first asked first served."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._ended = asyncio.Event()

    def add(self, wish: bytes) -> Fault:
        """Add a fault from JSON; 400 when it makes no sense."""
        try:
            fault = msgspec.json.decode(wish, type=Fault)
        except msgspec.DecodeError as error:
            raise bad_request(20001, str(error)) from None
        if fault.kind not in KINDS:
            raise bad_request(20001, f"Unknown kind {fault.kind}; there are {sorted(KINDS)}")
        self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """End all faults, and let go what they hold."""
        self._faults.clear()
        self._ended.set()
        self._ended = asyncio.Event()

    async def take_effect(self, fault: Fault) -> None:
        """Let the time pass that a fault takes."""
        await asyncio.sleep(fault.seconds)
        if fault.kind == "hold":
            await self._ended.wait()

    def take(self, method: str, path: str) -> Fault | None:
        """Return the fault for a request and count it down."""
        for fault in self._faults:
            if fault.hits(method, path):
                if fault.count is not None:
                    fault.count -= 1
                    if fault.count <= 0:
                        self._faults.remove(fault)
                return fault
        return None


def _status(fault: Fault) -> Exchange:
    code, message = _MESSAGES.get(fault.status, (20000 + fault.status, "Error"))
    if fault.code is not None:
        code, message = fault.code, "Refused"
    more = f"https://www.twilio.com/docs/errors/{code}"
    body = {"code": code, "message": message, "more_info": more, "status": fault.status}
    headers = [_JSON]
    if fault.retry_after is not None:
        headers.append(("retry-after", fault.retry_after))
    return Exchange(fault.status, headers, msgspec.json.encode(body))


def _html(_fault: Fault) -> Exchange:
    return Exchange(200, [("content-type", "text/html; charset=utf-8")], _PORTAL.encode())


def _reset(_fault: Fault) -> None:
    return None


def _redirect(fault: Fault) -> Exchange:
    return Exchange(307, [("location", f"{fault.host}/v1/Workspaces")], b"")


def _truncated(_fault: Fault, exchange: Exchange) -> Exchange:
    return Exchange(exchange.status, exchange.headers, exchange.body[: len(exchange.body) // 2])


def _delay(_fault: Fault, exchange: Exchange) -> Exchange:
    return exchange


def _unknown_status(_fault: Fault, exchange: Exchange) -> Exchange:
    names = {"reservation_status", "assignment_status"}
    return _edited(exchange, lambda node: dict.fromkeys(names & node.keys(), "levitating"))


def _missing_field(fault: Fault, exchange: Exchange) -> Exchange:
    def drop(node: dict[str, Any]) -> dict[str, Any]:
        node.pop(fault.field, None)
        return {}

    return _edited(exchange, drop)


def _oversized(fault: Fault, exchange: Exchange) -> Exchange:
    padding = b" " * (fault.megabytes * _MEGABYTE)
    return Exchange(exchange.status, exchange.headers, exchange.body + padding)


def _gzip_bomb(fault: Fault, exchange: Exchange) -> Exchange:
    padding = b" " * (fault.megabytes * _MEGABYTE)
    headers = [*exchange.headers, ("content-encoding", "gzip")]
    return Exchange(exchange.status, headers, gzip.compress(exchange.body + padding, compresslevel=1))


def _next_page_loop(_fault: Fault, exchange: Exchange) -> Exchange:
    return _edited(exchange, lambda node: _next_page(node, node.get("url", "")))


def _next_page_other_host(fault: Fault, exchange: Exchange) -> Exchange:
    return _edited(exchange, lambda node: _next_page(node, f"{fault.host}/v1/Workspaces?Page=1"))


def _next_page(node: dict[str, Any], url: str) -> dict[str, Any]:
    return {"next_page_url": url} if "next_page_url" in node else {}


def _edited(exchange: Exchange, edit: Callable[[dict[str, Any]], dict[str, Any]]) -> Exchange:
    """Edit every object in the body, if there is one: what `edit` returns is put into the object."""

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            node.update(edit(node))
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    if not exchange.body:
        return exchange
    body = msgspec.json.decode(exchange.body)
    visit(body)
    return Exchange(exchange.status, exchange.headers, msgspec.json.encode(body))


_INSTEAD: dict[str, Callable[[Fault], Exchange | None]] = {
    "status": _status,
    "html": _html,
    "reset": _reset,
    "redirect_other_host": _redirect,
}
_AFTER: dict[str, Callable[[Fault, Exchange], Exchange]] = {
    "truncated_json": _truncated,
    "delay": _delay,
    "hold": _delay,
    "skew": _delay,
    "unknown_status": _unknown_status,
    "missing_field": _missing_field,
    "oversized": _oversized,
    "gzip_bomb": _gzip_bomb,
    "next_page_loop": _next_page_loop,
    "next_page_other_host": _next_page_other_host,
}
KINDS = _INSTEAD.keys() | _AFTER.keys()
