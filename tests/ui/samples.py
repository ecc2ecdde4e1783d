"""Sample states, as the session would make them: a shift at 14:02 with two callers waiting."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from agent_console.history.rows import HistoryRow
from agent_console.session.entries import ReservationEntry
from agent_console.session.history_view import HistoryView, PageRead
from agent_console.session.presence import Presence
from agent_console.session.state import ConnectionPhase, ConnectionStatus, SessionState
from agent_console.settings import PhoneSetting, Settings, Theme
from agent_console.taskrouter.resources import Activity, Task, Worker, WorkerReservation, Workspace
from agent_console.taskrouter.server_time import ServerClock
from agent_console.taskrouter.sids import (
    ActivitySid,
    ReservationSid,
    TaskSid,
    WorkerSid,
    WorkspaceSid,
)
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.main_window import MainWindow

NOW = datetime(2026, 11, 24, 14, 2, 30, tzinfo=UTC)
#: The monotonic moment that is NOW.
START_S = 10_000.0

WORKER_SID = WorkerSid("WK" + "0" * 32)
WORKSPACE_SID = WorkspaceSid("WS" + "0" * 32)
SETTINGS = Settings(phones=(PhoneSetting("Desk", "+14155550111"), PhoneSetting("Home", "+442079460999")))
LIGHT = Settings(phones=SETTINGS.phones, theme=Theme.LIGHT)


@dataclass
class ManualClock:
    """A clock that stands until it is moved."""

    at: float = START_S

    def __call__(self) -> float:
        return self.at

    def advance(self, seconds: float) -> float:
        self.at += seconds
        return self.at

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.at - START_S)


def sid(prefix: str, number: int) -> str:
    return f"{prefix}{number:032x}"


def activity(number: int, name: str, *, available: bool = False) -> Activity:
    return Activity(sid=ActivitySid(sid("WA", number)), friendly_name=name, available=available)


AVAILABLE = activity(1, "Available", available=True)
BREAK = activity(2, "Break")
LUNCH = activity(3, "Lunch")
OFFLINE = activity(4, "Offline")
ACTIVITIES = (AVAILABLE, BREAK, LUNCH, OFFLINE)


def task(
    number: int = 1,
    *,
    name: str = "Marcus Webb",
    phone: str = "+14155550137",
    queue: str | None = "Billing",
    channel: str | None = "voice",
    priority: int = 0,
    call: bool = True,
    waited_s: float = 41,
    **attributes: object,
) -> Task:
    known: dict[str, object] = {"from": phone, "to": "+14155559000", **attributes}
    if name:
        known["name"] = name
    if call:
        known["call_sid"] = sid("CA", number)
    return Task(
        sid=TaskSid(sid("WT", number)),
        assignment_status="reserved",
        date_created=NOW - timedelta(seconds=waited_s),
        attributes=json.dumps(known),
        priority=priority,
        task_queue_friendly_name=queue,
        task_channel_unique_name=channel,
    )


def reservation(
    number: int = 1,
    status: str = "pending",
    *,
    offered: datetime = NOW,
    task_number: int | None = None,
) -> WorkerReservation:
    return WorkerReservation(
        sid=ReservationSid(sid("WR", number)),
        task_sid=TaskSid(sid("WT", number if task_number is None else task_number)),
        reservation_status=status,
        date_created=offered,
        date_updated=offered,
        worker_sid=WORKER_SID,
    )


@dataclass(frozen=True)
class _Unset:
    pass


_UNSET = _Unset()


def offer(
    number: int = 1,
    *,
    left_s: float | None = 93,
    timeout_s: int = 120,
    of: Task | _Unset | None = _UNSET,
    **changes: object,
) -> ReservationEntry:
    """A pending entry with this many seconds left; None: the timeout is not known."""
    gone_s = timeout_s - (left_s if left_s is not None else timeout_s / 2)
    fields: dict[str, object] = {
        "reservation": reservation(number, offered=NOW - timedelta(seconds=gone_s)),
        "offered_at": START_S - gone_s,
        "seen_at": START_S - gone_s,
        "task": task(number) if isinstance(of, _Unset) else of,
        "offer_timeout_s": None if left_s is None else timeout_s,
        "deadline_at": None if left_s is None else START_S + left_s,
    }
    return ReservationEntry(**(fields | changes))  # type: ignore[arg-type]  # fields by name, as a test writes them


def work(number: int = 9, status: str = "accepted", *, for_s: float = 252, **changes: object) -> ReservationEntry:
    """An accepted or wrapping entry."""
    fields: dict[str, object] = {
        "reservation": reservation(number, status),
        "offered_at": START_S - for_s - 4,
        "seen_at": START_S - for_s - 4,
        "accepted_at": START_S - for_s,
        "task": task(number, name="Priya Raman", phone="+442079460018", queue="Support"),
    }
    if status == "wrapping":
        fields["wrapping_at"] = START_S - 30
    return ReservationEntry(**(fields | changes))  # type: ignore[arg-type]  # fields by name, as a test writes them


def worker(name: str = "Alice Moreno", *, contact_uri: str = "client:alice") -> Worker:
    return Worker(
        sid=WORKER_SID,
        friendly_name=name,
        activity_sid=AVAILABLE.sid,
        activity_name=AVAILABLE.friendly_name,
        available=True,
        attributes=json.dumps({"contact_uri": contact_uri}),
    )


def presence(of: Activity = AVAILABLE, *, for_s: float = 4_320, **changes: object) -> Presence:
    fields: dict[str, object] = {
        "activity_sid": of.sid,
        "activity_name": of.friendly_name,
        "available": of.available,
        "since_at": START_S - for_s,
    }
    return Presence(**(fields | changes))  # type: ignore[arg-type]  # fields by name, as a test writes them


CONNECTED = ConnectionStatus(phase=ConnectionPhase.CONNECTED, last_answer_at=START_S - 0.8)
SERVER_CLOCK = ServerClock(offset_s=NOW.timestamp() - START_S)


def state(*incoming: ReservationEntry, active: tuple[ReservationEntry, ...] = (), **changes: object) -> SessionState:
    """A connected, available worker with these offers."""
    fields: dict[str, object] = {
        "worker": worker(),
        "workspace": Workspace(sid=WORKSPACE_SID, friendly_name="Support Workspace"),
        "activities": ACTIVITIES,
        "presence": presence(),
        "incoming": incoming,
        "active": active,
        "connection": CONNECTED,
        "server_clock": SERVER_CLOCK,
    }
    return SessionState(**(fields | changes))  # type: ignore[arg-type]  # fields by name, as a test writes them


def single_tasking() -> Workspace:
    """A workspace that moves its workers by itself."""
    return Workspace(sid=WORKSPACE_SID, friendly_name="Support Workspace", multi_task_enabled=False)


def busy_state() -> SessionState:
    """The state of the design's pictures."""
    return state(
        offer(1, of=task(1, priority=5)),
        offer(2, left_s=7, of=task(2, name="", phone="+12125550199", queue="Support", waited_s=125)),
        active=(work(),),
    )


