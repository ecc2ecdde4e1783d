"""A workspace with many workers, each with a small TaskRouter view of their own."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import timedelta

import msgspec

from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.results import Answer, ReservationList
from agent_console.taskrouter.sids import ActivitySid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus
from tests.session.fake_api import FakeApi
from tests.session.fake_world import AVAILABLE, NAMES
from tests.session.manual_clock import EPOCH, ManualClock


def worker_sid(number: int) -> WorkerSid:
    return WorkerSid(f"WK{number:032x}")


class Floor(FakeApi):
    """Implements ports.Api of a workspace; every reading of the workers takes ``takes_s``."""

    def __init__(self, clock: ManualClock, *, workers: int = 0, takes_s: float = 0.0) -> None:
        super().__init__(clock)
        self.takes_s = takes_s
        self.workers: dict[WorkerSid, Worker] = {}
        self.views: dict[WorkerSid, Floor] = {}
        self.looked_at: list[WorkerSid] = []
        for number in range(1, workers + 1):
            self.hire(number, f"Worker {number:05}")

    def hire(self, number: int, name: str, *, skills: Iterable[str] = ()) -> WorkerSid:
        sid = worker_sid(number)
        self.workers[sid] = Worker(
            sid=sid,
            friendly_name=name,
            activity_sid=AVAILABLE,
            activity_name="Available",
            available=True,
            date_status_changed=EPOCH,
            attributes=json.dumps({"skills": list(skills)}),
        )
        return sid

    def move(self, sid: WorkerSid, activity: ActivitySid, *, at_s: float = 60.0) -> None:
        self.workers[sid] = msgspec.structs.replace(
            self.workers[sid],
            activity_sid=activity,
            activity_name=NAMES[activity],
            available=activity == AVAILABLE,
            date_status_changed=EPOCH + timedelta(seconds=at_s),
        )

    def view_of(self, sid: WorkerSid) -> Floor:
        if sid not in self.views:
            self.views[sid] = Floor(self.clock)
        return self.views[sid]

    async def list_reservations(
        self, status: ReservationStatus | None = None, *, page_size: int = 50, limit: int | None = None
    ) -> Answer[ReservationList]:
        return await self._ask("listing" if status is None else "offers", lambda: self._listed(status, limit))

    async def list_workers(self) -> Answer[tuple[Worker, ...]]:
        await self.clock.sleep_until(self.clock.monotonic() + self.takes_s)
        # What is decoded anew is equal, never the same.
        return await self._ask("list_workers", lambda: tuple(map(msgspec.structs.replace, self.workers.values())))

    def for_worker(self, sid: WorkerSid) -> Floor:
        self.looked_at.append(sid)
        return self.view_of(sid)
