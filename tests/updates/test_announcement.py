"""What an announcement may say, and that nothing else is believed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.errors import ProtocolError
from agent_console.updates import announcement
from agent_console.updates.announcement import Announcement, is_newer


def _body(**told: object) -> bytes:
    return json.dumps(told).encode()


def test_it_says_what_is_new_and_where_it_is() -> None:
    body = _body(version="0.2.0", day="2026-12-01", page="https://example.org/console", new=["A", "B"], later={"x": 1})
    assert announcement.read(body) == Announcement("0.2.0", "2026-12-01", "https://example.org/console", ("A", "B"))
    assert announcement.read(_body(version="7")) == Announcement("7", "", "", ())


@pytest.mark.parametrize(
    "page",
    [
        "http://example.org",
        "javascript:alert(1)",
        "https://user@example.org",
        "file:///etc/passwd",
        "https://",
        "x" * 99,
    ],
)
def test_a_page_that_is_no_https_is_none(page: str) -> None:
    assert announcement.read(_body(version="1.0", page=page, day="yesterday")) == Announcement("1.0", "", "", ())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Sign in</html>",
        b"[]",
        b"null",
        b"{}",
        _body(version=2),
        _body(version="two"),
        _body(version="1.2.3.4.5"),
        _body(version="1\n"),
        _body(version="9999999"),
        _body(version="1", new="all of it"),
        _body(version="1", new=[1]),
        b"\xff\xfe",
        b'{"version": "1", "page": "\xff"}',
        b'{"version": "1", "other": ' + b"[" * 30_000 + b"]" * 30_000 + b"}",
        b" " * (announcement.LARGEST_BYTES + 1),
    ],
    ids=range(16),
)
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(ProtocolError):
        announcement.read(body)


def test_it_is_cut_where_it_is_long() -> None:
    told = announcement.read(_body(version="1", new=["long " * 200] * 60))
    assert len(told.new) == announcement.MOST_ENTRIES
    assert {len(entry) for entry in told.new} == {announcement.LONGEST_ENTRY}


@given(st.binary(max_size=200))
def test_no_bytes_at_all_do_harm(body: bytes) -> None:
    try:
        announcement.read(body)
    except ProtocolError:
        return


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10", "0.9.9", True),
        ("1", "1.0.0", False),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.1.1", "0.1.0.dev1", True),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer
