"""Task attributes in the file: deflated where that is shorter.

Owns the two forms and the dictionary that both sides share; it is part of the format and never changes. What does not
fit the dictionary is stored all the same, only larger.
"""

from __future__ import annotations

import zlib

#: Worth its time from here on: of less than that a handful of bytes would be saved.
DEFLATED_FROM_BYTES = 32
#: A deflated value begins with it; JSON text never does.
_DEFLATED = b"\x01"
#: Raw deflate. Attributes are a kilobyte: a window of four, and the hash table that goes with it, is made in a twelfth
#: of the time that the usual one takes.
_WBITS, _MEMORY_LEVEL = -12, 5
_WBITS_OF_ANY = -15
#: The names TaskRouter gives a voice task, likeliest last (reference: the attributes of an <Enqueue>d call).
_DICTIONARY = (
    b'{"name": "customer_name": "conference": {"sid": "CF", "participants": {"worker_call_sid": "CA",'
    b'"account_sid": "AC","api_version": "2010-04-01","call_status": "in-progress","direction": "inbound",'
    b'"from_city": "","from_state": "","from_zip": "","from_country": "US","to_city": "","to_state": "","to_zip": "",'
    b'"to_country": "US","caller_city": "","caller_state": "","caller_zip": "","caller_country": "US",'
    b'"called_city": "","called_state": "","called_zip": "","called_country": "US","caller": "+1","called": "+1",'
    b'"to": "+1","from": "+1","call_sid": "CA'
)


def stored(attributes: str) -> bytes:
    """Return what is written for an attributes text."""
    plain = attributes.encode("utf-8", "surrogatepass")
    if len(plain) < DEFLATED_FROM_BYTES and not plain.startswith(_DEFLATED):
        return plain
    deflater = zlib.compressobj(6, zlib.DEFLATED, _WBITS, _MEMORY_LEVEL, zlib.Z_DEFAULT_STRATEGY, _DICTIONARY)
    deflated = _DEFLATED + deflater.compress(plain) + deflater.flush()
    return deflated if len(deflated) < len(plain) or plain.startswith(_DEFLATED) else plain


def restored(value: bytes) -> str:
    """Return the text again. Raises ValueError for bytes that `stored` did not make."""
    if not value.startswith(_DEFLATED):
        return value.decode("utf-8", "surrogatepass")
    inflater = zlib.decompressobj(_WBITS_OF_ANY, _DICTIONARY)
    try:
        return (inflater.decompress(value[1:]) + inflater.flush()).decode("utf-8", "surrogatepass")
    except zlib.error as error:
        raise ValueError("attributes in the archive cannot be read") from error
