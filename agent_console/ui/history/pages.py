"""The rows that are at hand, page by page.

Owns which pages are kept (the ones last looked at), which are out of date, and which are asked for. Pure: it neither
reads nor shows anything.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator

from agent_console.history.rows import HistoryRow
from agent_console.session.history_view import PAGE_ROWS
from agent_console.taskrouter.sids import ReservationSid

KEPT_PAGES = 64


class Pages:
    """The pages of one generation."""

    def __init__(self) -> None:
        self._rows: OrderedDict[int, tuple[HistoryRow, ...]] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._window = range(0)
        self._ahead = -1

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, place: int) -> HistoryRow | None:
        """Return the row at this place; None while its page is not there."""
        page, within = divmod(place, PAGE_ROWS)
        rows = self._rows.get(page)
        return rows[within] if rows is not None and within < len(rows) else None

    def put(self, page: int, rows: tuple[HistoryRow, ...]) -> None:
        """Keep a page that was read, and forget the one that was out of sight the longest."""
        self._rows[page] = rows
        self._rows.move_to_end(page)
        self._stale.discard(page)
        self._asked.discard(page)
        while len(self._rows) > KEPT_PAGES:
            self._stale.discard(self._rows.popitem(last=False)[0])

    def look_at(self, first: int, last: int, count: int) -> None:
        """Say which places are on screen, of how many; the page that scrolling goes towards counts as well."""
        if not 0 <= first <= last < count:
            self._window, self._ahead = range(0), -1
            return
        window = range(first // PAGE_ROWS, last // PAGE_ROWS + 1)
        backwards = bool(self._window) and window.start < self._window.start
        ahead = window.start - 1 if backwards else window.stop
        if window != self._window or not 0 <= self._ahead * PAGE_ROWS < count:
            self._ahead = ahead if 0 <= ahead * PAGE_ROWS < count else -1
        self._window = window
        for page in window:
            if page in self._rows:
                self._rows.move_to_end(page)

    def to_ask(self) -> list[int]:
        """Return the pages that are wanted and were not asked for yet, the most urgent last; they count as asked."""
        wanted = [page for page in (self._ahead, *reversed(self._window)) if page >= 0]
        # What was asked for and has left the screen may have been dropped on the way: it is asked for anew.
        self._asked.intersection_update(wanted)
        missing = [page for page in wanted if page not in self._asked and self._is_needed(page)]
        self._asked.update(missing)
        return missing

    def forget_asked(self) -> bool:
        """Let everything that has not come be asked for anew; says whether anything has not."""
        waited = bool(self._asked)
        self._asked.clear()
        return waited

    def outdate(self, sids: Iterable[ReservationSid] = ()) -> list[int]:
        """Let the pages with these reservations (none named: every page) be asked for anew; returns them."""
        wanted = frozenset(sids)
        outdated = [page for page, rows in self._rows.items() if not wanted or any(row.sid in wanted for row in rows)]
        self._stale.update(outdated)
        # An answer that is on its way may have been read before the change.
        self._asked.clear()
        return outdated

    def place_of(self, sid: ReservationSid) -> int | None:
        """Return where a reservation is, as far as the rows at hand tell."""
        for place, row in self._all():
            if row.sid == sid:
                return place
        return None

    def _is_needed(self, page: int) -> bool:
        return page not in self._rows or page in self._stale

    def _all(self) -> Iterator[tuple[int, HistoryRow]]:
        for page, rows in self._rows.items():
            for within, row in enumerate(rows):
                yield page * PAGE_ROWS + within, row
