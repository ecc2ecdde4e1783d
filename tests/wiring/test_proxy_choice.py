"""Which proxy a connection goes through: the one that was named, with its password apart, the system's, or none."""

from __future__ import annotations

import asyncio

import pytest

from agent_console.accounts.secrets import proxy_name_of
from agent_console.client.proxy import Proxy, system_proxy, with_password
from agent_console.errors import KeyringTrouble, SettingsError
from agent_console.wiring.connecting import NO_PROXY, find_proxy
from tests.e2e.signing import Shelf

SERVER = "https://taskrouter.twilio.com"
MARKER = "p@ss:w/rd"


@pytest.fixture(autouse=True)
def _no_proxy_here(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


def found(chosen: str, shelf: Shelf, server: str = SERVER) -> Proxy | None:
    return asyncio.run(find_proxy(server, chosen, shelf))


def test_the_systems_unless_it_is_for_another_server(monkeypatch: pytest.MonkeyPatch) -> None:
    assert system_proxy(SERVER) is None
    monkeypatch.setenv("https_proxy", "proxy.example:3128")
    assert found("", Shelf()) == Proxy("http://proxy.example:3128")
    assert found(NO_PROXY, Shelf()) is None
    assert found("", Shelf(), "http://127.0.0.1:4000") is None
    monkeypatch.setenv("no_proxy", "twilio.com")
    assert found("", Shelf()) is None


def test_a_kind_that_is_not_supported_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5://proxy.example:1080")
    assert system_proxy(SERVER) is None


def test_the_password_comes_from_the_keyring_and_shows_nowhere() -> None:
    chosen, shelf = "http://agent@proxy.example:3128", Shelf()
    shelf.kept[proxy_name_of(chosen)] = MARKER
    proxy = found(chosen, shelf)
    assert proxy is not None
    assert proxy.url == "http://agent:p%40ss%3Aw%2Frd@proxy.example:3128"
    assert repr(proxy) == "Proxy(proxy.example:3128)"
    assert MARKER not in proxy_name_of(chosen)
    # Without it the proxy is asked all the same, and says what it wants.
    assert found(chosen, Shelf(trouble=KeyringTrouble.LOCKED)) == Proxy(chosen)


def test_a_password_in_the_address_is_refused() -> None:
    with pytest.raises(SettingsError, match="does not belong") as caught:
        with_password("http://agent:marker@proxy.example:3128", "")
    assert "marker" not in str(caught.value)
    with pytest.raises(SettingsError, match="cannot be used"):
        with_password("https://proxy.example", "")
