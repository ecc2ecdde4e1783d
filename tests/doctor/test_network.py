"""The way to a server: real sockets and TLS, good and bad; no credential is ever sent."""

from __future__ import annotations

import asyncio
import email.utils
import ssl
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from agent_console.client.reach import reach
from agent_console.doctor import network
from agent_console.doctor.finding import Finding, Verdict
from agent_console.errors import ProtocolError
from tests.client.peer import answer, says, serving
from tests.client.tls import served_with, trusting

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def date(ahead_s: float) -> tuple[str, str]:
    return "Date", email.utils.format_datetime(NOW + timedelta(seconds=ahead_s), usegmt=True)


def examined(
    said: bytes, *, tls: ssl.SSLContext | None = None, trusted: ssl.SSLContext | None = None
) -> dict[str, Finding]:
    async def scenario() -> tuple[Finding, ...]:
        async with serving(says(said), tls) as peer:
            found = await network.examine(peer.url, lambda: NOW, ssl_context=trusted)
            assert all("authorization" not in request.headers for request in peer.requests)
            return found

    return {finding.check: finding for finding in asyncio.run(scenario())}


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def test_a_server_with_tls_and_the_right_time_is_fine(authority: trustme.CA) -> None:
    refused = answer(b"{}", status=401, headers=(date(2),))
    found = examined(refused, tls=served_with(authority.issue_cert("127.0.0.1")), trusted=trusting(authority))
    assert {check: one.verdict for check, one in found.items()} == dict.fromkeys(
        ("network", "TLS", "clock"), Verdict.FINE
    )
    assert "HTTP 401" in found["network"].text
    assert "TLSv1.3" in found["TLS"].text
    assert "trustme" in found["TLS"].text
    assert "right to 2 s" in found["clock"].text


def test_a_certificate_for_another_host_is_said(authority: trustme.CA) -> None:
    found = examined(answer(b"{}"), tls=served_with(authority.issue_cert("other.example")), trusted=trusting(authority))
    assert found["network"].verdict is Verdict.FINE
    assert found["TLS"].text == "The server's certificate is made out to another name."
    assert found["TLS"].mend
    assert found["clock"].verdict is Verdict.NOTE


def test_a_certificate_that_nobody_vouches_for_is_said(authority: trustme.CA) -> None:
    found = examined(answer(b"{}"), tls=served_with(authority.issue_cert("127.0.0.1")))
    assert "not trusted" in found["TLS"].text
    assert "company" in found["TLS"].mend


def test_nothing_that_listens_is_said() -> None:
    async def scenario() -> tuple[Finding, ...]:
        async with serving(says(answer(b"{}"))) as peer:
            url = peer.url
        return await network.examine(url, lambda: NOW)

    found = asyncio.run(scenario())
    assert [one.check for one in found] == ["network", "TLS", "clock"]
    assert found[0].text == "The server refused the connection."


@pytest.mark.parametrize(
    "said",
    [
        answer(b"", status=302, headers=(("Location", "http://portal.example/"),)),
        answer(b"<html>Welcome", content_type="text/html"),
    ],
)
def test_a_network_that_wants_a_sign_in_is_recognised(said: bytes) -> None:
    found = examined(said)
    assert found["network"].verdict is Verdict.WRONG
    assert "sign in" in found["network"].mend


@pytest.mark.parametrize(("ahead_s", "way"), [(-3600, "3,600 s fast"), (3600, "3,600 s slow")])
def test_a_wrong_clock_is_said_with_its_way(ahead_s: float, way: str) -> None:
    found = examined(answer(b"{}", headers=(date(ahead_s),)))
    assert found["clock"].verdict is Verdict.WRONG
    assert way in found["clock"].text


@pytest.mark.parametrize("headers", [(), (("Date", "yesterday"),)])
def test_a_server_that_does_not_tell_the_time_is_noted(headers: tuple[tuple[str, str], ...]) -> None:
    assert examined(answer(b"{}", headers=headers))["clock"].verdict is Verdict.NOTE


@pytest.mark.parametrize("said", [b"220 smtp ready\r\n\r\n", b"HTTP/1.1 \xff\r\n\r\n", b"x" * 70_000 + b"\r\n\r\n"])
def test_what_is_no_http_is_said(said: bytes) -> None:
    async def scenario() -> None:
        async with serving(says(said)) as peer:
            with pytest.raises(ProtocolError):
                await reach(peer.url)

    asyncio.run(scenario())
    assert examined(said)["network"].verdict is Verdict.WRONG
