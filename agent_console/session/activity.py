"""Moves the console's own worker to an activity, and tells the store from the wish to its end.

Owns the change under way. It never moves the worker by itself: the last choice of a person wins.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from agent_console.history.intents import Intent
from agent_console.session import messages
from agent_console.session.intents import OUTCOMES, Intents
from agent_console.session.moving import move_worker
from agent_console.session.observing import activity_name
from agent_console.session.ports import Api, Clock
from agent_console.session.state import Verb
from agent_console.session.store import Store
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.sids import ActivitySid


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
        moved = await move_worker(
            self._api,
            sid,
            clock=self._clock,
            checking=lambda: self._store.apply(messages.PresenceCommandChecking()),
            reject_pending=reject_pending,
        )
        self._store.apply(
            messages.PresenceCommandFinished(
                at=self._clock.monotonic(), kind=moved.kind, error=moved.error, worker=moved.worker
            )
        )
        self._kick()
        await self._intents.settle(intent, OUTCOMES.get(moved.kind))
