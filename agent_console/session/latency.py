"""How long things took in this shift: from an offer to its being seen and rung, from a click to its being confirmed.

Owns those lists of seconds. It changes nothing and reads no clock: what it counts is in the session's state, but the
ring, of which it is told.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from math import inf

from agent_console.session.clicks import NoticeKind
from agent_console.session.entries import ReservationEntry
from agent_console.session.recent import Recent
from agent_console.session.state import ConnectionStatus, SessionState
from agent_console.session.store import Store
from agent_console.taskrouter.sids import ReservationSid

#: A day at rush has some 600 offers; of more the oldest are forgotten, and so are answers: they come every second.
MOST = 5_000
#: Of so many offers it is known that they left the screen, or that they are yet to ring.
KEPT = 500


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Timings:
    """Every list's times at one moment; None where there was nothing to measure."""

    seen: Times | None = None
    """From the making of an offer, by the server's clock (whole seconds), to the answer that told of it."""
    rung: Times | None = None
    """From that answer to the moment in which a player was asked to ring."""
    confirmed: Times | None = None
    """From a click to the knowledge that it arrived."""
    server: Times | None = None
    """Of the answers to looks for offers: what the server says that it took (Twilio-Request-Duration)."""
    network: Times | None = None
    """Of the same answers: the rest, or all where the server says nothing."""


@dataclass(slots=True)
class _Silent:
    """An offer that was seen and did not ring yet."""

    seen_at: float
    ended_at: float = inf


class Latency:
    """Follows a store from now on. What was pending before it began is left out: nobody could have seen it sooner."""

    def __init__(self, store: Store) -> None:
        self._left = Recent[ReservationSid, None](KEPT)
        self._silent = Recent[ReservationSid, _Silent](KEPT)
        self._seen, self._rung, self._confirmed = _Spans(), _Spans(), _Spans()
        self._server, self._network = _Spans(), _Spans()
        self._has_begun = store.state.connection.last_answer_at is not None
        store.subscribe(self._changed)

    @property
    def timings(self) -> Timings:
        """How long things took so far."""
        return Timings(
            seen=self._seen.times(),
            rung=self._rung.times(),
            confirmed=self._confirmed.times(),
            server=self._server.times(),
            network=self._network.times(),
        )

    def rang(self, at: float) -> None:
        """Take in that the ring was begun at a monotonic moment; it is told when that is sure, which may be later."""
        for sid, offer in tuple(self._silent.items()):
            if offer.seen_at <= at:
                del self._silent[sid]
                if at < offer.ended_at:
                    self._rung.add(at - offer.seen_at)

    def _changed(self, old: SessionState, new: SessionState) -> None:
        if new.connection is not old.connection:
            self._note_answer(old.connection, new.connection)
        if new.incoming is not old.incoming or new.active is not old.active:
            before, after = old.by_sid, new.by_sid
            for sid, entry in after.items():
                known = before.get(sid)
                if known is not entry:
                    self._note_confirmed(known, entry)
            self._note_seen(before, new.incoming)
            self._note_ended(old, new)
            self._left.update(dict.fromkeys(before.keys() - after.keys()))
        self._has_begun = self._has_begun or new.connection.last_answer_at is not None

    def _note_seen(self, before: Collection[ReservationSid], incoming: Sequence[ReservationEntry]) -> None:
        for entry in incoming:
            # One that left may come back: it was seen the first time.
            if entry.sid in before or entry.sid in self._left or not self._has_begun:
                continue
            self._seen.add(max(0.0, entry.seen_at - entry.offered_at))
            self._silent[entry.sid] = _Silent(entry.seen_at)

    def _note_ended(self, old: SessionState, new: SessionState) -> None:
        pending = {entry.sid for entry in new.pending}
        for entry in old.pending:
            offer = self._silent.get(entry.sid)
            if offer is not None and entry.sid not in pending and offer.ended_at == inf:
                found = new.find(entry.sid)
                offer.ended_at = max(offer.seen_at, found.known_at if found is not None else 0.0)

    def _note_answer(self, old: ConnectionStatus, new: ConnectionStatus) -> None:
        if new.last_answer_at == old.last_answer_at or new.round_trip_s is None:
            return
        server_s = min(new.server_s or 0.0, new.round_trip_s)
        self._network.add(new.round_trip_s - server_s)
        if new.server_s is not None:
            self._server.add(server_s)

    def _note_confirmed(self, before: ReservationEntry | None, entry: ReservationEntry) -> None:
        notice, known = entry.notice, before.notice if before is not None else None
        if notice is not None and notice != known and notice.kind is NoticeKind.CONFIRMED:
            self._confirmed.add(notice.took_s)
