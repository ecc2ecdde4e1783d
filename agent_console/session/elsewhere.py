"""What was done for the worker, and not here: another console on another desk, or a program.

Owns the values. The API names no clients: what is known is only that no click of this console did it.
"""

from __future__ import annotations

from dataclasses import dataclass

from agent_console.taskrouter.resources import Task
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ActedElsewhere:
    """The first sign of it: an offer that was answered (``status``), or, without one, an activity changed to and fro.

    ``task`` is the offer's, where it was read.
    """

    status: ReservationStatus | None = None
    task: Task | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """What the rule must remember.

    ``not_watched`` are offers on screen of which a click here may be the answer: one was made, or they stood already
    when the console came, perhaps with a phone ringing for an earlier run. ``moved``: the activity was changed
    elsewhere; ``moved_back``: and here after that. ``is_told``: once is enough.
    """

    not_watched: frozenset[ReservationSid] = frozenset()
    moved: bool = False
    moved_back: bool = False
    is_told: bool = False
