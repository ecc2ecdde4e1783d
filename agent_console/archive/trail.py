"""The transitions of one reservation as one small value.

Owns the packing: one transition after another, oldest first, each in four to eight bytes (a table of transitions would
be larger than the reservations):

- a byte: status × 16 + actor × 4 + origin (0 live, 1 list, 2 events);
- the milliseconds since the offer;
- the milliseconds from there to the moment it was seen here, doubled, plus 1 where a detail follows;
- the detail: its length in bytes, then UTF-8.

Numbers are written seven bits a byte, the lowest first, the eighth bit says that more follow; those that may be
negative are folded: 0, −1, 1, −2 … become 0, 1, 2, 3. Rows of before step 3 hold MessagePack, which begins with a byte
of 0x9. or 0xd.: no status has these numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_

import msgspec

from agent_console.archive.codes import STATUS_CODES, moment_of, ms_of, status_of
from agent_console.history.facts import Actor, Origin, Transition

#: Statuses that would look like the beginning of MessagePack.
_MESSAGEPACK = frozenset({9, 13})
_ORIGINS = (1, 2, 4)
_FIRST_BYTES = {
    (status, actor, Origin(origin)): code << 4 | actor.value << 2 | number
    for status, code in STATUS_CODES.items()
    for actor in Actor
    for number, origin in enumerate(_ORIGINS)
}
_ACTOR_OF = {actor.value: actor for actor in Actor}
_ORIGIN_OF = {origin.value: origin for origin in Origin}
_MORE = 0x80


class Step(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A transition as it is stored, for whoever reads very many."""

    status: int
    after_ms: int
    seen_after_ms: int
    who: int
    detail: str = ""

    @property
    def actor(self) -> int:
        """The number of the Actor."""
        return self.who >> 4

    @property
    def origin(self) -> int:
        """The number of the Origin."""
        return self.who & 15


_DECODE_MESSAGEPACK = msgspec.msgpack.Decoder(list[Step]).decode


def pack(transitions: Iterable[Transition], offered_ms: int) -> bytes:
    """Pack transitions, oldest first."""
    packed = bytearray()
    for transition in transitions:
        at_ms = ms_of(transition.at)
        after_ms, seen_ms = at_ms - offered_ms, ms_of(transition.seen_at) - at_ms
        detail = transition.detail
        packed.append(_FIRST_BYTES[transition.status, transition.actor, transition.origin])
        _put(packed, after_ms << 1 if after_ms >= 0 else ~after_ms << 1 | 1)
        _put(packed, (seen_ms << 1 if seen_ms >= 0 else ~seen_ms << 1 | 1) << 1 | bool(detail))
        if detail:
            text = detail.encode("utf-8", "surrogatepass")
            _put(packed, len(text))
            packed += text
    return bytes(packed)


def unpack(trail: bytes, offered_ms: int) -> tuple[Transition, ...]:
    """Return the transitions again, oldest first. Raises ValueError for bytes that are no trail."""
    try:
        return tuple(_transition(step, offered_ms) for step in steps(trail))
    except OverflowError as error:
        raise ValueError("a trail in the archive has a moment that no calendar has") from error


def steps(trail: bytes) -> list[Step]:
    """Return the same in stored numbers, in a fraction of the time. Raises ValueError as `unpack` does."""
    if trail and trail[0] >> 4 in _MESSAGEPACK:
        return _DECODE_MESSAGEPACK(trail)
    found, place, end = [], 0, len(trail)
    try:
        while place < end:
            first = trail[place]
            after, place = _number(trail, place + 1)
            seen, place = _number(trail, place)
            detail = ""
            if seen & 1:
                length, place = _number(trail, place)
                detail = trail[place : place + length].decode("utf-8", "surrogatepass")
                place += length
            seen >>= 1
            who = (first & 12) << 2 | _ORIGINS[first & 3]
            found.append(Step(first >> 4, after >> 1 ^ -(after & 1), seen >> 1 ^ -(seen & 1), who, detail))
    except IndexError as error:
        raise ValueError("a trail in the archive cannot be read") from error
    if place != end:
        raise ValueError("a trail in the archive ends too soon")
    return found


def summary(trail: bytes) -> tuple[int, int]:
    """Return the origins of all transitions, or-ed together, and the number of the actor of the last; 0 where none is.

    A page of rows needs no more, in a third of the time. Raises ValueError as `unpack` does.
    """
    origins = first = place = 0
    end = len(trail)
    if end and trail[0] >> 4 in _MESSAGEPACK:
        told = _DECODE_MESSAGEPACK(trail)
        return reduce(or_, (step.origin for step in told), 0), told[-1].actor if told else 0
    try:
        while place < end:
            first = trail[place]
            origins |= _ORIGINS[first & 3]
            place += 1
            while trail[place] >= _MORE:
                place += 1
            place += 1
            if trail[place] & 1:
                _seen, place = _number(trail, place)
                length, place = _number(trail, place)
                place += length
            else:
                while trail[place] >= _MORE:
                    place += 1
                place += 1
    except IndexError as error:
        raise ValueError("a trail in the archive cannot be read") from error
    if place != end:
        raise ValueError("a trail in the archive ends too soon")
    return origins, first >> 2 & 3


def _put(packed: bytearray, number: int) -> None:
    while number >= _MORE:
        packed.append(number & 0x7F | _MORE)
        number >>= 7
    packed.append(number)


def _number(trail: bytes, place: int) -> tuple[int, int]:
    """Return a number and the place behind it."""
    number = trail[place]
    if number < _MORE:
        return number, place + 1
    number, shift = number & 0x7F, 7
    while True:
        place += 1
        byte = trail[place]
        number |= (byte & 0x7F) << shift
        if byte < _MORE:
            return number, place + 1
        shift += 7


def _transition(step: Step, offered_ms: int) -> Transition:
    at_ms, who = offered_ms + step.after_ms, step.who
    at = moment_of(at_ms)
    return Transition(
        status=status_of(step.status),
        at=at,
        seen_at=at if not step.seen_after_ms else moment_of(at_ms + step.seen_after_ms),
        origin=_ORIGIN_OF[who & 15],
        actor=_ACTOR_OF[who >> 4],
        detail=step.detail,
    )
