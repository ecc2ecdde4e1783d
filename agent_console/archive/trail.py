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
_ACTOR_SHIFT = 4
_ORIGIN_MASK = (1 << _ACTOR_SHIFT) - 1


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
        return self.who >> _ACTOR_SHIFT

    @property
    def origin(self) -> int:
        """The number of the Origin."""
        return self.who & _ORIGIN_MASK


_ENCODE = msgspec.msgpack.Encoder().encode
_DECODE = msgspec.msgpack.Decoder(list[Step]).decode


def pack(transitions: Iterable[Transition], offered_ms: int) -> bytes:
    """Pack transitions, oldest first."""
    return _ENCODE([_packed(transition, offered_ms) for transition in transitions])


def unpack(trail: bytes, offered_ms: int) -> tuple[Transition, ...]:
    """Return the transitions again, oldest first. Raises ValueError for bytes that are no trail."""
    return tuple(_transition(step, offered_ms) for step in _DECODE(trail))


def steps(trail: bytes) -> list[Step]:
    """Return the same in stored numbers, in a fraction of the time. Raises ValueError as `unpack` does."""
    return _DECODE(trail)


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


def _transition(step: Step, offered_ms: int) -> Transition:
    at_ms = offered_ms + step.after_ms
    return Transition(
        status=status_of(step.status),
        at=moment_of(at_ms),
        seen_at=moment_of(at_ms + step.seen_after_ms),
        origin=Origin(step.origin),
        actor=Actor(step.actor),
        detail=step.detail,
    )
