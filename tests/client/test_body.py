import gzip
import os
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.client.body import MAX_BODY_BYTES, MAX_WIRE_BYTES, BodyReader
from agent_console.errors import ProtocolError


def read(wire: bytes, encoding: str = "", length: str = "", step: int = 65536) -> bytes:
    reader = BodyReader(encoding, length)
    for start in range(0, len(wire), step):
        reader.feed(wire[start : start + step])
    return reader.finish()


@given(st.binary(max_size=3000), st.integers(1, 700))
def test_every_encoding_in_every_cut(body: bytes, step: int) -> None:
    assert read(body, step=step) == body
    assert read(body, "identity", step=step) == body
    assert read(gzip.compress(body), "gzip", step=step) == body
    assert read(gzip.compress(body), " X-GZIP ", step=step) == body
    assert read(zlib.compress(body), "deflate", step=step) == body


def test_empty_body_of_a_compressed_answer() -> None:
    assert read(b"", "gzip") == b""


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "compress"])
def test_encodings_that_were_not_asked_for(encoding: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        BodyReader(encoding, "")
    assert caught.value.field == "Content-Encoding"


@pytest.mark.parametrize("wire", [b"not gzip at all", gzip.compress(b"x" * 99)[:-20]])
def test_damaged_and_incomplete(wire: bytes) -> None:
    with pytest.raises(ProtocolError):
        read(wire, "gzip")


def test_announced_length_is_refused_before_reading() -> None:
    BodyReader("", str(MAX_WIRE_BYTES))
    with pytest.raises(ProtocolError, match="too large"):
        BodyReader("", str(MAX_WIRE_BYTES + 1))


def test_wire_bound_holds_without_a_length() -> None:
    reader = BodyReader("", "")
    reader.feed(bytes(MAX_WIRE_BYTES))
    with pytest.raises(ProtocolError, match="too large"):
        reader.feed(b"x")


def test_body_of_just_the_bound_is_read() -> None:
    assert len(read(gzip.compress(bytes(MAX_BODY_BYTES), 1), "gzip")) == MAX_BODY_BYTES


def test_bomb_stops_at_the_bound() -> None:
    bomb = gzip.compress(bytes(200 * 1024 * 1024), 1)
    tracemalloc.start()
    try:
        with pytest.raises(ProtocolError, match="too large"):
            read(bomb, "gzip")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2 * MAX_BODY_BYTES + 4 * 1024 * 1024


def test_what_does_not_compress_is_bounded_as_well() -> None:
    with pytest.raises(ProtocolError, match="too large"):
        read(os.urandom(MAX_WIRE_BYTES + 1))
