"""What may be opened from a task: strictly a number, an address or an https page; values stay values."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.errors import SettingsError
from agent_console.taskrouter.links import Link, LinkKind, link_in, page
from agent_console.taskrouter.templates import Attributes

CRM = "https://crm.test/find?n={task.from}"


@pytest.mark.parametrize(
    ("value", "link"),
    [
        ("+14155550137", Link(LinkKind.DIAL, "tel:+14155550137", "+14155550137")),
        (" ada@example.test ", Link(LinkKind.WRITE, "mailto:ada@example.test", "ada@example.test")),
        ("a%b@example.test", None),
        ("https://shop.test/o/7?x=1", Link(LinkKind.OPEN, "https://shop.test/o/7?x=1", "shop.test")),
    ],
)
def test_what_is_a_link(value: str, link: Link | None) -> None:
    assert link_in(value) == link


@pytest.mark.parametrize(
    "value",
    [
        "http://shop.test/", "file:///etc/passwd", "javascript:alert(1)", "smb://host/x", "ms-settings:", "tel:+1415",
        "mailto:a@b.test", "+1415;ext=1", "+1 415 555 0137", "call +14155550137", "a@b", "a@b.test?bcc=c@d.test",
        "a@b.test,c@d.test", "a@b.test\nBcc: c@d.test", "https://u:p@shop.test/", "https://shop.test:0/", "https:///x",
        "https://shop.test/a b", "https://shop.test\\@evil.test/", "https://shöp.test/", "https://shop.test/\x00",
        "https://" + "a" * 3000, "https://[::1", 14155550137, None, True, ["https://shop.test/"], {"a": 1},
    ],
)  # fmt: skip
def test_what_is_none(value: object) -> None:
    assert link_in(value) is None


@given(st.text())
def test_nothing_else_ever_is(text: str) -> None:
    link = link_in(text)
    if link is not None:
        assert link.url.split(":")[0] in {"tel", "mailto", "https"}
        assert link.url.isprintable()


@given(st.text(min_size=1, max_size=60))
def test_a_value_stays_a_value_in_a_page(value: str) -> None:
    try:
        link = page(CRM, Attributes({"from": value}, {}), ())
    except SettingsError:
        return
    parts = urlsplit(link.url)
    assert (parts.scheme, parts.hostname, link.shown) == ("https", "crm.test", "crm.test")
    assert parse_qs(parts.query) == {"n": [value]}
    assert parts.fragment == ""


def test_only_hosts_that_are_allowed() -> None:
    known = Attributes({"from": "+1415"}, {})
    assert page(CRM, known, ("CRM.test", "other.test")).url == "https://crm.test/find?n=%2B1415"
    with pytest.raises(SettingsError, match=r"crm\.test may not be opened"):
        page(CRM, known, ("other.test",))
    with pytest.raises(SettingsError, match="not known for this task"):
        page(CRM, Attributes({}, {}), ())
