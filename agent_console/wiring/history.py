"""One history pane and one browser, connected: the agent's own, and each of a supervisor's.

Owns the connections and nothing that flows through them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from agent_console.history.filters import ExportFormat
from agent_console.session.browser import HistoryBrowser
from agent_console.session.history_view import HistoryView
from agent_console.ui.history.pane import HistoryPane


class Backfilling(Protocol):
    """What fills in a worker's past."""

    def start(self) -> None:
        """Fill in what is missing."""

    def cancel(self) -> None:
        """Stop; what was filled in stays."""


class Wired:
    """One pane and one browser, connected until `close`."""

    def __init__(self, pane: HistoryPane, browser: HistoryBrowser, backfill: Backfilling) -> None:
        self._pane = pane
        self._browser = browser
        self._ends = (
            browser.subscribe(self._show),
            browser.subscribe_pages(pane.take_page),
            browser.subscribe_details(pane.show_detail),
        )
        grant: Callable[..., object]
        self._wishes: tuple[tuple[SignalInstance, Callable[..., object]], ...] = (
            (pane.filter_requested, browser.show),
            (pane.sort_requested, browser.sort),
            (pane.page_requested, browser.want_page),
            (pane.newer_requested, browser.show_newer),
            (pane.follow_changed, browser.follow),
            (pane.detail_requested, browser.want_detail),
            (pane.export_requested, self._export),
            (pane.export_cancelled, browser.cancel_export),
            (pane.backfill_requested, backfill.start),
            (pane.backfill_cancel_requested, backfill.cancel),
        )
        for wish, grant in self._wishes:
            wish.connect(grant)
        browser.follow(on=True)
        pane.show_view(browser.view)

    def close(self) -> None:
        """Connect nothing any more."""
        for end in self._ends:
            end()
        grant: Callable[..., object]
        for wish, grant in self._wishes:
            wish.disconnect(grant)

    def _show(self, _old: HistoryView, new: HistoryView) -> None:
        self._pane.show_view(new)

    def _export(self, form: ExportFormat, file: str) -> None:
        self._browser.export(form, Path(file))


def wire_history(pane: HistoryPane, browser: HistoryBrowser, backfill: Backfilling) -> Wired:
    """Connect a pane and a browser: views, pages and details go down, wishes go up."""
    return Wired(pane, browser, backfill)
