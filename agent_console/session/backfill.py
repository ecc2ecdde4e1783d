"""Keeps one worker's past whole: fills in what happened while nobody watched, and looks again at what was watched.

Owns when this is due, and the progress of it. A poll sees what is there when it looks: an offer that comes and goes
between two is in TaskRouter's list and event log alone. So time counts as watched once it was read afterwards
(`coverage`), every minute of a shift, and never because somebody looked. What else is left to read the archive's holes
say: it goes on after a crash where it stopped, and reading again changes nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from agent_console.errors import ConsoleError, NotAuthorized, ProtocolError
from agent_console.history.facts import Origin
from agent_console.history.rows import Hole
from agent_console.session.coverage import REACH, Coverage, Plan
from agent_console.session.history_view import BackfillPhase, BackfillProgress
from agent_console.session.listeners import Listeners
from agent_console.session.loose_ends import LooseEnds
from agent_console.session.ports import Api, Archive, Clock
from agent_console.session.schedule import LOOK_AGAIN_EVERY_S
from agent_console.session.stretches import BREATH_S, EndlessLog, EventsForbidden, PageRead, StretchReader
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.sids import WorkerSid
from agent_console.wording import said

#: A failure that may pass (the link, a full disk) is tried again without being asked, each time later.
AGAIN_AFTER_S = 60.0
MOST_AGAIN_AFTER_S = 3_600.0


class _Cancelled(Exception):
    """The agent does not want the rest."""


class Backfill:
    """Reads for one worker; `run` until cancelled, `start` whenever there may be a gap.

    ``look_again_after_s`` is asked for the time from one look to the next, ``is_pressed`` whether TaskRouter has too
    much to do: then a look reads the list alone, which knows everything of the last minutes.
    """

    def __init__(
        self,
        api: Api,
        archive: Archive,
        *,
        clock: Clock,
        worker_sid: WorkerSid,
        look_again_after_s: Callable[[], float] = lambda: LOOK_AGAIN_EVERY_S,
        is_pressed: Callable[[], bool] = lambda: False,
    ) -> None:
        self._is_pressed = is_pressed
        self._look_again_after_s = look_again_after_s
        self._archive = archive
        self._clock = clock
        self._worker_sid = worker_sid
        self._reader = StretchReader(api, archive, clock=clock, worker_sid=worker_sid, breathe=self._breathe)
        self._coverage = Coverage(self._reader)
        self._loose_ends = LooseEnds(api, archive, clock=clock, worker_sid=worker_sid, reader=self._reader)
        self._alarm = Alarm(clock)
        self._listeners: Listeners[BackfillProgress] = Listeners()
        self._progress = BackfillProgress()
        self._is_wanted = False
        self._is_unwanted = False
        self._is_resting = False
        self._lost_something = False
        self._may_list_events = True
        self._again_at = self._look_at = math.inf
        self._again_after_s = AGAIN_AFTER_S

    @property
    def progress(self) -> BackfillProgress:
        """How far it is."""
        return self._progress

    def subscribe(self, callback: Callable[[BackfillProgress], None]) -> Callable[[], None]:
        """Call back on every progress, until the returned function is called."""
        return self._listeners.add(callback)

    def start(self) -> None:
        """Fill in what is missing, again where that is under way."""
        self._is_wanted = True
        self._is_resting = False
        self._alarm.ring()

    def look_again(self) -> None:
        """Look at once at what happened since the last time, without a word: somebody misses something."""
        self._lost_something = True
        self._look_at = min(self._look_at, self._clock.monotonic())
        self._alarm.ring()

    def rest(self) -> None:
        """Ask nothing until `start`: the credential is no good at all."""
        self._is_resting = True

    def cancel(self) -> None:
        """Stop after the page that is being read, at once where TaskRouter is waited for; what was read stays."""
        if self._progress.phase is BackfillPhase.RUNNING:
            self._is_unwanted = True
            self._alarm.ring()

    async def run(self) -> None:
        """Fill in whenever it was asked for, and look again every minute, for ever."""
        while True:
            await self._until_due()
            self._look_at = math.inf
            self._reader.begin()
            is_loud = self._is_wanted or self._again_at <= self._clock.monotonic()
            await (self._fill_in() if is_loud else self._look())
            self._look_at = min(self._look_at, self._clock.monotonic() + self._look_again_after_s())

    async def _until_due(self) -> None:
        while not self._is_wanted:
            due_at = math.inf if self._is_resting else min(self._again_at, self._look_at)
            if due_at <= self._clock.monotonic():
                return
            await self._alarm.wait(None if math.isinf(due_at) else due_at)

    async def _fill_in(self) -> None:
        """Read what is missing, and say how it goes."""
        self._is_wanted = self._is_unwanted = False
        self._may_list_events = True
        self._again_at = math.inf
        self._become(BackfillProgress(phase=BackfillPhase.RUNNING))
        try:
            await self._fill()
        except _Cancelled:
            self._is_unwanted = False
            self._end(BackfillPhase.CANCELLED)
        except EventsForbidden as refusal:
            self._end(BackfillPhase.NOT_PERMITTED, refusal.error)
        except NotAuthorized as error:
            self._end(BackfillPhase.FAILED, error)
            self.rest()
        except ConsoleError as error:
            self._end(BackfillPhase.FAILED, error)
            self._again_at = self._clock.monotonic() + self._again_after_s
            self._again_after_s = min(2 * self._again_after_s, MOST_AGAIN_AFTER_S)
        else:
            self._again_after_s = AGAIN_AFTER_S
            self._become(replace(self._progress, phase=BackfillPhase.DONE, done=1.0))

    async def _fill(self) -> None:
        listed = await self._reader.read_list()
        # Without the server's time what can be read is read, but by the computer's clock nothing counts as watched.
        now = listed.as_of or self._clock.now()
        plan = self._coverage.plan(await self._archive.holes(self._worker_sid, now - REACH, now), now)
        try:
            faults = await self._read_stretches(plan, now, may_claim=listed.as_of is not None)
        except EventsForbidden:
            self._may_list_events = False
            self._coverage.begin_with_list(listed)
            raise
        except _Cancelled:
            self._coverage.give_up(plan, now)
            raise
        await self._loose_ends.tie_up(listed, since=now - REACH, now=now)
        if listed.as_of is None:
            raise ProtocolError(
                said("errors", "TaskRouter's answers do not say when they were made."),
                said("errors", "What was read is kept, but not as known: nobody can say which time it is of."),
            )
        if faults:
            raise faults[0]

    async def _read_stretches(self, plan: Plan, now: datetime, *, may_claim: bool) -> list[EndlessLog]:
        """Read and claim one after the other; returns what went wrong with some of them alone."""
        whole_s = sum(map(_seconds, plan.stretches)) or 1.0
        done_s = 0.0
        faults: list[EndlessLog] = []
        newest, reached = plan.stretches[0], None
        is_known = may_claim
        for stretch in plan.stretches:
            if stretch is not newest:
                await self._breathe(BREATH_S)
            elif may_claim:
                self._coverage.until = stretch.since
            try:
                is_whole = await self._reader.read_events(stretch, now, self._teller(stretch, done_s, whole_s))
            except EndlessLog as fault:
                is_whole = False
                faults.append(fault)
            if may_claim and stretch is newest:
                await self._coverage.cover_by_events(now, is_whole=is_whole)
            elif may_claim and is_whole:
                await self._reader.claim(stretch.since, stretch.until, Origin.EVENTS)
            is_known = is_known and is_whole
            reached = stretch.since if is_known else reached
            done_s += _seconds(stretch)
            self._become(replace(self._progress, done=done_s / whole_s, reached=reached))
        return faults

    def _teller(self, stretch: Hole, done_s: float, whole_s: float) -> PageRead:
        """Return what tells of a page: the log comes newest first, so its oldest event says how far it is."""

        def tell(read: int, skipped: int, oldest: datetime | None) -> None:
            now = self._progress
            part_s = 0.0 if oldest is None else (stretch.until - max(oldest, stretch.since)).total_seconds()
            done = max(now.done, (done_s + part_s) / whole_s)
            self._become(replace(now, read=now.read + read, skipped=now.skipped + skipped, done=done))

        return tell

    async def _look(self) -> None:
        """Read what happened since the last time."""
        try:
            await self._look_at_newest()
        except EventsForbidden as refusal:
            self._end(BackfillPhase.NOT_PERMITTED, refusal.error)
        except EndlessLog as fault:
            self._end(BackfillPhase.FAILED, fault)
        except NotAuthorized:
            self.rest()
        except ConsoleError:
            pass  # it is read the next time, and how the link is others say

    async def _look_at_newest(self) -> None:
        listed = await self._reader.read_list()
        now = listed.as_of
        if now is None or self._coverage.until is None:
            return
        has_lost, self._lost_something = self._lost_something, False
        if not self._may_list_events or (self._is_pressed() and not has_lost):
            await self._coverage.cover_by_list(listed)
            return
        skipped: list[int] = []
        try:
            is_whole = await self._reader.read_events(
                self._coverage.newest(now), now, lambda _read, unusable, _oldest: skipped.append(unusable)
            )
        except EndlessLog:
            await self._coverage.cover_by_events(now, is_whole=False)
            raise
        except EventsForbidden:
            self._may_list_events = False
            self._coverage.begin_with_list(listed)
            raise
        await self._coverage.cover_by_events(now, is_whole=is_whole)
        await self._loose_ends.tie_up(listed, since=now - REACH, now=now)
        if sum(skipped) > self._progress.skipped:
            self._become(replace(self._progress, skipped=sum(skipped)))

    async def _breathe(self, seconds: float) -> None:
        """Wait, but hear at once that the rest is not wanted."""
        until_at = self._clock.monotonic() + seconds
        while not self._is_unwanted and self._clock.monotonic() < until_at:
            await self._alarm.wait(until_at)
        if self._is_unwanted:
            raise _Cancelled

    def _end(self, phase: BackfillPhase, error: ConsoleError | None = None) -> None:
        self._become(replace(self._progress, phase=phase, error=error))

    def _become(self, progress: BackfillProgress) -> None:
        self._progress = progress
        self._listeners.tell(progress)


def _seconds(hole: Hole) -> float:
    return (hole.until - hole.since).total_seconds()
