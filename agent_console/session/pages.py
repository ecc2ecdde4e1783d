"""Where the pages of one history view begin, which are wanted, and what those on screen hold.

Owns this for one generation; pure. A page begins behind the last row of the page before it, or at an anchor. A page
that is too far from any known place waits for the anchors.
"""

from __future__ import annotations

from collections import OrderedDict, deque

from agent_console.history.filters import Cursor, Sort
from agent_console.history.rows import HistoryRow
from agent_console.session.history_view import PAGE_ROWS

#: Whoever drags the scroll bar wants the pages under the thumb, not those it passed.
MOST_WANTED = 4
#: So many pages are stepped through to a page whose place is not known; further ones wait for the anchors.
MOST_STEPS = 4
#: Pages that keep their rows in place when they are read again: more than any window shows.
MOST_HELD = 16


class PageBook:
    """The pages of one generation, in one order."""

    def __init__(self, sort: Sort = Sort.NEWEST) -> None:
        self._sort = sort
        self._wanted: deque[int] = deque(maxlen=MOST_WANTED)
        self._places: dict[int, Cursor | None] = {0: None}
        self._anchors: tuple[Cursor, ...] = ()
        self._held: OrderedDict[int, tuple[HistoryRow, ...]] = OrderedDict()

    def want(self, page: int) -> None:
        """Have a page read; the newest wish comes first, the oldest of too many is dropped."""
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)

    def next(self) -> tuple[int, Cursor | None] | None:
        """Return the page to read now and the place after which it begins; None where nothing can be read."""
        for page in reversed(self._wanted):
            for near in range(page, max(page - MOST_STEPS, 0) - 1, -1):
                if self._is_known(near):
                    return near, self._place(near)
        return None

    @property
    def is_lost(self) -> bool:
        """Whether a wanted page cannot be read without the anchors, and these are not there."""
        return bool(self._wanted) and not self._anchors and self.next() is None

    def take(self, page: int, rows: tuple[HistoryRow, ...]) -> None:
        """Note that a page was read."""
        if page in self._wanted:
            self._wanted.remove(page)
        self._held[page] = rows
        self._held.move_to_end(page)
        while len(self._held) > MOST_HELD:
            self._held.popitem(last=False)
        if len(rows) == PAGE_ROWS:
            self._places.setdefault(page + 1, place_after(rows[-1], self._sort))
        else:
            # Pages behind the end hold nothing.
            self._drop_wanted_after(page)

    def give_up(self) -> None:
        """Read nothing more until it is wanted again."""
        self._wanted.clear()

    def held(self, page: int) -> tuple[HistoryRow, ...]:
        """Return the rows as they were read last; none where that was long ago."""
        return self._held.get(page, ())

    def set_anchors(self, anchors: tuple[Cursor, ...]) -> None:
        """Take in the places of all pages."""
        self._anchors = anchors

    def _is_known(self, page: int) -> bool:
        return page in self._places or 0 < page <= len(self._anchors)

    def _place(self, page: int) -> Cursor | None:
        # A place that was read from is kept: other rows would begin behind another one.
        return self._places[page] if page in self._places else self._anchors[page - 1]

    def _drop_wanted_after(self, page: int) -> None:
        for beyond in [wanted for wanted in self._wanted if wanted > page]:
            self._wanted.remove(beyond)


def place_after(row: HistoryRow, sort: Sort) -> Cursor:
    """Return the place behind a row in an order."""
    if sort is Sort.LONGEST_ANSWER:
        return Cursor(row.key, _ms(row.answered_after_s))
    if sort is Sort.LONGEST_HANDLE:
        return Cursor(row.key, _ms(row.handled_s))
    return Cursor(row.key)


def _ms(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)
