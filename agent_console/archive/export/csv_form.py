"""An export as CSV that a spreadsheet opens right.

Owns the columns (docs/archive.md names them for people): RFC 4180, UTF-8 with a byte order mark, CRLF. Every text is
made harmless; numbers and moments of our own are written as they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from agent_console.archive.codes import STATUS_CODES
from agent_console.archive.export.cells import harmless
from agent_console.archive.export.record import Record, iso, seconds, status_word
from agent_console.taskrouter.attributes import caller_in
from agent_console.taskrouter.statuses import ReservationStatus as S

#: A column each: when the reservation first came into it.
_MOMENTS = (S.ACCEPTED, S.REJECTED, S.TIMEOUT, S.CANCELED, S.RESCINDED, S.WRAPPING, S.COMPLETED)
_MOMENT_CODES = tuple(STATUS_CODES[status] for status in _MOMENTS)
COLUMNS = (
    "reservation_sid",
    "task_sid",
    "worker_sid",
    "worker_name",
    "status",
    "offered_at",
    "caller_name",
    "caller_number",
    "queue",
    "channel",
    "workflow",
    "priority",
    "answer_s",
    "handle_s",
    "ended_by",
    "origins",
    *(f"{status.value}_at" for status in _MOMENTS),
    "attributes",
)


def write_csv(file: Path, records: Iterable[Record]) -> None:
    """Write a line for each, below a line of names."""
    # Lone surrogates cannot be written as UTF-8; a question mark stands for each.
    with file.open("w", encoding="utf-8-sig", errors="replace", newline="") as text:
        text.write(",".join(COLUMNS) + "\r\n")
        text.writelines(map(_line, records))


def _line(record: Record) -> str:
    # The csv module looks at every character by itself: with long attributes half of the time of an export.
    return ",".join(_cells(record)) + "\r\n"


def _cells(record: Record) -> list[str]:
    caller = caller_in(record.attributes)
    return [
        record.sid,
        record.task_sid,
        record.worker_sid,
        _name(record.worker_name),
        status_word(record.status),
        iso(record.offered_ms),
        _text(caller.name),
        _text(caller.number),
        _name(record.queue),
        _name(record.channel),
        _name(record.workflow),
        _number(record.priority),
        _number(seconds(record.answer_ms)),
        _number(seconds(record.handle_ms)),
        record.ended_by,
        " ".join(record.origins),
        *_moments(record),
        _text(record.attributes or ""),
    ]


def _moments(record: Record) -> list[str]:
    first: dict[int, str] = {}
    for step in record.steps:
        if step.status not in first:
            first[step.status] = iso(record.offered_ms + step.after_ms)
    return [first.get(code, "") for code in _MOMENT_CODES]


def _number(value: float | None) -> str:
    return "" if value is None else str(value)


def _text(text: str) -> str:
    text = harmless(text)
    if '"' in text or "," in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


#: The same few names in every row.
_name = lru_cache(maxsize=4_096)(_text)
