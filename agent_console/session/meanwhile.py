"""What happened while TaskRouter was not heard.

Owns the question (from the last answer before an outage, sleep, or standing still, to the next) and its answer. It asks
the archive alone: the offers of that time come into it from what was on screen, from TaskRouter's list and from the
event log, which may be late. It tells once, and again where more becomes known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent_console.errors import ArchiveError, ArchiveSuperseded
from agent_console.history.changes import ArchiveChange
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.history.rows import HistoryRow
from agent_console.session.history_view import BackfillPhase, BackfillProgress
from agent_console.session.messages import MeanwhileTold
from agent_console.session.missed_offer import LONGEST_OFFER
from agent_console.session.pace import Pace, soonest
from agent_console.session.ports import Archive, Clock
from agent_console.session.state import ConnectionPhase, Meanwhile, SessionState
from agent_console.session.store import Store
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus

#: How an offer can end without anybody here.
ENDINGS = frozenset({ReservationStatus.TIMEOUT, ReservationStatus.CANCELED, ReservationStatus.RESCINDED})
#: What ends within less is seen as it ends: its card still says how.
BRIEF = timedelta(seconds=5)
#: Who was away for longer is told that nothing happened, too.
LONG = timedelta(seconds=30)
#: The monotonic clock stands still while a computer sleeps: the server's went on by so much more. Where it goes on (on
#: Windows, in a machine that was suspended, in a program that was stopped), the poller is late, and that makes stale.
SLEPT_S = 5.0
#: The reading of what happened has so long; then what is known is told, also that it is nothing.
PATIENCE_S = 10.0
#: The event log may be late by so much, and moments in it are cut to whole seconds.
LATE_S = 180.0
CUT = timedelta(seconds=1)
LOOK_EVERY_S = 0.5
MOST = 100
_OVER = {BackfillPhase.DONE, BackfillPhase.FAILED, BackfillPhase.NOT_PERMITTED, BackfillPhase.CANCELLED}
_HEARD = {ConnectionPhase.CONNECTED, ConnectionPhase.SLOW}


@dataclass(slots=True)
class _Away:
    """Nobody was heard for ``lasted`` between ``since`` and ``until`` (server time).

    ``answered``: what happened then is known.
    """

    since: datetime
    until: datetime
    lasted: timedelta
    back_at: float
    answered: bool = False


@dataclass(slots=True)
class _Heard:
    """The last answer: by the server's clock, and by ours."""

    moment: datetime
    at: float
    is_stale: bool = False


