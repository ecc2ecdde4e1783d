"""What became of a click whose answer did not say so: the rules of architecture.md, "From a click to a POST".

Owns the reading back and what proves that a click arrived (decision 27). It only ever reads; a write is the agent's
alone to repeat.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent_console.errors import (
    ConsoleError,
    NotAuthorized,
    NotFound,
    RateLimited,
    Sent,
    SettingsError,
    TaskRouterError,
)
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.ports import Answer, Api, Clock
from agent_console.session.traces import SILENT_WHILE_PENDING, TRACED, TRACED_AT_ONCE, Proof, proof_of
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S

#: A request that was under way may land after the first look.
LOOK_AGAIN_AFTER_S = 1.0
#: Between looks that fail, at most; and how long to go on looking.
PAUSE_MOST_S = 5.0
GIVE_UP_AFTER_S = 60.0
#: The server's dates have whole seconds, and its clock is known to about one.
DATES_DIFFER = timedelta(seconds=2)

_TAKEN = frozenset({S.ACCEPTED, S.WRAPPING, S.COMPLETED})
_EXPECTED: Mapping[Verb, frozenset[S]] = {
    Verb.REJECT: frozenset({S.REJECTED}),
    Verb.WRAP_UP: frozenset({S.WRAPPING, S.COMPLETED}),
    Verb.COMPLETE: frozenset({S.COMPLETED}),
}
#: Verbs after whose success the offer may still be pending: something is being connected (reference 2.2, onHold).
RINGING_VERBS = frozenset({Verb.ACCEPT, Verb.DEQUEUE, Verb.CALL, Verb.CONFERENCE, Verb.REDIRECT})
_BEFORE: Mapping[Verb, frozenset[S]] = {
    Verb.WRAP_UP: frozenset({S.ACCEPTED}),
    Verb.COMPLETE: frozenset({S.ACCEPTED, S.WRAPPING}),
}


def expected_after(verb: Verb) -> frozenset[S]:
    """Return the statuses that show that a command worked."""
    return _EXPECTED.get(verb, _TAKEN)


def is_before(verb: Verb, status: S) -> bool:
    """Whether a reservation is as it was before the command: it may still come."""
    return status in _BEFORE.get(verb, frozenset({S.PENDING}))


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
class Click:
    """A click to be judged: ``trace`` as in `traces.trace_of` of before it, ``clicked_at`` by the server's clock."""

    verb: Verb
    clicked_at: datetime
    trace: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How a command turned out.

    ``rings``: a phone is being called after all, or was. ``final``: with UNKNOWN, that no reading will ever tell.
    """

    kind: NoticeKind = NoticeKind.CONFIRMED
    answer: Answer[WorkerReservation] | None = None
    error: ConsoleError | None = None
    gone: bool = False
    rings: bool = False
    final: bool = False


class ReadBack:
    """Reads a reservation until it says what became of a command on it."""

    def __init__(self, api: Api, clock: Clock) -> None:
        self._api = api
        self._clock = clock

    async def settle(self, sid: ReservationSid, click: Click, error: ConsoleError) -> Verdict:
        """Look until it is certain, or for a minute: then UNKNOWN, and the polls will tell."""
        was_refused = isinstance(error, TaskRouterError) and error.sent is Sent.YES
        looks_left = 1 if was_refused else 2
        give_up_at = self._clock.monotonic() + GIVE_UP_AFTER_S
        pause_s = 0.5
        while True:
            try:
                answer = await self._api.fetch_reservation(sid)
            except NotFound as fault:
                # Who was refused knows that it did not arrive; else it is forgotten with the reservation.
                kind = NoticeKind.TOO_LATE if was_refused else NoticeKind.UNKNOWN
                return Verdict(kind=kind, error=None if was_refused else fault, gone=True, final=True)
            except TaskRouterError as fault:
                verdict = Verdict(kind=NoticeKind.UNKNOWN, error=fault)
                is_sure = isinstance(fault, NotAuthorized)
            else:
                if answer.value.status is not S.UNKNOWN:
                    if not is_before(click.verb, answer.value.status):
                        return await self._over(click, answer, was_refused=was_refused)
                    looks_left -= 1
                    if not looks_left:
                        return await self._still_standing(click, answer, error, was_refused=was_refused)
                    await self._clock.sleep_until(self._clock.monotonic() + LOOK_AGAIN_AFTER_S)
                    continue
                verdict = await self._of_another_status(click, answer, error)
                is_sure = verdict.rings
            if is_sure or self._clock.monotonic() >= give_up_at:
                return verdict
            await self._clock.sleep_until(self._clock.monotonic() + pause_s)
            pause_s = min(pause_s * 2, PAUSE_MOST_S)

    async def _of_another_status(self, click: Click, answer: Answer[WorkerReservation], error: ConsoleError) -> Verdict:
        """Say what a status that this program does not know tells: nothing, but a phone may be ringing."""
        if click.verb in TRACED and await self._proof(click, answer) is Proof.ARRIVED:
            return Verdict(answer=answer, rings=True)
        return Verdict(kind=NoticeKind.UNKNOWN, answer=answer, error=error)

    async def _over(self, click: Click, answer: Answer[WorkerReservation], *, was_refused: bool) -> Verdict:
        """Say whether it was this click that changed the reservation, or something else."""
        worked = answer.value.status in expected_after(click.verb)
        if was_refused or click.verb not in TRACED | SILENT_WHILE_PENDING:
            mine = worked and not self._is_older(answer, click)
            return Verdict(kind=NoticeKind.CONFIRMED if mine else NoticeKind.TOO_LATE, answer=answer)
        if click.verb not in TRACED:
            return Verdict(kind=NoticeKind.UNKNOWN, answer=answer, final=True)
        proof = await self._proof(click, answer)
        if proof is Proof.ARRIVED:
            return Verdict(answer=answer, rings=not worked)
        if proof is Proof.NONE and click.verb in TRACED_AT_ONCE:
            return Verdict(kind=NoticeKind.TOO_LATE, answer=answer)
        error = proof if isinstance(proof, TaskRouterError) else None
        is_final = error is None or isinstance(error, NotFound | NotAuthorized)
        return Verdict(kind=NoticeKind.UNKNOWN, answer=answer, error=error, final=is_final)

    async def _still_standing(
        self, click: Click, answer: Answer[WorkerReservation], error: ConsoleError, *, was_refused: bool
    ) -> Verdict:
        """Nothing has changed: it was refused, it had no effect so far, a phone is ringing, or nobody can say yet."""
        if was_refused:
            return Verdict(kind=NoticeKind.REFUSED, answer=answer, error=error)
        if click.verb in SILENT_WHILE_PENDING:
            return Verdict(kind=NoticeKind.UNKNOWN, answer=answer, error=error)
        if click.verb in TRACED:
            proof = await self._proof(click, answer)
            if proof is Proof.ARRIVED:
                return Verdict(answer=answer, rings=True)
            if proof is not Proof.NONE:
                fault = error if proof is Proof.UNSURE else proof
                return Verdict(kind=NoticeKind.UNKNOWN, answer=answer, error=fault)
        return Verdict(kind=NoticeKind.NOT_CONFIRMED, answer=answer, error=error)

    async def _proof(self, click: Click, answer: Answer[WorkerReservation]) -> Proof | TaskRouterError:
        """Look for the trace on the task; or return why it cannot be read."""
        try:
            task = (await self._api.fetch_task(answer.value.task_sid)).value
        except TaskRouterError as fault:
            return fault
        return proof_of(click.verb, task, click.trace)

    def _is_older(self, answer: Answer[WorkerReservation], click: Click) -> bool:
        """Whether the reservation became what it is before the click; False where the server tells no time."""
        return answer.info.server_date is not None and answer.value.date_updated < click.clicked_at - DATES_DIFFER
