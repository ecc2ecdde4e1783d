"""Moves the console's own worker to an activity, and tells the store from the wish to its end.

Owns the change under way and the one that follows it. It never moves the worker by itself: the last choice of a person
wins.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from agent_console.history.intents import Intent
from agent_console.session import messages
from agent_console.session.intents import OUTCOMES, Intents
from agent_console.session.moving import move_worker
from agent_console.session.observing import activity_name
from agent_console.session.ports import Api, Clock
from agent_console.session.state import NoticeKind, Verb
from agent_console.session.store import Store
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.sids import ActivitySid, WorkerSid


@dataclass(frozen=True, slots=True)
class Wish:
    """An activity that a person chose, and whether the offers that ring are to go."""

    sid: ActivitySid
    reject_pending: bool = False


class ActivityChange:
    """One change at a time; a choice made meanwhile follows at once, and only the last one."""

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
        self._under_way: Wish | None = None
        self._following: Wish | None = None

    def start(self, sid: ActivitySid, *, reject_pending: bool = False) -> bool:
        """Ask for the activity, with ``reject_pending`` for the offers to go; after the change under way, if any.

        False where the worker is not known yet.
        """
        if self._store.state.presence is None:
            return False
        wish = Wish(sid, reject_pending)
        if self._under_way is None:
            self._begin(wish)
        else:
            self._follow_with(None if wish == self._under_way else wish)
        return True

    def forget_following(self) -> None:
        """Let the change under way be the last: something newer was chosen, or nothing new may begin."""
        if self._following is not None:
            self._follow_with(None)

    def _follow_with(self, wish: Wish | None) -> None:
        self._following = wish
        then = activity_name(self._store.state, wish.sid) if wish is not None else ""
        self._store.apply(messages.PresenceCommandFollowed(then=then))

    def _begin(self, wish: Wish) -> None:
        self._under_way = wish
        target = activity_name(self._store.state, wish.sid)
        intent = self._intents.made(self._worker_sid, Verb.SET_ACTIVITY, activity_sid=wish.sid, target=target)
        written = self._intents.write(intent)
        self._store.apply(
            messages.PresenceCommandStarted(
                at=self._clock.monotonic(), target=target, rejects_pending=wish.reject_pending
            )
        )
        self._spawn(self._carry_out(wish, intent, written), f"set activity {wish.sid}")

    async def _carry_out(self, wish: Wish, intent: Intent, written: asyncio.Event) -> None:
        await written.wait()
        moved = await move_worker(
            self._api,
            wish.sid,
            clock=self._clock,
            checking=lambda: self._store.apply(messages.PresenceCommandChecking()),
            reject_pending=wish.reject_pending,
        )
        self._under_way, following = None, self._following
        self._following = None
        self._store.apply(
            messages.PresenceCommandFinished(
                at=self._clock.monotonic(), kind=moved.kind, error=moved.error, worker=moved.worker
            )
        )
        if following is not None:
            self._begin(following)
        self._kick()
        if moved.kind is NoticeKind.UNKNOWN:
            self._follow(intent)
        await self._intents.settle(intent, OUTCOMES.get(moved.kind))
