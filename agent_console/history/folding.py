"""How what is newly learnt of a reservation joins what was known: pure rules, the same whichever comes first.

Owns the rules. The archive stores their outcome; nothing here knows how. Folding the same sighting again changes
nothing, and the order of sightings does not matter, but for the task's facts, where the later state counts.
"""

from __future__ import annotations

from datetime import datetime
from operator import lt

import msgspec

from agent_console.history.facts import Actor, Origin, Sighting, TaskFacts, Transition
from agent_console.taskrouter.statuses import ReservationStatus

_S = ReservationStatus
#: How far a status is on a reservation's way; what ends it comes last.
_RANK = {
    _S.UNKNOWN: 0,
    _S.PENDING: 1,
    _S.ACCEPTED: 2,
    _S.WRAPPING: 3,
    _S.TIMEOUT: 4,
    _S.REJECTED: 5,
    _S.CANCELED: 6,
    _S.RESCINDED: 7,
    _S.COMPLETED: 8,
}
_SURE = {Actor.UNKNOWN: 0, Actor.ELSEWHERE: 1, Actor.PLATFORM: 2, Actor.THIS_CONSOLE: 3}


class Story(msgspec.Struct, frozen=True, gc=False):
    """What is known of one reservation: transitions in their order, never none, and the task's facts."""

    transitions: tuple[Transition, ...]
    task: TaskFacts | None = None

    @property
    def offered_at(self) -> datetime:
        """When it was offered, or the earliest that is known."""
        return self.transitions[0].at

    @property
    def status(self) -> ReservationStatus:
        """The furthest it came."""
        return self.transitions[-1].status

    @property
    def answer_ms(self) -> int | None:
        """From offer to acceptance; None where one is not known or the clocks contradict each other."""
        return self._between(_S.PENDING, _S.ACCEPTED)

    @property
    def handle_ms(self) -> int | None:
        """From acceptance to completion; None as above."""
        return self._between(_S.ACCEPTED, _S.COMPLETED)

    def _between(self, first: ReservationStatus, second: ReservationStatus) -> int | None:
        begun = ended = None
        for transition in self.transitions:
            if transition.status is first:
                begun = transition.at
            elif transition.status is second:
                ended = transition.at
        if begun is None or ended is None or ended < begun:
            return None
        span = ended - begun
        return span.days * 86_400_000 + span.seconds * 1_000 + span.microseconds // 1_000


def told(sighting: Sighting) -> Story | None:
    """Return what a sighting tells by itself; None where it names no moment at all."""
    transitions = sighting.transitions
    is_told = bool(transitions) and transitions[0].status is _S.PENDING
    if sighting.offered_at is not None and not is_told and not any(t.status is _S.PENDING for t in transitions):
        seen_at = min((t.seen_at for t in transitions), default=sighting.offered_at)
        origin = transitions[0].origin if transitions else Origin.LIST
        offer = Transition(
            status=_S.PENDING, at=sighting.offered_at, seen_at=seen_at, origin=origin, actor=Actor.PLATFORM
        )
        transitions = (offer, *transitions)
    if not transitions:
        return None
    return Story(_merged(transitions), sighting.task)


def fold(known: Story, news: Story) -> Story:
    """Join what is told to what is known; gives back ``known`` itself where nothing is new."""
    task = _joined(known, news)
    if news.transitions == known.transitions:
        return known if task == known.task else Story(known.transitions, task)
    transitions = _merged((*known.transitions, *news.transitions))
    if transitions == known.transitions and task == known.task:
        return known
    return Story(transitions, task)


def _merged(transitions: tuple[Transition, ...]) -> tuple[Transition, ...]:
    """Keep one transition of each status, in the order of a reservation's life."""
    ranks = [_RANK[transition.status] for transition in transitions]
    if all(map(lt, ranks, ranks[1:])):
        return transitions
    by_status: dict[ReservationStatus, Transition] = {}
    for transition in transitions:
        other = by_status.get(transition.status)
        if other is None:
            by_status[transition.status] = transition
        elif other != transition:
            by_status[transition.status] = _one(other, transition)
    return tuple(by_status[status] for status in sorted(by_status, key=_RANK.__getitem__))


def _one(a: Transition, b: Transition) -> Transition:
    return Transition(
        status=a.status,
        # Lists tell whole seconds, the event log milliseconds (reference 1.11): the finer moment is the true one.
        at=a.at if a.at == b.at else min(a.at, b.at, key=_roughness),
        seen_at=min(a.seen_at, b.seen_at),
        origin=a.origin if a.origin is b.origin else min(a.origin, b.origin, key=_origin_value),
        actor=a.actor if a.actor is b.actor else max(a.actor, b.actor, key=_SURE.__getitem__),
        detail=a.detail if a.detail == b.detail else max(a.detail, b.detail, key=_length),
    )


def _roughness(moment: datetime) -> tuple[bool, datetime]:
    return moment.microsecond == 0, moment


def _origin_value(origin: Origin) -> int:
    return origin.value


def _length(text: str) -> tuple[int, str]:
    return len(text), text


def _joined(known: Story, news: Story) -> TaskFacts | None:
    """Take the facts of the later state, and of the other what it does not know."""
    a, b = known.task, news.task
    if a is None or b is None or a == b:
        return a if b is None else b
    if news.transitions[-1].at >= known.transitions[-1].at:
        a, b = b, a
    return TaskFacts(
        sid=a.sid,
        attributes=b.attributes if a.attributes is None else a.attributes,
        queue=a.queue or b.queue,
        channel=a.channel or b.channel,
        workflow=a.workflow or b.workflow,
        priority=b.priority if a.priority is None else a.priority,
        created_at=b.created_at if a.created_at is None else a.created_at,
    )
