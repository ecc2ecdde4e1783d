"""What is read, compared with a plain model: every filter, every sort, page by page, search, figures."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import timedelta
from pathlib import Path
from statistics import median

import pytest

from agent_console.archive.archive import Archive
from agent_console.history.facts import FactBatch, Origin, Sighting
from agent_console.history.filters import Cursor, HistoryFilter, HistoryQuery, Sort
from agent_console.history.rows import HistoryRow
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.archive.made import ALICE, BEGIN, BOB, QUEUES, day, reservation_sid, run, sighting, stored

COUNT = 300
DAY = day(COUNT)
LAST = {one.sid: one.transitions[-1].status for one in DAY}
ANSWER_S = {
    one.sid: next(
        ((t.at - one.transitions[0].at).total_seconds() for t in one.transitions if t.status is S.ACCEPTED), None
    )
    for one in DAY
}
HANDLE_S = {
    one.sid: next(
        (
            (done.at - taken.at).total_seconds()
            for taken in one.transitions
            if taken.status is S.ACCEPTED
            for done in one.transitions
            if done.status is S.COMPLETED
        ),
        None,
    )
    for one in DAY
}
FILTERS = (
    HistoryFilter(),
    HistoryFilter(worker_sid=ALICE),
    HistoryFilter(worker_sid=BOB, status=S.TIMEOUT),
    HistoryFilter(status=S.COMPLETED, queue="Sales"),
    HistoryFilter(queue="Support", channel="voice"),
    HistoryFilter(channel="chat"),
    HistoryFilter(offered_from=BEGIN + timedelta(seconds=5_000), offered_until=BEGIN + timedelta(seconds=9_000)),
    HistoryFilter(worker_sid=ALICE, offered_from=BEGIN + timedelta(seconds=9_000), status=S.REJECTED),
    HistoryFilter(text="ana"),
    HistoryFilter(worker_sid=ALICE, text="jon park", status=S.COMPLETED),
    HistoryFilter(text="nobody"),
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("archive") / "archive.sqlite"

    async def fill() -> None:
        await (await stored(made, *DAY)).close()

    run(fill())
    return made


def matches(one: Sighting, wanted: HistoryFilter, *, any_status: bool = False) -> bool:
    assert one.task is not None
    assert one.offered_at is not None
    text = f"{one.task.attributes} {one.task.queue}".lower()
    return (
        (wanted.worker_sid in {None, one.worker_sid})
        and (any_status or wanted.status in {None, LAST[one.sid]})
        and (wanted.queue in {None, one.task.queue})
        and (wanted.channel in {None, one.task.channel})
        and (wanted.offered_from is None or one.offered_at >= wanted.offered_from)
        and (wanted.offered_until is None or one.offered_at < wanted.offered_until)
        and all(word in text for word in wanted.text.lower().split())
    )


def expected(wanted: HistoryFilter, sort: Sort) -> list[object]:
    """The values by which rows are ordered, of the rows that are to be found; equals may stand in any order."""
    found = [one for one in DAY if matches(one, wanted)]
    moments = sorted((one.offered_at for one in found if one.offered_at is not None), reverse=sort is not Sort.OLDEST)
    if sort in {Sort.NEWEST, Sort.OLDEST}:
        return list(moments)
    values = [(ANSWER_S if sort is Sort.LONGEST_ANSWER else HANDLE_S)[one.sid] for one in found]
    known = sorted((value for value in values if value is not None), reverse=True)
    return [*known, *[None] * (len(values) - len(known))]


def value_of(row: HistoryRow, sort: Sort) -> object:
    if sort is Sort.LONGEST_ANSWER:
        return row.answered_after_s
    return row.handled_s if sort is Sort.LONGEST_HANDLE else row.offered_at


def cursor_after(row: HistoryRow, sort: Sort) -> Cursor:
    value = value_of(row, sort)
    if sort in {Sort.NEWEST, Sort.OLDEST}:
        return Cursor(row.key)
    return Cursor(row.key, None if value is None else round(float(str(value)) * 1_000))


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("wanted", FILTERS, ids=range(len(FILTERS)))
def test_page_by_page_it_is_what_the_model_says(file: Path, wanted: HistoryFilter, sort: Sort) -> None:
    query = HistoryQuery(filter=wanted, sort=sort)

    async def work() -> tuple[list[HistoryRow], dict[S, int], int]:
        archive = await Archive.open(file)
        rows: list[HistoryRow] = []
        after = None
        while page := await archive.page(query, after=after, limit=17):
            rows += page
            after = cursor_after(page[-1], sort)
        counts = await archive.counts(wanted)
        assert await archive.first_rows(query, limit=17) in ((tuple(rows[:17]), counts), (tuple(rows[:17]), None))
        anchors = await archive.anchors(query, every=17)
        await archive.close()
        return rows, counts, len(anchors)

    rows, counts, anchors = run(work())
    assert [value_of(row, sort) for row in rows] == expected(wanted, sort)
    assert len({row.sid for row in rows}) == len(rows)
    assert all(row.status is LAST[row.sid] for row in rows)
    assert Counter(LAST[one.sid] for one in DAY if matches(one, wanted, any_status=True)) == {
        status: count for status, count in counts.items() if count
    }
    assert anchors == len(rows) // 17


def test_a_ceiling_keeps_what_came_later_out(file: Path) -> None:
    async def work() -> None:
        archive = await Archive.open(file)
        rows = await archive.page(HistoryQuery(), limit=COUNT)
        ceiling = rows[10].key
        below = await archive.page(HistoryQuery(ceiling=ceiling), limit=COUNT)
        assert below == rows[10:]
        assert sum((await archive.counts(HistoryFilter(), ceiling=ceiling)).values()) == COUNT - 10
        await archive.close()

    run(work())


def test_a_row_whose_moment_becomes_finer_is_not_newer(tmp_path: Path) -> None:
    async def work() -> None:
        archive = await Archive.open(tmp_path / "archive.sqlite")
        await archive.write(FactBatch(sightings=(sighting(1, at=BEGIN, origin=Origin.LIST),)))
        [row] = await archive.page(HistoryQuery())
        finer = BEGIN + timedelta(milliseconds=999)
        later = BEGIN + timedelta(seconds=1)
        await archive.write(FactBatch(sightings=(sighting(1, at=finer, origin=Origin.EVENTS), sighting(2, at=later))))
        [same] = await archive.page(HistoryQuery(ceiling=row.key))
        assert (same.sid, same.offered_at) == (row.sid, finer)
        assert sum((await archive.counts(HistoryFilter(), ceiling=row.key)).values()) == 1
        await archive.close()

    run(work())


def test_figures_are_the_models(file: Path) -> None:
    async def work() -> None:
        archive = await Archive.open(file)
        for wanted in (HistoryFilter(), HistoryFilter(worker_sid=BOB), HistoryFilter(queue="Sales")):
            figures = await archive.figures(wanted)
            found = [one for one in DAY if matches(one, wanted)]
            statuses = Counter(LAST[one.sid] for one in found)
            accepted = statuses[S.ACCEPTED] + statuses[S.WRAPPING] + statuses[S.COMPLETED]
            assert (figures.offered, figures.accepted, figures.missed, figures.rejected) == (
                len(found),
                accepted,
                statuses[S.TIMEOUT],
                statuses[S.REJECTED],
            )
            answers = sorted(value for one in found if (value := ANSWER_S[one.sid]) is not None)
            assert figures.median_answer_s == pytest.approx(median(answers), abs=1.0)
            assert figures.p90_answer_s == pytest.approx(answers[int(len(answers) * 0.9)], abs=1.5)
            assert sum(hour.offered for hour in figures.hours) == len(found)
            assert sum(bin_.count for bin_ in figures.answers) == len(answers)
        await archive.close()

    run(work())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Souza", True),
        ("sou", True),
        ("souza ana", True),
        ("émile", False),
        ("+1 (415) 555-0100", True),
        ("4155550100", True),
        ("0100", True),
        ("A-100", True),
        ("billing", True),
        (reservation_sid(100), True),
        (reservation_sid(100)[:20], True),
        ("nothing here", False),
    ],
)
def test_what_is_typed_is_found(tmp_path: Path, text: str, found: bool) -> None:
    async def work() -> int:
        archive = await stored(tmp_path / "archive.sqlite", sighting(100))
        rows = await archive.page(HistoryQuery(filter=HistoryFilter(text=text)))
        await archive.close()
        return len(rows)

    assert run(work()) == int(found)


@pytest.mark.parametrize("attributes", ['{"name": "Ana \ud800"}', "Ana \ud800", "[" * 100_000 + "Ana", '{"name": "Ana'])
def test_attributes_that_are_no_json_are_found_by_their_words(tmp_path: Path, attributes: str) -> None:
    async def work() -> int:
        archive = await stored(tmp_path / "archive.sqlite", sighting(100, attributes=attributes))
        rows = await archive.page(
            HistoryQuery(filter=HistoryFilter(text="ana" if len(attributes) < 100 else "billing"))
        )
        await archive.close()
        return len(rows)

    assert run(work()) == 1


@pytest.mark.parametrize(
    "text",
    ['"', '""', "NEAR(", "NEAR(a b)", "-", "*", "ana*", "ana OR jon", "a:b", "(", "'; DROP TABLE words; --", "\x00"],
)
def test_nothing_that_is_typed_is_syntax(file: Path, text: str) -> None:
    async def work() -> None:
        archive = await Archive.open(file)
        await archive.page(HistoryQuery(filter=HistoryFilter(text=text)))
        await archive.counts(HistoryFilter(text=text))
        await archive.close()

    run(work())


def test_names_and_workers(file: Path) -> None:
    async def work() -> None:
        archive = await Archive.open(file)
        queues, channels = await archive.queues_and_channels(None)
        assert (queues, channels) == (tuple(sorted(QUEUES)), ("voice",))
        workers = await archive.workers()
        assert [(one.sid, one.name) for one in workers] == [(ALICE, "Alice"), (BOB, "Bob")]
        assert sum(one.reservations for one in workers) == COUNT
        assert await archive.detail(reservation_sid(999_999)) is None
        await archive.close()

    run(work())


def test_all_filters_are_different() -> None:
    assert all(one != other for one, other in itertools.combinations(FILTERS, 2))


def test_the_rejections_of_a_task_are_those_of_the_worker_since_then(file: Path) -> None:
    rejected = [one for one in DAY if one.worker_sid == ALICE and LAST[one.sid] is S.REJECTED]
    others = [one for one in DAY if one.worker_sid == BOB and LAST[one.sid] is S.REJECTED]
    wanted = frozenset(one.task_sid for one in (*rejected[:5], *others[:5], DAY[0]))
    moments = sorted(one.offered_at for one in rejected[:5] if one.offered_at is not None)

    async def ask() -> None:
        archive = await Archive.open(file)
        try:
            everything = await archive.rejections(ALICE, wanted, since=BEGIN)
            assert everything == {one.task_sid: frozenset({one.sid}) for one in rejected if one.task_sid in wanted}
            later = await archive.rejections(ALICE, wanted, since=moments[2])
            assert len(later) < len(everything)
        finally:
            await archive.close()

    run(ask())
