"""The figures of a filter, added up by SQLite.

Owns the statements and what is made of their answers: percentiles and bins come from one sorted count of values, so
that no row leaves the database.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

from agent_console.archive.codes import moment_of, status_of
from agent_console.archive.queries import Selection, selection
from agent_console.archive.schema import KEY_SHIFT
from agent_console.history.figures import ACCEPTED_STATUSES, AnswerBin, Figures, HourOfOffers, outcome_of
from agent_console.history.filters import HistoryFilter
from agent_console.taskrouter.statuses import ReservationStatus as S

#: The answer times that people tell apart.
BIN_EDGES_S = (0, 2, 5, 10, 20, 30, 60)
_HOUR_MS = 3_600_000
_MOST_HOURS = 31 * 24
_MEDIAN, _P90 = 0.5, 0.9

Counted = Sequence[tuple[int, int]]


def figures(connection: sqlite3.Connection, wanted: HistoryFilter) -> Figures:
    """Work out the figures of a filter. Raises sqlite3.Error, also where it is interrupted."""
    found = selection(wanted)
    by_hour = _by_hour(connection, found)
    offered = dict.fromkeys(S, 0)
    for _, status, count in by_hour:
        offered[status] += count
    answers = _values(connection, found, "answer_ms")
    handles = _values(connection, found, "handle_ms")
    return Figures(
        offered=sum(offered.values()),
        accepted=sum(offered[status] for status in ACCEPTED_STATUSES),
        missed=offered[S.TIMEOUT],
        rejected=offered[S.REJECTED],
        median_answer_s=_percentile(answers, _MEDIAN),
        p90_answer_s=_percentile(answers, _P90),
        median_handle_s=_percentile(handles, _MEDIAN),
        p90_handle_s=_percentile(handles, _P90),
        hours=_hours(by_hour),
        answers=_bins(answers),
    )


def _by_hour(connection: sqlite3.Connection, found: Selection) -> list[tuple[int, S, int]]:
    hour = f"(r.id >> {KEY_SHIFT}) / {_HOUR_MS}"
    rows = connection.execute(
        f"SELECT {hour}, r.status, count(*) {found.sql} GROUP BY 1, 2 ORDER BY 1",
        found.parameters,
    )
    return [(number, status_of(code), count) for number, code, count in rows]


def _hours(by_hour: Sequence[tuple[int, S, int]]) -> tuple[HourOfOffers, ...]:
    if not by_hour:
        return ()
    first = by_hour[-1][0] - _MOST_HOURS
    hours: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for number, status, count in by_hour:
        if number > first:
            hours[number][outcome_of(status).name.lower()] += count
    return tuple(
        HourOfOffers(begins_at=moment_of(number * _HOUR_MS), **outcomes) for number, outcomes in sorted(hours.items())
    )


def _values(connection: sqlite3.Connection, found: Selection, column: str) -> Counted:
    """Return each value in ms with its count, smallest first."""
    some = found.also(f"r.{column} IS NOT NULL")
    rows = connection.execute(
        f"SELECT r.{column}, count(*) {some.sql} GROUP BY 1 ORDER BY 1",
        some.parameters,
    )
    return rows.fetchall()


def _percentile(counted: Counted, part: float) -> float | None:
    """Return the value, in seconds, that this part of the values does not exceed (nearest rank)."""
    sums = list(accumulate(count for _, count in counted))
    if not sums:
        return None
    rank = max(1, -(-int(part * 100) * sums[-1] // 100))
    return counted[bisect_right(sums, rank - 1)][0] / 1_000


def _bins(counted: Counted) -> tuple[AnswerBin, ...]:
    if not counted:
        return ()
    counts = [0] * len(BIN_EDGES_S)
    for value_ms, count in counted:
        counts[bisect_right(BIN_EDGES_S, value_ms / 1_000) - 1] += count
    ends = (*BIN_EDGES_S[1:], None)
    return tuple(AnswerBin(begin, end, count) for begin, end, count in zip(BIN_EDGES_S, ends, counts, strict=True))
