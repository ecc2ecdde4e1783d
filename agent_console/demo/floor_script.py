"""A supervisor's look at the floor, played without a display: a worker is chosen, filtered, and compared.

Owns the order of it. It presses what a person would press and says what it sees.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from agent_console.demo.driver import PATIENCE_S
from agent_console.errors import ConsoleError
from agent_console.history.filters import ExportFormat
from agent_console.session.history_view import BackfillPhase, ExportPhase
from agent_console.session.roster_entries import RosterEntry
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.history.pane import HistoryPane
from agent_console.wiring.supervision import Desk

LOOK_EVERY_S = 0.05
#: What is read and drawn after a choice is there by then.
SETTLED_S = 1.0


async def review_floor(desk: Desk) -> int:
    """Play it; returns the exit code."""
    contents, review = desk.window.contents, desk.session.review
    await _until("the workers", lambda: bool(review.roster.state.workers))
    workers = review.roster.state.workers
    first, second = workers[0], workers[1]
    print(f"{contents.header.line_text or len(workers)}")
    contents.roster.choose(first.sid)
    await _filled(desk, 0, first)
    await asyncio.sleep(SETTLED_S)
    desk.pictures.take("worker")
    pane = contents.reviews[0].history
    chip = next(chip for chip in pane.filters.chips if chip.status is ReservationStatus.TIMEOUT)
    chip.click()
    await _until("the missed offers", lambda: pane.view.query.filter.status is ReservationStatus.TIMEOUT)
    await _until("their rows", lambda: pane.model.rowCount() == pane.view.row_count and not pane.view.loading)
    print(f"{first.name}: {pane.figures_text}")
    await asyncio.sleep(SETTLED_S)
    desk.pictures.take("missed")
    if desk.options.screenshots is not None:
        await _export(pane, desk.options.screenshots / "missed.csv")
    contents.reviews[0].compare.click()
    contents.roster.choose(second.sid)
    await _filled(desk, 1, second)
    await asyncio.sleep(SETTLED_S)
    desk.pictures.take("compared")
    print(f"{second.name}: {contents.reviews[1].history.figures_text}")
    return 0


async def _export(pane: HistoryPane, file: Path) -> None:
    """Export what is filtered, as the pane does once a file has been chosen."""
    pane.export_requested.emit(ExportFormat.CSV, str(file))
    await _until("the export", lambda: pane.view.export.phase is ExportPhase.DONE)
    print(f"Exported {pane.view.export.rows_done} missed offers to {file.name}.")


async def _filled(desk: Desk, slot: int, worker: RosterEntry) -> None:
    """Wait until a worker's month has been read."""

    def done() -> bool:
        reviewed = desk.session.review.state.slots[slot]
        view = reviewed.history.view if reviewed is not None and reviewed.worker_sid == worker.sid else None
        return view is not None and view.backfill.phase is BackfillPhase.DONE and view.figures is not None

    await _until(f"the history of {worker.name}", done)


async def _until(what: str, true: Callable[[], bool], *, within_s: float = PATIENCE_S) -> None:
    try:
        async with asyncio.timeout(within_s):
            while not true():  # noqa: ASYNC110  a person's eye has no event either
                await asyncio.sleep(LOOK_EVERY_S)
    except TimeoutError:
        raise ConsoleError(f"Waited {within_s:.0f} s in vain for {what}.") from None
