"""Moves the worker to an activity, once, and finds out what became of it.

Owns the change under way. It never moves the worker by itself: the last choice of a person wins.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from agent_console.errors import ConsoleError, RateLimited, Sent, SettingsError, TaskRouterError
from agent_console.history.intents import Intent
from agent_console.session import messages
from agent_console.session.intents import OUTCOMES, Intents
from agent_console.session.observing import activity_name
from agent_console.session.ports import Api, Clock
from agent_console.session.state import NoticeKind, Verb
from agent_console.session.store import Store
from agent_console.session.verdicts import refused_at_once
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.sids import ActivitySid

HASTE_WAIT_MOST_S = 3.0
LOOKS = 5
LOOK_PAUSE_S = 1.0


class ActivityChange:
    """One change at a time."""

    def __init__(
        self, api: Api, store: Store, intents: Intents, *, clock: Clock, spawn: Spawn, kick: Callable[[], None]
    ) -> None:
        self._api = api
        self._store = store
        self._intents = intents
        self._clock = clock
        self._spawn = spawn
        self._kick = kick

    def start(self, sid: ActivitySid, *, reject_pending: bool = False) -> bool:
        """Ask for the activity, with ``reject_pending`` for the offers to go.

        False where a change is under way or the worker is not known yet.
        """
        presence = self._store.state.presence
        if presence is None or presence.command is not None:
            return False
        target = activity_name(self._store.state, sid)
        intent = self._intents.made(Verb.SET_ACTIVITY, activity_sid=sid, target=target)
        written = self._intents.write(intent)
        self._store.apply(
            messages.PresenceCommandStarted(at=self._clock.monotonic(), target=target, rejects_pending=reject_pending)
        )
        self._spawn(self._carry_out(sid, intent, written, reject_pending=reject_pending), f"set activity {sid}")
        return True

    async def _carry_out(
        self, sid: ActivitySid, intent: Intent, written: asyncio.Event, *, reject_pending: bool
    ) -> None:
        await written.wait()
        try:
            worker = await self._send_once(sid, reject_pending=reject_pending)
        except (TaskRouterError, SettingsError) as error:
            kind = await self._settle(sid, error)
        else:
            kind = self._finish(NoticeKind.CONFIRMED, worker=worker)
        self._kick()
        await self._intents.settle(intent, OUTCOMES.get(kind))

    async def _send_once(self, sid: ActivitySid, *, reject_pending: bool) -> Worker:
        try:
            return (await self._api.set_worker_activity(sid, reject_pending=reject_pending)).value
        except RateLimited as refusal:
            wait_s = refusal.retry_after_s or 1.0
            if wait_s > HASTE_WAIT_MOST_S:
                raise
            await self._clock.sleep_until(self._clock.monotonic() + wait_s)
            return (await self._api.set_worker_activity(sid, reject_pending=reject_pending)).value

    async def _settle(self, sid: ActivitySid, error: ConsoleError) -> NoticeKind:
        kind = refused_at_once(error)
        if kind is None and isinstance(error, TaskRouterError) and error.sent is Sent.YES:
            kind = NoticeKind.REFUSED
        if kind is not None:
            return self._finish(kind, error=error)
        self._store.apply(messages.PresenceCommandChecking())
        worker: Worker | None = None
        for _ in range(LOOKS):
            try:
                worker = (await self._api.fetch_worker()).value
            except TaskRouterError:
                worker = None
            if worker is not None and worker.activity_sid == sid:
                return self._finish(NoticeKind.CONFIRMED, worker=worker)
            await self._clock.sleep_until(self._clock.monotonic() + LOOK_PAUSE_S)
        return self._finish(
            NoticeKind.UNKNOWN if worker is None else NoticeKind.NOT_CONFIRMED,
            error=error,
            worker=worker,
        )

    def _finish(
        self, kind: NoticeKind, *, error: ConsoleError | None = None, worker: Worker | None = None
    ) -> NoticeKind:
        self._store.apply(
            messages.PresenceCommandFinished(at=self._clock.monotonic(), kind=kind, error=error, worker=worker)
        )
        return kind