COUNTS: tuple[tuple[ReservationStatus, int], ...] = (
    (ReservationStatus.ACCEPTED, 12),
    (ReservationStatus.COMPLETED, 1_105),
    (ReservationStatus.REJECTED, 41),
    (ReservationStatus.TIMEOUT, 87),
    (ReservationStatus.CANCELED, 22),
    (ReservationStatus.RESCINDED, 16),
    (ReservationStatus.WRAPPING, 1),
)

_PAST = (
    ("accepted", "Priya Raman", "+442079460018", "Support", 0, 4, 252),
    ("completed", "Jon Park", "+16505550101", "Billing", 11, 3, 475),
    ("timeout", "", "+12125550142", "Support", 14, None, None),
    ("completed", "Lena Fischer", "+4930901820", "Sales", 31, 6, 760),
    ("rejected", "", "+13035550188", "Support", 33, 2, None),
    ("completed", "Ana Souza", "+551140028922", "Billing", 50, 5, 211),
    ("rescinded", "", "+14155550170", "Sales", 57, None, None),
    ("completed", "Tom Baker", "+13125550115", "Support", 64, 4, 542),
    ("canceled", "", "+17185550166", "Billing", 78, None, None),
    ("completed", "Mei Lin", "+6561234567", "Support", 91, 3, 378),
    ("completed", "R. Okafor", "+23414603000", "Sales", 102, 7, 627),
)


def history_row(
    number: int,
    status: str = "completed",
    name: str = "Jon Park",
    phone: str = "+16505550101",
    queue: str = "Billing",
    minutes_ago: float = 5,
    answered_s: float | None = 3,
    handled_s: float | None = 475,
) -> HistoryRow:
    return HistoryRow(
        key=10**9 - number,
        sid=ReservationSid(sid("WR", number)),
        task_sid=TaskSid(sid("WT", number)),
        worker_sid=WORKER_SID,
        worker_name="Alice Moreno",
        status=ReservationStatus(status),
        offered_at=NOW - timedelta(minutes=minutes_ago, seconds=19),
        caller_name=name,
        caller_number=phone,
        queue=queue,
        channel="voice",
        answered_after_s=answered_s,
        handled_s=handled_s,
    )


def history_rows() -> tuple[HistoryRow, ...]:
    """The history of the design's pictures."""
    return tuple(history_row(100 + number, *past) for number, past in enumerate(_PAST))


def show_history(window: MainWindow, rows: tuple[HistoryRow, ...] | None = None) -> None:
    """Show rows, by default those of the design's pictures."""
    shown = history_rows() if rows is None else rows
    generation = window.history.view.generation + 1
    view = HistoryView(worker_sid=WORKER_SID, generation=generation, row_count=len(shown), counts=COUNTS, loading=False)
    window.history.show_view(view)
    window.history.take_page(PageRead(generation, 0, shown))


@dataclass
class Recorder:
    """Remembers what a signal carried."""

    calls: list[tuple[object, ...]] = field(default_factory=list)

    def __call__(self, *values: object) -> None:
        self.calls.append(values)
