"""Asks TaskRouter what is pending, again and again, and tells the store.

Owns the pace (`schedule` decides it) and the one poll in flight. What is read beside the offers (`side_reads`) runs
beside it, so that nothing slow delays the next look for an offer.
"""

from __future__ import annotations

import asyncio
import math
from itertools import chain, islice

from agent_console.errors import NotAuthorized, RateLimited, TaskRouterError
from agent_console.session import readings
from agent_console.session.clicks import CommandPhase
from agent_console.session.entries import ReservationEntry
from agent_console.session.ports import Answer, Api, Clock, ReservationList
from agent_console.session.reduce_connection import LOST_S, OFFLINE_S, SLOW_S
from agent_console.session.schedule import Schedule
from agent_console.session.side_reads import SideReads
from agent_console.session.state import SessionState
from agent_console.session.store import Store
from agent_console.session.tasks import TaskReader
from agent_console.session.waiting import Alarm, Spawn
from agent_console.taskrouter.statuses import ReservationStatus

PAGE_SIZE = 200
#: So many cards at a time get what they lack; the others wait for their turn.
READ_AHEAD = 50


class Poller:
    """Polls from `run` until that is cancelled; `kick` makes it look at once."""

    def __init__(
        self,
        api: Api,
        store: Store,
        tasks: TaskReader,
        side_reads: SideReads,
        *,
        clock: Clock,
        schedule: Schedule,
        spawn: Spawn,
    ) -> None:
        self._api = api
        self._store = store
        self._tasks = tasks
        self._side_reads = side_reads
        self._clock = clock
        self._schedule = schedule
        self._spawn = spawn
        self._alarm = Alarm(clock)
        self._beside: asyncio.Task[None] | None = None
        self._listing: asyncio.Timeout | None = None
        self._not_before_at = float("-inf")

    def kick(self) -> None:
        """Look at once, at everything; also after a refused credential."""
        self._side_reads.expire()
        self.look()

    def follow_up(self) -> None:
        """Look at what a click may have changed: at once, or soon where TaskRouter has too much to do."""
        self._side_reads.follow_up(self._schedule.stretch_beside() - 1.0)
        if not self._schedule.is_pressed:
            self.look()  # else the answer to the click says what became of it

    def look(self) -> None:
        """Look at the offers at once; what is read beside them keeps its pace."""
        self._alarm.ring()

    def look_anew(self) -> None:
        """Give up what is being asked and ask it again soon: the network has become another, or the computer slept."""
        pause_s = self._schedule.after_network_change_s(is_busy=self._is_busy())
        self._not_before_at = max(self._not_before_at, self._clock.monotonic() + pause_s)
        if self._listing is not None:
            self._listing.reschedule(asyncio.get_running_loop().time())
        if self._beside is not None:
            self._beside.cancel()
        self.kick()

    async def run(self) -> None:
        """Poll for ever. Polls never overlap."""
        unsubscribe = self._store.subscribe(self._session_changed)
        try:
            await self._alarm.wait(self._clock.monotonic() + self._schedule.first_delay_s())
            await self._poll_on()
        finally:
            unsubscribe()

    async def _poll_on(self) -> None:
        due_at = math.inf
        while True:
            # The time that a 429 named holds, whoever is in a hurry.
            await self._clock.sleep_until(self._not_before_at)
            # Much later than planned: this program stood still, whatever stopped it.
            self._tell_overdue(max(due_at, self._not_before_at))
            started_at = self._clock.monotonic()
            next_in_s = await self._poll(started_at)
            if next_in_s is None:
                due_at = math.inf
                await self._alarm.wait()
                self._store.apply(readings.Reconnecting())
            else:
                due_at = started_at + next_in_s
                await self._alarm.wait(due_at)

    async def _poll(self, started_at: float) -> float | None:
        """Look once; return when to look again, counted from the start, or None after a refused credential."""
        try:
            answer = await self._listed(started_at)
        except NotAuthorized as error:
            self._store.apply(readings.AccessDenied(at=self._clock.monotonic(), wall=self._clock.now(), error=error))
            return None
        except TaskRouterError as error:
            return self._failed(error, started_at)
        except TimeoutError:
            return 0.0  # given up by `look_anew`
        self._tell_overdue(started_at)
        self._take_in(answer, started_at)
        info = answer.info
        return self._schedule.after_answer_s(
            is_busy=self._is_busy(),
            remaining=info.remaining_requests,
            limit=info.limit_requests,
            concurrent=info.concurrent_requests,
        )

    async def _listed(self, started_at: float) -> Answer[ReservationList]:
        self._watch(started_at, SLOW_S, LOST_S, OFFLINE_S)
        try:
            async with asyncio.timeout(None) as self._listing:
                return await self._api.list_reservations(ReservationStatus.PENDING, page_size=PAGE_SIZE)
        finally:
            self._listing = None
            self._watching.cancel()

    def _watch(self, started_at: float, after_s: float, *later_s: float) -> None:
        """Tell while an answer is overdue; the moments are those at which the words change."""

        def tell() -> None:
            self._store.apply(readings.AnswerAwaited(started_at=started_at, at=self._clock.monotonic()))
            if later_s:
                self._watch(started_at, *later_s)

        self._watching = self._clock.call_at(started_at + after_s, tell)

    def _tell_overdue(self, since_at: float) -> None:
        """Say that nothing was heard since then, where that is too long: also if no timer had a turn meanwhile."""
        now = self._clock.monotonic()
        if now - since_at >= LOST_S:
            self._store.apply(readings.AnswerAwaited(started_at=since_at, at=now))

    def _take_in(self, answer: Answer[ReservationList], started_at: float) -> None:
        listed = answer.value
        self._store.apply(
            readings.PendingListed(started_at=started_at, at=self._clock.monotonic(), info=answer.info, listed=listed)
        )
        missing = () if listed.truncated else self._missing(listed, started_at)
        on_screen = chain(self._store.state.pending, self._store.state.active)
        for entry in islice(filter(self._tasks.can_help, on_screen), READ_AHEAD):
            self._tasks.want_for(entry)
        if (self._beside is None or self._beside.done()) and self._side_reads.are_due(missing):
            self._beside = self._spawn(self._side_reads.read(missing), "side reads")

    def _missing(self, listed: ReservationList, started_at: float) -> tuple[ReservationEntry, ...]:
        """Offers on screen that the list has no more, and that nobody has settled since it was asked for."""
        there = {reservation.sid for reservation in listed.reservations}
        return tuple(
            entry
            for entry in self._store.state.pending
            if entry.sid not in there and max(entry.seen_at, entry.known_at) <= started_at and not _is_being_sent(entry)
        )

    def _failed(self, error: TaskRouterError, started_at: float) -> float:
        took_s = self._clock.monotonic() - started_at
        if isinstance(error, RateLimited):
            # Whatever the refusal took: its pause counts from its end.
            next_in_s = took_s + self._schedule.after_refusal_s(
                is_busy=self._is_busy(), retry_after_s=error.retry_after_s, concurrent=error.concurrent_requests
            )
            self._not_before_at = self._clock.monotonic() + (error.retry_after_s or 0.0)
        else:
            next_in_s = self._schedule.after_failure_s(is_busy=self._is_busy(), took_s=took_s)
        self._store.apply(
            readings.PollFailed(
                at=self._clock.monotonic(),
                wall=self._clock.now(),
                error=error,
                retry_at=started_at + next_in_s,
            )
        )
        return next_in_s

    def _session_changed(self, old: SessionState, new: SessionState) -> None:
        """Look at once where the worker became available: offers come from now on."""
        if _is_unavailable(old) and not _is_unavailable(new):
            self._alarm.ring()

    def _is_busy(self) -> bool:
        """Whether an offer can come or is there; not knowing yet counts as yes."""
        state = self._store.state
        return state.presence is None or state.presence.available or bool(state.pending)


def _is_unavailable(state: SessionState) -> bool:
    return state.presence is not None and not state.presence.available


def _is_being_sent(entry: ReservationEntry) -> bool:
    return entry.command is not None and entry.command.phase is not CommandPhase.RINGING
