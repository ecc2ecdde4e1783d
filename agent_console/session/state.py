"""What one shift looks like at one moment, as frozen values.

Owns the shapes that `reduce` produces and that the window shows. It holds no behaviour beyond
questions about itself, no clock, and never changes in place. Moments named ``…_at`` are monotonic
seconds of the session's clock unless they are datetimes, which are the server's, in UTC.

What did not change is the same object in the next state: a consumer compares ``incoming``,
``active`` and the entries in them by identity. An unchanged poll changes ``connection`` alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from functools import cached_property
from types import MappingProxyType

from agent_console.errors import ConsoleError
from agent_console.history.rows import HistoryRow
from agent_console.session.clicks import PhoneUse, SettledIntent
from agent_console.session.elsewhere import ActedElsewhere
from agent_console.session.entries import ReservationEntry
from agent_console.session.memory import Memory
from agent_console.session.presence import Capacity, NextActivity, Presence, PresenceNotice
from agent_console.taskrouter.resources import Activity, Worker, Workspace
from agent_console.taskrouter.server_time import ServerClock
from agent_console.taskrouter.sids import ReservationSid, TaskSid


class ConnectionPhase(Enum):
    """How the link to TaskRouter is."""

    CONNECTING = "connecting"
    CONNECTED = "connected"
    SLOW = "slow"
    RECONNECTING = "reconnecting"
    OFFLINE = "offline"
    NOT_AUTHORIZED = "not_authorized"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionStatus:
    """The link in one value.

    ``failing_since`` is the wall clock (UTC) of the first of ``failures`` in a row, ``failing_at``
    the same on the monotonic scale. ``error`` with phase CONNECTED: offers come, but something else
    (the worker, active work) cannot be read. ``round_trip_s`` is what the last answer took, ``server_s`` what of it the
    server says that it took itself.
    """

    phase: ConnectionPhase = ConnectionPhase.CONNECTING
    last_answer_at: float | None = None
    retry_at: float | None = None
    failing_since: datetime | None = None
    failing_at: float | None = None
    failures: int = 0
    error: ConsoleError | None = None
    round_trip_s: float | None = None
    server_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanwhile:
    """What happened while TaskRouter could not be heard, as the archive has it; stays until dismissed.

    It was not heard for ``lasted`` between ``since`` and ``until``, moments of the server. ``offers`` are those that
    ended then, oldest first; ``moved_to`` is the worker's activity at the end, empty where it was the same before. Not
    ``is_whole``: there may have been more.
    """

    since: datetime
    until: datetime
    lasted: timedelta
    offers: tuple[HistoryRow, ...] = ()
    moved_to: str = ""
    is_whole: bool = False


@dataclass(frozen=True, kw_only=True)
class SessionState:
    """Everything the window shows but history.

    ``incoming`` is pending offers and those just ended, oldest first by (date_created, sid), never
    reordered by their ending. ``active`` is accepted and wrapping work, oldest first. ``stale`` is
    True from a failed poll to the next good one: what is shown may no longer be so.
    ``skipped_records`` counts what could not be read in the last good poll. ``last_missed`` is the
    latest offer that was not answered, with its ending. ``capacity`` is None until somebody wanted to know. ``memory``
    is the reducer's own. ``settled`` is what became of clicks whose end was not known, oldest first; ``elsewhere`` is a
    sign that somebody else acts for the worker, ``meanwhile`` what happened while nothing was heard: until dismissed.
    ``intents_trouble`` is why clicks cannot be written down at present. ``phones`` are those that were rung, the last
    one first; ``rejections`` are the worker's, by task.
    """

    worker: Worker | None = None
    workspace: Workspace | None = None
    activities: tuple[Activity, ...] = ()
    presence: Presence | None = None
    presence_notice: PresenceNotice | None = None
    incoming: tuple[ReservationEntry, ...] = ()
    active: tuple[ReservationEntry, ...] = ()
    connection: ConnectionStatus = field(default_factory=ConnectionStatus)
    stale: bool = False
    skipped_records: int = 0
    server_clock: ServerClock = field(default_factory=ServerClock)
    last_missed: ReservationEntry | None = None
    capacity: Capacity | None = None
    settled: tuple[SettledIntent, ...] = ()
    meanwhile: Meanwhile | None = None
    intents_trouble: ConsoleError | None = None
    next_activity: NextActivity | None = None
    phones: tuple[PhoneUse, ...] = ()
    rejections: Mapping[TaskSid, frozenset[ReservationSid]] = field(default_factory=lambda: MappingProxyType({}))
    elsewhere: ActedElsewhere | None = None
    memory: Memory = field(default_factory=Memory)

    @property
    def is_busy(self) -> bool:
        """Whether a next activity has to wait: work in hand, an acceptance on its way, or TaskRouter at the wheel."""
        if any(entry.ending is None for entry in self.active):
            return True
        is_single = self.workspace is not None and not self.workspace.multi_task_enabled
        return any(is_single or entry.command is not None for entry in self.pending)

    @cached_property
    def pending(self) -> tuple[ReservationEntry, ...]:
        """The offers that still stand."""
        return tuple(entry for entry in self.incoming if entry.ending is None)

    @cached_property
    def by_sid(self) -> Mapping[ReservationSid, ReservationEntry]:
        """Every entry, incoming or active; what follows the state asks for it once for all."""
        return {entry.sid: entry for entry in (*self.active, *self.incoming)}

    def find(self, sid: ReservationSid) -> ReservationEntry | None:
        """Return the entry of a reservation, incoming or active."""
        return self.by_sid.get(sid)
