"""Whatever happens to link, computer and program: every reservation is in the archive as it ended, or in a hole."""

from __future__ import annotations

import asyncio
import random
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_console.session.session import Session
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.book import Book
from tests.session.fake_server import unreachable
from tests.session.fake_world import WORKER
from tests.session.manual_clock import ManualClock, settle
from tests.session.vendor import OPEN, Vendor

AFTER = {
    S.PENDING: (S.ACCEPTED, S.REJECTED, S.TIMEOUT, S.CANCELED, S.RESCINDED),
    S.ACCEPTED: (S.WRAPPING, S.COMPLETED),
    S.WRAPPING: (S.COMPLETED,),
}
#: Long enough for every reading that is tried again, and for what cannot be read to be given up.
REST_S = 1_500


class Life:
    """One worker's console, begun, killed and begun again, and the TaskRouter it looks at."""

    def __init__(self, group: asyncio.TaskGroup, *, may_list_events: bool) -> None:
        self._group = group
        self.clock = ManualClock()
        self.api = Vendor(self.clock, may_list_events=may_list_events)
        self.book = Book(self.clock)
        self._running: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        if self._running is None:
            session = Session(self.api, self.book, clock=self.clock, random=random.Random(7), worker_sid=WORKER)  # noqa: S311
            self._running = self._group.create_task(session.run(), name="session")
            await settle()

    async def kill(self) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait({self._running})
            self._running = None

    async def rest(self) -> None:
        self.api.outage = None
        await self.begin()
        await self.clock.advance(REST_S)
        await self.kill()

    async def check(self) -> None:
        now = self.api.server_time()
        holes = await self.book.holes(WORKER, now - timedelta(days=29), now)
        rows = self.book.all_rows()
        for sid, (offered_at, ended_at, status) in self.api.lives.items():
            known = rows[sid].status if sid in rows else None
            is_in_hole = any(hole.since <= ended_at and offered_at <= hole.until for hole in holes)
            assert known is status or is_in_hole, f"{sid} is {known}, was {status} {offered_at} to {ended_at}, {holes}"
            assert known is not None or is_in_hole


@dataclass(frozen=True)
class Step:
    """Something that happens; the name is for who reads a failure."""

    name: str
    number: float = 0

    async def take(self, life: Life) -> None:
        await getattr(self, f"_{self.name}")(life)

    async def _offer(self, life: Life) -> None:
        life.api.offer()

    async def _move_on(self, life: Life) -> None:
        if (sid := self._one_of(life)) is not None:
            after = AFTER[life.api.reservations[sid].status]
            life.api.become(sid, after[int(self.number) % len(after)])

    async def _delete(self, life: Life) -> None:
        if (sid := self._one_of(life)) is not None and life.api.may_list_events:
            is_offer = life.api.reservations[sid].status is S.PENDING
            life.api.delete(sid, "task.deleted" if is_offer or self.number % 2 else "task.system-deleted")

    async def _ghost(self, life: Life) -> None:
        """Come and go between two looks."""
        life.api.become(life.api.offer(), AFTER[S.PENDING][int(self.number) % 5])

    async def _erase(self, life: Life) -> None:
        """Come and be deleted between two looks: no list tells of it."""
        if life.api.may_list_events:
            life.api.delete(life.api.offer(), "task.deleted")

    async def _nap(self, life: Life) -> None:
        """Be killed, and begin again later."""
        await life.kill()
        life.api.skew_s += self.number
        await life.begin()

    async def _spoil(self, life: Life) -> None:
        life.api.spoils_next += 2

    async def _wait(self, life: Life) -> None:
        await life.clock.advance(self.number)

    async def _lose(self, life: Life) -> None:
        life.api.outage = unreachable()

    async def _mend(self, life: Life) -> None:
        life.api.outage = None

    async def _sleep(self, life: Life) -> None:
        life.api.skew_s += self.number

    async def _kill(self, life: Life) -> None:
        await life.kill()

    async def _begin(self, life: Life) -> None:
        await life.begin()

    def _one_of(self, life: Life) -> Any:
        open_ = [sid for sid, one in life.api.reservations.items() if one.status in OPEN]
        return open_[int(self.number) % len(open_)] if open_ else None


