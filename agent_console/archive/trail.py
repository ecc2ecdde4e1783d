"""The transitions of one reservation as one small value.

Owns the packing: a list per transition of status, milliseconds since the offer, milliseconds from the server's time to
the moment it was seen here, actor and origin in one number, and the detail where there is one. About ten bytes each:
a table of transitions would be larger than the reservations.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import msgspec

from agent_console.archive.codes import STATUS_CODES, moment_of, ms_of, status_of
from agent_console.history.facts import Actor, Origin, Transition

_Packed: TypeAlias = list[int | str]
_ENCODE = msgspec.msgpack.Encoder().encode
_DECODE = msgspec.msgpack.Decoder(list[_Packed]).decode
_ACTOR_SHIFT = 4


def pack(transitions: Iterable[Transition], offered_ms: int) -> bytes:
    """Pack transitions, oldest first."""
    return _ENCODE([_packed(transition, offered_ms) for transition in transitions])


def unpack(trail: bytes, offered_ms: int) -> tuple[Transition, ...]:
    """Return the transitions again, oldest first. Raises ValueError for bytes that are no trail."""
    return tuple(_unpacked(packed, offered_ms) for packed in _DECODE(trail))


def _packed(transition: Transition, offered_ms: int) -> _Packed:
    at_ms = ms_of(transition.at)
    packed: _Packed = [
        STATUS_CODES[transition.status],
        at_ms - offered_ms,
        ms_of(transition.seen_at) - at_ms,
        transition.actor.value << _ACTOR_SHIFT | transition.origin.value,
    ]
    if transition.detail:
        packed.append(transition.detail)
    return packed


def _unpacked(packed: _Packed, offered_ms: int) -> Transition:
    status, after_ms, seen_ms, who = (int(number) for number in packed[:4])
    at_ms = offered_ms + after_ms
    return Transition(
        status=status_of(status),
        at=moment_of(at_ms),
        seen_at=moment_of(at_ms + seen_ms),
        origin=Origin(who & (1 << _ACTOR_SHIFT) - 1),
        actor=Actor(who >> _ACTOR_SHIFT),
        detail=str(packed[4]) if len(packed) > 4 else "",
    )
