"""Finds out what became of the clicks whose end is not known: those that an earlier run left open, and this run's.

Owns that reading back. It only reads TaskRouter: what did not arrive is told and never sent again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from agent_console.errors import ArchiveError, NotAuthorized, TaskRouterError, TimedOut
from agent_console.history.facts import Actor, Origin, Sighting, Transition
from agent_console.history.intents import Intent, Outcome
from agent_console.session.clicks import NoticeKind, SettledIntent, Verb
from agent_console.session.intents import Intents
from agent_console.session.messages import IntentSettled
from agent_console.session.ports import Answer, Api, Archive, Clock
from agent_console.session.sightings import MADE_BY
from agent_console.session.state import SessionState
from agent_console.session.store import Store
from agent_console.session.verdicts import DATES_DIFFER, Click, ReadBack, Verdict
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.resources import Worker, WorkerReservation
from agent_console.taskrouter.sids import ReservationSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.wording import said

#: Between two tries where the server does not answer; the poller watches the link.
AGAIN_AFTER_S = 5.0
#: What a supervisor moved is settled by a supervisor's console.
_VERBS = frozenset(verb.value for verb in Verb) - {Verb.MOVE_WORKER.value}

_OUTCOMES = {
    NoticeKind.CONFIRMED: Outcome.ARRIVED,
    NoticeKind.TOO_LATE: Outcome.TOO_LATE,
    NoticeKind.UNKNOWN: Outcome.NEVER_KNOWN,
}


class Settling:
    """Settles one worker's clicks, each in a task of its own."""

    def __init__(
        self,
        api: Api,
        archive: Archive,
        store: Store,
        intents: Intents,
        *,
        clock: Clock,
        spawn: Spawn,
        worker_sid: WorkerSid,
    ) -> None:
        self._api = api
        self._archive = archive
        self._store = store
        self._intents = intents
        self._clock = clock
        self._spawn = spawn
        self._worker_sid = worker_sid
        self._read_back = ReadBack(api, clock)

    async def run(self) -> None:
        """Begin to settle every open click of an earlier run."""
        try:
            left_open = await self._archive.open_intents(self._worker_sid)
        except ArchiveError:
            return  # whoever listens to the archive hears of it
        for intent in left_open:
            # A verb that this version does not know stays open for the one that does.
            if intent.verb in _VERBS and not self._intents.is_own(intent):
                self._begin(self._settle(intent), intent)

    def follow(self, intent: Intent) -> None:
        """Settle a click of this run, which could not be settled just now, as soon as the facts allow."""
        self._begin(self._settle_later(intent), intent)

    def _begin(self, settling: Coroutine[Any, Any, None], intent: Intent) -> None:
        self._spawn(settling, f"settle {intent.verb} {intent.id}")

    async def _settle_later(self, intent: Intent) -> None:
        await self._clock.sleep_until(self._clock.monotonic() + AGAIN_AFTER_S)
        await self._settle(intent)

    async def _settle(self, intent: Intent) -> None:
        if intent.reservation_sid is None:
            settled = await settled_move(intent, self._api, self._clock)
            sightings: tuple[Sighting, ...] = ()
        else:
            settled, sightings = await self._reservation(intent, intent.reservation_sid)
        self._store.apply(IntentSettled(settled=settled))
        await self._intents.settle(intent, settled.outcome, sightings)

    async def _reservation(self, intent: Intent, sid: ReservationSid) -> tuple[SettledIntent, tuple[Sighting, ...]]:
        verb = Verb(intent.verb)
        verdict = await self._certain(intent, sid, verb)
        if verdict.answer is None:
            return SettledIntent(intent=intent, outcome=Outcome.NEVER_KNOWN), ()
        reservation = verdict.answer.value
        outcome = _OUTCOMES.get(verdict.kind, Outcome.NO_EFFECT)
        if outcome is Outcome.ARRIVED and self._intents.is_repeated(intent):
            outcome = Outcome.NEVER_KNOWN  # the later one may have done it
        told = SettledIntent(intent=intent, outcome=outcome, status=reservation.status)
        if outcome is Outcome.ARRIVED and MADE_BY[verb] is reservation.status:
            return told, (self._made_here(intent, reservation),)
        return told, ()

    async def _certain(self, intent: Intent, sid: ReservationSid, verb: Verb) -> Verdict:
        """Read until it is known what became of a click, or that this can never be known."""
        while True:
            trace = intent.trace if self._intents.is_last(intent) else None
            click = Click(verb=verb, clicked_at=intent.clicked_at, trace=trace)
            verdict = await self._read_back.settle(sid, click, TimedOut(said("errors", "No answer came.")))
            if verdict.kind is not NoticeKind.UNKNOWN or verdict.final:
                return verdict
            if verdict.answer is not None and verdict.answer.value.status is ReservationStatus.PENDING:
                await self._offer_over(sid)
            else:
                await self._clock.sleep_until(self._clock.monotonic() + AGAIN_AFTER_S)

    async def _offer_over(self, sid: ReservationSid) -> None:
        """Wait until the polls see that an offer stands no more."""
        over = asyncio.Event()

        def look(_old: SessionState, new: SessionState) -> None:
            if all(entry.sid != sid for entry in new.pending):
                over.set()

        unsubscribe = self._store.subscribe(look)
        try:
            look(self._store.state, self._store.state)
            if over.is_set():  # not seen yet, or not any more: the next reading says which
                await self._clock.sleep_until(self._clock.monotonic() + AGAIN_AFTER_S)
            await over.wait()
        finally:
            unsubscribe()

    def _made_here(self, intent: Intent, reservation: WorkerReservation) -> Sighting:
        """Return who made the transition: nobody could say it when it happened."""
        made = Transition(
            status=reservation.status,
            at=reservation.date_updated,
            seen_at=self._clock.now(),
            origin=Origin.LIVE,
            actor=Actor.THIS_CONSOLE,
            detail=intent.target,
        )
        return Sighting(
            sid=reservation.sid,
            task_sid=reservation.task_sid,
            worker_sid=self._worker_sid,
            worker_name=reservation.worker_name or "",
            offered_at=reservation.date_created,
            transitions=(made,),
        )


async def settled_move(intent: Intent, api: Api, clock: Clock) -> SettledIntent:
    """Return what became of a change of the activity of the API's worker, however long it takes to be read.

    Who is elsewhere by now, and was moved after the click, may have been moved by it in between.
    """
    answer = await _worker_in_the_end(api, clock)
    worker, outcome = answer.value, Outcome.NO_EFFECT
    changed_at = worker.date_status_changed if answer.info.server_date is not None else None
    if worker.activity_sid == intent.activity_sid:
        outcome = Outcome.ARRIVED
    elif changed_at is not None and changed_at > intent.clicked_at + DATES_DIFFER:
        outcome = Outcome.NEVER_KNOWN
    return SettledIntent(intent=intent, outcome=outcome, activity_name=worker.activity_name)


async def _worker_in_the_end(api: Api, clock: Clock) -> Answer[Worker]:
    while True:
        try:
            return await api.fetch_worker()
        except NotAuthorized:
            await clock.sleep_until(clock.monotonic() + AGAIN_AFTER_S * 6)
        except TaskRouterError:
            await clock.sleep_until(clock.monotonic() + AGAIN_AFTER_S)
