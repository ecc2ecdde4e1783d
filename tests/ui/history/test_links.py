"""Links: only what a person would recognise as an address of the web."""

from __future__ import annotations

import json

import pytest

from agent_console.ui.history.links import MOST_LINKS, links_in, safe_link, shown_link


@pytest.mark.parametrize(
    "text",
    [
        "https://crm.example.com/a?b=c#d",
        "http://10.0.0.5:8080/",
        "HTTPS://EXAMPLE.COM",
    ],
)
def test_addresses(text: str) -> None:
    assert safe_link(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.com",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ssh://example.com",
        "https://",
        "https:///path",
        "https://user:secret@example.com/",
        "https://good.example@bad.example/",
        "https://example.com/\u202egpj.exe",
        "https://example.com/\n",
        "https://example.com/ two words",
        "https://example.com/%zz",
        "see https://example.com",
        "https://example.com/" + "a" * 3_000,
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert safe_link(text) is None


def test_a_host_that_looks_like_another_shows_what_it_is() -> None:
    url = safe_link("https://аpple.com/")
    assert url is not None
    assert shown_link(url) == "https://xn--pple-43d.com/"


def test_links_are_found_in_nested_values_once_and_not_without_end() -> None:
    nested = {"a": {"b": ["https://one.example/", "https://one.example/"]}, "n": 5}
    assert [shown_link(url) for url in links_in(json.dumps(nested))] == ["https://one.example/"]
    many = {str(n): f"https://{n}.example/" for n in range(100)}
    assert len(links_in(json.dumps(many))) == MOST_LINKS
    assert links_in("no JSON") == ()
    deep: object = "https://deep.example/"
    for _ in range(50):
        deep = [deep]
    assert links_in(json.dumps({"a": deep})) == ()
