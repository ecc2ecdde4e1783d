"""How long things took in this shift: from an offer to its being seen, from a click to its being confirmed.

Owns those two lists of seconds. It changes nothing and reads no clock: what it counts is in the session's state.
"""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field

from agent_console.session.state import NoticeKind, ReservationEntry, SessionState
from agent_console.session.store import Store
from agent_console.taskrouter.sids import ReservationSid

#: A day at rush has some 600 offers; of more the oldest are forgotten.
MOST = 5_000


@dataclass(frozen=True, slots=True)
class Times:
    """So many times, of which half and 95 in a hundred took no longer than so many seconds."""

    count: int
    p50_s: float
    p95_s: float


@dataclass(slots=True)
class _Spans:
    """Seconds, also in their order."""

    newest: list[float] = field(default_factory=list)
    ordered: list[float] = field(default_factory=list)

    def add(self, seconds: float) -> None:
        if len(self.newest) == MOST:
            self.ordered.remove(self.newest.pop(0))
        self.newest.append(seconds)
        insort(self.ordered, seconds)

    def times(self) -> Times | None:
        if not self.ordered:
            return None
        count = len(self.ordered)
        half, most = (self.ordered[-(-count * part // 100) - 1] for part in (50, 95))
        return Times(count, half, most)


class Latency:
    """Follows a store from now on. What was pending before it began is left out: nobody could have seen it sooner."""

    def __init__(self, store: Store) -> None:
        self._known: set[ReservationSid] = {entry.sid for entry in store.state.incoming}
        self._told: dict[ReservationSid, float] = {}
        self._seen, self._confirmed = _Spans(), _Spans()
        self._has_begun = store.state.connection.last_answer_at is not None
        store.subscribe(self._changed)

    @property
    def seen(self) -> Times | None:
        """From the making of an offer, by the server's clock (whole seconds), to the answer that told of it."""
        return self._seen.times()

    @property
    def confirmed(self) -> Times | None:
        """From a click to the knowledge that it arrived."""
        return self._confirmed.times()

    def _changed(self, old: SessionState, new: SessionState) -> None:
        if new.incoming is not old.incoming:
            for entry in new.incoming:
                self._note_seen(entry)
        if new.incoming is not old.incoming or new.active is not old.active:
            for entry in (*new.incoming, *new.active):
                self._note_confirmed(entry)
        self._has_begun = self._has_begun or new.connection.last_answer_at is not None

    def _note_seen(self, entry: ReservationEntry) -> None:
        if entry.sid in self._known:
            return
        self._known.add(entry.sid)
        if self._has_begun:
            self._seen.add(max(0.0, entry.seen_at - entry.offered_at))

    def _note_confirmed(self, entry: ReservationEntry) -> None:
        notice = entry.notice
        if notice is None or notice.kind is not NoticeKind.CONFIRMED or self._told.get(entry.sid) == notice.at:
            return
        self._told[entry.sid] = notice.at
        self._confirmed.add(notice.took_s)
