"""The history pane's data: what the API still lists, in every status.

Owns the filter in force, the lists as they were read last and the rows made of them. It reads one list at a time and
never delays the poller. TaskRouter forgets a reservation some five minutes after its task ended; so does this.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from agent_console.errors import TaskRouterError
from agent_console.session.ports import Api, Clock, ReservationList
from agent_console.session.state import ConnectionPhase, HistoryRow, HistoryState, ReservationEntry, SessionState
from agent_console.session.store import Store
from agent_console.session.tasks import TaskReader
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import API_STATUSES, ReservationStatus

PAGE_SIZE = 1_000
MOST_ROWS = 5_000
REFRESH_EVERY_S = 30.0
#: After a change here: TaskRouter's own lists need a moment, and changes come in bursts.
AFTER_CHANGE_S = 1.0
#: A filter chosen again within this time is not read again.
FRESH_FOR_S = 5.0
#: For so many rows the callers' names are read.
NAMED_ROWS = 200
#: Names come one by one, and showing one costs as much as showing many.
GATHER_NAMES_S = 0.2

Subscriber = Callable[[HistoryState, HistoryState], None]
Status = ReservationStatus


class HistoryBrowser:
    """Reads the lists and keeps the rows; `run` until cancelled."""

    def __init__(self, api: Api, store: Store, tasks: TaskReader, *, clock: Clock) -> None:
        self._api = api
        self._store = store
        self._tasks = tasks
        self._clock = clock
        self._alarm = Alarm(clock)
        self._state = HistoryState(loading=True)
        self._subscribers: tuple[Subscriber, ...] = ()
        self._lists: dict[Status, ReservationList] = {}
        self._rows: dict[ReservationSid, HistoryRow] = {}
        self._accepted: dict[ReservationSid, datetime] = {}
        self._read_at = float("-inf")
        self._due: dict[Status, float] = dict.fromkeys(API_STATUSES, float("-inf"))
        self._names_shown_at = math.inf

    @property
    def state(self) -> HistoryState:
        """What the pane shows now."""
        return self._state

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call back with (old, new) on every change, until the returned function is called."""
        self._subscribers = (*self._subscribers, callback)

        def unsubscribe() -> None:
            self._subscribers = tuple(known for known in self._subscribers if known != callback)

        return unsubscribe

    def show(self, status: Status | None) -> None:
        """Show one status (None: all): at once what is known, then what a reading brings."""
        if status is not self._state.status:
            rows, is_cut = self._rows_of(status), self._is_cut(status)
            self._become(replace(self._state, status=status, rows=rows, truncated=is_cut))
        if self._clock.monotonic() - self._read_at > FRESH_FOR_S:
            self.refresh()

    def refresh(self) -> None:
        """Read every list again."""
        self._become(replace(self._state, loading=True))
        self._due = dict.fromkeys(API_STATUSES, float("-inf"))
        self._alarm.ring()

    async def run(self) -> None:
        """Read when it is due, for ever."""
        self._tasks.subscribe(self._name_came)
        unsubscribe = self._store.subscribe(self._session_changed)
        try:
            while True:
                if self._is_denied():
                    self._become(replace(self._state, loading=False, error=self._store.state.connection.error))
                    await self._alarm.wait()
                    continue
                if self._is_due():
                    await self._read()
                elif self._names_shown_at <= self._clock.monotonic():
                    self._names_shown_at = math.inf
                    self._show_rows()
                await self._alarm.wait(min(self._names_shown_at, *self._due.values()))
        finally:
            unsubscribe()

    async def _read(self) -> None:
        """Read the lists that are due, the shown one first."""
        now = self._clock.monotonic()
        due = [status for status in API_STATUSES if self._due[status] <= now]
        for status in due:
            self._due[status] = now + REFRESH_EVERY_S
        for status in sorted(due, key=self._is_hidden):
            try:
                answer = await self._api.list_reservations(status, page_size=PAGE_SIZE, limit=MOST_ROWS)
            except TaskRouterError as error:
                self._become(replace(self._state, loading=self._is_due(), error=error))
                return
            self._lists[status] = answer.value
            if self._state.status is not None and not self._is_hidden(status):
                self._show_rows()
        if len(due) == len(API_STATUSES):
            self._read_at = self._clock.monotonic()
        self._forget()
        self._show_rows(loading=self._is_due(), loaded_at=self._clock.monotonic())

    def _is_due(self) -> bool:
        """Whether a list is to be read now; also while one is being read, where a refresh was asked for meanwhile."""
        return min(self._due.values()) <= self._clock.monotonic()

    def _is_denied(self) -> bool:
        return self._store.state.connection.phase is ConnectionPhase.NOT_AUTHORIZED

    def _is_hidden(self, status: Status) -> bool:
        return self._state.status is not None and status is not self._state.status

    def _show_rows(self, *, loading: bool | None = None, loaded_at: float | None = None) -> None:
        """Show the rows of the filter as they are now; rows in which nothing changed stay the same objects."""
        rows = self._rows_of(self._state.status)
        counts = tuple((status, len(listed.reservations)) for status, listed in sorted(self._lists.items(), key=_order))
        self._become(
            replace(
                self._state,
                rows=rows,
                counts=counts if counts != self._state.counts else self._state.counts,
                truncated=self._is_cut(self._state.status),
                loading=self._state.loading if loading is None else loading,
                loaded_at=self._state.loaded_at if loaded_at is None else loaded_at,
                error=None,
            )
        )
        for row in rows[:NAMED_ROWS]:
            if row.task is None:
                self._tasks.want(row.reservation.task_sid)

    def _is_cut(self, status: Status | None) -> bool:
        return any(listed.truncated for known, listed in self._lists.items() if status in (None, known))

    def _rows_of(self, status: Status | None) -> tuple[HistoryRow, ...]:
        listed: dict[ReservationSid, WorkerReservation] = {}
        for wanted in API_STATUSES if status is None else (status,):
            for reservation in self._lists[wanted].reservations if wanted in self._lists else ():
                # It changed between two readings and is in both lists: the newer one counts.
                known = listed.get(reservation.sid)
                if known is None or reservation.date_updated >= known.date_updated:
                    listed[reservation.sid] = reservation
        rows = tuple(self._row(reservation) for reservation in sorted(listed.values(), key=_newest_first))
        old = self._state.rows
        if len(rows) == len(old) and all(a is b for a, b in zip(rows, old, strict=True)):
            return old
        return rows

    def _row(self, reservation: WorkerReservation) -> HistoryRow:
        known = self._rows.get(reservation.sid)
        task = self._tasks.known(reservation.task_sid) or (known.task if known is not None else None)
        if known is not None and known.reservation == reservation and known.task is task:
            return known
        answered_s, handled_s = self._times(reservation)
        row = HistoryRow(reservation=reservation, task=task, answered_after_s=answered_s, handled_s=handled_s)
        self._rows[reservation.sid] = row
        return row

    def _times(self, reservation: WorkerReservation) -> tuple[float | None, float | None]:
        """Answer and handle time in seconds, as far as the dates and what was seen here can tell."""
        accepted = self._accepted.get(reservation.sid)
        if reservation.status is Status.ACCEPTED:
            accepted = reservation.date_updated
        if accepted is None:
            return None, None
        answered_s = (accepted - reservation.date_created).total_seconds()
        if reservation.status is not Status.COMPLETED:
            return answered_s, None
        return answered_s, (reservation.date_updated - accepted).total_seconds()

    def _forget(self) -> None:
        """Drop the rows of reservations that no list has any more; work that changed between two lists is in none."""
        there = {r.sid for found in self._lists.values() for r in found.reservations}
        there.update(entry.sid for entry in self._store.state.active)
        self._rows = {sid: row for sid, row in self._rows.items() if sid in there}
        self._accepted = {sid: date for sid, date in self._accepted.items() if sid in there}

    def _name_came(self) -> None:
        if self._names_shown_at == math.inf:
            self._names_shown_at = self._clock.monotonic() + GATHER_NAMES_S
            self._alarm.ring()

    def _session_changed(self, old: SessionState, new: SessionState) -> None:
        if old.connection.phase is not new.connection.phase:
            self._alarm.ring()
        if old.incoming is new.incoming and old.active is new.active:
            return
        for entry in new.active:
            if entry.reservation.status is Status.ACCEPTED:
                self._accepted.setdefault(entry.sid, entry.reservation.date_updated)
        changed = _changed_statuses(old, new) & self._due.keys()
        if changed:
            soon_at = self._clock.monotonic() + AFTER_CHANGE_S
            self._due.update({status: min(self._due[status], soon_at) for status in changed})
            self._alarm.ring()

    def _become(self, state: HistoryState) -> None:
        old, self._state = self._state, state
        if old != state:
            for subscriber in self._subscribers:
                subscriber(old, state)


def _changed_statuses(old: SessionState, new: SessionState) -> set[Status]:
    """Return the statuses that reservations came from and went to; entries not touched are the same objects."""
    before = {id(entry): entry for entry in (*old.incoming, *old.active)}
    after = {id(entry): entry for entry in (*new.incoming, *new.active)}
    gone = {(before[key].sid, _status_of(before[key])) for key in before.keys() - after.keys()}
    come = {(after[key].sid, _status_of(after[key])) for key in after.keys() - before.keys()}
    return {status for _, status in gone ^ come}


def _status_of(entry: ReservationEntry) -> Status:
    return entry.ending.status if entry.ending is not None else entry.reservation.status


def _newest_first(reservation: WorkerReservation) -> tuple[float, str]:
    return -reservation.date_created.timestamp(), reservation.sid


def _order(item: tuple[Status, object]) -> int:
    return API_STATUSES.index(item[0])
