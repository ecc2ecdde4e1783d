"""No bytes and no values raise anything but a protocol error, and none lose a page."""

from __future__ import annotations

import contextlib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from agent_console.errors import ProtocolError
from agent_console.taskrouter.decoding import (
    decode_reservation,
    decode_reservation_page,
)
from tests.taskrouter.known import RESERVATION, page_of, read_sample, reservation_of, sample

_BODY = sample("reservation_page")
_EDITS = st.lists(
    st.tuples(st.integers(0, len(_BODY)), st.integers(0, 40), st.binary(max_size=6)),
    min_size=1,
    max_size=5,
)


@given(_EDITS)
def test_no_damage_of_the_bytes_raises_anything_but_a_protocol_error(
    edits: list[tuple[int, int, bytes]],
) -> None:
    body = _BODY
    for at, removed, inserted in edits:
        body = body[:at] + inserted + body[at + removed :]
    _reads_or_refuses(body)


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=6,
)
_DATES = st.one_of(
    _JSON,
    st.from_regex(r"[A-Z][a-z]{2}, \d{1,9} [A-Z][a-z]{2} \d{1,9} \d\d:\d\d:\d\d [+-]\d{1,9}"),
    st.from_regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d(:\d\d)?)?"),
)


@given(st.dictionaries(st.sampled_from(sorted(read_sample("reservation"))), _JSON), _DATES)
def test_no_value_of_a_property_loses_the_page(changes: dict[str, Any], date: object) -> None:
    record = {**reservation_of(date_updated=date), **changes}
    page = decode_reservation_page(page_of(record, reservation_of(sid=RESERVATION)))
    assert RESERVATION in [item.sid for item in page.items]
    assert len(page.items) + page.skipped in {1, 2}
    for item in page.items:
        assert item.date_created.tzinfo is not None
        assert all(isinstance(link, str) for link in item.links.values())


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_but_a_protocol_error(body: bytes) -> None:
    _reads_or_refuses(body)


def _reads_or_refuses(body: bytes) -> None:
    for decode in (decode_reservation_page, decode_reservation):
        with contextlib.suppress(ProtocolError):
            decode(body)
