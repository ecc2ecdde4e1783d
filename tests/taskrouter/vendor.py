"""The vendor's own client on a transport that keeps what would be sent."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from twilio.http import HttpClient
from twilio.http.response import Response
from twilio.rest import Client

from tests.taskrouter.known import ACCOUNT

Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Sent:
    """One request as the vendor's client hands it to its transport."""

    method: str
    path: str
    query: Pairs
    form: Pairs
    headers: dict[str, str] = field(repr=False)


class Recorder(HttpClient):  # type: ignore[misc]  # the package is untyped
    """A transport without a network: keeps each request, answers all with one body."""

    def __init__(self, body: bytes) -> None:
        super().__init__(logging.getLogger("twilio.test"), is_async=False)
        self._body = body.decode()
        self.sent: list[Sent] = []

    def request(
        self,
        method: str,
        uri: str,
        params: dict[str, Any] | None = None,
        data: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        **_transport_options: object,
    ) -> Response:
        path = urlsplit(uri).path
        self.sent.append(Sent(method, path, _flat(params), _flat(data), headers or {}))
        return Response(200, self._body)


def vendor_client(body: bytes) -> tuple[Any, Recorder]:
    """Build the vendor's client, and the transport that keeps what it sends."""
    recorder = Recorder(body)
    untouched_by_the_machine = {"TWILIO_EDGE": "", "TWILIO_REGION": ""}
    client = Client(ACCOUNT, "secret", http_client=recorder, environment=untouched_by_the_machine)
    return client, recorder


def _flat(values: dict[str, Any] | None) -> Pairs:
    """Flatten as `requests` does when it encodes a form: lists repeat their key, None is absent."""
    return [
        (name, str(each))
        for name, value in (values or {}).items()
        if value is not None
        for each in (value if isinstance(value, list | tuple) else [value])
    ]


@contextmanager
def over_sockets(base_url: str) -> Iterator[Any]:
    """Give the vendor's own client, transport and all, speaking to another address."""
    client = Client(ACCOUNT, "secret", environment={"TWILIO_EDGE": "", "TWILIO_REGION": ""})
    client.taskrouter.base_url = base_url
    try:
        yield client.taskrouter.v1
    finally:
        client.http_client.session.close()
