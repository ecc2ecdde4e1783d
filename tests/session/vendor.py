"""A TaskRouter that forgets: it lists an ended task for five minutes, and its event log, that comes late, for good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from agent_console.errors import NotAuthorized
from agent_console.taskrouter.resources import Event, WorkerReservation
from agent_console.taskrouter.results import Answer, EventPage
from agent_console.taskrouter.sids import EventSid, ReservationSid, TaskSid, WorkflowSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_api import FakeApi
from tests.session.fake_world import BREAK, WORKER, WORKFLOW
from tests.session.manual_clock import ManualClock

T = TypeVar("T")
LISTED_FOR = timedelta(seconds=300)
#: An event comes into the log so late at most.
LATEST_S = 50
OPEN = {S.PENDING, S.ACCEPTED, S.WRAPPING}
_NAMES = {S.PENDING: "created", S.WRAPPING: "wrapup"}


class Vendor(FakeApi):
    """What happens to its reservations is told in its log.

    ``lives`` is the truth: from when to when, and the ending. ``spoils_next``: so many next events of reservations
    cannot be read.
    """

    def __init__(self, clock: ManualClock, *, may_list_events: bool = True) -> None:
        super().__init__(clock)
        self.move_worker(BREAK)
        self.may_list_events = may_list_events
        self.spoils_next = 0
        self.lives: dict[ReservationSid, tuple[datetime, datetime, S]] = {}
        self._ended: dict[ReservationSid, datetime] = {}
        self._in_log_at: list[datetime] = []
        self._gone: dict[ReservationSid, WorkerReservation] = {}

    def offer(self, *, status: str = "pending", workflow: WorkflowSid | None = WORKFLOW) -> ReservationSid:
        number = len(self.lives) + 1
        self.reservations |= self._gone  # their numbers are taken
        sid = super().offer(status=status, workflow=workflow)
        for gone in self._gone:
            del self.reservations[gone]
        assert sid == f"WR{number:032x}"
        now = self.server_time()
        self.lives[sid] = (now, now, S.PENDING)
        self._tell(f"reservation.{_NAMES[S.PENDING]}", self.reservations[sid])
        return sid

    def become(self, sid: ReservationSid, status: S | str) -> WorkerReservation:
        changed = super().become(sid, status)
        became = changed.status
        self.lives[sid] = (self.lives[sid][0], self.server_time(), became)
        self._tell(f"reservation.{_NAMES.get(became, became.value)}", changed)
        if became not in OPEN:
            self._ended[sid] = self.server_time()
        return changed

    def delete(self, sid: ReservationSid, kind: str) -> None:
        """Delete a task at once; only an offer's own events tell of it."""
        known = self.reservations[sid]
        if known.status is S.PENDING:
            self.become(sid, S.CANCELED)
        elif known.status in OPEN:
            self.lives[sid] = (self.lives[sid][0], self.server_time(), S.COMPLETED)
        self._tell(kind, known)
        self.purge(sid)

    def purge(self, sid: ReservationSid) -> None:
        self._gone[sid] = self.reservations[sid]
        self._ended.pop(sid, None)
        super().purge(sid)

    def _tell(self, kind: str, of: WorkerReservation) -> None:
        now, number = self.server_time(), len(self.events)
        data: dict[str, str] = {"task_sid": of.task_sid}
        if kind.startswith("reservation"):
            data |= {"reservation_sid": of.sid, "worker_sid": "?" if self.spoils_next else WORKER}
            self.spoils_next = max(0, self.spoils_next - 1)
        self._in_log_at.append(now + timedelta(seconds=number * 37 % LATEST_S))
        self.events.append(
            Event(
                sid=EventSid(f"EV{number:032x}"),
                event_type=kind,
                event_date=now.replace(microsecond=0),
                event_date_ms=int(now.timestamp() * 1_000),
                event_data=msgspec.Raw(msgspec.json.encode(data)),
            )
        )

    async def _ask(self, method: str, act: Callable[[], T], *, etag_of: ReservationSid | None = None) -> Answer[T]:
        def act_now() -> T:
            now = self.server_time()
            for sid in [sid for sid, at in self._ended.items() if at + LISTED_FOR <= now]:
                self.purge(sid)
            return act()

        return await super()._ask(method, act_now, etag_of=etag_of)

    def _events(
        self, since: datetime, until: datetime, after_url: str | None, task_sid: TaskSid | None = None
    ) -> EventPage:
        if not self.may_list_events:
            raise NotAuthorized("This key may not list events.", status=403)
        everything, now = self.events, self.server_time()
        self.events = [event for event, at in zip(everything, self._in_log_at, strict=True) if at <= now]
        try:
            return super()._events(since, until, after_url, task_sid)
        finally:
            self.events = everything
