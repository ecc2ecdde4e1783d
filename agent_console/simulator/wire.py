"""Owns the step between HTTP and the world: a request as values, an answer as values.

Handlers are plain functions from a Call to an Answer; this module knows no resource.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from agent_console.simulator.errors import ApiError, bad_request
from agent_console.simulator.model import Entity
from agent_console.simulator.phones import Phones
from agent_console.simulator.world import World

_TRUE = {"true", "1", "yes"}
_WHOLE = re.compile(r"-?[0-9]{1,18}")


class Form:
    """What a POST carries; names may repeat, the last one counts except in `every`."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self.pairs = pairs
        self._last = dict(pairs)

    def get(self, name: str) -> str | None:
        """Return a value, None when it is absent or empty."""
        return self._last.get(name) or None

    def has(self, name: str) -> bool:
        """Say whether the name was given, even empty."""
        return name in self._last

    def every(self, *names: str) -> list[str]:
        """Return all values under any of the names."""
        return [value for name, value in self.pairs if name in names]

    def flag(self, name: str) -> bool:
        """Return a boolean: true, 1 and yes are true (reference 1.0)."""
        return (self.get(name) or "").lower() in _TRUE

    def whole(self, name: str, default: int, low: int, high: int) -> int:
        """Return a whole number; refuses with 400 outside of its bounds."""
        text = self.get(name)
        if text is None:
            return default
        if _WHOLE.fullmatch(text) is None or not low <= int(text) <= high:
            raise bad_request(20001, f"Invalid {name}: must be between {low} and {high}")
        return int(text)


@dataclass(frozen=True, slots=True)
class Call:
    """One request, its address made of the host the client used."""

    world: World
    phones: Phones
    host: str
    path: str
    parts: dict[str, str]
    query: list[tuple[str, str]]
    body: bytes
    form: Form
    if_match: str | None

    @property
    def base(self) -> str:
        """The address every link starts with."""
        return f"{self.host}/v1/Workspaces/{self.world.workspace.sid}"

    @property
    def url(self) -> str:
        """The address of this request without its query."""
        return self.host + self.path

    def asked(self, name: str) -> str | None:
        """Return a query parameter, None when it is absent or empty."""
        return dict(self.query).get(name) or None

    def check_version(self, entity: Entity) -> None:
        """Refuse with 412 when If-Match names another version; quotes do not matter (2.8)."""
        wanted = (self.if_match or "*").removeprefix("W/").strip('"')
        if wanted not in {"*", str(entity.version)}:
            raise ApiError(412, 20412, f"Precondition failed: version is {entity.version}, not {wanted}")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a handler returns; None as body means 204."""

    body: Any
    status: int = 200
    version: int | None = None


Handler = Callable[[Call], Answer]


def respond(answer: Answer) -> Response:
    """Turn an answer into HTTP."""
    if answer.body is None:
        return Response(status_code=204)
    headers = {} if answer.version is None else {"ETag": str(answer.version)}
    return Response(
        msgspec.json.encode(answer.body),
        status_code=answer.status,
        headers=headers,
        media_type="application/json",
    )


async def read(request: Request, world: World, phones: Phones) -> Call:
    """Read a request into values."""
    body = await request.body()
    return Call(
        world=world,
        phones=phones,
        host=f"{request.url.scheme}://{request.url.netloc}",
        path=request.url.path,
        parts={name: str(value) for name, value in request.path_params.items()},
        query=parse_qsl(request.url.query, keep_blank_values=True),
        body=body,
        form=Form(parse_qsl(body.decode(errors="replace"), keep_blank_values=True)),
        if_match=request.headers.get("if-match"),
    )
