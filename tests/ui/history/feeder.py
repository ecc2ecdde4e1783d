"""A history browser without an archive: rows that are made when they are asked for, filtered and paged as asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import msgspec

from agent_console.history.facts import Actor, Origin, Transition
from agent_console.history.figures import Figures
from agent_console.history.filters import HistoryFilter, HistoryQuery, Sort
from agent_console.history.rows import HistoryRow, ReservationDetail
from agent_console.session.history_view import PAGE_ROWS, HistoryView, PageRead
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.history.pane import HistoryPane
from tests.ui import samples

S = ReservationStatus
STATUSES = (S.ACCEPTED, S.COMPLETED, S.TIMEOUT, S.COMPLETED, S.REJECTED, S.COMPLETED, S.RESCINDED, S.CANCELED)
NAMES = ("Priya Raman", "Jon Park", "", "Lena Fischer", "", "Ana Souza", "Tom Baker")
NUMBERS = ("+442079460018", "+16505550101", "+12125550142", "+4930901820", "+13035550188", "+551140028922")
QUEUES = ("Billing", "Sales", "Support")


def sid(number: int) -> ReservationSid:
    return ReservationSid(samples.sid("WR", number))


def row(number: int, **changes: object) -> HistoryRow:
    """Return the row that was offered so many quarters of an hour ago."""
    status = STATUSES[number % len(STATUSES)]
    taken = status in {S.ACCEPTED, S.COMPLETED}
    made = HistoryRow(
        key=10**9 - number,
        sid=sid(number),
        task_sid=TaskSid(samples.sid("WT", number)),
        worker_sid=WorkerSid(samples.WORKER_SID),
        worker_name="Alice Moreno",
        status=status,
        offered_at=samples.NOW - timedelta(seconds=19 + 754 * number),
        queue=QUEUES[number % 3],
        channel="voice" if number % 5 else "chat",
        caller_name=NAMES[number % 7],
        caller_number=NUMBERS[number % 6],
        answered_after_s=3 + number % 5 if taken else None,
        handled_s=185 + number % 400 if status is S.COMPLETED else None,
        origins=frozenset({Origin.LIVE} if number % 2 else {Origin.LIST, Origin.EVENTS}),
        ended_by=Actor.THIS_CONSOLE if taken else Actor.PLATFORM,
    )
    return msgspec.structs.replace(made, **changes)


def detail(of: HistoryRow, **attributes: object) -> ReservationDetail:
    """Return everything about a row."""

    def step(
        status: ReservationStatus, after_s: float, actor: Actor, *, late_s: float = 0.4, word: str = ""
    ) -> Transition:
        at = of.offered_at + timedelta(seconds=after_s)
        return Transition(
            status=status, at=at, seen_at=at + timedelta(seconds=late_s), origin=Origin.LIVE, actor=actor, detail=word
        )

    known: dict[str, object] = {
        "from": of.caller_number,
        "name": of.caller_name,
        "account": "A-20417",
        "crm_url": "https://crm.example.com/accounts/20417?tab=calls",
        **attributes,
    }
    steps = (
        step(S.PENDING, 0, Actor.PLATFORM),
        step(S.ACCEPTED, 4.215, Actor.THIS_CONSOLE, late_s=0.02, word="Desk"),
        step(S.WRAPPING, 251.5, Actor.ELSEWHERE),
        step(S.COMPLETED, 256, Actor.THIS_CONSOLE, late_s=0),
    )
    return ReservationDetail(
        row=of,
        transitions=steps,
        attributes=json.dumps(known),
        workflow="Everyone",
        priority=5,
        task_created_at=of.offered_at,
    )


class Feeder:
    """Answers a pane as a browser would, in the same turn or, with ``later``, when it is told to."""

    def __init__(self, pane: HistoryPane, rows: int, *, later: bool = False) -> None:
        self.pane = pane
        self.rows = rows
        self.later = later
        self.asked: list[tuple[int, int]] = []
        self.waiting: list[tuple[int, int]] = []
        self.changed: dict[int, HistoryRow] = {}
        self.view = HistoryView(
            worker_sid=WorkerSid(samples.WORKER_SID),
            query=HistoryQuery(filter=HistoryFilter(worker_sid=WorkerSid(samples.WORKER_SID))),
            queues=QUEUES,
            channels=("chat", "voice"),
            figures=Figures(offered=rows, accepted=round(rows * 0.87), median_answer_s=3.9, median_handle_s=430),
            loading=False,
        )
        self._places: Callable[[int], int] = int
        pane.page_requested.connect(self.page)
        pane.filter_requested.connect(self.filter)
        pane.sort_requested.connect(self.sort)
        pane.detail_requested.connect(self.detail)
        self.begin()

    def begin(self, **changes: object) -> None:
        """Show the next generation."""
        wanted = self.view.query.filter
        step = len(STATUSES)
        counts = {status: self.rows * STATUSES.count(status) // step for status in dict.fromkeys(STATUSES)}
        row_count = self.rows
        self._places = int
        if wanted.status is not None:
            places = [place for place, status in enumerate(STATUSES) if status is wanted.status]
            row_count = counts.get(wanted.status, 0)
            self._places = lambda n: n // len(places) * step + places[n % len(places)]
        elif wanted.text:
            row_count = 0
        self.show(generation=self.view.generation + 1, row_count=row_count, counts=tuple(counts.items()), **changes)

    def show(self, **changes: object) -> None:
        """Show the view with changes."""
        self.view = replace(self.view, **changes)  # type: ignore[arg-type]  # named fields of the view
        self.pane.show_view(self.view)

    def page(self, generation: int, page: int) -> None:
        self.asked.append((generation, page))
        if self.later:
            self.waiting.append((generation, page))
        else:
            self.answer(generation, page)

    def answer(self, generation: int, page: int) -> None:
        begin = page * PAGE_ROWS
        places = range(begin, min(begin + PAGE_ROWS, self.view.row_count))
        if generation == self.view.generation:
            self.pane.take_page(PageRead(generation, page, tuple(self.row(place) for place in places)))

    def answer_all(self) -> None:
        waiting, self.waiting = self.waiting, []
        for generation, page in waiting:
            self.answer(generation, page)

    def row(self, place: int) -> HistoryRow:
        count = self.view.row_count
        place = count - 1 - place if self.view.query.sort is Sort.OLDEST else place
        number = self._places(place)
        return self.changed.get(number) or row(number)

    def filter(self, wanted: HistoryFilter) -> None:
        self.view = replace(self.view, query=replace(self.view.query, filter=wanted))
        self.begin()

    def sort(self, sort: Sort) -> None:
        self.view = replace(self.view, query=replace(self.view.query, sort=sort))
        self.begin()

    def detail(self, wanted: str) -> None:
        number = int(wanted.removeprefix("WR"), base=16)
        self.pane.show_detail(detail(self.changed.get(number) or row(number)))


def now() -> datetime:
    return samples.NOW