class MeanwhileTeller:
    """Follows a store and an archive; `run` until cancelled. `backfill_progressed` tells how far reading has come."""

    def __init__(
        self, archive: Archive, store: Store, *, clock: Clock, worker_sid: WorkerSid, fill_in: Callable[[], None]
    ) -> None:
        self._archive = archive
        self._store = store
        self._clock = clock
        self._worker_sid = worker_sid
        self._fill_in = fill_in
        self._alarm = Alarm(clock)
        self._pace = Pace(clock, every_s=LOOK_EVERY_S)
        self._heard: _Heard | None = None
        self._away: _Away | None = None
        self._told: Meanwhile | None = None
        self._progress = BackfillProgress()

    async def run(self) -> None:
        """Tell whenever somebody comes back, for ever."""
        leave_archive = self._archive.subscribe(self._archive_changed)
        leave_store = self._store.subscribe(self._session_changed)
        try:
            while True:
                if not self._pace.is_due:
                    await self._alarm.wait(soonest(self._pace))
                    continue
                with self._pace.at_work():
                    await self._look()
        finally:
            leave_store()
            leave_archive()

    def backfill_progressed(self, progress: BackfillProgress) -> None:
        """Take in how far the filling in has come."""
        self._progress = progress
        self._ask()

    def _session_changed(self, old: SessionState, new: SessionState) -> None:
        connection = new.connection
        if connection is old.connection:
            return
        if self._heard is not None:
            self._heard.is_stale = self._heard.is_stale or new.stale
        answered_at = connection.last_answer_at
        if answered_at is None or answered_at == old.connection.last_answer_at or connection.phase not in _HEARD:
            return
        moment = new.server_clock.now(answered_at)
        if moment is None:
            return
        before, self._heard = self._heard, _Heard(moment, answered_at)
        if before is not None:
            self._consider(before, self._heard)

    def _consider(self, before: _Heard, now: _Heard) -> None:
        """Begin a question where nobody was heard for a while."""
        gap = now.moment - before.moment
        slept = gap.total_seconds() - (now.at - before.at) > SLEPT_S
        if gap < BRIEF or not (before.is_stale or slept):
            return
        since, lasted, earlier = before.moment, gap, self._away
        if earlier is not None and not (earlier.answered and self._store.state.meanwhile is None):
            # Nobody has read of the time before: it is told together.
            since, lasted = earlier.since, gap + earlier.lasted
        self._away = _Away(since, now.moment, lasted, now.at)
        self._told = None
        self._progress = BackfillProgress()
        self._pace.ask(PATIENCE_S)
        self._alarm.ring()
        self._fill_in()

    def _archive_changed(self, _change: ArchiveChange) -> None:
        self._ask()

    def _ask(self) -> None:
        if self._away is not None:
            self._pace.ask()
            self._alarm.ring()

    async def _look(self) -> None:
        away = self._away
        if away is None:
            return
        waited_s = self._clock.monotonic() - away.back_at
        if waited_s > LATE_S:
            self._away = None
            return
        if not self._is_read(away) and waited_s < PATIENCE_S:
            self._pace.ask(PATIENCE_S - waited_s)
            return
        try:
            found = await self._found(away)
        except ArchiveSuperseded:
            self._pace.ask(LOOK_EVERY_S)
        except ArchiveError:
            return  # the pane says what is wrong with the archive
        else:
            if away is not self._away:
                return
            if not found.offers and waited_s < PATIENCE_S:
                # The log may be late: that nothing was missed is said of what had its time.
                self._pace.ask(PATIENCE_S - waited_s)
                return
            away.answered = True
            self._tell(found)

    def _is_read(self, away: _Away) -> bool:
        """Whether reading of it is over. The newest comes first: an older gap need not be waited for."""
        return self._progress.phase in _OVER or self._is_whole(away)

    def _is_whole(self, away: _Away) -> bool:
        reached = self._progress.reached
        return self._progress.phase is BackfillPhase.DONE or (reached is not None and reached <= away.since)

    async def _found(self, away: _Away) -> Meanwhile:
        wanted = HistoryFilter(
            worker_sid=self._worker_sid,
            offered_from=away.since - LONGEST_OFFER,
            offered_until=away.until + CUT,
        )
        rows = await self._archive.page(HistoryQuery(filter=wanted), limit=MOST)
        ended = [row for row in reversed(rows) if row.status in ENDINGS and await self._ended_then(row, away)]
        band = await self._archive.day(self._worker_sid, away.since, away.until)
        names = [span.name for span in band.activities]
        moved_to = names[-1] if len(names) > 1 and names[-1] != names[0] else ""
        return Meanwhile(
            since=away.since,
            until=away.until,
            lasted=away.lasted,
            offers=tuple(ended),
            moved_to=moved_to,
            is_whole=self._is_whole(away),
        )

    async def _ended_then(self, row: HistoryRow, away: _Away) -> bool:
        detail = await self._archive.detail(row.sid)
        return detail is not None and any(
            each.status is row.status and away.since - CUT <= each.at <= away.until + CUT for each in detail.transitions
        )

    def _tell(self, found: Meanwhile) -> None:
        if found == self._told or not (found.offers or found.moved_to or found.lasted >= LONG):
            return
        before, self._told = self._told, found
        is_the_same = before is not None and (before.offers, before.moved_to) == (found.offers, found.moved_to)
        if not (is_the_same and self._store.state.meanwhile is None):  # else it was read, and nothing came to it
            self._store.apply(MeanwhileTold(meanwhile=found))
