"""One history pane and one browser, connected: the agent's own, and each of a supervisor's.

Owns the connections and nothing that flows through them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

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


def wire_history(pane: HistoryPane, browser: HistoryBrowser, backfill: Backfilling) -> None:
    """Connect a pane for as long as both live: views, pages and details go down, wishes go up."""

    def show(_old: HistoryView, new: HistoryView) -> None:
        pane.show_view(new)

    def export(form: ExportFormat, file: str) -> None:
        browser.export(form, Path(file))

    browser.subscribe(show)
    browser.subscribe_pages(pane.take_page)
    browser.subscribe_details(pane.show_detail)
    pane.filter_requested.connect(browser.show)
    pane.sort_requested.connect(browser.sort)
    pane.page_requested.connect(browser.want_page)
    pane.newer_requested.connect(browser.show_newer)
    pane.follow_changed.connect(browser.follow)
    pane.detail_requested.connect(browser.want_detail)
    pane.export_requested.connect(export)
    pane.export_cancelled.connect(browser.cancel_export)
    pane.backfill_requested.connect(backfill.start)
    pane.backfill_cancel_requested.connect(backfill.cancel)
    browser.follow(on=True)
    pane.show_view(browser.view)
