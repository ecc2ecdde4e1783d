"""A click as it is written down before it is sent, and what became of it.

Owns the shapes. What a verb does is the session's; here it is a word.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from agent_console.taskrouter.sids import ActivitySid, ReservationSid, WorkerSid


class Outcome(Enum):
    """What became of a click. The values are stored: never renumber."""

    ARRIVED = 1
    """The server did it."""
    NOT_SENT = 2
    """The server never saw it."""
    NO_EFFECT = 3
    """Whether it came is not known; nothing has changed by it."""
    REFUSED = 4
    TOO_LATE = 5
    """The offer had ended before."""
    NEVER_KNOWN = 6
    """Nothing that can be read tells, or ever will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """One click of a worker. ``outcome`` None: open, nobody knows yet.

    ``id`` is 32 hexadecimal digits, made before anything is written, so that writing it again changes nothing. They are
    in the order of the clicks; ``clicked_at``, by the server's clock as far as it was known, may not be. A change of
    activity has no ``reservation_sid``. ``target`` (activity or phone) and ``caller`` (of a move: the worker) are
    words. ``trace`` is what the task had, before, of that which such a click leaves on it: "" nothing, None not known.
    ``is_repeated``: the same was clicked on the same reservation later, as the archive knows that gives it back.
    """

    id: str
    worker_sid: WorkerSid
    verb: str
    clicked_at: datetime
    reservation_sid: ReservationSid | None = None
    activity_sid: ActivitySid | None = None
    target: str = ""
    caller: str = ""
    trace: str | None = None
    is_repeated: bool = False
    outcome: Outcome | None = None
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Handed:
    """A batch that an archive was given: whether it is on disk already, and what to await once to hear that it is.

    ``heard`` raises ArchiveUnavailable where the batch could not be stored.
    """

    is_stored: bool
    heard: Callable[[], Coroutine[Any, Any, None]]
