"""Filters and orders as SQL: the one place where a question of `history.filters` becomes a statement.

Owns the text of the conditions; every value is a parameter. A statement reads ``reservation r``; where a text is looked
for, the index of words comes first and gives the keys in their order, so that nothing has to be sorted.
"""

from __future__ import annotations

from dataclasses import dataclass

from agent_console.archive.codes import STATUS_CODES, ms_of, sid_bytes
from agent_console.archive.schema import KEY_SHIFT
from agent_console.archive.search import match_of
from agent_console.history.filters import Cursor, HistoryFilter, HistoryQuery, Sort

_VALUES = {Sort.LONGEST_ANSWER: "r.answer_ms", Sort.LONGEST_HANDLE: "r.handle_ms"}


@dataclass(frozen=True, slots=True)
class Selection:
    """What follows SELECT and its columns: ``FROM … WHERE …``, and its parameters."""

    source: str
    conditions: tuple[str, ...]
    parameters: tuple[object, ...]

    @property
    def sql(self) -> str:
        """Both, joined."""
        return f"FROM {self.source} WHERE {' AND '.join(self.conditions or ('1',))}"

    def also(self, condition: str, *parameters: object) -> Selection:
        """Return the same with one more condition."""
        return Selection(self.source, (*self.conditions, condition), (*self.parameters, *parameters))


def selection(
    wanted: HistoryFilter, *, ceiling: int | None = None, with_status: bool = True, match: str | None = None
) -> Selection:
    """Return the rows of a filter, and of them those not newer than the ceiling.

    ``match`` is what the index of words is asked in place of `match_of` the filter's text: `search.match_in`.
    """
    match = match_of(wanted.text) if match is None else match
    # With words the index is asked first; its rowid is the reservation's key.
    key = "w.rowid" if match else "r.id"
    found = Selection("words w CROSS JOIN reservation r ON r.id = w.rowid" if match else "reservation r", (), ())
    if match:
        found = found.also("w.words MATCH ?", match)
    elif wanted.text.strip():
        found = found.also("0")  # nothing but marks: no word can be found
    if wanted.worker_sid is not None:
        found = found.also("r.worker_id = (SELECT id FROM worker WHERE sid = ?)", sid_bytes(wanted.worker_sid))
    if wanted.status is not None and with_status:
        found = found.also("r.status = ?", STATUS_CODES[wanted.status])
    if wanted.queue is not None:
        found = found.also("r.queue_id = (SELECT id FROM label WHERE text = ?)", wanted.queue)
    if wanted.channel is not None:
        found = found.also("r.channel_id = (SELECT id FROM label WHERE text = ?)", wanted.channel)
    if wanted.offered_from is not None:
        found = found.also(f"{key} >= ?", ms_of(wanted.offered_from) << KEY_SHIFT)
    if wanted.offered_until is not None:
        found = found.also(f"{key} < ?", ms_of(wanted.offered_until) << KEY_SHIFT)
    if ceiling is not None:
        found = found.also(f"{key} <= ?", ceiling)
    return found


def value_of(sort: Sort) -> str | None:
    """Return the column a value sort goes by."""
    return _VALUES.get(sort)


def order(query: HistoryQuery) -> str:
    """Return what follows ORDER BY."""
    key = "w.rowid" if match_of(query.filter.text) else "r.id"
    value = _VALUES.get(query.sort)
    if value is not None:
        return f"{value} DESC NULLS LAST, {key} DESC"
    return f"{key} ASC" if query.sort is Sort.OLDEST else f"{key} DESC"


def after(found: Selection, query: HistoryQuery, cursor: Cursor | None) -> Selection:
    """Return the rows behind a place in the query's order."""
    if cursor is None:
        return found
    key = "w.rowid" if match_of(query.filter.text) else "r.id"
    value = _VALUES.get(query.sort)
    if value is None:
        return found.also(f"{key} {'>' if query.sort is Sort.OLDEST else '<'} ?", cursor.key)
    if cursor.value is None:
        return found.also(f"({value} IS NULL AND {key} < ?)", cursor.key)
    return found.also(
        f"({value} < ? OR ({value} = ? AND {key} < ?) OR {value} IS NULL)", cursor.value, cursor.value, cursor.key
    )
