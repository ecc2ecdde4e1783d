"""The end of wrapping up: when it is due, five more minutes, and completion by itself where that is wished.

Owns the timers of work that is wrapping up. It completes through the commands, once for each moment that was due.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from agent_console.session.entries import ReservationEntry
from agent_console.session.messages import WrapUpDue
from agent_console.session.ports import Clock, Timer
from agent_console.session.state import SessionState
from agent_console.session.store import Store
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus

MORE_S = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WrapUpPolicy:
    """``limit_s`` 0: wrapping up has no limit. ``completes``: work is completed when it is over."""

    limit_s: float = 0.0
    completes: bool = False


class WrapUp:
    """Gives every entry that wraps up the moment at which it should be done."""

    def __init__(
        self,
        store: Store,
        *,
        clock: Clock,
        policy: WrapUpPolicy,
        complete: Callable[[ReservationSid], object],
    ) -> None:
        self._store = store
        self._clock = clock
        self._policy = policy
        self._complete = complete
        self._timers: dict[ReservationSid, tuple[float, Timer]] = {}
        store.subscribe(self._changed)

    def go_by(self, policy: WrapUpPolicy) -> None:
        """Follow another policy; a moment that work has already keeps."""
        if policy != self._policy:
            self._policy = policy
            self._look(self._store.state)

    def extend(self, sid: ReservationSid) -> None:
        """Give five more minutes from now, or from the moment that is due where that is later."""
        entry = self._store.state.find(sid)
        if entry is not None and entry.wrap_up_due_at is not None:
            due_at = max(entry.wrap_up_due_at, self._clock.monotonic()) + MORE_S
            self._store.apply(WrapUpDue(sid=sid, due_at=due_at))

    def close(self) -> None:
        """Let nothing be due any more."""
        for _, timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        self._policy = WrapUpPolicy()

    def _changed(self, old: SessionState, new: SessionState) -> None:
        if new.active is not old.active:
            self._look(new)

    def _look(self, new: SessionState) -> None:
        if self._policy.limit_s <= 0:
            return
        wrapping = {entry.sid: entry for entry in new.active if _is_wrapping(entry)}
        for sid in [sid for sid in self._timers if sid not in wrapping]:
            self._timers.pop(sid)[1].cancel()
        for entry in wrapping.values():
            if entry.wrap_up_due_at is None:
                began_at = entry.wrapping_at if entry.wrapping_at is not None else self._clock.monotonic()
                self._store.apply(WrapUpDue(sid=entry.sid, due_at=began_at + self._policy.limit_s))
                return  # the store calls again with that
            self._watch(entry.sid, entry.wrap_up_due_at)

    def _watch(self, sid: ReservationSid, due_at: float) -> None:
        known = self._timers.get(sid)
        if known is not None and known[0] == due_at:
            return
        if known is not None:
            known[1].cancel()
        self._timers[sid] = (due_at, self._clock.call_at(due_at, lambda: self._due(sid, due_at)))

    def _due(self, sid: ReservationSid, due_at: float) -> None:
        entry = self._store.state.find(sid)
        if self._policy.completes and entry is not None and entry.wrap_up_due_at == due_at and _is_wrapping(entry):
            self._complete(sid)


def _is_wrapping(entry: ReservationEntry) -> bool:
    return entry.ending is None and entry.reservation.status is ReservationStatus.WRAPPING
