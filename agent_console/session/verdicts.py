"""What became of a click whose answer did not say so: the rules of architecture.md, "From a click to a POST".

Owns the reading back. It only ever reads; a write is the agent's alone to repeat.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_console.errors import (
    ConsoleError,
    NotAuthorized,
    NotFound,
    RateLimited,
    Sent,
    SettingsError,
    TaskRouterError,
)
from agent_console.session.ports import Answer, Api, Clock
from agent_console.session.state import NoticeKind, Verb
from agent_console.session.store import Store
from agent_console.taskrouter.attributes import worker_call_of
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S

#: A request that was under way may land after the first look.
LOOK_AGAIN_AFTER_S = 1.0
#: Between looks that fail, at most; and how long to go on looking.
PAUSE_MOST_S = 5.0
GIVE_UP_AFTER_S = 60.0

_TAKEN = frozenset({S.ACCEPTED, S.WRAPPING, S.COMPLETED})
_EXPECTED: Mapping[Verb, frozenset[S]] = {
    Verb.REJECT: frozenset({S.REJECTED}),
    Verb.WRAP_UP: frozenset({S.WRAPPING, S.COMPLETED}),
    Verb.COMPLETE: frozenset({S.COMPLETED}),
}
#: Verbs after whose success the offer may still be pending: something is being connected (reference 2.2, onHold).
RINGING_VERBS = frozenset({Verb.ACCEPT, Verb.DEQUEUE, Verb.CALL, Verb.CONFERENCE, Verb.REDIRECT})
#: Of these the worker's call on the task tells that they arrived (reference 1.6); of the others nothing does.
_TRACED_VERBS = frozenset({Verb.DEQUEUE, Verb.CALL})
_TRACELESS_VERBS = frozenset({Verb.CONFERENCE, Verb.REDIRECT})
_BEFORE: Mapping[Verb, frozenset[S]] = {
    Verb.WRAP_UP: frozenset({S.ACCEPTED}),
    Verb.COMPLETE: frozenset({S.ACCEPTED, S.WRAPPING}),
}


def expected_after(verb: Verb) -> frozenset[S]:
    """Return the statuses that show that a command worked."""
    return _EXPECTED.get(verb, _TAKEN)


def refused_at_once(error: ConsoleError) -> NoticeKind | None:
    """Return what is certain without reading back; None: a reading has to tell."""
    if isinstance(error, SettingsError):
        return NoticeKind.REFUSED
    if isinstance(error, RateLimited):
        return NoticeKind.BUSY
    if isinstance(error, NotAuthorized):
        return NoticeKind.NOT_AUTHORIZED
    if isinstance(error, TaskRouterError) and error.sent is Sent.NO:
        return NoticeKind.NOT_SENT
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How a command turned out; ``rings`` where a phone is being called after all."""

    kind: NoticeKind = NoticeKind.CONFIRMED
    answer: Answer[WorkerReservation] | None = None
    error: ConsoleError | None = None
    gone: bool = False
    rings: bool = False


class ReadBack:
    """Reads a reservation until it says what became of a command on it."""

    def __init__(self, api: Api, store: Store, clock: Clock) -> None:
        self._api = api
        self._store = store
        self._clock = clock

    async def settle(self, sid: ReservationSid, verb: Verb, error: ConsoleError, *, earlier_leg: str = "") -> Verdict:
        """Look until it is certain, or for a minute: then UNKNOWN, and the polls will tell.

        ``earlier_leg`` is a worker's call that was on the task before: it tells nothing of this click.
        """
        was_refused = isinstance(error, TaskRouterError) and error.sent is Sent.YES
        looks_left = 1 if was_refused else 2
        give_up_at = self._clock.monotonic() + GIVE_UP_AFTER_S
        pause_s = 0.5
        while True:
            try:
                answer = await self._api.fetch_reservation(sid)
            except NotFound:
                return Verdict(kind=NoticeKind.TOO_LATE, gone=True)
            except TaskRouterError as fault:
                if isinstance(fault, NotAuthorized) or self._clock.monotonic() >= give_up_at:
                    return Verdict(kind=NoticeKind.UNKNOWN, error=fault)
                await self._clock.sleep_until(self._clock.monotonic() + pause_s)
                pause_s = min(pause_s * 2, PAUSE_MOST_S)
                continue
            verdict = self._judged(verb, answer)
            if verdict is not None:
                return verdict
            looks_left -= 1
            if not looks_left:
                return await self._still_standing(verb, answer, error, was_refused=was_refused, earlier_leg=earlier_leg)
            await self._clock.sleep_until(self._clock.monotonic() + LOOK_AGAIN_AFTER_S)

    def _judged(self, verb: Verb, answer: Answer[WorkerReservation]) -> Verdict | None:
        status = answer.value.status
        if status in expected_after(verb):
            return Verdict(answer=answer)
        if status in _BEFORE.get(verb, frozenset({S.PENDING})):
            return None
        return Verdict(kind=NoticeKind.TOO_LATE, answer=answer)

    async def _still_standing(
        self,
        verb: Verb,
        answer: Answer[WorkerReservation],
        error: ConsoleError,
        *,
        was_refused: bool,
        earlier_leg: str,
    ) -> Verdict:
        """Nothing has changed: it was refused, it had no effect so far, a phone is ringing, or nobody can say."""
        if was_refused:
            return Verdict(kind=NoticeKind.REFUSED, answer=answer, error=error)
        if verb in _TRACED_VERBS:
            return await self._is_dialled(answer, error, earlier_leg)
        if verb in _TRACELESS_VERBS:
            return Verdict(kind=NoticeKind.UNKNOWN, answer=answer, error=error)
        return Verdict(kind=NoticeKind.NOT_CONFIRMED, answer=answer, error=error)

    async def _is_dialled(self, answer: Answer[WorkerReservation], error: ConsoleError, earlier_leg: str) -> Verdict:
        """Look for the worker's call, which a dequeue or call that arrived has put on the task (reference 1.6)."""
        try:
            task = (await self._api.fetch_task(answer.value.task_sid)).value
        except TaskRouterError as fault:
            return Verdict(kind=NoticeKind.UNKNOWN, answer=answer, error=fault)
        if worker_call_of(task) not in {"", earlier_leg}:
            return Verdict(answer=answer, rings=True)
        return Verdict(kind=NoticeKind.NOT_CONFIRMED, answer=answer, error=error)
