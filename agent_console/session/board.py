"""The reservations of one state, laid out for one reduction and picked up again.

Owns lookup by SID, the order on screen, and structural sharing: what did not change is the same
object afterwards. It decides nothing about what a reservation may become.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from operator import is_

from agent_console.session.entries import ReservationEntry
from agent_console.session.state import SessionState
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ReservationSid

Entries = dict[ReservationSid, ReservationEntry]


class Board:
    """Incoming and active entries by SID, open for changes until `close`."""

    def __init__(self, state: SessionState) -> None:
        self.state = state
        self.incoming: Entries = {entry.sid: entry for entry in state.incoming}
        self.active: Entries = {entry.sid: entry for entry in state.active}

    def find(self, sid: ReservationSid) -> ReservationEntry | None:
        """Return the entry of a reservation, incoming or active."""
        return self.incoming.get(sid) or self.active.get(sid)

    def put(self, entry: ReservationEntry) -> None:
        """Put a changed entry where it is; a new one comes in."""
        place = self.active if entry.sid in self.active else self.incoming
        place[entry.sid] = entry

    def put_active(self, entry: ReservationEntry) -> None:
        """Put an entry among the active work, wherever it was."""
        self.incoming.pop(entry.sid, None)
        self.active[entry.sid] = entry

    def moment(self, date: datetime, otherwise: float) -> float:
        """Return a server's date in monotonic seconds; ``otherwise`` while its clock is unknown."""
        return moment(self.state, date, otherwise)

    def admit(self, reservation: WorkerReservation, *, at: float) -> ReservationEntry:
        """Make the entry of a reservation that was not known."""
        return ReservationEntry(
            reservation=reservation,
            offered_at=self.moment(reservation.date_created, at),
            seen_at=at,
            rejected_before=len(self.state.rejections.get(reservation.task_sid, ())),
        )

    def close(self) -> SessionState:
        """Return the state with the changed entries; the same state where nothing changed."""
        incoming = _shared(self.state.incoming, self.incoming.values())
        active = _shared(self.state.active, self.active.values())
        if incoming is self.state.incoming and active is self.state.active:
            return self.state
        return replace(self.state, incoming=incoming, active=active)


def moment(state: SessionState, date: datetime, otherwise: float) -> float:
    """Return a server's date in monotonic seconds; ``otherwise`` while its clock is unknown."""
    offset_s = state.memory.offset_s
    return otherwise if offset_s is None else date.timestamp() - offset_s


def _shared(old: tuple[ReservationEntry, ...], entries: Iterable[ReservationEntry]) -> tuple[ReservationEntry, ...]:
    """Return the entries in their order; the old ones themselves where each is what it was."""
    given = tuple(entries)
    # Before they are sorted: a list that says nothing new leaves all of them in their places.
    if _are_same(given, old):
        return old
    new = tuple(sorted(given, key=_age))
    return old if _are_same(new, old) else new


def _are_same(some: tuple[ReservationEntry, ...], others: tuple[ReservationEntry, ...]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))


def _age(entry: ReservationEntry) -> tuple[datetime, ReservationSid]:
    return entry.reservation.date_created, entry.sid
