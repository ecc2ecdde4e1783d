"""Fills in what happened while nobody watched: from the API's own lists, then from the event log, newest first.

Owns the progress of it. What is left to read is not remembered here: the archive's holes say it, so it goes on after a
crash where it stopped, and reading again changes nothing. It asks for one page at a time and never hurries: offers come
first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import chain
from typing import Any, TypeVar

from agent_console.errors import ConsoleError, NotAuthorized, RateLimited
from agent_console.history.facts import FactBatch, Origin, Watched
from agent_console.history.rows import Hole
from agent_console.session.event_facts import facts_of
from agent_console.session.history_view import BackfillPhase, BackfillProgress
from agent_console.session.listeners import Listeners
from agent_console.session.ports import Api, Archive, Clock
from agent_console.session.sightings import listed_sighting
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.resources import Event, WorkerReservation
from agent_console.taskrouter.sids import WorkerSid

T = TypeVar("T")

#: The event log keeps thirty days (reference 1.11); an hour less, so that nothing is asked that is just going.
REACH = timedelta(days=30) - timedelta(hours=1)
WINDOW = timedelta(days=1)
#: An ended task stays in the lists for so long (reference 1.5).
LISTED_FOR = timedelta(seconds=300)
#: Callers come meanwhile: the line and the thread are theirs.
BREATH_S = 0.05
#: What is converted in one turn of the loop: well under a frame.
SLICE = 100
PAGE_ROWS = 1_000
MOST_WAIT_S = 60.0
#: A failure that may pass (the link, a full disk) is tried again without being asked.
AGAIN_AFTER_S = 60.0
#: 401 is a credential that is no good at all, which the connection says.
FORBIDDEN = 403


class _Cancelled(Exception):
    """The agent does not want the rest."""


class Backfill:
    """Reads for one worker; `run` until cancelled, `start` whenever there may be a gap.

    ``server_now`` is the server's time as far as it is known.
    """

    def __init__(
        self,
        api: Api,
        archive: Archive,
        *,
        clock: Clock,
        worker_sid: WorkerSid,
        server_now: Callable[[], datetime | None],
    ) -> None:
        self._api = api
        self._archive = archive
        self._clock = clock
        self._worker_sid = worker_sid
        self._server_now = server_now
        self._alarm = Alarm(clock)
        self._listeners: Listeners[BackfillProgress] = Listeners()
        self._progress = BackfillProgress()
        self._is_wanted = False
        self._is_unwanted = False

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
        self._alarm.ring()

    def cancel(self) -> None:
        """Stop after the page that is being read; what was read stays."""
        if self._progress.phase is BackfillPhase.RUNNING:
            self._is_unwanted = True

    async def run(self) -> None:
        """Fill in whenever it was asked for, for ever."""
        while True:
            await self._until_wanted()
            self._is_wanted = self._is_unwanted = False
            self._become(BackfillProgress(phase=BackfillPhase.RUNNING))
            try:
                await self._fill()
                self._become(replace(self._progress, phase=BackfillPhase.DONE, done=1.0))
            except _Cancelled:
                self._become(replace(self._progress, phase=BackfillPhase.CANCELLED))
            except NotAuthorized as error:
                phase = BackfillPhase.NOT_PERMITTED if error.status == FORBIDDEN else BackfillPhase.FAILED
                self._become(replace(self._progress, phase=phase, error=error))
            except ConsoleError as error:
                self._become(replace(self._progress, phase=BackfillPhase.FAILED, error=error))

    async def _until_wanted(self) -> None:
        failed = self._progress.phase is BackfillPhase.FAILED and not isinstance(self._progress.error, NotAuthorized)
        again_at = self._clock.monotonic() + AGAIN_AFTER_S if failed else None
        while not self._is_wanted and (again_at is None or self._clock.monotonic() < again_at):
            await self._alarm.wait(again_at)

    async def _fill(self) -> None:
        await self._read_lists()
        now = self._now()
        holes = await self._archive.holes(self._worker_sid, now - REACH, now)
        windows = list(chain.from_iterable(_windows(hole) for hole in reversed(holes)))
        whole_s = sum(_seconds(window) for window in windows) or 1.0
        done_s = 0.0
        for window in windows:
            await self._read_window(window)
            done_s += _seconds(window)
            self._become(replace(self._progress, done=done_s / whole_s, reached=window.since))

    async def _read_lists(self) -> None:
        answer = await self._politely(lambda: self._api.list_reservations(page_size=PAGE_ROWS))
        now = self._now()
        reservations = answer.value.reservations
        for start in range(0, len(reservations), PAGE_ROWS):
            await self._write_listed(reservations[start : start + PAGE_ROWS])
        if not answer.value.skipped and not answer.value.truncated:
            since = Watched(worker_sid=self._worker_sid, since=now - LISTED_FOR, until=now, origin=Origin.LIST)
            await self._archive.write(FactBatch(watched=(since,)))

    async def _write_listed(self, reservations: Sequence[WorkerReservation]) -> None:
        seen_at = self._clock.now()
        sightings = []
        for start in range(0, len(reservations), SLICE):
            sightings += [listed_sighting(one, seen_at) for one in reservations[start : start + SLICE]]
            await asyncio.sleep(0)
        await self._archive.write(FactBatch(sightings=tuple(sightings)))

    async def _read_window(self, window: Hole) -> None:
        """Read every page of a window; it counts as watched once the last is stored."""
        url: str | None = None
        visited: set[str] = set()
        while True:
            page = (
                await self._politely(partial(self._api.list_events, window.since, window.until, after_url=url))
            ).value
            self._become(replace(self._progress, read=self._progress.read + len(page.events)))
            # A log that leads in a circle is read once; what it hides would be hidden for ever.
            is_last = page.next_url is None or page.next_url in visited
            watched = Watched(worker_sid=self._worker_sid, since=window.since, until=window.until, origin=Origin.EVENTS)
            await self._write_events(page.events, (watched,) if is_last else ())
            if is_last or page.next_url is None:
                return
            url = page.next_url
            visited.add(url)
            await self._breathe(BREATH_S)

    async def _write_events(self, events: Sequence[Event], watched: tuple[Watched, ...]) -> None:
        seen_at = self._clock.now()
        told = []
        for start in range(0, len(events), SLICE):
            told.append(facts_of(events[start : start + SLICE], seen_at))
            await asyncio.sleep(0)
        await self._archive.write(
            FactBatch(
                sightings=tuple(chain.from_iterable(one.sightings for one in told)),
                activity_changes=tuple(chain.from_iterable(one.activity_changes for one in told)),
                watched=watched,
            )
        )

    async def _politely(self, ask: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Ask, and wait as long as TaskRouter wishes where it is busy."""
        while True:
            if self._is_unwanted:
                raise _Cancelled
            try:
                return await ask()
            except RateLimited as error:
                await self._breathe(min(error.retry_after_s or 1.0, MOST_WAIT_S))

    async def _breathe(self, seconds: float) -> None:
        await self._clock.sleep_until(self._clock.monotonic() + seconds)

    def _now(self) -> datetime:
        return self._server_now() or self._clock.now()

    def _become(self, progress: BackfillProgress) -> None:
        self._progress = progress
        self._listeners.tell(progress)


def _windows(hole: Hole) -> list[Hole]:
    """Cut a hole into windows of a day at most, newest first."""
    windows = []
    until = hole.until
    while until > hole.since:
        since = max(hole.since, until - WINDOW)
        windows.append(Hole(since, until))
        until = since
    return windows


def _seconds(hole: Hole) -> float:
    return (hole.until - hole.since).total_seconds()
