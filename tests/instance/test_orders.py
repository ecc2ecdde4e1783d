"""What may be said over the socket: bounded, plain, and nothing that dials."""

from __future__ import annotations

import pytest

from agent_console.errors import SettingsError
from agent_console.instance.orders import (
    LINE_LIMIT,
    Order,
    Reply,
    Verb,
    checked_address,
    decode,
    decode_reply,
    encode,
    encode_reply,
    is_address,
)


@pytest.mark.parametrize("order", [Order(Verb.ACCEPT), Order(Verb.REJECT, "Lunch"), Order(Verb.SHOW, "+14155550100")])
def test_an_order_survives_the_way(order: Order) -> None:
    assert decode(encode(order)) == order


def test_a_reply_survives_the_way() -> None:
    reply = Reply("Accepted R. Okafor.", is_done=True)
    assert decode_reply(encode_reply(reply)) == reply


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'{"do": "dial"}',
        b'{"do": "accept", "text": 5}',
        b'{"do": "reject", "text": "' + b"x" * 300 + b'"}',
        b"[" * LINE_LIMIT,
    ],
)
def test_what_is_no_order_is_none(line: bytes) -> None:
    assert decode(line) is None
    assert decode_reply(line) is None


def test_text_comes_out_plain() -> None:
    assert decode(b'{"do": "activity", "text": "Lun\\u202ech\\n\\u0000!"}') == Order(Verb.ACTIVITY, "Lunch !")


@pytest.mark.parametrize(
    ("uri", "shown"),
    [
        ("tel:+1-415-555-0100", "+14155550100"),
        ("tel:+1(415)555-0100;ext=12", "+14155550100"),
        ("TEL:%2B14155550100", "+14155550100"),
        ("callto://+14155550100", "+14155550100"),
        ("sip:alice@example.com;transport=tcp", "alice@example.com"),
        ("sips:+14155550100@pbx.example.com:5061?subject=x", "+14155550100@pbx.example.com:5061"),
        ("sip:+14155550100", "+14155550100"),
    ],
)
def test_an_address_is_brought_to_what_is_shown(uri: str, shown: str) -> None:
    assert is_address(uri)
    assert checked_address(uri) == shown


@pytest.mark.parametrize(
    "uri",
    [
        "tel:",
        "tel:alice",
        "tel:+1415555" + "0" * 300,
        "sip:@",
        "sip:alice",
        "sip:a@b c",
        "sip:<b>@x",
        "tel:1\n2\x00",
        "tel:123\n",
        "sip:a@b\n",
    ],
)
def test_what_holds_no_number_is_refused_in_words(uri: str) -> None:
    with pytest.raises(SettingsError, match="holds no number"):
        checked_address(uri)


@pytest.mark.parametrize("text", ["demo", "http://tel:1", "--accept", "telephone"])
def test_nothing_else_is_taken_for_an_address(text: str) -> None:
    assert not is_address(text)
