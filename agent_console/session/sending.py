"""Carries clicks on reservations out: each is sent once, and what became of it is found out.

Owns the orders on their way, one a reservation. A write is never repeated: where its outcome is unknown the reservation
is read back (`verdicts`). Only a refusal for haste (429), which TaskRouter never processed, is waited for once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from agent_console.errors import ConsoleError, ProtocolError, RateLimited, SettingsError, TaskRouterError
from agent_console.history.intents import Intent
from agent_console.session import messages
from agent_console.session.asks import STATUS_VERBS, VERSIONED, Ask
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.entries import ReservationEntry
from agent_console.session.intents import OUTCOMES
from agent_console.session.means import Means
from agent_console.session.ports import Answer
from agent_console.session.traces import trace_of
from agent_console.session.verdicts import RINGING_VERBS, Click, ReadBack, expected_after, refused_at_once
from agent_console.taskrouter.attributes import caller_of
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.wording import said

#: How long after a 429 without a time, and how long it may take where no deadline is known.
HASTE_WAIT_S = 1.0
PATIENCE_S = 5.0


Post: TypeAlias = Callable[[str | None], Awaitable[Answer[WorkerReservation]]]
"""Sends a request, for the version to match where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One click on its way."""

    sid: ReservationSid
    ask: Ask
    send: Post
    started_at: float
    intent: Intent
    written: asyncio.Event
    etag: str | None = None

    @property
    def verb(self) -> Verb:
        """What was clicked."""
        return self.ask.verb


class Sending:
    """``follow`` is given the clicks whose end is not known; ``kick`` has the offers looked at."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._read_back = ReadBack(means.api, means.clock)

    def refuse(self, sid: ReservationSid, verb: Verb, target: str, error: SettingsError) -> None:
        """Say on the card why a click cannot be sent at all."""
        self._means.store.apply(
            messages.CommandStarted(sid=sid, at=self._means.clock.monotonic(), verb=verb, target=target)
        )
        self._finish(sid, NoticeKind.REFUSED, error=error)

    def start(self, entry: ReservationEntry, ask: Ask, post: Post) -> None:
        """Take a click up: it is written down, shown, and sent, in this order."""
        at = self._means.clock.monotonic()
        caller = caller_of(entry.task) if entry.task is not None else None
        intent = self._means.intents.made(
            self._means.worker_sid,
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
            written=self._means.intents.write(intent),
            etag=entry.etag if ask.verb in VERSIONED else None,
        )
        self._means.store.apply(messages.CommandStarted(sid=entry.sid, at=at, verb=ask.verb, target=ask.target))
        self._means.spawn(self._carry_out(order), f"{ask.verb.value} {entry.sid}")

    async def _carry_out(self, order: Order) -> None:
        await order.written.wait()
        try:
            answer = await self._send_once(order)
            if answer.value.status is ReservationStatus.UNKNOWN:
                raise ProtocolError(said("errors", "The answer could not be read."), field="reservation_status")
        except (TaskRouterError, SettingsError) as error:
            kind = await self._settle(order, error)
        else:
            kind = self._conclude(order, answer)
        self._means.kick()
        if kind is NoticeKind.UNKNOWN:
            self._means.follow(order.intent)
        await self._means.intents.settle(order.intent, OUTCOMES.get(kind))

    async def _send_once(self, order: Order) -> Answer[WorkerReservation]:
        try:
            return await order.send(order.etag)
        except RateLimited as refusal:
            again_at = self._means.clock.monotonic() + (refusal.retry_after_s or HASTE_WAIT_S)
            if again_at >= self._time_left_until(order):
                raise
            await self._means.clock.sleep_until(again_at)
            return await order.send(order.etag)

    def _time_left_until(self, order: Order) -> float:
        entry = self._means.store.state.find(order.sid)
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
        at = self._means.clock.monotonic()
        self._means.store.apply(
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
        self._means.store.apply(messages.CommandChecking(sid=order.sid))
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
        self._means.store.apply(
            messages.CommandFinished(
                sid=sid,
                at=self._means.clock.monotonic(),
                kind=kind,
                error=error,
                reservation=answer.value if answer is not None else None,
                etag=answer.info.etag if answer is not None else None,
                gone=gone,
                moved_to=order.ask.moves_to if order is not None else None,
            )
        )
