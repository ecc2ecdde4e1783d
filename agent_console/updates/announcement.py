"""What the announcement of a version says: the small file that the maintainers put on a server.

Owns its form (docs/updates.md) and what of it is believed: it came over the network. It asks nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import msgspec

from agent_console.errors import ProtocolError
from agent_console.taskrouter.links import page_host
from agent_console.wording import said

#: More is another file.
LARGEST_BYTES = 64 * 1024
MOST_ENTRIES = 50
LONGEST_ENTRY = 500

_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Announcement:
    """The newest version. ``day`` and ``page`` are empty where nothing usable was said; ``page`` is https."""

    version: str
    day: str
    page: str
    new: tuple[str, ...]


class _Told(msgspec.Struct):
    version: str
    day: str = ""
    page: str = ""
    new: list[str] = []


def read(body: bytes) -> Announcement:
    """Return what a body announces; raises ProtocolError where it is no announcement. Other fields are passed over."""
    if len(body) > LARGEST_BYTES:
        raise ProtocolError(said("errors", "The announcement of versions is too large."))
    try:
        told = msgspec.json.decode(body, type=_Told)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(
            said("errors", "What is announced cannot be read."), said("errors", "It is no announcement of a version.")
        ) from error
    if _VERSION.fullmatch(told.version) is None:
        raise ProtocolError(said("errors", "What is announced cannot be read."), said("errors", "It names no version."))
    return Announcement(
        version=told.version,
        day=told.day if _DAY.fullmatch(told.day) else "",
        page=told.page if page_host(told.page) else "",
        new=tuple(entry[:LONGEST_ENTRY] for entry in told.new[:MOST_ENTRIES]),
    )


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another one; 1.2 and 1.2.0 are the same."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found is not None else []
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
