"""What an instruction asks for, as the session treats it: its verb, its target in words, how long a phone rings.

Owns what differs between the six. It sends nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from agent_console.session.clicks import Verb
from agent_console.session.observing import activity_name
from agent_console.session.phones import RINGS_FOR_S, SAID_AFTER_S
from agent_console.session.state import SessionState
from agent_console.taskrouter.instructions import Accept, Call, Conference, Dequeue, Instruction, Redirect, Reject
from agent_console.taskrouter.sids import ActivitySid

VERBS: dict[type[Instruction], Verb] = {
    Accept: Verb.ACCEPT,
    Reject: Verb.REJECT,
    Dequeue: Verb.DEQUEUE,
    Call: Verb.CALL,
    Conference: Verb.CONFERENCE,
    Redirect: Verb.REDIRECT,
}

#: What may name the version it was meant for (reference 2.8); the vendor's own client never does so when a phone rings.
VERSIONED = frozenset({Verb.ACCEPT, Verb.REJECT, Verb.WRAP_UP, Verb.COMPLETE})

#: What is said of work: the offer's deadline is long past.
STATUS_VERBS = frozenset({Verb.WRAP_UP, Verb.COMPLETE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What one click asks for.

    ``watched_s`` is how long a phone that rings is waited for. ``leaves_offer``: once it is done, the offer stands as
    before until somebody takes it (a call or redirect without ``accept``).
    """

    verb: Verb
    target: str = ""
    moves_to: ActivitySid | None = None
    watched_s: float = RINGS_FOR_S + SAID_AFTER_S
    leaves_offer: bool = False


def ask_of(instruction: Instruction, state: SessionState) -> Ask:
    """Return what an instruction asks for; activities are named as ``state`` knows them."""
    verb = VERBS[type(instruction)]
    match instruction:
        case Reject(activity_sid=sid):
            return Ask(verb=verb, target=activity_name(state, sid), moves_to=sid)
        case Dequeue(to=to, timeout_s=timeout_s) | Conference(to=to, timeout_s=timeout_s):
            return Ask(verb=verb, target=to or "", watched_s=_watched_s(timeout_s))
        case Call(to=to, timeout_s=timeout_s, accept=accept):
            return Ask(verb=verb, target=to or "", watched_s=_watched_s(timeout_s), leaves_offer=not accept)
        case Redirect(accept=accept):
            return Ask(verb=verb, leaves_offer=not accept)
        case _:
            return Ask(verb=verb)


def _watched_s(timeout_s: int | None) -> float:
    return (timeout_s or RINGS_FOR_S) + SAID_AFTER_S
