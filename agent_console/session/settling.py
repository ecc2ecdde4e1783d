"""Finds out at the start what became of the clicks that an earlier run left open.

Owns that reading back. It only reads TaskRouter: what did not arrive is told and never sent again.
"""

from __future__ import annotations

from agent_console.errors import ArchiveError, NotAuthorized, TaskRouterError, TimedOut
from agent_console.history.facts import Actor, Origin, Sighting, Transition
from agent_console.history.intents import Intent, Outcome
from agent_console.session.intents import Intents
from agent_console.session.messages import IntentSettled
from agent_console.session.ports import Api, Archive, Clock
from agent_console.session.sightings import MADE_BY
from agent_console.session.state import NoticeKind, SettledIntent, Verb
from agent_console.session.store import Store
from agent_console.session.verdicts import ReadBack
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ReservationSid, WorkerSid

#: Between two tries where the server does not answer; the poller watches the link.
AGAIN_AFTER_S = 5.0
_VERBS = frozenset(verb.value for verb in Verb)


class Settling:
    """Runs once at the start of a session."""

    def __init__(
        self, api: Api, archive: Archive, store: Store, intents: Intents, *, clock: Clock, worker_sid: WorkerSid
    ) -> None:
        self._api = api
        self._archive = archive
        self._store = store
        self._intents = intents
        self._clock = clock
        self._worker_sid = worker_sid
        self._read_back = ReadBack(api, store, clock)

    async def run(self) -> None:
        """Settle and tell every open click, oldest first."""
        try:
            left_open = await self._archive.open_intents(self._worker_sid)
        except ArchiveError:
            return  # whoever listens to the archive hears of it
        for intent in left_open:
            # A verb that this version does not know stays open for the one that does.
            if intent.verb in _VERBS and not self._intents.is_own(intent):
                await self._settle(intent)

    async def _settle(self, intent: Intent) -> None:
        if intent.reservation_sid is None:
            settled = await self._activity(intent)
            sightings: tuple[Sighting, ...] = ()
        else:
            settled, sightings = await self._reservation(intent, intent.reservation_sid)
        self._store.apply(IntentSettled(settled=settled))
        await self._intents.settle(intent, settled.outcome, sightings)

    async def _reservation(self, intent: Intent, sid: ReservationSid) -> tuple[SettledIntent, tuple[Sighting, ...]]:
        verb = Verb(intent.verb)
        while True:
            verdict = await self._read_back.settle(sid, verb, TimedOut("The console ended before an answer came."))
            if verdict.kind is not NoticeKind.UNKNOWN:
                break
            await self._clock.sleep_until(self._clock.monotonic() + AGAIN_AFTER_S)
        if verdict.gone or verdict.answer is None:
            return SettledIntent(intent=intent, outcome=Outcome.FORGOTTEN), ()
        reservation = verdict.answer.value
        outcome = {
            NoticeKind.CONFIRMED: Outcome.ARRIVED,
            NoticeKind.TOO_LATE: Outcome.TOO_LATE,
        }.get(verdict.kind, Outcome.NO_EFFECT)
        told = SettledIntent(intent=intent, outcome=outcome, status=reservation.status)
        if outcome is Outcome.ARRIVED and MADE_BY[verb] is reservation.status:
            return told, (self._made_here(intent, reservation),)
        return told, ()

    async def _activity(self, intent: Intent) -> SettledIntent:
        while True:
            try:
                worker = (await self._api.fetch_worker()).value
            except NotAuthorized:
                await self._clock.sleep_until(self._clock.monotonic() + AGAIN_AFTER_S * 6)
            except TaskRouterError:
                await self._clock.sleep_until(self._clock.monotonic() + AGAIN_AFTER_S)
            else:
                break
        arrived = worker.activity_sid == intent.activity_sid
        outcome = Outcome.ARRIVED if arrived else Outcome.NO_EFFECT
        return SettledIntent(intent=intent, outcome=outcome, activity_name=worker.activity_name)

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
