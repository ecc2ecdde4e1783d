"""Turns clicks into requests, each sent once, and finds out what became of them.

Owns the commands in flight, one a reservation. A write is never repeated: where its outcome is unknown the reservation
is read back (`verdicts`). Only a refusal for haste (429), which TaskRouter never processed, is waited for once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from agent_console.errors import ConsoleError, RateLimited, SettingsError, TaskRouterError
from agent_console.history.intents import Intent
from agent_console.session import messages
from agent_console.session.activity import ActivityChange
from agent_console.session.asks import STATUS_VERBS, VERSIONED, Ask, ask_of
from agent_console.session.intents import OUTCOMES, Intents
from agent_console.session.observing import activity_name
from agent_console.session.outcome_writing import write_outcome
from agent_console.session.outcomes import WorkOutcome
from agent_console.session.ports import Answer, Api, Clock
from agent_console.session.state import NextActivity, NoticeKind, ReservationEntry, SessionState, Verb
from agent_console.session.store import Store
from agent_console.session.traces import trace_of
from agent_console.session.verdicts import RINGING_VERBS, Click, ReadBack, expected_after, refused_at_once
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.attributes import caller_of
from agent_console.taskrouter.instructions import Accept, Dequeue, Instruction, Reject
from agent_console.taskrouter.lifecycle import allows, allows_status
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus

#: How long after a 429 without a time, and how long it may take where no deadline is known.
HASTE_WAIT_S = 1.0
PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One click on its way. ``send`` takes the version to match."""

    sid: ReservationSid
    ask: Ask
    send: Callable[[str | None], Awaitable[Answer[WorkerReservation]]]
    started_at: float
    intent: Intent
    written: asyncio.Event
    etag: str | None = None

    @property
    def verb(self) -> Verb:
        """What was clicked."""
        return self.ask.verb


