"""The secret never shows: not in logs at DEBUG, not in an exception, not in a repr."""

import asyncio
import base64
import logging
import traceback

import httpx
import pytest
import trustme

from agent_console.client.api import TaskRouterApi
from agent_console.client.proxy import Proxy
from agent_console.errors import ConsoleError
from agent_console.taskrouter.instructions import Accept
from agent_console.taskrouter.sids import ReservationSid
from tests.client import samples
from tests.client.peer import Script, answer, reset, says, serving
from tests.client.tls import served_with
from tests.client.transports import CREDENTIALS, QUICK, transport_to
from tests.waiting import for_ever

PAIR = f"{samples.ACCOUNT}:{samples.SECRET}"
MARKERS = (
    samples.SECRET,
    base64.b64encode(PAIR.encode()).decode(),
    base64.b64encode(samples.SECRET.encode()).decode(),
)
PROXY_SECRET = "proxymarker"


async def _broken(seen: object, writer: asyncio.StreamWriter) -> None:
    reset(writer)


async def _silent(seen: object, writer: asyncio.StreamWriter) -> None:
    await for_ever()


FAULTS: dict[str, Script] = {
    "success": says(answer(samples.page([samples.reservation(1)]))),
    "401": says(answer(b'{"code": 20003, "message": "Authenticate"}', 401)),
    "429": says(answer(b"{}", 429)),
    "500": says(answer(b"<html>", 500, "text/html")),
    "portal": says(answer(b"<html>", 200, "text/html")),
    "redirect": says(answer(b"", 302, headers=(("Location", "https://login.example/"),))),
    "next page": says(answer(samples.page([], "https://evil.example/v1"))),
    "garbage": says(b"SSH-2.0\r\n\r\n"),
    "bad json": says(answer(b"{")),
    "reset": _broken,
    "silence": _silent,
}


async def shown_by(url: str, proxy: Proxy | None = None) -> str:
    """Whatever a log, a crash report or a person may get to see of some calls."""
    texts: list[str] = []
    async with transport_to(url, deadlines=QUICK, proxy=proxy) as transport:
        api = TaskRouterApi(transport, workspace_sid=samples.WORKSPACE, worker_sid=samples.WORKER)
        sid = ReservationSid(samples.reservation_sid(1))
        for ask in (
            api.list_reservations,
            lambda: api.update_reservation(sid, Accept()),
            api.fetch_worker,
        ):
            try:
                texts.append(repr(await ask()))
            except ConsoleError as error:
                texts += [repr(error), str(error), repr(vars(error))]
                texts += traceback.format_exception(error)
        texts += [repr(transport), repr(vars(api)), repr(vars(transport))]
    return "\n".join(texts)


def assert_clean(text: str) -> None:
    assert text
    for marker in (*MARKERS, PROXY_SECRET):
        assert marker not in text


@pytest.mark.parametrize("script", FAULTS.values(), ids=FAULTS)
def test_faults(script: Script, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> str:
        async with serving(script) as peer:
            return await shown_by(peer.url)

    with caplog.at_level(logging.DEBUG):
        shown = asyncio.run(scenario())
    assert any(record.name.startswith("httpcore") for record in caplog.records)
    assert_clean(shown)
    assert_clean(caplog.text)


def test_tls_and_proxy_faults(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> str:
        tls = served_with(trustme.CA().issue_cert("127.0.0.1"))
        async with serving(FAULTS["success"], tls) as peer, serving(FAULTS["401"]) as refusing:
            proxy = Proxy(f"http://agent:{PROXY_SECRET}@127.0.0.1:{refusing.port}")
            return await shown_by(peer.url) + await shown_by(peer.url, proxy)

    with caplog.at_level(logging.DEBUG):
        shown = asyncio.run(scenario())
    assert_clean(shown)
    assert_clean(caplog.text)


def test_requests_repr_hides_the_header() -> None:
    request = httpx.Request("GET", "https://x", headers={"Authorization": CREDENTIALS.basic_header})
    assert_clean(f"{request!r} {request.headers!r}")
