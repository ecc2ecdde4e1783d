"""What the reducer must remember beside what the window shows.

Owns the facts that keep an old answer from undoing a newer one. Nothing outside the reducer reads
or writes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from agent_console.session.elsewhere import Traces
from agent_console.taskrouter.sids import ReservationSid

#: An answer cannot be older than this when it arrives: every request is given up much earlier.
KEPT_FOR_S = 600.0


@dataclass(frozen=True, slots=True)
class Left:
    """A reservation that ended and left the screen at this monotonic moment.

    ``final`` is False where nobody said why it was gone: then it may be offered again.
    """

    at: float
    final: bool


@dataclass(frozen=True, slots=True)
class RejectedAll:
    """A change of activity that took the pending offers with it: when it was sent, and where it went."""

    at: float
    activity_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Who has left the screen, the offset of the server's clock all moments were drawn with, the last clean sweep.

    ``traces`` are those of somebody else who acts for the worker.
    """

    left: Mapping[ReservationSid, Left] = field(default_factory=lambda: MappingProxyType({}))
    offset_s: float | None = None
    rejected_all: RejectedAll | None = None
    traces: Traces = field(default_factory=Traces)
