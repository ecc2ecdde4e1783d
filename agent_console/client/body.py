"""Reading the body of an answer without trusting its size.

Owns the bounds on the wire and after inflating. It reads no socket: chunks are handed to it.
"""

from __future__ import annotations

import zlib

from agent_console.errors import ProtocolError
from agent_console.wording import said

#: Bytes on the wire and after inflating; a page of 1,000 reservations has less than 1 MB.
MAX_WIRE_BYTES = 8 * 1024 * 1024
MAX_BODY_BYTES = 32 * 1024 * 1024

_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_PLAIN = ("", "identity")
_INFLATABLE = ("gzip", "x-gzip", "deflate")


class BodyReader:
    """Collects one body.

    ``encoding`` and ``length`` are Content-Encoding and Content-Length as they came; ``largest_bytes``
    is a closer bound on the wire than the usual one. Raises
    ProtocolError as soon as a bound is exceeded (before reading, where the length says so), for an
    encoding that was not asked for, and for compressed data that is damaged or ends early.
    """

    def __init__(self, encoding: str, length: str, largest_bytes: int = MAX_WIRE_BYTES) -> None:
        name = encoding.strip().lower()
        if name not in _PLAIN and name not in _INFLATABLE:
            raise ProtocolError(
                said("errors", "The answer came in a form that was not asked for."), field="Content-Encoding"
            )
        self._largest_bytes = min(largest_bytes, MAX_WIRE_BYTES)
        if length.isdecimal() and int(length) > self._largest_bytes:
            raise _too_large()
        self._inflater = None if name in _PLAIN else zlib.decompressobj(_GZIP_OR_ZLIB)
        self._parts: list[bytes] = []
        self._wire_bytes = 0
        self._body_bytes = 0

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes off the wire."""
        self._wire_bytes += len(chunk)
        if self._wire_bytes > self._largest_bytes:
            raise _too_large()
        part = chunk if self._inflater is None else self._inflated(self._inflater, chunk)
        self._body_bytes += len(part)
        if self._body_bytes > MAX_BODY_BYTES:
            raise _too_large()
        self._parts.append(part)

    def finish(self) -> bytes:
        """Give back the whole body after the last chunk."""
        if self._inflater is not None and self._wire_bytes and not self._inflater.eof:
            raise ProtocolError(
                said("errors", "The answer ended early."), said("errors", "Its compressed data is incomplete.")
            )
        return b"".join(self._parts)

    def _inflated(self, inflater: zlib._Decompress, chunk: bytes) -> bytes:
        try:
            # One byte more than fits tells "too large" from "just so".
            return inflater.decompress(chunk, MAX_BODY_BYTES - self._body_bytes + 1)
        except zlib.error:
            raise ProtocolError(
                said("errors", "The answer is damaged."), said("errors", "Its compressed data cannot be read.")
            ) from None


def _too_large() -> ProtocolError:
    return ProtocolError(said("errors", "The answer is too large."), said("errors", "It was not read to its end."))
