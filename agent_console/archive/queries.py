"""Filters and orders as SQL: the one place where a question of `history.filters` becomes a statement.

Owns the text of the conditions; every value is a parameter. A statement reads ``entry r``; where a text is looked for,
the index of words comes first and gives the keys in their order, so that nothing has to be sorted. The rows of one
worker lie in the order of time within each status: `statement` merges them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from agent_console.archive.codes import STATUS_CODES, ms_of, sid_bytes
from agent_console.archive.schema import KEY_SHIFT
from agent_console.archive.search import match_of, of_worker
from agent_console.history.filters import Cursor, HistoryFilter, HistoryQuery, Sort

#: Every status by name, so that the index by worker and status also finds a span of time.
_ANY_STATUS = f"r.status IN ({', '.join(map(str, STATUS_CODES.values()))})"
_WORKER = "(SELECT id FROM worker WHERE sid = ?)"
#: Of few, the hits of the others are passed over sooner than two lists of hits are compared.
_MANY_WORKERS = "EXISTS (SELECT 1 FROM worker LIMIT 1 OFFSET 8)"
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
    found = Selection("words w CROSS JOIN entry r ON r.id = w.rowid" if match else "entry r", (), ())
    if match:
        narrowed = match if wanted.worker_sid is None else of_worker(match, wanted.worker_sid)
        found = found.also(f"w.words MATCH CASE WHEN {_MANY_WORKERS} THEN ? ELSE ? END", narrowed, match)
    elif wanted.text.strip():
        found = found.also("0")  # nothing but marks: no word can be found
    if wanted.worker_sid is not None:
        found = found.also(f"r.worker_id = {_WORKER}", sid_bytes(wanted.worker_sid))
    if wanted.status is not None and with_status:
        found = found.also("r.status = ?", STATUS_CODES[wanted.status])
    elif wanted.worker_sid is not None and not match:
        found = found.also(_ANY_STATUS)
    if wanted.queue is not None or wanted.channel is not None:
        condition, names = routes(wanted)
        found = found.also(f"r.{condition}", *names)
    if wanted.offered_from is not None:
        found = found.also(f"{key} >= ?", ms_of(wanted.offered_from) << KEY_SHIFT)
    if wanted.offered_until is not None:
        found = found.also(f"{key} < ?", ms_of(wanted.offered_until) << KEY_SHIFT)
    if ceiling is not None:
        found = found.also(f"{key} <= ?", last_under(ceiling))
    return found


def last_under(ceiling: int) -> int:
    """Return the last key that is not newer: to the end of the second, which is as fine as a list tells an offer.

    The event log may tell it finer later: the row comes to another key of that second and is no other row.
    """
    second = (ceiling >> KEY_SHIFT) // 1_000
    return ((second + 1) * 1_000 << KEY_SHIFT) - 1


def routes(wanted: HistoryFilter) -> tuple[str, tuple[str, ...]]:
    """Return the condition on a ``route_id`` that names a filter's queue and channel, and its parameters."""
    named = {"queue_id": wanted.queue, "channel_id": wanted.channel}
    names = {column: name for column, name in named.items() if name is not None}
    conditions = (f"{column} = (SELECT id FROM label WHERE text = ?)" for column in names)
    return f"route_id IN (SELECT id FROM route WHERE {' AND '.join(conditions)})", tuple(names.values())


def statement(columns: str, found: Selection, query: HistoryQuery) -> tuple[str, tuple[object, ...]]:
    """Return the statement that gives these columns, ``r.id`` first, in the query's order, and its parameters."""
    if _ANY_STATUS not in found.conditions or query.sort in _VALUES:
        return f"SELECT {columns} {found.sql} ORDER BY {order(query)}", found.parameters
    parts = [_of_status(found, query.filter, code) for code in STATUS_CODES.values()]
    united = " UNION ALL ".join(f"SELECT {columns} {part.sql}" for part in parts)
    parameters = tuple(parameter for part in parts for parameter in part.parameters)
    return f"{united} ORDER BY 1 {'ASC' if query.sort is Sort.OLDEST else 'DESC'}", parameters


def _of_status(found: Selection, wanted: HistoryFilter, code: int) -> Selection:
    conditions = (f"r.status = {code}" if one == _ANY_STATUS else one for one in found.conditions)
    part = replace(found, conditions=tuple(conditions))
    if (wanted.queue is None and wanted.channel is None) or wanted.worker_sid is None:
        return part
    # A status that this queue never had would be read to its end before the first row of any other.
    condition, names = routes(wanted)
    return part.also(
        f"EXISTS (SELECT 1 FROM tally_by_route t WHERE t.worker_id = {_WORKER} AND t.status = {code}"
        f" AND t.count > 0 AND t.{condition})",
        sid_bytes(wanted.worker_sid),
        *names,
    )


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
