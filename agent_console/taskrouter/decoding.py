"""From the bytes of an answer to resources.

Owns the reading of JSON. A page is read in one go; where a record breaks that, record by record:
bad ones are skipped and counted, and no page is lost by one of them. Whatever the bytes are, what
comes out is a value or a ProtocolError that names the field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from operator import attrgetter
from typing import Any, Generic, TypeVar

import msgspec

from agent_console.errors import ProtocolError
from agent_console.taskrouter import sids
from agent_console.taskrouter.resources import (
    Activity,
    Event,
    Page,
    PageMeta,
    Record,
    Task,
    Worker,
    WorkerChannel,
    WorkerReservation,
    Workflow,
    Workspace,
)
from agent_console.taskrouter.sids import SID_LENGTH, SidKind
from agent_console.wording import said

R = TypeVar("R", bound=Record)
T = TypeVar("T")

#: What msgspec raises on hostile bytes; its own errors and those of UTF-8 are ValueErrors.
_UNREADABLE = (ValueError, RecursionError)
_WHERE = re.compile(r" - at `(\$[^`]*)`$")
_FIELD = re.compile(r"\$\.([A-Za-z0-9_]+)")
_DATED = re.compile(r"(^|_)date(_|$)|_time$")
_MISSING = re.compile(r"missing required field `([^`]*)`")


class SidColumn(Generic[R]):
    """One SID of every record of a page, checked in one go: a fifth of what checking each costs."""

    def __init__(self, name: str, kind: SidKind[str]) -> None:
        self.name = name
        self._value = attrgetter(name)
        sid = f"{kind.prefix}[0-9a-fA-F]{{32}}"
        self._lines = re.compile(rf"{sid}(?:\n{sid})*")

    def all_right(self, items: Sequence[R]) -> bool:
        """Whether each is a SID of the kind; an empty page is."""
        if not items:
            return True
        lines = "\n".join(map(self._value, items))
        # The length tells one value that holds a line break from two values.
        return len(lines) == len(items) * (SID_LENGTH + 1) - 1 and self._lines.fullmatch(lines) is not None


class _Codec(Generic[R]):
    """Reads one kind of resource, alone or in pages under ``key``."""

    def __init__(self, kind: type[R], key: str, *columns: SidColumn[R]) -> None:
        self._columns = columns
        self._one = msgspec.json.Decoder(kind)
        self._page = _page_decoder(key, kind, PageMeta)
        self._raw_page = _page_decoder(key, msgspec.Raw, msgspec.Raw)

    def one(self, body: bytes) -> R:
        """Read one resource; ProtocolError naming the field that breaks it."""
        try:
            return self._checked(_read(self._one, body))
        except _UNREADABLE as error:
            raise _protocol_error(error) from error

    def page(self, body: bytes) -> Page[R]:
        """Read one page; ProtocolError where it is no page at all.

        A SID that comes twice is kept once, at its first place, in its newest version.
        """
        try:
            page = self._page.decode(body)
        except _UNREADABLE:
            return self._page_by_record(body)
        if not all(column.all_right(page.items) for column in self._columns):
            return self._page_by_record(body)
        return Page(without_duplicates(page.items), page.meta)

    def _page_by_record(self, body: bytes) -> Page[R]:
        try:
            page = self._raw_page.decode(body)
            # A next page that is not followed would be records that are missed.
            meta = _read(_META, page.meta, whole=True)
        except _UNREADABLE as error:
            raise _protocol_error(error) from error
        items: list[R] = []
        for raw in page.items:
            try:
                items.append(self._checked(_read(self._one, raw)))
            except _UNREADABLE:
                continue
        return Page(without_duplicates(items), meta, len(page.items) - len(items))

    def _checked(self, item: R) -> R:
        for column in self._columns:
            if not column.all_right((item,)):
                raise msgspec.ValidationError(f"Expected a SID - at `$.{column.name}`")
        return item


def _page_decoder(key: str, item: type, meta: type) -> msgspec.json.Decoder[Any]:
    """Build the decoder of a page whose records are under ``key``."""
    items = ("items", tuple[item, ...], msgspec.field(name=key))  # type: ignore[valid-type]  # made at run time
    return msgspec.json.Decoder(msgspec.defstruct("Envelope", (items, ("meta", meta)), gc=False))


def _read(decoder: msgspec.json.Decoder[T], raw: bytes | msgspec.Raw, *, whole: bool = False) -> T:
    """Read an object; unless it has to be ``whole``, what may be left out and cannot be read is left out."""
    try:
        return decoder.decode(raw)
    except msgspec.ValidationError as error:
        try:
            mended = _mended(raw)
            return decoder.decode(msgspec.json.encode(mended)) if whole else _read_without(decoder, mended)
        except msgspec.ValidationError:
            # What is wrong is said of the record as it came.
            raise error from None


def _read_without(decoder: msgspec.json.Decoder[T], record: dict[str, object]) -> T:
    """Read a record, without those of its fields that cannot be read and may be left out.

    ValidationError where one is wrong that may not.
    """
    while True:
        try:
            return decoder.decode(msgspec.json.encode(record))
        except msgspec.ValidationError as error:
            where = _WHERE.search(str(error))
            name = _FIELD.match(where[1]) if where else None
            if name is None or name[1] not in record:
                raise
            # A field that may not be left out is missed in the next turn, by which it is in the record no more.
            del record[name[1]]


def _mended(raw: bytes | msgspec.Raw) -> dict[str, object]:
    """Return a record again with what the vendor's prose allows put into the usual form.

    A null counts as left out, since most properties may be null; a date of RFC 2822, or without a
    zone, becomes ISO 8601 in UTC (reference 1.0). ValidationError for what is no object.
    """
    record = msgspec.json.decode(raw, type=dict[str, object])
    return {
        name: _mended_date(value) if isinstance(value, str) and _DATED.search(name) else value
        for name, value in record.items()
        if value is not None
    }


def _mended_date(text: str) -> str | datetime:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text)
        except ValueError:
            continue
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return text


_SID_OF = attrgetter("sid")


def without_duplicates(items: Iterable[R]) -> tuple[R, ...]:
    """Return records in their order, each SID once: at its first place, in its newest version."""
    items = tuple(items)
    if len(set(map(_SID_OF, items))) == len(items):
        return items
    newest: dict[str, R] = {}
    for item in items:
        known = newest.get(item.sid)
        if known is None or not _is_newer(known, item):
            newest[item.sid] = item
    return tuple(newest.values())


def _is_newer(one: Record, other: Record) -> bool:
    """Whether one version of a record is newer than another; False where a date is missing."""
    first: datetime | None = getattr(one, "date_updated", None)
    second: datetime | None = getattr(other, "date_updated", None)
    return first is not None and second is not None and first > second


def _protocol_error(error: Exception) -> ProtocolError:
    text = str(error)
    where = _WHERE.search(text)
    missing = _MISSING.search(text)
    field = where[1] if where else "$"
    if missing:
        field = f"{field}.{missing[1]}"
    return ProtocolError(
        said("errors", "The answer could not be read."),
        said("errors", "It is not what TaskRouter sends (at {field}).").format(field=field),
        field=field,
    )


_META = msgspec.json.Decoder(PageMeta)
_RESERVATIONS = _Codec(
    WorkerReservation, "reservations", SidColumn("sid", sids.RESERVATION), SidColumn("task_sid", sids.TASK)
)
_TASKS = _Codec(Task, "tasks")
_WORKERS = _Codec(Worker, "workers")
_ACTIVITIES = _Codec(Activity, "activities")
_WORKFLOWS = _Codec(Workflow, "workflows")
_WORKSPACES = _Codec(Workspace, "workspaces")
_WORKER_CHANNELS = _Codec(WorkerChannel, "channels")
_EVENTS = _Codec(Event, "events")

decode_reservation = _RESERVATIONS.one
decode_reservation_page = _RESERVATIONS.page
decode_task = _TASKS.one
decode_worker = _WORKERS.one
decode_worker_page = _WORKERS.page
decode_activity_page = _ACTIVITIES.page
decode_workflow = _WORKFLOWS.one
decode_workspace = _WORKSPACES.one
decode_workspace_page = _WORKSPACES.page
decode_worker_channel_page = _WORKER_CHANNELS.page
decode_event_page = _EVENTS.page
