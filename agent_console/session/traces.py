"""What a click leaves on its task: the proof that it arrived where the reservation alone does not tell.

Owns which verbs leave a trace and what it proves. It reads nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto

from agent_console.session.clicks import Verb
from agent_console.taskrouter.attributes import conference_of, worker_call_of
from agent_console.taskrouter.resources import Task


class Proof(Enum):
    """What a task tells of a click."""

    ARRIVED = auto()
    """There is a trace that was not there before."""
    NONE = auto()
    """There is none, or the one of before."""
    UNSURE = auto()
    """There is one, and nobody knows whether it was there before."""


#: The worker's call is put on the task as it is placed, the conference once both are in it (reference 1.6).
_TRACES: Mapping[Verb, Callable[[Task], str]] = {
    Verb.DEQUEUE: worker_call_of,
    Verb.CALL: worker_call_of,
    Verb.CONFERENCE: conference_of,
}
TRACED = frozenset(_TRACES)
#: Of these it proves as much that there is no trace: it comes with the answer.
TRACED_AT_ONCE = frozenset({Verb.DEQUEUE, Verb.CALL})
#: While the offer stands nothing tells of these.
SILENT_WHILE_PENDING = frozenset({Verb.CONFERENCE, Verb.REDIRECT})


def trace_of(verb: Verb, task: Task | None) -> str | None:
    """Return the trace that is on a task, "" where there is none; None: not known, or the verb leaves none."""
    if task is None or verb not in _TRACES:
        return None
    return _TRACES[verb](task)


def proof_of(verb: Verb, task: Task, before: str | None) -> Proof:
    """Compare a task with the trace it had before the click (None: not known)."""
    now = trace_of(verb, task)
    if not now or now == before:
        return Proof.NONE
    return Proof.UNSURE if before is None else Proof.ARRIVED
