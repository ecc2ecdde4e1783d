"""Beside its pages: troubles, one reservation in full, holes, exports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from agent_console.history.changes import ArchiveChange
from agent_console.history.filters import ExportFormat, HistoryFilter
from agent_console.session.history_view import (
    BackfillPhase,
    BackfillProgress,
    ExportPhase,
    HistoryView,
)
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.manual_clock import settle
from tests.session.pane import FULL, OTHER, Pane, run
from tests.session.shelf import row


def test_an_archive_that_cannot_be_read_is_told_and_read_again_when_asked() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), tell=False)
        pane.shelf.failure = FULL
        await pane.pass_time(5)
        assert (pane.view.error, pane.view.loading) == (FULL, False)
        asked = len(pane.shelf.asked)
        await pane.pass_time(60)
        assert len(pane.shelf.asked) <= asked + 3
        pane.shelf.failure = None
        pane.want(0)
        await settle()
        assert (pane.view.error, pane.keys()) == (None, [1])
        pane.shelf.failure = FULL
        pane.browser.show(HistoryFilter(status=S.TIMEOUT))
        await pane.pass_time(1)
        assert pane.view.error is FULL
        pane.shelf.failure = None
        pane.browser.show(HistoryFilter(status=S.TIMEOUT))
        await pane.pass_time(1)
        assert pane.view.error is None

    run(scenario)


def test_trouble_with_writing_is_passed_on() -> None:
    async def scenario(pane: Pane) -> None:
        await pane.pass_time(1)
        pane.shelf.tell(ArchiveChange(trouble=FULL, waiting=3))
        assert (pane.view.trouble, pane.view.waiting) == (FULL, 3)
        pane.shelf.tell(ArchiveChange())
        assert (pane.view.trouble, pane.view.waiting) == (None, 0)

    run(scenario)


def test_what_someone_else_interrupts_is_asked_again() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), tell=False)
        pane.shelf.slow = {"page": 0.1, "figures": 0.1, "counts": 0.1}
        await pane.pass_time(0.05)
        pane.shelf.interrupt()
        await pane.pass_time(0.5)
        assert pane.keys() == [1]
        pane.shelf.put(row(2))
        await pane.pass_time(0.05)
        pane.shelf.interrupt()
        await pane.pass_time(2)
        assert pane.view.newer == 1
        assert pane.view.figures is not None
        assert pane.view.figures.offered == 2

    run(scenario)


def test_a_reservation_in_full_is_read_and_the_later_wish_counts() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), row(2), tell=False)
        await pane.pass_time(1)
        pane.browser.want_detail(row(1).sid)
        pane.browser.want_detail(row(2).sid)
        pane.browser.want_detail(row(2).sid)
        await settle()
        assert [one and one.row.key for one in pane.details] == [2]
        pane.browser.want_detail(row(9).sid)
        await settle()
        assert pane.details[1:] == [None]

    run(scenario)


def test_the_end_of_a_backfill_reads_the_holes_again() -> None:
    async def scenario(pane: Pane) -> None:
        await pane.pass_time(5)
        holes = pane.shelf.calls["holes"]
        pane.browser.backfill_progressed(BackfillProgress(phase=BackfillPhase.RUNNING, done=0.5))
        await pane.pass_time(1)
        assert pane.view.backfill.done == 0.5
        assert pane.shelf.calls["holes"] == holes
        pane.browser.backfill_progressed(BackfillProgress(phase=BackfillPhase.DONE, done=1.0))
        await pane.pass_time(1)
        assert pane.shelf.calls["holes"] == holes + 1

    run(scenario)


def test_everybodys_history_has_no_day_of_its_own() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(row(1), row(2, worker=OTHER), tell=False)
        await pane.pass_time(1)
        assert pane.keys() == [2, 1]
        assert pane.view.day is None
        pane.browser.show(HistoryFilter(worker_sid=OTHER))
        await pane.pass_time(1)
        assert pane.keys() == [2]
        assert pane.view.day is not None

    run(scenario, worker=None)


def test_an_export_is_of_what_is_shown_and_tells_how_far_it_is() -> None:
    async def scenario(pane: Pane) -> None:
        pane.shelf.put(*(row(n) for n in range(1, 11)), tell=False)
        await pane.pass_time(1)
        pane.browser.export(ExportFormat.CSV, Path("a.csv"))
        pane.browser.export(ExportFormat.CSV, Path("b.csv"))
        assert pane.export().phase is ExportPhase.RUNNING
        await pane.pass_time(0.55)
        assert 0 < pane.export().rows_done < pane.export().rows_total == 10
        await pane.pass_time(1)
        assert pane.export().phase is ExportPhase.DONE
        assert (pane.export().rows_done, pane.export().file) == (10, Path("a.csv"))
        assert pane.shelf.exported == [pane.view.query]

    run(scenario)


def test_an_export_is_cancelled_or_fails_and_another_one_can_be_begun() -> None:
    async def scenario(pane: Pane) -> None:
        pane.browser.cancel_export()
        pane.shelf.put(*(row(n) for n in range(1, 11)), tell=False)
        await pane.pass_time(1)
        pane.browser.export(ExportFormat.CSV, Path("a.csv"))
        await pane.pass_time(0.5)
        pane.browser.cancel_export()
        await pane.pass_time(0.2)
        assert pane.view.export.phase is ExportPhase.CANCELLED
        pane.shelf.failure = FULL
        pane.browser.export(ExportFormat.JSON_LINES, Path("a.jsonl"))
        await pane.pass_time(0.5)
        assert (pane.view.export.phase, pane.view.export.error) == (ExportPhase.FAILED, FULL)

    run(scenario)


def test_every_change_is_one_and_who_leaves_hears_nothing() -> None:
    async def scenario(pane: Pane) -> None:
        heard: list[HistoryView] = []
        leave = pane.browser.subscribe(lambda old, new: heard.append(replace(new)) if old == new else None)
        pane.shelf.put(row(1))
        await pane.pass_time(3)
        assert heard == []
        leave()
        leave()
        assert pane.browser.state is pane.view

    run(scenario)
