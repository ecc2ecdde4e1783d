"""Moves the console's own worker to an activity, and tells the store from the wish to its end.

Owns the change under way and the one that follows it. It never moves the worker by itself: the last choice of a person
wins.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from agent_console.history.intents import Intent
from agent_console.session import messages
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.intents import OUTCOMES
from agent_console.session.means import Means
from agent_console.session.moving import move_worker
from agent_console.session.observing import activity_name
from agent_console.taskrouter.sids import ActivitySid


@dataclass(frozen=True, slots=True)
class Wish:
    """An activity that a person chose, and whether the offers that ring are to go."""

    sid: ActivitySid
    reject_pending: bool = False


class ActivityChange:
    """One change at a time; a choice made meanwhile follows at once, and only the last one."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._under_way: Wish | None = None
        self._following: Wish | None = None

    def start(self, sid: ActivitySid, *, reject_pending: bool = False) -> bool:
        """Ask for the activity, with ``reject_pending`` for the offers to go; after the change under way, if any.

        False where the worker is not known yet.
        """
        if self._means.store.state.presence is None:
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
        then = activity_name(self._means.store.state, wish.sid) if wish is not None else ""
        self._means.store.apply(messages.PresenceCommandFollowed(then=then))

    def _begin(self, wish: Wish) -> None:
        self._under_way = wish
        target = activity_name(self._means.store.state, wish.sid)
        intent = self._means.intents.made(
            self._means.worker_sid, Verb.SET_ACTIVITY, activity_sid=wish.sid, target=target
        )
        written = self._means.intents.write(intent)
        self._means.store.apply(
            messages.PresenceCommandStarted(
                at=self._means.clock.monotonic(), target=target, rejects_pending=wish.reject_pending
            )
        )
        self._means.spawn(self._carry_out(wish, intent, written), f"set activity {wish.sid}")

    async def _carry_out(self, wish: Wish, intent: Intent, written: asyncio.Event) -> None:
        await written.wait()
        moved = await move_worker(
            self._means.api,
            wish.sid,
            clock=self._means.clock,
            checking=lambda: self._means.store.apply(messages.PresenceCommandChecking()),
            reject_pending=wish.reject_pending,
        )
        self._under_way, following = None, self._following
        self._following = None
        self._means.store.apply(
            messages.PresenceCommandFinished(
                at=self._means.clock.monotonic(), kind=moved.kind, error=moved.error, worker=moved.worker
            )
        )
        if following is not None:
            self._begin(following)
        self._means.kick()
        if moved.kind is NoticeKind.UNKNOWN:
            self._means.follow(intent)
        await self._means.intents.settle(intent, OUTCOMES.get(moved.kind))