def some(name: str, numbers: st.SearchStrategy[float] = st.just(0.0)) -> st.SearchStrategy[Step]:  # noqa: B008
    return st.builds(Step, st.just(name), numbers)


WHICH = st.integers(0, 19).map(float)
WAITS = st.sampled_from([0.3, 3.0, 21.0, 61.0, 100.0])
SLEEPS = st.sampled_from([5.0, 61.0, 200.0, 239.0, 241.0, 280.0, 299.0, 301.0, 330.0, 500.0, 4_000.0, 90_000.0])
STEPS = st.one_of(
    some("offer"),
    some("offer"),
    some("move_on", WHICH),
    some("move_on", WHICH),
    some("delete", WHICH),
    some("ghost", WHICH),
    some("erase"),
    some("nap", SLEEPS),
    some("wait", WAITS),
    some("wait", WAITS),
    some("sleep", SLEEPS),
    some("lose"),
    some("mend"),
    some("kill"),
    some("begin"),
    some("spoil"),
)


def live(steps: list[Step], *, may_list_events: bool) -> None:
    async def run() -> None:
        async with asyncio.TaskGroup() as group:
            life = Life(group, may_list_events=may_list_events)
            with closing(life.book):
                await life.begin()
                for step in steps:
                    await step.take(life)
                await life.rest()
                await life.check()

    asyncio.run(run())


def story(*steps: tuple[str, float]) -> list[Step]:
    return [Step(name, number) for name, number in steps]


WATCHED = [("wait", 100.0)]
#: What was missed once, or would be without one of the rules.
NAPS = [story(*WATCHED, ("kill", 0), (kind, 4), ("nap", gap)) for kind in ("ghost", "erase") for gap in (180, 239, 330)]
SEEN_NO_MORE = [
    story(*WATCHED, ("offer", 0), ("move_on", 0), ("wait", 21), (kind, 0), *then)
    for kind in ("delete", "move_on")
    for then in ((("wait", 61),), (("nap", 500),), (("sleep", 500),))
]
UNREADABLE = [
    story(*WATCHED, ("spoil", 0), ("erase", 0), *WATCHED, *WATCHED),
    story(*WATCHED, ("spoil", 0), ("ghost", 4), ("sleep", 500)),
    story(*WATCHED, ("spoil", 0), ("ghost", 4), ("nap", 500)),
]
LATE = [story(*WATCHED, *[("erase", 0), ("wait", 3)] * 8, ("wait", phase), ("nap", 500)) for phase in (3, 21, 40, 55)]
ASLEEP = [story(*WATCHED, ("ghost", 4), ("sleep", gap), *WATCHED) for gap in (200, 285, 330, 500)]
#: Accepted and deleted, and the log tells of the end before it tells of the acceptance.
OUT_OF_ORDER = [story(("ghost", 0), ("delete", 0))]
STORIES = [*NAPS, *SEEN_NO_MORE, *UNREADABLE, *LATE, *ASLEEP, *OUT_OF_ORDER]


@pytest.mark.parametrize("may_list_events", [True, False])
@pytest.mark.parametrize("steps", STORIES)
def test_what_was_missed_once_is_missed_no_more(steps: list[Step], *, may_list_events: bool) -> None:
    live(steps, may_list_events=may_list_events)


@pytest.mark.no_cover  # its lines are those of the tests above, some thousand times
@settings(max_examples=25)
@given(st.lists(STEPS, max_size=25), st.booleans())
def test_nothing_is_missing_and_no_hole_is_hidden(steps: list[Step], may_list_events: bool) -> None:
    live(steps, may_list_events=may_list_events)
