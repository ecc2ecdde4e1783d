"""Writes every click down before it is sent, and what became of it once that is known.

Owns the clicks' records of this run. It sends nothing and decides nothing: a click goes out whether or not it could be
written, and that it could not is said.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime

from agent_console.errors import ArchiveError
from agent_console.history.facts import FactBatch, Sighting
from agent_console.history.intents import Handed, Intent, Outcome
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.ports import Archive, Clock
from agent_console.session.recent import Recent
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.sids import ActivitySid, ReservationSid, WorkerSid

#: A disk that takes longer than this to keep a click does not hold it up any more: the offer runs out meanwhile.
WAIT_AT_MOST_S = 0.5
#: So long the window itself waits: a write takes 1 ms, and a turn of its loop, with all that is to be painted, five.
WAIT_HERE_S = 0.004
#: Of so many clicks it is known which was the last on its reservation: the end of each is known in minutes.
KEPT_CLICKS = 500

#: What a click's end is in the archive. UNKNOWN is none: it stays open until the facts tell.
OUTCOMES: Mapping[NoticeKind, Outcome] = {
    NoticeKind.CONFIRMED: Outcome.ARRIVED,
    NoticeKind.STANDS: Outcome.ARRIVED,
    NoticeKind.NOT_SENT: Outcome.NOT_SENT,
    NoticeKind.NOT_CONFIRMED: Outcome.NO_EFFECT,
    NoticeKind.BUSY: Outcome.REFUSED,
    NoticeKind.REFUSED: Outcome.REFUSED,
    NoticeKind.NOT_AUTHORIZED: Outcome.REFUSED,
    NoticeKind.TOO_LATE: Outcome.TOO_LATE,
}


class Intents:
    """The record of one run's clicks; ``troubled`` is told why they cannot be written down, None: they can be.

    ``server_now`` is the server's time as far as it is known: the computer's clock may be set before a later run
    asks what became of a click.
    """

    def __init__(
        self,
        archive: Archive,
        *,
        clock: Clock,
        server_now: Callable[[], datetime | None],
        spawn: Spawn,
        troubled: Callable[[ArchiveError | None], None],
    ) -> None:
        self._archive = archive
        self._clock = clock
        self._server_now = server_now
        self._spawn = spawn
        self._troubled = troubled
        # The clicks of a later run come after these: what two runs know of the server's clock may not tell.
        self._run = f"{round(clock.now().timestamp() * 1e3):012x}{secrets.token_hex(2)}"
        self._count = 0
        self._last = Recent[ReservationSid, str](KEPT_CLICKS)
        self._last_of_verb = Recent[tuple[ReservationSid, str], str](KEPT_CLICKS)

    def is_own(self, intent: Intent) -> bool:
        """Whether a click was made in this run."""
        return intent.id.startswith(self._run)

    def is_last(self, intent: Intent) -> bool:
        """Whether no click on the same reservation followed in this run: what is found may be the later one's."""
        return intent.reservation_sid is None or self._last.get(intent.reservation_sid, intent.id) == intent.id

    def is_repeated(self, intent: Intent) -> bool:
        """Whether the same was clicked on the same reservation later, in this run or before it."""
        if intent.reservation_sid is None:
            return False
        last = self._last_of_verb.get((intent.reservation_sid, intent.verb), intent.id)
        return intent.is_repeated or last != intent.id

    def made(
        self,
        worker_sid: WorkerSid,
        verb: Verb,
        *,
        reservation_sid: ReservationSid | None = None,
        activity_sid: ActivitySid | None = None,
        target: str = "",
        caller: str = "",
        trace: str | None = None,
    ) -> Intent:
        """Return a click on a worker's behalf that was made now."""
        self._count += 1
        intent = Intent(
            id=f"{self._run}{self._count:016x}",
            worker_sid=worker_sid,
            verb=verb.value,
            clicked_at=self._server_now() or self._clock.now(),
            reservation_sid=reservation_sid,
            activity_sid=activity_sid,
            target=target,
            caller=caller,
            trace=trace,
        )
        if reservation_sid is not None:
            self._last[reservation_sid] = self._last_of_verb[reservation_sid, intent.verb] = intent.id
        return intent

    def write(self, intent: Intent) -> asyncio.Event:
        """Hand a click to the disk before this returns.

        The event is set once it is there, or cannot be put there, or after `WAIT_AT_MOST_S`: then it may be sent.
        """
        over = asyncio.Event()
        try:
            handed = self._archive.hand_over(FactBatch(intents=(intent,)), wait_s=WAIT_HERE_S)
        except ArchiveError as error:
            over.set()
            self._troubled(error)
            return over
        if handed.is_stored:
            over.set()
        self._spawn(self._hear(handed, over), f"write down {intent.verb}")
        return over

    async def settle(self, intent: Intent, outcome: Outcome | None, sightings: tuple[Sighting, ...] = ()) -> None:
        """Write what became of a click; None leaves it open. ``sightings`` are what was learnt with it."""
        if outcome is None:
            return
        settled = replace(intent, outcome=outcome, settled_at=self._clock.now())
        await self._say_trouble(self._archive.write(FactBatch(intents=(settled,), sightings=sightings)))

    async def _hear(self, handed: Handed, over: asyncio.Event) -> None:
        timer = self._clock.call_at(self._clock.monotonic() + WAIT_AT_MOST_S, over.set)
        try:
            await self._say_trouble(handed.heard())
        finally:
            timer.cancel()
            over.set()

    async def _say_trouble(self, written: Awaitable[None]) -> None:
        try:
            await written
        except ArchiveError as error:
            self._troubled(error)
        else:
            self._troubled(None)
