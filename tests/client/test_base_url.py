import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.client.base_url import DEFAULT, normalise, regional
from agent_console.client.proxy import Proxy
from agent_console.errors import SettingsError


@pytest.mark.parametrize(
    ("typed", "usual"),
    [
        (DEFAULT, DEFAULT),
        (" https://taskrouter.twilio.com/ ", DEFAULT),
        ("https://taskrouter.twilio.com/v1", DEFAULT),
        ("https://taskrouter.twilio.com/v1/", DEFAULT),
        ("HTTPS://TaskRouter.Twilio.com:443", DEFAULT),
        ("https://taskrouter.twilio.com.", DEFAULT),
        ("https://taskrouter.dublin.ie1.twilio.com", "https://taskrouter.dublin.ie1.twilio.com"),
        ("https://10.0.0.1:8443", "https://10.0.0.1:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:80", "http://localhost"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
    ],
)
def test_usual_form(typed: str, usual: str) -> None:
    assert normalise(typed) == usual
    assert normalise(usual) == usual


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "https://"),
        ("taskrouter.twilio.com", "https://"),
        ("ftp://taskrouter.twilio.com", "https://"),
        ("http://taskrouter.twilio.com", "use https"),
        ("http://127.0.0.1.example.org", "use https"),
        ("https://AC0:secret@taskrouter.twilio.com", "password"),
        ("https://@taskrouter.twilio.com", "password"),
        ("https://", "no host"),
        ("https://taskrouter twilio.com", "no host"),
        ("https://täskrouter.example", "no host"),
        ("https://" + "a" * 64 + ".example", "no host"),
        ("https://taskrouter.twilio.com:port", "port"),
        ("https://taskrouter.twilio.com:99999", "port"),
        ("https://[::1", "port"),
        ("https://taskrouter.twilio.com/v2", "after the host"),
        ("https://taskrouter.twilio.com/v1/Workspaces", "after the host"),
        ("https://taskrouter.twilio.com?x=1", "?"),
        ("https://taskrouter.twilio.com/#x", "#"),
    ],
)
def test_refused_with_what_to_change(typed: str, why: str) -> None:
    with pytest.raises(SettingsError) as caught:
        normalise(typed)
    assert why in str(caught.value)
    assert caught.value.field == "--base-url"
    assert "secret" not in str(caught.value)


@given(st.text() | st.text().map("https://{}".format) | st.text().map("http://127.0.0.1{}".format))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        usual = normalise(text)
    except SettingsError:
        return
    assert normalise(usual) == usual
    assert usual.startswith(("https://", "http://127.0.0.1", "http://localhost", "http://[::1]"))


@pytest.mark.parametrize(
    ("edge", "region", "url"),
    [
        (None, None, DEFAULT),
        ("ashburn", None, "https://taskrouter.ashburn.us1.twilio.com"),
        ("dublin", "ie1", "https://taskrouter.dublin.ie1.twilio.com"),
        ("sao-paulo", "us1", "https://taskrouter.sao-paulo.us1.twilio.com"),
        (None, "ie1", "https://taskrouter.dublin.ie1.twilio.com"),
    ],
)
def test_regional(edge: str | None, region: str | None, url: str) -> None:
    assert regional(edge, region) == url
    assert normalise(url) == url


@pytest.mark.parametrize(
    ("edge", "region", "field"),
    [
        ("", None, "--edge"),
        ("dublin.evil.example/", "ie1", "--edge"),
        ("Dublin", "ie1", "--edge"),
        ("dublin", "ie1@", "--region"),
        (None, "", "--region"),
        (None, "br1", "--edge"),
    ],
)
def test_regional_refuses(edge: str | None, region: str | None, field: str) -> None:
    with pytest.raises(SettingsError) as caught:
        regional(edge, region)
    assert caught.value.field == field


@pytest.mark.parametrize("url", ["http://proxy:3128", " http://u:p@proxy.example:8080/ "])
def test_proxy_shows_host_and_port_only(url: str) -> None:
    proxy = Proxy(url)
    assert proxy.url == url.strip()
    assert "u:p" not in f"{proxy!r} {proxy.address}"
    assert proxy.address.startswith("proxy")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "proxy:3128",
        "socks5://proxy:1080",
        "https://proxy:443",
        "http://proxy",
        "http://:80",
        "http://pro xy:80",
        "http://proxy:port",
        "http://proxy:80/path",
        "http://proxy:80?x",
        "http://[::1:80",
    ],
)
def test_proxy_refuses_what_it_cannot_use(url: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Proxy(url)
    assert caught.value.field == "--proxy"
