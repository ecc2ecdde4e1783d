"""Exporting what is filtered: one file at a time, with progress, until it is there or cancelled.

Owns the wish, its progress and its end. What is written, and that it is whole or not at all, is the archive's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from agent_console.errors import ArchiveSuperseded, ConsoleError
from agent_console.history.filters import ExportFormat, HistoryQuery
from agent_console.session.history_view import ExportPhase, ExportProgress
from agent_console.session.ports import Archive, Clock, Timer
from agent_console.session.waiting import Alarm

TOLD_EVERY_S = 0.1


@dataclass(slots=True)
class _Order:
    """One export. ``told`` is written by the archive's thread and read here; ``is_cancelled`` the other way round."""

    query: HistoryQuery
    form: ExportFormat
    file: Path
    told: tuple[int, int] = (0, 0)
    is_cancelled: bool = False

    def progress(self, done: int, total: int) -> bool:
        """Note how far it is; answer whether to go on."""
        self.told = (done, total)
        return not self.is_cancelled


class Exporter:
    """Writes what was ordered; `run` until cancelled."""

    def __init__(self, archive: Archive, *, clock: Clock, publish: Callable[[ExportProgress], None]) -> None:
        self._archive = archive
        self._clock = clock
        self._publish = publish
        self._alarm = Alarm(clock)
        self._order: _Order | None = None

    def begin(self, query: HistoryQuery, form: ExportFormat, file: Path) -> None:
        """Write a file; nothing happens while another one is being written."""
        if self._order is None:
            self._order = _Order(query, form, file)
            self._publish(ExportProgress(phase=ExportPhase.RUNNING, file=file))
            self._alarm.ring()

    def cancel(self) -> None:
        """Stop; what was written so far is removed."""
        if self._order is not None:
            self._order.is_cancelled = True

    async def run(self) -> None:
        """Write what is ordered, for ever."""
        while True:
            await self._alarm.wait()
            if self._order is not None:
                await self._carry_out(self._order)

    async def _carry_out(self, order: _Order) -> None:
        running = ExportProgress(phase=ExportPhase.RUNNING, file=order.file)
        timer: Timer

        def tell() -> None:
            nonlocal timer
            done, total = order.told
            self._publish(replace(running, rows_done=done, rows_total=total))
            timer = self._clock.call_at(self._clock.monotonic() + TOLD_EVERY_S, tell)

        timer = self._clock.call_at(self._clock.monotonic() + TOLD_EVERY_S, tell)
        try:
            outcome = await self._outcome(order)
        finally:
            # Also where the whole console ends: the archive's thread has to stop.
            order.is_cancelled = True
            timer.cancel()
        self._order = None
        self._publish(outcome)

    async def _outcome(self, order: _Order) -> ExportProgress:
        progress = ExportProgress(file=order.file)
        try:
            rows = await self._archive.export(order.query, order.form, order.file, order.progress)
            return replace(progress, phase=ExportPhase.DONE, rows_done=rows, rows_total=rows)
        except ConsoleError as error:
            done, total = order.told
            progress = replace(progress, rows_done=done, rows_total=total)
            if order.is_cancelled and isinstance(error, ArchiveSuperseded):
                return replace(progress, phase=ExportPhase.CANCELLED)
            return replace(progress, phase=ExportPhase.FAILED, error=error)
