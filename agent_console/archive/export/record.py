"""One reservation as an export writes it, in words that every form shares.

Owns the words: moments, statuses, origins, actors. It is lean, since a hundred thousand pass through it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from agent_console.archive.codes import moment_of, status_of
from agent_console.archive.trail import Step
from agent_console.history.facts import Actor, Origin

_DAY_MS = 86_400_000
_DAY_MINUTES = 1_440
#: Put together from ready pieces, a moment costs a third of formatting it; a row has five.
_MINUTES = [f"T{minute // 60:02}:{minute % 60:02}:" for minute in range(_DAY_MINUTES)]
_SECONDS = [f"{second:02}." for second in range(60)]
_MILLISECONDS = [f"{ms:03}Z" for ms in range(1_000)]
_ACTORS: Mapping[int, str] = {actor.value: actor.name.lower() for actor in Actor}
_ORIGINS: Mapping[int, str] = {origin.value: origin.name.lower() for origin in Origin}


class Record(NamedTuple):
    """One reservation. ``attributes`` None: not known. ``steps`` are the transitions, oldest first."""

    sid: str
    task_sid: str
    worker_sid: str
    worker_name: str
    status: int
    offered_ms: int
    queue: str
    channel: str
    workflow: str
    priority: int | None
    task_created_ms: int | None
    answer_ms: int | None
    handle_ms: int | None
    steps: list[Step]
    attributes: str | None

    @property
    def ended_by(self) -> str:
        """Who made the last transition."""
        return actor_word(self.steps[-1].actor if self.steps else Actor.UNKNOWN.value)

    @property
    def origins(self) -> list[str]:
        """Where what is known comes from."""
        known = {step.origin for step in self.steps}
        return [text for origin, text in _ORIGINS.items() if origin in known]


@lru_cache(maxsize=64)
def status_word(code: int) -> str:
    """Return a status as the API spells it."""
    return status_of(code).value


def actor_word(code: int) -> str:
    """Return who it was."""
    return _ACTORS.get(code, _ACTORS[Actor.UNKNOWN.value])


def origin_word(code: int) -> str:
    """Return where it was learnt; "" for one of a later version."""
    return _ORIGINS.get(code, "")


def iso(ms: int) -> str:
    """Return a moment as ISO 8601 in UTC with milliseconds."""
    second, ms = divmod(ms, 1_000)
    minute, second = divmod(second, 60)
    day, minute = divmod(minute, _DAY_MINUTES)
    return _day(day) + _MINUTES[minute] + _SECONDS[second] + _MILLISECONDS[ms]


def seconds(ms: int | None) -> float | None:
    """Return a span in seconds."""
    return None if ms is None else ms / 1_000


@lru_cache(maxsize=64)
def _day(day: int) -> str:
    return moment_of(day * _DAY_MS).date().isoformat()
