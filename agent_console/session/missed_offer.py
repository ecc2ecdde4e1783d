"""Which missed offer moved a worker under review out of work.

Owns the question and its one answer: the archive knows when an offer timed out, the roster when the activity began
(TaskRouter moves a worker to the workspace's timeout activity in the same moment: reference 2.3). It moves nobody.

Of workers that nobody reviews this is not told: the roster's list names activities and no reason, and only a worker's
own list or log has the offer. To read that of everybody is a request for each of 15,000, every minute.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from agent_console.errors import ArchiveError, ArchiveSuperseded
from agent_console.history.changes import ArchiveChange
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.history.rows import HistoryRow
from agent_console.session.pace import Pace, soonest
from agent_console.session.ports import Archive, Clock
from agent_console.session.roster_entries import RosterEntry
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus

LOOK_EVERY_S = 2.0
#: A worker's date has whole seconds, the event log milliseconds; the move follows the timeout.
TOGETHER = timedelta(seconds=3)
#: No offer rings longer (reference 1.8: a task_reservation_timeout may be a day; people are given 8 to 120 s).
LONGEST_OFFER = timedelta(minutes=30)
#: Offers that ring at once end at once: more are not looked through.
MOST = 10


class MissedOffer:
    """Finds the offer; ``found`` is called with it, and with None once the worker is in another activity.

    `run` until cancelled.
    """

    def __init__(
        self,
        archive: Archive,
        *,
        clock: Clock,
        worker_sid: WorkerSid,
        found: Callable[[HistoryRow | None], None],
    ) -> None:
        self._archive = archive
        self._worker_sid = worker_sid
        self._found = found
        self._since: datetime | None = None
        self._told = False
        self._pace = Pace(clock, every_s=LOOK_EVERY_S)
        self._alarm = Alarm(clock)

    def activity_is(self, entry: RosterEntry) -> None:
        """Take in the worker's activity: who can be offered work was moved by no missed offer."""
        since = None if entry.available else entry.activity_since
        if since == self._since:
            return
        self._since = since
        if self._told:
            self._told = False
            self._found(None)
        self._ask()

    async def run(self) -> None:
        """Look whenever the archive learnt something, until it is found, for ever."""
        leave = self._archive.subscribe(self._archive_changed)
        try:
            while True:
                if self._pace.is_due:
                    with self._pace.at_work():
                        await self._look()
                else:
                    await self._alarm.wait(soonest(self._pace))
        finally:
            leave()

    def _archive_changed(self, change: ArchiveChange) -> None:
        if change.added or change.changed:
            self._ask()

    def _ask(self) -> None:
        if self._since is not None and not self._told:
            self._pace.ask()
            self._alarm.ring()

    async def _look(self) -> None:
        since = self._since
        if since is None:
            return
        wanted = HistoryFilter(
            worker_sid=self._worker_sid,
            status=ReservationStatus.TIMEOUT,
            offered_from=since - LONGEST_OFFER,
            offered_until=since + TOGETHER,
        )
        try:
            for row in await self._archive.page(HistoryQuery(filter=wanted), limit=MOST):
                if await self._ended_then(row, since) and since == self._since:
                    self._told = True
                    self._found(row)
                    return
        except ArchiveSuperseded:
            self._pace.ask(LOOK_EVERY_S)
        except ArchiveError:
            return  # the pane says what is wrong with the archive

    async def _ended_then(self, row: HistoryRow, since: datetime) -> bool:
        detail = await self._archive.detail(row.sid)
        return detail is not None and any(
            each.status is ReservationStatus.TIMEOUT and abs(each.at - since) <= TOGETHER for each in detail.transitions
        )
