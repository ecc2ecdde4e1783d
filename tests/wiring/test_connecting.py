"""A console's connection as IT makes one: an authority of the company's own, and a proxy that wants a password."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path

import pytest
import trustme

from agent_console.accounts.os_keyring import OsKeyring
from agent_console.accounts.profiles import Profile
from agent_console.accounts.secrets import SecretStore, proxy_name_of
from agent_console.client.credentials import Credentials
from agent_console.errors import ConnectFailed
from agent_console.taskrouter.sids import AccountSid, ApiKeySid, WorkerSid, WorkspaceSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.wiring.connecting import connection
from agent_console.wiring.launch import RunOptions, options_of
from tests.accounts.keyring_desktop import keyring_desktop, needs_keyring
from tests.client.peer import answer, listening, says, serving
from tests.client.test_tls_and_proxy import ProxyServer
from tests.client.tls import served_with
from tests.e2e.signing import Shelf

SECRET = "5" * 32
EMPTY = b'{"reservations": [], "meta": {"page": 0, "page_size": 1, "key": "reservations", "next_page_url": null}}'


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """An authority that the operating system trusts, as IT adds one."""
    made = trustme.CA()
    file = tmp_path / "authorities.pem"
    made.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return made


def profile(url: str, proxy: str) -> Profile:
    return Profile(
        name="Alice",
        base_url=url,
        account_sid=AccountSid("AC" + "1" * 32),
        username=ApiKeySid("SK" + "2" * 32),
        workspace_sid=WorkspaceSid("WS" + "3" * 32),
        worker_sid=WorkerSid("WK" + "4" * 32),
        proxy=proxy,
    )


async def offers(one: Profile, secrets: SecretStore) -> int:
    """Ask what is pending, as a console that starts from this profile does."""
    options = options_of(one, Credentials(one.username, SECRET), RunOptions(secrets=secrets))
    async with connection(options) as api:
        listed = await api.list_reservations(ReservationStatus.PENDING, page_size=1)
    return len(listed.value.reservations)


def test_an_authority_of_the_companys_own_is_trusted_where_the_system_trusts_it(authority: trustme.CA) -> None:
    async def scenario() -> None:
        async with serving(says(answer(EMPTY)), served_with(authority.issue_cert("127.0.0.1"))) as peer:
            assert await offers(profile(peer.url, "none"), Shelf()) == 0
            assert len(peer.requests) == 1
        stranger = trustme.CA().issue_cert("127.0.0.1")
        async with serving(says(answer(EMPTY)), served_with(stranger)) as peer:
            with pytest.raises(ConnectFailed, match="not trusted"):
                await offers(profile(peer.url, "none"), Shelf())
            assert not peer.requests

    asyncio.run(scenario())


@needs_keyring
def test_a_proxys_password_comes_from_a_real_keyring_and_goes_to_the_proxy_alone(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        async with serving(says(answer(EMPTY)), served_with(authority.issue_cert("127.0.0.1"))) as peer:
            server = ProxyServer(peer.port)
            async with listening(server.handle) as port:
                one = profile(peer.url, f"http://agent@127.0.0.1:{port}")
                secrets = OsKeyring(within_s=30)
                await secrets.write(proxy_name_of(one.proxy), "proxymarker")
                assert await offers(one, secrets) == 0
        (head,) = server.heads
        assert base64.b64encode(b"agent:proxymarker").decode() in head
        assert SECRET not in head
        (request,) = peer.requests
        assert "proxy-authorization" not in request.headers
        assert base64.b64encode(f"{one.username}:{SECRET}".encode()).decode() in request.headers["authorization"]

    with keyring_desktop(tmp_path / "home") as desktop:
        for name, value in desktop.variables.items():
            monkeypatch.setenv(name, value)
        asyncio.run(scenario())
