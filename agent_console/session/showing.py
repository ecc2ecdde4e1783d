"""What one history pane is shown, and who listens to it.

Owns the current `HistoryView` of a `HistoryBrowser` and the three kinds of news. The browser and its parts alone change
it; it reads nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from agent_console.history.rows import HistoryRow, ReservationDetail
from agent_console.session.history_view import HistoryView, PageRead
from agent_console.session.listeners import Listeners


class Showing:
    """The view as it is now; whoever listens hears of every change at once."""

    def __init__(self, view: HistoryView) -> None:
        self.view = view
        self.views: Listeners[HistoryView, HistoryView] = Listeners()
        self.pages: Listeners[PageRead] = Listeners()
        self.details: Listeners[ReservationDetail | None] = Listeners()

    def change(self, **fields: Any) -> None:
        """Change fields of the view; nobody hears of a change that is none."""
        old, new = self.view, replace(self.view, **fields)
        if new != old:
            self.view = new
            self.views.tell(old, new)

    def show_page(self, page: int, rows: tuple[HistoryRow, ...]) -> None:
        """Hand out the rows of a page of this generation."""
        self.pages.tell(PageRead(self.view.generation, page, rows))