class Commands:
    """What an agent may ask for; every method returns at once: True where the click was taken up."""

    def __init__(
        self,
        api: Api,
        store: Store,
        intents: Intents,
        *,
        clock: Clock,
        spawn: Spawn,
        kick: Callable[[], None],
        worker_sid: WorkerSid,
        follow: Callable[[Intent], None],
    ) -> None:
        self._api = api
        self._store = store
        self._intents = intents
        self._clock = clock
        self._spawn = spawn
        self._kick = kick
        self._worker_sid = worker_sid
        self._follow = follow
        self._read_back = ReadBack(api, clock)
        self._activity = ActivityChange(
            api, store, intents, clock=clock, spawn=spawn, kick=kick, worker_sid=worker_sid, follow=follow
        )
        self._is_open = True
        store.subscribe(self._changed)

    def close(self) -> None:
        """Take up no more clicks; what is in flight goes on."""
        self._is_open = False
        self._activity.forget_following()

    def accept(self, sid: ReservationSid) -> bool:
        """Take the offer."""
        return self.send(sid, Accept())

    def reject(self, sid: ReservationSid, activity_sid: ActivitySid | None = None) -> bool:
        """Refuse the offer; move to an activity where one is given."""
        name = activity_name(self._store.state, activity_sid)
        return self._build(sid, Verb.REJECT, name, lambda: Reject(activity_sid=activity_sid))

    def dequeue(self, sid: ReservationSid, to: str, from_: str | None = None) -> bool:
        """Send the caller to a phone; it rings with ``from_`` as caller id."""
        return self._build(sid, Verb.DEQUEUE, to, lambda: Dequeue(to=to, from_=from_))

    def send(self, sid: ReservationSid, instruction: Instruction) -> bool:
        """Send any of the six instructions, once."""
        entry = self._actionable(sid)
        if entry is None or not allows(entry.reservation.status, type(instruction)):
            return False

        async def post(if_match: str | None) -> Answer[WorkerReservation]:
            return await self._api.update_reservation(sid, instruction, if_match=if_match)

        ask = ask_of(instruction, self._store.state)
        if ask.moves_to is not None:
            self.cancel_next_activity()
        self._start(entry, ask, post)
        return True

    def wrap_up(self, sid: ReservationSid) -> bool:
        """Begin the after-work of accepted work."""
        return self._set_status(sid, Verb.WRAP_UP, ReservationStatus.WRAPPING)

    def complete(self, sid: ReservationSid, outcome: WorkOutcome | None = None) -> bool:
        """End accepted or wrapping work; what is said of it is on the task before that."""
        if outcome is None or outcome == WorkOutcome():
            return self._set_status(sid, Verb.COMPLETE, ReservationStatus.COMPLETED)
        entry = self._actionable(sid)
        if entry is None or not allows_status(entry.reservation.status, ReservationStatus.COMPLETED):
            return False
        task_sid = entry.reservation.task_sid

        async def post(if_match: str | None) -> Answer[WorkerReservation]:
            if outcome.is_written:
                await write_outcome(self._api, self._store, task_sid, outcome)
            if not outcome.reason:
                return await self._api.set_reservation_status(sid, ReservationStatus.COMPLETED, if_match=if_match)
            await self._api.complete_task(task_sid, outcome.reason)
            return await self._api.fetch_reservation(sid)

        self._start(entry, Ask(verb=Verb.COMPLETE, target=outcome.disposition or outcome.reason), post)
        return True

    def set_activity(self, activity_sid: ActivitySid) -> bool:
        """Move the worker to an activity; offers that stand go on ringing. Follows a change under way."""
        return self._is_open and self._activity.start(activity_sid)

    def set_activity_and_reject(self, activity_sid: ActivitySid) -> bool:
        """Move the worker to an activity that is not available, and reject the offers that stand."""
        return self._is_open and self._activity.start(activity_sid, reject_pending=True)

    def set_next_activity(self, activity_sid: ActivitySid) -> bool:
        """Move the worker once the work in hand is done, at once where there is none. The last choice counts."""
        if not self._is_open:
            return False
        if not self._store.state.is_busy:
            return self.set_activity(activity_sid)
        name = activity_name(self._store.state, activity_sid)
        self._activity.forget_following()
        self._store.apply(messages.NextActivityChosen(wanted=NextActivity(sid=activity_sid, name=name)))
        return True

    def cancel_next_activity(self) -> None:
        """Stay after the work in hand."""
        self._store.apply(messages.NextActivityChosen(wanted=None))

    def _build(self, sid: ReservationSid, verb: Verb, target: str, build: Callable[[], Instruction]) -> bool:
        """Send what is built of what was clicked; what cannot be built is told on the card."""
        if self._actionable(sid) is None:
            return False
        try:
            instruction = build()
        except SettingsError as error:
            self._store.apply(messages.CommandStarted(sid=sid, at=self._clock.monotonic(), verb=verb, target=target))
            self._finish(sid, NoticeKind.REFUSED, error=error)
            return False
        return self.send(sid, instruction)

    def _set_status(self, sid: ReservationSid, verb: Verb, status: ReservationStatus) -> bool:
        entry = self._actionable(sid)
        if entry is None or not allows_status(entry.reservation.status, status):
            return False

        async def post(if_match: str | None) -> Answer[WorkerReservation]:
            return await self._api.set_reservation_status(sid, status, if_match=if_match)

        self._start(entry, Ask(verb=verb), post)
        return True

    def _actionable(self, sid: ReservationSid) -> ReservationEntry | None:
        """Return the entry that may be clicked now; a second click on the same is ignored."""
        entry = self._store.state.find(sid) if self._is_open else None
        return entry if entry is not None and entry.is_actionable else None

    def _start(
        self,
        entry: ReservationEntry,
        ask: Ask,
        post: Callable[[str | None], Awaitable[Answer[WorkerReservation]]],
    ) -> None:
        at = self._clock.monotonic()
        caller = caller_of(entry.task) if entry.task is not None else None
        intent = self._intents.made(
            self._worker_sid,
            ask.verb,
            reservation_sid=entry.sid,
            activity_sid=ask.moves_to,
            target=ask.target,
            caller="" if caller is None else caller.name or caller.number,
            trace=trace_of(ask.verb, entry.task),
        )
        # The disk has it while the window shows the click.
        order = Order(
            sid=entry.sid,
            ask=ask,
            send=post,
            started_at=at,
            intent=intent,
            written=self._intents.write(intent),
            etag=entry.etag if ask.verb in VERSIONED else None,
        )
        self._store.apply(messages.CommandStarted(sid=entry.sid, at=at, verb=ask.verb, target=ask.target))
        self._spawn(self._carry_out(order), f"{ask.verb.value} {entry.sid}")

    async def _carry_out(self, order: Order) -> None:
        await order.written.wait()
        try:
            answer = await self._send_once(order)
        except (TaskRouterError, SettingsError) as error:
            kind = await self._settle(order, error)
        else:
            kind = self._conclude(order, answer)
        self._kick()
        if kind is NoticeKind.UNKNOWN:
            self._follow(order.intent)
        await self._intents.settle(order.intent, OUTCOMES.get(kind))

    async def _send_once(self, order: Order) -> Answer[WorkerReservation]:
        try:
            return await order.send(order.etag)
        except RateLimited as refusal:
            again_at = self._clock.monotonic() + (refusal.retry_after_s or HASTE_WAIT_S)
            if again_at >= self._time_left_until(order):
                raise
            await self._clock.sleep_until(again_at)
            return await order.send(order.etag)

    def _time_left_until(self, order: Order) -> float:
        entry = self._store.state.find(order.sid)
        if entry is None or entry.deadline_at is None or order.verb in STATUS_VERBS:
            return order.started_at + PATIENCE_S
        return entry.deadline_at

    def _conclude(self, order: Order, answer: Answer[WorkerReservation]) -> NoticeKind:
        """Show what the server that took it says of the reservation. A phone that rings was taken as well."""
        reservation = answer.value
        if reservation.status is ReservationStatus.PENDING and order.verb in RINGING_VERBS:
            if order.ask.leaves_offer:
                self._finish(order.sid, NoticeKind.STANDS, answer=answer, order=order)
                return NoticeKind.STANDS
            return self._rings(order, answer)
        kind = NoticeKind.CONFIRMED if reservation.status in expected_after(order.verb) else NoticeKind.TOO_LATE
        self._finish(order.sid, kind, answer=answer, order=order)
        return kind

    def _rings(self, order: Order, answer: Answer[WorkerReservation]) -> NoticeKind:
        at = self._clock.monotonic()
        self._store.apply(
            messages.CommandRinging(
                sid=order.sid,
                at=at,
                until_at=at + order.ask.watched_s,
                reservation=answer.value,
                etag=answer.info.etag,
            )
        )
        return NoticeKind.CONFIRMED

    async def _settle(self, order: Order, error: ConsoleError) -> NoticeKind:
        """Say what became of a failure: at once where that is certain, else by what a reading says."""
        kind = refused_at_once(error)
        if kind is not None:
            self._finish(order.sid, kind, error=error)
            return kind
        self._store.apply(messages.CommandChecking(sid=order.sid))
        intent = order.intent
        click = Click(verb=order.verb, clicked_at=intent.clicked_at, trace=intent.trace)
        verdict = await self._read_back.settle(order.sid, click, error)
        if verdict.rings and verdict.answer is not None:
            is_pending = verdict.answer.value.status is ReservationStatus.PENDING
            return self._conclude(order, verdict.answer) if is_pending else self._rings(order, verdict.answer)
        self._finish(
            order.sid,
            verdict.kind,
            error=verdict.error,
            answer=verdict.answer,
            gone=verdict.gone,
            order=order,
        )
        return verdict.kind

    def _changed(self, _old: SessionState, new: SessionState) -> None:
        """Grant the next activity once, when the work is done; whatever becomes of it, it is not wished again."""
        wanted, presence = new.next_activity, new.presence
        if wanted is None or new.is_busy or new.stale or presence is None or presence.command is not None:
            return
        if not self._is_open or presence.activity_sid == wanted.sid:
            self.cancel_next_activity()
        else:
            self._activity.start(wanted.sid)

    def _finish(
        self,
        sid: ReservationSid,
        kind: NoticeKind,
        *,
        error: ConsoleError | None = None,
        answer: Answer[WorkerReservation] | None = None,
        gone: bool = False,
        order: Order | None = None,
    ) -> None:
        self._store.apply(
            messages.CommandFinished(
                sid=sid,
                at=self._clock.monotonic(),
                kind=kind,
                error=error,
                reservation=answer.value if answer is not None else None,
                etag=answer.info.etag if answer is not None else None,
                gone=gone,
                moved_to=order.ask.moves_to if order is not None else None,
            )
        )
